// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftagtree.h"

#include "pdfmarks.h"
#include "pdfobjects.h"

#include <qpdf/Buffer.hh>

#include <string_view>

namespace afterword {

namespace {

class TagTree {
public:
    TagTree(QPDF& pdf, const PdfParts& parts)
        : m_pdf(pdf)
        , m_parts(parts)
        , m_pages(pdf.getAllPages())
        , m_nodes(parts.content.tags.size()) {}

    bool add() {
        if (!readMarks()) {
            return false;
        }
        collect();
        if (m_nodes.empty() || !m_nodes.front().isUsed) {
            return true;
        }
        PdfObject root = m_pdf.makeIndirectObject(pdfDictionary({{"/Type", pdfName("StructTreeRoot")}}));
        PdfObject roles = PdfObject::newDictionary();
        roles.replaceKey("/Title", pdfName("P"));
        root.replaceKey("/RoleMap", roles);
        makeElements(root);
        root.replaceKey("/K", m_nodes.front().object);
        addParentTree(root);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        m_pdf.getRoot().replaceKey("/MarkInfo", pdfDictionary({{"/Marked", PdfObject::newBool(true)}}));
        return true;
    }

private:
    /// A piece of marked content.
    struct Piece {
        int page = 0;
        int number = 0;
    };

    struct Node {
        PdfObject object;
        std::vector<Piece> pieces;
        std::vector<size_t> children;
        bool isUsed = false;
    };

    bool readMarks() {
        for (size_t page = 0; page < m_pages.size(); ++page) {
            PdfObject stream = m_pages[page].getKey("/Contents");
            const auto data = stream.getStreamData(qpdf_dl_generalized);
            const QByteArrayView bytes(data->getBuffer(), static_cast<qsizetype>(data->getSize()));
            auto marked = pdfMarkContent(bytes, [this](int tag) { return QByteArray(roleOf(tag)); });
            const auto expected = static_cast<size_t>(m_parts.record.marksOnPage.at(page));
            if (!marked || marked->tags.size() != expected) {
                return false;
            }
            m_marked.push_back(std::move(*marked));
        }
        return true;
    }

    [[nodiscard]] const char* roleOf(int tag) const {
        const auto index = static_cast<size_t>(tag);
        return index < m_nodes.size() ? m_parts.content.tags[index].role : "Span";
    }

    /// Notes what belongs to which element; an element without content, and without used ones below it, is left out.
    void collect() {
        for (size_t page = 0; page < m_marked.size(); ++page) {
            const std::vector<int>& tags = m_marked[page].tags;
            for (size_t number = 0; number < tags.size(); ++number) {
                m_nodes.at(static_cast<size_t>(tags[number]))
                    .pieces.push_back({static_cast<int>(page), static_cast<int>(number)});
            }
        }
        for (size_t i = m_nodes.size(); i-- > 0;) { // children come after their parents
            Node& node = m_nodes[i];
            const std::string_view role = m_parts.content.tags[i].role;
            const bool isCell = role == "TD" || role == "TH"; // an empty cell keeps the others in their columns
            node.isUsed = node.isUsed || isCell || !node.pieces.empty();
            const int parent = m_parts.content.tags[i].parent;
            if (node.isUsed && parent >= 0) {
                m_nodes[static_cast<size_t>(parent)].isUsed = true;
            }
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const int parent = m_parts.content.tags[i].parent;
            if (m_nodes[i].isUsed && parent >= 0) {
                m_nodes[static_cast<size_t>(parent)].children.push_back(i);
            }
        }
    }

    void makeElements(const PdfObject& root) {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isUsed) {
                m_nodes[i].object = m_pdf.makeIndirectObject(pdfDictionary({{"/Type", pdfName("StructElem")}}));
            }
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isUsed) {
                fill(m_nodes[i], m_parts.content.tags[i], root);
            }
        }
    }

    void fill(Node& node, const PdfTag& tag, const PdfObject& root) {
        node.object.replaceKey("/S", pdfName(tag.role));
        node.object.replaceKey("/P", tag.parent < 0 ? root : m_nodes[static_cast<size_t>(tag.parent)].object);
        const std::string_view role = tag.role;
        if (!tag.alt.isEmpty() && role == "Figure") {
            node.object.replaceKey("/Alt", pdfText(tag.alt));
        } else if (!tag.alt.isEmpty()) {
            node.object.replaceKey("/T", pdfText(tag.alt));
        }
        if (role == "TH") {
            node.object.replaceKey("/A", pdfDictionary({{"/O", pdfName("Table")}, {"/Scope", pdfName("Column")}}));
        }
        PdfObject kids = PdfObject::newArray();
        if (!node.pieces.empty()) {
            const int page = node.pieces.front().page;
            node.object.replaceKey("/Pg", m_pages[static_cast<size_t>(page)]);
            for (const Piece& piece : node.pieces) {
                kids.appendItem(piece.page == page ? PdfObject::newInteger(piece.number) : reference(piece));
            }
        }
        for (const size_t child : node.children) {
            kids.appendItem(m_nodes[child].object);
        }
        node.object.replaceKey("/K", kids);
    }

    [[nodiscard]] PdfObject reference(const Piece& piece) const {
        return pdfDictionary({{"/Type", pdfName("MCR")},
                              {"/Pg", m_pages[static_cast<size_t>(piece.page)]},
                              {"/MCID", PdfObject::newInteger(piece.number)}});
    }

    void addParentTree(PdfObject& root) {
        PdfObject numbers = PdfObject::newArray();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            const auto key = static_cast<long long>(page);
            const QByteArray& bytes = m_marked[page].bytes;
            m_pages[page]
                .getKey("/Contents")
                .replaceStreamData(bytes.toStdString(), PdfObject::newNull(), PdfObject::newNull());
            m_pages[page].replaceKey("/StructParents", PdfObject::newInteger(key));
            m_pages[page].replaceKey("/Tabs", pdfName("S"));
            PdfObject elements = PdfObject::newArray();
            for (const int tag : m_marked[page].tags) {
                elements.appendItem(m_nodes[static_cast<size_t>(tag)].object);
            }
            numbers.appendItem(PdfObject::newInteger(key));
            numbers.appendItem(elements);
        }
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(pdfDictionary({{"/Nums", numbers}})));
        root.replaceKey("/ParentTreeNextKey", PdfObject::newInteger(static_cast<long long>(m_pages.size())));
    }

    QPDF& m_pdf;
    const PdfParts& m_parts;
    std::vector<PdfObject> m_pages;
    std::vector<PdfMarkedContent> m_marked; ///< by page
    std::vector<Node> m_nodes;              ///< by tag
};

} // namespace

bool addTags(QPDF& pdf, const PdfParts& parts) {
    return TagTree(pdf, parts).add();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfnavigation.h"

#include "pdfobjects.h"

#include <QUrl>

#include <map>

namespace afterword {

namespace {

/// Addresses that a reader may be led to.
bool isAllowed(const QString& href) {
    const QUrl url(href, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto")};
    return url.isValid() && schemes.contains(url.scheme());
}

class Navigation {
public:
    Navigation(QPDF& pdf, const PdfParts& parts)
        : m_pdf(pdf)
        , m_parts(parts)
        , m_pages(pdf.getAllPages())
        , m_height(pdfGeometry(parts.options.pageSize).page.height()) {}

    void add() {
        addDestinations();
        addOutline();
        addLinks();
        addPageLabels();
    }

private:
    [[nodiscard]] PdfObject destination(const PdfRecord::Destination& where) const {
        PdfObject array = PdfObject::newArray();
        array.appendItem(m_pages.at(static_cast<size_t>(where.page)));
        array.appendItem(pdfName("XYZ"));
        array.appendItem(PdfObject::newNull());
        array.appendItem(pdfPoints(m_height - where.y));
        array.appendItem(PdfObject::newNull());
        return array;
    }

    void addDestinations() {
        std::map<std::string, PdfObject> sorted; // by bytes, as a name tree has to be
        for (auto it = m_parts.record.destinations.cbegin(); it != m_parts.record.destinations.cend(); ++it) {
            sorted.emplace(it.key().toStdString(), destination(it.value()));
        }
        PdfObject names = PdfObject::newArray();
        for (const auto& [name, where] : sorted) {
            names.appendItem(PdfObject::newString(name));
            names.appendItem(where);
        }
        PdfObject tree = m_pdf.makeIndirectObject(pdfDictionary({{"/Names", names}}));
        PdfObject root = m_pdf.getRoot();
        if (!root.hasKey("/Names")) {
            root.replaceKey("/Names", PdfObject::newDictionary());
        }
        root.getKey("/Names").replaceKey("/Dests", tree);
    }

    /// An entry of the outline with those below it.
    struct Item {
        PdfObject object;
        int level = 0;
        std::vector<size_t> children;
    };

    void addOutline() {
        const std::vector<PdfOutlineEntry>& entries = m_parts.content.outline;
        if (entries.empty()) {
            return;
        }
        std::vector<Item> items;
        items.push_back({m_pdf.makeIndirectObject(pdfDictionary({{"/Type", pdfName("Outlines")}})), 0, {}});
        std::vector<size_t> path{0};
        for (const PdfOutlineEntry& entry : entries) {
            while (items[path.back()].level >= entry.level) {
                path.pop_back();
            }
            PdfObject object = m_pdf.makeIndirectObject(pdfDictionary({{"/Title", pdfText(entry.title)}}));
            const auto found = m_parts.record.destinations.constFind(entry.anchor);
            if (found != m_parts.record.destinations.cend()) {
                object.replaceKey("/Dest", PdfObject::newString(entry.anchor.toStdString()));
            }
            object.replaceKey("/Parent", items[path.back()].object);
            items[path.back()].children.push_back(items.size());
            path.push_back(items.size());
            items.push_back({object, entry.level, {}});
        }
        for (Item& item : items) {
            linkChildren(items, item);
        }
        m_pdf.getRoot().replaceKey("/Outlines", items.front().object);
        m_pdf.getRoot().replaceKey("/PageMode", pdfName("UseOutlines"));
    }

    /// The parts are shown, what is below them is closed.
    static void linkChildren(const std::vector<Item>& items, Item& item) {
        if (item.children.empty()) {
            return;
        }
        const auto count = static_cast<long long>(item.children.size());
        item.object.replaceKey("/First", items[item.children.front()].object);
        item.object.replaceKey("/Last", items[item.children.back()].object);
        item.object.replaceKey("/Count", PdfObject::newInteger(item.level == 0 ? count : -count));
        for (size_t i = 1; i < item.children.size(); ++i) {
            PdfObject before = items[item.children[i - 1]].object;
            PdfObject after = items[item.children[i]].object;
            before.replaceKey("/Next", after);
            after.replaceKey("/Prev", before);
        }
    }

    void addLinks() {
        for (const PdfRecord::Link& link : m_parts.record.links) {
            PdfObject annotation = pdfDictionary(
                {{"/Type", pdfName("Annot")}, {"/Subtype", pdfName("Link")}, {"/F", PdfObject::newInteger(4)}});
            if (!lead(annotation, link.href)) {
                continue;
            }
            PdfObject area = PdfObject::newArray();
            for (const double units :
                 {link.area.left(), m_height - link.area.bottom(), link.area.right(), m_height - link.area.top()}) {
                area.appendItem(pdfPoints(units));
            }
            PdfObject border = PdfObject::newArray();
            for (int i = 0; i < 3; ++i) {
                border.appendItem(PdfObject::newInteger(0));
            }
            annotation.replaceKey("/Rect", area);
            annotation.replaceKey("/Border", border);
            PdfObject page = m_pages.at(static_cast<size_t>(link.page));
            if (!page.hasKey("/Annots")) {
                page.replaceKey("/Annots", PdfObject::newArray());
            }
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    /// Where the annotation leads; false: nowhere.
    [[nodiscard]] bool lead(PdfObject& annotation, const QString& href) const {
        if (href.startsWith(QLatin1Char('#'))) {
            const QString anchor = href.mid(1);
            annotation.replaceKey("/Dest", PdfObject::newString(anchor.toStdString()));
            return m_parts.record.destinations.contains(anchor);
        }
        if (!isAllowed(href)) {
            return false;
        }
        const std::string address = QUrl(href).toEncoded().toStdString();
        annotation.replaceKey("/A", pdfDictionary({{"/S", pdfName("URI")}, {"/URI", PdfObject::newString(address)}}));
        return true;
    }

    void addPageLabels() {
        PdfObject numbers = PdfObject::newArray();
        numbers.appendItem(PdfObject::newInteger(0));
        numbers.appendItem(pdfDictionary({{"/S", pdfName("D")}}));
        m_pdf.getRoot().replaceKey("/PageLabels", pdfDictionary({{"/Nums", numbers}}));
    }

    QPDF& m_pdf;
    const PdfParts& m_parts;
    std::vector<PdfObject> m_pages;
    double m_height;
};

} // namespace

void addNavigation(QPDF& pdf, const PdfParts& parts) {
    Navigation(pdf, parts).add();
}

} // namespace afterword

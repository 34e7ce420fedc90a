// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpaginator.h"

#include <algorithm>

namespace afterword {

namespace {

class Paginator {
public:
    Paginator(const PdfContent& content, double height)
        : m_content(content)
        , m_height(height) {
        m_places.reserve(content.strips.size());
    }

    std::vector<PdfPlace> run() {
        const auto& strips = m_content.strips;
        for (size_t first = 0; first < strips.size();) {
            const size_t end = chainEnd(first);
            placeChain(first, end);
            first = end;
        }
        return std::move(m_places);
    }

private:
    /// Past the last strip that has to stay with `first`.
    [[nodiscard]] size_t chainEnd(size_t first) const {
        const auto& strips = m_content.strips;
        size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].keepWithNext && !strips[end].breakBefore) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] double gapOf(const PdfStrip& strip) const { return m_pageIsEmpty ? 0 : strip.gap; }

    void placeChain(size_t first, size_t end) {
        const auto& strips = m_content.strips;
        double needed = gapOf(strips[first]) + strips[first].height;
        for (size_t i = first + 1; i < end; ++i) {
            needed += strips[i].gap + strips[i].height;
        }
        needed = std::min(std::max(needed, strips[first].reserve), m_height);
        if (strips[first].breakBefore || m_y + needed > m_height + tolerance) {
            breakPage();
        }
        for (size_t i = first; i < end; ++i) {
            place(strips[i]);
        }
    }

    void place(const PdfStrip& strip) {
        if (m_y + gapOf(strip) + strip.height > m_height + tolerance) {
            breakPage();
        }
        PdfPlace place;
        if (m_pageIsEmpty && strip.head >= 0) {
            place.headAbove = true;
            m_y += m_content.heads[static_cast<size_t>(strip.head)].height;
        }
        m_y += gapOf(strip);
        place.page = m_page;
        place.y = m_y;
        m_places.push_back(place);
        m_y += strip.height;
        m_pageIsEmpty = false;
    }

    void breakPage() {
        if (!m_pageIsEmpty) {
            ++m_page;
            m_y = 0;
            m_pageIsEmpty = true;
        }
    }

    static constexpr double tolerance = 0.5;

    const PdfContent& m_content;
    double m_height;
    std::vector<PdfPlace> m_places;
    int m_page = 0;
    double m_y = 0;
    bool m_pageIsEmpty = true;
};

} // namespace

std::vector<PdfPlace> paginate(const PdfContent& content, double height) {
    return Paginator(content, height).run();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvaslabels.h"

#include "canvastext.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace afterword {

namespace {

using Mark = CanvasLayout::Mark;

class LabelPlacing {
public:
    LabelPlacing(QList<Mark>& marks, const QList<CanvasEvent>& events, const CanvasView& view)
        : m_marks(marks)
        , m_events(events)
        , m_view(view)
        , m_free(static_cast<std::size_t>(marks.size()) + 1) {
        double from = view.scale.left();
        for (std::size_t i = 0; i < m_free.size(); ++i) {
            const bool isLast = i + 1 == m_free.size();
            m_free[i] = {from, isLast ? view.scale.right() : marks[static_cast<qsizetype>(i)].left};
            from = isLast ? from : std::max(from, marks[static_cast<qsizetype>(i)].right);
        }
    }

    void place() {
        std::vector<qsizetype> order(static_cast<std::size_t>(m_marks.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype a, qsizetype b) { return urgency(m_marks[a]) < urgency(m_marks[b]); });
        for (const qsizetype i : order) {
            placeOne(static_cast<std::size_t>(i));
        }
    }

private:
    struct Gap {
        double left = 0;
        double right = 0;
    };

    [[nodiscard]] int urgency(const Mark& mark) const {
        const CanvasEvent& event = m_events[mark.shown];
        return m_view.favoured.contains(event.id) ? 0 : event.starred ? 1 : 2;
    }

    /// The text as far as there is room for it; empty where that is too little to be read.
    [[nodiscard]] QString fitting(const QString& text, double room) const {
        const double least = 4 * m_view.type.height;
        const double most = 22 * m_view.type.height;
        if (room < 1.5 * m_view.type.height) {
            return {};
        }
        const double available = std::min(room, most);
        if (m_view.type.width(text) <= available) {
            return text;
        }
        return room < least ? QString() : m_view.type.elided(text, available);
    }

    void placeOne(std::size_t i) {
        Mark& mark = m_marks[static_cast<qsizetype>(i)];
        const QString text = CanvasText::label(m_events[mark.shown]);
        const double space = 0.35 * m_view.type.height;
        Gap& after = m_free[i + 1];
        if (mark.isBar) {
            const double left = std::max(mark.left, m_view.scale.left()) + 1.5 * space;
            const double inside = std::min(mark.right, m_view.scale.right()) - 1.5 * space - left;
            const bool isBetterInside = m_view.type.width(text) <= inside || inside >= after.right - after.left;
            mark.label = isBetterInside ? fitting(text, inside) : QString();
            mark.labelInside = !mark.label.isEmpty();
            if (mark.labelInside) {
                mark.labelX = left;
                mark.labelWidth = m_view.type.width(mark.label);
                return;
            }
        }
        mark.label = fitting(text, after.right - after.left - 2 * space);
        if (!mark.label.isEmpty()) {
            mark.labelX = after.left + space;
            mark.labelWidth = m_view.type.width(mark.label);
            after.left = mark.labelX + mark.labelWidth + space;
            return;
        }
        Gap& before = m_free[i];
        mark.label = fitting(text, before.right - before.left - 3 * space);
        if (!mark.label.isEmpty()) {
            mark.labelWidth = m_view.type.width(mark.label);
            mark.labelX = before.right - space - mark.labelWidth;
            before.right = mark.labelX - space;
        }
    }

    QList<Mark>& m_marks;
    const QList<CanvasEvent>& m_events;
    const CanvasView& m_view;
    std::vector<Gap> m_free; ///< before each mark, and after the last
};

} // namespace

void placeLabels(QList<Mark>& marks, const QList<CanvasEvent>& events, const CanvasView& view) {
    LabelPlacing(marks, events, view).place();
}

} // namespace afterword

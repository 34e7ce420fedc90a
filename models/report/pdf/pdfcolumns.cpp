// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcolumns.h"

#include "pdftext.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr double badgePadding = pt(12);

/// What a column would like to have, and what it cannot go below.
struct Need {
    double natural = 0;
    double least = 0;
    double broken = 0; ///< where it wraps between all of its words
    double share = 0;
    bool isRigid = false; ///< it looks broken when it wraps: a time, a number, a coloured word
    double width = 0;
};

QString plainText(const Runs& runs) {
    QString text;
    for (const Run& run : runs) {
        text += run.lineBreak ? QStringLiteral(" ") : run.text;
    }
    return text;
}

/// A heading among the rows says nothing about the width of the column that it begins in.
bool spansTable(const TableBlock::Row& row) {
    return row.emphasised && row.cells.size() == 1;
}

class Needs {
public:
    Needs(const TableBlock& table, const PdfLooks& looks)
        : m_table(table)
        , m_head(looks.tableHead.font)
        , m_cell(looks.tableCell.font)
        , m_code(looks.tableCode.font)
        , m_badge(looks.badge.font) {}

    [[nodiscard]] std::vector<Need> measure(double width) const {
        std::vector<Need> needs;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            needs.push_back(measureColumn(column, width));
        }
        return needs;
    }

private:
    /// A time from one to another may break between the two.
    [[nodiscard]] static double widestTime(const PdfTextWidths& widths, const QString& text) {
        double widest = 0;
        for (const QString& part : text.split(u'\u2013')) {
            widest = std::max(widest, widths.width(QString(part + u'\u2013')));
        }
        return text.contains(u'\u2013') ? widest : widths.width(text);
    }

    [[nodiscard]] Need measureColumn(qsizetype index, double width) const {
        const TableBlock::Column& column = m_table.columns[index];
        using Role = TableBlock::Role;
        const PdfTextWidths& widths = column.role == Role::Time || column.role == Role::Code ? m_code
                                      : column.role == Role::Badge                           ? m_badge
                                                                                             : m_cell;
        const double padding = column.role == Role::Badge ? badgePadding : 0;
        Need need;
        need.share = std::max(0.0, column.share);
        need.isRigid = column.role == Role::Time || column.role == Role::Number || column.role == Role::Badge;
        need.natural = m_head.width(column.title);
        need.least = m_head.longestWord(column.title);
        for (const TableBlock::Row& row : m_table.rows) {
            if (index >= row.cells.size() || spansTable(row)) {
                continue;
            }
            // A kilometre of text says no more about the width than its first hundred metres.
            const QString text = plainText(row.cells[index]).left(400);
            const double weight = row.emphasised ? 1.07 : 1.0; // semibold runs wider
            const double whole = column.role == Role::Time ? widestTime(widths, text) : widths.width(text);
            need.natural = std::max(need.natural, whole * weight + padding);
            need.least = std::max(need.least, widths.longestWord(text) * weight + padding);
        }
        constexpr double slack = 1.02; // the widths are without kerning
        need.natural *= slack;
        need.broken = need.least * slack;
        need.least = std::min(need.isRigid ? need.natural : need.least * slack, width * 0.3);
        return need;
    }

    const TableBlock& m_table;
    PdfTextWidths m_head;
    PdfTextWidths m_cell;
    PdfTextWidths m_code;
    PdfTextWidths m_badge;
};

double sumOfWidths(const std::vector<Need>& needs) {
    double sum = 0;
    for (const Need& need : needs) {
        sum += need.width;
    }
    return sum;
}

/// Gives `rest` to the columns by weight, no column less than its least.
template <class Weight>
void divide(std::vector<Need*> columns, double rest, const Weight& weight) {
    for (bool again = true; again && !columns.empty();) {
        again = false;
        double weights = 0;
        for (const Need* need : columns) {
            weights += weight(*need);
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            Need& need = *columns[i];
            need.width = rest * weight(need) / std::max(weights, 1e-9);
            if (need.width < need.least) {
                need.width = need.least;
                rest -= need.least;
                columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(i));
                again = true;
                break;
            }
        }
    }
}

/// A text in a chimney of words, beside others that stand on one line each.
bool isSqueezed(const Need& need, double width) {
    return !need.isRigid && need.width < width * 0.25 && need.natural > need.width * 3;
}

/// A column whose text runs on.
bool isRunning(const Need& need, double width) {
    return need.natural > width * 0.3;
}

void divideWidth(std::vector<Need>& needs, double width) {
    std::vector<Need*> flexible;
    const bool shared = std::any_of(needs.begin(), needs.end(), [](const Need& need) { return need.share > 0; });
    double rest = width;
    double natural = 0;
    for (Need& need : needs) {
        const bool takesPart = shared ? need.share > 0 : !need.isRigid;
        if (takesPart) {
            flexible.push_back(&need);
            natural += need.natural;
        } else {
            need.width = need.isRigid ? std::max(need.least, std::min(need.natural, width * 0.3))
                                      : std::min(need.natural, std::max(need.least, width * 0.25));
            rest -= need.width;
        }
    }
    if (shared) {
        divide(flexible, rest, [](const Need& need) { return need.share; });
    } else if (natural <= rest && !flexible.empty()) {
        for (Need* need : flexible) {
            need->width = need->natural;
        }
        Need* widest = *std::max_element(flexible.begin(), flexible.end(),
                                         [](const Need* a, const Need* b) { return a->natural < b->natural; });
        // Where no text runs on, every column has its part of what is left.
        widest->width += isRunning(*widest, width) ? rest - natural : 0;
    } else {
        divide(flexible, rest, [](const Need& need) { return std::sqrt(need.natural + 1); });
    }
    const double sum = sumOfWidths(needs);
    for (Need& need : needs) {
        need.width *= sum > 0 ? width / sum : 0;
    }
}

/// Takes the columns of `role` that have no share as narrow as they become when they wrap.
void wrapColumns(std::vector<Need>& needs, const TableBlock& table, TableBlock::Role role) {
    const bool shared = std::any_of(needs.begin(), needs.end(), [](const Need& need) { return need.share > 0; });
    if (role == TableBlock::Role::Text && !shared) {
        return; // all texts are alike
    }
    for (size_t i = 0; i < needs.size(); ++i) {
        if (table.columns[static_cast<qsizetype>(i)].role == role && needs[i].share <= 0) {
            needs[i].natural = needs[i].least = std::min(needs[i].least, needs[i].broken);
        }
    }
}

} // namespace

std::vector<PdfColumn> pdfColumns(const TableBlock& table, const PdfLooks& looks, double width, double gap) {
    const double available = width - gap * static_cast<double>(std::max<qsizetype>(0, table.columns.size() - 1));
    std::vector<Need> needs = Needs(table, looks).measure(available);
    divideWidth(needs, available);
    for (const auto role : {TableBlock::Role::Time, TableBlock::Role::Text, TableBlock::Role::Badge}) {
        if (std::any_of(needs.begin(), needs.end(), [&](const Need& need) { return isSqueezed(need, available); })) {
            wrapColumns(needs, table, role);
            divideWidth(needs, available);
        }
    }
    std::vector<PdfColumn> columns;
    double x = 0;
    for (const Need& need : needs) {
        columns.push_back({x, need.width});
        x += need.width + gap;
    }
    return columns;
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "referencesearch.h"

#include <QFrame>

#include <functional>

class QKeyEvent;
class QLabel;
class QListWidget;

namespace afterword {

class Appearance;
class MarkdownEditor;

/// Offers, below the caret, what can be referred to: it opens at `@`, `#` or `!`, narrows as one types, and is driven
/// by keys that stay in the editor.
class ReferencePopup final : public QFrame {
    Q_OBJECT

public:
    using Finder = std::function<QList<ReferenceSearch::Proposal>(QChar trigger, const QString& typed)>;

    /// Stays within `over`, which the editor stands in.
    ReferencePopup(MarkdownEditor& editor, const Appearance& appearance, QWidget* over);

    void setFinder(Finder finder) { m_finder = std::move(finder); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeKey(QKeyEvent* event);
    void look();
    void fill(QChar trigger, const QString& typed);
    void choose();
    void close();
    void settle();
    [[nodiscard]] bool begins() const;

    MarkdownEditor& m_editor;
    const Appearance& m_appearance;
    Finder m_finder;
    QListWidget* m_list;
    QLabel* m_hint;
    QList<ReferenceSearch::Proposal> m_proposals;
    int m_begin = -1;         ///< of the trigger in the editor; -1: no search
    bool m_isTrigger = false; ///< the key that is on its way may begin a search
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textreferences.h"

#include <QObject>
#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <functional>

namespace afterword {

class Appearance;

/// The layout of plain text, in which plates stand on the line like words: some of them is below it.
class ChipLayout final : public QPlainTextDocumentLayout {
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

protected:
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat& format) override;
};

/// Draws references within a text as small plates that say what they lead to, as it is now.
class ReferenceChips final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    struct Label {
        QString text;
        bool isDeleted = false;
    };

    using Namer = std::function<Label(const TextReference&)>;

    explicit ReferenceChips(const Appearance& appearance, QObject* parent = nullptr);

    /// No plate is wider; what does not fit is elided.
    void setWidest(double width) { m_widest = width; }

    void setNamer(Namer namer) { m_namer = std::move(namer); }

    [[nodiscard]] Label labelOf(const TextReference& reference) const;

    [[nodiscard]] static QTextCharFormat formatOf(const TextReference& reference);

    /// Null for any other character.
    [[nodiscard]] static std::optional<TextReference> referenceOf(const QTextFormat& format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const Appearance& m_appearance;
    Namer m_namer;
    double m_widest = 400;
};

} // namespace afterword

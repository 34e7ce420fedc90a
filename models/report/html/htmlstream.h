// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <initializer_list>

namespace afterword {

/// Writes HTML that is well-formed XML as well. Element and attribute names come from the program alone; every value
/// and text is escaped here, so that nothing that was imported or typed can become markup.
class HtmlStream {
public:
    struct Attribute {
        const char* name;
        QString value; ///< a null string leaves the attribute out; an empty one does not
    };

    using Attributes = std::initializer_list<Attribute>;

    explicit HtmlStream(QIODevice& out);

    void open(const char* element, Attributes attributes = {});
    void close(const char* element);

    /// An element without content ("meta", "br", "img").
    void single(const char* element, Attributes attributes = {});

    /// An element with nothing but text.
    void element(const char* name, const QString& text, Attributes attributes = {});

    void text(const QString& text);

    /// An `img` whose bytes go to the device piece by piece.
    void image(const QByteArray& png, Attributes attributes);

    /// What the program itself made: the doctype, styles, drawings. Never anything that was imported or typed.
    void trusted(const QByteArray& markup);

    /// Writes what is left. Io where the device failed at any time.
    [[nodiscard]] Result<> finish();

private:
    void begin(const char* element, Attributes attributes);
    void appendEscaped(const QString& text);
    void flushIfFull();
    void flush();

    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_hasFailed = false;
};

} // namespace afterword

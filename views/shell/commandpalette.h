// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paletteentry.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace afterword {

class Appearance;

/// One field for everything: commands (`>`), events (`#`), evidence (`!`), people (`@`), times (`:`). Floats over the
/// window until something is chosen, Escape is pressed or one clicks elsewhere.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// Gives what there is for a prefix; a null prefix: everything. `typed` is for times, which are not listed.
    using Offer = std::function<QList<PaletteEntry>(QChar prefix, const QString& typed)>;

    CommandPalette(const Appearance& appearance, Offer offer, QWidget* window);

    void open(const QString& typed = {});

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refill();
    void choose();
    void step(int by);

    const Appearance& m_appearance;
    Offer m_offer;
    QLineEdit* m_field;
    QListWidget* m_list;
    QList<PaletteEntry> m_shown;
    QWidget* m_focusBefore = nullptr;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingfield.h"

#include <QComboBox>
#include <QList>

namespace afterword {

class Appearance;
struct Lane;

/// The lane of an event: one that there is, with its sign, or the name of a new one.
class LaneField final : public QComboBox, public PendingField {
    Q_OBJECT

public:
    LaneField(const QString& name, const Appearance& appearance, QWidget* parent);

    /// What stands in the document. Leaves alone what is being typed.
    void follow(const QList<Lane>& lanes, const QString& lane, bool isSeveral);

    [[nodiscard]] bool isPending() const override { return m_isPending; }

    void commit() override;
    void forget() override;

    [[nodiscard]] QString pendingText() const override { return m_isPending ? currentText() : QString(); }

    void setReadOnly(const QString& reason) override;

Q_SIGNALS:
    /// Empty: none.
    void chosen(const QString& lane);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill(const QList<Lane>& lanes);
    void put();
    void dress();

    const Appearance& m_appearance;
    QList<std::pair<QString, int>> m_lanes; ///< name and colour
    QString m_shown;
    bool m_isSeveral = false;
    bool m_isPending = false;
};

} // namespace afterword

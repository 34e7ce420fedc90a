// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace afterword {

class Appearance;
class Document;
class TimeAxis;

/// Above every place: which incident this is, how severe, how far, in which zone times are shown.
class IncidentHeader final : public QWidget {
    Q_OBJECT

public:
    IncidentHeader(const Appearance& appearance, TimeAxis& axis, QWidget* parent = nullptr);

    /// Null: none is open. The document outlives this, or is taken back with null.
    void setDocument(Document* document);

    /// Parts give way, so that large text does not make the window wider than its screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void paletteWanted();
    void otherZoneWanted(bool isSecond);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void refresh();
    void fillZones();
    void settle();

    const Appearance& m_appearance;
    TimeAxis& m_axis;
    Document* m_document = nullptr;
    QLabel* m_key;
    QLabel* m_title;
    QLabel* m_severity;
    QLabel* m_state;
    QToolButton* m_zone;
    QPushButton* m_find;
};

} // namespace afterword

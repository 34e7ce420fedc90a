// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportformat.h"
#include "reportexporter.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace afterword {

class Appearance;

/// For whom a report is, in which language, and in which zone its times are.
class ExportChoices final : public QWidget {
    Q_OBJECT

public:
    ExportChoices(const Incident& incident, const QStringList& languages, const Appearance& appearance,
                  QWidget* parent = nullptr);

    /// What a format has no use for is off, and says why.
    void setFormat(const ExportFormat& format);

    [[nodiscard]] Edition edition() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] Zone zone() const;

    /// The first control and the last, for the order of the tab key.
    [[nodiscard]] QWidget* first() const;
    [[nodiscard]] QWidget* last() const;

private:
    void addEdition(QGridLayout* layout);
    void fillLanguages(const QStringList& languages, const QString& wanted);
    void fillZones(const QString& incidentZone);
    void dress();

    const Appearance& m_appearance;
    QRadioButton* m_internal;
    QRadioButton* m_public;
    QList<QLabel*> m_remarks;
    QComboBox* m_language;
    QComboBox* m_zone;
    QLabel* m_caveat;
};

} // namespace afterword

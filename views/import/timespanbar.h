// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace afterword {

class Appearance;
class ImportDraft;

/// Limits an import to a stretch of time, in the zone of the draft.
class TimeSpanBar final : public QWidget {
    Q_OBJECT

public:
    TimeSpanBar(ImportDraft& draft, const Appearance& appearance, QWidget* parent = nullptr);

private:
    void showFields(bool areShown);
    void apply();
    void propose();
    void dress();

    ImportDraft& m_draft;
    const Appearance& m_appearance;
    QCheckBox* m_limit;
    QLineEdit* m_from;
    QLabel* m_to;
    QLineEdit* m_until;
    QLabel* m_remark;
};

} // namespace afterword

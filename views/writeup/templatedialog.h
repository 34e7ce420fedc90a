// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortemtemplate.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace afterword {

class Dialogs;
struct Surroundings;

/// Chooses another template, and says beforehand what that does to the sections.
class TemplateDialog final : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(const Postmortem& postmortem, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// Valid where it was accepted.
    [[nodiscard]] const PostmortemTemplate& chosen() const { return m_chosen; }

private:
    void add(const PostmortemTemplate& offered);
    void addFromFile();
    void look();
    [[nodiscard]] QString effectOf(const PostmortemTemplate& offered) const;

    const Postmortem& m_postmortem;
    const Surroundings& m_surroundings;
    QList<PostmortemTemplate> m_offered;
    PostmortemTemplate m_chosen;
    QListWidget* m_list;
    QLabel* m_sections;
    QLabel* m_effect;
    QLabel* m_problem;
    QPushButton* m_use;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonedialog.h"

#include "appearance.h"
#include "zonefield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

ZoneDialog::ZoneDialog(const QString& title, const std::optional<Zone>& zone, QWidget* parent)
    : QDialog(parent)
    , m_field(new ZoneField({}, this)) {
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(title);
    m_field->setObjectName(QStringLiteral("zoneChoice"));
    m_field->setMinimumWidth(em(this, 18));
    m_field->setZone(zone);
    auto* label = new QLabel(tr("&Zone, such as Europe/Berlin or +05:30:"), this);
    label->setBuddy(m_field);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<Zone> ZoneDialog::zone() const {
    return m_field->zone();
}

} // namespace afterword

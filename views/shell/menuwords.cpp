// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menuwords.h"

namespace afterword {

QList<Menu> MenuWords::all() {
    return {Menu::File, Menu::Edit, Menu::View, Menu::Insert, Menu::Timeline, Menu::Evidence, Menu::Help};
}

QString MenuWords::of(Menu menu) {
    switch (menu) {
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::Insert:
        return tr("&Insert");
    case Menu::Timeline:
        return tr("&Timeline");
    case Menu::Evidence:
        return tr("Evi&dence");
    case Menu::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace afterword

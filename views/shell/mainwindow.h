// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "documentplaces.h"
#include "importdrop.h"
#include "noticeboard.h"
#include "openlibrary.h"
#include "paletteoffer.h"
#include "selection.h"
#include "surroundings.h"
#include "timeaxis.h"

#include <QMainWindow>

class QStackedWidget;

namespace afterword {

class BannerStack;
class CommandPalette;
class IncidentHeader;
class Place;
class Rail;
class SaveGuard;
class StartPage;
class StatusLine;
class Toaster;
class WindowMenus;
class Workbench;

/// A window: the start page, or one incident with its places.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workbench& workbench);
    ~MainWindow() override;

    /// Shows the incident of the library that was open last, or the first.
    void showLibrary(const std::shared_ptr<OpenLibrary>& library);
    void showIncident(IncidentId incident);

    /// Back to the start page.
    void leaveIncident();

    [[nodiscard]] bool hasIncident() const { return m_document != nullptr; }

    [[nodiscard]] const std::shared_ptr<OpenLibrary>& library() const { return m_library; }

    [[nodiscard]] const std::shared_ptr<Document>& document() const { return m_document; }

    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }

    void sayOpeningFailed(const Error& error, const QString& path);

    // What the commands of the window do.
    void chooseFile();
    void save();
    void saveCopy();
    void exportReport();
    void openTwin();
    void openPalette();
    void nextPane(int step);
    void showKeys();
    void startImport();
    void paste();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void chooseIncident(const Result<QList<IncidentSummary>>& incidents);
    void showDocument(const std::shared_ptr<Document>& document);
    void setPlaces(const QList<DocumentPlaces::Entry>& entries);
    void addIncident();
    void goTo(Place* place);
    void import(const ImportDrop& drop);
    void importContent(const QMimeData& content);
    void refreshCommands();
    void chooseZone(bool isSecond);
    void rememberLayout();
    void restoreLayout();

    Workbench& m_workbench;
    Commands m_commands;
    Selection m_selection;
    TimeAxis m_axis;
    std::shared_ptr<OpenLibrary> m_library;
    std::shared_ptr<Document> m_document;
    BannerStack* m_banners;
    Toaster* m_toaster;
    NoticeBoard m_notices;
    Surroundings m_surroundings;
    Rail* m_rail = nullptr;
    IncidentHeader* m_header = nullptr;
    StatusLine* m_status = nullptr;
    StartPage* m_start = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_opening = nullptr; ///< shown while a library is read
    CommandPalette* m_palette = nullptr;
    WindowMenus* m_menus = nullptr;
    SaveGuard* m_guard = nullptr;
    std::unique_ptr<DocumentPlaces> m_places;
    PaletteOffer m_offer;
    Place* m_current = nullptr;
    std::optional<ImportDrop> m_pendingDrop; ///< waits for the incident that it comes into
    int m_loads = 0;                         ///< what was asked for last is what is shown
};

} // namespace afterword

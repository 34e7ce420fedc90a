// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportexporter.h"

#include <QDialog>
#include <QTimer>
#include <QUrl>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace afterword {

class BannerStack;
class ExportChoices;
class ExportRun;
class LeakPanel;
struct Surroundings;

/// Writes an incident, as it is when this opens, into files: any number, one after the other.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Postmortem& postmortem, ReportExporter& exporter, const Surroundings& surroundings,
                 QWidget* parent = nullptr);

    /// While a file is written, it is stopped first.
    void reject() override;

Q_SIGNALS:
    /// A file or a folder, to be shown by the system.
    void openWanted(const QUrl& url);

private:
    void build();
    [[nodiscard]] QLayout* fileRow();
    [[nodiscard]] QLayout* foot();
    void fillFormats();
    void chooseFormat();
    void chooseFile();
    void followTypedEnding();
    void refresh();
    void begin();
    void sayDone();
    void sayFailed(const Error& error);
    void setRunning(bool isRunning);
    void dress();
    [[nodiscard]] QString ending() const;
    [[nodiscard]] QString path() const;

    const Postmortem m_postmortem;
    ReportExporter& m_exporter;
    const Surroundings& m_surroundings;
    QListWidget* m_formats;
    ExportChoices* m_choices;
    LeakPanel* m_leaks;
    BannerStack* m_banners;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QLabel* m_replaces;
    QWidget* m_form;
    QProgressBar* m_bar;
    QLabel* m_state;
    QPushButton* m_export;
    QPushButton* m_close;
    QTimer m_beat; ///< while a file is written
    bool m_isRunning = false;
    QString m_written; ///< the file that is being written
    ExportRun* m_run;
};

} // namespace afterword

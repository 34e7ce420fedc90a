// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportexporter.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace afterword {

/// Lets an exporter work in a thread of its own, one thing at a time. Its end stops what is under way, and waits for
/// that.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(ReportExporter& exporter, QObject* parent = nullptr);
    ~ExportRun() override;

    /// Ends with looked().
    void look(const Postmortem& postmortem, const Zone& zone);

    /// Ends with written() or failed().
    void write(const ExportRequest& request);

    void cancel() { m_watch.isStopping = true; }

    /// How many pieces of the report were fetched so far; any thread.
    [[nodiscard]] qint64 done() const { return m_watch.done; }

Q_SIGNALS:
    void looked(const QList<afterword::LeakFinding>& findings);
    void written();
    void failed(const afterword::Error& error);

private:
    class Watch final : public Progress {
    public:
        void advance(qint64 done_, qint64 /*total*/, const QString& /*what*/) override { done = done_; }

        [[nodiscard]] bool isCancelled() const override { return isStopping; }

        std::atomic<qint64> done = 0;
        std::atomic<bool> isStopping = false;
    };

    void tell(const Result<>& result);

    ReportExporter& m_exporter;
    Watch m_watch;
    QFuture<QList<LeakFinding>> m_looking;
    QFuture<Result<>> m_writing;
};

} // namespace afterword

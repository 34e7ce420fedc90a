// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QString>

#include <optional>

namespace afterword {

/// A series of a chart; its points lie in the library file.
struct SeriesInfo {
    SeriesId id;
    QString name;
    QString unit;
    qint64 points = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::optional<double> min; ///< of the finite values
    std::optional<double> max; ///< of the finite values
    bool hidden = false;
    int colour = -1; ///< row of the palette; -1: by position

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"name", self.name);
        field(u"unit", self.unit);
        field(u"points", self.points);
        field(u"first", self.first);
        field(u"last", self.last);
        field(u"min", self.min);
        field(u"max", self.max);
        field(u"hidden", self.hidden);
        field(u"colour", self.colour);
    }

    bool operator==(const SeriesInfo&) const = default;
};

/// A horizontal line with a label.
struct Threshold {
    double value = 0;
    QString label;

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"value", self.value);
        field(u"label", self.label);
    }

    bool operator==(const Threshold&) const = default;
};

/// How a chart is drawn.
struct ChartOptions {
    ChartStyle style = ChartStyle::Line;
    bool logarithmic = false;
    QList<Threshold> thresholds;
    std::optional<Instant> from; ///< the part that is shown; null: all
    std::optional<Instant> to;

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"style", self.style);
        field(u"logarithmic", self.logarithmic);
        field(u"thresholds", self.thresholds);
        field(u"from", self.from);
        field(u"to", self.to);
    }

    bool operator==(const ChartOptions&) const = default;
};

/// A picture, chart, log excerpt, link or file, with caption and origin.
struct Evidence {
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::File;
    QString title;
    QString caption;
    QString alt; ///< what a picture shows, for those who do not see it
    std::optional<Instant> takenAt;
    QString timeText; ///< what takenAt was read from
    QString sha256;   ///< of the attachment, hex; empty where there is none
    QString mime;
    int width = 0;    ///< pixels
    int height = 0;   ///< pixels
    qint64 bytes = 0; ///< of the attachment
    QString origin;   ///< query, file name or link that it came from
    SourceId source;
    QString text;             ///< the excerpt of a log
    QString url;              ///< of a link
    QList<SeriesInfo> series; ///< of a chart; the points are in the library file
    ChartOptions chart;       ///< of a chart
    QString annotations;      ///< of a picture, JSON
    Visibility visibility = Visibility::Public;
    bool inReport = true; ///< appears in the report
    int position = 0;

    static constexpr auto listName = u"evidence"; ///< its list in JSON and its table in the file

    template <class Self, class Visit>
    static void visit(Self& self, Visit&& field) {
        field(u"id", self.id);
        field(u"kind", self.kind);
        field(u"title", self.title);
        field(u"caption", self.caption);
        field(u"alt", self.alt);
        field(u"takenAt", self.takenAt);
        field(u"timeText", self.timeText);
        field(u"sha256", self.sha256);
        field(u"mime", self.mime);
        field(u"width", self.width);
        field(u"height", self.height);
        field(u"bytes", self.bytes);
        field(u"origin", self.origin);
        field(u"source", self.source);
        field(u"text", self.text);
        field(u"url", self.url);
        field(u"series", self.series);
        field(u"chart", self.chart);
        field(u"annotations", self.annotations);
        field(u"visibility", self.visibility);
        field(u"inReport", self.inReport);
        field(u"position", self.position);
    }

    bool operator==(const Evidence&) const = default;
};

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuejson.h"

#include "fieldjson.h"

namespace afterword {

template <class V>
QJsonObject toJson(const V& value) {
    return FieldJson<V>::write(value).toObject();
}

template <class V>
Result<V> fromJson(const QJsonObject& json) {
    V value;
    QString failed;
    if (!FieldJson<V>::readObject(json, value, failed)) {
        return failure(ErrorCode::BadInput, failed, QString::fromUtf16(V::listName));
    }
    return value;
}

QJsonObject anyToJson(const AnyValue& value) {
    return std::visit(
        [](const auto& v) {
            QJsonObject json = toJson(v);
            json.insert(u"list", QString::fromUtf16(std::remove_cvref_t<decltype(v)>::listName));
            return json;
        },
        value);
}

namespace {

template <class V>
bool readAs(const QString& type, const QJsonObject& json, Result<AnyValue>& result) {
    if (type != QStringView(V::listName)) {
        return false;
    }
    result = fromJson<V>(json).map([](V&& value) { return AnyValue(std::move(value)); });
    return true;
}

template <class... V>
Result<AnyValue> readAny(const QJsonObject& json, const std::variant<V...>* /*alternatives*/) {
    const QString type = json.value(u"list").toString();
    Result<AnyValue> result = failure(ErrorCode::BadInput, QStringLiteral("list"), type);
    (readAs<V>(type, json, result) || ...);
    return result;
}

} // namespace

Result<AnyValue> anyFromJson(const QJsonObject& json) {
    return readAny(json, static_cast<const AnyValue*>(nullptr));
}

#define AFTERWORD_JSON(V)                                                                                              \
    template QJsonObject toJson<V>(const V&);                                                                          \
    template Result<V> fromJson<V>(const QJsonObject&);

AFTERWORD_JSON(Incident)
AFTERWORD_JSON(Milestone)
AFTERWORD_JSON(ImpactWindow)
AFTERWORD_JSON(Lane)
AFTERWORD_JSON(Source)
AFTERWORD_JSON(TimelineEvent)
AFTERWORD_JSON(CandidateMark)
AFTERWORD_JSON(Evidence)
AFTERWORD_JSON(Section)
AFTERWORD_JSON(Hypothesis)
AFTERWORD_JSON(Cause)
AFTERWORD_JSON(ActionItem)
AFTERWORD_JSON(Aspiration)
AFTERWORD_JSON(ChecklistItem)
AFTERWORD_JSON(AgendaItem)
AFTERWORD_JSON(Participant)
AFTERWORD_JSON(DebriefNote)
AFTERWORD_JSON(ParkedItem)
AFTERWORD_JSON(Theme)
AFTERWORD_JSON(ContributionRequest)
AFTERWORD_JSON(Contribution)
AFTERWORD_JSON(Comment)
AFTERWORD_JSON(Link)

#undef AFTERWORD_JSON

} // namespace afterword

#include "model/Health.h"

#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::model {
namespace {

Result<Severity> severityFrom(std::string_view text)
{
    for (const Severity severity : {Severity::Notice, Severity::Warning, Severity::Problem}) {
        if (name(severity) == text)
            return severity;
    }
    return fail(ErrorCode::Malformed, "unknown severity");
}

Result<Finding> findingFromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    Finding finding;
    finding.id = reader.text("id");
    const auto severity = severityFrom(reader.text("severity"));
    finding.since = reader.time("since");
    finding.about = reader.textOrNull("about").value_or("");
    finding.affects = reader.textOrNull("affects").value_or("");
    finding.fix = reader.textOrNull("fix").value_or("");
    const QJsonObject values = reader.objectOrNull("values").value_or(QJsonObject());
    if (reader.failed())
        return reader.error();
    if (!severity)
        return severity.error();
    finding.severity = *severity;
    for (auto at = values.begin(); at != values.end(); ++at) {
        const QJsonValue value = at.value();
        if (value.isDouble())
            finding.values.emplace(toUtf8(at.key()), value.toDouble());
        else
            finding.values.emplace(toUtf8(at.key()), toUtf8(value.toString()));
    }
    return finding;
}

QJsonValue orNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : textValue(text);
}

} // namespace

std::string_view name(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return "notice";
    case Severity::Warning: return "warning";
    case Severity::Problem: return "problem";
    }
    return "problem";
}

const Finding *Health::find(std::string_view id) const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [id](const Finding &f) { return f.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

const Finding *Health::findByKey(std::string_view key) const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [key](const Finding &f) { return f.key() == key; });
    return found == findings.end() ? nullptr : &*found;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject values;
    for (const auto &[key, value] : finding.values) {
        if (const auto *number = std::get_if<double>(&value))
            values.insert(fromUtf8(key), *number);
        else
            values.insert(fromUtf8(key), textValue(std::get<std::string>(value)));
    }
    return {{QStringLiteral("id"), textValue(finding.id)},
            {QStringLiteral("severity"), textValue(name(finding.severity))},
            {QStringLiteral("since"), textValue(toRfc3339(finding.since))},
            {QStringLiteral("values"), values},
            {QStringLiteral("about"), orNull(finding.about)},
            {QStringLiteral("affects"), orNull(finding.affects)},
            {QStringLiteral("fix"), orNull(finding.fix)}};
}

QJsonObject toJson(const Health &health)
{
    QJsonArray findings;
    for (const Finding &finding : health.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("findings"), findings}};
}

Result<Health> healthFromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value(QStringLiteral("findings"));
    if (!list.isArray())
        return fail(ErrorCode::Malformed, "field \"findings\" is missing or of the wrong kind");
    Health health;
    for (const QJsonValue entry : list.toArray()) {
        auto finding = findingFromJson(entry.toObject());
        if (!finding)
            return finding.error();
        health.findings.push_back(*std::move(finding));
    }
    return health;
}

} // namespace belfry::model

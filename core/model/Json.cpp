#include "model/Json.h"

#include "base/Text.h"
#include "model/DuplicateKey.h"

#include <QJsonDocument>
#include <QLatin1String>

#include <cmath>

namespace belfry::model {
namespace {

// How deep the brackets outside of strings nest. Broken text may give any answer: the parser refuses it afterwards.
int depthOf(std::string_view text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonObject> parseObject(std::string_view text, int depthMax)
{
    if (!isUtf8(text))
        return fail(ErrorCode::Malformed, "JSON is not UTF-8");
    if (depthOf(text) > depthMax)
        return fail(ErrorCode::TooLarge, "JSON nests deeper than " + std::to_string(depthMax));
    if (const auto twice = duplicateKey(text, depthMax))
        return fail(ErrorCode::InvalidInput, shownName(*twice) + ": stands twice");
    QJsonParseError problem;
    const auto document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, "JSON: " + toUtf8(problem.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::Malformed, "JSON is not an object");
    return document.object();
}

std::string toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

QJsonValue toJson(const std::optional<WallTime> &time)
{
    return time ? textValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const std::optional<std::string> &text)
{
    return text ? textValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const std::optional<double> &number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue FieldReader::at(const char *key) const
{
    return m_object.value(QLatin1String(key));
}

std::string FieldReader::text(const char *key)
{
    const QJsonValue value = at(key);
    if (!value.isString())
        refuse(key);
    return toUtf8(value.toString());
}

std::optional<std::string> FieldReader::textOrNull(const char *key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return text(key);
}

double FieldReader::number(const char *key)
{
    const QJsonValue value = at(key);
    if (!value.isDouble())
        refuse(key);
    return value.toDouble();
}

std::optional<double> FieldReader::numberOrNull(const char *key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return number(key);
}

bool FieldReader::truth(const char *key)
{
    const QJsonValue value = at(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

WallTime FieldReader::time(const char *key)
{
    const auto value = fromRfc3339(text(key));
    if (!value)
        refuse(key);
    return value.value_or(WallTime());
}

std::optional<WallTime> FieldReader::timeOrNull(const char *key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return time(key);
}

std::optional<QJsonObject> FieldReader::objectOrNull(const char *key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isObject())
        refuse(key);
    return value.toObject();
}

void FieldReader::refuse(const char *key)
{
    if (!m_wrong)
        m_wrong = key;
}

Error FieldReader::error() const
{
    return fail(ErrorCode::Malformed, "field \"" + m_wrong.value_or("") + "\" is missing or of the wrong kind");
}

} // namespace belfry::model

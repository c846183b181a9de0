// Json: what every value of the API needs to become JSON and to be read back. Text is UTF-8 std::string on our side.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace belfry::model {

inline constexpr int kJsonDepthMax = 32;

/// The text as one JSON object. Malformed for broken UTF-8 or JSON, or when it is another kind of value; TooLarge when
/// it nests deeper than `depthMax`; InvalidInput, naming the field, when one stands twice in an object (both checked
/// before the parser sees it, which lets the last one win).
Result<QJsonObject> parseObject(std::string_view text, int depthMax = kJsonDepthMax);
/// Compact, without a line end.
std::string toText(const QJsonObject &object);

QString fromUtf8(std::string_view text);
std::string toUtf8(const QString &text);

QJsonValue toJson(const std::optional<WallTime> &time);
QJsonValue toJson(const std::optional<std::string> &text);
QJsonValue toJson(const std::optional<double> &number);
inline QJsonValue textValue(std::string_view text) { return fromUtf8(text); }

/// Reads the fields of one object in turn; a field that is missing or of another kind is remembered, and the first such
/// becomes the error: read everything, then ask once.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}

    std::string text(const char *key);
    std::optional<std::string> textOrNull(const char *key);
    double number(const char *key);
    std::optional<double> numberOrNull(const char *key);
    bool truth(const char *key);
    WallTime time(const char *key);
    std::optional<WallTime> timeOrNull(const char *key);
    /// Nothing when absent or null.
    std::optional<QJsonObject> objectOrNull(const char *key);

    void refuse(const char *key);
    bool failed() const { return m_wrong.has_value(); }
    /// Malformed, and which field.
    Error error() const;

private:
    QJsonValue at(const char *key) const;

    const QJsonObject &m_object;
    std::optional<std::string> m_wrong;
};

} // namespace belfry::model

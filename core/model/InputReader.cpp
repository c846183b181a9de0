#include "model/InputReader.h"

#include "base/Text.h"
#include "model/DuplicateKey.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <cmath>

namespace belfry::model {
namespace {

std::string oneOf(const std::vector<std::string_view> &words)
{
    std::string sentence = "must be ";
    for (std::size_t i = 0; i < words.size(); ++i)
        sentence.append(i == 0 ? "" : i + 1 == words.size() ? " or " : ", ").append(words[i]);
    return sentence;
}

} // namespace

bool InputReader::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

bool InputReader::isNull(const char *key)
{
    return take(key).isNull();
}

QJsonValue InputReader::take(const char *key)
{
    m_known.insert(key);
    return m_object.value(QLatin1String(key));
}

std::string InputReader::text(const char *key, const TextRule &rule)
{
    const QJsonValue value = take(key);
    if (!value.isString()) {
        refuse(key, value.isUndefined() ? "is missing" : "must be text");
        return {};
    }
    std::string text = toUtf8(value.toString());
    if (const auto why = broken(rule, text)) {
        refuse(key, *why);
        return {};
    }
    return text;
}

std::optional<std::string> InputReader::textIf(const char *key, const TextRule &rule)
{
    return has(key) ? std::optional(text(key, rule)) : (take(key), std::nullopt);
}

std::string InputReader::secret(const char *key, std::size_t bytesMin, std::size_t bytesMax)
{
    const QJsonValue value = take(key);
    if (!value.isString()) {
        refuse(key, value.isUndefined() ? "is missing" : "must be text");
        return {};
    }
    std::string text = toUtf8(value.toString());
    constexpr std::string_view kForbidden("\r\n\0", 3);
    if (text.size() < bytesMin || text.size() > bytesMax)
        refuse(key, "must have " + std::to_string(bytesMin) + " to " + std::to_string(bytesMax) + " bytes");
    else if (text.find_first_of(kForbidden) != std::string::npos)
        refuse(key, "must not contain line ends");
    return failed() ? std::string() : text;
}

std::optional<std::string> InputReader::secretIf(const char *key, std::size_t bytesMin, std::size_t bytesMax)
{
    return has(key) ? std::optional(secret(key, bytesMin, bytesMax)) : (take(key), std::nullopt);
}

std::int64_t InputReader::whole(const char *key, std::int64_t min, std::int64_t max)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > static_cast<double>(kWholeMax)) {
        refuse(key, value.isUndefined() ? "is missing" : "must be a whole number");
        return 0;
    }
    const auto whole = static_cast<std::int64_t>(number);
    if (whole < min || whole > max) {
        refuse(key, "must be from " + std::to_string(min) + " to " + std::to_string(max));
        return 0;
    }
    return whole;
}

std::optional<std::int64_t> InputReader::wholeIf(const char *key, std::int64_t min, std::int64_t max)
{
    return has(key) ? std::optional(whole(key, min, max)) : (take(key), std::nullopt);
}

double InputReader::number(const char *key, double min, double max)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || !(number >= min && number <= max)) {
        refuse(key, value.isUndefined() ? "is missing"
                                        : "must be a number from " + std::to_string(min) + " to " + std::to_string(max));
        return 0;
    }
    return number;
}

bool InputReader::truth(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, value.isUndefined() ? "is missing" : "must be true or false");
    return value.toBool();
}

std::optional<bool> InputReader::truthIf(const char *key)
{
    return has(key) ? std::optional(truth(key)) : (take(key), std::nullopt);
}

WallTime InputReader::time(const char *key)
{
    const QJsonValue value = take(key);
    const auto time = fromRfc3339(toUtf8(value.toString()));
    if (!time)
        refuse(key, value.isUndefined() ? "is missing" : "must be an RFC 3339 time like 2026-11-22T10:00:00Z");
    return time.value_or(WallTime());
}

std::optional<WallTime> InputReader::timeIf(const char *key)
{
    return has(key) ? std::optional(time(key)) : (take(key), std::nullopt);
}

std::size_t InputReader::choice(const char *key, const std::vector<std::string_view> &words)
{
    const QJsonValue value = take(key);
    const auto found = std::find(words.begin(), words.end(), toUtf8(value.toString()));
    if (value.isString() && found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    refuse(key, value.isUndefined() ? "is missing" : oneOf(words));
    return 0;
}

std::optional<std::size_t> InputReader::choiceIf(const char *key, const std::vector<std::string_view> &words)
{
    return has(key) ? std::optional(choice(key, words)) : (take(key), std::nullopt);
}

std::vector<std::string> InputReader::texts(const char *key, std::size_t countMax, const TextRule &rule)
{
    const QJsonValue value = take(key);
    std::vector<std::string> all;
    if (!value.isArray()) {
        refuse(key, value.isUndefined() ? "is missing" : "must be a list");
        return all;
    }
    const QJsonArray list = value.toArray();
    if (static_cast<std::size_t>(list.size()) > countMax) {
        refuse(key, "must not have more than " + std::to_string(countMax) + " entries");
        return all;
    }
    for (qsizetype i = 0; i < list.size() && !failed(); ++i) {
        const std::string place = std::string(key) + '[' + std::to_string(i) + ']';
        std::string text = toUtf8(list[i].toString());
        if (!list[i].isString())
            refuse(place, "must be text");
        else if (const auto why = broken(rule, text))
            refuse(place, *why);
        else if (std::find(all.begin(), all.end(), text) != all.end())
            refuse(place, "stands twice");
        else
            all.push_back(std::move(text));
    }
    return failed() ? std::vector<std::string>() : all;
}

std::optional<std::vector<std::string>> InputReader::textsIf(const char *key, std::size_t countMax, const TextRule &rule)
{
    return has(key) ? std::optional(texts(key, countMax, rule)) : (take(key), std::nullopt);
}

void InputReader::readInner(const QJsonValue &value, const std::string &path, const std::function<void(InputReader &)> &read)
{
    if (!value.isObject()) {
        refuse(path, value.isUndefined() ? "is missing" : "must be an object");
        return;
    }
    InputReader inner(value.toObject(), m_path + path + '.');
    read(inner);
    if (const auto fine = inner.accepted(); !fine && !m_fault)
        m_fault = fine.error().what;
}

void InputReader::inside(const char *key, const std::function<void(InputReader &)> &read)
{
    readInner(take(key), key, read);
}

bool InputReader::insideIf(const char *key, const std::function<void(InputReader &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return false;
    readInner(value, key, read);
    return true;
}

void InputReader::each(const char *key, std::size_t countMax, const std::function<void(InputReader &)> &read)
{
    const QJsonValue value = take(key);
    if (!value.isArray()) {
        refuse(key, value.isUndefined() ? "is missing" : "must be a list");
        return;
    }
    const QJsonArray list = value.toArray();
    if (static_cast<std::size_t>(list.size()) > countMax)
        refuse(key, "must not have more than " + std::to_string(countMax) + " entries");
    for (qsizetype i = 0; i < list.size() && !failed(); ++i)
        readInner(list[i], std::string(key) + '[' + std::to_string(i) + ']', read);
}

void InputReader::refuse(const std::string &key, const std::string &why)
{
    if (!m_fault)
        m_fault = m_path + key + ": " + why;
}

Result<> InputReader::accepted()
{
    for (auto at = m_object.begin(); at != m_object.end() && !m_fault; ++at) {
        const std::string key = toUtf8(at.key());
        if (m_known.find(key) == m_known.end())
            refuse(shownName(key), "is not a field that can be written here");
    }
    if (m_fault)
        return fail(ErrorCode::InvalidInput, *m_fault);
    return Done();
}

} // namespace belfry::model

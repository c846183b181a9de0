// InputReader: the fields of an object somebody sends to be written. The one place where input is validated.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/TextRule.h"

#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// Read every field that may be there, then ask accepted() once: it is the first value at fault, by name, or a field that
/// nobody read and that is therefore unknown. Values read after a fault, and those at fault, are empty.
///
///     InputReader in(object);
///     change.title = in.textIf("title", TextRule::name());          // absent: stays
///     if (in.isNull("next_start")) change.nextStart.emplace();      // null clears
///     else if (const auto t = in.timeIf("next_start")) change.nextStart = t;
///     if (const auto ok = in.accepted(); !ok) return ok.error();
///
/// `…If` is nothing when the field is absent; null is refused, unless isNull() was true before.
class InputReader {
public:
    static constexpr std::int64_t kWholeMax = std::int64_t(1) << 53; ///< beyond it JSON's readers disagree

    explicit InputReader(const QJsonObject &object) : InputReader(object, "") {}

    bool has(const char *key) const;
    /// Marks the field as known.
    bool isNull(const char *key);

    std::string text(const char *key, const TextRule &rule);
    std::optional<std::string> textIf(const char *key, const TextRule &rule);
    /// Opaque bytes, such as a password or a stream key: any UTF-8 but NUL, CR and LF, never quoted in an error.
    std::string secret(const char *key, std::size_t bytesMin, std::size_t bytesMax);
    std::optional<std::string> secretIf(const char *key, std::size_t bytesMin, std::size_t bytesMax);

    std::int64_t whole(const char *key, std::int64_t min, std::int64_t max);
    std::optional<std::int64_t> wholeIf(const char *key, std::int64_t min, std::int64_t max);
    double number(const char *key, double min, double max);
    bool truth(const char *key);
    std::optional<bool> truthIf(const char *key);
    /// RFC 3339.
    WallTime time(const char *key);
    std::optional<WallTime> timeIf(const char *key);

    /// One of `words`: which.
    std::size_t choice(const char *key, const std::vector<std::string_view> &words);
    std::optional<std::size_t> choiceIf(const char *key, const std::vector<std::string_view> &words);
    /// What `valueOf` makes of the word: std::optional<T>(std::string_view). `words` is for the sentence: "a, b or c".
    template<typename Named>
    auto named(const char *key, Named valueOf, std::string_view words) -> typename std::invoke_result_t<Named, std::string_view>::value_type;

    /// At most `countMax`, each by the rule, no two the same.
    std::vector<std::string> texts(const char *key, std::size_t countMax, const TextRule &rule);
    std::optional<std::vector<std::string>> textsIf(const char *key, std::size_t countMax, const TextRule &rule);
    /// An object inside; what is wrong in it is named "key.inner".
    void inside(const char *key, const std::function<void(InputReader &)> &read);
    bool insideIf(const char *key, const std::function<void(InputReader &)> &read);
    /// A list of objects; what is wrong in one is named "key[2].inner".
    void each(const char *key, std::size_t countMax, const std::function<void(InputReader &)> &read);

    /// `why` is the rest of a sentence: "must not lie in the past". The first one counts.
    void refuse(const std::string &key, const std::string &why);
    bool failed() const { return m_fault.has_value(); }
    /// InvalidInput, "key: why".
    Result<> accepted();

private:
    InputReader(const QJsonObject &object, std::string path) : m_object(object), m_path(std::move(path)) {}

    QJsonValue take(const char *key);
    void readInner(const QJsonValue &value, const std::string &path, const std::function<void(InputReader &)> &read);

    const QJsonObject m_object;
    const std::string m_path; ///< "" or "items[2]."
    std::set<std::string, std::less<>> m_known;
    std::optional<std::string> m_fault;
};

template<typename Named>
auto InputReader::named(const char *key, Named valueOf, std::string_view words) -> typename std::invoke_result_t<Named, std::string_view>::value_type
{
    const std::string word = text(key, {60, 0, false, {}});
    const auto value = valueOf(word);
    if (!value)
        refuse(key, "must be " + std::string(words));
    return value.value_or(typename std::invoke_result_t<Named, std::string_view>::value_type{});
}

} // namespace belfry::model

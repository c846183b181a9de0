#include "bus/Topic.h"

#include "base/Log.h"

#include <algorithm>
#include <iterator>

namespace belfry::bus {
namespace {

constexpr std::size_t kCharactersMax = 100;
constexpr std::size_t kPayloadBytesMax = 256u << 10;
constexpr std::string_view kFleeting[] = {"counts", "asks"};

bool isAllowed(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

} // namespace

bool isTopic(std::string_view text)
{
    return !text.empty() && text.size() <= kCharactersMax && std::all_of(text.begin(), text.end(), isAllowed);
}

bool matches(std::string_view pattern, std::string_view topic)
{
    if (pattern.ends_with('*'))
        return topic.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == topic;
}

bool isKept(std::string_view topic)
{
    return std::none_of(std::begin(kFleeting), std::end(kFleeting), [topic](std::string_view fleeting) {
        return topic.starts_with(fleeting) && (topic.size() == fleeting.size() || topic[fleeting.size()] == '.');
    });
}

bool mayPublish(std::string_view topic, std::string_view payload)
{
    if (isTopic(topic) && payload.size() <= kPayloadBytesMax)
        return true;
    log::error("bus", "a message that cannot be sent", {{"topic", topic.substr(0, kCharactersMax)}, {"bytes", payload.size()}});
    return false;
}

} // namespace belfry::bus

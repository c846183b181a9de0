#include "cache/SharedLevel.h"

#include "base/Id.h"
#include "base/Text.h"

#include <algorithm>

namespace belfry::cache {
namespace {

using bus::RedisCommand;
using bus::RedisReply;

constexpr std::string_view kMarkPrefix = "belfry:tag:";
constexpr std::string_view kNoMark = "-";
constexpr std::size_t kMarkCharacters = 16;
constexpr std::size_t kChangedMax = 1'000;
/// Stands behind every value: for when more has changed than could be remembered.
constexpr std::string_view kEverything = "everything";
/// Longer than any value is kept, so that a mark never goes before the values that bear an older one.
constexpr Duration kMarksKept{86'400'000};

std::string markName(std::string_view tag)
{
    return std::string(kMarkPrefix).append(tag);
}

// A value in Redis: "madeAt sizeOfHead mark mark …\n", head, body.
std::string encoded(const Value &value, const std::vector<std::string> &marks)
{
    std::string text = std::to_string(value.madeAt.time_since_epoch().count()) + ' ' + std::to_string(value.head.size());
    for (const std::string &mark : marks)
        text.append(1, ' ').append(mark);
    text.append(1, '\n').append(value.head).append(value.body.text());
    return text;
}

ValuePtr decoded(std::string_view text, const std::vector<std::string> &marks)
{
    const std::size_t line = text.find('\n');
    if (line == std::string_view::npos)
        return nullptr;
    const auto words = split(text.substr(0, line), ' ');
    if (words.size() != marks.size() + 2 || !std::equal(marks.begin(), marks.end(), words.begin() + 2))
        return nullptr;
    const auto madeAt = toNumber(words[0], INT64_MAX);
    const auto headSize = toNumber(words[1], text.size() - line - 1);
    if (!madeAt || !headSize)
        return nullptr;
    auto value = std::make_shared<Value>();
    value->madeAt = WallTime(Duration(static_cast<Duration::rep>(*madeAt)));
    value->head = text.substr(line + 1, *headSize);
    value->body = SharedBytes::copyOf(text.substr(line + 1 + *headSize));
    return value;
}

} // namespace

SharedLevel::SharedLevel(bus::Redis &redis, std::string_view version)
    : m_redis(redis), m_prefix(std::string("belfry:cache:").append(version).append(1, ':'))
{
    m_redis.whenUp([this] { sendChanges(); });
}

void SharedLevel::find(const std::string &key, const Tags &tags, Answer answer)
{
    RedisCommand command{"MGET", nameOf(key), markName(kEverything)};
    for (const std::string &tag : tags)
        command.push_back(markName(tag));
    m_redis.ask({std::move(command)}, [answer = std::move(answer)](Result<bus::Redis::Replies> replies) mutable {
        Found found;
        if (replies && replies->front().kind == RedisReply::Kind::List && !replies->front().list.empty()) {
            const auto &list = replies->front().list;
            found.marks.emplace();
            for (std::size_t i = 1; i < list.size(); ++i)
                found.marks->push_back(list[i].text.empty() ? std::string(kNoMark) : list[i].text);
            if (list[0].kind == RedisReply::Kind::Text)
                found.value = decoded(list[0].text, *found.marks);
        }
        answer(std::move(found));
    });
}

void SharedLevel::put(const std::string &key, const Value &value, const std::vector<std::string> &marks, Duration keepFor)
{
    const Duration kept = std::clamp(keepFor, Duration(1), kMarksKept / 2);
    m_redis.ask({{"SET", nameOf(key), encoded(value, marks), "PX", std::to_string(kept.count())}}, [](const auto &) {});
}

void SharedLevel::change(const Tags &tags, Task after)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changed.insert(m_changed.end(), tags.begin(), tags.end());
        if (m_changed.size() > kChangedMax)
            m_changed = {std::string(kEverything)};
    }
    if (!m_redis.isUp()) {
        after();
        return;
    }
    m_redis.thread().post([this, after = std::move(after)]() mutable {
        sendChanges();
        after();
    });
}

void SharedLevel::changeAll(Task after)
{
    change({std::string(kEverything)}, std::move(after));
}

void SharedLevel::sendChanges()
{
    Tags changed;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
    }
    if (changed.empty())
        return;
    const std::string mark = randomBase32(kMarkCharacters);
    std::vector<RedisCommand> commands;
    for (const std::string &tag : changed)
        commands.push_back({"SET", markName(tag), mark, "PX", std::to_string(kMarksKept.count())});
    const auto replies = m_redis.run(commands);
    const bool taken = replies && std::none_of(replies->begin(), replies->end(), [](const RedisReply &reply) {
        return reply.kind == RedisReply::Kind::Refusal;
    });
    if (taken)
        return;
    const std::lock_guard lock(m_mutex);
    m_changed.insert(m_changed.begin(), changed.begin(), changed.end());
}

} // namespace belfry::cache

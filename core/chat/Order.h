// Order: messages of one room, which come from several servers, in the order all servers have agreed on.
#pragma once

#include "base/Time.h"
#include "model/Chat.h"

#include <map>
#include <string>
#include <vector>

namespace belfry::chat {

/// The id behind `id`: the next larger one of the same time.
std::string idAfter(std::string id);

/// Each message says which one stands before it. One whose predecessor has not come yet waits for it, kPatience at most: its
/// server may have ended before it told. One thread.
class Order {
public:
    static constexpr Duration kPatience{500};

    /// What was there before: nothing up to `last` is waited for.
    explicit Order(std::string last = {}) : m_last(std::move(last)) {}

    /// Those that may be shown now, in order. One that stands before what was shown comes out at once: it was taken where
    /// nobody could be asked.
    std::vector<model::ChatMessage> take(model::ChatMessage message, const std::string &before, TimePoint now);
    /// Those that have waited for long enough.
    std::vector<model::ChatMessage> due(TimePoint now);
    bool isWaiting() const { return !m_waiting.empty(); }
    const std::string &last() const { return m_last; }
    /// Something is known to stand there: ids that are made here come behind it.
    void atLeast(const std::string &id);

private:
    struct Waiting {
        model::ChatMessage message;
        std::string before;
        TimePoint since;
    };
    void release(std::vector<model::ChatMessage> &out);

    std::string m_last;
    std::map<std::string, Waiting> m_waiting; ///< by id
};

} // namespace belfry::chat

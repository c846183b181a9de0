#include "chat/Order.h"

#include <string_view>
#include <utility>

namespace belfry::chat {

std::string idAfter(std::string id)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = id.size(); i-- > 0;) {
        const std::size_t digit = kAlphabet.find(id[i]);
        if (digit + 1 < kAlphabet.size()) {
            id[i] = kAlphabet[digit + 1];
            break;
        }
        id[i] = kAlphabet[0];
    }
    return id;
}

void Order::atLeast(const std::string &id)
{
    if (id > m_last)
        m_last = id;
}

std::vector<model::ChatMessage> Order::take(model::ChatMessage message, const std::string &before, TimePoint now)
{
    std::vector<model::ChatMessage> out;
    if (message.id <= m_last) {
        out.push_back(std::move(message));
        return out;
    }
    std::string id = message.id;
    m_waiting.insert_or_assign(std::move(id), Waiting{std::move(message), before, now});
    release(out);
    return out;
}

std::vector<model::ChatMessage> Order::due(TimePoint now)
{
    std::vector<model::ChatMessage> out;
    while (!m_waiting.empty() && now - m_waiting.begin()->second.since >= kPatience) {
        m_waiting.begin()->second.before.clear();
        release(out);
    }
    return out;
}

void Order::release(std::vector<model::ChatMessage> &out)
{
    while (!m_waiting.empty() && m_waiting.begin()->second.before <= m_last) {
        auto first = m_waiting.extract(m_waiting.begin());
        m_last = first.key();
        out.push_back(std::move(first.mapped().message));
    }
}

} // namespace belfry::chat

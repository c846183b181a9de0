#include "bus/Listeners.h"

#include "base/Assert.h"
#include "bus/Topic.h"

#include <algorithm>

namespace belfry::bus {
namespace {

std::size_t costOf(const Message &message)
{
    return message.topic.size() + message.payload.size() + sizeof(Message);
}

} // namespace

Subscription Listeners::add(std::string topic, Executor &home, Bus::OnMessage onMessage, Bus::OnMissed onMissed)
{
    auto listener = std::make_shared<Listener>();
    listener->topic = std::move(topic);
    listener->home = &home;
    listener->onMessage = std::move(onMessage);
    listener->onMissed = std::move(onMissed);
    const std::lock_guard lock(m_mutex);
    auto list = std::make_shared<std::vector<ListenerPtr>>(*m_list);
    list->push_back(listener);
    m_list = std::move(list);
    return Subscription([this, listener] {
        listener->isThere = false;
        remove(listener.get());
    });
}

void Listeners::remove(const Listener *listener)
{
    const std::lock_guard lock(m_mutex);
    auto list = std::make_shared<std::vector<ListenerPtr>>(*m_list);
    std::erase_if(*list, [listener](const ListenerPtr &one) { return one.get() == listener; });
    m_list = std::move(list);
}

std::shared_ptr<const std::vector<Listeners::ListenerPtr>> Listeners::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_list;
}

void Listeners::deliver(Message message)
{
    const std::size_t cost = costOf(message);
    const auto list = all();
    const auto shared = std::make_shared<const Message>(std::move(message));
    for (const ListenerPtr &listener : *list) {
        if (!matches(listener->topic, shared->topic))
            continue;
        if (listener->bytesOnTheWay.load() + cost > m_bytesMax) {
            ++m_dropped;
            miss(listener);
            continue;
        }
        listener->bytesOnTheWay += cost;
        listener->home->post([listener, shared, cost] {
            listener->bytesOnTheWay -= cost;
            if (listener->isThere)
                listener->onMessage(*shared);
        });
    }
}

void Listeners::tellMissed()
{
    const auto list = all();
    for (const ListenerPtr &listener : *list) {
        if (isKept(listener->topic))
            miss(listener);
    }
}

void Listeners::miss(const ListenerPtr &listener)
{
    if (!listener->onMissed || listener->missing.exchange(true))
        return;
    listener->home->post([listener] {
        listener->missing = false;
        if (listener->isThere)
            listener->onMissed();
    });
}

} // namespace belfry::bus

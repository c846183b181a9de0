#include "hls/WindowReaders.h"

#include "base/Assert.h"

#include <utility>

namespace belfry::hls {

WindowReaders::WindowReaders(Executor &home, std::function<WindowPtr()> window) : m_home(home), m_window(std::move(window)) {}

Subscription WindowReaders::add(Executor &thread, Deliver deliver)
{
    BELFRY_ASSERT(m_home.isHere());
    const std::uint64_t id = m_nextId++;
    m_readers.push_back({id, &thread, std::make_shared<const Deliver>(std::move(deliver)), true});
    if (m_readers.size() == 1 && m_watchedChanged)
        m_watchedChanged(true);
    post();
    return Subscription([weak = weak_from_this(), id] {
        if (const auto self = weak.lock())
            self->remove(id);
    });
}

void WindowReaders::changed()
{
    m_changed = true;
    post();
}

void WindowReaders::post()
{
    if (m_readers.empty() || std::exchange(m_posted, true))
        return;
    m_home.post([weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && self->m_window)
            self->deliver();
    });
}

void WindowReaders::deliver()
{
    m_posted = false;
    const bool toAll = std::exchange(m_changed, false);
    for (Reader &reader : m_readers)
        if (std::exchange(reader.isNew, false) || toAll)
            reader.thread->post([deliver = reader.deliver, window = m_window()] { (*deliver)(window); });
}

void WindowReaders::remove(std::uint64_t id)
{
    if (std::erase_if(m_readers, [id](const Reader &r) { return r.id == id; }) == 0)
        return;
    if (m_readers.empty() && m_window && m_watchedChanged)
        m_watchedChanged(false);
}

} // namespace belfry::hls

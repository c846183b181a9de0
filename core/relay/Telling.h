// Telling: says once, outside of everything, that something changed.
#pragma once

#include "base/Executor.h"

#include <functional>
#include <memory>
#include <utility>

namespace belfry::relay {

/// However often it is asked within one turn, it says so once, in the next; never once it is destroyed. Home thread.
class Telling {
public:
    Telling(Executor &home, std::function<void()> say) : m_home(home), m_say(std::move(say)) {}

    void soon()
    {
        if (std::exchange(*m_isAsked, true))
            return;
        m_home.post([this, asked = std::weak_ptr<bool>(m_isAsked)] {
            const auto alive = asked.lock();
            if (!alive)
                return;
            *alive = false;
            const auto say = m_say; // it may end this
            say();
        });
    }

private:
    Executor &m_home;
    const std::function<void()> m_say;
    const std::shared_ptr<bool> m_isAsked = std::make_shared<bool>(false);
};

} // namespace belfry::relay

// CallOn: asks another thread and waits.
#pragma once

#include "base/Executor.h"

#include <future>
#include <type_traits>

namespace belfry::server {

/// For start and stop: what `work` answers, from the thread it belongs to.
template<typename Work>
auto callOn(Executor &home, Work work) -> decltype(work())
{
    std::promise<decltype(work())> done;
    home.post([&done, &work] {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            done.set_value();
        } else {
            done.set_value(work());
        }
    });
    return done.get_future().get();
}

} // namespace belfry::server

// Private to Databases.h: waits for answers of a Store.
#pragma once

#include <chrono>
#include <future>

namespace belfry::test {

template<typename Result, typename Ask>
Result waitForAnswer(Ask ask)
{
    const auto answered = std::make_shared<std::promise<Result>>();
    auto future = answered->get_future();
    ask([answered](Result result) { answered->set_value(std::move(result)); });
    if (future.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        return fail(ErrorCode::Timeout, "the store does not answer");
    return future.get();
}

template<typename Work>
auto readFrom(store::Store &store, Work work)
{
    using Outcome = std::invoke_result_t<Work &, store::Database &>;
    return waitForAnswer<Outcome>([&](auto answer) { store.read(std::move(work), std::move(answer)); });
}

template<typename Work>
auto writeTo(store::Store &store, Work work)
{
    using Outcome = std::invoke_result_t<Work &, store::Database &>;
    return waitForAnswer<Outcome>([&](auto answer) { store.write(std::move(work), std::move(answer)); });
}

} // namespace belfry::test

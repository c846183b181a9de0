// StoreAsking: from a handler to the store and back with a value: its answer is made on the view thread, once it is committed.
#pragma once

#include "server/ViewRoom.h"
#include "server/api/ApiKit.h"
#include "store/Store.h"

#include <type_traits>
#include <utility>

namespace belfry::server::api {

/// `then`: http::Response(T), on the view thread; an error is answered as a problem.
template<typename Work, typename Then>
void readStore(store::Store &store, ViewRoom &room, http::Responder responder, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work &, store::Database &>;
    store.read(std::move(work), room.keep<Outcome>(std::move(responder), [then = std::move(then)](http::Responder waiting, Outcome outcome) mutable {
        waiting.send(outcome ? then(*std::move(outcome)) : problem(outcome.error()));
    }));
}

/// The same in one transaction that writes; `then` runs once it is committed.
template<typename Work, typename Then>
void writeStore(store::Store &store, ViewRoom &room, http::Responder responder, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work &, store::Database &>;
    store.write(std::move(work), room.keep<Outcome>(std::move(responder), [then = std::move(then)](http::Responder waiting, Outcome outcome) mutable {
        waiting.send(outcome ? then(*std::move(outcome)) : problem(outcome.error()));
    }));
}

} // namespace belfry::server::api

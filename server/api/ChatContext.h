// ChatContext: what the handlers of chat stand on.
#pragma once

#include "server/ChatHouse.h"
#include "server/GuestCookie.h"
#include "server/api/ApiContext.h"

#include <string>
#include <vector>

namespace belfry::server::api {

/// Value; everything it names outlives the Router.
struct ChatContext {
    ApiContext api;
    ChatHouse &house;
    std::size_t view; ///< the number of this view thread
    const std::vector<std::string> &allowedOrigins;
};

/// By what the person who asks is known in a room: the user's id, or the guest's by the cookie; "" for a guest without one and
/// for a machine.
std::string personOf(const ApiCall &call);

/// What ctl answers to a request, from there to here.
template<typename Answer, typename Work, typename Reply>
void askDesk(const ChatContext &context, http::Responder responder, Work work, Reply reply)
{
    auto back = context.api.room->keep<Answer>(std::move(responder), std::move(reply));
    context.house.onDesk([work = std::move(work), back = std::move(back)](ChatDesk &desk) mutable { work(desk, std::move(back)); });
}

} // namespace belfry::server::api

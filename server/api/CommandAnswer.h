// CommandAnswer: what became of Go Live, End, Keep going and panic, as HTTP says it.
#pragma once

#include "http/Message.h"
#include "server/Station.h"

namespace belfry::server::api {

http::Response commandAnswer(const Answered &answered);

} // namespace belfry::server::api

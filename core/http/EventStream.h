// EventStream: how a client comes to an EventFan: as server-sent events (WHATWG HTML 9.2) or over WebSocket.
#pragma once

#include "http/AddressCap.h"
#include "http/EventFan.h"
#include "http/Handler.h"

#include <memory>
#include <string_view>

namespace belfry::http {

/// What a stream takes up: of its address or person, and of its channel where that is counted.
struct EventPlaces {
    AddressCap::Place ofAddress;
    AddressCap::Place ofChannel = {};
    AddressCap::Place notCounted = {}; ///< of a listener who says that it is no viewer
};

/// Answers with an endless text/event-stream and adds the client to `fan`; 503 when that is full. `headers` is a ready
/// block for the answer. Resumes by Last-Event-ID. `places` are held as long as the client stays.
void openEventStream(EventFan &fan, const Request &request, Responder responder, std::string_view headers,
                     EventPlaces places, const Limits &limits, std::unique_ptr<EventFilter> filter = nullptr);

/// Sends `accepted`, the 101 of wsHandshake(), and adds the client to `fan`. What the client says is read and dropped.
void openEventSocket(EventFan &fan, const Request &request, Responder responder, Response accepted,
                     EventPlaces places, const Limits &limits, std::unique_ptr<EventFilter> filter = nullptr);

} // namespace belfry::http

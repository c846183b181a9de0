// ChatSocket: one person's socket in one room, as its hall keeps it.
#pragma once

#include "http/WebSocket.h"
#include "server/ChatHall.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace belfry::server {

/// Owned by its hall, on its thread. Ten thousand of them are there: small.
class ChatSocket final : public http::WebSocket::Owner {
public:
    ChatSocket(ChatHall &hall, std::uint64_t its, const std::string &in, net::ByteStreamPtr stream, Executor &view, const Limits &limits,
               ChatVisitor who, http::AddressCap::Place place)
        : number(its), room(in), visitor(std::move(who)), m_hall(hall), m_place(std::move(place)),
          socket(*this, std::move(stream), view, limits)
    {
    }

    void onMessage(http::WebSocket &, std::string_view message, bool isText) override { m_hall.said(*this, message, isText); }
    void onEnded(http::WebSocket &) override { m_hall.ended(*this); }
    bool hasBlocked(const std::string &author) const
    {
        return blocks && !author.empty() && std::find(blocks->begin(), blocks->end(), author) != blocks->end();
    }
    void close(std::uint16_t code) { socket.close(static_cast<http::WsClose>(code)); }

    const std::uint64_t number;
    const std::string &room; ///< the hall's
    ChatVisitor visitor;
    std::unique_ptr<std::vector<std::string>> blocks; ///< most people have none
    std::uint32_t next = 0;                           ///< of what the room is told
    std::uint32_t at = 0;                             ///< in the room's row
    bool hasHello = false;
    bool isIn = false;
    bool isFresh = false;    ///< was heard of since the last tick
    bool isWatching = false;
    bool isOver = false;

private:
    ChatHall &m_hall;
    http::AddressCap::Place m_place;

public:
    http::WebSocket socket;
};

} // namespace belfry::server

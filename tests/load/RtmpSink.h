// RtmpSink: takes every publish that comes and counts: what relays and pushes are measured against.
#pragma once

#include "load/EventLoop.h"
#include "load/Report.h"
#include "rtmp/RtmpServerSession.h"

#include <memory>
#include <set>

namespace belfry::load {

/// What all of them together took.
struct Sunk {
    long connections = 0, publishing = 0, ended = 0;
    std::int64_t bytes = 0;
    long frames = 0;        ///< pictures
    long keys = 0;
    long gaps = 0;          ///< pictures more than 1.5 times the usual behind the one before
    bool measuring = false; ///< only then are ages kept
    Samples ageMs;          ///< from a picture's stamp to its last byte here
};

/// The listening socket; owns its connections.
class RtmpSink final : public Pollable {
public:
    RtmpSink(EventLoop &loop, std::uint16_t port, Sunk &all);
    ~RtmpSink() override;

private:
    class Guest;
    void onReady(std::uint32_t events) override;

    EventLoop &m_loop;
    Sunk &m_all;
    int m_fd;
    std::set<std::unique_ptr<Guest>> m_guests;
};

} // namespace belfry::load

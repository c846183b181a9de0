// Http1Connection: one client's connection: requests in, answers out in their order, deadlines kept.
#pragma once

#include "http/Conditions.h"
#include "http/Connection.h"
#include "http/Http1Parser.h"
#include "http/ResponseHead.h"

#include <memory>

namespace belfry::http {

/// Handles one request at a time: a pipelined one waits, as bytes, until the answer before it has been taken by the
/// system, so a connection never holds more than one answer. Owned by its ConnectionSet; home thread.
class Http1Connection final : public Connection,
                              public net::ByteStream::Reader,
                              public Responder::Target,
                              public std::enable_shared_from_this<Http1Connection> {
public:
    Http1Connection(World &world, net::ByteStreamPtr stream);
    ~Http1Connection() override;

    void start() override;
    void look(TimePoint now) override;
    TimePoint nextLook() const override;
    void drain() override;
    const net::Address &peer() const override { return m_stream->peer(); }

    void onBytes(ByteView bytes) override;
    void onDrained() override;
    void onClosed(const Error &why) override;

    void respond(std::uint64_t requestId, Response response) override;
    void respond(std::uint64_t requestId, const ReadyResponsePtr &ready) override;
    net::ByteStreamPtr takeOver(std::uint64_t requestId, Response head) override;
    Executor &home() override { return m_world.home(); }

private:
    enum class Phase : std::uint8_t { Idle, Header, Body, Handling, Sending, Closing };

    void pump();
    void pumpOne();
    void serve();
    void dispatch(Request &request);
    bool isAwaited(std::uint64_t requestId) const { return requestId == m_requestId && m_handling && !m_ended; }
    void answer(Response response);
    void answerReady(const ReadyResponse &ready);
    void answered(int status, std::uint64_t bodyBytes, Duration plays);
    void report(int status, std::uint64_t bodyBytes);
    void noteQueued(Duration plays);
    void settle();
    void refuse(int status, std::string_view why);
    void sendLast(Response response);
    void end();
    Phase currentPhase() const;
    void notePhase();
    bool isTooSlow(TimePoint now, std::uint64_t bytesSoFar);

    World &m_world;
    net::ByteStreamPtr m_stream;
    std::weak_ptr<Target> m_self;
    Http1Parser m_parser;
    Subscription m_place; ///< of the request under way, until its answer is through
    std::unique_ptr<Conditions> m_conditions; ///< of the request under way; null when it has none
    std::string_view m_pattern;
    TimePoint m_requestSince;
    TimePoint m_lateAfter{}; ///< the answer that is being sent should be through by then
    std::uint64_t m_requestId = 0;
    std::uint64_t m_received = 0;
    std::uint64_t m_answeredBytes = 0;
    // The phase, the request it belongs to, since when, and how far the bytes were then.
    std::uint64_t m_phaseRequest = 0;
    TimePoint m_phaseSince;
    std::uint64_t m_phaseBytes = 0;
    std::size_t m_queued = 0; ///< as told to the observer
    std::int16_t m_answeredStatus = 0;
    Phase m_phase = Phase::Idle;
    Method m_method = Method::Get;
    bool m_handling = false;
    bool m_dispatching = false;
    bool m_held = false; ///< as told to the observer
    bool m_pumping = false;
    bool m_paused = false;
    bool m_keepsAlive = true;
    bool m_draining = false;
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace belfry::http

// SecureGreeting: a client of the secure listener until both sides have agreed on keys and on what they speak.
#pragma once

#include "http/Connection.h"

namespace belfry::http {

/// Ends who has not agreed within Limits::httpHeaderTime. Owned by its ConnectionSet; home thread.
class SecureGreeting final : public Connection, public net::ByteStream::Reader {
public:
    /// Takes the stream once it is open, with its protocol() known, and drops the greeting, but not inside the call.
    using OnAgreed = UniqueFunction<void(Connection &greeting, net::ByteStreamPtr stream)>;

    SecureGreeting(World &world, net::ByteStreamPtr stream, OnAgreed onAgreed);

    void start() override;
    void look(TimePoint now) override;
    void drain() override { end(); }
    const net::Address &peer() const override { return m_stream->peer(); }

    void onOpened() override;
    void onBytes(ByteView) override {}
    void onClosed(const Error &why) override;

private:
    void end();

    World &m_world;
    net::ByteStreamPtr m_stream;
    OnAgreed m_onAgreed;
    TimePoint m_since;
    bool m_ended = false;
};

} // namespace belfry::http

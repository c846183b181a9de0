// RawSocket: a blocking client socket for tests, made of system calls, so that net is not tested against itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::test {

class RawSocket {
public:
    RawSocket(); ///< not connected
    explicit RawSocket(std::uint16_t port) : RawSocket() { connect(port); }
    ~RawSocket() { close(); }
    RawSocket(const RawSocket &) = delete;
    RawSocket &operator=(const RawSocket &) = delete;

    /// To 127.0.0.1. A small receive buffer must be asked for before.
    bool connect(std::uint16_t port);
    void setReceiveBufferBytes(int bytes);
    /// Blocks until all of it is taken; false when the connection is gone.
    bool send(std::string_view text);
    /// As many bytes as the system takes at once.
    std::size_t sendSome(std::string_view text);
    /// Up to `most` bytes; empty at the end of the connection or after 10 s of silence (then timedOut()).
    std::string receive(std::size_t most = 65'536);
    /// Until `end` was seen or the connection ends.
    std::string receiveUntil(std::string_view end);
    /// Until the connection ends.
    std::string receiveAll();
    bool timedOut() const { return m_timedOut; }
    /// The other side has reset the connection.
    bool wasReset() const { return m_reset; }
    void endSending();
    void close();
    /// Closes with a RST.
    void abort();

private:
    int m_fd = -1;
    bool m_timedOut = false;
    bool m_reset = false;
};

} // namespace belfry::test

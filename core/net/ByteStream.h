// ByteStream: a connected, ordered flow of bytes: TCP, TLS over it, or one stream of an HTTP/2 connection.
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "base/SharedBytes.h"
#include "base/Subscription.h"
#include "net/Address.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace belfry::net {

/// Bound to the thread it was made on; every call and callback is there. Owned by its session. Destroying it closes
/// the socket at once and no callback follows; that is allowed inside a callback.
class ByteStream {
public:
    /// Who reads it. Must outlive the stream or destroy it first.
    struct Reader {
        virtual ~Reader() = default;
        /// The secure channel is agreed on: protocol() is known. Before the first onBytes; never for plain TCP.
        virtual void onOpened() {}
        /// `bytes` are valid during the call only.
        virtual void onBytes(ByteView bytes) = 0;
        /// All that was given to write() has gone to the system.
        virtual void onDrained() {}
        /// The other side closed (ErrorCode::Closed) or the connection failed. Last call.
        virtual void onClosed(const Error &why) = 0;
    };

    virtual ~ByteStream() = default;

    /// Begins to read. No callback comes before it returns. Called again it hands the stream to another Reader; also
    /// inside a callback of the one before, who hears nothing more.
    virtual void start(Reader &reader) = 0;
    /// Queues the pieces as one gather write; the bytes are held, not copied. Never blocks, never calls back inside.
    virtual void write(std::span<const SharedBytes> pieces) = 0;
    void write(const SharedBytes &piece) { write(std::span(&piece, 1)); }
    /// Whether onDrained follows when the system has taken all of it at once.
    enum class Then : std::uint8_t { TellDrained, Nothing };
    /// Gives the system as much of the views as it takes right now and holds none of it: for bytes that live in a scratch.
    /// Returns how much that was, 0 while something is pending and where a stream cannot; what is left is for write().
    virtual std::size_t writeNow(std::span<const ByteView>, Then) { return 0; }
    std::size_t writeNow(ByteView bytes) { return writeNow(std::span(&bytes, 1), Then::TellDrained); }
    /// Queued and not yet taken by the system.
    virtual std::size_t pendingBytes() const = 0;
    /// Taken by the system since the start: progress for byte-rate deadlines.
    virtual std::uint64_t writtenBytes() const = 0;
    /// Of those, what the other side's system has confirmed (TCP's acknowledgements); nothing where ours does not tell.
    /// A call of the system: not for each packet.
    virtual std::optional<std::uint64_t> arrivedBytes() const { return std::nullopt; }
    /// Stops and resumes reading, for back pressure.
    virtual void pauseReading(bool paused) = 0;
    /// Sends what is queued, then closes; onClosed follows. No more onBytes.
    virtual void closeAfterWriting() = 0;
    virtual const Address &peer() const = 0;
    virtual const Address &local() const = 0;
    /// True when nobody on the way can read it.
    virtual bool isSecure() const { return false; }
    /// What both sides agreed to speak (ALPN, RFC 7301): "h2", "http/1.1"; empty before onOpened() and without TLS.
    virtual std::string_view protocol() const { return {}; }

    /// Kept until the stream is destroyed: whoever let it in hears so that it has gone.
    void keep(Subscription untilGone) { m_untilGone = std::move(untilGone); }

private:
    Subscription m_untilGone;
};
using ByteStreamPtr = std::unique_ptr<ByteStream>;

} // namespace belfry::net

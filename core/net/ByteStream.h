// ByteStream: a connected, ordered flow of bytes. TCP today; TLS joins behind the same face.
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "base/SharedBytes.h"
#include "net/Address.h"

#include <memory>
#include <span>

namespace belfry::net {

/// Bound to the thread it was made on; every call and callback is there. Owned by its session. Destroying it closes
/// the socket at once and no callback follows; that is allowed inside a callback.
class ByteStream {
public:
    /// Who reads it. Must outlive the stream or destroy it first.
    struct Reader {
        virtual ~Reader() = default;
        /// `bytes` are valid during the call only.
        virtual void onBytes(ByteView bytes) = 0;
        /// All that was given to write() has gone to the system.
        virtual void onDrained() {}
        /// The other side closed (ErrorCode::Closed) or the connection failed. Last call.
        virtual void onClosed(const Error &why) = 0;
    };

    virtual ~ByteStream() = default;

    /// Begins to read. Once. No callback comes before it returns.
    virtual void start(Reader &reader) = 0;
    /// Queues the pieces as one gather write; the bytes are held, not copied. Never blocks, never calls back inside.
    virtual void write(std::span<const SharedBytes> pieces) = 0;
    void write(const SharedBytes &piece) { write(std::span(&piece, 1)); }
    /// Queued and not yet taken by the system.
    virtual std::size_t pendingBytes() const = 0;
    /// Taken by the system since the start: progress for byte-rate deadlines.
    virtual std::uint64_t writtenBytes() const = 0;
    /// Stops and resumes reading, for back pressure.
    virtual void pauseReading(bool paused) = 0;
    /// Sends what is queued, then closes; onClosed follows. No more onBytes.
    virtual void closeAfterWriting() = 0;
    virtual const Address &peer() const = 0;
    virtual const Address &local() const = 0;
};
using ByteStreamPtr = std::unique_ptr<ByteStream>;

} // namespace belfry::net

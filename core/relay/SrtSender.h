// SrtSender: one attempt to send a Stream by SRT, on a thread of its own: FFmpeg's libraries block.
#pragma once

#include "base/Executor.h"
#include "base/Secret.h"
#include "hub/ThreadedSubscriber.h"
#include "relay/Relay.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace belfry::relay {

/// Value.
struct SrtAddress {
    std::string host;
    std::uint16_t port = 0;
    Secret streamId; ///< what SRT calls it: the place's key
    bool allowPrivate = false;
};

/// Made on the media thread. Its thread looks the name up, judges each address as RtmpConnection does, connects to the one it
/// judged, and writes MPEG-TS. What it has to tell comes by a post; after stop() nothing comes any more, and the thread
/// ends by itself within moments: nobody waits for it.
class SrtSender {
public:
    struct Observer {
        virtual ~Observer() = default;
        virtual void onReached(Relay::Step step) = 0;
        virtual void onFailed(Reason reason, const std::string &detail) = 0;
        /// The encoder's parameters are others: MPEG-TS begins anew.
        virtual void onSourceChanged() = 0;
    };

    SrtSender(Executor &media, Observer &observer, SrtAddress address, std::shared_ptr<hub::ThreadedQueue> queue);
    ~SrtSender();
    SrtSender(const SrtSender &) = delete;
    SrtSender &operator=(const SrtSender &) = delete;

    /// Bytes SRT has taken. A peer that answers nothing for five seconds breaks the connection, so what is taken goes on
    /// only while somebody confirms it.
    std::uint64_t sentBytes() const;

private:
    struct Run;
    std::shared_ptr<Run> m_run;
};

} // namespace belfry::relay

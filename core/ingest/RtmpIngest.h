// RtmpIngest: takes RTMP publishers on a port and turns each into a Publisher with a Stream.
#pragma once

#include "base/Limits.h"
#include "base/Result.h"
#include "ingest/Publisher.h"
#include "net/Address.h"
#include "net/IoThread.h"
#include "net/TlsContext.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::ingest {

class RtmpIngest {
public:
    /// All on the media thread.
    struct World {
        virtual ~World() = default;
        /// The channel whose ingest key this is, nothing for a wrong key. `key` is opaque bytes; compares in constant
        /// time. Answers from memory, at once.
        virtual std::optional<std::string> channelForKey(std::string_view key) = 0;
        /// Whether one more may publish to it; a silent one may be sent away for it.
        virtual bool hasRoom(const std::string &channel) = 0;
        virtual void publisherStarted(Publisher &publisher) = 0;
        virtual void publisherStopped(Publisher &publisher, std::string_view why) = 0;
        virtual void publishRefused(std::string_view reason) = 0; ///< for a metric: "bad_key", "malformed", "timeout", "limit", "too_many", "leads_back"
    };

    /// Make and destroy off the media thread; listens when it returns. `media` does all the work.
    static Result<std::unique_ptr<RtmpIngest>> open(const net::Address &address, net::IoThread &media, World &world,
                                                    const Limits &limits);
    virtual ~RtmpIngest() = default;
    virtual const net::Address &local() const = 0;

    /// The same over TLS, once; any thread but media, as the next one.
    virtual Result<> listenSecurely(const net::Address &address, net::TlsContextPtr certificate) = 0;
    /// For those who come from now on. After listenSecurely().
    virtual void useCertificate(net::TlsContextPtr certificate) = 0;
    /// Null without TLS.
    virtual const net::Address *secureLocal() const = 0;
};

} // namespace belfry::ingest

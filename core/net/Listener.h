// Listener: accepts TCP connections straight into the thread that will own them.
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "net/Address.h"
#include "net/ByteStream.h"
#include "net/IoThread.h"

#include <functional>
#include <memory>
#include <vector>

namespace belfry::net {

struct ListenerSettings {
    int sendBufferBytes = 0;   ///< SO_SNDBUF of each connection; 0 leaves the system's
};

/// Accepts in turn for each target thread. Survives a full file table: it waits and goes on (one log line a minute).
/// Make, use and destroy it on any one thread; it does its work on the targets.
class Listener {
public:
    /// Called on the connection's own thread.
    using OnAccept = std::function<void(ByteStreamPtr stream, IoThread &home)>;

    /// Takes the socket handed to the process for this port (HandedSockets), else binds at once: ErrorCode::Busy when the
    /// port is taken. Port 0 takes a free one (see local()).
    static Result<std::unique_ptr<Listener>> open(const Address &address, std::vector<IoThread *> targets,
                                                  OnAccept onAccept, ListenerSettings settings = {});
    virtual ~Listener() = default;

    virtual const Address &local() const = 0;
    /// Takes no more connections; those accepted live on. Waits until no OnAccept runs. Called by the destructor.
    virtual void stop() = 0;
};

} // namespace belfry::net

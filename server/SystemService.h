// SystemService: what the system's service manager gives to the server, and what it wants to hear (systemd on Linux; anywhere
// else nothing is given and nobody listens).
#pragma once

#include <string_view>

namespace belfry::server {

/// Takes over the listening sockets that were handed to this process, for the listeners to find (net::HandedSockets).
/// Before any thread starts.
void takeHandedSockets();
/// Says in the log which ports are held open from outside that no setting uses. Once everything listens.
void closeUnusedSockets();

/// Whether a service manager watches over this process.
bool isUnderServiceManager();
/// It is told when the server serves, takes new certificates, and stops. `status` is one sentence for people.
void tellManagerReady(std::string_view status);
void tellManagerStopping();

} // namespace belfry::server

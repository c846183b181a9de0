// SystemService: what the system's service manager gives to the server, and what it wants to hear: systemd on Linux, the
// service control manager on Windows (WindowsService). On macOS nothing is given and nobody listens.
#pragma once

#include "base/Time.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// The server's whole life: from the arguments of the command line to the exit status.
using Serve = std::function<int(const std::vector<std::string> &arguments)>;

/// `belfry-server --service …` is how Windows' manager starts the server: `serve` then runs on a thread of the manager's and
/// with the arguments after the first, and the answer is the process's status. Nothing anywhere else.
std::optional<int> serveForManager(const std::vector<std::string> &arguments, const Serve &serve);

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
/// How often it wants to hear that the server turns, or it ends it and starts it again; nothing where nobody asks for that.
std::optional<Duration> watchdogEvery();
void tellManagerAlive();

/// Writes where the server is reached on this computer ("http://127.0.0.1:8080") where everybody at it may read it: the file
/// `address` in the folder that systemd made for that (/run/belfry). The control room looks there, for it may not read the
/// settings. Nothing without such a folder.
void showAddress(const std::string &http);

} // namespace belfry::server

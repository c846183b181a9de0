// CrashNote: what is left when the server dies of a fault of its own: a short file that says where, and nothing of what it knew.
#pragma once

#include <string>
#include <vector>

namespace belfry::server {

/// From now on a fault (a signal such as SIGSEGV or SIGABRT) writes `folder`/crash-TIME-PID.txt: the signal, the version, the
/// build id, where the program lies in memory and the addresses of the calls; never what stands in memory. Then the
/// system does what it would have done. Does nothing on Windows. Call once, before threads start.
void installCrashNote(const std::string &folder);

/// The notes there are, oldest first; more than `most` are removed, the oldest first.
std::vector<std::string> crashNotes(const std::string &folder, std::size_t most = 10);

} // namespace belfry::server

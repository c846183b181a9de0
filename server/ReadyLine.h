// ReadyLine: what a server says once it is ready, to scripts, to the desktop app, and to people.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <string>

namespace belfry::server {

/// Value.
struct Ready {
    std::string http; ///< "http://127.0.0.1:8080"
    std::string page; ///< where others on the network open it: "http://192.0.2.7:8080/"
    std::string rtmp; ///< "rtmp://127.0.0.1:1935/live"
    std::string channel;
    Secret key;
    Secret token;
    Secret setupCode{}; ///< empty when there is an owner account
    std::string rtmps{}; ///< "rtmps://127.0.0.1:1936/live"; "" without
    std::string encoder{}; ///< where an encoder on the network sends: "rtmp://192.0.2.7:1935/live"
};

/// One line for --ready-json, with key and token.
std::string readyJson(const Ready &ready);
/// companion.json: where the server is, the token to talk to it, and the set-up code while there is one; for its user's
/// eyes only.
std::string companionJson(const Ready &ready);
/// http and rtmp of a companion.json; Malformed when it is none.
Result<Ready> readCompanion(const std::string &json);
/// For a person: at a terminal, or for the log of whoever started it, where others may read along and no key ends it.
std::string readyText(const Ready &ready, bool isTerminal, const std::string &dataFolder);

} // namespace belfry::server

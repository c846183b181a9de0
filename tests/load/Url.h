// Url: where a tool connects to.
#pragma once

#include <string>

namespace belfry::load {

/// A value. Numeric hosts only, and "localhost": the tools load one machine.
struct Url {
    std::string scheme;
    std::string host;
    int port = 0;
    std::string path; ///< begins with '/', holds the query too

    std::string authority() const { return host + ':' + std::to_string(port); }
};

/// Splits scheme://host[:port]/path; ends the program with a sentence when it is none.
Url parseUrl(const std::string &text);

/// What a reference in a playlist means, as a path on the same server.
std::string resolved(const std::string &basePath, const std::string &reference);

/// Replaces every "{n}" by n.
std::string numbered(std::string text, long n);

} // namespace belfry::load

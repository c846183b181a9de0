// HookClient: sends webhooks: one POST each, to public addresses only, and believes nothing of the answer but its status.
#pragma once

#include "base/Task.h"
#include "base/Time.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace belfry::server {

struct HookRequest {
    std::string url;
    std::vector<std::string> headers; ///< "Name: value", without line ends
    std::string body;
};

/// How it went.
struct HookAnswer {
    int status = 0;    ///< 0: there was none
    /// "" when the receiver said yes (2xx). Otherwise one word, for the list of deliveries: "status", "timeout", "unreachable",
    /// "not_public", "not_secure", "bad_certificate", "bad_url", "too_long", "broken", "stopped".
    std::string fault;
    Duration retryAfter{0}; ///< what the receiver asked for; 0 for nothing
};

struct HookClientSettings {
    /// Hosts, as written in an address ("intranet", "192.168.1.5"), that may have an address of any kind, and be asked by http.
    /// For all others it is https, and an address anybody on the Internet may have.
    std::vector<std::string> allowedHosts;
    Duration timeout{5'000}; ///< from looking up the name to the end of the answer
    std::string caFile;      ///< PEM; "" for the system's
    std::string agent = "Belfry";
};

/// libcurl on a thread of its own. The name is looked up once, and the address it connects to is the one that was judged.
/// No redirect is followed, no proxy asked, no cookie kept, and what the receiver says is thrown away. Any thread may post().
class HookClient {
public:
    using OnAnswer = UniqueFunction<void(HookAnswer answer)>;

    explicit HookClient(HookClientSettings settings);
    /// What is under way ends with "stopped".
    ~HookClient();
    HookClient(const HookClient &) = delete;
    HookClient &operator=(const HookClient &) = delete;

    /// `onAnswer` runs on the client's thread, once.
    void post(HookRequest request, OnAnswer onAnswer);

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace belfry::server

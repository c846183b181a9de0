// AnswerDesk: where every answer of the API goes by: it gets its headers there, its place in the access log, and the
// form of a problem when it is one.
#pragma once

#include "http/Handler.h"
#include "http/Message.h"
#include "server/AccessLog.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace belfry::server::api {

class Idempotency;
class WriteRates;

/// What the routes of all view threads have in common; outlives the Routers.
struct ApiCommon {
    std::vector<std::string> allowedOrigins = {};
    AccessLog *log = nullptr; ///< null: none is kept
    Idempotency *idempotency = nullptr; ///< null: every POST is done each time
    const WriteRates *rates = nullptr;  ///< null: writes are not counted
};

/// One for each view thread, used there; kept alive by the routes.
class AnswerDesk final : public http::Responder::Target, public std::enable_shared_from_this<AnswerDesk> {
public:
    explicit AnswerDesk(const ApiCommon &common) : m_common(common) {}

    /// One request, as its answer needs to know it.
    struct Asked {
        http::Request about;      ///< method, a few headers, address; no body
        std::string_view route;   ///< a constant; "" for none
        std::string requestId;
        std::string caller;
        bool isPublic = false;    ///< the answer says nothing but what everybody may know
        bool isQuiet = false;     ///< not for the access log: there are thousands a second
    };

    /// The Responder a handler gets instead of the connection's.
    http::Responder take(const http::Request &request, std::string_view route, std::string requestId, std::string caller,
                         bool isPublic, http::Responder responder, bool isQuiet = false);

    void respond(std::uint64_t number, http::Response response) override;
    net::ByteStreamPtr takeOver(std::uint64_t number, http::Response head) override;
    Executor &home() override;

private:
    struct Pending {
        Asked asked;
        http::Responder responder;
        std::chrono::steady_clock::time_point since;
    };

    void finish(const Pending &pending, http::Response &response) const;

    const ApiCommon &m_common;
    Executor *m_home = nullptr;
    std::uint64_t m_next = 1;
    std::unordered_map<std::uint64_t, Pending> m_pending;
};

} // namespace belfry::server::api

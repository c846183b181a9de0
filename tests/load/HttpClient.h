// HttpClient: one keep-alive HTTP/1.1 connection that runs one request at a time.
#pragma once

#include "load/EventLoop.h"
#include "load/HttpBody.h"
#include "load/Socket.h"

#include <functional>
#include <string>

namespace belfry::load {

struct HttpResult {
    bool ok = false; ///< a whole response came, whatever its status
    int status = 0;
    std::int64_t bodyBytes = 0;
    double totalMs = 0;
    std::int64_t arrivedAtNs = 0; ///< wall clock: when the kernel had its last bytes, where stamps were asked for
    std::string body;             ///< only when kept

    bool good() const { return ok && (status == 200 || status == 206); }
};

class HttpClient final : public Pollable {
public:
    enum class Body { Discard, Keep };
    struct Settings {
        int receiveBuffer = kWideWindow;
        bool stamps = false; ///< ask the kernel when bytes arrived
    };
    using Done = std::function<void(HttpResult &&)>;

    HttpClient(EventLoop &loop, const Url &url, std::string source, Settings settings);
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Connects when there is no connection; one that the server closed while idle is opened again, once. `headers`
    /// with their CRLF. `done` may ask again.
    void request(const std::string &method, const std::string &path, const std::string &headers,
                 const std::string &payload, Body body, Done done);
    void get(const std::string &path, Body body, Done done) { request("GET", path, {}, {}, body, std::move(done)); }
    long connects() const { return m_connects; }

private:
    enum class State { Idle, Connecting, Sending, Head, Body };

    void onReady(std::uint32_t events) override;
    void open();
    void drop();
    void sendMore();
    void watchOutput(bool on);
    void receive();
    long receiveInto(char *buffer, std::size_t size);
    bool takeHead(std::string_view data);
    void finish(bool ok);
    void fail();

    EventLoop &m_loop;
    const Url m_url;
    const std::string m_source;
    const Settings m_settings;
    int m_fd = -1;
    State m_state = State::Idle;
    std::string m_out;
    std::size_t m_sent = 0;
    bool m_reused = false;
    bool m_watchingOutput = false;
    bool m_closes = false;
    Body m_mode = Body::Discard;
    Done m_done;
    HttpResult m_result;
    std::int64_t m_startedAt = 0;
    std::string m_head;
    HttpBody m_body;
    long m_connects = 0;
};

/// When the kernel received what a recvmsg with SO_TIMESTAMPNS gave; `otherwise` when it does not say.
std::int64_t kernelStamp(void *message, std::int64_t otherwise);

} // namespace belfry::load

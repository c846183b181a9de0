// Http2Client: an HTTP/2 client over a FakeStream's Wire: nghttp2's own, and one that writes frames by hand.
#pragma once

#include "FakeStream.h"

#include <nghttp2/nghttp2.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::test {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// What came back on one stream.
struct Http2Answer {
    int status = 0;
    Fields fields;
    std::string body;
    bool isComplete = false;
    std::uint32_t resetCode = 0;

    std::string field(std::string_view name) const
    {
        for (const auto &[key, value] : fields) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// nghttp2's client session; the test moves the bytes with exchange().
class Http2Client {
public:
    explicit Http2Client(std::uint32_t streamWindow = 65'535);
    ~Http2Client() { nghttp2_session_del(m_session); }
    Http2Client(const Http2Client &) = delete;

    std::int32_t get(std::string_view path, const Fields &more = {}) { return request("GET", path, more, {}, true); }
    std::int32_t request(std::string_view method, std::string_view path, const Fields &more, std::string body,
                         bool endBody);
    /// More of a body whose end was left open.
    void sendBody(std::int32_t id, std::string_view more, bool end);
    void reset(std::int32_t id) { nghttp2_submit_rst_stream(m_session, 0, id, NGHTTP2_CANCEL); }
    void ping() { nghttp2_submit_ping(m_session, 0, nullptr); }
    /// Gives the server no new window any more.
    void stopConsuming() { m_consumes = false; }
    void consume(std::int32_t id, std::size_t bytes) { nghttp2_session_consume(m_session, id, bytes); }

    /// Bytes for the server; empty when there are none.
    std::string output();
    void input(std::string_view bytes);

    std::map<std::int32_t, Http2Answer> answers;
    std::vector<std::int32_t> completed; ///< in their order
    bool hasGoAway = false;
    std::uint32_t goAwayCode = 0;
    std::size_t pongs = 0;
    bool isBroken = false;
    std::function<void(std::int32_t, std::size_t)> onData;

private:
    struct Callbacks;
    struct Body {
        std::string text;
        bool end = true;
    };

    nghttp2_session *m_session = nullptr;
    std::map<std::int32_t, Body> m_bodies;
    bool m_consumes = true;
};

/// Frames by hand (RFC 9113 4.1, RFC 7541 without any compression), and the answers to them.
class Http2Raw {
public:
    struct Frame {
        int type = 0;
        int flags = 0;
        std::uint32_t stream = 0;
        std::string payload;
    };

    Http2Raw();
    ~Http2Raw() { nghttp2_hd_inflate_del(m_inflater); }
    Http2Raw(const Http2Raw &) = delete;

    static std::string preface();
    static std::string frame(int type, int flags, std::uint32_t stream, std::string_view payload = {});
    static std::string block(const Fields &fields);
    static std::string headers(std::uint32_t stream, const Fields &fields, bool endStream = true);
    static Fields get(std::string_view path);
    static std::string number(std::uint32_t value); ///< 4 bytes

    /// Takes what the server sent.
    void input(std::string_view bytes);
    std::size_t count(int type) const;
    const Frame *last(int type) const;
    /// The error code of the GOAWAY; -1 when there is none.
    int goAwayCode() const;
    /// Of the RST_STREAM of a stream; -1 when there is none.
    int resetCode(std::uint32_t stream) const;

    std::vector<Frame> frames;
    std::map<std::uint32_t, int> statuses;

private:
    void readHeaders(const Frame &frame);

    std::string m_rest;
    nghttp2_hd_inflater *m_inflater = nullptr;
};

} // namespace belfry::test

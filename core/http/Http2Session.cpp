#include "http/Http2Session.h"

#include "base/Assert.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <array>
#include <vector>

namespace belfry::http {
namespace {

// A header list this much over the limit is no accident (HPACK can make megabytes of a few bytes).
constexpr std::size_t kBombFactor = 4;
constexpr std::size_t kSettingsEntries = 32;

std::string_view asView(const std::uint8_t *bytes, std::size_t count)
{
    return {reinterpret_cast<const char *>(bytes), count};
}

nghttp2_nv asNv(std::string_view name, std::string_view value)
{
    const auto bytes = [](std::string_view text) {
        return const_cast<std::uint8_t *>(reinterpret_cast<const std::uint8_t *>(text.data())); // nghttp2 is C
    };
    return {bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
}

Http2Stream *streamOf(nghttp2_session *session, std::int32_t id)
{
    return static_cast<Http2Stream *>(nghttp2_session_get_stream_user_data(session, id));
}

bool endsStream(const nghttp2_frame &frame)
{
    return (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
}

bool isRequest(const nghttp2_frame &frame)
{
    return frame.hd.type == NGHTTP2_HEADERS && frame.headers.cat == NGHTTP2_HCAT_REQUEST;
}

} // namespace

struct Http2Session::Callbacks {
    static Http2Session &self(void *user) { return *static_cast<Http2Session *>(user); }

    static int beginHeaders(nghttp2_session *session, const nghttp2_frame *frame, void *user)
    {
        if (!isRequest(*frame))
            return 0;
        const std::int32_t id = frame->hd.stream_id;
        nghttp2_session_set_stream_user_data(session, id, &self(user).m_events.streamOpened(id));
        // Streams take turns, whatever the client would like (RFC 9218 leaves that to us).
        const nghttp2_extpri fair{NGHTTP2_EXTPRI_DEFAULT_URGENCY, 1};
        nghttp2_session_change_extpri_stream_priority(session, id, &fair, 1);
        return 0;
    }
    static int field(nghttp2_session *session, const nghttp2_frame *frame, const std::uint8_t *name,
                     std::size_t nameSize, const std::uint8_t *value, std::size_t valueSize, std::uint8_t, void *user)
    {
        Http2Stream *stream = streamOf(session, frame->hd.stream_id);
        if (!stream || !stream->fields)
            return 0;
        if (isRequest(*frame))
            stream->fields->add(asView(name, nameSize), asView(value, valueSize));
        else
            stream->fields->measure(nameSize + valueSize); // trailers: nobody asks for them
        return self(user).bomb(*stream);
    }
    static int badField(nghttp2_session *session, const nghttp2_frame *frame, const std::uint8_t *,
                        std::size_t nameSize, const std::uint8_t *, std::size_t valueSize, std::uint8_t, void *user)
    {
        Http2Stream *stream = streamOf(session, frame->hd.stream_id);
        if (!stream || !stream->fields)
            return 0;
        stream->fields->refuse(400, "bad header field");
        stream->fields->measure(nameSize + valueSize);
        return self(user).bomb(*stream);
    }
    static int frameCame(nghttp2_session *session, const nghttp2_frame *frame, void *user)
    {
        Http2Session &me = self(user);
        if (frame->hd.type == NGHTTP2_SETTINGS)
            me.m_greeted = true;
        if (frame->hd.type != NGHTTP2_HEADERS && frame->hd.type != NGHTTP2_DATA)
            return 0;
        Http2Stream *stream = streamOf(session, frame->hd.stream_id);
        if (!stream)
            return 0;
        if (isRequest(*frame))
            me.m_events.headerComplete(*stream);
        if (endsStream(*frame))
            me.m_events.requestComplete(*stream);
        return 0;
    }
    static int dataCame(nghttp2_session *session, std::uint8_t, std::int32_t id, const std::uint8_t *data,
                        std::size_t size, void *user)
    {
        if (Http2Stream *stream = streamOf(session, id))
            self(user).m_events.bodyArrived(*stream, {data, size});
        return 0;
    }
    static int streamClosed(nghttp2_session *session, std::int32_t id, std::uint32_t, void *user)
    {
        if (Http2Stream *stream = streamOf(session, id)) {
            nghttp2_session_set_stream_user_data(session, id, nullptr);
            self(user).m_events.streamClosed(*stream);
        }
        return 0;
    }
    static int frameSent(nghttp2_session *session, const nghttp2_frame *frame, void *user)
    {
        Http2Session &me = self(user);
        const std::int32_t id = frame->hd.stream_id;
        if (frame->hd.type == NGHTTP2_RST_STREAM) {
            const std::uint32_t code = frame->rst_stream.error_code;
            if (code != NGHTTP2_NO_ERROR && code != NGHTTP2_CANCEL)
                me.m_flood.provokedReset();
        } else if (frame->hd.type == NGHTTP2_GOAWAY) {
            if (frame->goaway.error_code != NGHTTP2_NO_ERROR && me.m_failure.empty())
                me.m_failure = "broken HTTP/2";
        } else if ((frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA) && endsStream(*frame)
                   && nghttp2_session_get_stream_remote_close(session, id) == 0) {
            // Answered before the request had ended: the rest is not wanted (RFC 9113 8.1).
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_NO_ERROR);
        }
        return 0;
    }
    static ssize_t readBody(nghttp2_session *, std::int32_t, std::uint8_t *, std::size_t length, std::uint32_t *flags,
                            nghttp2_data_source *source, void *)
    {
        auto &stream = *static_cast<Http2Stream *>(source->ptr);
        const std::size_t held = stream.body.bytes();
        if (held == 0 && !stream.isLast) {
            stream.isDeferred = true;
            return NGHTTP2_ERR_DEFERRED;
        }
        *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
        if (held <= length && stream.isLast)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return static_cast<ssize_t>(std::min(held, length));
    }
    static int sendData(nghttp2_session *, nghttp2_frame *, const std::uint8_t *header, std::size_t length,
                        nghttp2_data_source *source, void *user)
    {
        Http2Session &me = self(user);
        if (me.m_out->bytes() >= me.m_most)
            return NGHTTP2_ERR_WOULDBLOCK;
        me.m_out->addData({header, 9}, static_cast<Http2Stream *>(source->ptr)->body, length);
        me.m_flood.sent(length);
        return 0;
    }
    static nghttp2_session_callbacks *all()
    {
        static nghttp2_session_callbacks *const made = [] {
            nghttp2_session_callbacks *callbacks = nullptr;
            nghttp2_session_callbacks_new(&callbacks);
            nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, beginHeaders);
            nghttp2_session_callbacks_set_on_header_callback(callbacks, field);
            nghttp2_session_callbacks_set_on_invalid_header_callback(callbacks, badField);
            nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frameCame);
            nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, dataCame);
            nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, streamClosed);
            nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, frameSent);
            nghttp2_session_callbacks_set_send_data_callback(callbacks, sendData);
            return callbacks;
        }();
        return made;
    }
};

Http2Session::Http2Session(Events &events, const Limits &limits) : m_events(events), m_limits(limits), m_flood(limits)
{
    nghttp2_option *option = nullptr;
    BELFRY_ASSERT(nghttp2_option_new(&option) == 0);
    nghttp2_option_set_max_outbound_ack(option, limits.http2ControlFrames);
    nghttp2_option_set_max_settings(option, kSettingsEntries);
    nghttp2_option_set_max_reserved_remote_streams(option, 0);
    nghttp2_option_set_no_closed_streams(option, 1);
    const int made = nghttp2_session_server_new2(&m_session, Callbacks::all(), this, option);
    nghttp2_option_del(option);
    BELFRY_ASSERT(made == 0); // out of memory is the only reason
    const std::array<nghttp2_settings_entry, 3> settings{{
        {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.http2Streams},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<std::uint32_t>(limits.httpHeaderBytes)},
        {NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1},
    }};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
}

Http2Session::~Http2Session()
{
    nghttp2_session_del(m_session);
}

bool Http2Session::receive(ByteView bytes, TimePoint now)
{
    if (const std::string_view why = m_flood.feed(bytes, now); !why.empty()) {
        terminate(why);
        return false;
    }
    const ssize_t used = nghttp2_session_mem_recv(m_session, bytes.data(), bytes.size());
    if (used >= 0)
        return true;
    terminate(used == NGHTTP2_ERR_BAD_CLIENT_MAGIC         ? "no HTTP/2 preface"
              : used == NGHTTP2_ERR_CALLBACK_FAILURE       ? "header bomb"
              : used == NGHTTP2_ERR_TOO_MANY_CONTINUATIONS ? "too many continuations"
                                                           : "broken HTTP/2");
    return false;
}

int Http2Session::bomb(const Http2Stream &stream) const
{
    return stream.fields->listBytes() > kBombFactor * m_limits.httpHeaderBytes ? NGHTTP2_ERR_CALLBACK_FAILURE : 0;
}

bool Http2Session::isOver() const
{
    return nghttp2_session_want_read(m_session) == 0 && nghttp2_session_want_write(m_session) == 0;
}

void Http2Session::answer(Http2Stream &stream, std::span<const Field> fields, bool hasBody)
{
    static thread_local std::vector<nghttp2_nv> list;
    list.clear();
    for (const Field &field : fields)
        list.push_back(asNv(field.name, field.value));
    nghttp2_data_provider body{};
    body.source.ptr = &stream;
    body.read_callback = Callbacks::readBody;
    nghttp2_submit_response(m_session, stream.id, list.data(), list.size(), hasBody ? &body : nullptr);
}

void Http2Session::invite(Http2Stream &stream)
{
    const nghttp2_nv status = asNv(":status", "100");
    nghttp2_submit_headers(m_session, NGHTTP2_FLAG_NONE, stream.id, nullptr, &status, 1, nullptr);
}

void Http2Session::resume(Http2Stream &stream)
{
    if (std::exchange(stream.isDeferred, false))
        nghttp2_session_resume_data(m_session, stream.id);
}

void Http2Session::reset(Http2Stream &stream)
{
    nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream.id, NGHTTP2_CANCEL);
}

void Http2Session::goAway()
{
    nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(m_session),
                          NGHTTP2_NO_ERROR, nullptr, 0);
}

void Http2Session::terminate(std::string_view why)
{
    m_failure = why;
    nghttp2_session_terminate_session(m_session, why.empty() ? NGHTTP2_NO_ERROR : NGHTTP2_ENHANCE_YOUR_CALM);
}

void Http2Session::produce(Http2Output &out, std::size_t most)
{
    m_out = &out;
    m_most = most;
    while (out.bytes() < most) {
        const std::uint8_t *bytes = nullptr;
        const ssize_t count = nghttp2_session_mem_send(m_session, &bytes);
        if (count <= 0)
            break;
        out.add({bytes, static_cast<std::size_t>(count)});
    }
    m_out = nullptr;
}

} // namespace belfry::http

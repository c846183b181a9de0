#include "Http2Client.h"

#include <algorithm>
#include <cstdlib>

namespace belfry::test {
namespace {

nghttp2_nv asNv(const std::string &name, const std::string &value)
{
    return {reinterpret_cast<std::uint8_t *>(const_cast<char *>(name.data())),
            reinterpret_cast<std::uint8_t *>(const_cast<char *>(value.data())), name.size(), value.size(), 0};
}

std::string_view asView(const std::uint8_t *bytes, std::size_t count)
{
    return {reinterpret_cast<const char *>(bytes), count};
}

std::uint32_t numberAt(std::string_view text, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<std::uint8_t>(text[at + i]);
    return value;
}

} // namespace

struct Http2Client::Callbacks {
    static Http2Client &self(void *user) { return *static_cast<Http2Client *>(user); }

    static int field(nghttp2_session *, const nghttp2_frame *frame, const std::uint8_t *name, std::size_t nameSize,
                     const std::uint8_t *value, std::size_t valueSize, std::uint8_t, void *user)
    {
        Http2Answer &answer = self(user).answers[frame->hd.stream_id];
        const std::string key(asView(name, nameSize));
        if (key == ":status")
            answer.status = std::atoi(std::string(asView(value, valueSize)).c_str());
        else
            answer.fields.emplace_back(key, asView(value, valueSize));
        return 0;
    }
    static int data(nghttp2_session *session, std::uint8_t, std::int32_t id, const std::uint8_t *bytes,
                    std::size_t size, void *user)
    {
        Http2Client &me = self(user);
        me.answers[id].body.append(asView(bytes, size));
        if (me.m_consumes)
            nghttp2_session_consume(session, id, size);
        if (me.onData)
            me.onData(id, size);
        return 0;
    }
    static int frame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        Http2Client &me = self(user);
        if (frame->hd.type == NGHTTP2_GOAWAY) {
            me.hasGoAway = true;
            me.goAwayCode = frame->goaway.error_code;
        } else if (frame->hd.type == NGHTTP2_RST_STREAM) {
            me.answers[frame->hd.stream_id].resetCode = frame->rst_stream.error_code;
        } else if (frame->hd.type == NGHTTP2_PING && (frame->hd.flags & NGHTTP2_FLAG_ACK) != 0) {
            ++me.pongs;
        } else if ((frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS)
                   && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0) {
            me.answers[frame->hd.stream_id].isComplete = true;
            me.completed.push_back(frame->hd.stream_id);
        }
        return 0;
    }
    static ssize_t body(nghttp2_session *, std::int32_t id, std::uint8_t *out, std::size_t length, std::uint32_t *flags,
                        nghttp2_data_source *, void *user)
    {
        Body &body = self(user).m_bodies[id];
        const std::size_t count = std::min(length, body.text.size());
        if (count == 0 && !body.end)
            return NGHTTP2_ERR_DEFERRED;
        std::copy_n(body.text.begin(), count, out);
        body.text.erase(0, count);
        if (body.text.empty() && body.end)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return static_cast<ssize_t>(count);
    }
};

Http2Client::Http2Client(std::uint32_t streamWindow)
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, Callbacks::field);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Callbacks::data);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Callbacks::frame);
    nghttp2_option *option = nullptr;
    nghttp2_option_new(&option);
    nghttp2_option_set_no_auto_window_update(option, 1);
    nghttp2_session_client_new2(&m_session, callbacks, this, option);
    nghttp2_option_del(option);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry window{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, streamWindow};
    nghttp2_submit_settings(m_session, 0, &window, 1);
}

std::int32_t Http2Client::request(std::string_view method, std::string_view path, const Fields &more, std::string body,
                                  bool endBody)
{
    Fields fields{
        {":method", std::string(method)}, {":scheme", "https"}, {":authority", "a"}, {":path", std::string(path)}};
    fields.insert(fields.end(), more.begin(), more.end());
    std::vector<nghttp2_nv> list;
    for (const auto &[key, value] : fields)
        list.push_back(asNv(key, value));
    nghttp2_data_provider provider{};
    provider.read_callback = Callbacks::body;
    const bool hasBody = !body.empty() || !endBody;
    const std::int32_t id =
        nghttp2_submit_request(m_session, nullptr, list.data(), list.size(), hasBody ? &provider : nullptr, nullptr);
    m_bodies[id] = {std::move(body), endBody};
    return id;
}

void Http2Client::sendBody(std::int32_t id, std::string_view more, bool end)
{
    m_bodies[id].text += more;
    m_bodies[id].end = end;
    nghttp2_session_resume_data(m_session, id);
}

std::string Http2Client::output()
{
    std::string all;
    const std::uint8_t *bytes = nullptr;
    for (ssize_t count; (count = nghttp2_session_mem_send(m_session, &bytes)) > 0;)
        all.append(asView(bytes, static_cast<std::size_t>(count)));
    return all;
}

void Http2Client::input(std::string_view bytes)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    if (nghttp2_session_mem_recv(m_session, data, bytes.size()) < 0)
        isBroken = true;
}

Http2Raw::Http2Raw()
{
    nghttp2_hd_inflate_new(&m_inflater);
}

std::string Http2Raw::preface()
{
    return std::string("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") + frame(NGHTTP2_SETTINGS, 0, 0);
}

std::string Http2Raw::number(std::uint32_t value)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(value >> shift);
    return text;
}

std::string Http2Raw::frame(int type, int flags, std::uint32_t stream, std::string_view payload)
{
    std::string text = number(static_cast<std::uint32_t>(payload.size())).substr(1);
    text += static_cast<char>(type);
    text += static_cast<char>(flags);
    return text + number(stream) + std::string(payload);
}

std::string Http2Raw::block(const Fields &fields)
{
    std::string text;
    const auto add = [&](std::string_view part) { // RFC 7541 5.1 and 5.2
        if (part.size() < 127) {
            text += static_cast<char>(part.size());
        } else {
            text += static_cast<char>(127);
            std::size_t rest = part.size() - 127;
            for (; rest >= 128; rest /= 128)
                text += static_cast<char>(rest % 128 + 128);
            text += static_cast<char>(rest);
        }
        text += part;
    };
    for (const auto &[key, value] : fields) {
        text += '\0';
        add(key);
        add(value);
    }
    return text;
}

std::string Http2Raw::headers(std::uint32_t stream, const Fields &fields, bool endStream)
{
    constexpr std::size_t kFrame = 16'384;
    const std::string all = block(fields);
    std::string text;
    for (std::size_t at = 0; at == 0 || at < all.size(); at += kFrame) {
        const bool last = at + kFrame >= all.size();
        const int flags = (last ? NGHTTP2_FLAG_END_HEADERS : 0) | (at == 0 && endStream ? NGHTTP2_FLAG_END_STREAM : 0);
        text += frame(at == 0 ? NGHTTP2_HEADERS : NGHTTP2_CONTINUATION, flags, stream,
                      std::string_view(all).substr(at, kFrame));
    }
    return text;
}

Fields Http2Raw::get(std::string_view path)
{
    return {{":method", "GET"}, {":scheme", "https"}, {":authority", "a"}, {":path", std::string(path)}};
}

void Http2Raw::input(std::string_view bytes)
{
    m_rest += bytes;
    while (m_rest.size() >= 9) {
        const std::size_t size = numberAt(std::string(1, '\0') + m_rest.substr(0, 3), 0);
        if (m_rest.size() < 9 + size)
            return;
        frames.push_back(
            {m_rest[3], static_cast<std::uint8_t>(m_rest[4]), numberAt(m_rest, 5), m_rest.substr(9, size)});
        m_rest.erase(0, 9 + size);
        if (frames.back().type == NGHTTP2_HEADERS)
            readHeaders(frames.back());
    }
}

void Http2Raw::readHeaders(const Frame &frame)
{
    const auto *in = reinterpret_cast<const std::uint8_t *>(frame.payload.data());
    std::size_t left = frame.payload.size();
    for (;;) {
        nghttp2_nv field;
        int flags = 0;
        const ssize_t used = nghttp2_hd_inflate_hd2(m_inflater, &field, &flags, in, left, 1);
        if (used < 0)
            return;
        in += used;
        left -= static_cast<std::size_t>(used);
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0 && asView(field.name, field.namelen) == ":status")
            statuses[frame.stream] = std::atoi(std::string(asView(field.value, field.valuelen)).c_str());
        if ((flags & NGHTTP2_HD_INFLATE_FINAL) != 0)
            break;
    }
    nghttp2_hd_inflate_end_headers(m_inflater);
}

std::size_t Http2Raw::count(int type) const
{
    return static_cast<std::size_t>(
        std::count_if(frames.begin(), frames.end(), [&](const Frame &f) { return f.type == type; }));
}

const Http2Raw::Frame *Http2Raw::last(int type) const
{
    const auto found = std::find_if(frames.rbegin(), frames.rend(), [&](const Frame &f) { return f.type == type; });
    return found == frames.rend() ? nullptr : &*found;
}

int Http2Raw::goAwayCode() const
{
    const Frame *frame = last(NGHTTP2_GOAWAY);
    return frame ? static_cast<int>(numberAt(frame->payload, 4)) : -1;
}

int Http2Raw::resetCode(std::uint32_t stream) const
{
    for (const Frame &frame : frames) {
        if (frame.type == NGHTTP2_RST_STREAM && frame.stream == stream)
            return static_cast<int>(numberAt(frame.payload, 0));
    }
    return -1;
}

} // namespace belfry::test

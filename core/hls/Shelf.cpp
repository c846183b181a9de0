#include "hls/Shelf.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace belfry::hls {
namespace {

constexpr std::string_view kCors = "Access-Control-Allow-Origin: *\r\n";
constexpr std::string_view kPrivate = "Cache-Control: private, no-store\r\n";
constexpr std::string_view kImmutable = "Cache-Control: public, max-age=31536000, immutable\r\n";

std::size_t index(auto value)
{
    return static_cast<std::size_t>(value);
}

std::string maxAge(std::uint32_t seconds)
{
    return "Cache-Control: max-age=" + std::to_string(seconds) + "\r\n";
}

} // namespace

void Shelf::setWindow(WindowPtr window)
{
    m_window = std::move(window);
    m_multivariant = {};
    m_media = {};
    m_texts = {};
    if (!m_window || m_window->empty()) {
        m_pieces.clear();
        return;
    }
    std::erase_if(m_pieces, [&](const auto &piece) {
        return piece.first.kind != Resource::Kind::Init && piece.first.number < m_window->segments.front()->msn;
    });
}

const http::ReadyResponsePtr &Shelf::playlist(const Ask &ask)
{
    return text(ask).in(ask.acceptEncoding);
}

http::ReadyText &Shelf::text(const Ask &ask)
{
    if (ask.wanted.kind == Resource::Kind::Multivariant) {
        if (m_multivariant.empty()) {
            m_multivariant = {playlistHeaders(ask), SharedBytes::copyOf(renderMultivariant(*m_window))};
            ++m_rendered;
        }
        return m_multivariant;
    }
    const Form form = formFor(*m_window, ask.reload);
    http::ReadyText &ready = m_media[index(ask.wanted.rendition)][index(form)][ask.reload.msn ? 1 : 0];
    if (!ready.empty())
        return ready;
    SharedBytes &plain = m_texts[index(ask.wanted.rendition)][index(form)];
    if (plain.empty()) {
        plain = SharedBytes::copyOf(renderMedia(*m_window, ask.wanted.rendition, form));
        ++m_rendered;
    }
    return ready = {playlistHeaders(ask), plain};
}

// A blocking reload's answer stays right for its URL: what was asked for is in it. It is only not the newest.
std::string Shelf::playlistHeaders(const Ask &ask) const
{
    std::string headers = "Content-Type: application/vnd.apple.mpegurl\r\n";
    if (!m_isPublic)
        return headers.append(kPrivate);
    const std::uint32_t target = m_window->targetDurationSeconds;
    return headers.append(kCors).append(maxAge(ask.reload.msn ? 3 * target : std::max(target / 2, 1u)));
}

const http::ReadyResponsePtr &Shelf::media(const Resource &wanted, Lookup lookup)
{
    http::ReadyResponsePtr &ready = m_pieces[wanted];
    if (ready)
        return ready;
    http::Response response;
    response.headers = wanted.rendition == Rendition::Main ? "Content-Type: video/mp4\r\n" : "Content-Type: audio/mp4\r\n";
    if (m_isPublic)
        response.headers.append(kCors).append(kImmutable);
    else
        response.headers.append(kPrivate);
    response.body = std::move(lookup.pieces);
    response.plays = std::chrono::round<Duration>(lookup.plays);
    return ready = http::ReadyResponse::of(std::move(response));
}

http::Response Shelf::failure(int status) const
{
    http::Response response;
    response.status = status;
    if (m_isPublic)
        response.headers.append(kCors).append("Cache-Control: no-store\r\n");
    else
        response.headers.append(kPrivate);
    if (status == 503)
        response.headers += "Retry-After: 1\r\n";
    return response;
}

} // namespace belfry::hls

// Shelf: the answers made from one Window after the other, each made once and shared by all who ask for it.
#pragma once

#include "hls/Lookup.h"
#include "http/ReadyResponse.h"

#include <array>
#include <cstdint>
#include <map>

namespace belfry::hls {

enum class Visibility {
    Public,  ///< Access-Control-Allow-Origin: *; segments immutable, playlists short-lived
    Private, ///< Cache-Control: private, no-store
};

/// One thread; owned by its Edge.
class Shelf {
public:
    explicit Shelf(Visibility visibility) : m_isPublic(visibility == Visibility::Public) {}

    /// What was made of the Window before is forgotten, but for media that is in this one, too.
    void setWindow(WindowPtr window);
    const WindowPtr &window() const { return m_window; }

    /// Of a Window with a complete segment; see lookUp().
    const http::ReadyResponsePtr &playlist(const Ask &ask);
    const http::ReadyResponsePtr &media(const Resource &wanted, Lookup lookup);
    /// 400, 404 or 503.
    http::Response failure(int status) const;

    std::uint64_t rendered() const { return m_rendered; }

private:
    http::ReadyText &text(const Ask &ask);
    std::string playlistHeaders(const Ask &ask) const;

    const bool m_isPublic;
    WindowPtr m_window;
    http::ReadyText m_multivariant;
    /// By rendition, form, and whether it answers a blocking reload, which a cache may keep longer.
    std::array<std::array<std::array<http::ReadyText, 2>, 2>, 2> m_media;
    std::array<std::array<SharedBytes, 2>, 2> m_texts; ///< by rendition and form
    std::map<Resource, http::ReadyResponsePtr> m_pieces;
    std::uint64_t m_rendered = 0; ///< playlists
};

} // namespace belfry::hls

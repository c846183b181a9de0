// PageDocuments: the pages a visitor opens, each in their language and with what is known of the channel already in it.
#pragma once

#include "http/Assets.h"
#include "http/Message.h"
#include "server/ChannelSnapshot.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// `pattern` with each "{{name}}" of `values` put in, escaped so that no value is read as HTML, in a text or in a quoted
/// attribute. A name that `values` does not have becomes nothing.
std::string filled(std::string_view pattern, const std::map<std::string_view, std::string_view, std::less<>> &values);

/// Made and used on one view thread. What was filled in is kept, packed, until the channel changes.
class PageDocuments {
public:
    /// Those of `assets` whose path is "/pages/<name>.<language>.html", English first; the assets live as long as the program.
    explicit PageDocuments(std::span<const http::Asset> assets);
    PageDocuments(const PageDocuments &) = delete;
    PageDocuments &operator=(const PageDocuments &) = delete;

    /// The page called `name` ("watch") in the visitor's language. Its first data are the channel's public fields and "embeddable":
    /// some site may show it in a frame. `channel` may be null: then nothing is known yet. 404 for a page there is not.
    http::Response answer(std::string_view name, const http::Request &request, const ChannelSnapshotPtr &channel);

    static constexpr std::size_t kMostKept = 64;

private:
    struct Filled {
        ChannelSnapshotPtr of;
        std::string etag;
        SharedBytes plain, gzip, brotli;
    };
    const Filled &fill(const http::Asset &page, const ChannelSnapshotPtr &channel);

    std::map<std::string, const http::Asset *, std::less<>> m_pages; ///< by "watch.es"
    std::vector<std::string_view> m_languages;
    std::map<std::pair<const http::Asset *, std::string>, Filled> m_filled;
};

} // namespace belfry::server

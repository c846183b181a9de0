// OEmbed: how another site's editor finds out how to show a channel in its page (oembed.com, 2.3).
#pragma once

#include "http/Message.h"

#include <functional>
#include <string>
#include <string_view>

namespace belfry::server {

/// The channel an address of ours shows: "church" of "https://live.example.org/watch/church", "/embed/church" and, for "/", ""
/// (the default channel). Nothing for any other.
std::optional<std::string> channelShownBy(std::string_view address);

/// A channel as oEmbed speaks of it.
struct Shown {
    std::string channel;
    std::string church;
    std::string title;
};

/// What `/oembed?url=…` answers: 404 for an address that shows no channel, 501 for another format than json. `shown` finds the
/// channel, "" the default one.
http::Response oEmbed(const http::Request &request, const std::function<std::optional<Shown>(const std::string &channel)> &shown);

} // namespace belfry::server

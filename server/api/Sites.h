// Sites: which pages may ask this server: our own, those of the allow list, and everybody for what is public.
#pragma once

#include "http/Message.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::server::api {

/// False for a request that a page of another site may have made a browser send: then nothing that the browser adds by
/// itself, such as a cookie, proves anything. True for a page of this host, for `allowed`, for reads, for whoever brings a
/// token of its own in Authorization, and for programs, as long as they send no cookie.
bool isOwnDoing(const http::Request &request, const std::vector<std::string> &allowed);

/// Access-Control headers of an answer. `isPublic`: it says nothing but what everybody may know.
void allowReading(http::Response &response, const http::Request &request, bool isPublic, const std::vector<std::string> &allowed);
/// A browser that asks before it sends (Fetch, 4.8): 204 with what it may, when its page is of `allowed`.
bool isPreflight(const http::Request &request);
http::Response preflightAnswer(const http::Request &request, std::string_view methods, const std::vector<std::string> &allowed);

} // namespace belfry::server::api

// GuestCookie: by what somebody without a login is known again: a random secret in a cookie, and an id made of it.
#pragma once

#include "http/Message.h"

#include <string>
#include <string_view>

namespace belfry::server {

/// Value.
struct Guest {
    std::string id;     ///< "g-…": everybody sees it; the secret cannot be found from it
    std::string secret; ///< in the cookie; "" when the browser brought none that may be kept
    bool isNew = false; ///< the answer is to set it
};

/// Who brings the cookie, or a new guest.
Guest guestOf(const http::Request &request);
/// Nothing when the request brings no cookie of ours.
std::string knownGuest(const http::Request &request);
/// A header for an answer to a new guest; HttpOnly, SameSite=Lax, 30 days; "__Host-" and Secure over TLS.
std::string guestCookie(const Guest &guest, bool isSecure);
/// The id of who has this secret.
std::string guestId(std::string_view secret);

} // namespace belfry::server

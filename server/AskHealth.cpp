#include "server/AskHealth.h"

#include <curl/curl.h>

#include <memory>

namespace belfry::server {
namespace {

constexpr long kLongestMs = 4'000;

std::size_t throwAway(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

/// Where the server is asked from this very computer.
std::string addressOf(const net::Address &http)
{
    const bool isAnywhere = http.host.empty() || http.host == "0.0.0.0" || http.host == "::";
    return "http://" + net::Address{isAnywhere ? "127.0.0.1" : http.host, http.port}.text() + "/healthz";
}

} // namespace

Result<std::string> askHealth(const ServerSettings &settings)
{
    if (settings.http.port == 0)
        return fail(ErrorCode::InvalidInput, "--http names no port: it cannot be known where the server is");
    const std::string address = addressOf(settings.http);
    const std::unique_ptr<CURL, void (*)(CURL *)> ask(curl_easy_init(), &curl_easy_cleanup);
    if (!ask)
        return fail(ErrorCode::Unavailable, "the server could not be asked");
    curl_easy_setopt(ask.get(), CURLOPT_URL, address.c_str());
    curl_easy_setopt(ask.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(ask.get(), CURLOPT_TIMEOUT_MS, kLongestMs);
    curl_easy_setopt(ask.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(ask.get(), CURLOPT_WRITEFUNCTION, &throwAway);
    const CURLcode went = curl_easy_perform(ask.get());
    if (went != CURLE_OK)
        return fail(ErrorCode::Unavailable, address + " does not answer: " + curl_easy_strerror(went));
    long status = 0;
    curl_easy_getinfo(ask.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200)
        return fail(ErrorCode::Unavailable, address + " answers " + std::to_string(status));
    return "The server answers at " + address;
}

} // namespace belfry::server

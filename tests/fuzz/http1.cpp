// The HTTP/1.1 parser must say the same whether the bytes come at once or in pieces, and never hand out a request that
// breaks its promises. The first byte chooses the size of the pieces.
#include "base/Text.h"
#include "http/Conditions.h"
#include "http/Http1Parser.h"

#include <cstdlib>
#include <vector>

using namespace belfry;
using namespace belfry::http;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkPromises(const Request &request, const Limits &limits)
{
    require(request.path.starts_with('/'));
    require(isUtf8(request.path));
    for (const std::string_view segment : split(request.path, '/'))
        require(segment != "." && segment != "..");
    for (const char c : request.path)
        require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '\\');
    require(request.headers.size() <= limits.httpHeaderFields);
    require(request.body.size() <= limits.httpBodyBytes);
    for (const auto &[key, value] : request.headers) {
        require(!key.empty() && key == lower(key));
        require(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
    }
    request.queryValue("_HLS_msn");
    request.bearerToken();
    Response response = Response::text(200, "text/plain", "0123456789");
    response.header("ETag", "\"e\"");
    Conditions::of(request).apply(response);
    require(response.bodyBytes() <= 10);
}

struct Outcome {
    std::vector<std::string> requests;
    int refused = 0;

    bool operator==(const Outcome &) const = default;
};

Outcome run(ByteView input, std::size_t piece)
{
    Limits limits;
    limits.httpHeaderBytes = 1'024; // small, so that short inputs reach them
    limits.httpHeaderFields = 8;
    limits.httpTargetBytes = 256;
    limits.httpBodyBytes = 512;
    limits.jsonBodyBytes = 128;
    Http1Parser parser(limits);
    Outcome outcome;
    for (std::size_t at = 0; at < input.size(); at += piece) {
        parser.add(input.subspan(at, std::min(piece, input.size() - at)));
        for (;;) {
            const Http1Parser::Step step = parser.next();
            if (step == Http1Parser::Step::Continue)
                continue;
            if (step == Http1Parser::Step::Bad) {
                outcome.refused = parser.refusal().status;
                require(outcome.refused >= 400 && !parser.refusal().why.empty());
                return outcome;
            }
            require(parser.bufferedBytes() <= input.size());
            if (step == Http1Parser::Step::More)
                break;
            const Request request = parser.takeRequest();
            checkPromises(request, limits);
            outcome.requests.push_back(request.path + '?' + request.query + ' ' + request.body);
        }
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView input(data + 1, size - 1);
    const Outcome whole = run(input, std::max<std::size_t>(input.size(), 1));
    const Outcome pieces = run(input, 1 + data[0] % 64);
    require(whole.requests == pieces.requests);
    require((whole.refused == 0) == (pieces.refused == 0));
    return 0;
}

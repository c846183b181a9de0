// The query of a list, as anybody may send it: never a crash, and a cursor that is taken is one we write.
#include "base/Text.h"
#include "server/api/Page.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::server::api;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    http::Request request;
    request.query = std::string(asText(ByteView(data, size)));
    for (std::size_t columns = 1; columns <= 3; ++columns) {
        const auto page = readPage(request, "things", columns);
        if (!page) {
            require(page.error().what.starts_with("limit: ") || page.error().what.starts_with("cursor: "));
            continue;
        }
        require(page->limit >= 1 && page->limit <= Page::kMax && (page->after.empty() || page->after.size() == columns));
        if (!page->after.empty())
            require(makeCursor("things", page->after) == request.queryValue("cursor").value_or(""));
    }
    const auto raw = readCursor("things", 1, request.query);
    require(!raw || makeCursor("things", *raw) == request.query);
    return 0;
}

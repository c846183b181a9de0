// A playlist's query and the last part of its path, as anybody may send them: never a crash, and what is accepted keeps
// its promises against a small Window.
#include "base/Text.h"
#include "hls/Lookup.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::hls;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Window smallWindow()
{
    Window window;
    const auto init = std::make_shared<const Init>();
    const auto part = std::make_shared<const Part>(Part{MediaTime(30000), true, {SharedBytes::copyOf("x")}, 1, 1});
    for (std::uint64_t msn = 5; msn < 9; ++msn) {
        Segment segment;
        segment.msn = msn;
        segment.complete = msn < 8;
        segment.init = init;
        segment.parts.assign(msn < 8 ? 6 : 2, part);
        segment.duration = MediaTime(30000 * static_cast<std::int64_t>(segment.parts.size()));
        window.segments.push_back(std::make_shared<const Segment>(std::move(segment)));
    }
    return window;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Window window = smallWindow();
    const std::string_view text = asText(ByteView(data, size));
    const std::string_view file = text.substr(0, text.find('?'));
    const std::string_view query = file.size() < text.size() ? text.substr(file.size() + 1) : std::string_view();
    const auto wanted = parseResource(file);
    const auto reload = parseReloadQuery(query);
    if (reload)
        require(!reload->part || reload->msn);
    if (!wanted)
        return 0;
    const Ask ask{*wanted, reload.value_or(ReloadQuery()), {}};
    const Lookup lookup = lookUp(window, ask);
    if (lookup.found == Found::Soon) {
        require(lookup.until && *headOf(window) < *lookup.until);
        require(lookup.until->msn <= window.lastComplete().msn + 2);
    }
    if (wanted->isPlaylist() && lookup.found == Found::Now)
        require(!renderMedia(window, wanted->rendition, formFor(window, ask.reload)).empty());
    return 0;
}

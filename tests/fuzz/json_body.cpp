// A JSON body, as anybody may send it to a route that writes: never a crash, and what is accepted keeps its rules.
#include "base/Text.h"
#include "model/Channel.h"
#include "model/InputReader.h"
#include "model/Json.h"
#include "model/Service.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::model;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Every kind of field there is.
void readEverything(const QJsonObject &object)
{
    InputReader in(object);
    const std::string name = in.textIf("title", TextRule::name()).value_or("x");
    const auto whole = in.wholeIf("minutes", 1, 1'440);
    const auto words = in.textsIf("events", 8, TextRule::slug());
    const auto choice = in.choiceIf("role", {"owner", "member"});
    const auto secret = in.secretIf("password", 12, 200);
    in.truthIf("on");
    in.timeIf("at");
    if (in.has("links"))
        in.each("links", 4, [](InputReader &link) { link.text("url", TextRule::name()); });
    in.insideIf("inner", [](InputReader &inner) { inner.truthIf("on"); });
    const auto accepted = in.accepted();
    if (!accepted) {
        require(accepted.error().code == ErrorCode::InvalidInput && accepted.error().what.find(": ") != std::string::npos);
        return;
    }
    require(!name.empty() && name.size() <= 200 && isUtf8(name));
    require(!whole || (*whole >= 1 && *whole <= 1'440));
    require(!words || words->size() <= 8);
    require(!choice || *choice <= 1);
    require(!secret || (secret->size() >= 12 && secret->size() <= 200));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto object = parseObject(asText(ByteView(data, size)));
    if (!object)
        return 0;
    // What was taken reads the same again.
    const auto again = parseObject(toText(*object));
    require(again && toText(*again) == toText(*object));
    readEverything(*object);
    if (const auto service = newServiceFromJson(*object))
        require(!service->title.empty() && service->minutes > 0);
    if (const auto change = channelChangeFromJson(*object))
        require(!change->title || (!change->title->empty() && change->title->size() <= kChannelTextBytes));
    return 0;
}

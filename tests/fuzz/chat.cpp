// What a client says over its chat socket: never a crash, and what is taken keeps its rules.
#include "base/Bytes.h"
#include "base/Text.h"
#include "chat/Names.h"
#include "chat/Text.h"
#include "chat/Wire.h"
#include "chat/Words.h"
#include "model/Json.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::chat;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void look(std::string_view text)
{
    const auto clean = cleanText(text);
    if (clean) {
        require(isUtf8(*clean) && !clean->empty() && clean->size() <= kTextBytes);
        require(*cleanText(*clean) == *clean); // clean stays as it is
        const Words words({{"lottery"}, {"free money"}});
        words.look(*clean);
        hasLink(*clean);
    }
    if (const auto name = cleanName(text))
        require(isUtf8(*name) && name->find('\n') == std::string::npos && !skeletonOf(*name).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = asText(ByteView(data, size));
    look(text);
    const auto read = readSaid(text);
    if (const auto *wrong = std::get_if<Unreadable>(&read)) {
        require(wrong->ref.empty() || isRef(wrong->ref));
        require(model::parseObject(refusedText(wrong->ref, {"malformed", wrong->why})).hasValue());
        return 0;
    }
    const Said &said = std::get<Said>(read);
    if (const auto *draft = std::get_if<Draft>(&said)) {
        require(isRef(draft->ref));
        look(draft->text);
    } else if (const auto *hello = std::get_if<Hello>(&said)) {
        require(hello->blocks.size() <= kBlocksMost && (hello->last.empty() || isMessageId(hello->last)));
    } else if (const auto *report = std::get_if<Report>(&said)) {
        require(isMessageId(report->id) && isUtf8(report->reason));
    }
    return 0;
}

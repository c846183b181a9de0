// The header Belfry-Signature: whatever is read is bounded, and fits no secret but the one it was made with.
#include "auth/HookSignature.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::auth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view header(reinterpret_cast<const char *>(data), size);
    const auto signature = HookSignature::parse(header);
    if (!signature)
        return 0;
    if (signature->macs.empty() || signature->macs.size() > HookSignature::kMacsMax || signature->time.size() > HookSignature::kHeaderBytesMax)
        std::abort();
    // Nobody finds the MAC of this by chance.
    if (signature->check(Secret("whsec_of_the_fuzzer"), "01J", "body", WallTime(std::chrono::seconds(1'795'600'000))))
        std::abort();
    return 0;
}

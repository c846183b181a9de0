// SlateRecord: what a restarted server needs to be on air with the slate before any encoder is back, as bytes.
#pragma once

#include "air/Program.h"

namespace belfry::air {

struct KeptSlate {
    KeptProgram program;
    SlatePtr slate; ///< null: the plain one
};

Bytes toRecord(const KeptSlate &kept);
/// Corrupt when the bytes are none; bounded by their length.
Result<KeptSlate> fromRecord(ByteView bytes);

} // namespace belfry::air

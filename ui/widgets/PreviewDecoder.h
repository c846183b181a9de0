// PreviewDecoder: plays one HLS feed once: demuxes, decodes, scales, measures sound, until it ends or is halted.
#pragma once

#include "base/Result.h"
#include "ui/widgets/PreviewFrame.h"
#include "ui/widgets/PreviewHalt.h"

namespace belfry::ui {

/// Blocks the calling (preview) thread; what is decoded is due at most 0.4 s after it is handed on. Never throws and
/// never returns success: a live feed has no good end, the Error says why it stopped (Closed when it was halted).
/// `bearer` is asked for each request.
Error playPreview(const PreviewSource &source, const PreviewBearer &bearer, PreviewSink &sink, PreviewHalt &halt);

} // namespace belfry::ui

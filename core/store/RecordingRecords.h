// RecordingRecords: what happens to recordings, as records of the Outbox, and how each gets into the database.
#pragma once

#include "model/Recording.h"
#include "store/Outbox.h"

#include <functional>
#include <string>

namespace belfry::store {

OutboxRecord recordingBegan(const std::string &id, const std::string &channel, const std::string &server, WallTime at);
OutboxRecord recordingFile(const std::string &id, const std::string &channel, const model::RecordingFile &file);
OutboxRecord recordingGap(const std::string &id, const std::string &channel, const model::RecordingGap &gap);
OutboxRecord recordingEnded(const std::string &id, const std::string &channel, WallTime at);

/// Teaches the outbox all of these. `changed`: the database knows something new of the channel's recordings; on the outbox's
/// thread.
void handleRecordingRecords(Outbox &outbox, const std::function<void(const std::string &channel)> &changed);

} // namespace belfry::store

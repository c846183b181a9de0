// RecordingKeeper: remembers which recordings there are, says what is wrong with their disk, and lets the old ones go.
#pragma once

#include "base/Executor.h"
#include "health/DiskRules.h"
#include "model/Recording.h"
#include "record/RecordDisk.h"
#include "server/Announcer.h"
#include "server/FindingDesk.h"
#include "server/RecordingMetrics.h"
#include "server/RecordingSettings.h"
#include "store/Outbox.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// What was written, or why not. Value.
struct RecordingNews {
    record::RecordingName name;
    std::optional<record::Recorded> recorded;
    std::optional<record::RecordedFile> ended; ///< a file that was closed
    bool isFull = false;
    bool refuses = false;
    bool lags = false;
    std::uint64_t freeBytes = 0; ///< 0: not looked at
};

/// What it is told goes into the Outbox, so the database may be away. ctl thread only; owned by RecordingRoom.
class RecordingKeeper {
public:
    struct World {
        store::Store &store;
        store::Outbox &outbox;
        record::RecordDisk &disk;
        FindingDesk &findings;
        Announcer &announcer;
        RecordingMetrics &metrics;
        std::string server;
        /// The channel's recordings read differently now.
        std::function<void(const std::string &channel)> changed;
    };
    static constexpr Duration kTick{5'000};
    static constexpr Duration kFileEvery{60'000}; ///< its length is told so often while it grows
    static constexpr Duration kForgetEvery{3'600'000};
    static constexpr Duration kForgetFirst{60'000};
    static constexpr Duration kLagsFor{60'000};

    RecordingKeeper(Executor &ctl, World world, RecordingSettings settings);

    void heard(const RecordingNews &news);
    void ended(const record::RecordingName &name, const Result<record::FoundRecording> &what, bool forGood);

private:
    struct Known {
        record::RecordedFile told; ///< as the outbox has it
        TimePoint toldAt{};
        bool isFull = false;
        bool refuses = false;
        std::optional<TimePoint> laggedAt;
        health::DiskRules rules;
    };
    void tell(const record::RecordingName &name, Known &known, const record::RecordedFile &file);
    void put(store::OutboxRecord record);
    void tick();
    void judge(const record::RecordingName &name, Known &known);
    void forgetOld();
    void forget(const model::Recording &recording);
    void later(Duration delay);

    Executor &m_ctl;
    const World m_world;
    const RecordingSettings m_settings;
    std::map<record::RecordingName, Known> m_known; ///< those that go on
    std::uint64_t m_freeBytes = 0;
    std::uint64_t m_writtenBytes = 0;
    Subscription m_tick;
    Subscription m_forget;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

/// Those of `ended`, the oldest first, that are too old or too much.
std::vector<model::Recording> recordingsToForget(std::vector<model::Recording> ended, WallTime now, const RecordingSettings &settings);

} // namespace belfry::server

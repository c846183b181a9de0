#include "server/RecordingKeeper.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "model/Json.h"
#include "store/RecordingRecords.h"
#include "store/RecordingStore.h"

#include <algorithm>
#include <tuple>

namespace belfry::server {
namespace {

constexpr std::int64_t kAtOnce = 1'000;

Duration msOf(MediaTime time)
{
    return std::chrono::round<Duration>(time);
}

model::RecordingFile fileOf(const record::RecordedFile &file)
{
    return {file.number, static_cast<std::int64_t>(file.sizeBytes), msOf(file.startsAt), msOf(file.duration)};
}

std::int64_t bytesOf(const model::Recording &recording)
{
    std::int64_t bytes = 0;
    for (const model::RecordingFile &file : recording.files)
        bytes += file.bytes;
    return bytes;
}

} // namespace

std::vector<model::Recording> recordingsToForget(std::vector<model::Recording> ended, WallTime now, const RecordingSettings &settings)
{
    std::int64_t bytes = 0;
    for (const model::Recording &one : ended)
        bytes += bytesOf(one);
    std::vector<model::Recording> old;
    for (model::Recording &one : ended) {
        const bool isOld = settings.keep > Duration(0) && one.endedAt && now - *one.endedAt > settings.keep;
        if (!isOld && bytes <= static_cast<std::int64_t>(settings.bytesMax))
            break;
        bytes -= bytesOf(one);
        old.push_back(std::move(one));
    }
    return old;
}

RecordingKeeper::RecordingKeeper(Executor &ctl, World world, RecordingSettings settings)
    : m_ctl(ctl), m_world(std::move(world)), m_settings(std::move(settings))
{
    BELFRY_ASSERT(m_ctl.isHere());
    tick();
    later(kForgetFirst);
}

void RecordingKeeper::put(store::OutboxRecord record)
{
    m_world.outbox.put(std::move(record), store::Outbox::Worth::Measured);
}

void RecordingKeeper::heard(const RecordingNews &news)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto [at, isNew] = m_known.try_emplace(news.name);
    Known &known = at->second;
    if (isNew)
        m_world.metrics.recording.set(static_cast<double>(m_known.size()));
    if (news.freeBytes != 0)
        m_freeBytes = news.freeBytes;
    if (news.lags)
        known.laggedAt = m_ctl.clock().now();
    else
        std::tie(known.isFull, known.refuses) = std::tie(news.isFull, news.refuses);
    if (news.ended)
        tell(news.name, known, *news.ended);
    if (!news.recorded)
        return;
    const record::Recorded &recorded = *news.recorded;
    m_writtenBytes += recorded.writtenBytes;
    if (known.told.number == 0)
        put(store::recordingBegan(news.name.id, news.name.channel, m_world.server, recorded.startedAt));
    if (recorded.ended)
        tell(news.name, known, *recorded.ended);
    if (recorded.gap)
        put(store::recordingGap(news.name.id, news.name.channel,
                                {msOf(recorded.gap->at), msOf(recorded.gap->length), std::string(record::name(recorded.gap->reason))}));
    const bool isDue = m_ctl.clock().now() - known.toldAt >= kFileEvery;
    if (known.told.number != recorded.file.number || isDue)
        tell(news.name, known, recorded.file);
}

void RecordingKeeper::tell(const record::RecordingName &name, Known &known, const record::RecordedFile &file)
{
    put(store::recordingFile(name.id, name.channel, fileOf(file)));
    known.told = file;
    known.toldAt = m_ctl.clock().now();
}

void RecordingKeeper::ended(const record::RecordingName &name, const Result<record::FoundRecording> &what, bool forGood)
{
    BELFRY_ASSERT(m_ctl.isHere());
    if (!what)
        log::error("record", "a recording could not be ended", {{"recording", name.id}, {"why", what.error().what}});
    const bool isThere = what && !what->files.empty();
    if (isThere) {
        // Again for one of an earlier life, which may not have told it.
        put(store::recordingBegan(name.id, name.channel, m_world.server, what->startedAt));
        for (const record::RecordedFile &file : what->files)
            put(store::recordingFile(name.id, name.channel, fileOf(file)));
        for (const record::RecordedGap &gap : what->gaps)
            put(store::recordingGap(name.id, name.channel, {msOf(gap.at), msOf(gap.length), std::string(record::name(gap.reason))}));
    }
    if (isThere && forGood) {
        put(store::recordingEnded(name.id, name.channel, what->startedAt + msOf(what->end())));
        Happening happening;
        happening.kind = "recording.ended";
        happening.channel = name.channel;
        happening.needs = auth::Permission::SeeOperations;
        happening.subject = "recordings/" + name.id;
        happening.json = {{QStringLiteral("recording"), model::textValue(name.id)}};
        m_world.announcer.tell(std::move(happening));
        log::info("record", "recording ended", {{"recording", name.id}, {"files", what->files.size()}});
    }
    m_known.erase(name);
    m_world.metrics.recording.set(static_cast<double>(m_known.size()));
    m_world.findings.observe(name.channel, "record", {});
}

void RecordingKeeper::tick()
{
    m_tick = m_ctl.after(kTick, [this] { tick(); });
    for (auto &[name, known] : m_known)
        judge(name, known);
}

void RecordingKeeper::judge(const record::RecordingName &name, Known &known)
{
    health::DiskObservation observation;
    observation.freeBytes = m_freeBytes;
    observation.floorBytes = m_settings.freeBytesMin;
    observation.writtenBytes = m_writtenBytes;
    observation.isFull = known.isFull;
    observation.refuses = known.refuses;
    const TimePoint now = m_ctl.clock().now();
    observation.lags = known.laggedAt && now - *known.laggedAt < kLagsFor;
    m_world.findings.observe(name.channel, "record", known.rules.judge(observation, now));
}

void RecordingKeeper::later(Duration delay)
{
    m_forget = m_ctl.after(delay, [this] {
        later(kForgetEvery);
        forgetOld();
    });
}

void RecordingKeeper::forgetOld()
{
    m_world.store.read(
        [server = m_world.server, now = m_ctl.clock().wall()](store::Database &database) {
            return store::RecordingStore(database).endedBefore(server, now, kAtOnce);
        },
        [this, &ctl = m_ctl, alive = std::weak_ptr<char>(m_alive)](Result<std::vector<model::Recording>> ended) {
            // Shared, as g++ 12 sees a value in a moved Result that is none.
            const auto found = std::make_shared<Result<std::vector<model::Recording>>>(std::move(ended));
            ctl.post([this, alive, found] {
                if (alive.expired() || !*found)
                    return;
                for (const model::Recording &old : recordingsToForget(**found, m_ctl.clock().wall(), m_settings))
                    forget(old);
            });
        });
}

// The file first: a row without a file is found again, a file without a row never.
void RecordingKeeper::forget(const model::Recording &recording)
{
    m_world.disk.remove({recording.channel, recording.id}, [world = m_world, recording](Result<> removed) {
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            log::error("record", "an old recording cannot be removed", {{"recording", recording.id}, {"why", removed.error().what}});
            return;
        }
        log::info("record", "an old recording was removed", {{"recording", recording.id}});
        world.metrics.removed.add();
        world.store.write(
            [id = recording.id](store::Database &database) { return store::RecordingStore(database).remove(id); },
            [world, channel = recording.channel](Result<>) { world.changed(channel); });
    });
}

} // namespace belfry::server

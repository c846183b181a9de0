#include "server/RecordingRoom.h"

#include "server/Foundation.h"
#include "server/api/RecordingsApi.h"
#include "store/RecordingRecords.h"

#include <future>

namespace belfry::server {
namespace {

std::string folderOf(const ServerSettings &settings, const DataFolder &folder)
{
    return settings.recording.folder.empty() ? folder.file("recordings") : settings.recording.folder;
}

} // namespace

RecordingRoom::RecordingRoom(const ServerSettings &settings, const DataFolder &folder, const Threads &threads, metrics::Registry &registry)
    : m_settings(settings), m_folder(folder), m_threads(threads), m_metrics(registry),
      m_disk(threads.disk, {folderOf(settings, folder), settings.recording.freeBytesMin, settings.limits.recordingMemoryBytes, 1'000,
                             folder.file("recordings.disk")}),
      m_recordings(threads.media,
                   {m_disk, m_metrics,
                    [this](RecordingNews news) {
                        m_threads.ctl.post([this, news = std::move(news)] {
                            if (m_keeper)
                                m_keeper->heard(news);
                        });
                    },
                    [this](const record::RecordingName &name, Result<record::FoundRecording> what, bool forGood) {
                        m_threads.ctl.post([this, name, forGood, what = std::move(what)] {
                            if (m_keeper)
                                m_keeper->ended(name, what, forGood);
                        });
                    }},
                   settings.limits.recordingQueueBytes)
{
}

RecordingRoom::~RecordingRoom() = default;

void RecordingRoom::read(MediaRoom &room)
{
    room.addReader(m_recordings);
    if (onSameDisk(m_folder.file("."), m_disk.settings().folder))
        m_recordings.shrinkFirst(room.rewindBudget());
}

void RecordingRoom::remember(Foundation &foundation, store::Outbox &outbox, FindingDesk &findings)
{
    const auto changed = [&cache = foundation.cache()](const std::string &channel) { cache.changed(api::recordingTags(channel)); };
    store::handleRecordingRecords(outbox, changed);
    m_server = foundation.serverId();
    std::promise<void> made;
    m_threads.ctl.post([&] {
        m_keeper.emplace(m_threads.ctl,
                         RecordingKeeper::World{foundation.store(), outbox, m_disk, findings, foundation.announcer(), m_metrics,
                                                foundation.serverId(), changed},
                         m_settings.recording);
        m_asks.emplace(m_threads.ctl, foundation.bus(), m_disk, foundation.sealer(), m_server);
        made.set_value();
    });
    made.get_future().wait();
}

void RecordingRoom::removeFiles(const model::Recording &recording, RecordingAsks::Removed removed)
{
    const record::RecordingName name{recording.channel, recording.id};
    if (recording.server == m_server) {
        m_disk.remove(name, std::move(removed));
        return;
    }
    m_threads.ctl.post([this, name, server = recording.server, removed = std::move(removed)]() mutable {
        if (m_asks)
            m_asks->remove(name, server, std::move(removed));
        else
            removed(fail(ErrorCode::Unavailable, "This server is ending."));
    });
}

void RecordingRoom::stop()
{
    m_asks.reset();
    m_keeper.reset();
}

void RecordingRoom::channelsOpen()
{
    m_threads.ctl.post([this] { m_threads.media.post([this] { m_recordings.endOthers(); }); });
}

void RecordingRoom::serveFrom(net::IoThread &view)
{
    m_downloads.emplace_back(&view, std::make_shared<RecordingDownloads>(view, m_disk, m_settings.limits, m_metrics));
}

void RecordingRoom::closeDownloads()
{
    for (const auto &[view, downloads] : m_downloads)
        view->runAndWait([its = downloads] { its->close(); });
}

void RecordingRoom::want(const model::Channel &channel)
{
    const bool wanted = m_settings.recording.isOn && channel.isRecorded.value_or(true);
    const auto [at, isNew] = m_wanted.try_emplace(channel.channel, wanted);
    if (!isNew && at->second == wanted)
        return;
    at->second = wanted;
    m_threads.media.post([this, id = channel.channel, wanted] { m_recordings.want(id, wanted); });
}

} // namespace belfry::server

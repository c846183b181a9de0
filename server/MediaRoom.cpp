#include "server/MediaRoom.h"

#include "base/Assert.h"

namespace belfry::server {

MediaRoom::MediaRoom(Executor &media, Executor &ctl, Station &station, ServerMetrics &metrics, const std::string &folder)
    : m_media(media), m_ctl(ctl), m_station(station), m_metrics(metrics),
      m_slates(media, folder, [this](const std::string &channel, air::SlateKind kind, const air::SlatePtr &slate) {
          if (ChannelMedia *its = find(channel))
              its->addSlate(kind, slate);
      }, [&metrics](bool isMade, Duration took) { metrics.slatePrepared(isMade, took); })
{
}

MediaRoom::~MediaRoom()
{
    BELFRY_ASSERT(m_media.isHere());
}

void MediaRoom::keepOnDisk(hls::ArchiveDisk &disk, const RewindSettings &settings, const Limits &limits)
{
    m_disk = &disk;
    m_rewind = settings;
    m_budget.emplace(settings.bytesMax, limits.rewindQueueBytes);
}

ChannelMedia &MediaRoom::add(const std::string &channel, std::unique_ptr<store::Logbook> logbook,
                             const hls::PackagerSettings &packaging)
{
    BELFRY_ASSERT(m_media.isHere());
    Place &place = m_places[channel];
    place.media = std::make_unique<ChannelMedia>(m_media, static_cast<ChannelMedia::World &>(*this), channel,
                                                 std::move(logbook), packaging);
    m_metrics.publishers(channel, 0);
    m_metrics.windowBytes(channel, 0);
    if (m_disk)
        place.media->keepOnDisk(*m_disk, *m_budget, m_rewind.length, m_rewind.keepAfterEnd);
    for (BroadcastReader *reader : m_readers)
        place.media->addReader(*reader);
    return *place.media;
}

void MediaRoom::addKey(std::string digest, std::string channel)
{
    BELFRY_ASSERT(m_media.isHere());
    m_keys.add(std::move(digest), std::move(channel));
}

void MediaRoom::removeKey(const std::string &digest)
{
    BELFRY_ASSERT(m_media.isHere());
    m_keys.remove(digest);
}

void MediaRoom::closePublishers(const std::string &channel, std::string_view why)
{
    const auto found = m_places.find(channel);
    if (found == m_places.end())
        return;
    for (const auto &[id, publisher] : found->second.publishers)
        publisher->close(why);
}

ChannelMedia *MediaRoom::find(const std::string &channel)
{
    const auto found = m_places.find(channel);
    return found == m_places.end() ? nullptr : found->second.media.get();
}

void MediaRoom::obey(const std::string &channel, const Command &order)
{
    ChannelMedia *media = find(channel);
    BELFRY_ASSERT(media);
    switch (order.kind) {
    case Command::Kind::OpenProgram: media->open(order.time, order.starting); break;
    case Command::Kind::CancelProgram: media->cancel(); break;
    case Command::Kind::CloseProgram: media->close(); break;
    case Command::Kind::ShowClosing: media->showClosing(order.time); break;
    case Command::Kind::ShowSource: media->showSource(); break;
    case Command::Kind::Swap: media->swap(); break;
    case Command::Kind::Panic:
        m_ctl.post([&station = m_station, channel, ask = order.ask, covered = media->panic()] {
            station.panicked(channel, ask, covered);
        });
        break;
    case Command::Kind::Speak: m_slates.speak(channel, order.text); break;
    case Command::Kind::StartTimer:
    case Command::Kind::StopTimer:
    case Command::Kind::Answer: break; // the Station's own
    }
}

std::optional<std::string> MediaRoom::channelForKey(std::string_view key)
{
    return m_keys.channelFor(key);
}

std::string MediaRoom::wayOf(const std::string &channel)
{
    const ChannelMedia *its = find(channel);
    const std::string before = its ? its->wayOfSource() : std::string();
    return before.empty() ? channel : channel + ' ' + before;
}

bool MediaRoom::hasRoom(const std::string &channel)
{
    ChannelMedia *its = find(channel);
    return !its || its->makeRoom();
}

void MediaRoom::publisherStarted(ingest::Publisher &publisher)
{
    Place &place = m_places.at(publisher.channel());
    place.publishers.emplace(publisher.id(), &publisher);
    m_metrics.publishers(publisher.channel(), place.publishers.size());
    place.media->add(publisher);
}

void MediaRoom::publisherStopped(ingest::Publisher &publisher, std::string_view)
{
    Place &place = m_places.at(publisher.channel());
    place.publishers.erase(publisher.id());
    m_metrics.publishers(publisher.channel(), place.publishers.size());
    place.media->remove(publisher);
}

void MediaRoom::publishRefused(std::string_view reason)
{
    m_metrics.publishRefused(reason);
}

void MediaRoom::programBegan(const std::string &channel, const OnAirBroadcast &broadcast)
{
    m_ctl.post([&station = m_station, channel, broadcast] { station.programBegan(channel, broadcast); });
}

void MediaRoom::programLost(const std::string &channel)
{
    m_ctl.post([&station = m_station, channel] { station.programLost(channel); });
}

void MediaRoom::programResumed(const std::string &channel)
{
    m_ctl.post([&station = m_station, channel] { station.programResumed(channel); });
}

void MediaRoom::programClosed(const std::string &channel)
{
    m_ctl.post([&station = m_station, channel] { station.programClosed(channel); });
}

void MediaRoom::programCloses(const std::string &channel, Duration seenIn)
{
    m_ctl.post([&station = m_station, channel, seenIn] { station.programCloses(channel, seenIn); });
}

void MediaRoom::countsDown(const std::string &channel, std::optional<WallTime> until)
{
    m_slates.countDown(channel, until);
}

void MediaRoom::measured(const std::string &channel, const IngestReport &report)
{
    Place &place = m_places.at(channel);
    m_metrics.received(channel, report.receivedBytes - place.counted);
    m_metrics.windowBytes(channel, report.windowBytes);
    place.counted = report.receivedBytes;
    if (std::exchange(place.showing, report.ingest.showing) != report.ingest.showing)
        m_metrics.showing(channel, place.showing);
    m_ctl.post([&station = m_station, channel, report] { station.measured(channel, report); });
}

void MediaRoom::rewindWrote(const std::string &channel, Duration took)
{
    m_metrics.rewindWrote(channel, took);
}

void MediaRoom::rewindLost(const std::string &channel, std::string_view reason)
{
    m_metrics.rewindLost(channel, reason);
}

void MediaRoom::slateWanted(const std::string &channel, const air::KeptProgram &program)
{
    m_slates.wanted(channel, program);
}

void MediaRoom::rewindHolds(const std::string &channel, std::uint64_t bytes)
{
    m_metrics.rewindBytes(channel, bytes);
}

} // namespace belfry::server

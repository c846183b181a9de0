#include "app/FirstRunDesk.h"

#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/Notifier.h"
#include "app/PlacesPresenter.h"
#include "app/SettingsPresenter.h"
#include "base/Log.h"
#include "model/Json.h"

#include <algorithm>

namespace belfry::app {
namespace {

/// What the sound line of the Live page's checklist says.
std::optional<bool> soundHeard(const LiveState &live)
{
    const auto found = std::find_if(live.checklist.begin(), live.checklist.end(), [](const CheckItem &item) { return item.id == u"sound"; });
    if (found == live.checklist.end() || found->state == CheckState::Open)
        return std::nullopt;
    return found->state == CheckState::Done;
}

} // namespace

FirstRunDesk::FirstRunDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_presenter(static_cast<FirstRunPresenter::World &>(*this), parts.gui)
{
    const auto look = [this] { m_presenter.look(); };
    connect(&m_parts.connection, &Connection::changed, this, look);
    connect(&m_parts.settingsPage, &SettingsPresenter::stateChanged, this, look);
    connect(&m_parts.obs, &ObsLink::changed, this, look);
    connect(&m_parts.places, &PlacesPresenter::stateChanged, this, look);
    connect(&m_parts.live, &LivePresenter::stateChanged, this, look);
}

FirstRunSight FirstRunDesk::sight()
{
    const ConnectionState &server = m_parts.connection.state();
    const ObsLinkState &obs = m_parts.obs.state();
    FirstRunSight sight{.inSight = server.link == LinkState::Connected,
                        .serverWord = m_parts.settingsPage.state().serverWord,
                         .signInWanted = server.link == LinkState::Refused && !server.onThisComputer,
                         .account = m_parts.settingsPage.state().account,
                         .settingsMendIt = (server.link == LinkState::Refused && server.onThisComputer) || server.link == LinkState::NoChannel,
                        .page = m_parts.connection.pageUrl(),
                        .reach = obs.reach,
                        .aim = obs.aim,
                        .obsOnThisComputer = obs.onThisComputer,
                        .obsIsOpening = obs.isOpening,
                        .obsSends = obs.reach == ObsReach::Connected && obs.stream != obs::StreamState::Stopped,
                        .preview = m_parts.live.state().preview};
    for (const PlaceRow &row : m_parts.places.state().rows) {
        if (row.isFixed)
            continue;
        sight.placeName = row.name;
        sight.placeWord = row.pill;
        sight.placeTone = row.pillTone;
        break;
    }
    sight.measured.droppedPercent = obs.droppedNow;
    sight.measured.soundHeard = soundHeard(m_parts.live.state());
    if (!server.channel)
        return sight;
    sight.church = model::fromUtf8(server.channel->church);
    sight.isOnAir = server.channel->onAir();
    sight.measured.ingest = server.channel->ingest;
    if (server.channel->health)
        sight.measured.findings = server.channel->health->findings;
    return sight;
}

void FirstRunDesk::nameChurch(const QString &church, const QString &timeZone, Reply reply)
{
    model::ChannelChange change;
    change.church = model::toUtf8(church);
    const auto &channel = m_parts.connection.state().channel;
    if (channel && channel->timeZone == "UTC" && !timeZone.isEmpty()) // nobody has chosen one
        change.timeZone = model::toUtf8(timeZone);
    m_parts.connection.edit(change, [reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        reply(answer ? Result<>(Done()) : Result<>(answer.error()));
    });
}

void FirstRunDesk::signIn(const QString &login, const Secret &password)
{
    m_parts.settingsPage.signIn(m_parts.connection.state().address.toString(), login, password);
}

void FirstRunDesk::setObsPassword(const Secret &password)
{
    m_parts.settingsPage.setObsPassword(password);
}

Result<> FirstRunDesk::openObs()
{
    return m_parts.obs.openObs();
}

void FirstRunDesk::setUpObs(Reply reply)
{
    m_parts.obs.setUp(std::move(reply));
}

void FirstRunDesk::startObs(Reply reply)
{
    m_parts.obs.startStream(std::move(reply));
}

void FirstRunDesk::stopObs()
{
    m_parts.obs.stopStream([](Result<> done) {
        if (!done && done.error().code != ErrorCode::Conflict)
            log::warning("app", "OBS did not stop its stream after the dry run", {{"why", done.error().what}});
    });
}

Notice FirstRunDesk::keyframesFar(double seconds)
{
    const Situation now{.connection = m_parts.connection.state(), .obs = m_parts.obs.state()};
    return Notifier::notice({.id = QStringLiteral("obs.keyframes_far"), .values = {{"seconds", seconds}}}, now);
}

void FirstRunDesk::setKeyframes(Reply reply)
{
    m_parts.obs.setKeyframes(std::move(reply));
}

int FirstRunDesk::keptStep()
{
    return m_parts.settings.firstRunStep();
}

void FirstRunDesk::keepStep(int step)
{
    m_parts.settings.setFirstRunStep(step);
}

} // namespace belfry::app

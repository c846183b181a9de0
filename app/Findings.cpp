#include "app/Findings.h"

#include "model/Json.h"

#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

/// Keeps the order in which they are found: that is their urgency.
class Found {
public:
    void add(const QString &id, const QString &technical = {}) { m_all.push_back({.id = id, .technical = technical}); }
    void add(Finding finding) { m_all.push_back(std::move(finding)); }
    std::vector<Finding> take() { return std::move(m_all); }

private:
    std::vector<Finding> m_all;
};

void findServer(const Situation &now, Found &found)
{
    switch (now.connection.link) {
    case LinkState::Unreachable:
        found.add(u"server.unreachable"_s, now.connection.failure);
        break;
    case LinkState::Refused:
        found.add(u"server.refused"_s, now.connection.failure);
        break;
    case LinkState::NoServer:
        found.add(u"server.not_started"_s, now.connection.failure);
        break;
    case LinkState::Connecting:
    case LinkState::Connected:
        break;
    }
}

void findGoLive(const Situation &now, Found &found)
{
    static constexpr std::pair<GoLiveFailure, QStringView> kIds[] = {
        {GoLiveFailure::NobodySends, u"golive.nobody_sends"},
        {GoLiveFailure::ObsDidNotStart, u"golive.obs_did_not_start"},
        {GoLiveFailure::NothingArrived, u"golive.nothing_arrived"},
        {GoLiveFailure::NoPicture, u"golive.no_picture"},
        {GoLiveFailure::ServerAway, u"golive.server_away"},
        {GoLiveFailure::ServerSaidNo, u"golive.server_said_no"},
        {GoLiveFailure::EndFailed, u"golive.end_failed"},
    };
    for (const auto &[failure, id] : kIds) {
        if (now.failure == failure)
            found.add(id.toString(), QString::fromStdString(now.failureDetail));
    }
    if (!now.commandFailure.isEmpty())
        found.add({.id = u"command.failed"_s, .values = {{"sentence", now.commandFailure.toStdString()}}});
    if (now.already == AlreadyDone::OnAir)
        found.add(u"golive.already"_s);
    if (now.already == AlreadyDone::OffAir)
        found.add(u"golive.already_ended"_s);
}

/// On air with nothing coming in: who of the chain is at fault.
void findLoss(const Situation &now, Found &found)
{
    if (!now.onAir() || !now.inSight() || now.arrives())
        return;
    if (now.obs.reach == ObsReach::NotOpen && now.obs.everSeen)
        found.add(u"obs.closed"_s, now.obs.failure);
    else if (now.obsConnected() && now.obs.stream == obs::StreamState::Stopped)
        found.add(u"obs.stopped"_s);
    else if (now.obsConnected() && now.obs.stream == obs::StreamState::Reconnecting)
        found.add(u"obs.reconnecting"_s);
    else
        found.add(u"ingest.none"_s);
}

void findObs(const Situation &now, Found &found)
{
    // Whoever sends, it need not be an OBS we can talk to.
    const bool needed = !now.arrives() && !now.onAir();
    switch (now.obs.reach) {
    case ObsReach::PasswordNeeded:
        found.add(u"obs.password"_s, now.obs.failure);
        break;
    case ObsReach::PasswordWrong:
        found.add(u"obs.password_wrong"_s, now.obs.failure);
        break;
    case ObsReach::Kicked:
        found.add(u"obs.kicked"_s, now.obs.failure);
        break;
    case ObsReach::Unsupported:
        found.add(u"obs.unsupported"_s, now.obs.failure);
        break;
    case ObsReach::NotOpen:
        if (needed)
            found.add(u"obs.not_open"_s, now.obs.failure);
        break;
    case ObsReach::Connecting:
        break;
    case ObsReach::Connected:
        if (needed && now.obs.aim == ObsAim::Elsewhere) {
            found.add({.id = now.obsSends() ? u"obs.sends_elsewhere"_s : u"obs.elsewhere"_s,
                       .values = {{"where", now.obs.elsewhere.toStdString()}}});
        }
        break;
    }
}

void findKeyframes(const Situation &now, Found &found)
{
    const model::Finding *measured =
        now.channel() && now.channel()->health ? now.channel()->health->find("ingest.keyframes_far") : nullptr;
    if (measured && now.arrives()) {
        Finding finding{.id = u"ingest.keyframes_far"_s, .values = measured->values};
        // Already mended in OBS; it counts from its next start.
        if (now.obs.keyframeSeconds && *now.obs.keyframeSeconds <= kKeyframesFarSeconds)
            finding.id = u"obs.keyframes_next_time"_s;
        found.add(std::move(finding));
    } else if (!now.arrives() && now.obs.aim == ObsAim::Ours && now.obs.keyframeSeconds
               && *now.obs.keyframeSeconds > kKeyframesFarSeconds) {
        found.add({.id = u"obs.keyframes_far"_s, .values = {{"seconds", *now.obs.keyframeSeconds}}});
    }
}

void findAtServer(const Situation &now, Found &found)
{
    if (!now.inSight() || !now.channel() || !now.channel()->health || !now.arrives())
        return;
    for (const model::Finding &finding : now.channel()->health->findings) {
        // The first two are findLoss's, the third findKeyframes's.
        if (finding.id != "ingest.none" && finding.id != "ingest.silent" && finding.id != "ingest.keyframes_far")
            found.add({.id = model::fromUtf8(finding.id), .values = finding.values});
    }
}

} // namespace

const model::Ingest *Situation::ingest() const
{
    return channel() && channel()->ingest ? &*channel()->ingest : nullptr;
}

bool Situation::arrives() const
{
    return inSight() && ingest() && ingest()->state == model::IngestState::Receiving;
}

bool Situation::pictureArrives() const
{
    return arrives() && ingest()->keyframeSeen;
}

bool Situation::obsSends() const
{
    return obsConnected() && (obs.stream == obs::StreamState::Started || obs.stream == obs::StreamState::Reconnecting);
}

bool Situation::ready() const
{
    const bool canStart = obsConnected() && obs.aim == ObsAim::Ours
                          && (obs.stream == obs::StreamState::Stopped || obsSends());
    return inSight() && !onAir() && (arrives() || canStart);
}

std::vector<Finding> findings(const Situation &now)
{
    Found found;
    findGoLive(now, found);
    findServer(now, found);
    findLoss(now, found);
    findObs(now, found);
    findAtServer(now, found);
    findKeyframes(now, found);
    return found.take();
}

} // namespace belfry::app

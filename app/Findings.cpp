#include "app/Findings.h"

#include "model/Json.h"

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

/// Keeps the order in which they are found: that is their urgency.
class Found {
public:
    void add(const QString &id, const QString &technical = {}) { m_all.push_back({.id = id, .technical = technical}); }
    bool has(QStringView id) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Finding &finding) { return finding.id == id; });
    }
    void add(Finding finding) { m_all.push_back(std::move(finding)); }
    std::vector<Finding> take() { return std::move(m_all); }

private:
    std::vector<Finding> m_all;
};

void findServer(const Situation &now, Found &found)
{
    switch (now.connection.link) {
    case LinkState::Unreachable:
        found.add(now.connection.failure.contains(u"certificate"_s) ? u"server.certificate"_s : u"server.unreachable"_s,
                  now.connection.failure);
        break;
    case LinkState::Refused:
        found.add(now.connection.isSignedOut ? u"server.signed_out"_s : u"server.refused"_s, now.connection.failure);
        break;
    case LinkState::NoChannel:
        found.add(u"server.no_channel"_s, now.connection.failure);
        break;
    case LinkState::NoServer:
        found.add(now.connection.failure.contains(u"taken by another program"_s) ? u"server.port_taken"_s
                                                                                  : u"server.not_started"_s,
                  now.connection.failure);
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
        {GoLiveFailure::KeepFailed, u"golive.keep_failed"},
        {GoLiveFailure::TooLate, u"golive.too_late"},
    };
    for (const auto &[failure, id] : kIds) {
        if (now.failure == failure)
            found.add(id.toString(), QString::fromStdString(now.failureDetail));
    }
    if (!now.commandFailure.isEmpty())
        found.add({.id = u"command.failed"_s, .values = {{"sentence", now.commandFailure.toStdString()}}, .technical = now.commandDetail});
    if (now.coveredSeconds)
        found.add({.id = u"panic.covered"_s, .values = {{"seconds", *now.coveredSeconds}}});
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

/// What OBS counts and hears itself, while it sends to us.
void findObsTrouble(const Situation &now, Found &found)
{
    if (!now.obsConnected() || now.obs.aim == ObsAim::Elsewhere)
        return;
    const bool sends = now.obs.stream == obs::StreamState::Started;
    const auto isMuch = [](std::optional<double> percent, double most) { return percent && *percent >= most; };
    if (sends && isMuch(now.obs.droppedNow, kDroppedMuch)) {
        const double through = now.obs.sendingKbps.value_or(0);
        const double sound = now.ingest() && now.ingest()->audio ? now.ingest()->audio->kbps.value_or(0) : 0;
        found.add({.id = u"obs.upload_slow"_s, .values = {{"kbps", through}, {"kbps_wanted", through * 3 / 4 - sound}}});
    }
    // The card is asked first: an encoder that gets its pictures late is not at fault.
    if (sends && isMuch(now.obs.renderLateNow, kLateFramesMuch))
        found.add({.id = u"obs.graphics_busy"_s, .values = {{"percent", *now.obs.renderLateNow}}});
    else if (sends && isMuch(now.obs.encoderLateNow, kLateFramesMuch))
        found.add({.id = u"obs.computer_busy"_s, .values = {{"percent", *now.obs.encoderLateNow}}});
    if (!now.mutedInput.isEmpty())
        found.add({.id = u"obs.muted"_s, .values = {{"input", now.mutedInput.toStdString()}}});
    else if (!now.justMuted.isEmpty())
        found.add({.id = u"obs.just_muted"_s, .values = {{"input", now.justMuted.toStdString()}}});
    else if (now.soundMissing && sends)
        found.add(now.soundSources ? u"obs.no_sound"_s : u"obs.no_sound_source"_s);
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
        } else if (!now.obs.account.isEmpty()) {
            found.add({.id = u"obs.account"_s, .values = {{"where", now.obs.account.toStdString()}}});
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

/// findLoss and findKeyframes word these themselves.
bool isWordedElsewhere(std::string_view id)
{
    return id == "ingest.none" || id == "ingest.silent" || id == "ingest.keyframes_far";
}

/// What OBS knows more closely, or sooner, than the server does.
bool isExplained(std::string_view id, const Found &found)
{
    if (id == "sound.none")
        return found.has(u"obs.muted") || found.has(u"obs.no_sound_source") || found.has(u"obs.no_sound");
    return false;
}

void findAtServer(const Situation &now, Found &found)
{
    if (!now.inSight() || !now.channel() || !now.channel()->health)
        return;
    for (const model::Finding &finding : now.channel()->health->findings) {
        const bool ofWhatComesIn = finding.id.starts_with("ingest.") || finding.id.starts_with("sound.")
                                   || finding.id.starts_with("picture.");
        if (isWordedElsewhere(finding.id) || (ofWhatComesIn && !now.arrives()) || isExplained(finding.id, found))
            continue;
        found.add({.id = model::fromUtf8(finding.id), .about = model::fromUtf8(finding.about).section(u'/', 1), .values = finding.values});
    }
    if (std::chrono::abs(now.connection.clockAhead) >= kClockFarOff)
        found.add({.id = u"server.clock_off"_s,
                   .values = {{"minutes", std::chrono::duration<double, std::ratio<60>>(now.connection.clockAhead).count()}}});
}

/// Smaller is worse: what a press came to, what nobody sees any more, what viewers suffer, one place, ourselves. A picture that
/// stands still is mostly a slide, and stands long: it hides no place's trouble.
int rankOf(const Finding &finding)
{
    static constexpr std::pair<QStringView, int> kRanks[] = {
        {u"golive.", 0}, {u"command.", 0}, {u"panic.", 0}, {u"server.clock_off", 6}, {u"server.", 1}, {u"obs.just_muted", 7},
        {u"obs.keyframes_next_time", 7}, {u"obs.account", 4}, {u"obs.upload_slow", 3}, {u"obs.", 2}, {u"ingest.none", 2},
        {u"ingest.no_", 2}, {u"ingest.two_encoders", 6}, {u"ingest.held", 6}, {u"ingest.slate_apart", 7}, {u"ingest.delay_short", 5}, {u"ingest.", 3},
        {u"sound.none", 2}, {u"sound.", 3}, {u"picture.black", 2}, {u"picture.frozen", 5}, {u"picture.", 3}, {u"schedule.", 2}, {u"relay.", 4}, {u"line.", 4},
        {u"place.", 5}, {u"recording.", 5},
    };
    for (const auto &[prefix, rank] : kRanks) {
        if (finding.id.startsWith(prefix))
            return rank;
    }
    return 6;
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

bool Situation::isClosing() const
{
    return inSight() && onAir() && ingest() && ingest()->showing == "closing";
}

bool Situation::isPlayingOut() const
{
    const bool isSaid = step == GoLive::Step::Closing || (channel() && channel()->closingAt); // here, or by somebody else
    return inSight() && onAir() && isSaid && !isClosing() && slateDueAt && now < *slateDueAt;
}

bool Situation::obsSends() const
{
    return obsConnected() && (obs.stream == obs::StreamState::Started || obs.stream == obs::StreamState::Reconnecting);
}

bool Situation::ready() const
{
    const bool canStart = obsConnected() && (obs.aim == ObsAim::Ours || obs.aim == ObsAim::Untold)
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
    findObsTrouble(now, found);
    findAtServer(now, found);
    findKeyframes(now, found);
    std::vector<Finding> all = found.take();
    // One cause, seen at both ends: the server's number is of what came through.
    if (std::any_of(all.begin(), all.end(), [](const Finding &finding) { return finding.id == u"ingest.upload_slow"; }))
        std::erase_if(all, [](const Finding &finding) { return finding.id == u"obs.upload_slow"; });
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return rankOf(a) < rankOf(b); });
    return all;
}

} // namespace belfry::app

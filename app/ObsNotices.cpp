#include "app/ObsNotices.h"

#include <QLocale>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLeastBitrate = 400; ///< below, a picture is of no use to anybody
constexpr qsizetype kSceneShown = 24; ///< letters of a scene's name on the button; its whole name is in the details

/// What to set for the picture, when so much in all comes through: in steps a person would choose.
int bitrateFor(double wanted, std::optional<int> now)
{
    int kbps = std::max(kLeastBitrate, static_cast<int>(wanted) / 50 * 50);
    if (now)
        kbps = std::min(kbps, std::max(kLeastBitrate, *now * 9 / 10));
    return kbps;
}

} // namespace

Notice ObsNotices::notice(const Finding &finding, const Situation &now)
{
    if (finding.id == u"obs.upload_slow")
        return ofUpload(finding, now);
    if (finding.id == u"obs.account") {
        return Notice::withSteps(tr("OBS is signed in to %1 itself").arg(valueOf(finding, "where")),
                                 tr("It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself."),
                                 tr("In OBS, open Settings > Stream.\nPress Disconnect Account.\nPress OK, then “Set up OBS for me” here."));
    }
    const Notice sound = ofSound(finding);
    return sound.banner.title.isEmpty() ? ofLoad(finding) : sound;
}

Notice ObsNotices::ofUpload(const Finding &finding, const Situation &now)
{
    const int kbps = bitrateFor(numberOf(finding, "kbps_wanted"), now.obs.bitrateKbps);
    const QString number = QLocale().toString(kbps);
    const bool canBeSet = now.obsConnected() && now.obs.aim == ObsAim::Ours && now.obs.bitrateCanBeSet;
    Notice notice = Notice::withSteps(tr("The internet here is too slow for this picture"),
                                      tr("Viewers see it stop and go. Set the video bitrate to %1 kbps.").arg(number),
                                      tr("In OBS, open Settings > Output.\nOn the tab Streaming, set Video Bitrate to %1 kbps.\nPress OK. It "
                                         "counts from the next time OBS starts to stream.").arg(number));
    notice.number = kbps;
    if (canBeSet) {
        notice.fix = Fix::LowerBitrate;
        notice.banner.fixText = tr("Lower it for me");
        notice.banner.detail += u' ' + tr("OBS starts anew for it; viewers see our slide for a few seconds.");
    }
    return notice;
}

Notice ObsNotices::ofSound(const Finding &finding)
{
    const QString input = valueOf(finding, "input");
    if (finding.id == u"obs.muted") {
        Notice notice = Notice::made(tr("“%1” is muted in OBS").arg(input), tr("Viewers hear nothing."), tr("Unmute"), Fix::Unmute);
        notice.target = input;
        return notice;
    }
    if (finding.id == u"obs.just_muted") {
        Notice notice = Notice::made(tr("“%1” is muted in OBS").arg(input), tr("Viewers hear the rest, but not this one."), tr("Unmute"),
                                     Fix::Unmute);
        notice.target = input;
        notice.banner.tone = Tone::Quiet;
        return notice;
    }
    const QString desk = tr("Look whether the sound desk is on and its level moves.\nIn OBS, open Settings > Audio.\nChoose the sound desk "
                            "under Mic/Auxiliary Audio.\nIn the Audio Mixer, look that its level moves.");
    if (finding.id == u"obs.no_sound" || finding.id == u"obs.no_sound_source") {
        const bool none = finding.id == u"obs.no_sound_source";
        Notice notice = Notice::withSteps(none ? tr("OBS has nothing to hear") : tr("No sound is heard"),
                                          none ? tr("No sound desk or microphone is chosen in OBS, so viewers hear nothing.")
                                               : tr("Viewers see the picture and hear nothing."), desk);
        notice.banner.fixText = tr("Check the sound desk");
        return notice;
    }
    return {};
}

Notice ObsNotices::ofLoad(const Finding &finding)
{
    if (finding.id == u"obs.computer_busy") {
        return Notice::withSteps(tr("This computer is too busy for OBS"),
                                 tr("Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.")
                                     .arg(valueOf(finding, "percent")),
                                 tr("Close other programs.\nIn OBS, open Settings > Output and choose the encoder preset “superfast” or a "
                                    "hardware encoder.\nIn Settings > Video, set Output (Scaled) Resolution to 1280x720.\nIt counts from the "
                                    "next time OBS starts to stream."));
    }
    if (finding.id == u"obs.graphics_busy") {
        return Notice::withSteps(tr("The graphics card is too busy for OBS"),
                                 tr("It does not keep up: %1 % of the pictures come late, and viewers see jerks.").arg(valueOf(finding, "percent")),
                                 tr("Close other windows that show video or 3D.\nIn OBS, open Settings > Video and set Common FPS Values to "
                                    "30.\nSet Base (Canvas) Resolution to 1280x720."));
    }
    return {};
}

void ObsNotices::offerScene(Notice &notice, const Situation &now)
{
    if (!now.obsConnected() || now.obs.scenes.size() < 2)
        return;
    QString other = now.obs.sceneBefore;
    if (other.isEmpty() || other == now.obs.scene) {
        const auto at = now.obs.scenes.indexOf(now.obs.scene);
        other = now.obs.scenes[(at + 1) % now.obs.scenes.size()];
    }
    notice.fix = Fix::SwitchScene;
    notice.target = other;
    const QString name = other.size() > kSceneShown ? other.left(kSceneShown - 1) + u'…' : other;
    notice.banner.fixText = tr("Switch to “%1”").arg(name);
    notice.banner.technical = tr("The button shows the scene “%1”. The others are below the picture.").arg(other);
}

} // namespace belfry::app

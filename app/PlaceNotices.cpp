#include "app/PlaceNotices.h"

#include "app/PlaceReason.h"

#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

} // namespace

Notice PlaceNotices::ofPlace(const Finding &finding, const Situation &now)
{
    const Place *place = now.places ? now.places->find(finding.about) : nullptr;
    const QString name = place ? place->name : tr("A place");
    Notice notice = finding.id.startsWith(u"relay.") ? ofRelay(finding, name) : ofWhatItTakes(finding, name, now);
    if (notice.fix == Fix::PasteKey && !now.connection.rights.may(Right::ManagePlaces)) {
        notice.banner.detail += u' ' + tr("A producer or the owner can paste a new key in Places.");
        notice.banner.fixText = tr("Turn it off");
        notice.fix = Fix::TurnPlaceOff;
    }
    if (notice.fix == Fix::PasteKey)
        notice.banner.asksFor = tr("New key for %1").arg(name);
    if (notice.target.isEmpty())
        notice.target = finding.about;
    notice.banner.technical = QStringList{PlaceReason::inShort(valueOf(finding, "reason")), valueOf(finding, "detail")}.join(u"\n"_s).trimmed();
    return notice;
}

Notice PlaceNotices::ofLine(const Finding &finding, const Situation &now)
{
    const double carried = numberOf(finding, "kbps"), wanted = numberOf(finding, "kbps_wanted");
    const bool isKnown = carried > 0 && wanted > carried;
    Notice notice = Notice::withSteps(tr("Our line cannot carry all places"),
                                      (isKnown ? tr("It carries %1 of %2 kb/s.").arg(valueOf(finding, "kbps"), valueOf(finding, "kbps_wanted")) + u' ' : QString())
                                          + tr("No place is at fault. Turn one of them off, or send less."),
                                      tr("Open Places and turn off the place you can best do without.\nOr, in OBS, open Settings > Output and lower Video "
                                         "Bitrate, then press OK."));
    const model::Ingest *ingest = now.ingest();
    if (isKnown && ingest && ingest->video && ingest->video->kbps && now.obsConnected() && now.obs.bitrateCanBeSet) {
        notice.fix = Fix::LowerBitrate;
        notice.number = static_cast<int>(std::floor(*ingest->video->kbps * carried / wanted * 0.9 / 50) * 50);
        notice.banner.fixText = tr("Lower it for me");
    }
    return notice;
}

Notice PlaceNotices::ofRelay(const Finding &finding, const QString &name)
{
    const QString others = tr("Everyone else is still watching; nothing else is affected.");
    const QString why = PlaceReason::inShort(valueOf(finding, "reason"));
    if (finding.id == u"relay.refused") {
        const QString said = valueOf(finding, "detail");
        return Notice::made(tr("%1 does not accept our stream").arg(name),
                            (said.isEmpty() ? tr("It refuses the key.") : tr("It answered “%1”.").arg(said)) + u' ' + others,
                            tr("Paste a new key"), Fix::PasteKey);
    }
    if (finding.id == u"relay.failing")
        return Notice::made(tr("%1 cannot be reached").arg(name), tr("%1. We keep trying.").arg(why) + u' ' + others,
                            tr("Try again now"), Fix::TryPlaceAgain);
    if (finding.id == u"relay.too_slow")
        return Notice::made(tr("%1 takes less than we send").arg(name),
                            tr("Viewers there see it stop and go.") + u' ' + others);
    if (finding.id == u"relay.unsteady")
        return Notice::made(tr("%1 is unsteady").arg(name), tr("%1. We keep trying.").arg(why) + u' ' + others, tr("Turn it off"),
                            Fix::TurnPlaceOff);
    return {};
}

Notice PlaceNotices::ofWhatItTakes(const Finding &finding, const QString &name, const Situation &now)
{
    const QString others = tr("Other places are not affected.");
    if (finding.id == u"place.codec" || finding.id == u"place.audio_codec") {
        Notice notice = Notice::withSteps(tr("%1 cannot show this").arg(name),
                                          tr("It takes %1, and %2 is sent.").arg(valueOf(finding, "wanted"), valueOf(finding, "codec")) + u' ' + others,
                                          tr("In OBS, stop the stream.\nOpen Settings > Output.\nChoose an encoder that says x264 or H.264, and AAC for "
                                             "the sound.\nPress OK and start again."));
        if (finding.id == u"place.codec" && now.obsConnected() && now.obs.h264CanBeSet) {
            notice.fix = Fix::SendH264;
            notice.banner.fixText = tr("Send H.264");
        }
        return notice;
    }
    if (finding.id == u"place.bitrate_high") {
        const int most = static_cast<int>(std::lround(numberOf(finding, "most")));
        Notice notice = Notice::withSteps(tr("%1 takes less than OBS sends").arg(name),
                                          tr("It takes %1 kb/s at most, and %2 are sent.").arg(valueOf(finding, "most"), valueOf(finding, "kbps")) + u' ' + others,
                                          tr("In OBS, open Settings > Output.\nOn the tab Streaming, set Video Bitrate to %1 kbps.\nPress OK.")
                                              .arg(valueOf(finding, "most")));
        if (now.obsConnected() && now.obs.bitrateCanBeSet) {
            notice.fix = Fix::LowerBitrate;
            notice.number = most;
            notice.banner.fixText = tr("Lower it for me");
        }
        return notice;
    }
    if (finding.id == u"place.keyframes_far") {
        Notice notice = Notice::withSteps(tr("%1 needs full pictures more often").arg(name),
                                          tr("OBS sends one every %1 seconds; 2 is right.").arg(valueOf(finding, "seconds", 1)) + u' ' + others,
                                          tr("In OBS, open Settings > Output.\nSet Output Mode to Advanced.\nOn the tab Streaming, set Keyframe "
                                             "Interval to 2 s.\nPress OK."));
        if (now.obsConnected() && now.obs.keyframesCanBeSet) {
            notice.fix = Fix::SetKeyframes;
            notice.banner.fixText = tr("Set it to 2 s");
        }
        return notice;
    }
    if (finding.id == u"place.audio_bitrate_high")
        return Notice::withSteps(tr("%1 does not take this sound").arg(name),
                                 tr("It takes %1 kb/s at most, and %2 are sent.").arg(valueOf(finding, "most"), valueOf(finding, "kbps")) + u' ' + others,
                                 tr("In OBS, open Settings > Output and set Audio Bitrate to %1 or less.\nPress OK and start again.")
                                     .arg(valueOf(finding, "most")));
    if (finding.id == u"place.sample_rate")
        return Notice::withSteps(tr("%1 does not take this sound").arg(name), others,
                                 tr("In OBS, open Settings > Audio and set Sample Rate to 48 kHz.\nPress OK and start again."));
    if (finding.id == u"place.bad_address")
        return Notice::withSteps(tr("Nothing can be sent to %1").arg(name),
                                 PlaceReason::toDo(valueOf(finding, "reason"), name) + u' ' + others,
                                 tr("Open Places.\nChoose the place.\nCorrect its address and save."));
    if (finding.id == u"place.key_lost")
        return Notice::made(tr("The key for %1 cannot be read any more").arg(name),
                            tr("It was stored with a seal this server no longer has, so nothing is sent there.") + u' ' + others,
                            tr("Paste a new key"), Fix::PasteKey);
    if (finding.id == u"place.needs_audio")
        return Notice::withSteps(tr("%1 needs sound").arg(name), others,
                                 tr("In OBS, open Settings > Audio.\nChoose the sound desk under Mic/Auxiliary Audio."));
    if (finding.id == u"place.needs_video")
        return Notice::withSteps(tr("%1 needs a picture").arg(name), others, tr("In OBS, choose the scene that shows the camera."));
    return {};
}

Notice PlaceNotices::ofRecording(const Finding &finding)
{
    const QString viewers = tr("Viewers are not affected.");
    const QString steps = tr("Free some room on the disk with the recordings, or\nlet the server keep them on another one: recordings in its belfry.toml.");
    const auto told = [&](const QString &title, const QString &detail) { return Notice::withSteps(title, detail, steps); };
    if (finding.id == u"recording.disk_filling")
        return told(tr("The disk with the recordings is getting full"),
                    tr("In about %1 minutes nothing more can be recorded.").arg(valueOf(finding, "minutes")) + u' ' + viewers);
    if (finding.id == u"recording.disk_full")
        return told(tr("The disk is full, so nothing is recorded"), tr("What was recorded can be played.") + u' ' + viewers);
    if (finding.id == u"recording.failing")
        return told(tr("The recording cannot be written"), viewers);
    if (finding.id == u"recording.slow_disk")
        return told(tr("The disk is too slow for the recording"), tr("The recording has a gap.") + u' ' + viewers);
    return {};
}

} // namespace belfry::app

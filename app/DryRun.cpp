#include "app/DryRun.h"

#include "app/Findings.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr double kDroppedMax = 1.0; ///< percent, of all that was measured
constexpr int kWindow = 6;         ///< seconds that OBS's number is about: before, it has the beginning in it
constexpr double kSilenceLufs = -60;
constexpr int kEnough = 5; ///< seconds before something is said

QString whole(double value)
{
    return QLocale().toString(static_cast<qint64>(std::llround(value)));
}

} // namespace

void DryRun::take(const DryRunSight &sight)
{
    if (isOver())
        return;
    ++m_seconds;
    const bool settled = m_seconds > kSettle;
    const bool arrives = sight.ingest && sight.ingest->state == model::IngestState::Receiving;
    if (!arrives && settled)
        ++m_silentSeconds;
    if (arrives) {
        const auto &video = sight.ingest->video;
        const auto &audio = sight.ingest->audio;
        m_hasVideo = m_hasVideo || video.has_value();
        m_hasAudio = m_hasAudio || audio.has_value();
        if (video) {
            ++m_pictureSeconds;
            if (video->keyframeIntervalSeconds)
                m_keyframes = video->keyframeIntervalSeconds;
            if (video->kbps) {
                m_kbps += *video->kbps + (audio ? audio->kbps.value_or(0) : 0);
                ++m_kbpsSeconds;
            }
        }
        const bool isLoud = audio && audio->loudness && *audio->loudness > kSilenceLufs;
        if (sight.soundHeard || (audio && audio->loudness)) {
            ++m_listenedSeconds;
            m_heardSeconds += sight.soundHeard.value_or(false) || isLoud ? 1 : 0;
        }
    }
    if (!settled)
        return;
    if (sight.droppedPercent && m_seconds > kSettle + kWindow) {
        m_dropped += *sight.droppedPercent;
        m_droppedMost = std::max(m_droppedMost, *sight.droppedPercent);
        ++m_droppedSeconds;
    }
    for (const model::Finding &finding : sight.findings)
        m_seen.insert(finding.id);
}

DryRunLine DryRun::upload() const
{
    DryRunLine line{.id = u"upload"_s, .text = tr("Upload")};
    const bool isSlow = m_silentSeconds > 0 || saw("ingest.upload_slow") || m_droppedMost >= kDroppedMuch
                        || m_dropped > kDroppedMax * m_droppedSeconds;
    if (isSlow) {
        line.state = CheckState::NeedsYou;
        line.text = tr("The upload did not keep up");
        line.advice = tr("In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.");
    } else if (m_kbpsSeconds >= kEnough) {
        line.state = CheckState::Done;
        line.text = tr("Upload is steady at %1 kb/s").arg(whole(m_kbps / m_kbpsSeconds));
    }
    return line;
}

std::optional<double> DryRun::keyframesTooFar() const
{
    const bool isFar = m_keyframes && (*m_keyframes > kKeyframesFarSeconds || saw("place.keyframes_far"));
    return isFar ? m_keyframes : std::nullopt;
}

DryRunLine DryRun::keyframes() const
{
    DryRunLine line{.id = u"keyframes"_s, .text = tr("Whole pictures")};
    if (!m_keyframes)
        return line;
    const QString seconds = QLocale().toString(*m_keyframes, 'g', 2);
    if (keyframesTooFar()) {
        line.state = CheckState::NeedsYou;
        line.text = tr("A whole picture comes only every %1 seconds").arg(seconds);
        line.advice = tr("In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.");
    } else {
        line.state = CheckState::Done;
        line.text = tr("A whole picture comes every %1 seconds").arg(seconds);
    }
    return line;
}

DryRunLine DryRun::sound() const
{
    DryRunLine line{.id = u"sound"_s, .text = tr("Sound")};
    const auto needs = [&line](const QString &text, const QString &advice) {
        line.state = CheckState::NeedsYou;
        line.text = text;
        line.advice = advice;
    };
    if (m_seconds > kSettle && !m_hasAudio)
        needs(tr("No sound is sent"), tr("Look at OBS’s mixer: there must be an audio device."));
    else if (m_listenedSeconds >= kSettle && m_heardSeconds == 0)
        needs(tr("No sound is heard"), tr("Check the sound desk, and that nothing is muted in OBS’s mixer."));
    else if (saw("sound.one_sided"))
        needs(tr("Only one side is heard"), tr("Check the cables of the sound desk, or set the input to mono in OBS."));
    else if (saw("sound.clipping"))
        needs(tr("The sound is too loud"), tr("Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red."));
    else if (m_heardSeconds >= kEnough) {
        line.state = CheckState::Done;
        line.text = tr("Sound is heard");
    }
    return line;
}

DryRunLine DryRun::picture() const
{
    DryRunLine line{.id = u"picture"_s, .text = tr("Picture")};
    const auto needs = [&line](const QString &text, const QString &advice) {
        line.state = CheckState::NeedsYou;
        line.text = text;
        line.advice = advice;
    };
    if (m_seconds > kSettle && !m_hasVideo)
        needs(tr("No picture arrives"), tr("Choose a scene with a camera in OBS, and start its stream."));
    else if (saw("ingest.unplayable_codec") || saw("place.codec"))
        needs(tr("Not everybody can see this kind of picture"), tr("In OBS, choose an H.264 (x264) video encoder."));
    else if (saw("picture.black"))
        needs(tr("The picture was black"), tr("Choose another scene in OBS, and check the camera."));
    else if (saw("picture.frozen"))
        needs(tr("The picture stood still"), tr("If that was a slide, all is well. Otherwise check the camera."));
    else if (m_pictureSeconds >= kEnough) {
        line.state = CheckState::Done;
        line.text = tr("Picture is moving");
    }
    return line;
}

std::vector<DryRunLine> DryRun::lines() const
{
    return {upload(), keyframes(), sound(), picture()};
}

bool DryRun::isGood() const
{
    const auto all = lines();
    return isOver() && std::all_of(all.begin(), all.end(), [](const DryRunLine &line) { return line.state == CheckState::Done; });
}

} // namespace belfry::app

#include "app/ReportWords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace belfry::app {
struct ReportWords::Row {
    std::string_view id;
    const char *what;
    const char *advice; ///< null: only waiting helps
};

const ReportWords::Row *ReportWords::rowOf(const std::string &finding)
{
    static constexpr auto kKeyframes = QT_TR_NOOP("In OBS, set the keyframe interval to 2 s (Settings > Output > Streaming).");
    static constexpr auto kH264 = QT_TR_NOOP("In OBS, choose an encoder that says x264 or H.264 (Settings > Output).");
    static constexpr auto kDesk = QT_TR_NOOP("Look at the cable from the sound desk, and that OBS shows its level before the service.");
    static constexpr auto kDisk = QT_TR_NOOP("Make room on the disk for recordings, or let the server keep them on another one.");
    static constexpr auto kScene = QT_TR_NOOP("Look at the camera and its cable, and walk through the scenes in OBS before the service.");
    static constexpr auto kOneEncoder = QT_TR_NOOP("Let only one computer send: take the key away from the other one, or leave it switched off.");
    // In the order of their ids.
    static constexpr std::array kRows = {
        Row{"cluster.away", QT_TR_NOOP("The other servers were out of reach"), nullptr},
        Row{"ingest.delay_short", QT_TR_NOOP("Viewers were less far behind than was wanted"),
            QT_TR_NOOP("Set a shorter delay, or in OBS a lower video bitrate (Settings > Output).")},
        Row{"ingest.held", QT_TR_NOOP("Two computers took turns sending"), kOneEncoder},
        Row{"ingest.keyframes_far", QT_TR_NOOP("The picture took long to start for viewers"), kKeyframes},
        Row{"ingest.no_audio", QT_TR_NOOP("No sound was sent"), kDesk},
        Row{"ingest.no_video", QT_TR_NOOP("No picture was sent"), kScene},
        Row{"ingest.none", QT_TR_NOOP("Nothing came in; viewers saw the waiting picture"),
            QT_TR_NOOP("See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.")},
        Row{"ingest.silent", QT_TR_NOOP("Nothing arrived for a moment"),
            QT_TR_NOOP("Use a network cable instead of Wi-Fi between OBS and the internet.")},
        Row{"ingest.slate_apart", QT_TR_NOOP("The waiting picture did not fit what OBS sends"), kH264},
        Row{"ingest.two_encoders", QT_TR_NOOP("Two computers were sending"), kOneEncoder},
        Row{"ingest.unplayable_codec", QT_TR_NOOP("Some viewers could not see this kind of picture"), kH264},
        Row{"ingest.upload_slow", QT_TR_NOOP("The upload was too slow for this picture"),
            QT_TR_NOOP("In OBS, lower the video bitrate to three quarters (Settings > Output), and keep others off the network.")},
        Row{"line.narrow", QT_TR_NOOP("Our line could not carry all places"),
            QT_TR_NOOP("Send to fewer places, or in OBS a lower video bitrate (Settings > Output).")},
        Row{"picture.black", QT_TR_NOOP("The picture was black"), kScene},
        Row{"picture.frozen", QT_TR_NOOP("The picture stood still"), kScene},
        Row{"place.audio_bitrate_high", QT_TR_NOOP("The sound had more data than the place takes"),
            QT_TR_NOOP("In OBS, set the audio bitrate to 128 (Settings > Output > Audio).")},
        Row{"place.audio_codec", QT_TR_NOOP("The place could not take this kind of sound"),
            QT_TR_NOOP("In OBS, choose AAC for the sound (Settings > Output).")},
        Row{"place.bad_address", QT_TR_NOOP("Nothing could be sent to its address"), QT_TR_NOOP("Correct its address in Places.")},
        Row{"place.bitrate_high", QT_TR_NOOP("The picture had more data than the place takes"),
            QT_TR_NOOP("In OBS, lower the video bitrate to what the place allows (Settings > Output).")},
        Row{"place.codec", QT_TR_NOOP("The place could not take this kind of picture"), kH264},
        Row{"place.key_lost", QT_TR_NOOP("Its stored key could not be read"), QT_TR_NOOP("Copy a new key from its website and paste it in Places.")},
        Row{"place.keyframes_far", QT_TR_NOOP("Whole pictures came too rarely for the place"), kKeyframes},
        Row{"place.needs_audio", QT_TR_NOOP("The place wanted sound and there was none"), kDesk},
        Row{"place.needs_video", QT_TR_NOOP("The place wanted a picture and there was none"), kScene},
        Row{"place.sample_rate", QT_TR_NOOP("The place could not take the sound’s sample rate"),
            QT_TR_NOOP("In OBS, set the sample rate to 48 kHz (Settings > Audio).")},
        Row{"recording.disk_filling", QT_TR_NOOP("The disk for recordings was nearly full"), kDisk},
        Row{"recording.disk_full", QT_TR_NOOP("The disk was full; nothing was recorded"), kDisk},
        Row{"recording.failing", QT_TR_NOOP("The recording could not be written"), kDisk},
        Row{"recording.slow_disk", QT_TR_NOOP("The disk was too slow; the recording has a gap"), kDisk},
        Row{"relay.failing", QT_TR_NOOP("It could not be reached"),
            QT_TR_NOOP("Test the place privately on the day before (Places > Send test).")},
        Row{"relay.refused", QT_TR_NOOP("It refused the stream key"), QT_TR_NOOP("Copy a new key from its website and paste it in Places.")},
        Row{"relay.too_slow", QT_TR_NOOP("It took the picture too slowly; parts were left out"),
            QT_TR_NOOP("If it happens again, send it a smaller picture or choose its nearest server.")},
        Row{"relay.unsteady", QT_TR_NOOP("It broke off again and again"),
            QT_TR_NOOP("Look at the place’s own status page; if it happens again, make a new stream key there.")},
        Row{"schedule.no_ingest", QT_TR_NOOP("The service should have been on air, and nothing came in"),
            QT_TR_NOOP("Open OBS a quarter of an hour before the service.")},
        Row{"sound.clipping", QT_TR_NOOP("The sound was too loud and distorted"),
            QT_TR_NOOP("Turn down what goes from the sound desk to the stream, until the meter stays out of the red.")},
        Row{"sound.none", QT_TR_NOOP("No sound was heard"), kDesk},
        Row{"sound.one_sided", QT_TR_NOOP("Sound came from one side only"),
            QT_TR_NOOP("Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.")},
        Row{"store.away", QT_TR_NOOP("The server could not save settings"), nullptr},
    };
    const auto id = std::string_view(finding).substr(0, finding.find('/'));
    const auto found = std::find_if(kRows.begin(), kRows.end(), [id](const Row &row) { return row.id == id; });
    return found == kRows.end() ? nullptr : &*found;
}

bool ReportWords::knows(const std::string &finding)
{
    return rowOf(finding) != nullptr;
}

QString ReportWords::whatWas(const std::string &finding)
{
    const Row *row = rowOf(finding);
    return row ? tr(row->what) : tr("The server reported “%1”").arg(QString::fromStdString(finding.substr(0, finding.find('/'))));
}

QString ReportWords::advice(const std::string &finding)
{
    const Row *row = rowOf(finding);
    return row && row->advice ? tr(row->advice) : QString();
}

QString ReportWords::length(std::chrono::seconds time)
{
    const auto seconds = static_cast<int>(std::max<std::int64_t>(time.count(), 1));
    if (seconds < 90)
        return tr("%n s", "how long, in seconds", seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 90)
        return tr("%n min", "how long, in minutes", minutes);
    return tr("%1 h %2 min").arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
}

QString ReportWords::time(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString ReportWords::span(const QDateTime &began, const QDateTime &ended, bool over)
{
    const QString day = QLocale().toString(began.toLocalTime().date(), QLocale::LongFormat);
    return over ? tr("%1, %2 to %3", "a day, from, until").arg(day, time(began), time(ended))
                : tr("%1, since %2, still on air", "a day, from").arg(day, time(began));
}

QString ReportWords::viewers(std::int64_t most)
{
    return most == 0 ? tr("Nobody watched")
                     : tr("%n people watched at the same time at most", nullptr, static_cast<int>(most));
}

QString ReportWords::loudness(double lufs)
{
    const QString number = QLocale().toString(lufs, 'f', 0);
    if (lufs < kQuiet)
        return tr("%1 LUFS on average: rather quiet, viewers turn it up").arg(number);
    if (lufs > kLoud)
        return tr("%1 LUFS on average: rather loud").arg(number);
    return tr("%1 LUFS on average: about right").arg(number);
}

QString ReportWords::quiet()
{
    return tr("Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.");
}

QString ReportWords::loud()
{
    return tr("Turn down what goes from the sound desk to the stream a little: it is rather loud.");
}

} // namespace belfry::app

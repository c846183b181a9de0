#include "app/PlacesPageWords.h"

#include "app/PlaceReason.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString whole(double value)
{
    return QLocale().toString(static_cast<qint64>(std::llround(value)));
}

double numberOf(const model::Finding &finding, const char *key)
{
    const auto found = finding.values.find(key);
    const double *value = found == finding.values.end() ? nullptr : std::get_if<double>(&found->second);
    return value ? *value : 0;
}

QString reasonOf(const model::Finding &finding)
{
    const auto found = finding.values.find("reason");
    const std::string *reason = found == finding.values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return reason && !reason->empty() ? QString::fromStdString(*reason) : u"bad_address"_s;
}

QString codecName(const QString &id)
{
    static const QHash<QString, QString> names{{u"avc"_s, u"H.264"_s}, {u"hevc"_s, u"H.265"_s}, {u"av1"_s, u"AV1"_s},
                                               {u"aac"_s, u"AAC"_s},   {u"opus"_s, u"Opus"_s}};
    return names.value(id, id);
}

QString codecNames(const QJsonArray &ids)
{
    QStringList names;
    for (const QJsonValue &id : ids)
        names << codecName(id.toString());
    return QLocale().createSeparatedList(names);
}

} // namespace

QString PlacesPageWords::badge(const QString &preset)
{
    if (preset == u"web")
        return tr("web", "two or three letters, for our own page");
    static const QHash<QString, QString> badges{{u"youtube"_s, u"YT"_s}, {u"youtube-backup"_s, u"YT2"_s},
                                                {u"facebook"_s, u"fb"_s},  {u"twitch"_s, u"TW"_s},  {u"x"_s, u"X"_s},
                                                {u"vimeo"_s, u"V"_s},      {u"rtmp"_s, u"TV"_s},    {u"rtmps"_s, u"TV"_s},
                                                {u"srt"_s, u"SRT"_s}};
    return badges.value(preset, u"+"_s);
}

QString PlacesPageWords::keyEnds(const QString &masked)
{
    QString end = masked;
    end.remove(QChar(0x2022));
    if (masked.isEmpty())
        return {};
    return end.isEmpty() ? tr("a key is kept") : tr("key ends in ··%1").arg(end);
}

QString PlacesPageWords::rules(const QJsonObject &preset)
{
    QStringList rules;
    const QJsonArray video = preset[u"video_codecs"].toArray();
    if (video.size() == 1)
        rules << tr("the picture as %1").arg(codecNames(video));
    if (const double most = preset[u"keyframe_seconds_max"].toDouble(); most > 0)
        rules << tr("a whole picture every %1 seconds or sooner").arg(number(most));
    if (const double most = preset[u"video_kbps_max"].toDouble(); most > 0)
        rules << tr("at most %1 kb/s of picture").arg(whole(most));
    if (const double most = preset[u"audio_kbps_max"].toDouble(); most > 0)
        rules << tr("%1 kb/s of sound").arg(whole(most));
    return rules.isEmpty() ? QString() : tr("It takes %1.").arg(QLocale().createSeparatedList(rules));
}

PlaceTrial PlacesPageWords::trial(const QJsonObject &answer, const QString &place, bool wasSent)
{
    if (answer[u"accepted"].toBool() && wasSent)
        return {.tone = Tone::Good,
                .title = tr("The test arrived"),
                .text = tr("%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.",
                           nullptr, qMax(1, static_cast<int>(answer[u"sent_ms"].toDouble() / 1000)))
                            .arg(place)};
    if (answer[u"accepted"].toBool())
        return {.tone = Tone::Good,
                .title = tr("This key works"),
                .text = tr("We connected, were accepted, and hung up before anything was shown.")};
    const QString why = answer[u"reason"].toString();
    return {.tone = Tone::NeedsYou,
            .title = PlaceReason::isKey(why) ? tr("The key was refused") : tr("We could not get through"),
            .text = PlaceReason::toDo(why, place),
            .details = u"%1: %2 (%3)"_s.arg(why, answer[u"detail"].toString(), answer[u"reached"].toString())};
}

QString PlacesPageWords::toDo(const model::Finding &finding, const QString &place)
{
    const double most = numberOf(finding, "most");
    if (finding.id == "place.keyframes_far")
        return tr("%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.")
            .arg(place, number(most), number(numberOf(finding, "seconds")));
    if (finding.id == "place.bitrate_high")
        return tr("%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.")
            .arg(place, whole(most), whole(numberOf(finding, "kbps")));
    if (finding.id == "place.audio_bitrate_high")
        return tr("%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.")
            .arg(place, whole(most), whole(numberOf(finding, "kbps")));
    if (finding.id == "place.codec")
        return tr("%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.").arg(place);
    if (finding.id == "place.audio_codec")
        return tr("%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.").arg(place);
    if (finding.id == "place.sample_rate")
        return tr("%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.").arg(place);
    if (finding.id == "place.bad_address")
        return PlaceReason::toDo(reasonOf(finding), place);
    if (finding.id == "place.key_lost")
        return tr("The stored key for %1 cannot be read any more. Paste it anew.").arg(place);
    if (finding.id == "place.needs_audio")
        return tr("%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.").arg(place);
    if (finding.id == "place.needs_video")
        return tr("%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.").arg(place);
    return {};
}

} // namespace belfry::app

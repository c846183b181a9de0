#include "obs/ObsSetup.h"

#include <QStringList>
#include <QUrl>

#include <cmath>

namespace belfry::obs {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFramesWhenUnset = 250; ///< x264's own default, which OBS leaves alone with a custom server
constexpr QLatin1StringView kCustom("rtmp_custom");

QJsonObject parameter(const QString &category, const QString &name)
{
    return {{u"parameterCategory"_s, category}, {u"parameterName"_s, name}};
}

/// `value` null makes OBS forget the setting and use its default again.
std::pair<QString, QJsonObject> setting(const QString &name, const std::optional<QString> &value)
{
    QJsonObject data = parameter(u"SimpleOutput"_s, name);
    data[u"parameterValue"_s] = value ? QJsonValue(*value) : QJsonValue();
    return {u"SetProfileParameter"_s, data};
}

/// OBS reads "keyint=60" at any place; the last one counts.
std::optional<int> keyframesOf(const QString &x264Settings)
{
    std::optional<int> frames;
    for (const QString &option : x264Settings.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = option.section(u'=', 1).toInt(&isNumber);
        if (option.section(u'=', 0, 0) == u"keyint" && isNumber)
            frames = value;
    }
    return frames;
}

/// The answers of several reads, gathered.
struct Reading {
    ObsSettings settings;
    std::optional<Error> error;
    int left = 0;
    ObsSetup::Reply<ObsSettings> reply;

    void done()
    {
        if (--left == 0)
            reply(error ? Result<ObsSettings>(*error) : Result<ObsSettings>(settings));
    }
};

std::optional<QString> textOrNone(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

bool ObsSettings::aimsAt(const StreamTarget &target) const
{
    const auto plain = [](QString server) {
        while (server.endsWith(u'/'))
            server.chop(1);
        return server;
    };
    return serviceType == kCustom && plain(service[u"server"].toString()) == plain(target.server)
           && target.key.matches(service[u"key"].toString().trimmed().toStdString())
           && !service[u"use_auth"].toBool();
}

QString ObsSettings::aim() const
{
    if (const QString name = service[u"service"].toString(); !name.isEmpty())
        return name;
    // A key pasted into the server's field, or a password in it, must not be shown.
    QUrl url(service[u"server"].toString());
    url.setUserInfo({});
    url.setQuery(QString());
    return url.toString(QUrl::RemoveFragment | QUrl::RemovePath);
}

bool ObsSettings::keyframesCanBeSet() const
{
    return simpleMode && (encoder == u"x264" || encoder == u"x264_lowcpu") && fps > 0;
}

QString ObsSettings::h264Encoder() const
{
    static constexpr std::pair<QStringView, QStringView> kSame[] = {
        {u"nvenc_hevc", u"nvenc"}, {u"nvenc_av1", u"nvenc"}, {u"amd_hevc", u"amd"},
        {u"amd_av1", u"amd"},      {u"qsv_av1", u"qsv"},     {u"apple_hevc", u"apple_h264"}};
    for (const auto &[other, same] : kSame) {
        if (simpleMode && encoder == other)
            return same.toString();
    }
    return {};
}

std::optional<double> ObsSettings::keyframeSeconds() const
{
    if (!keyframesCanBeSet() || serviceType != kCustom)
        return std::nullopt;
    const bool counts = useAdvanced == u"true"_s;
    const int frames = (counts ? keyframesOf(x264Settings.value_or(QString())) : std::nullopt).value_or(kFramesWhenUnset);
    return (frames > 0 ? frames : kFramesWhenUnset) / fps;
}

QString withKeyframes(const QString &x264Settings, int frames)
{
    const QString wanted = u"keyint=%1"_s.arg(frames);
    QStringList options;
    bool placed = false;
    for (const QString &option : x264Settings.split(u' ', Qt::SkipEmptyParts)) {
        if (option.section(u'=', 0, 0) != u"keyint") {
            options << option;
        } else if (!std::exchange(placed, true)) {
            options << wanted;
        }
    }
    if (!placed)
        options << wanted;
    return options.join(u' ');
}

void ObsSetup::read(Reply<ObsSettings> reply) const
{
    auto reading = std::make_shared<Reading>();
    reading->reply = std::move(reply);
    const auto ask = [this, reading](const QString &type, const QJsonObject &data, auto take, bool needed = false) {
        ++reading->left;
        m_ask(type, data, [reading, take, needed](Result<QJsonObject> answer) {
            if (answer)
                take(reading->settings, *answer);
            else if (needed)
                reading->error = answer.error();
            reading->done();
        });
    };
    const auto askParameter = [&ask](const QString &category, const QString &name, auto take) {
        ask(u"GetProfileParameter"_s, parameter(category, name), take);
    };
    ++reading->left; // until all are asked: an answer may come at once
    ask(u"GetStreamServiceSettings"_s, {}, [](ObsSettings &to, const QJsonObject &answer) {
        to.serviceType = answer[u"streamServiceType"].toString();
        to.service = answer[u"streamServiceSettings"].toObject();
    }, true);
    ask(u"GetVideoSettings"_s, {}, [](ObsSettings &to, const QJsonObject &answer) {
        const double below = answer[u"fpsDenominator"].toDouble();
        to.fps = below > 0 ? answer[u"fpsNumerator"].toDouble() / below : 0;
    });
    askParameter(u"Output"_s, u"Mode"_s, [](ObsSettings &to, const QJsonObject &answer) {
        const QJsonValue set = answer[u"parameterValue"];
        to.simpleMode = (set.isString() ? set : answer[u"defaultParameterValue"]).toString() == u"Simple";
    });
    askParameter(u"SimpleOutput"_s, u"StreamEncoder"_s, [](ObsSettings &to, const QJsonObject &answer) {
        const QJsonValue set = answer[u"parameterValue"];
        to.encoder = (set.isString() ? set : answer[u"defaultParameterValue"]).toString();
    });
    askParameter(u"SimpleOutput"_s, u"UseAdvanced"_s, [](ObsSettings &to, const QJsonObject &answer) {
        to.useAdvanced = textOrNone(answer[u"parameterValue"]);
    });
    askParameter(u"SimpleOutput"_s, u"x264Settings"_s, [](ObsSettings &to, const QJsonObject &answer) {
        to.x264Settings = textOrNone(answer[u"parameterValue"]);
    });
    askParameter(u"SimpleOutput"_s, u"VBitrate"_s, [](ObsSettings &to, const QJsonObject &answer) {
        const QJsonValue set = answer[u"parameterValue"];
        bool isNumber = false;
        const int kbps = (set.isString() ? set : answer[u"defaultParameterValue"]).toString().toInt(&isNumber);
        to.bitrate = isNumber ? std::optional(kbps) : std::nullopt;
    });
    // Where OBS signs in to a platform itself it keeps this; a custom server has none.
    askParameter(u"Auth"_s, u"Type"_s, [](ObsSettings &to, const QJsonObject &answer) {
        to.account = answer[u"parameterValue"].toString();
    });
    reading->done();
}

void ObsSetup::setBitrate(const ObsSettings &now, int kbps, Reply<> reply) const
{
    if (now.bitrateCanBeSet())
        write({setting(u"VBitrate"_s, QString::number(kbps))}, std::move(reply));
    else
        reply(fail(ErrorCode::Unsupported, "in advanced mode OBS does not let its bitrate be set"));
}

void ObsSetup::setH264(const ObsSettings &now, Reply<> reply) const
{
    if (const QString encoder = now.h264Encoder(); !encoder.isEmpty())
        write({setting(u"StreamEncoder"_s, encoder)}, std::move(reply));
    else
        reply(fail(ErrorCode::Unsupported, "OBS does not let its encoder be set here"));
}

void ObsSetup::aim(const StreamTarget &target, Reply<> reply) const
{
    // use_auth is said outright: OBS merges, and would go on sending an old user name and password.
    const QJsonObject service{{u"server"_s, target.server},
                              {u"key"_s, QString::fromStdString(target.key.reveal())},
                              {u"use_auth"_s, false}};
    write({{u"SetStreamServiceSettings"_s, {{u"streamServiceType"_s, QString(kCustom)}, {u"streamServiceSettings"_s, service}}}},
          std::move(reply));
}

void ObsSetup::setKeyframes(const ObsSettings &now, Reply<> reply) const
{
    if (!now.keyframesCanBeSet()) {
        reply(Done{});
        return;
    }
    const int frames = static_cast<int>(std::lround(now.fps * kKeyframeSeconds));
    // Options that did not count, because "advanced" was off, must not come alive with it.
    const QString kept = now.useAdvanced == u"true"_s ? now.x264Settings.value_or(QString()) : QString();
    write({setting(u"UseAdvanced"_s, u"true"_s), setting(u"x264Settings"_s, withKeyframes(kept, frames))},
          std::move(reply));
}

void ObsSetup::putBack(const ObsSettings &before, bool keyframesToo, Reply<> reply) const
{
    Writes writes;
    QJsonObject service = before.service;
    // OBS refuses an empty object and merges: what was empty before is said to be empty.
    if (before.serviceType == kCustom) {
        for (const QString &name : {u"server"_s, u"key"_s}) {
            if (!service.contains(name))
                service[name] = QString();
        }
        if (!service.contains(u"use_auth"))
            service[u"use_auth"_s] = false;
    }
    if (!before.serviceType.isEmpty()) {
        writes.push_back({u"SetStreamServiceSettings"_s,
                          {{u"streamServiceType"_s, before.serviceType}, {u"streamServiceSettings"_s, service}}});
    }
    if (keyframesToo) {
        writes.push_back(setting(u"UseAdvanced"_s, before.useAdvanced));
        writes.push_back(setting(u"x264Settings"_s, before.x264Settings));
    }
    write(std::move(writes), std::move(reply));
}

void ObsSetup::write(Writes writes, Reply<> reply) const
{
    if (writes.empty()) {
        reply(Done{});
        return;
    }
    const auto [type, data] = writes.front();
    writes.erase(writes.begin());
    m_ask(type, data, [*this, writes, reply](Result<QJsonObject> answer) {
        if (answer)
            write(writes, reply);
        else
            reply(answer.error());
    });
}

} // namespace belfry::obs

#include "model/DestinationPresets.h"

#include "model/PresetsFile.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace belfry::model {
namespace {

constexpr std::array<std::string_view, 3> kLiveBy{"acknowledgements", "transport", "either"};
constexpr std::array<std::string_view, 2> kOnChange{"send_header", "reconnect"};
constexpr std::array<std::string_view, 3> kVideoCodecs{"avc", "hevc", "av1"};
constexpr std::array<std::string_view, 2> kAudioCodecs{"aac", "opus"};

/// One preset; remembers the first field that is not as it must be.
class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    std::string text(const char *name)
    {
        const auto value = take(name);
        require(value.isString(), name);
        return value.toString().toStdString();
    }
    std::string word(const char *name, std::span<const std::string_view> words)
    {
        std::string value = text(name);
        require(std::find(words.begin(), words.end(), value) != words.end(), name);
        return value;
    }
    bool truth(const char *name)
    {
        const auto value = take(name);
        require(value.isBool(), name);
        return value.toBool();
    }
    double number(const char *name)
    {
        const auto value = take(name);
        require(value.isDouble() && value.toDouble() >= 0, name);
        return value.toDouble();
    }
    std::vector<std::string> words(const char *name, std::span<const std::string_view> known)
    {
        std::vector<std::string> all;
        for (const auto &one : list(name)) {
            all.push_back(one.toString().toStdString());
            require(std::find(known.begin(), known.end(), all.back()) != known.end(), name);
        }
        return all;
    }
    std::vector<std::int64_t> numbers(const char *name)
    {
        std::vector<std::int64_t> all;
        for (const auto &one : list(name)) {
            all.push_back(one.toInteger());
            require(all.back() > 0, name);
        }
        return all;
    }
    std::vector<DestinationPreset::Bitrate> bitrates(const char *name)
    {
        std::vector<DestinationPreset::Bitrate> all;
        for (const auto &one : list(name)) {
            const QJsonObject row = one.toObject();
            all.push_back({row[QLatin1String("height")].toInteger(), row[QLatin1String("fps")].toInteger(), row[QLatin1String("kbps")].toInteger()});
            require(all.back().height > 0 && all.back().fps > 0 && all.back().kbps > 0, name);
        }
        return all;
    }
    const std::string &wrong() const { return m_wrong; }

private:
    QJsonValue take(const char *name) { return m_object[QLatin1String(name)]; }
    QJsonArray list(const char *name)
    {
        const auto value = take(name);
        require(value.isArray(), name);
        return value.toArray();
    }
    void require(bool good, const char *name)
    {
        if (!good && m_wrong.empty())
            m_wrong = name;
    }

    const QJsonObject m_object;
    std::string m_wrong;
};

Result<DestinationPreset> readPreset(const QJsonObject &object)
{
    Fields in(object);
    DestinationPreset made;
    made.id = in.text("id");
    made.name = in.text("name");
    made.checkedOn = in.text("checked_on");
    made.address = in.text("address");
    made.appSuffix = in.text("app_suffix");
    made.needsSecure = in.truth("needs_secure");
    made.liveBy = in.word("live_by", kLiveBy);
    made.onChange = in.word("on_change", kOnChange);
    made.videoCodecs = in.words("video_codecs", kVideoCodecs);
    made.audioCodecs = in.words("audio_codecs", kAudioCodecs);
    made.needsVideo = in.truth("needs_video");
    made.needsAudio = in.truth("needs_audio");
    made.keyframeSecondsMax = in.number("keyframe_seconds_max");
    made.keyframeSecondsBest = in.number("keyframe_seconds_best");
    made.videoKbpsMax = static_cast<std::int64_t>(in.number("video_kbps_max"));
    made.audioKbpsMax = static_cast<std::int64_t>(in.number("audio_kbps_max"));
    made.sampleRates = in.numbers("sample_rates");
    made.bitrates = in.bitrates("bitrates");
    if (!in.wrong().empty())
        return fail(ErrorCode::Malformed, "preset " + made.id + ": " + in.wrong());
    return made;
}

} // namespace

QJsonObject toJson(const DestinationPreset &preset)
{
    const auto words = [](const std::vector<std::string> &list) {
        QJsonArray array;
        for (const std::string &word : list)
            array.append(QString::fromStdString(word));
        return array;
    };
    QJsonArray rates, bitrates;
    for (const std::int64_t rate : preset.sampleRates)
        rates.append(static_cast<qint64>(rate));
    for (const auto &most : preset.bitrates)
        bitrates.append(QJsonObject{{QStringLiteral("height"), static_cast<qint64>(most.height)},
                                    {QStringLiteral("fps"), static_cast<qint64>(most.fps)},
                                    {QStringLiteral("kbps"), static_cast<qint64>(most.kbps)}});
    return {{QStringLiteral("id"), QString::fromStdString(preset.id)},
            {QStringLiteral("name"), QString::fromStdString(preset.name)},
            {QStringLiteral("checked_on"), QString::fromStdString(preset.checkedOn)},
            {QStringLiteral("address"), QString::fromStdString(preset.address)},
            {QStringLiteral("needs_secure"), preset.needsSecure},
            {QStringLiteral("video_codecs"), words(preset.videoCodecs)},
            {QStringLiteral("audio_codecs"), words(preset.audioCodecs)},
            {QStringLiteral("needs_video"), preset.needsVideo},
            {QStringLiteral("needs_audio"), preset.needsAudio},
            {QStringLiteral("keyframe_seconds_max"), preset.keyframeSecondsMax},
            {QStringLiteral("keyframe_seconds_best"), preset.keyframeSecondsBest},
            {QStringLiteral("video_kbps_max"), static_cast<qint64>(preset.videoKbpsMax)},
            {QStringLiteral("audio_kbps_max"), static_cast<qint64>(preset.audioKbpsMax)},
            {QStringLiteral("sample_rates"), rates},
            {QStringLiteral("bitrates"), bitrates}};
}

Result<std::vector<DestinationPreset>> readPresets(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const auto list = document.object()[QLatin1String("presets")];
    if (!list.isArray())
        return fail(ErrorCode::Malformed, "presets: must be a list");
    std::vector<DestinationPreset> all;
    for (const auto &one : list.toArray()) {
        auto preset = readPreset(one.toObject());
        if (!preset)
            return preset.error();
        all.push_back(*std::move(preset));
    }
    return all;
}

std::span<const DestinationPreset> destinationPresetList()
{
    static const std::vector<DestinationPreset> all = [] {
        auto read = readPresets(kPresetsFile);
        if (!read)
            std::abort(); // it is compiled in, and a test reads it
        return *std::move(read);
    }();
    return all;
}

const DestinationPreset *findPreset(std::string_view id)
{
    const auto all = destinationPresetList();
    const auto found = std::find_if(all.begin(), all.end(), [id](const DestinationPreset &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace belfry::model

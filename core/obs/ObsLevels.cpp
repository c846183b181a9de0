#include "obs/ObsLevels.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace belfry::obs {
namespace {

using namespace Qt::StringLiterals;

float level(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? static_cast<float>(std::clamp(number, 0.0, 1.0)) : 0.0F;
}

} // namespace

std::optional<StreamState> streamStateFrom(const QString &outputState)
{
    static constexpr std::pair<QLatin1StringView, StreamState> kWords[] = {
        {"STARTING"_L1, StreamState::Starting},         {"STARTED"_L1, StreamState::Started},
        {"STOPPING"_L1, StreamState::Stopping},         {"STOPPED"_L1, StreamState::Stopped},
        {"RECONNECTING"_L1, StreamState::Reconnecting}, {"RECONNECTED"_L1, StreamState::Started},
    };
    constexpr QLatin1StringView prefix = "OBS_WEBSOCKET_OUTPUT_"_L1;
    if (!outputState.startsWith(prefix))
        return std::nullopt;
    for (const auto &[word, state] : kWords) {
        if (QStringView(outputState).mid(prefix.size()) == word)
            return state;
    }
    return std::nullopt;
}

StreamState streamStateFromStatus(const QJsonObject &status)
{
    if (!status[u"outputActive"].toBool())
        return StreamState::Stopped;
    return status[u"outputReconnecting"].toBool() ? StreamState::Reconnecting : StreamState::Started;
}

std::vector<InputLevels> LevelReader::take(const QJsonObject &eventData)
{
    std::vector<InputLevels> levels;
    QSet<QString> now;
    for (const QJsonValue entry : eventData[u"inputs"].toArray()) {
        const QString name = entry[u"inputName"].toString();
        now.insert(name);
        if (!m_seen.contains(name))
            continue;
        InputLevels input{.input = name};
        for (const QJsonValue channel : entry[u"inputLevelsMul"].toArray())
            input.channels.push_back({level(channel[0]), level(channel[1]), level(channel[2])});
        levels.push_back(std::move(input));
    }
    // An input that left with its scene and comes back begins with unwritten memory again.
    m_seen = now;
    return levels;
}

} // namespace belfry::obs

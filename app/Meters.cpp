#include "app/Meters.h"

#include "obs/ObsClient.h"

#include <algorithm>
#include <cmath>

namespace belfry::app {
namespace {

constexpr float kLowestDb = -60.0F;

float toDb(float multiplier)
{
    return multiplier <= 0.001F ? kLowestDb : std::clamp(20.0F * std::log10(multiplier), kLowestDb, 0.0F);
}

} // namespace

Meters::Meters(obs::ObsClient &client, QObject *parent) : QObject(parent)
{
    connect(&client, &obs::ObsClient::levelsCame, this, &Meters::take);
    connect(&client, &obs::ObsClient::reachChanged, this, [this, &client] {
        if (client.reach() != obs::Reach::Identified)
            take({});
    });
}

Meter Meters::toMeter(const obs::InputLevels &levels)
{
    Meter meter{.input = levels.input};
    bool heard = false;
    bool arrives = false;
    for (const obs::ChannelLevel &channel : levels.channels) {
        meter.peaksDb.push_back(toDb(channel.peak));
        heard |= toDb(channel.peak) > kLowestDb;
        arrives |= toDb(channel.inputPeak) > kLowestDb;
    }
    if (!levels.channels.empty())
        meter.sound = heard ? Sound::Heard : arrives ? Sound::Muted : Sound::Silent;
    return meter;
}

void Meters::take(const std::vector<obs::InputLevels> &levels)
{
    std::vector<Meter> now;
    now.reserve(levels.size());
    for (const obs::InputLevels &input : levels)
        now.push_back(toMeter(input));
    // A tone that stays the same is news all the same: it is heard. Silence that goes on is none.
    const bool isHeard = std::any_of(now.begin(), now.end(), [](const Meter &meter) { return meter.sound == Sound::Heard; });
    if (now == m_meters && !isHeard)
        return;
    m_meters = std::move(now);
    Q_EMIT changed();
}

} // namespace belfry::app

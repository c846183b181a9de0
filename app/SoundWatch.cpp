#include "app/SoundWatch.h"

namespace belfry::app {

void SoundWatch::connected(TimePoint now)
{
    if (!m_since)
        m_since = now;
}

void SoundWatch::take(const std::vector<Meter> &meters, TimePoint now)
{
    for (const Meter &meter : meters) {
        Input &input = m_inputs[meter.input];
        if (meter.sound == Sound::Heard) {
            input.heardAt = now;
            m_heardAt = now;
        } else if (meter.sound == Sound::Muted) {
            input.arrivedMutedAt = now;
        }
    }
}

void SoundWatch::setMuted(const QStringList &muted, TimePoint now)
{
    for (const QString &input : muted) {
        if (!m_muted.contains(input))
            m_inputs[input].mutedAt = now;
    }
    m_muted = muted;
}

std::optional<bool> SoundWatch::heard(TimePoint now) const
{
    if (m_heardAt && now - *m_heardAt < kHeardFor)
        return true;
    if (!m_since || now - *m_since < kListenFirst)
        return std::nullopt;
    return false;
}

bool SoundWatch::silentFor(TimePoint now, Duration least) const
{
    return m_since && now - m_heardAt.value_or(*m_since) >= least;
}

bool SoundWatch::isMissing(TimePoint now) const
{
    return silentFor(now, kHeardFor);
}

QString SoundWatch::mutedInput(TimePoint now) const
{
    if (!silentFor(now, kMutedSoon))
        return {};
    for (const QString &name : m_muted) {
        const auto input = m_inputs.find(name);
        if (input != m_inputs.end() && input->arrivedMutedAt && now - *input->arrivedMutedAt < kHeardFor)
            return name;
    }
    return {};
}

QString SoundWatch::justMuted(TimePoint now) const
{
    for (const QString &name : m_muted) {
        const auto input = m_inputs.find(name);
        if (input == m_inputs.end() || !input->mutedAt || !input->heardAt || now - *input->mutedAt >= kMeantToBe)
            continue;
        const bool was = *input->mutedAt - *input->heardAt < kHeardLately;
        const bool still = input->arrivedMutedAt && now - *input->arrivedMutedAt < kHeardFor;
        if (was && still)
            return name;
    }
    return {};
}

} // namespace belfry::app

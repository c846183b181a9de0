#include "health/WatchRules.h"

#include <algorithm>
#include <cmath>

namespace belfry::health {

using model::Finding;
using model::Severity;

void WatchRules::Lasting::see(bool now, const SoundHeard &sound, MediaTime lasts)
{
    if (now) {
        away = 0;
        if (!since || sound.at < *since)
            since = sound.at;
        isTrue = isTrue || sound.at + sound.length - *since >= lasts;
        return;
    }
    if (!isTrue || ++away >= kLoudSeconds)
        *this = Lasting();
}

void WatchRules::hear(const SoundHeard &sound, WallTime now)
{
    const double louder = std::max(sound.leftDb, sound.rightDb);
    const double quieter = std::min(sound.leftDb, sound.rightDb);
    const bool isSilent = louder < kSilentDb;
    m_heardAt = now;
    m_lastAt = sound.at;
    if (!isSilent)
        m_loudAt = sound.at;
    m_silent.see(isSilent, sound, kSilentFor);
    const bool isOneSided = !isSilent && sound.channels > 1 && quieter < kSideQuietDb && louder - quieter >= kSidesApartDb;
    // Silence says nothing about the sides.
    if (!isSilent)
        m_oneSided.see(isOneSided, sound, kSilentFor);
    else if (m_silent.isTrue)
        m_oneSided = Lasting();
    if (isOneSided)
        m_leftIsHeard = sound.leftDb > sound.rightDb;
    m_clipped.push_back(sound.clipped >= kClippedShare);
    if (m_clipped.size() > kClippingWindow)
        m_clipped.pop_front();
    const auto count = static_cast<std::size_t>(std::count(m_clipped.begin(), m_clipped.end(), true));
    m_isClipping = m_isClipping ? count > 0 : count >= kClippingSeconds;
}

void WatchRules::show(const PictureShown &picture)
{
    if (!picture.black) {
        m_blackSince.reset();
    } else if (!m_blackSince || picture.at < *m_blackSince) {
        m_blackSince = picture.at;
    }
    m_isBlack = m_blackSince && picture.at - *m_blackSince >= kBlackFor;
    const MediaTime same = picture.at - picture.sameSince;
    m_isFrozen = same > MediaTime(0)
                 && (m_isFrozen || (same >= kFrozenFor && same + picture.distance >= kFrozenAtLast));
}

void WatchRules::interrupt()
{
    const auto heardAt = m_heardAt;
    *this = WatchRules();
    m_heardAt = heardAt;
}

std::vector<Finding> WatchRules::findings() const
{
    std::vector<Finding> found;
    if (m_silent.isTrue)
        found.push_back({"sound.none", Severity::Problem, {}, {}});
    if (m_isClipping)
        found.push_back({"sound.clipping", Severity::Warning, {}, {}});
    if (m_oneSided.isTrue)
        found.push_back({"sound.one_sided", Severity::Warning, {}, {{"side", m_leftIsHeard ? "left" : "right"}}});
    if (m_isBlack)
        found.push_back({"picture.black", Severity::Problem, {}, {}});
    else if (m_isFrozen)
        found.push_back({"picture.frozen", Severity::Warning, {}, {}});
    return found;
}

std::optional<bool> WatchRules::isSounding(WallTime now) const
{
    if (!m_heardAt || now - *m_heardAt > kHeardLately)
        return std::nullopt;
    return m_loudAt && m_lastAt - *m_loudAt <= kSoundLately;
}

} // namespace belfry::health

#include "load/Viewer.h"

#include "load/Stamp.h"

#include <algorithm>
#include <set>

namespace belfry::load {

void Viewer::start()
{
    m_joinedAt = steadyNs();
    poll();
}

void Viewer::poll()
{
    m_polledAt = steadyNs();
    std::string path = m_path;
    const bool blocking = blocks();
    if (blocking) {
        path += path.find('?') == std::string::npos ? '?' : '&';
        path += "_HLS_msn=" + std::to_string(m_now.nextSequence);
        if (m_now.partTargetSeconds > 0)
            path += "&_HLS_part=" + std::to_string(m_now.nextPart);
    }
    m_client.get(path, HttpClient::Body::Keep, [this, blocking](HttpResult &&result) {
        if (!good(result))
            return m_loop.afterMs(retryMs(), [this] { poll(); });
        if (m_audience.measuring) {
            ++m_audience.playlists;
            if (!blocking)
                m_audience.playlistMs.add(result.totalMs);
        }
        MediaPlaylist list = MediaPlaylist::parse(result.body);
        if (!list.isMaster)
            return take(std::move(list));
        m_path = resolved(m_path, list.firstVariant);
        poll();
    });
}

void Viewer::take(MediaPlaylist list)
{
    m_now = std::move(list);
    if (m_nextSequence < 0)
        beginAtLiveEdge();
    m_queue.clear();
    m_queueAt = 0;
    if (m_nextSequence >= 0) {
        if (!m_now.map.empty() && m_now.map != m_map) {
            m_map = m_now.map;
            m_queue.push_back({-1, -1, 0, m_now.map, {}});
        }
        queueNews();
    }
    fetchNext();
}

void Viewer::beginAtLiveEdge()
{
    if (m_settings.lowLatency && !m_now.parts.empty()) {
        m_nextSequence = m_now.parts.back().sequence;
    } else if (!m_now.segments.empty()) {
        const auto back = std::min<std::size_t>(m_now.segments.size(), static_cast<std::size_t>(m_settings.back));
        m_nextSequence = m_now.segments[m_now.segments.size() - back].sequence;
    }
}

void Viewer::queueNews()
{
    const bool byParts = m_settings.lowLatency && !m_now.parts.empty();
    std::set<long> withParts;
    for (const Piece &part : m_now.parts)
        withParts.insert(byParts ? part.sequence : -1);
    auto part = m_now.parts.cbegin();
    for (const Piece &segment : m_now.segments) {
        if (segment.sequence < m_nextSequence)
            continue;
        if (m_queue.empty() && segment.sequence > m_nextSequence) {
            if (m_audience.measuring)
                m_audience.skipped += segment.sequence - m_nextSequence;
            m_nextSequence = segment.sequence;
            m_nextPart = 0;
        }
        if (withParts.contains(segment.sequence))
            queueParts(segment.sequence, part);
        else
            m_queue.push_back(segment);
    }
    if (byParts)
        queueParts(m_now.nextSequence, part);
}

void Viewer::queueParts(long sequence, std::vector<Piece>::const_iterator &at)
{
    for (; at != m_now.parts.cend() && at->sequence <= sequence; ++at) {
        const bool isNew = at->sequence > m_nextSequence || (at->sequence == m_nextSequence && at->part >= m_nextPart);
        if (at->sequence == sequence && isNew)
            m_queue.push_back(*at);
    }
}

void Viewer::fetchNext()
{
    if (m_queueAt >= m_queue.size())
        return schedulePoll();
    const Piece &piece = m_queue[m_queueAt];
    const std::string range = piece.range.empty() ? "" : "Range: " + piece.range + "\r\n";
    const bool keep = m_settings.readsStamps && piece.sequence >= 0;
    m_client.request("GET", resolved(m_path, piece.uri), range, {},
                     keep ? HttpClient::Body::Keep : HttpClient::Body::Discard, [this](HttpResult &&result) {
                         const Piece done = m_queue[m_queueAt++];
                         if (good(result))
                             arrived(done, result);
                         if (done.sequence >= 0) {
                             m_nextSequence = done.part >= 0 ? done.sequence : done.sequence + 1;
                             m_nextPart = done.part + 1;
                         }
                         fetchNext();
                     });
}

void Viewer::arrived(const Piece &piece, const HttpResult &result)
{
    if (piece.sequence < 0)
        return;
    keepClock(piece.seconds, steadyNs());
    if (!m_audience.measuring)
        return;
    if (result.totalMs > piece.seconds * 1000)
        ++m_audience.late;
    if (piece.part >= 0) {
        ++m_audience.parts;
        m_audience.partMs.add(result.totalMs);
    } else {
        ++m_audience.segments;
        m_audience.segmentMs.add(result.totalMs);
    }
    if (m_settings.readsStamps)
        readStamps(result.body);
}

// Playback begins with the first whole segment, or with three parts' worth of media (PART-HOLD-BACK), and runs in
// real time from then on.
void Viewer::keepClock(double seconds, std::int64_t now)
{
    if (!m_joined) {
        m_joined = true;
        m_audience.joinMs.add(static_cast<double>(now - m_joinedAt) / 1e6);
    }
    if (m_playing && now > m_bufferedUntil) {
        if (m_audience.measuring) {
            ++m_audience.stalls;
            m_audience.stalledSeconds += static_cast<double>(now - m_bufferedUntil) / 1e9;
        }
        m_playing = false;
    }
    if (!m_playing) {
        m_heldSeconds += seconds;
        if (m_heldSeconds < 3 * (blocks() ? m_now.partTargetSeconds : 0))
            return;
        m_playing = true;
        m_bufferedUntil = now;
        seconds = std::exchange(m_heldSeconds, 0);
    }
    m_bufferedUntil += static_cast<std::int64_t>(seconds * 1e9);
}

void Viewer::readStamps(const std::string &body)
{
    const auto stamps = stampsIn(body);
    if (stamps.empty())
        return;
    const std::int64_t now = wallNs();
    m_audience.oldestAgeMs.add(static_cast<double>(now - stamps.front()) / 1e6);
    m_audience.newestAgeMs.add(static_cast<double>(now - stamps.back()) / 1e6);
}

void Viewer::schedulePoll()
{
    if (blocks() && m_nextSequence >= 0)
        return poll();
    const double periodMs = m_settings.pollMs > 0 ? m_settings.pollMs : m_now.targetSeconds * 500;
    const std::int64_t due = m_polledAt + static_cast<std::int64_t>(std::max(10.0, periodMs) * 1e6);
    m_loop.at(std::max(due, steadyNs()), [this] { poll(); });
}

double Viewer::retryMs() const
{
    return std::max(200.0, m_now.targetSeconds * 500);
}

bool Viewer::good(const HttpResult &result)
{
    if (m_audience.measuring) {
        m_audience.bytes += result.bodyBytes;
        if (!result.ok)
            ++m_audience.errors;
        else if (!result.good())
            ++m_audience.httpErrors;
    }
    return result.good();
}

} // namespace belfry::load

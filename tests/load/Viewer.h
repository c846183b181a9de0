// Viewer: somebody who watches: polls a playlist, downloads what is new, and plays it by a clock.
#pragma once

#include "load/HttpClient.h"
#include "load/MediaPlaylist.h"
#include "load/Report.h"

#include <functional>
#include <string>
#include <vector>

namespace belfry::load {

/// What all viewers together lived through; counted only while `measuring`, but for joins.
struct Audience {
    bool measuring = false;
    long playlists = 0, segments = 0, parts = 0;
    long errors = 0, httpErrors = 0;
    long late = 0, stalls = 0, skipped = 0;
    double stalledSeconds = 0;
    std::int64_t bytes = 0;
    Samples playlistMs, segmentMs, partMs, joinMs, newestAgeMs, oldestAgeMs;
};

class Viewer final {
public:
    struct Settings {
        bool lowLatency = false; ///< blocking reload and parts, where the server offers them
        long back = 3;           ///< segments behind the live edge to begin at
        double pollMs = 0;       ///< 0: every half target duration
        bool readsStamps = false;
        HttpClient::Settings http;
    };

    Viewer(EventLoop &loop, const Url &url, std::string source, Settings settings, Audience &audience)
        : m_loop(loop), m_client(loop, url, std::move(source), settings.http), m_path(url.path), m_settings(settings),
          m_audience(audience)
    {
    }
    void start();
    bool joined() const { return m_joined; }
    long connects() const { return m_client.connects(); }

private:
    bool blocks() const { return m_settings.lowLatency && m_now.canBlock; }
    void poll();
    void take(MediaPlaylist list);
    void beginAtLiveEdge();
    void queueNews();
    void queueParts(long sequence, std::vector<Piece>::const_iterator &at);
    void fetchNext();
    void arrived(const Piece &piece, const HttpResult &result);
    void keepClock(double seconds, std::int64_t now);
    void readStamps(const std::string &body);
    void schedulePoll();
    double retryMs() const;
    bool good(const HttpResult &result);

    EventLoop &m_loop;
    HttpClient m_client;
    std::string m_path;
    const Settings m_settings;
    Audience &m_audience;
    MediaPlaylist m_now;
    std::int64_t m_joinedAt = 0, m_polledAt = 0, m_bufferedUntil = 0;
    bool m_joined = false, m_playing = false;
    double m_heldSeconds = 0;
    long m_nextSequence = -1; ///< what it wants next; -1 before it has begun
    int m_nextPart = 0;
    std::string m_map;
    std::vector<Piece> m_queue;
    std::size_t m_queueAt = 0;
};

} // namespace belfry::load

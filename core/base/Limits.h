// Limits: every bound on what a stranger may make us do, in one place. docs/limits.md explains each; the ones a
// church may need to change are settings that overwrite a field at start.
#pragma once

#include "base/Time.h"

#include <cstddef>
#include <cstdint>

namespace belfry {

/// So many at once, and as many again, evenly, in `per`.
struct Rate {
    std::uint32_t tokens = 1;
    Duration per{1'000};
};

struct Limits {
    // RTMP
    Duration rtmpHandshake{5'000};        ///< from accept to the end of the handshake
    Duration rtmpConnectToPublish{10'000};
    Duration rtmpIdle{8'000};             ///< a publisher without media for this long is cut
    std::size_t rtmpVideoMessageBytes = 8u << 20;
    std::size_t rtmpCommandMessageBytes = 64u << 10;
    std::size_t rtmpMetadataMessageBytes = 16u << 10;
    std::size_t rtmpBufferedBytes = 16u << 20;         ///< unfinished messages of one connection, together
    std::size_t rtmpBufferedBytesBeforePublish = 64u << 10;
    std::uint32_t rtmpChunkSizeMax = 65'536;
    std::size_t rtmpChunkStreams = 64;
    std::size_t rtmpNameBytes = 128;                   ///< app, stream name
    std::size_t rtmpConnectionsPerAddress = 32;        ///< that have not published yet
    int rtmpWrongKeysPerMinute = 10;                   ///< per address; then answers are delayed

    // AMF0
    int amfDepth = 8;
    std::size_t amfStringBytes = 4u << 10;
    std::size_t amfProperties = 256;

    // HTTP
    std::size_t httpHeaderBytes = 16u << 10;
    std::size_t httpHeaderFields = 64;
    std::size_t httpTargetBytes = 8u << 10;
    Duration httpHeaderTime{10'000};
    std::size_t httpBodyBytes = 1u << 20;
    std::size_t jsonBodyBytes = 256u << 10;
    int jsonDepth = 32;
    Duration httpKeepAliveIdle{60'000};
    Duration httpSendWindow{20'000};                   ///< over which the minimum rate is measured
    std::size_t httpSendBytesPerSecondMin = 8u << 10;
    int httpSendBufferBytes = 128 << 10;               ///< SO_SNDBUF; Linux doubles it
    std::size_t httpConnectionsPerAddress = 2'000;
    std::size_t httpConnections = 20'000;
    std::size_t httpRequestsPerAddress = 2'000;        ///< under way, of a client behind a trusted proxy
    std::size_t httpReserve = 64;                      ///< connections beyond those, for operators
    std::size_t httpTrialsPerAddress = 16;             ///< of the reserve
    Duration httpTrialTime{3'000};                     ///< within which one of the reserve shows that it is an operator's

    // HTTP/2, beside the limits of HTTP
    std::uint32_t http2Streams = 100;                  ///< of one connection at a time
    std::size_t http2Resets = 100;                     ///< streams a client opens and takes back, in the window below
    std::size_t http2ControlFrames = 1'000;            ///< frames of no use, in the window below
    Duration http2FloodWindow{10'000};
    std::size_t http2BodiesBytes = 2u << 20;           ///< unfinished request bodies of one connection, together

    // Live events
    std::size_t eventStreams = 20'000;                 ///< of one channel, on one view thread
    std::size_t eventStreamsPerAddress = 2'000;        ///< SSE and WebSocket together
    std::size_t eventStreamsOfOwner = 6;
    std::size_t eventsKept = 64;                       ///< per topic, to resume from
    std::size_t eventBacklogBytes = 64u << 10;         ///< a client that is further behind is closed
    Duration eventPing{20'000};
    std::size_t eventsRemembered = 1'000;              ///< of /api/v1/events, to resume from
    std::size_t eventStreamsOfPerson = 6;              ///< of one user or API key
    std::size_t eventStreamsOfChannel = 50'000;        ///< of /api/v1/events with that channel
    Duration eventAge{3'600'000};                      ///< then a stream of /api/v1/events ends, a tenth sooner at most
    Duration eventQuiet{300'000};                      ///< the same when nothing happened for so long
    Duration eventRetry{2'000};                        ///< the soonest a client comes back
    Duration eventRetrySpread{8'000};                  ///< and so much later at most, another for each
    std::size_t webSocketMessageBytes = 4u << 10;
    int webSocketMessages = 10;                        ///< in each webSocketRateWindow
    int webSocketControls = 20;
    Duration webSocketRateWindow{10'000};
    Duration webSocketSilence{40'000};                 ///< then it is given up

    // Chat (docs/chat.md)
    std::size_t chatSockets = 20'000;                  ///< on one view thread
    std::size_t chatSocketsPerAddress = 2'000;
    std::size_t chatSocketsOfPerson = 10;              ///< of one user, on one view thread
    std::size_t chatBacklogBytes = 64u << 10;          ///< a client that is further behind is closed
    int chatSocketMessages = 30;                       ///< in each webSocketRateWindow
    Duration chatHello{10'000};
    std::size_t chatViewersCounted = 1'000'000;        ///< of one channel, by their heartbeats
    std::size_t chatViewersPerAddress = 2'000;         ///< of one channel, on one server
    std::size_t chatShutAddresses = 10'000;            ///< of one channel: from where guests were shut out
    Duration chatShutAddressFor{86'400'000};

    // HLS
    Duration hlsHold{8'000};                           ///< the longest a request waits for media
    std::size_t hlsWaiters = 20'000;                   ///< per stream and view thread
    std::size_t hlsWaitersPerAddress = 4'000;          ///< of them of one address
    std::size_t rewindReads = 64;                      ///< segments one view thread and stream wait for from disk
    std::size_t rewindQueueBytes = 256u << 20;         ///< on their way to disk
    std::size_t rewindMemoryBytes = 256u << 20;        ///< read from disk and being sent, or kept for the next

    // Recordings
    std::size_t recordingQueueBytes = 64u << 20;       ///< on their way to disk, all channels together
    std::size_t recordingMemoryBytes = 256u << 20;     ///< read from disk and being sent
    std::size_t recordingDownloads = 64;               ///< answers under way on one view thread that send more than a segment
    // Relays
    std::size_t relayQueueBytes = 4u << 20;            ///< of one place, what it has not taken yet

    // Doors (rates: docs/accounts.md)
    Rate loginPerAddress{60, Duration(60'000)};        ///< tries, right or wrong
    Rate loginPerAccount{20, Duration(60'000)};
    Rate signUpPerAddress{20, Duration(3'600'000)};
    Rate writesPerAddress{600, Duration(60'000)};
    Rate writesPerAccount{300, Duration(60'000)};
    Rate writesPerKey{600, Duration(60'000)};
    Rate chatPerAddress{100, Duration(10'000)};
    Rate chatGuestsPerAddress{30, Duration(10'000)};   ///< of guests, in one room
    Rate chatPerAccount{10, Duration(10'000)};
    Rate chatPerRoom{100, Duration(10'000)};
    Rate prayersPerAccount{5, Duration(600'000)};
    Rate prayersPerAddress{30, Duration(600'000)};     ///< of guests
    Rate prayerTalkPerAccount{20, Duration(600'000)};  ///< what a guest writes in conversations that are open
    Rate followsPerAddress{30, Duration(3'600'000)};   ///< browsers that begin to follow
    Rate heartbeatsPerAddress{4'000, Duration(10'000)};
    Rate connectsPerAddress{2'000, Duration(10'000)};  ///< live event streams that begin
};

} // namespace belfry

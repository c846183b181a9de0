// FakeDestination: a platform that takes RTMP or RTMPS and behaves as badly as it is told to. Real sockets, threads of its own.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"
#include "media/Track.h"
#include "support/Certificates.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::test {

enum class Manner {
    Accepts,           ///< takes everything
    RefusesKey,        ///< NetStream.Publish.BadName
    HangsUpOnKey,      ///< closes when it hears the key
    NeverConnects,     ///< its queue of connections is full: a connection hangs
    NeverAgreesOnTls,  ///< takes the connection and says nothing to the hello
    NeverShakesHands,  ///< reads C0 and C1 and answers nothing
    NeverAnswersPublish,
    StopsReading,      ///< accepts the publish, then reads nothing more
    ReadsSlowly,       ///< at bytesPerSecond, from the publish on
    PingsAndHardlyReads, ///< the same, and asks for answers without end, by pingBytesPerSecond
    LeadsBack,           ///< ends the publish when it hears its way, as a Belfry does that has sent it itself
    HangsUp,           ///< after hangUpAfter of publishing, each time
    SpeaksHttp,        ///< answers as a web server would
};

/// What came through the last publish that began, and all before it. Value.
struct Taken {
    struct Frame {
        media::Kind kind = media::Kind::Video;
        bool key = false;
        std::uint32_t ms = 0;
        std::size_t bytes = 0;
        std::chrono::steady_clock::time_point at;
    };
    int connections = 0;
    int publishes = 0;                   ///< accepted
    std::vector<std::string> names;      ///< app + '\n' + key, of each that asked
    std::vector<Frame> frames;           ///< of the last publish
    std::vector<media::TrackPtr> tracks; ///< configurations of the last publish, in order
    int metadata = 0;
    std::vector<std::string> ways;       ///< of each metadata (rtmp/Way.h)
    int malformed = 0;
    std::uint64_t bytes = 0;             ///< of all connections
    int ended = 0;                       ///< connections that are over
    int unpublished = 0;                 ///< that said goodbye
};

/// Any thread. Listens on 127.0.0.1 from its making to its end, but for NeverConnects what it does can be changed at any
/// time: connections that begin from then on do that, and those that publish already stop reading or hang up.
class FakeDestination {
public:
    struct Settings {
        Manner manner = Manner::Accepts;
        std::optional<CertificatePem> certificate{}; ///< then it is RTMPS
        std::size_t bytesPerSecond = 50'000;
        std::size_t pingBytesPerSecond = 60'000; ///< less than a place may say
        Duration hangUpAfter{1'000};
    };
    FakeDestination() : FakeDestination(Settings()) {}
    explicit FakeDestination(Settings settings);
    ~FakeDestination();
    FakeDestination(const FakeDestination &) = delete;
    FakeDestination &operator=(const FakeDestination &) = delete;

    std::uint16_t port() const;
    /// "rtmp://127.0.0.1:PORT/app", or rtmps://localhost.
    std::string address(const std::string &app = "live2") const;
    void setManner(Manner manner);
    Taken taken() const;
    /// Waits until it is so; false when it is not within `patience`.
    bool eventually(const std::function<bool(const Taken &)> &so, Duration patience = Duration(20'000)) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A port of this computer where nobody listens.
std::uint16_t closedPort();

} // namespace belfry::test

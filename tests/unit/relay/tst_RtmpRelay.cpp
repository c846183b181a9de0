#include "Feeder.h"
#include "fakes/FakeDestination.h"
#include "relay/RtmpRelay.h"
#include "support/Case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <mutex>

using namespace belfry;
using namespace belfry::relay;
using namespace belfry::test;

namespace {

/// Deadlines a tenth of the real ones, so that a test of all of them takes seconds.
Relay::Times quickTimes()
{
    Relay::Times times;
    times.connecting = Duration(1'050);
    times.securing = times.handshaking = Duration(500);
    times.asking = times.firstProof = Duration(800);
    times.quiet = Duration(700);
    times.given = Duration(2'500);
    times.wait = Duration(100);
    times.waitMax = Duration(400);
    times.refused = Duration(400);
    return times;
}

/// One relay on the feeder's thread, and what it told.
struct Copy final : RelayRun::World {
    struct Settings {
        RelayNetwork network;
        RtmpRelaySettings relay;
        std::optional<Relay::Times> times; ///< else quickTimes()
    };
    Copy(Feeder &feeder, const std::string &address, Settings its = {}, std::string key = "key")
        : media(feeder.media), settings(std::move(its))
    {
        settings.network.allowPrivate = true;
        settings.network.resolve = settings.network.connect = Duration(500);
        settings.relay.address = *parseRelayAddress(address, Secret(std::move(key)));
        settings.relay.times = settings.times.value_or(quickTimes());
        media.runAndWait([&] {
            run = std::make_unique<RtmpRelay>(media, *this, settings.network, settings.relay);
            run->begin(*feeder.stream);
        });
    }
    ~Copy() override
    {
        media.runAndWait([this] {
            if (run)
                run->end();
            run.reset();
        });
    }
    void relayChanged(RelayRun &its) override
    {
        const auto now = its.status();
        const std::lock_guard lock(mutex);
        const std::string word = std::string(name(now.state)) + (now.reason == Reason::None ? "" : ":" + std::string(name(now.reason)));
        if (told.empty() || told.back() != word)
            told.push_back(word);
        last = now;
    }
    template<typename Do>
    void order(Do what)
    {
        media.runAndWait([&] { what(*run); });
    }
    bool eventually(State state, Reason reason = Reason::None) const
    {
        for (int i = 0; i < 4'000; ++i) {
            {
                const std::lock_guard lock(mutex);
                if (last.state == state && last.reason == reason)
                    return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool eventuallySaid(const std::string &word) const
    {
        for (int i = 0; i < 4'000; ++i) {
            const auto words = said();
            if (std::find(words.begin(), words.end(), word) != words.end())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    RelayCounts counts() const
    {
        RelayCounts its;
        media.runAndWait([&] { its = run->counts(); });
        return its;
    }
    std::vector<std::string> said() const
    {
        const std::lock_guard lock(mutex);
        return told;
    }

    net::IoThread &media;
    Settings settings;
    mutable std::mutex mutex;
    std::vector<std::string> told;
    RelayStatus last;
    std::unique_ptr<RtmpRelay> run;
};

std::size_t frames(const Taken &taken, media::Kind kind)
{
    return static_cast<std::size_t>(std::count_if(taken.frames.begin(), taken.frames.end(), [kind](const auto &f) { return f.kind == kind; }));
}

/// Every picture is there, in order, from a key one on: "others exact".
bool isWhole(const Taken &taken)
{
    std::optional<std::uint32_t> last;
    for (const auto &frame : taken.frames) {
        if (frame.kind != media::Kind::Video)
            continue;
        if (last ? frame.ms != *last + Feeder::kFrameMs : !frame.key)
            return false;
        last = frame.ms;
    }
    return last.has_value() && taken.malformed == 0;
}

/// By how much later than at best nine in ten of the pictures came, of those between two moments of the stream.
double lateMs(const Taken &taken, std::uint32_t fromMs, std::uint32_t toMs)
{
    std::vector<double> late;
    for (const auto &frame : taken.frames)
        if (frame.kind == media::Kind::Video && frame.ms >= fromMs && frame.ms < toMs)
            late.push_back(std::chrono::duration<double, std::milli>(frame.at.time_since_epoch()).count() - frame.ms);
    if (late.empty())
        return 0;
    std::sort(late.begin(), late.end());
    return late[late.size() * 9 / 10] - late.front();
}

/// Nothing but whole GOPs is missing.
bool lacksOnlyGops(const Taken &taken)
{
    std::optional<std::uint32_t> last;
    for (const auto &frame : taken.frames) {
        if (frame.kind != media::Kind::Video)
            continue;
        if (!frame.key && (!last || frame.ms != *last + Feeder::kFrameMs))
            return false;
        last = frame.ms;
    }
    return taken.malformed == 0;
}

Copy::Settings trusting(const CertificatePem &pem)
{
    const QTemporaryDir folder;
    QFile out(folder.filePath(QStringLiteral("ca.pem")));
    if (out.open(QIODevice::WriteOnly))
        out.write(pem.certificate.data(), static_cast<qint64>(pem.certificate.size()));
    out.close();
    Copy::Settings settings;
    settings.network.trust = *net::TlsTrust::load(out.fileName().toStdString());
    return settings;
}

} // namespace

class tst_RtmpRelay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesEveryFrameAndIsLive()
    {
        Feeder feeder;
        FakeDestination place;
        Copy copy(feeder, place.address(), {}, "k?a=1&b=/x%20");
        QVERIFY(copy.eventually(State::Live));
        QVERIFY(place.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 60; }));
        const Taken taken = place.taken();
        QVERIFY(isWhole(taken));
        QCOMPARE(taken.names.front(), std::string("live2\nk?a=1&b=/x%20"));
        QVERIFY(taken.frames.front().ms < 20);
        QVERIFY(frames(taken, media::Kind::Audio) > 50);
        QCOMPARE(taken.metadata, 1);
        const auto counts = copy.counts();
        QVERIFY(counts.arrivedBytes > 0 && counts.droppedFrames == 0 && counts.connections == 1);
        copy.order([](RelayRun &run) { run.end(); });
        QVERIFY(place.eventually([](const Taken &t) { return t.unpublished == 1 && t.ended == 1; }));
    }
    void whatAPlaceCannotTakeIsToldAndNotSent()
    {
        Feeder feeder;
        FakeDestination place, other;
        Copy::Settings settings;
        settings.relay.takes.video = {media::Codec::Avc};
        Copy copy(feeder, place.address(), settings), healthy(feeder, other.address());
        QVERIFY(copy.eventually(State::Live) && healthy.eventually(State::Live));
        feeder.media.runAndWait([&] {
            auto hevc = std::make_shared<media::Track>(*feeder.stream->tracks().video);
            hevc->codec = media::Codec::Hevc;
            feeder.setVideo(hevc);
        });
        QVERIFY(copy.eventually(State::Refused, Reason::CodecNotTaken));
        const int publishes = place.taken().publishes;
        copy.order([](RelayRun &run) { run.retryNow(); });
        QVERIFY(healthy.eventually(State::Live));
        QVERIFY(copy.eventually(State::Refused, Reason::CodecNotTaken));
        QCOMPARE(place.taken().publishes, publishes);
        QCOMPARE(place.taken().malformed, 0);
        feeder.media.runAndWait([&] { feeder.setTracks("obs-publish"); });
        QVERIFY(copy.eventually(State::Live));
        QCOMPARE(place.taken().publishes, publishes + 1);
    }
    void copiesOverTlsToWhoProvesItsName()
    {
        Feeder feeder;
        const auto pem = makeCertificate();
        FakeDestination place({.certificate = pem});
        Copy copy(feeder, place.address(), trusting(pem));
        QVERIFY(copy.eventually(State::Live));
        QVERIFY(place.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 60; }));
        QVERIFY(isWhole(place.taken()));
    }
    void whatCannotBeReachedIsToldApart()
    {
        Feeder feeder;
        const auto pem = makeCertificate();
        FakeDestination stranger({.certificate = makeCertificate()}), expired({.certificate = makeCertificate(KeyKind::EcdsaP256, -10, -1)});
        FakeDestination plain, web({.manner = Manner::SpeaksHttp}), whole;
        Copy healthy(feeder, whole.address());
        Copy nameless(feeder, "rtmp://no-such-name.invalid/live");
        Copy closed(feeder, "rtmp://127.0.0.1:" + std::to_string(closedPort()) + "/live");
        Copy untrusted(feeder, stranger.address(), trusting(pem)), old(feeder, expired.address(), trusting(pem));
        Copy noTls(feeder, "rtmps://127.0.0.1:" + std::to_string(plain.port()) + "/live", trusting(pem));
        Copy notRtmp(feeder, web.address());
        QVERIFY(nameless.eventually(State::Retrying, Reason::NameNotFound));
        QVERIFY(closed.eventually(State::Retrying, Reason::PortRefused));
        QVERIFY(untrusted.eventually(State::Retrying, Reason::BadCertificate));
        QVERIFY(old.eventually(State::Retrying, Reason::BadCertificate));
        QVERIFY(notRtmp.eventually(State::Retrying, Reason::NotRtmp));
        QVERIFY(noTls.eventually(State::Retrying, Reason::TlsFailed));
        QVERIFY(healthy.eventually(State::Live));
        QVERIFY(whole.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 60; }));
        QVERIFY(isWhole(whole.taken()));
        QCOMPARE(stranger.taken().publishes + expired.taken().publishes, 0);
    }
    void aPrivateAddressIsNotConnectedToUnlessAllowed()
    {
        Feeder feeder;
        FakeDestination place;
        Copy copy(feeder, place.address());
        QVERIFY(copy.eventually(State::Live));
        copy.settings.network.allowPrivate = false;
        const int connections = place.taken().connections;
        copy.order([](RelayRun &run) { run.retryNow(); });
        QVERIFY(copy.eventually(State::Retrying, Reason::NotPublic));
        QCOMPARE(place.taken().connections, connections);
    }
    void fourBlackHolesAreToldApartAndHurtNobody()
    {
        Feeder feeder;
        const auto pem = makeCertificate();
        FakeDestination deaf({.manner = Manner::NeverConnects}), noTls({.manner = Manner::NeverAgreesOnTls, .certificate = pem});
        FakeDestination noHands({.manner = Manner::NeverShakesHands}), noAnswer({.manner = Manner::NeverAnswersPublish}), whole;
        Copy healthy(feeder, whole.address());
        Copy connecting(feeder, deaf.address()), securing(feeder, noTls.address(), trusting(pem));
        Copy shaking(feeder, noHands.address()), asking(feeder, noAnswer.address());
        QVERIFY(connecting.eventually(State::Retrying, Reason::ConnectUnanswered));
        QVERIFY(securing.eventually(State::Retrying, Reason::TlsUnanswered));
        QVERIFY(shaking.eventually(State::Retrying, Reason::HandshakeUnanswered));
        QVERIFY(asking.eventually(State::Retrying, Reason::PublishUnanswered));
        QVERIFY(healthy.eventually(State::Live));
        QVERIFY(whole.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 60; }));
        QVERIFY(isWhole(whole.taken()));
        // And they answer at last.
        noAnswer.setManner(Manner::Accepts);
        QVERIFY(asking.eventually(State::Live));
    }
    void aRefusedKeyIsToldWithoutItAndTriedAgain()
    {
        Feeder feeder;
        FakeDestination place({.manner = Manner::RefusesKey});
        Copy copy(feeder, place.address(), {}, "secret-stream-key");
        QVERIFY(copy.eventually(State::Refused, Reason::KeyRefused));
        {
            const std::lock_guard lock(copy.mutex);
            QVERIFY(copy.last.detail.find("NetStream.Publish.BadName") != std::string::npos);
            QVERIFY(copy.last.detail.find("secret-stream-key") == std::string::npos);
        }
        place.setManner(Manner::Accepts);
        QVERIFY(copy.eventually(State::Live));
        QCOMPARE(copy.said()[copy.said().size() - 2], std::string("refused:key_refused"));
    }
    void whatComesBackIsToldAndRefusedAtOnce()
    {
        Feeder feeder;
        FakeDestination place({.manner = Manner::LeadsBack});
        Copy::Settings settings;
        settings.relay.way = [] { return std::string("church"); };
        Copy copy(feeder, place.address(), settings);
        QVERIFY(copy.eventuallySaid("refused:leads_back"));
        QCOMPARE(place.taken().ways.front(), std::string("church"));
    }
    void anotherWayOnAirIsToldWithoutANewConnection()
    {
        Feeder feeder;
        FakeDestination place;
        Copy::Settings settings;
        auto way = std::make_shared<std::string>("church");
        settings.relay.way = [way] { return *way; };
        Copy copy(feeder, place.address(), settings);
        QVERIFY(copy.eventually(State::Live));
        feeder.media.runAndWait([&] { *way = "church campus"; });
        QVERIFY(place.eventually([](const Taken &t) { return !t.ways.empty() && t.ways.back() == "church campus"; }));
        QVERIFY(place.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 60; }));
        const Taken taken = place.taken();
        QVERIFY(isWhole(taken));
        QCOMPARE(taken.connections, 1);
        QCOMPARE(taken.tracks.size(), std::size_t(2));
        QCOMPARE(taken.ways, (std::vector<std::string>{"church", "church campus"}));
    }
    void hangingUpOnTheKeyHasItsOwnName()
    {
        Feeder feeder;
        FakeDestination place({.manner = Manner::HangsUpOnKey});
        Copy copy(feeder, place.address());
        QVERIFY(copy.eventually(State::Retrying, Reason::HungUpOnKey));
    }
    void whoStopsReadingIsSeenAndTheOthersAreExact()
    {
        Feeder feeder(20'000);
        FakeDestination place, whole;
        Copy::Settings small;
        small.relay.queueBytes = 1u << 20;
        small.network.sendBufferBytes = 64 << 10;
        Copy copy(feeder, place.address(), small), healthy(feeder, whole.address());
        QVERIFY(copy.eventually(State::Live));
        place.setManner(Manner::StopsReading);
        QVERIFY(copy.eventually(State::Retrying, Reason::NothingArrives) || copy.eventually(State::Publishing));
        const auto said = copy.said();
        QVERIFY(std::any_of(said.begin(), said.end(), [](const std::string &word) { return word.starts_with("unsteady:"); }));
        QVERIFY(copy.counts().queueBytes <= small.relay.queueBytes);
        QVERIFY(healthy.eventually(State::Live));
        QVERIFY(isWhole(whole.taken()));
        QCOMPARE(healthy.counts().droppedFrames, std::uint64_t(0));
    }
    void whoAsksWithoutEndAndDoesNotReadTheAnswersIsGivenUp()
    {
        Feeder feeder(20'000);
        // It takes enough to count as alive, and all of what it takes is media that stood in line before.
        FakeDestination greedy({.manner = Manner::PingsAndHardlyReads, .bytesPerSecond = 8'000}), whole;
        FakeDestination loud({.manner = Manner::PingsAndHardlyReads, .bytesPerSecond = 8'000, .pingBytesPerSecond = 3'000'000});
        Copy::Settings small;
        small.relay.queueBytes = 800'000;
        small.network.sendBufferBytes = 64 << 10;
        small.times = Relay::Times();
        Copy copy(feeder, greedy.address(), small), shouted(feeder, loud.address(), small), healthy(feeder, whole.address());
        QVERIFY(copy.eventuallySaid("retrying:not_rtmp"));
        QVERIFY(shouted.eventuallySaid("retrying:not_rtmp"));
        QVERIFY(copy.counts().queueBytes <= small.relay.queueBytes + Courtesy::kAnswerBytesMax);
        QVERIFY(healthy.eventually(State::Live));
        QVERIFY(isWhole(whole.taken()));
    }
    void halfSpeedCostsWholeGopsAndNobodyElse()
    {
        Feeder feeder(20'000); // 2 MB/s
        FakeDestination slow({.manner = Manner::ReadsSlowly, .bytesPerSecond = 700'000}), whole;
        Copy::Settings small;
        small.relay.queueBytes = 800'000;
        small.network.sendBufferBytes = 64 << 10;
        Copy copy(feeder, slow.address(), small), healthy(feeder, whole.address());
        QVERIFY(copy.eventually(State::Unsteady, Reason::TooSlow));
        QVERIFY(slow.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 80; }));
        const auto counts = copy.counts();
        QVERIFY(counts.droppedGops > 0);
        QVERIFY(counts.queueBytes <= small.relay.queueBytes);
        QCOMPARE(counts.connections, std::uint64_t(1)); // it arrives, if slowly: no reason to reconnect
        QVERIFY(lacksOnlyGops(slow.taken()));
        QVERIFY(!isWhole(slow.taken()));
        QVERIFY(isWhole(whole.taken()));
        QCOMPARE(healthy.counts().droppedFrames, std::uint64_t(0));
        const auto said = copy.said();
        QCOMPARE(std::count(said.begin(), said.end(), "unsteady:too_slow"), 1);
    }
    // F19, as it is on a Sunday: all that a place's queue may hold, and the real times.
    void halfSpeedIsSaidBeforeAnythingIsLeftOut()
    {
        Feeder feeder; // 0.5 MB/s
        FakeDestination slow({.manner = Manner::ReadsSlowly, .bytesPerSecond = 255'000});
        Copy::Settings usual;
        usual.times = Relay::Times();
        const auto began = std::chrono::steady_clock::now();
        Copy copy(feeder, slow.address(), usual);
        QVERIFY(copy.eventually(State::Unsteady, Reason::TooSlow));
        qInfo("half the speed was said after %.1f s; the row says 10", std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
        QCOMPARE(copy.counts().droppedGops, std::uint64_t(0));
    }
    // F16 to F19: "nothing else changes by more than 50 ms". Compared with one on a thread of its own, for what else runs here is not known.
    void theTroubleOfFiveCostsTheSixthNoTime()
    {
        Feeder feeder, apart;
        FakeDestination calm, whole, refusing({.manner = Manner::RefusesKey}), hole({.manner = Manner::NeverShakesHands}),
            stopped({.manner = Manner::StopsReading}), flapping({.manner = Manner::HangsUp, .hangUpAfter = Duration(200)});
        Copy healthy(feeder, whole.address()), alone(apart, calm.address());
        const auto hasCome = [&whole](std::uint32_t ms) {
            return whole.eventually([ms](const Taken &t) { return !t.frames.empty() && t.frames.back().ms >= ms; });
        };
        QVERIFY(hasCome(2'000));
        std::optional<Copy> a, b, c, d, e;
        a.emplace(feeder, refusing.address());
        b.emplace(feeder, hole.address());
        c.emplace(feeder, stopped.address());
        d.emplace(feeder, flapping.address());
        e.emplace(feeder, "rtmp://127.0.0.1:" + std::to_string(closedPort()) + "/x");
        const std::uint32_t from = whole.taken().frames.back().ms, fromApart = calm.taken().frames.back().ms;
        QVERIFY(hasCome(from + 3'000));
        const Taken taken = whole.taken();
        const double usual = lateMs(calm.taken(), fromApart, fromApart + 3'000), beside = lateMs(taken, from, from + 3'000);
        qInfo("nine in ten pictures were at most %.1f ms late alone, %.1f ms beside five in trouble; the row says 50 more", usual, beside);
        QVERIFY(isWhole(taken));
        QVERIFY2(beside <= 3 * usual + 150, std::to_string(beside).c_str());
        QCOMPARE(healthy.counts().connections, std::uint64_t(1));
    }
    void whoHangsUpAgainAndAgainIsUnsteadyOnce()
    {
        Feeder feeder;
        FakeDestination place({.manner = Manner::HangsUp, .hangUpAfter = Duration(700)});
        Copy copy(feeder, place.address());
        QVERIFY(copy.eventually(State::Unsteady, Reason::BreaksOff));
        QVERIFY(place.eventually([](const Taken &t) { return t.publishes >= 6; }));
        const auto said = copy.said();
        QCOMPARE(std::count(said.begin(), said.end(), "unsteady:breaks_off"), 1);
        QCOMPARE(said.back(), std::string("unsteady:breaks_off"));
    }
    void aNewConnectionBeginsAtAKeyFrameWithItsHeaders()
    {
        Feeder feeder;
        FakeDestination place;
        Copy copy(feeder, place.address());
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(place.eventually([i](const Taken &t) { return t.publishes == i && frames(t, media::Kind::Video) > 30; }));
            const Taken taken = place.taken();
            QCOMPARE(taken.tracks.size(), std::size_t(2));
            QVERIFY(isWhole(taken));
            QVERIFY(taken.frames.front().ms < 20);
            QCOMPARE(taken.metadata, i);
            copy.order([](RelayRun &run) { run.retryNow(); });
        }
    }
    void otherParametersGoOutAsAHeaderOrAsANewConnection()
    {
        for (const OnChange onChange : {OnChange::SendHeader, OnChange::Reconnect}) {
            Feeder feeder;
            FakeDestination place;
            Copy::Settings settings;
            settings.relay.onChange = onChange;
            Copy copy(feeder, place.address(), settings);
            QVERIFY(place.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 30; }));
            feeder.media.runAndWait([&] { feeder.setTracks("obs-static"); });
            QVERIFY(place.eventually([](const Taken &t) { return t.metadata == 2; }));
            QVERIFY(place.eventually([](const Taken &t) { return frames(t, media::Kind::Video) > 30; }));
            QCOMPARE(place.taken().connections, onChange == OnChange::Reconnect ? 2 : 1);
        }
    }
    void aBroadcastThatGoesOnConnectsWhenSomethingComes()
    {
        Feeder feeder;
        FakeDestination place;
        feeder.pause(true);
        feeder.media.runAndWait([&] {
            feeder.stream->end();
            feeder.stream->setTracks({});
        });
        Copy copy(feeder, place.address());
        copy.order([](RelayRun &run) { QVERIFY(run.status().state == State::Idle); });
        QCOMPARE(place.taken().connections, 0);
        feeder.pause(false);
        QVERIFY(copy.eventually(State::Live));
    }
    void offAndOnWhileOnAir()
    {
        Feeder feeder;
        FakeDestination place;
        Copy copy(feeder, place.address());
        QVERIFY(copy.eventually(State::Live));
        copy.order([](RelayRun &run) { run.switchTo(false); });
        QVERIFY(copy.eventually(State::Off));
        QVERIFY(place.eventually([](const Taken &t) { return t.unpublished == 1; }));
        copy.order([](RelayRun &run) { run.switchTo(true); });
        QVERIFY(copy.eventually(State::Live));
        QCOMPARE(place.taken().publishes, 2);
    }
};

BELFRY_CASE(tst_RtmpRelay)
#include "tst_RtmpRelay.moc"

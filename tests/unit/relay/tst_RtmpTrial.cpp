#include "fakes/FakeDestination.h"
#include "relay/RtmpTrial.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <future>

using namespace belfry;
using namespace belfry::relay;
using namespace belfry::test;

namespace {

TrialOutcome tried(const std::string &address, bool allowPrivate = true)
{
    net::IoThread media("media");
    RelayNetwork network;
    network.allowPrivate = allowPrivate;
    network.connect = Duration(500);
    std::promise<TrialOutcome> told;
    std::unique_ptr<RtmpTrial> trial;
    media.runAndWait([&] {
        trial = std::make_unique<RtmpTrial>(media, network, *parseRelayAddress(address, Secret("stream-key")),
                                            [&](TrialOutcome outcome) { told.set_value(std::move(outcome)); });
    });
    TrialOutcome outcome = told.get_future().get();
    media.runAndWait([&] { trial.reset(); });
    return outcome;
}

} // namespace

class tst_RtmpTrial : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAcceptedKeyIsHungUpOnWithoutAByteOfMedia()
    {
        FakeDestination place;
        const auto outcome = tried(place.address());
        QVERIFY(outcome.isAccepted && outcome.reason == Reason::None && outcome.reached == Relay::Step::Accepted);
        QVERIFY(place.eventually([](const Taken &t) { return t.ended == 1 && t.unpublished == 1; }));
        QVERIFY(place.taken().frames.empty() && place.taken().metadata == 0);
    }
    void aRefusedOneIsToldInTheirWords()
    {
        FakeDestination place({.manner = Manner::RefusesKey});
        const auto outcome = tried(place.address());
        QVERIFY(!outcome.isAccepted && outcome.reason == Reason::KeyRefused && outcome.reached == Relay::Step::Asking);
        QVERIFY(outcome.detail.find("BadName") != std::string::npos && outcome.detail.find("stream-key") == std::string::npos);
    }
    void whatStandsInTheWayIsToldApart()
    {
        FakeDestination hangs({.manner = Manner::HangsUpOnKey}), web({.manner = Manner::SpeaksHttp}), deaf({.manner = Manner::NeverConnects});
        QVERIFY(tried(hangs.address()).reason == Reason::HungUpOnKey);
        QVERIFY(tried(web.address()).reason == Reason::NotRtmp);
        QVERIFY(tried(deaf.address()).reason == Reason::ConnectUnanswered);
        QVERIFY(tried("rtmp://127.0.0.1:" + std::to_string(closedPort()) + "/live").reason == Reason::PortRefused);
        QVERIFY(tried(hangs.address(), false).reason == Reason::NotPublic);
        QVERIFY(tried("rtmps://localhost:" + std::to_string(web.port()) + "/live").reason == Reason::NoRoots);
    }
};

BELFRY_CASE(tst_RtmpTrial)
#include "tst_RtmpTrial.moc"

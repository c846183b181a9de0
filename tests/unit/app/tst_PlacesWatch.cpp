#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kList = "GET /api/v1/channels/church/destinations?limit=200";
constexpr const char *kRelays = "GET /api/v1/channels/church/relays";

QByteArray list(const char *state, const char *reason = "")
{
    return QByteArray(R"({"items":[{"id":"01JF","name":"Facebook","preset":"facebook","is_on":true,"key":"••••7f2a","relay":{"destination":"01JF","state":")")
           + state + R"(","reason":")" + reason + R"(","detail":"invalid stream key","kbps":0}}],"next":null})";
}

bool isKnown(DeskBench &b)
{
    b.server.hearsEvents = true;
    b.server.answers[kList] = {200, list("idle")};
    return b.ready() && b.until([&] { return b.places.state().known; });
}

int count(const DeskBench &b, const QByteArray &what)
{
    return static_cast<int>(std::count_if(b.server.requests.begin(), b.server.requests.end(),
                                          [&](const auto &request) { return QByteArray(request.verb + ' ' + request.path) == what; }));
}

} // namespace

class tst_PlacesWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsThePlacesAndReadsThemAgainWhenOneChanges()
    {
        DeskBench b;
        QVERIFY(isKnown(b));
        QCOMPARE(b.places.state().places.at(0).name, u"Facebook"_s);
        b.server.answers[kList] = {200, list("refused", "key_refused")};
        b.server.tell("event: relay.changed\ndata: {\"channel\":\"church\"}\n\nevent: place.changed\ndata: {\"channel\":\"church\"}\n\n");
        QVERIFY(b.until([&] { return b.places.state().find(u"01JF"_s)->state == u"refused"; }));
        QCOMPARE(b.live.state().whereItGoes.at(2).pill, u"Refused"_s);
        QCOMPARE(count(b, kList), 2); // once for both events
    }
    void whatATrialLearnedHoldsForThatKeyAlone()
    {
        DeskBench b;
        QVERIFY(isKnown(b));
        PlaceTried refused{.isAccepted = false, .reason = u"key_refused"_s, .keyMasked = u"••••7f2a"_s};
        b.places.setTried(u"01JF"_s, refused);
        QCOMPARE(b.live.state().whereItGoes.at(2).line, u"Key refused · paste a new one"_s);
        b.server.answers["PATCH /api/v1/destinations/01JF"] = {200, "{}"};
        b.live.enterKey(u"01JF"_s, Secret("another-that-ends-7f2a"));
        QVERIFY(b.until([&] { return b.live.state().whereItGoes.at(2).line == u"Starts with Go Live"; }));
        refused.keyMasked = u"••••0000"_s; // of a key that is not kept any more
        b.places.setTried(u"01JF"_s, refused);
        QCOMPARE(b.live.state().whereItGoes.at(2).line, u"Starts with Go Live"_s);
    }
    void asksHowTheyStandOnlyOnAir()
    {
        DeskBench b;
        QVERIFY(isKnown(b));
        (void)b.until([] { return false; }, Duration(5'000));
        QCOMPARE(count(b, kRelays), 0);
        b.server.answers[kRelays] = {200, R"({"items":[{"destination":"01JF","state":"live","reason":"","kbps":4476}],"next":null})"};
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        QVERIFY(b.until([&] { return b.places.state().places.at(0).kbps == 4476; }));
        QCOMPARE(b.live.state().whereItGoes.at(2).pill, u"Good"_s);
        QVERIFY(b.until([&] { return b.live.state().whereItGoes.at(2).history.size() >= 2; }));
    }
    void aRefusedKeyIsPastedAndTriedAtOnce() // F18
    {
        DeskBench b;
        QVERIFY(isKnown(b));
        b.server.channel = FakeServer::receiving();
        b.server.channel[u"health"_s] = QJsonObject{{u"findings"_s, QJsonArray{QJsonObject{
            {u"id"_s, u"relay.refused"_s}, {u"severity"_s, u"warning"_s}, {u"since"_s, u"2026-11-22T09:30:05.000Z"_s},
            {u"about"_s, u"destinations/01JF"_s}, {u"values"_s, QJsonObject{{u"reason"_s, u"key_refused"_s}, {u"detail"_s, u"invalid stream key"_s}}}}}}};
        b.server.setOnAir(true);
        QVERIFY(b.until([&] { return b.bannerId() == u"relay.refused/01JF"; }));
        QVERIFY(b.live.state().banner->asksFor.contains(u"Facebook"_s));
        b.server.answers["PATCH /api/v1/destinations/01JF"] = {200, "{}"};
        b.server.answers["POST /api/v1/destinations/01JF/retry"] = {200, "{}"};
        b.live.enter(b.bannerId(), Secret("a-new-key"));
        QVERIFY(b.until([&] { return count(b, "POST /api/v1/destinations/01JF/retry") == 1; }));
        const auto patch = std::find_if(b.server.requests.begin(), b.server.requests.end(), [](const auto &r) { return r.verb == "PATCH"; });
        QCOMPARE(patch->body, QByteArray(R"({"key":"a-new-key"})"));
    }
    void aPlaceIsTurnedOffAndARefusalIsSaid()
    {
        DeskBench b;
        QVERIFY(isKnown(b));
        b.server.answers["PUT /api/v1/destinations/01JF/switch"] = {403, R"({"type":"about:blank","title":"","status":403,"code":"forbidden","detail":"No."})"};
        b.live.doAt(u"01JF"_s, HopDeed::Kind::TurnOff);
        QVERIFY(b.until([&] { return b.bannerId() == u"command.failed"; }));
        QVERIFY(b.live.state().banner->detail.contains(u"more rights"_s));
        b.server.answers["PUT /api/v1/destinations/01JF/switch"] = {200, "{}"};
        b.live.doAt(u"01JF"_s, HopDeed::Kind::TurnOff);
        QVERIFY(b.until([&] { return b.bannerId() != u"command.failed"; }));
        QCOMPARE(b.server.requests.back().verb.isEmpty(), false);
    }
};

BELFRY_CASE(tst_PlacesWatch)
#include "tst_PlacesWatch.moc"

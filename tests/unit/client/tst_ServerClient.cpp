#include "client/ServerClient.h"
#include "support/Case.h"
#include "unit/client/FakeServer.h"

#include <QJsonDocument>
#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    FakeServer server;
    ServerClient client;
    std::optional<Result<ChannelAnswer>> answer;

    Bench() { client.setServer(server.url(), Secret("owner-token")); }
    auto take()
    {
        return [this](Result<ChannelAnswer> result) { answer = std::move(result); };
    }
};

} // namespace

class tst_ServerClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheChannelWithItsToken()
    {
        Bench b;
        b.server.channel = FakeServer::receiving();
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY(b.answer->hasValue());
        QCOMPARE((**b.answer).channel.church, std::string("Grace Church"));
        QVERIFY((**b.answer).channel.ingest->keyframeSeen);
        QCOMPARE(b.server.requests.at(0).headers.value("authorization"), QByteArray("Bearer owner-token"));
    }

    void goesLiveAndEnds()
    {
        Bench b;
        b.client.goLive(0, b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY((**b.answer).channel.onAir());
        QVERIFY(!(**b.answer).already);
        b.answer.reset();
        b.client.goLive(0, b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY((**b.answer).already);
        b.answer.reset();
        b.client.end(0, b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY(!(**b.answer).channel.onAir());
        QCOMPARE(b.server.requests.at(2).verb, QByteArray("POST"));
    }

    void handsOverTheServersOwnSentence()
    {
        Bench b;
        b.server.answers["POST /api/v1/channels/church/go-live"] = {409,
            R"({"type":"about:blank","title":"Conflict","status":409,"code":"no_ingest","detail":"Nothing came in for 15 s."})"};
        b.client.goLive(0, b.take());
        QTRY_VERIFY(b.answer);
        QCOMPARE(b.answer->error(), (Error{ErrorCode::Conflict, "Nothing came in for 15 s."}));
    }

    void tellsAWrongTokenFromAnAbsentServer()
    {
        Bench b;
        b.client.setServer(b.server.url(), Secret("another"));
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QCOMPARE(b.answer->error().code, ErrorCode::Unauthorized);
        b.answer.reset();
        b.client.setServer(QUrl(u"http://127.0.0.1:1"_s), Secret("x"));
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QCOMPARE(b.answer->error().code, ErrorCode::Unreachable);
    }

    void givesUpOnASilentServer()
    {
        Bench b;
        b.server.silent = true;
        b.client.channel(b.take());
        QTRY_VERIFY_WITH_TIMEOUT(b.answer, 20'000);
        QCOMPARE(b.answer->error().code, ErrorCode::Timeout);
    }

    void neverFollowsARedirectWithItsToken()
    {
        Bench b;
        FakeServer other;
        b.server.answers["GET /api/v1/channels/church"] = {307, {}, "Location: " + other.url().toEncoded() + "/api/v1/channels/church\r\n"};
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY(!b.answer->hasValue());
        QVERIFY(other.requests.empty());
    }

    void refusesAnswersThatAreTooLongOrNotAChannel()
    {
        Bench b;
        b.server.answers["GET /api/v1/channels/church"] = {200, QByteArray((4 << 20) - 1, ' ') + "{}"};
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY(!b.answer->hasValue());
        b.answer.reset();
        b.server.answers["GET /api/v1/channels/church"] = {200, R"({"state":"dancing"})"};
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QCOMPARE(b.answer->error().code, ErrorCode::Malformed);
    }

    void asksAnyRouteAndReadsWhatComesBack()
    {
        Bench b;
        std::optional<ApiAnswer> got;
        const auto keep = [&](const ApiAnswer &answer) { got = answer; };
        b.server.answers["PUT /api/v1/destinations/7/switch?why=test"] = {200, R"({"on":true})", "ETag: \"12\"\r\n"};
        b.client.call({.verb = "PUT", .path = u"/api/v1/destinations/7/switch"_s, .query = QUrlQuery(u"why=test"_s),
                       .body = QJsonObject{{u"on"_s, true}}, .ifMatch = "\"11\""}, keep);
        QTRY_VERIFY(got);
        QVERIFY(*got);
        QCOMPARE(got->etag, QByteArray("\"12\""));
        QVERIFY(got->body[u"on"_s].toBool());
        QCOMPARE(b.server.requests.at(0).headers.value("if-match"), QByteArray("\"11\""));
        QCOMPARE(b.server.requests.at(0).body, QByteArray(R"({"on":true})"));
        QVERIFY(!b.server.requests.at(0).headers.contains("idempotency-key"));
        got.reset();
        b.client.call({.verb = "POST", .path = u"/api/v1/nothing"_s}, keep);
        QTRY_VERIFY(got);
        QCOMPARE(got->status, 404);
        QCOMPARE(got->problem.code, std::string("not_found"));
        QCOMPARE(got->error->code, ErrorCode::NotFound);
        QVERIFY(!b.server.requests.at(1).headers.value("idempotency-key").isEmpty());
    }

    void readsAnEmptyAnswerAndAFile()
    {
        Bench b;
        std::optional<ApiAnswer> got;
        const auto keep = [&](const ApiAnswer &answer) { got = answer; };
        b.server.answers["DELETE /api/v1/destinations/7"] = {204, {}};
        b.client.call({.verb = "DELETE", .path = u"/api/v1/destinations/7"_s}, keep);
        QTRY_VERIFY(got);
        QVERIFY(*got);
        got.reset();
        b.server.answers["PUT /api/v1/channels/church/slates/closing"] = {412,
            R"({"type":"about:blank","title":"","status":412,"code":"stale","detail":"Ann changed it.","field":""})"};
        b.client.call({.verb = "PUT", .path = u"/api/v1/channels/church/slates/closing"_s, .content = "\x89PNG", .contentType = "image/png"}, keep);
        QTRY_VERIFY(got);
        QCOMPARE(got->error, (Error{ErrorCode::Stale, "Ann changed it."}));
        QCOMPARE(b.server.requests.at(1).headers.value("content-type"), QByteArray("image/png"));
        QCOMPARE(b.server.requests.at(1).body, QByteArray("\x89PNG"));
    }

    void dropsTheAnswersOfTheServerBefore()
    {
        Bench b;
        b.client.channel(b.take());
        b.client.setServer(QUrl(u"http://127.0.0.1:1"_s), Secret("x"));
        QTRY_VERIFY(b.answer);
        QCOMPARE(b.answer->error().code, ErrorCode::Closed);
    }

    void readsTheServersClock()
    {
        Bench b;
        b.server.answers["GET /api/v1/channels/church"] = {200, QJsonDocument(b.server.channel).toJson(),
                                                           "Date: Sun, 22 Nov 2026 10:00:05 GMT\r\n"};
        b.client.channel(b.take());
        QTRY_VERIFY(b.answer);
        QVERIFY((**b.answer).serverTime == fromRfc3339("2026-11-22T10:00:05Z"));
    }

    void writesOnlyWhatIsChanged()
    {
        Bench b;
        model::ChannelChange change;
        change.title = "Evening prayer";
        b.client.edit(change, b.take());
        QTRY_VERIFY(b.answer);
        QCOMPARE(QJsonDocument::fromJson(b.server.requests.at(0).body).object(), (QJsonObject{{u"title"_s, u"Evening prayer"_s}}));
        QCOMPARE((**b.answer).channel.title, std::string("Evening prayer"));
    }

    void readsThePublishKeyByteForByte()
    {
        Bench b;
        std::optional<IngestKey> key;
        b.client.ingestKey([&](Result<IngestKey> answer) { key = answer.value(); });
        QTRY_VERIFY(key);
        QCOMPARE(key->key.reveal(), std::string("sunday?key&1"));
    }

    void checksThatABelfryAnswersThere()
    {
        Bench b;
        QList<bool> answers;
        b.client.check(b.server.url(), Secret("owner-token"), [&](bool ok) { answers << ok; });
        QTRY_COMPARE(answers, QList<bool>{true});
        b.client.check(b.server.url(), Secret("old"), [&](bool ok) { answers << ok; });
        QTRY_COMPARE(answers, (QList<bool>{true, false}));
        b.server.answers["GET /healthz"] = {200, "<html>another program</html>"};
        b.client.check(b.server.url(), Secret("owner-token"), [&](bool ok) { answers << ok; });
        QTRY_COMPARE(answers, (QList<bool>{true, false, false}));
    }

    void buildsAddressesBelowTheServersOwnPath()
    {
        ServerClient client;
        QVERIFY(client.urlOf(u"/live/x"_s).isEmpty());
        client.setServer(QUrl(u"https://example.org/belfry/"_s), {});
        QCOMPARE(client.urlOf(u"/live/x"_s), QUrl(u"https://example.org/belfry/live/x"_s));
    }
};

BELFRY_CASE(tst_ServerClient)
#include "tst_ServerClient.moc"

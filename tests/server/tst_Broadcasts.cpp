// What is remembered of a broadcast, and two who press at the same moment.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <future>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
const QByteArray kChannel = "/api/v1/channels/church";

QJsonArray items(const ServerProcess &server, const QByteArray &target)
{
    return server.get(target, true).json()["items"_L1].toArray();
}

/// Both at the same time, each over a connection of its own.
std::pair<HttpAnswer, HttpAnswer> together(const ServerProcess &server, const QByteArray &target)
{
    const auto post = [&server, target] { return server.post(target); };
    auto first = std::async(std::launch::async, post);
    auto second = std::async(std::launch::async, post);
    return {first.get(), second.get()};
}

} // namespace

class tst_Broadcasts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBroadcastIsThereAfterwardsWithWhatWasMeasured();
    void ofTwoWhoPressTogetherOneDidItAndTheOtherIsToldWho();
    void aRestartOnAirGoesOnWithTheSameOne();
};

void tst_Broadcasts::aBroadcastIsThereAfterwardsWithWhatWasMeasured()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    const HttpAnswer live = server.post(kChannel + "/go-live");
    QCOMPARE(live.status, 200);
    const QByteArray id = live.json()["channel"_L1]["broadcast"_L1].toString().toUtf8();
    const QByteArray one = "/api/v1/broadcasts/" + id;
    QCOMPARE(server.get(one, true).json()["ended_at"_L1], QJsonValue(QJsonValue::Null));
    QTRY_VERIFY_WITH_TIMEOUT(server.channel()["ingest"_L1]["video"_L1]["kbps"_L1].toDouble() > 0, kSoon);
    QTest::qWait(2'500); // two of the samples that a minute is made of
    encoder.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!items(server, one + "/findings").isEmpty(), kSoon);
    QCOMPARE(items(server, one + "/findings").at(0)["id"_L1].toString(), u"ingest.none"_s);
    QCOMPARE(server.post(kChannel + "/end").status, 200);

    QTRY_VERIFY_WITH_TIMEOUT(server.get(one, true).json()["ended_at"_L1].isString(), kSoon);
    QVERIFY(items(server, one + "/findings").at(0)["ended_at"_L1].isString());
    // A clock's minute may have ended meanwhile; then the encoder was heard in the one before.
    const auto minutes = items(server, one + "/minutes");
    const auto has = [&minutes](const auto &what) { return std::any_of(minutes.begin(), minutes.end(), what); };
    QVERIFY(has([](const QJsonValue &minute) { return minute["kbps"_L1].toInt() > 0; }));
    QVERIFY(has([](const QJsonValue &minute) { return minute["loudness"_L1].toDouble() < 0; })); // LUFS of the tone
    QVERIFY(items(server, one + "/relays").isEmpty());
    QVERIFY(items(server, kChannel + "/audience").isEmpty()); // nobody counts viewers yet
    for (const QByteArray &list : {QByteArray(kChannel + "/broadcasts"), QByteArray("/api/v1/broadcasts"),
                                   QByteArray("/api/v1/broadcasts?category=worship")})
        QCOMPARE(items(server, list).at(0)["id"_L1].toString().toUtf8(), id);
    QVERIFY(items(server, "/api/v1/broadcasts?category=concert").isEmpty());

    // Viewers see that it was, and not who pressed the buttons or what went wrong.
    const HttpAnswer seen = server.get(one);
    QCOMPARE(seen.status, 200);
    QVERIFY(!seen.json().contains("started_by"_L1) && server.get(one, true).json().contains("started_by"_L1));
    for (const char *list : {"/findings", "/relays", "/minutes"})
        QCOMPARE(server.get(one + list).status, 401);
    QCOMPARE(server.get(kChannel + "/audience").status, 401);
    QCOMPARE(server.get("/api/v1/broadcasts/01JD000000000000000000000A").status, 404);
    QCOMPARE(server.get("/api/v1/broadcasts/01JD000000000000000000000A/minutes", true).status, 404);
    QCOMPARE(server.get("/api/v1/channels/chapel/broadcasts").status, 404);
    QCOMPARE(server.get(kChannel + "/audience?from=yesterday", true).json()["field"_L1].toString(), u"from"_s);
}

void tst_Broadcasts::ofTwoWhoPressTogetherOneDidItAndTheOtherIsToldWho()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    for (const QByteArray &what : {QByteArray("/go-live"), QByteArray("/end")}) {
        const auto [a, b] = together(server, kChannel + what);
        QCOMPARE(a.status, 200);
        QCOMPARE(b.status, 200);
        QVERIFY(a.json()["already"_L1].toBool() != b.json()["already"_L1].toBool());
        QVERIFY(!a.json()["by"_L1].toString().isEmpty());
        QCOMPARE(a.json()["by"_L1], b.json()["by"_L1]);
        QCOMPARE(a.json()["since"_L1], b.json()["since"_L1]);
    }
    QTRY_COMPARE_WITH_TIMEOUT(items(server, kChannel + "/broadcasts").size(), qsizetype(1), kSoon);
}

void tst_Broadcasts::aRestartOnAirGoesOnWithTheSameOne()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    const QString id = server.post(kChannel + "/go-live").json()["channel"_L1]["broadcast"_L1].toString();
    server.kill();
    QVERIFY(server.start());
    QTRY_COMPARE_WITH_TIMEOUT(server.channel()["broadcast"_L1].toString(), id, kSoon);
    QVERIFY(server.post(kChannel + "/end").json()["already"_L1] == false);
    QTRY_VERIFY_WITH_TIMEOUT(items(server, kChannel + "/broadcasts").at(0)["ended_at"_L1].isString(), kSoon);
    const QJsonArray all = items(server, kChannel + "/broadcasts");
    QCOMPARE(all.size(), qsizetype(1));
    QCOMPARE(all.at(0)["id"_L1].toString(), id);
}

BELFRY_CASE(tst_Broadcasts)
#include "tst_Broadcasts.moc"

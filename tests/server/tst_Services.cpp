// The plan, over HTTP and at work.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
const QByteArray kServices = "/api/v1/channels/church/services";

QJsonObject service(const QString &starts, int minutes = 60)
{
    return {{u"title"_s, u"Worship; with, commas"_s},
            {u"time_zone"_s, u"UTC"_s},
            {u"starts_local"_s, starts},
            {u"minutes"_s, minutes}};
}

QString in(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The owner's requests.
struct Api {
    HttpAnswer operator()(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {}) const
    {
        return httpRequest(server.http(), method, target, server.token(), body.isEmpty() ? QByteArray() : text(body));
    }
    const ServerProcess &server;
};

QJsonArray itemsOf(const HttpAnswer &answer)
{
    return answer.json()["items"_L1].toArray();
}

bool hasFinding(const ServerProcess &server, const QString &id)
{
    const QJsonArray findings = server.channel()["health"_L1].toObject()["findings"_L1].toArray();
    return std::any_of(findings.begin(), findings.end(), [&id](const QJsonValue &one) { return one["id"_L1].toString() == id; });
}

/// A service goes on while sound is heard at its end.
const Sent kSilent{.sound = u"anullsrc=channel_layout=stereo:sample_rate=48000"_s};

} // namespace

class tst_Services : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServiceIsPlannedReadChangedAndRemoved();
    void singleDaysDiffer();
    void theChecklistIsTickedForEachDay();
    void whatComesNextIsForEverybody();
    void goesOnAirEndsByItselfAndIsNotBegunTwiceByAKill();
    void waitsForTheEncoderAndSaysSo();
};

void tst_Services::aServiceIsPlannedReadChangedAndRemoved()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Api api{server};
    QJsonObject wanted = service(u"2030-03-03T10:00"_s);
    wanted.insert(u"recurrence"_s, u"FREQ=WEEKLY"_s);
    wanted.insert(u"go_live"_s, u"manual"_s);
    const HttpAnswer made = api("POST", kServices, wanted);
    QVERIFY2(made.status == 201, made.body.constData());
    const QByteArray at = made.header("location");
    QVERIFY(at.startsWith("/api/v1/services/"));
    QCOMPARE(made.json()["go_live"_L1].toString(), u"manual"_s);
    QCOMPARE(httpRequest(server.http(), "POST", kServices, {}, text(wanted)).status, 401);
    // Viewers see when, not how.
    const HttpAnswer seen = server.get(at);
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.json()["starts_local"_L1].toString(), u"2030-03-03T10:00"_s);
    QVERIFY(!seen.json().contains("go_live"_L1));
    QCOMPARE(itemsOf(server.get(kServices)).size(), 1);
    // Each wrong field is named.
    const QList<std::pair<QString, QJsonValue>> wrong{{u"time_zone"_s, u"Europe/Atlantis"_s},
                                                      {u"recurrence"_s, u"FREQ=WEEKLY;BYDAY=MO"_s},
                                                      {u"recurrence"_s, u"FREQ=HOURLY"_s},
                                                      {u"minutes"_s, 0},
                                                      {u"places"_s, QJsonArray{u"01JD000000000000000000000A"_s}},
                                                      {u"title"_s, QString()},
                                                      {u"colour"_s, u"red"_s}};
    for (const auto &[field, value] : wrong) {
        const HttpAnswer refused = api("PATCH", at, {{field, value}});
        QVERIFY2(refused.status == 400, refused.body.constData());
        QCOMPARE(refused.json()["field"_L1].toString(), field);
    }
    // Of two who change it the second is told.
    const QByteArray etag = api("GET", at).header("etag");
    const auto patch = [&](const QByteArray &title) {
        const QByteArray body = "{\"title\":\"" + title + "\"}";
        return rawExchange(server.http().host(), quint16(server.http().port()),
                           "PATCH " + at + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + server.token() + "\r\nIf-Match: " + etag
                               + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size())
                               + "\r\n\r\n" + body);
    };
    QVERIFY(patch("First").startsWith("HTTP/1.1 200"));
    QVERIFY(patch("Second").startsWith("HTTP/1.1 412"));
    QCOMPARE(api("GET", at).json()["title"_L1].toString(), u"First"_s);
    QCOMPARE(api("DELETE", at).status, 204);
    QCOMPARE(api("GET", at).status, 404);
    QCOMPARE(api("DELETE", at).status, 404);
    QCOMPARE(server.get("/api/v1/channels/nobody/services").status, 404);
}

void tst_Services::singleDaysDiffer()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Api api{server};
    QJsonObject wanted = service(u"2030-03-17T10:00"_s);
    wanted.insert(u"time_zone"_s, u"Europe/Berlin"_s);
    wanted.insert(u"recurrence"_s, u"FREQ=WEEKLY"_s);
    const QByteArray at = api("POST", kServices, wanted).header("location");
    const QByteArray days = at + "/occurrences";
    const QByteArray spring = days + "?from=2030-03-17T00:00:00Z&to=2030-04-08T00:00:00Z";
    const auto starts = [&] {
        QStringList all;
        for (const QJsonValue &day : itemsOf(server.get(spring)))
            all.append(day["starts_at"_L1].toString().left(16) + (day["skipped"_L1].toBool() ? u"x"_s : QString()));
        return all.join(u' ');
    };
    QCOMPARE(starts(), u"2030-03-17T09:00 2030-03-24T09:00 2030-03-31T08:00 2030-04-07T08:00"_s); // 31 March: summer time
    QCOMPARE(api("PUT", days + "/2030-03-24", {{u"skipped"_s, true}}).status, 200);
    const HttpAnswer moved = api("PATCH", days + "/2030-03-31", {{u"starts_local"_s, u"2030-03-30T18:00"_s}, {u"title"_s, u"Easter Eve"_s}});
    QCOMPARE(moved.json()["occurrence"_L1].toString(), u"2030-03-31"_s);
    QCOMPARE(moved.json()["change"_L1]["title"_L1].toString(), u"Easter Eve"_s);
    QCOMPARE(starts(), u"2030-03-17T09:00 2030-03-24T09:00x 2030-03-30T17:00 2030-04-07T08:00"_s);
    const QByteArray calendar = server.get(kServices + ".ics").body;
    QVERIFY(!calendar.contains("2030")); // further ahead than a year
    QCOMPARE(api("DELETE", days + "/2030-03-24").status, 204);
    QCOMPARE(api("DELETE", days + "/2030-03-31").status, 204);
    QCOMPARE(starts(), u"2030-03-17T09:00 2030-03-24T09:00 2030-03-31T08:00 2030-04-07T08:00"_s);
    QCOMPARE(api("PUT", days + "/2030-03-25", {{u"skipped"_s, true}}).status, 404); // a Monday
    QCOMPARE(api("PUT", days + "/today", {{u"skipped"_s, true}}).status, 404);
    QCOMPARE(api("PUT", days + "/2030-03-24", {{u"minutes"_s, -5}}).json()["field"_L1].toString(), u"minutes"_s);
    QCOMPARE(server.get(days + "?from=yesterday").status, 400);
    QCOMPARE(server.get(days + "?from=2030-01-01T00:00:00Z&to=2033-01-01T00:00:00Z").status, 400);
}

void tst_Services::theChecklistIsTickedForEachDay()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Api api{server};
    const QByteArray at = api("POST", kServices, service(u"2030-03-17T10:00"_s)).header("location");
    const QByteArray list = at + "/checklist", day = at + "/occurrences/2030-03-17/checklist/";
    QJsonArray ids;
    for (const QString &task : {u"Microphones"_s, u"Camera"_s, u"Captions"_s}) {
        const HttpAnswer made = api("POST", list, {{u"text"_s, task}, {u"owner"_s, u"sound desk"_s}});
        QVERIFY2(made.status == 201, made.body.constData());
        ids.append(made.json()["id"_L1]);
    }
    const QByteArray first = ids[0].toString().toLatin1();
    QCOMPARE(api("PUT", list + "/order", {{u"order"_s, QJsonArray{ids[2], ids[0], ids[1]}}}).status, 200);
    QCOMPARE(api("PUT", list + "/order", {{u"order"_s, QJsonArray{ids[2], ids[0]}}}).json()["field"_L1].toString(), u"order"_s);
    QCOMPARE(api("PATCH", list + '/' + first, {{u"text"_s, u"All microphones"_s}}).status, 200);
    QCOMPARE(api("PUT", day + first).status, 204);
    QCOMPARE(api("PUT", day + first).status, 204);
    const QJsonArray items = itemsOf(api("GET", list + "?occurrence=2030-03-17"));
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0]["text"_L1].toString(), u"Captions"_s);
    QCOMPARE(items[1]["text"_L1].toString(), u"All microphones"_s);
    QVERIFY(!items[1]["done"_L1]["by"_L1].toString().isEmpty());
    QVERIFY(items[0]["done"_L1].isNull());
    QVERIFY(itemsOf(api("GET", list + "?occurrence=2030-03-24"))[1]["done"_L1].isNull());
    QCOMPARE(api("DELETE", day + first).status, 204);
    QVERIFY(itemsOf(api("GET", list + "?occurrence=2030-03-17"))[1]["done"_L1].isNull());
    QCOMPARE(api("DELETE", list + '/' + first).status, 204);
    QCOMPARE(itemsOf(api("GET", list)).size(), 2);
    QCOMPARE(api("PUT", day + first).status, 404);
    QCOMPARE(server.get(list).status, 401);
    QCOMPARE(api("GET", list + "?occurrence=soon").json()["field"_L1].toString(), u"occurrence"_s);
}

void tst_Services::whatComesNextIsForEverybody()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Api api{server};
    QCOMPARE(itemsOf(server.get("/api/v1/services")).size(), 0);
    QVERIFY(server.channel()["next_start"_L1].isNull());
    QJsonObject daily = service(in(3'600));
    daily.insert(u"recurrence"_s, u"FREQ=DAILY;COUNT=5"_s);
    daily.insert(u"category"_s, u"prayer"_s);
    QVERIFY(api("POST", kServices, daily).status == 201);
    const QByteArray at = api("POST", kServices, service(in(7'200))).header("location");
    // Also for who asked before.
    const QJsonArray all = itemsOf(server.get("/api/v1/services"));
    QCOMPARE(all.size(), 6);
    QCOMPARE(all[0]["category"_L1].toString(), u"prayer"_s);
    QCOMPARE(all[1]["service"_L1].toString().toLatin1(), at.mid(at.lastIndexOf('/') + 1));
    QCOMPARE(all[0]["church"_L1].toString(), u"Our church"_s);
    QCOMPARE(itemsOf(server.get("/api/v1/services?category=prayer")).size(), 5);
    QCOMPARE(itemsOf(server.get("/api/v1/services?category=youth")).size(), 0);
    const QJsonArray here = itemsOf(server.get("/api/v1/services?channel=church&category=prayer&limit=1"));
    QCOMPARE(here.size(), 1);
    QCOMPARE(here.first()["channel"_L1].toString(), u"church"_s);
    QVERIFY(itemsOf(server.get("/api/v1/services?channel=nowhere")).isEmpty());
    QCOMPARE(server.get("/api/v1/services?channel=No%20").json()["field"_L1].toString(), u"channel"_s);
    // Page by page it is the same.
    QStringList paged;
    QByteArray cursor;
    for (int page = 0; page < 10; ++page) {
        const HttpAnswer part = server.get("/api/v1/services?limit=2" + cursor);
        for (const QJsonValue &one : itemsOf(part))
            paged.append(one["starts_at"_L1].toString());
        if (part.json()["next"_L1].isNull())
            break;
        cursor = "&cursor=" + part.json()["next"_L1].toString().toLatin1();
    }
    QCOMPARE(paged.size(), 6);
    QVERIFY(std::is_sorted(paged.begin(), paged.end()));
    QTRY_COMPARE_WITH_TIMEOUT(server.channel()["next_start"_L1].toString(), all[0]["starts_at"_L1].toString(), kSoon);
    // Set by hand it wins, as long as it lies ahead.
    const QString byHand = QDateTime::currentDateTimeUtc().addSecs(86'400 * 3).toString(Qt::ISODate);
    QCOMPARE(api("PATCH", "/api/v1/channels/church", {{u"next_start"_s, byHand}}).status, 200);
    QCOMPARE(server.channel()["next_start"_L1].toString().left(19), byHand.left(19));
    const HttpAnswer file = server.get(kServices + ".ics");
    QCOMPARE(file.status, 200);
    QVERIFY(file.header("content-type").startsWith("text/calendar"));
    QCOMPARE(file.body.count("BEGIN:VEVENT\r\n"), 6);
    QVERIFY(file.body.contains("SUMMARY:Worship\\; with\\, commas\r\n"));
    QCOMPARE(server.get("/api/v1/services?category=No").json()["field"_L1].toString(), u"category"_s);
    QCOMPARE(server.get("/api/v1/services?cursor=x").json()["field"_L1].toString(), u"cursor"_s);
}

void tst_Services::goesOnAirEndsByItselfAndIsNotBegunTwiceByAKill()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    auto encoder = std::make_unique<FfmpegPublisher>();
    encoder->start(server.publishUrl(), kSilent);
    QTRY_COMPARE_WITH_TIMEOUT(server.channel()["ingest"_L1]["state"_L1].toString(), u"receiving"_s, kSoon);
    const Api api{server};
    QJsonObject wanted = service(in(3), 1);
    wanted.insert(u"go_live"_s, u"automatic"_s);
    wanted.insert(u"end_automatically"_s, true);
    const HttpAnswer made = api("POST", kServices, wanted);
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(server.state(), u"off_air"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
    const QString broadcast = server.channel()["broadcast"_L1].toString();
    QVERIFY(QDateTime::fromString(server.channel()["started_at"_L1].toString(), Qt::ISODateWithMs)
            >= QDateTime::fromString(wanted["starts_local"_L1].toString() + u'Z', Qt::ISODate));
    server.kill();
    QVERIFY(server.start());
    encoder = std::make_unique<FfmpegPublisher>();
    encoder->start(server.publishUrl(), kSilent);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
    QCOMPARE(server.channel()["broadcast"_L1].toString(), broadcast);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"off_air"_s, 120'000);
    QVERIFY(QDateTime::currentDateTimeUtc() >= QDateTime::fromString(wanted["starts_local"_L1].toString() + u'Z', Qt::ISODate).addSecs(60));
    // The encoder goes on, the service does not; not in another life either.
    server.kill();
    QVERIFY(server.start());
    encoder = std::make_unique<FfmpegPublisher>();
    encoder->start(server.publishUrl());
    QTRY_COMPARE_WITH_TIMEOUT(server.channel()["ingest"_L1]["state"_L1].toString(), u"receiving"_s, kSoon);
    QTest::qWait(3'000);
    QCOMPARE(server.state(), u"off_air"_s);
    QCOMPARE(server.log().count("Go Live, by the plan"), 1);
}

void tst_Services::waitsForTheEncoderAndSaysSo()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Api api{server};
    QJsonObject wanted = service(in(-30), 60);
    wanted.insert(u"go_live"_s, u"automatic"_s);
    wanted.insert(u"end_automatically"_s, true);
    const QByteArray at = api("POST", kServices, wanted).header("location");
    QTRY_VERIFY_WITH_TIMEOUT(hasFinding(server, u"schedule.no_ingest"_s), kSoon);
    QCOMPARE(server.state(), u"off_air"_s);
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFinding(server, u"schedule.no_ingest"_s), kSoon);
    const QByteArray day = wanted["starts_local"_L1].toString().left(10).toLatin1();
    const HttpAnswer longer = api("POST", at + "/occurrences/" + day + "/extend", {{u"minutes"_s, 15}});
    QVERIFY2(longer.status == 200, longer.body.constData());
    const auto endsAt = QDateTime::fromString(longer.json()["ends_at"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(endsAt, QDateTime::fromString(wanted["starts_local"_L1].toString() + u'Z', Qt::ISODate).addSecs(75 * 60));
    QCOMPARE(api("POST", at + "/occurrences/2020-01-01/extend", {{u"minutes"_s, 15}}).status, 404);
    QCOMPARE(api("POST", at + "/occurrences/" + day + "/extend", {{u"minutes"_s, 241}}).json()["field"_L1].toString(), u"minutes"_s);
    // A person's End is the end of it.
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    QTest::qWait(3'000);
    QCOMPARE(server.state(), u"off_air"_s);
    QCOMPARE(api("POST", at + "/occurrences/" + day + "/extend", {{u"minutes"_s, 15}}).status, 409);
}

BELFRY_CASE(tst_Services)
#include "tst_Services.moc"

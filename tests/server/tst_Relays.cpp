// Copies of a broadcast: each place says what is known of it, and one place's trouble is nobody else's.
#include "fakes/FakeDestination.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/HevcClip.h"
#include "support/NginxRtmp.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <future>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 25'000;
const QByteArray kChannel = "/api/v1/channels/church";
const QStringList kAllowed{u"--relay-allow-hosts"_s, u"127.0.0.1,localhost"_s};

HttpAnswer send(const ServerProcess &server, const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
{
    return httpRequest(server.http(), method, target, server.token(), QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// Its id.
QByteArray add(const ServerProcess &server, const QString &name, const std::string &address, const QString &key = u"k?a=1&b=/%20x"_s,
               const QString &preset = {})
{
    const QString usual = address.starts_with("rtmps") ? u"rtmps"_s : u"rtmp"_s;
    const auto made = send(server, "POST", kChannel + "/destinations",
                           {{u"name"_s, name}, {u"preset"_s, preset.isEmpty() ? usual : preset},
                            {u"address"_s, QString::fromStdString(address)}, {u"key"_s, key}});
    if (made.status != 201)
        qWarning("a place was not made: %d %s", made.status, made.body.constData());
    return made.json()["id"_L1].toString().toUtf8();
}

QJsonObject relay(const ServerProcess &server, const QByteArray &id)
{
    for (const auto &one : server.get(kChannel + "/relays", true).json()["items"_L1].toArray())
        if (one["destination"_L1].toString().toUtf8() == id)
            return one.toObject();
    return {};
}

QString state(const ServerProcess &server, const QByteArray &id)
{
    const QJsonObject its = relay(server, id);
    const QString reason = its["reason"_L1].toString();
    return its["state"_L1].toString() + (reason.isEmpty() ? QString() : u':' + reason);
}

QStringList findings(const ServerProcess &server, const QByteArray &about)
{
    QStringList all;
    for (const auto &one : server.channel()["health"_L1]["findings"_L1].toArray())
        if (one["about"_L1].toString().toUtf8() == "destinations/" + about)
            all.append(one["id"_L1].toString());
    return all;
}

/// Sound and picture, each in order of time.
bool goesOn(const Taken &taken)
{
    std::map<media::Kind, std::uint32_t> last;
    for (const auto &frame : taken.frames) {
        if (last.contains(frame.kind) && frame.ms < last[frame.kind])
            return false;
        last[frame.kind] = frame.ms;
    }
    return !taken.frames.empty() && taken.malformed == 0;
}

} // namespace

class tst_Relays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreLiveAndEachTroubleIsToldApart()
    {
        FakeDestination good, refusing({.manner = Manner::RefusesKey}), stalled, silent({.manner = Manner::NeverAnswersPublish});
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray whole = add(server, u"Whole"_s, good.address()), refused = add(server, u"Refused"_s, refusing.address());
        const QByteArray nameless = add(server, u"Nameless"_s, "rtmp://no-such-place.invalid/live");
        const QByteArray closed = add(server, u"Closed"_s, "rtmp://127.0.0.1:" + std::to_string(closedPort()) + "/live");
        const QByteArray hole = add(server, u"Hole"_s, silent.address()), slow = add(server, u"Slow"_s, stalled.address());
        QTRY_COMPARE_WITH_TIMEOUT(state(server, whole), u"idle"_s, kSoon);
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QCOMPARE(server.post(kChannel + "/go-live").status, 200);
        QElapsedTimer since;
        since.start();
        // Three times what the row says: what else runs here is not known. What it took is said.
        const auto told = [&](const char *row, const QByteArray &place, const QString &what, int seconds) {
            const bool isTold = QTest::qWaitFor([&] { return state(server, place).endsWith(what); }, 3'000 * seconds);
            qInfo("%s: %s after %.1f s; the row says %d", row, qPrintable(state(server, place)), double(since.elapsed()) / 1'000, seconds);
            return isTold;
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(server, whole), u"live"_s, kSoon);
        QVERIFY(told("F18", refused, u"refused:key_refused"_s, 5));
        QVERIFY(told("F16", nameless, u"retrying:name_not_found"_s, 10));
        QVERIFY(told("F16", closed, u"retrying:port_refused"_s, 10));
        QVERIFY(told("F17", hole, u"retrying:publish_unanswered"_s, 10));
        stalled.setManner(Manner::StopsReading);
        since.restart();
        QVERIFY(told("F19", slow, u"nothing_arrives"_s, 10));
        QTRY_COMPARE_WITH_TIMEOUT(findings(server, refused), QStringList{u"relay.refused"_s}, kSoon);
        QCOMPARE(findings(server, closed), QStringList{u"relay.failing"_s});
        QCOMPARE(findings(server, whole), QStringList());
        // Nobody else felt anything: one connection, all in order, the page too.
        QCOMPARE(good.taken().connections, 1);
        QVERIFY(goesOn(good.taken()));
        QCOMPARE(good.taken().names.front(), std::string("live2\nk?a=1&b=/%20x"));
        QCOMPARE(server.state(), u"on_air"_s);
        const QJsonObject its = relay(server, whole);
        QVERIFY(its["arrived_bytes"_L1].toInteger() > 0 && its["live_since"_L1].isString() && its["attempt"_L1].toInt() == 0);
        QVERIFY(relay(server, closed)["attempt"_L1].toInt() >= 1);
        const auto listed = server.get(kChannel + "/destinations", true).json()["items"_L1].toArray();
        QCOMPARE(listed.at(0)["relay"_L1]["state"_L1].toString(), u"live"_s);
        QVERIFY(server.get("/metrics", true).body.contains(QByteArray("belfry_relay_live{channel=\"church\",place=\"" + whole + "\"} 1")));
        // Mended: the next try is asked for.
        refusing.setManner(Manner::Accepts);
        QCOMPARE(send(server, "POST", "/api/v1/destinations/" + refused + "/retry").status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, refused), u"live"_s, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(findings(server, refused), QStringList(), kSoon);
        // Off and on while on air.
        QCOMPARE(send(server, "PUT", "/api/v1/destinations/" + whole + "/switch", {{u"is_on"_s, false}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, whole), u"off:this_time"_s, kSoon);
        const auto itsPlace = [&] { return server.get(kChannel + "/destinations", true).json()["items"_L1].toArray().at(0); };
        QVERIFY(itsPlace()["is_on"_L1].toBool() && itsPlace()["for_now"_L1] == QJsonValue(false)); // the next time it is there again
        QTRY_VERIFY_WITH_TIMEOUT(good.taken().ended == 1, kSoon);
        QCOMPARE(send(server, "PATCH", "/api/v1/destinations/" + whole, {{u"is_on"_s, true}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, whole), u"live"_s, kSoon);
        QCOMPARE(send(server, "DELETE", "/api/v1/destinations/" + closed).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, closed), QString(), kSoon);
        const QByteArray broadcast = server.channel()["broadcast"_L1].toString().toUtf8();
        QCOMPARE(server.post(kChannel + "/end").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, whole), u"idle"_s, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(good.taken().unpublished == 2, kSoon);
        // The story of the broadcast has it.
        QTRY_VERIFY_WITH_TIMEOUT(server.get("/api/v1/broadcasts/" + broadcast + "/relays?limit=100", true).body.contains("key_refused"), kSoon);
    }
    // F15
    void aCodecOnePlaceCannotTakeIsToldAndTheOthersHaveIt()
    {
        FakeDestination takesIt, doesNot;
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray whole = add(server, u"Whole"_s, takesIt.address());
        const QByteArray old = add(server, u"Old"_s, doesNot.address(), u"k"_s, u"twitch"_s);
        auto tags = hevcTags(20);
        QVERIFY(!tags.empty());
        CraftedPublisher encoder(server.publishUrl(), std::move(tags));
        const auto keepsSending = [&encoder](const auto &what) {
            return QTest::qWaitFor([&] { encoder.step(); return what(); }, kSoon);
        };
        // Before Go Live already.
        QVERIFY(keepsSending([&] { return findings(server, old).contains(u"place.codec"_s); }));
        QVERIFY(!findings(server, whole).contains(u"place.codec"_s));
        auto asked = std::async(std::launch::async, [&server] { return server.post(kChannel + "/go-live").status; });
        QVERIFY(keepsSending([&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        QCOMPARE(asked.get(), 200);
        QVERIFY(keepsSending([&] { return state(server, whole) == u"live"_s && takesIt.taken().frames.size() > 50; }));
        QVERIFY(goesOn(takesIt.taken()));
        QCOMPARE(takesIt.taken().connections, 1);
        QVERIFY(doesNot.taken().frames.empty());
        QVERIFY(findings(server, old).contains(u"place.codec"_s));
        QVERIFY2(lastSegment(server.playlist()) >= 1, qPrintable(server.playlist()));
    }
    void aKilledServerGoesOnWithItsRelays()
    {
        FakeDestination place;
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray id = add(server, u"Place"_s, place.address());
        {
            FfmpegPublisher encoder;
            encoder.start(server.publishUrl());
            QCOMPARE(server.post(kChannel + "/go-live").status, 200);
            QTRY_COMPARE_WITH_TIMEOUT(state(server, id), u"live"_s, kSoon);
            server.kill();
        }
        QVERIFY(server.start(kAllowed));
        QVERIFY(server.state() != u"off_air"_s);
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(state(server, id), u"live"_s, kSoon);
        QCOMPARE(place.taken().publishes, 2);
        QVERIFY(goesOn(place.taken()));
    }
    void aPlaceThatIsOurOwnDoorIsToldAndNeverStandsInForTheEncoder()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QString own = server.publishUrl();
        const qsizetype at = own.lastIndexOf(u'/');
        const QByteArray back = add(server, u"Back"_s, own.left(at).toStdString(), own.mid(at + 1));
        FfmpegPublisher encoder;
        encoder.start(own);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, back), u"idle"_s, kSoon);
        QCOMPARE(server.post(kChannel + "/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, back), u"refused:leads_back"_s, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(findings(server, back), QStringList{u"place.bad_address"_s}, kSoon);
        encoder.kill();
        QTRY_COMPARE_WITH_TIMEOUT(server.channel()["ingest"_L1]["showing"_L1].toString(), u"interrupted"_s, kSoon);
        QVERIFY(server.channel()["ingest"_L1]["publisher"_L1].isNull());
    }
    void aServiceGoesToItsOwnPlacesAndNowhereElse()
    {
        FakeDestination first, second;
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray a = add(server, u"First"_s, first.address()), b = add(server, u"Second"_s, second.address());
        auto encoder = std::make_unique<FfmpegPublisher>();
        encoder->start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(server.channel()["ingest"_L1]["keyframe_seen"_L1].toBool(), true, kSoon);
        const auto plan = [&server](const QByteArray &place, int inSeconds, const QString &goLive) {
            const QString starts = QDateTime::currentDateTimeUtc().addSecs(inSeconds).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
            return send(server, "POST", kChannel + "/services",
                        {{u"title"_s, u"Worship"_s}, {u"time_zone"_s, u"UTC"_s}, {u"starts_local"_s, starts}, {u"minutes"_s, 60},
                         {u"go_live"_s, goLive}, {u"places"_s, QJsonArray{QString::fromLatin1(place)}}}).status;
        };
        // By the plan.
        QCOMPARE(plan(a, 3, u"automatic"_s), 201);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, a), u"live"_s, kSoon);
        QCOMPARE(state(server, b), u"off:not_for_service"_s);
        // A restart changes nothing of that.
        server.kill();
        QVERIFY(server.start(kAllowed));
        encoder = std::make_unique<FfmpegPublisher>();
        encoder->start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(state(server, a), u"live"_s, kSoon);
        QCOMPARE(state(server, b), u"off:not_for_service"_s);
        QCOMPARE(second.taken().connections, 0);
        // Somebody wants it there all the same.
        QCOMPARE(send(server, "PUT", "/api/v1/destinations/" + b + "/switch", {{u"is_on"_s, true}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, b), u"live"_s, kSoon);
        QCOMPARE(server.post(kChannel + "/end").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(first.taken().unpublished == 1 && second.taken().unpublished == 1, kSoon);
        // By hand, before one that is sent to the other place.
        QCOMPARE(plan(b, 300, u"manual"_s), 201);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, a), u"off:not_for_service"_s, kSoon); // its lead time has begun
        const int before = first.taken().connections;
        QCOMPARE(server.post(kChannel + "/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, b), u"live"_s, kSoon);
        QCOMPARE(state(server, a), u"off:not_for_service"_s);
        QCOMPARE(first.taken().connections, before);
        QCOMPARE(findings(server, a), QStringList());
    }
    void whatNginxGetsIsWholeThroughFiveDropsOfTheSource()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), nginx.log().constData());
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray id = add(server, u"nginx"_s, nginx.address(), u"sunday"_s);
        auto encoder = std::make_unique<FfmpegPublisher>();
        encoder->start(server.publishUrl());
        QCOMPARE(server.post(kChannel + "/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, id), u"live"_s, kSoon);
        for (int drop = 0; drop < 5; ++drop) {
            const auto arrived = [&] { return relay(server, id)["arrived_bytes"_L1].toInteger(); };
            encoder->kill();
            QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"interrupted"_s, kSoon);
            const qint64 before = arrived();
            encoder = std::make_unique<FfmpegPublisher>();
            encoder->start(server.publishUrl());
            QTRY_VERIFY_WITH_TIMEOUT(arrived() > before + 30'000, kSoon);
        }
        QCOMPARE(relay(server, id)["connections"_L1].toInteger(), 1); // no relay reconnects for that
        QCOMPARE(server.post(kChannel + "/end").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, id), u"idle"_s, kSoon);
        encoder.reset();
        const QStringList files = nginx.recordings(u"sunday"_s);
        QCOMPARE(files.size(), 1);
        const Probed taken = probe(files.front());
        QCOMPARE(taken.codecs, QByteArray("h264,aac"));
        QVERIFY2(taken.packets > 200 && taken.seconds > 5, QByteArray::number(taken.packets).constData());
        QCOMPARE(taken.wentBack, 0);
        QCOMPARE(taken.decodeErrors, QByteArray());
    }
    void aKeyIsTriedBeforeTheService()
    {
        FakeDestination good, refusing({.manner = Manner::RefusesKey});
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray right = add(server, u"Right"_s, good.address()), wrong = add(server, u"Wrong"_s, refusing.address(), u"wrong-stream-key"_s);
        const QByteArray hidden = add(server, u"Hidden"_s, "rtmp://127.0.0.2:1935/live");
        QTRY_COMPARE_WITH_TIMEOUT(state(server, hidden), u"idle"_s, kSoon);
        const auto tried = [&server](const QByteArray &id) { return send(server, "POST", "/api/v1/destinations/" + id + "/try"); };
        const HttpAnswer yes = tried(right);
        QCOMPARE(yes.status, 200);
        QCOMPARE(yes.json()["accepted"_L1].toBool(), true);
        QCOMPARE(yes.json()["reached"_L1].toString(), u"accepted"_s);
        QTRY_VERIFY_WITH_TIMEOUT(good.taken().ended == 1, kSoon); // it hung up
        QVERIFY(good.taken().frames.empty());
        const HttpAnswer no = tried(wrong);
        QCOMPARE(no.json()["accepted"_L1].toBool(), false);
        QCOMPARE(no.json()["reason"_L1].toString(), u"key_refused"_s);
        QVERIFY(no.json()["detail"_L1].toString().contains("NetStream.Publish.BadName"_L1));
        QVERIFY(!no.body.contains("wrong-stream-key"));
        // A private address that nobody named is not even connected to.
        QCOMPARE(tried(hidden).json()["reason"_L1].toString(), u"not_public"_s);
        QCOMPARE(tried("01JD000000000000000000000A").status, 404);
    }
    void rootsThatCanBeReadLaterNeedNoRestart()
    {
        const auto pem = makeCertificate();
        FakeDestination good({.certificate = pem});
        const QTemporaryDir folder;
        const QString roots = folder.filePath(u"roots.pem"_s);
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed + QStringList{u"--relay-ca-file"_s, roots}));
        const QByteArray place = add(server, u"Right"_s, good.address());
        QTRY_COMPARE_WITH_TIMEOUT(state(server, place), u"idle"_s, kSoon);
        const auto tried = [&] { return send(server, "POST", "/api/v1/destinations/" + place + "/try").json(); };
        QCOMPARE(tried()["reason"_L1].toString(), u"no_roots"_s);
        QFile file(roots);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pem.certificate.data(), static_cast<qint64>(pem.certificate.size()));
        file.close();
        // The first try after a failure asks for them again; one that is under way may have failed before.
        QTRY_VERIFY_WITH_TIMEOUT(tried()["accepted"_L1].toBool(), kSoon);
    }
    void aTestIsSentToOnePlaceAloneAndNobodySeesIt()
    {
        FakeDestination good, other, refusing({.manner = Manner::RefusesKey});
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start(kAllowed));
        const QByteArray its = add(server, u"Its"_s, good.address()), others = add(server, u"Other"_s, other.address()),
                         wrong = add(server, u"Wrong"_s, refusing.address());
        QTRY_COMPARE_WITH_TIMEOUT(state(server, others), u"idle"_s, kSoon);
        QCOMPARE(send(server, "POST", "/api/v1/destinations/" + its + "/test").json()["reason"_L1].toString(), u"nothing_arrives"_s); // nobody sends
        FfmpegPublisher encoder;
        encoder.start(server.publishUrl());
        QTRY_COMPARE_WITH_TIMEOUT(server.channel()["ingest"_L1]["keyframe_seen"_L1].toBool(), true, kSoon);
        const auto test = [&server](const QByteArray &id) { return send(server, "POST", "/api/v1/destinations/" + id + "/test"); };
        const HttpAnswer sent = test(its);
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.json()["accepted"_L1].toBool(), true);
        QVERIFY2(sent.json()["sent_ms"_L1].toInt() >= 7'000, sent.body.constData());
        QTRY_VERIFY_WITH_TIMEOUT(good.taken().ended == 1, kSoon);
        QVERIFY(goesOn(good.taken()));
        QVERIFY(other.taken().frames.empty());
        QCOMPARE(server.state(), u"off_air"_s);
        QVERIFY(server.playlist().isEmpty());
        const HttpAnswer no = test(wrong);
        QCOMPARE(no.json()["accepted"_L1].toBool(), false);
        QCOMPARE(no.json()["reason"_L1].toString(), u"key_refused"_s);
        QCOMPARE(test("01JD000000000000000000000A").status, 404);
        // On air its state says how it does.
        QCOMPARE(server.post(kChannel + "/go-live").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state(server, its), u"live"_s, kSoon);
        QCOMPARE(test(its).status, 409);
    }
    void theKindsOfPlacesAreTheOnesInTheFile()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        const QJsonArray kinds = server.get("/api/v1/destination-presets", true).json()["items"_L1].toArray();
        QCOMPARE(kinds.size(), 9);
        QCOMPARE(kinds[0]["id"_L1].toString(), u"youtube"_s);
        QCOMPARE(kinds[2]["video_kbps_max"_L1].toInt(), 9'000);
        QCOMPARE(server.get("/api/v1/destination-presets").status, 401);
    }
};

BELFRY_CASE(tst_Relays)
#include "tst_Relays.moc"

#include "base/Worker.h"
#include "server/Announcer.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <set>
#include <thread>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

struct Wire final : bus::Bus {
    void publish(std::string topic, std::string payload) override
    {
        const std::lock_guard lock(mutex);
        told.push_back({std::move(topic), std::move(payload), "a"});
    }
    Subscription subscribe(std::string, Executor &, OnMessage, OnMissed) override { return {}; }
    std::string_view server() const override { return "a"; }
    bool isConnected() const override { return true; }

    std::mutex mutex;
    std::vector<bus::Message> told;
};

Happening started()
{
    return {"broadcast.started", "church", "worship", auth::Permission::Watch, "broadcasts/01J",
            {{QStringLiteral("title"), QStringLiteral("Advent")}}, ""};
}

} // namespace

class tst_Announcer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsToldReachesTheBusWhole()
    {
        Wire wire;
        test::FakeClock clock;
        Announcer announcer(wire, clock);
        const std::string id = announcer.tell(started());
        QCOMPARE(wire.told.size(), 1u);
        QCOMPARE(wire.told[0].topic, "events");
        const auto heard = announcementFromBusText(wire.told[0].payload);
        QVERIFY(heard);
        QCOMPARE(heard->id, id);
        QCOMPARE(id.size(), 26u);
        QCOMPARE(heard->at, clock.wall());
        QCOMPARE(heard->what.kind, "broadcast.started");
        QCOMPARE(heard->what.channel, "church");
        QCOMPARE(heard->what.category, "worship");
        QCOMPARE(heard->what.subject, "broadcasts/01J");
        QVERIFY(heard->what.needs == auth::Permission::Watch);
        QCOMPARE(heard->what.json, started().json);
    }
    void aPublicFormSaysNotForWhomItIs()
    {
        Happening happening = started();
        happening.onlyFor = "u1";
        const QJsonObject json = toPublicJson({"01J", WallTime(1ms), happening});
        QVERIFY(!json.contains(QStringLiteral("only_for")) && !json.contains(QStringLiteral("needs")));
        QCOMPARE(json.value(QStringLiteral("at")).toString(), QStringLiteral("1970-01-01T00:00:00.001Z"));
    }
    void idsGoUpWithinAMillisecondAndWhenTheClockIsSetBack()
    {
        Wire wire;
        test::FakeClock clock;
        Announcer announcer(wire, clock);
        std::string last;
        for (int i = 0; i < 2'000; ++i) {
            if (i == 1'000)
                clock.setWall(clock.wall() - 1h);
            const std::string id = announcer.tell(started());
            QVERIFY2(id > last, id.c_str());
            last = id;
        }
    }
    void aSecretDoesNotLeave()
    {
        Wire wire;
        Announcer announcer(wire);
        Happening happening = started();
        happening.json.insert(QStringLiteral("stream_key"), QStringLiteral("canary-7f2a"));
        announcer.tell(std::move(happening));
        QVERIFY(wire.told[0].payload.find("canary") == std::string::npos);
    }
    void webhooksHearWhatIsNobodysAlone()
    {
        Wire wire;
        Announcer announcer(wire);
        std::vector<std::string> heard;
        announcer.setWebhooks([&heard](const Announcement &announcement) { heard.push_back(announcement.what.kind); });
        announcer.tell(started());
        Happening personal = started();
        personal.onlyFor = "u1";
        announcer.tell(personal);
        announcer.tellQueued(announcer.prepare(started()));
        QCOMPARE(heard.size(), 1u);
        QCOMPARE(wire.told.size(), 3u);
    }
    void manyThreadsTellAtOnce()
    {
        Wire wire;
        Announcer announcer(wire);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&announcer] {
                for (int n = 0; n < 200; ++n)
                    announcer.tell(started());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        std::set<std::string> ids;
        for (const bus::Message &message : wire.told)
            ids.insert(announcementFromBusText(message.payload)->id);
        QCOMPARE(ids.size(), 800u);
    }
    void whatIsNoAnnouncementIsRefused()
    {
        for (const char *text : {"", "{}", "[]", R"({"id":"1","at":"x","event":"a","subject":"b","needs":"watch"})",
                                 R"({"id":"1","at":"2026-11-22T10:00:00Z","event":"a","subject":"b","needs":"all"})"})
            QVERIFY2(!announcementFromBusText(text), text);
    }
};

BELFRY_CASE(tst_Announcer)
#include "tst_Announcer.moc"

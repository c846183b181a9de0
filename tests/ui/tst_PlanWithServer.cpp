// Places and Services against the real server: what the presenters say is what it takes, and what it answers they read.
#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/PlanDesk.h"
#include "fakes/FakeDestination.h"
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;

DeskOptions optionsFor(const ServerProcess &server, const QTemporaryDir &folder)
{
    DeskOptions options;
    options.settingsFolder = folder.filePath(u"settings"_s);
    options.dataFolder = folder.filePath(u"data"_s);
    options.serverAddress = server.http();
    options.serverToken = Secret(server.token().toStdString());
    options.obsPort = 9; // nobody
    options.useKeychain = false;
    return options;
}

QStringList namesOf(const PlacesState &state)
{
    QStringList names;
    for (const PlaceRow &row : state.rows)
        names << row.name;
    return names;
}

} // namespace

class tst_PlanWithServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsAddedTriedSwitchedMovedAndRemoved()
    {
        FakeDestination good;
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--relay-allow-hosts"_s, u"127.0.0.1"_s}));
        QTemporaryDir folder;
        DeskApp desk(optionsFor(server, folder));
        desk.start();
        PlacesPresenter &places = desk.plan().places();
        places.setLookedAt(true);
        const auto &state = [&]() -> const PlacesState & { return places.state(); };
        QTRY_VERIFY_WITH_TIMEOUT(state().isLoaded && state().presets.size() >= 9, kSoon);

        places.add();
        places.tryKey({u"Church TV"_s, u"rtmp"_s, QString::fromStdString(good.address()), Secret("k?a=1&b=/%20x")});
        QTRY_VERIFY_WITH_TIMEOUT(state().editor && state().editor->trial, kSoon);
        QCOMPARE(state().editor->trial->title, u"This key works"_s);
        QVERIFY(!state().editor->keyMasked.contains(u"k?a"));
        const QString first = state().editor->id;
        QCOMPARE(state().rows[1].pill, u"Key works"_s);

        // What the server does not take it says in its own words, at this place.
        places.add();
        places.save({u"Second"_s, u"rtmp"_s, u"http://example.org"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(state().editor->messageTone, Tone::NeedsYou, kSoon);
        QVERIFY(!state().editor->message.isEmpty());
        places.save({u"Second"_s, u"youtube"_s, {}, Secret("abcd-efgh")});
        QTRY_VERIFY_WITH_TIMEOUT(!state().editor->id.isEmpty(), kSoon);
        const QString second = state().editor->id;

        places.move(second, 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/channels/church/destinations", true).json()["items"_L1][0]["name"_L1].toString(), u"Second"_s, kSoon);
        places.turn(first, false);
        QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/destinations/" + first.toUtf8(), true).json()["is_on"_L1].toBool(), false, kSoon);
        places.turn(first, true);

        places.remove(first);
        QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/destinations/" + first.toUtf8(), true).json()["is_on"_L1].toBool(), false, kSoon);
        places.undoRemove();
        QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/destinations/" + first.toUtf8(), true).json()["is_on"_L1].toBool(), true, kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(state()), QStringList({u"Our web page"_s, u"Second"_s, u"Church TV"_s}), kSoon);
        places.remove(first);
        places.remove(second); // finishes the first
        QTRY_COMPARE_WITH_TIMEOUT(server.get("/api/v1/destinations/" + first.toUtf8(), true).status, 404, kSoon);
    }
    void aServiceIsPlannedChangedOnOneDayAndTicked()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        QTemporaryDir folder;
        DeskApp desk(optionsFor(server, folder));
        desk.start();
        ServicesPresenter &services = desk.plan().services();
        const auto &state = [&]() -> const ServicesState & { return services.state(); };
        QTRY_VERIFY_WITH_TIMEOUT(state().isLoaded, kSoon);
        services.showWeek(false);

        services.add();
        ServiceDraft draft = state().editor->draft;
        draft.title = u"Sunday worship"_s;
        draft.date = QDate::currentDate().addDays(7 + 7 - QDate::currentDate().dayOfWeek());
        draft.timeZone = u"Europe/Berlin"_s;
        draft.goesLive = GoesLive::ByItself;
        draft.links = {{u"Leaflet"_s, u"https://church.example/leaflet.pdf"_s}};
        services.save(draft);
        QTRY_VERIFY_WITH_TIMEOUT(state().rows.size() >= 5, kSoon);
        QCOMPARE(state().rows[0].title, u"Sunday worship"_s);
        QVERIFY(state().rows[0].note.contains(u"goes live by itself"));
        QVERIFY(state().next.contains(u"Sunday worship"));
        const QString id = state().rows[1].service, day = state().rows[1].day;

        services.open(id, day);
        services.editOneDay(true);
        draft = state().editor->draft;
        draft.time = QTime(17, 0);
        services.save(draft);
        QTRY_VERIFY_WITH_TIMEOUT(state().rows[1].isChanged, kSoon);
        QVERIFY(!state().rows[2].isChanged);
        services.leaveOut(true);
        QTRY_VERIFY_WITH_TIMEOUT(state().rows[1].isSkipped, kSoon);
        services.asPlanned();
        QTRY_VERIFY_WITH_TIMEOUT(!state().rows[1].isChanged, kSoon);

        services.tasks()->add(u"Mics checked"_s, u"Ana"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state().editor->tasks.size(), std::size_t(1), kSoon);
        services.tasks()->tick(state().editor->tasks[0].id, true);
        QTRY_VERIFY_WITH_TIMEOUT(state().editor->tasks[0].isDone, kSoon);
        services.tasks()->change(state().editor->tasks[0].id, u"Mics checked twice"_s, u"Jon"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state().editor->tasks[0].owner, u"Jon"_s, kSoon);

        // Somebody else's edit comes by itself.
        QCOMPARE(httpRequest(server.http(), "PATCH", "/api/v1/services/" + id.toUtf8(), server.token(), R"({"title":"Worship"})").status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(state().rows[0].title, u"Worship"_s, kSoon);
    }
};

BELFRY_CASE(tst_PlanWithServer)
#include "tst_PlanWithServer.moc"

#include "app/HouseWatch.h"
#include "app/UpdatePresenter.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"
#include "unit/update/Signer.h"

#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers what the test has laid out, when it says so.
struct FakeFetcher final : update::Fetcher {
    int lists = 0;
    int stores = 0;
    bool isHeld = false;
    QString name;
    Result<QByteArray> content = fail(ErrorCode::Unreachable, "nobody");
    Result<QString> file = QStringLiteral("/updates/belfry-0.2.0.deb");
    std::function<void()> held;

    void list(const QUrl &, Listed reply) override
    {
        ++lists;
        answer([this, reply] { reply(content); });
    }
    void store(const update::Package &, const QString &, const QString &as, Stored reply) override
    {
        ++stores;
        name = as;
        answer([this, reply] { reply(file); });
    }
    void stop() override { held = {}; }
    void release() { std::exchange(held, {})(); }

private:
    void answer(std::function<void()> how)
    {
        if (isHeld)
            held = std::move(how);
        else
            how();
    }
};

struct Bench : DeskBench {
    Signer signer;
    FakeFetcher fetcher;
    HouseWatch house{api, gui};
    UpdateSettings updateSettings{settings.file(), folder.filePath(u"machine.conf"_s)};
    std::unique_ptr<UpdatePresenter> updates;
    bool hasServer = false; ///< one is chosen or runs here, seen or not

    /// Connected, and it has said what goes on on all its channels.
    bool isKnown()
    {
        server.hearsEvents = true; // by them it is known when to read
        if (!server.prefixAnswers.contains("GET /api/v1/services?"))
            server.prefixAnswers["GET /api/v1/services?"] = {200, R"({"items":[],"next":null})"};
        return connected() && until([this] { return house.state().anyOnAir && house.state().planned; });
    }
    void open(const QByteArray &key)
    {
        updates = std::make_unique<UpdatePresenter>(
            UpdatePresenter::Parts{fetcher, updateSettings, connection, house, gui},
            UpdatePresenter::Self{update::Source::from(key, "https://example.org/belfry-update"), *update::Version::from(u"0.1.0"), u"linux-x86_64"_s,
                                  folder.filePath(u"updates"_s), u"en"_s, [this] { return hasServer; }});
        updates->start();
    }
    void open() { open(signer.publicKey().toBase64()); }
    void lay(const QString &version) { fetcher.content = signer.list(Signer::about(version, u"linux-x86_64"_s)); }
    const UpdateState &state() const { return updates->state(); }
    QDateTime wall() const { return QDateTime::fromMSecsSinceEpoch(gui.clock().wall().time_since_epoch().count(), Qt::UTC); }
};

} // namespace

class tst_UpdatePresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsNewAndInstallsWhenToldTo()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        QSignalSpy ready(b.updates.get(), &UpdatePresenter::packageReady);
        QCOMPARE(b.fetcher.lists, 0);
        b.gui.advance(Duration(61'000));
        QCOMPARE(b.state().step, UpdateStep::Offered);
        QCOMPARE(b.state().version, u"0.2.0"_s);
        QCOMPARE(b.state().notes, u"Calmer colours."_s);
        QVERIFY(b.state().line.contains(u"0.2.0"));
        QVERIFY(b.state().canInstall);
        QCOMPARE(b.fetcher.stores, 0); // nothing is loaded before somebody wants it
        b.updates->install();
        QVERIFY(b.until([&] { return ready.size() == 1; }));
        QCOMPARE(b.fetcher.name, u"belfry-0.2.0.deb"_s);
        QCOMPARE(b.state().step, UpdateStep::HandedOver);
        QVERIFY(b.state().line.isEmpty());
        b.updates->handOverFailed();
        QVERIFY(b.state().canInstall && b.state().word.contains(u"installer"));
    }
    void whoClosedTheInstallerOpensItAgain()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QSignalSpy ready(b.updates.get(), &UpdatePresenter::packageReady);
        b.updates->install();
        QVERIFY(b.until([&] { return ready.size() == 1; }));
        QVERIFY(b.state().canInstall);
        b.updates->install();
        QVERIFY(b.until([&] { return ready.size() == 2; }));
        QCOMPARE(b.fetcher.stores, 1); // it was checked, and lies there
        QCOMPARE(ready.at(1), ready.at(0));
        // The list of the next day says the same, and one of the day after has a newer one.
        b.updates->look();
        QCOMPARE(b.state().step, UpdateStep::HandedOver);
        b.lay(u"0.3.0"_s);
        b.updates->look();
        QCOMPARE(b.state().version, u"0.3.0"_s);
        QCOMPARE(b.state().step, UpdateStep::Offered);
        b.updates->install();
        QCOMPARE(b.fetcher.stores, 2);
    }
    void looksOnceADay()
    {
        Bench b;
        b.lay(u"0.1.0"_s);
        b.open();
        b.gui.advance(Duration(59'000));
        QCOMPARE(b.fetcher.lists, 0);
        b.gui.advance(Duration(2'000));
        QCOMPARE(b.fetcher.lists, 1);
        QCOMPARE(b.state().step, UpdateStep::UpToDate);
        b.gui.advance(Duration(23 * 3'600'000));
        QCOMPARE(b.fetcher.lists, 1);
        b.gui.advance(Duration(3'600'000));
        QCOMPARE(b.fetcher.lists, 2);
    }
    void neitherLooksNorInstallsOnAir()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        QVERIFY(b.isKnown());
        b.open();
        b.gui.advance(Duration(70'000));
        QCOMPARE(b.fetcher.lists, 0);
        b.updates->look(); // a person may look
        QCOMPARE(b.state().step, UpdateStep::Offered);
        QVERIFY(!b.state().canInstall);
        QVERIFY(b.state().whyNot.contains(u"on air"));
        QVERIFY(b.state().line.isEmpty()); // the window does not speak of it now
        b.updates->install();
        QCOMPARE(b.fetcher.stores, 0);
        b.server.setOnAir(false);
        QVERIFY(b.until([&] { return b.state().canInstall; }));
        QVERIFY(!b.state().line.isEmpty());
    }
    void anotherChannelOnAirCountsAsMuch()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.server.isOnAirElsewhere = true;
        QVERIFY(b.isKnown());
        b.open();
        b.gui.advance(Duration(70'000));
        QCOMPARE(b.fetcher.lists, 0);
        b.updates->look();
        QVERIFY(b.state().whyNot.contains(u"on air"));
        b.updates->install();
        QCOMPARE(b.fetcher.stores, 0);
        b.server.isOnAirElsewhere = false;
        QVERIFY(b.until([&] { return b.state().canInstall; }));
    }
    void anotherChannelThatWentOnAirWhileItLoadedIsAskedAbout()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QSignalSpy ready(b.updates.get(), &UpdatePresenter::packageReady);
        b.fetcher.isHeld = true;
        b.updates->install();
        b.server.isOnAirElsewhere = true; // nothing has told us yet
        b.fetcher.release();
        QVERIFY(b.until([&] { return b.state().step == UpdateStep::Offered; }));
        QCOMPARE(ready.size(), 0);
        QVERIFY(b.state().whyNot.contains(u"on air"));
    }
    void anotherChannelsServiceIsNoTimeForIt_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("item");
        QTest::addRow("planned") << QByteArray("GET /api/v1/services?") << QByteArray(R"({"service":"S0","channel":"chapel","starts_at":"FROM","ends_at":"TO"})");
        QTest::addRow("announced") << QByteArray("GET /api/v1/channels?") << QByteArray(R"({"channel":"chapel","on_air":false,"next_start":"FROM"})");
    }
    void anotherChannelsServiceIsNoTimeForIt()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, item);
        Bench b;
        b.lay(u"0.2.0"_s);
        item.replace("FROM", b.wall().addSecs(3'600).toString(Qt::ISODateWithMs).toUtf8());
        item.replace("TO", b.wall().addSecs(7'200).toString(Qt::ISODateWithMs).toUtf8());
        b.server.prefixAnswers[path] = {200, R"({"items":[)" + item + R"(],"next":null})"};
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QVERIFY(b.until([&] { return b.state().whyNot.contains(u"two hours"); }));
        QVERIFY(!b.state().canInstall);
    }
    void aServerThatWasNeverSeenMayBeOnAir()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.hasServer = true;
        b.open();
        b.updates->look();
        QVERIFY(!b.state().canInstall);
        QVERIFY(b.state().whyNot.contains(u"sight"));
        b.hasServer = false; // somebody chose to have none
        b.updates->look();
        QVERIFY(b.state().canInstall);
    }
    void oneThatDoesNotSayWhetherItIsOnAirMayBe()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.server.hearsEvents = true;
        b.server.answers["GET /api/v1/health"] = {503, "{}"};
        b.server.prefixAnswers["GET /api/v1/services?"] = {200, R"({"items":[],"next":null})"};
        QVERIFY(b.connected());
        b.open();
        b.updates->look();
        QVERIFY(b.until([&] { return b.house.state().planned.has_value(); }));
        QVERIFY(!b.state().canInstall);
        b.server.answers.remove("GET /api/v1/health");
        QVERIFY(b.until([&] { return b.state().canInstall; }));
    }
    void waitsWhenAServiceIsNear()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.server.channel[u"next_start"_s] = b.wall().addSecs(3'600).toString(Qt::ISODateWithMs);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QVERIFY(!b.state().canInstall);
        QVERIFY(b.state().whyNot.contains(u"two hours"));
        b.updates->install();
        QCOMPARE(b.fetcher.stores, 0);
        b.server.channel[u"next_start"_s] = QJsonValue::Null;
        QVERIFY(b.until([&] { return b.state().canInstall; }));
    }
    void aServiceThatBeganMeanwhileIsNotDisturbed()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QSignalSpy ready(b.updates.get(), &UpdatePresenter::packageReady);
        b.fetcher.isHeld = true;
        b.updates->install();
        QCOMPARE(b.state().step, UpdateStep::Loading);
        b.updates->install(); // once is enough
        QCOMPARE(b.fetcher.stores, 1);
        b.server.channel[u"next_start"_s] = b.wall().addSecs(3'600).toString(Qt::ISODateWithMs);
        QVERIFY(b.until([&] { return b.connection.state().channel->nextStart.has_value(); }));
        b.fetcher.release();
        QCOMPARE(ready.size(), 0);
        QCOMPARE(b.state().step, UpdateStep::Offered);
        QVERIFY(!b.state().canInstall);
    }
    void whatIsBeingLoadedStopsWhenItGoesOnAir()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        b.fetcher.isHeld = true;
        b.updates->install();
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        QVERIFY(b.until([&] { return b.state().step == UpdateStep::Offered; }));
        QVERIFY(!b.fetcher.held); // it was stopped
        QVERIFY(b.state().whyNot.contains(u"on air"));
    }
    void outOfSightItMayBeOnAir()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        QVERIFY(b.isKnown());
        b.open();
        b.updates->look();
        QVERIFY(b.state().canInstall);
        b.server.answers["GET /api/v1/channels/church"] = {503, "{}"};
        QVERIFY(b.until([&] { return !b.state().canInstall; }));
        QVERIFY(b.state().whyNot.contains(u"sight"));
    }
    void whatIsNotSignedIsNotUsedAndWhatWasOfferedStays()
    {
        Bench b;
        b.open();
        b.fetcher.content = Signer().list(Signer::about(u"9.0.0"_s, u"linux-x86_64"_s));
        b.updates->look();
        QVERIFY(b.state().version.isEmpty() && !b.state().canInstall);
        QVERIFY(b.state().word.contains(u"signed"));
        b.lay(u"0.2.0"_s);
        b.updates->look();
        QCOMPARE(b.state().version, u"0.2.0"_s);
    }
    void anOlderListIsNotBelievedAlsoAfterARestart()
    {
        Bench b;
        b.open();
        b.lay(u"0.3.0"_s);
        b.updates->look();
        QCOMPARE(b.state().version, u"0.3.0"_s);
        b.open();
        b.lay(u"0.2.0"_s);
        b.updates->look();
        QVERIFY(b.state().version.isEmpty());
        QVERIFY(b.state().word.contains(u"older"));
    }
    void oneThatWasTakenBackIsNotOfferedAnyMore()
    {
        Bench b;
        QVERIFY(b.isKnown());
        b.open();
        b.lay(u"0.3.0"_s);
        b.updates->look();
        QVERIFY(b.state().canInstall);
        b.lay(u"0.2.0"_s); // what there was before it
        b.updates->look();
        QVERIFY(!b.state().canInstall && b.state().version.isEmpty() && b.state().line.isEmpty());
        b.updates->install();
        QCOMPARE(b.fetcher.stores, 0);
    }
    void packagesThatAreInstalledAreNotKept()
    {
        Bench b;
        const QDir packages(b.folder.filePath(u"updates"_s));
        QVERIFY(packages.mkpath(u"."_s));
        for (const QString &name : {u"belfry-0.0.9.deb"_s, u"belfry-0.1.0.deb"_s, u"belfry-0.2.0.deb"_s, u"notes.txt"_s}) {
            QFile file(packages.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        b.open();
        QCOMPARE(packages.entryList(QDir::Files, QDir::Name), QStringList({u"belfry-0.2.0.deb"_s, u"notes.txt"_s}));
    }
    void whatArrivedWrongIsSaid()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.open();
        b.updates->look();
        b.fetcher.file = fail(ErrorCode::Malformed, "other");
        b.updates->install();
        QVERIFY(b.state().word.contains(u"thrown away"));
        QVERIFY(b.state().canInstall); // may be tried again
    }
    void thePersonMaySwitchItOff()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.open();
        b.updates->look();
        b.updates->turn(false);
        QCOMPARE(b.state().step, UpdateStep::Off);
        QVERIFY(b.state().version.isEmpty() && b.state().line.isEmpty() && !b.state().canLook);
        const int asked = b.fetcher.lists;
        b.updates->look();
        b.gui.advance(Duration(48 * 3'600'000LL));
        QCOMPARE(b.fetcher.lists, asked);
        b.open(); // and it stays off
        b.gui.advance(Duration(48 * 3'600'000LL));
        QCOMPARE(b.fetcher.lists, asked);
        b.updates->turn(true);
        QCOMPARE(b.fetcher.lists, asked + 1);
        QCOMPARE(b.state().step, UpdateStep::Offered);
    }
    void whoeverLooksAfterTheComputerMaySwitchItOffForAll_data()
    {
        QTest::addColumn<QVariant>("word");
        for (const char *word : {"false", "0", "no", "Off"})
            QTest::newRow(word) << QVariant(QString::fromLatin1(word));
        QTest::newRow("a number") << QVariant(0);
    }
    void whoeverLooksAfterTheComputerMaySwitchItOffForAll()
    {
        QFETCH(QVariant, word);
        Bench b;
        {
            QSettings machine(b.folder.filePath(u"machine.conf"_s), QSettings::NativeFormat);
            machine.setValue("updates/look"_L1, word);
        }
        b.open();
        QCOMPARE(b.state().step, UpdateStep::Forbidden);
        QVERIFY(!b.state().canTurn);
        b.updates->turn(true);
        b.updates->look();
        b.gui.advance(Duration(48 * 3'600'000LL));
        QCOMPARE(b.fetcher.lists, 0);
    }
    void aBuildWithoutAKeySaysWhereUpdatesComeFrom()
    {
        Bench b;
        b.open({});
        QCOMPARE(b.state().step, UpdateStep::Packaged);
        QVERIFY(b.state().word.contains(u"package system"));
        b.updates->look();
        b.gui.advance(Duration(48 * 3'600'000LL));
        QCOMPARE(b.fetcher.lists, 0);
    }
    void theLineIsAskedForOnce()
    {
        Bench b;
        b.lay(u"0.2.0"_s);
        b.open();
        b.updates->look();
        QVERIFY(!b.state().line.isEmpty());
        b.updates->dismissLine();
        QVERIFY(b.state().line.isEmpty());
        QVERIFY(b.state().canInstall); // Settings still has it
    }
};

BELFRY_CASE(tst_UpdatePresenter)
#include "tst_UpdatePresenter.moc"

#include "support/Case.h"
#include "update/UpdateRules.h"

#include <QTest>

using namespace belfry;
using namespace belfry::update;
using namespace Qt::StringLiterals;

namespace {

Manifest manifestOf(QStringView version)
{
    Manifest manifest;
    manifest.version = *Version::from(version);
    manifest.notes = {{u"en"_s, u"new"_s}};
    manifest.packages = {{u"linux-x86_64"_s, {QUrl(u"https://example.org/b.deb"_s), 1, QByteArray(32, 'x')}}};
    return manifest;
}

const QDateTime kNow(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

} // namespace

class tst_UpdateRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsNewerIsOffered()
    {
        const Version ours = *Version::from(u"0.2.0");
        QVERIFY(offered(manifestOf(u"0.2.1"), ours, {}, u"linux-x86_64"_s)->has_value());
        QVERIFY(!offered(manifestOf(u"0.2.0"), ours, {}, u"linux-x86_64"_s)->has_value());
        QVERIFY(!offered(manifestOf(u"0.1.9"), ours, {}, u"linux-x86_64"_s)->has_value());
    }
    void anOlderListThanOneSeenBeforeIsNotBelieved()
    {
        const Version ours = *Version::from(u"0.2.0");
        const Version seen = *Version::from(u"0.4.0");
        const auto back = offered(manifestOf(u"0.3.0"), ours, seen, u"linux-x86_64"_s);
        QVERIFY(!back && back.error().code == ErrorCode::Conflict);
        QVERIFY(offered(manifestOf(u"0.4.0"), ours, seen, u"linux-x86_64"_s)->has_value());
    }
    void aSystemWithoutAPackageIsToldSo()
    {
        const auto none = offered(manifestOf(u"0.3.0"), *Version::from(u"0.2.0"), {}, u"linux-riscv64"_s);
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    }
    void everySystemHasItsEnding()
    {
        QCOMPARE(packageEnding(u"windows-x86_64"_s), u".msi"_s);
        QCOMPARE(packageEnding(u"macos-arm64"_s), u".dmg"_s);
        QCOMPARE(packageEnding(u"linux-x86_64"_s), u".deb"_s);
        QVERIFY(packageEnding(u"beos"_s).isEmpty());
        QVERIFY(!packageEnding(thisSystem()).isEmpty());
    }
    void neverOnAirNorWithinTwoHoursOfAService_data()
    {
        QTest::addColumn<Day>("day");
        QTest::addColumn<int>("hold");
        const Day free{.inSight = true, .hasServer = true, .now = kNow};
        const auto row = [&free](const char *name, Hold hold, const std::function<void(Day &)> &change) {
            Day day = free;
            change(day);
            QTest::newRow(name) << day << static_cast<int>(hold);
        };
        row("nothing is planned", Hold::None, [](Day &) {});
        row("on air", Hold::OnAir, [](Day &day) { day.isOffAir = false; });
        const auto plan = [](qint64 fromNow, qint64 untilThen) {
            return [=](Day &day) { day.planned = {{kNow.addSecs(86'400), kNow.addSecs(90'000)}, {kNow.addSecs(fromNow), kNow.addSecs(untilThen)}}; };
        };
        row("in two hours", Hold::ServiceSoon, plan(7200, 10'800));
        row("in two hours and a second", Hold::None, plan(7201, 10'800));
        row("in two hours, its end not known", Hold::ServiceSoon, plan(7200, 7200));
        row("planned for now, not on air", Hold::ServiceSoon, plan(-600, 1));
        row("just over", Hold::None, plan(-3600, 0));
        row("out of sight", Hold::NotKnown, [](Day &day) { day.inSight = false; });
        row("there never was a server", Hold::None, [](Day &day) { day.inSight = day.hasServer = false; });
    }
    void neverOnAirNorWithinTwoHoursOfAService()
    {
        QFETCH(Day, day);
        QFETCH(int, hold);
        QCOMPARE(static_cast<int>(holdOf(day)), hold);
    }
};

BELFRY_CASE(tst_UpdateRules)
#include "tst_UpdateRules.moc"

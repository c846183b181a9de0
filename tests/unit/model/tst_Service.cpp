#include "model/Checklist.h"
#include "model/Json.h"
#include "model/Service.h"
#include "support/Case.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::model;

namespace {

QJsonObject whole()
{
    return {{QStringLiteral("title"), QStringLiteral("Worship")},
            {QStringLiteral("description"), QStringLiteral("Two\nlines")},
            {QStringLiteral("category"), QStringLiteral("worship")},
            {QStringLiteral("time_zone"), QStringLiteral("Europe/Berlin")},
            {QStringLiteral("starts_local"), QStringLiteral("2026-11-22T10:00")},
            {QStringLiteral("minutes"), 75},
            {QStringLiteral("recurrence"), QStringLiteral("FREQ=WEEKLY;BYDAY=SU")},
            {QStringLiteral("lead_minutes"), 15},
            {QStringLiteral("go_live"), QStringLiteral("automatic")},
            {QStringLiteral("end_automatically"), true},
            {QStringLiteral("links"), QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("Leaflet")},
                                                             {QStringLiteral("url"), QStringLiteral("https://church.example/leaflet.pdf")}}}},
            {QStringLiteral("slate"), QStringLiteral("starting")},
            {QStringLiteral("places"), QJsonArray{QStringLiteral("01JD000000000000000000000A")}}};
}

std::string fieldOf(const Result<> &result)
{
    return result ? std::string() : result.error().what.substr(0, result.error().what.find(':'));
}

std::string fieldOf(const QJsonObject &object)
{
    Service service;
    return fieldOf(apply(service, object));
}

QJsonObject one(const char *field, const QJsonValue &value)
{
    return {{QString::fromLatin1(field), value}};
}

} // namespace

class tst_Service : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAllItsFieldsAndTellsThemAgain()
    {
        Service service;
        QVERIFY(apply(service, whole()).hasValue());
        QVERIFY(*newServiceFromJson(whole()) == service);
        QCOMPARE(service.title, std::string("Worship"));
        QCOMPARE(service.goLive, GoLiveBy::Automatic);
        QJsonObject told = toJson(service, Detail::Crew);
        for (const char *more : {"id", "channel", "made_at"})
            told.remove(QLatin1String(more));
        QCOMPARE(told, whole());
        Service again;
        QVERIFY(apply(again, told).hasValue());
        QVERIFY(again == service);
    }
    void viewersAreNotToldHowItIsRun()
    {
        Service service;
        QVERIFY(apply(service, whole()).hasValue());
        const QJsonObject told = toJson(service, Detail::Viewers);
        for (const char *field : {"go_live", "lead_minutes", "end_automatically", "slate", "places"})
            QVERIFY2(!told.contains(QLatin1String(field)), field);
        QVERIFY(told.contains(QStringLiteral("links")) && told.contains(QStringLiteral("recurrence")));
    }
    void aWrongValueIsRefusedWithItsField_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, const QJsonValue &value, const char *named = nullptr) {
            QTest::addRow("%s %zu", field, qHash(value)) << one(field, value) << QString::fromLatin1(named ? named : field);
        };
        const auto link = [](const char *url) {
            return QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("url"), QString::fromLatin1(url)}}};
        };
        row("title", QStringLiteral(" "));
        row("title", QString(201, QLatin1Char('x')));
        row("title", 5);
        row("title", QStringLiteral("two\nlines"));
        row("description", QString(4001, QLatin1Char('x')));
        row("description", QStringLiteral("bell \a"));
        row("category", QStringLiteral("Worship"));
        row("category", QString(33, QLatin1Char('x')));
        row("time_zone", QStringLiteral("Europe/Atlantis"));
        row("time_zone", QStringLiteral("+01:00"));
        row("starts_local", QStringLiteral("2026-11-31T10:00"));
        row("starts_local", QStringLiteral("2026-11-22T10:00:00Z"));
        row("minutes", 0);
        row("minutes", 1441);
        row("minutes", 7.5);
        row("minutes", QStringLiteral("75"));
        row("lead_minutes", -1);
        row("lead_minutes", 1441);
        row("go_live", QStringLiteral("sometimes"));
        row("end_automatically", 1);
        row("recurrence", QString(501, QLatin1Char('x')));
        row("slate", QStringLiteral("candle"));
        row("links", link("javascript:alert(1)"), "links[0].url");
        row("links", link("ftp://church.example/"), "links[0].url");
        row("links", link("https:///nowhere"), "links[0].url");
        row("links", link("https://user:secret@church.example/"), "links[0].url");
        row("links", link("/leaflet.pdf"), "links[0].url");
        row("links", QStringLiteral("x"));
        row("links", QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a.example")}}}, "links[0].title");
        row("places", QJsonArray{QStringLiteral("x")}, "places[0]");
        row("places", QJsonArray{QStringLiteral("01JD000000000000000000000A"), QStringLiteral("01JD000000000000000000000A")}, "places[1]");
        row("id", QStringLiteral("mine"));
        row("channel", QStringLiteral("other"));
        row("revision", 5);
        row("Title", QStringLiteral("x"));
    }
    void aWrongValueIsRefusedWithItsField()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, field);
        QCOMPARE(QString::fromStdString(fieldOf(object)), field);
    }
    void atTheLimitsItIsTaken()
    {
        QCOMPARE(fieldOf(one("title", QString(200, QLatin1Char('x')))), std::string());
        QCOMPARE(fieldOf(one("description", QString(4000, QLatin1Char('x')))), std::string());
        QCOMPARE(fieldOf(one("minutes", 1440)), std::string());
        QCOMPARE(fieldOf(one("minutes", 1)), std::string());
        QJsonArray links;
        for (int i = 0; i < 20; ++i)
            links.append(QJsonObject{{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("url"), QStringLiteral("http://a.example/?q=1#x")}});
        QCOMPARE(fieldOf(one("links", links)), std::string());
        links.append(links.first());
        QCOMPARE(fieldOf(one("links", links)), std::string("links"));
    }
    void aNewOneNeedsTheFieldsThatHaveNoDefault()
    {
        for (const char *field : {"title", "time_zone", "starts_local", "minutes"}) {
            QJsonObject object = whole();
            object.remove(QLatin1String(field));
            const auto made = newServiceFromJson(object);
            QVERIFY(!made && made.error().what.starts_with(std::string(field) + ": "));
        }
    }
    void aDaysChangeIsSetAndTakenBack()
    {
        ServiceChange change;
        change.occurrence = *localDateFrom("2026-11-29");
        QVERIFY(change.isNothing());
        QVERIFY(apply(change, *parseObject(R"({"skipped": true, "starts_local": "2026-11-28T18:00", "minutes": 30, "title": "Advent"})")).hasValue());
        QVERIFY(change.skipped && *change.minutes == 30 && *change.title == "Advent");
        QCOMPARE(toJson(change).value(QStringLiteral("starts_local")).toString(), QStringLiteral("2026-11-28T18:00"));
        QVERIFY(apply(change, *parseObject(R"({"skipped": false, "starts_local": null, "minutes": null, "title": null})")).hasValue());
        QVERIFY(change.isNothing());
        for (const char *wrong : {R"({"skipped": 1})", R"({"starts_local": "x"})", R"({"minutes": 0})", R"({"title": ""})", R"({"occurrence": "2026-11-29"})"})
            QVERIFY2(!apply(change, *parseObject(wrong)), wrong);
    }
    void aChecklistItemIsSetAndTold()
    {
        ChecklistItem item{"I", "S", 2, "", "", 1};
        QVERIFY(apply(item, *parseObject(R"({"text": "Check the microphones", "owner": "sound desk"})")).hasValue());
        QCOMPARE(item.text, std::string("Check the microphones"));
        const QJsonObject told = toJson(item, ChecklistTick{"Anna", *fromRfc3339("2026-11-22T09:30:00Z")});
        QCOMPARE(told.value(QStringLiteral("done")).toObject().value(QStringLiteral("by")).toString(), QStringLiteral("Anna"));
        QVERIFY(toJson(item, std::nullopt).value(QStringLiteral("done")).isNull());
        QCOMPARE(fieldOf(apply(item, one("text", QStringLiteral(" ")))), std::string("text"));
        QCOMPARE(fieldOf(apply(item, one("owner", QString(101, QLatin1Char('x'))))), std::string("owner"));
        QCOMPARE(fieldOf(apply(item, one("position", 1))), std::string("position"));
        QCOMPARE(orderFromJson(*parseObject(R"({"order": ["B", "A"]})"))->size(), std::size_t(2));
        QVERIFY(!orderFromJson(*parseObject(R"({"order": ["A", "A"]})")));
        QVERIFY(!orderFromJson(*parseObject(R"({})")));
    }
};

BELFRY_CASE(tst_Service)
#include "tst_Service.moc"

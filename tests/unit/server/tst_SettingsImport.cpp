#include "model/Json.h"
#include "server/SettingsExport.h"
#include "server/SettingsImport.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "store/ChecklistStore.h"
#include "store/DestinationStore.h"
#include "store/IngestKeyStore.h"
#include "store/ServiceStore.h"
#include "store/WebhookStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QFile>
#include <QJsonArray>

using namespace belfry;
using namespace belfry::server;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

/// What tests/data holds, with one thing in it replaced.
QJsonObject fileWith(const std::string &before = "", const std::string &after = "")
{
    QFile file(QStringLiteral(BELFRY_TEST_DATA) + QStringLiteral("/settings/church.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the data of the test is missing");
    std::string text = file.readAll().toStdString();
    if (!before.empty())
        text.replace(text.find(before), before.size(), after);
    return *model::parseObject(text);
}

struct Fixture {
    Result<ImportReport> import(const QJsonObject &file)
    {
        store::Transaction transaction(db);
        auto report = importSettings(db, sealer, file, kNow);
        if (report && !transaction.commit())
            return fail(ErrorCode::Internal, "commit");
        return report;
    }
    QJsonObject exported() { return *exportedSettings(db, kNow); }

    test::StoreUnderTest under{test::databaseOfRound().c_str(), test::StoreUnderTest::Tables::Present};
    store::Database &db = under.database();
    auth::Sealer sealer = auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal()).value();
};

} // namespace

class tst_SettingsImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void allOfItIsThere()
    {
        Fixture its;
        const auto report = its.import(fileWith());
        QVERIFY2(report.hasValue(), report ? "" : report.error().what.c_str());
        QCOMPARE(report->made, 7);
        QCOMPARE(report->changed, 0);
        QCOMPARE(report->withoutSecret.size(), std::size_t(3));
        QCOMPARE(store::ChannelStore(its.db).one("church")->embedParents.size(), std::size_t(1));
        QCOMPARE(store::IngestKeyStore(its.db).validOf("church")->size(), std::size_t(1));
        const auto places = store::DestinationStore(its.db).ofChannel("church");
        QCOMPARE(places->front().destination.name, std::string("Facebook"));
        const auto key = its.sealer.open(places->back().sealedKey, "destinations/01ARZ3NDEKTSV4RRFFQ69G5FA1/sealed_key");
        QCOMPARE(key->reveal(), std::string("by-hand"));
        QCOMPARE(store::ServiceStore(its.db).changesOf("01ARZ3NDEKTSV4RRFFQ69G5FC1")->size(), std::size_t(1));
        QVERIFY(!store::ChatStore(its.db).room("01ARZ3NDEKTSV4RRFFQ69G5FB1")->isOpen);
        QCOMPARE(store::ChecklistStore(its.db).of("01ARZ3NDEKTSV4RRFFQ69G5FC1", {})->front().first.text, std::string("Lights"));
        QVERIFY(!store::WebhookStore(its.db).one("01ARZ3NDEKTSV4RRFFQ69G5FE1")->sealedSecret.empty());
    }
    void whatIsExportedIsTakenAgainAndChangesNothing()
    {
        Fixture its;
        QVERIFY(its.import(fileWith()).hasValue());
        const auto before = its.exported();
        const auto key = store::DestinationStore(its.db).one("01ARZ3NDEKTSV4RRFFQ69G5FA1")->sealedKey;
        const auto again = its.import(before);
        QVERIFY2(again.hasValue(), again ? "" : again.error().what.c_str());
        QCOMPARE(again->made, 0);
        QCOMPARE(again->changed, 7);
        QCOMPARE(its.exported(), before);
        QCOMPARE(store::DestinationStore(its.db).one("01ARZ3NDEKTSV4RRFFQ69G5FA1")->sealedKey, key);
        QVERIFY(!QString::fromStdString(model::toText(before)).contains(QStringLiteral("by-hand")));
        Fixture other;
        QVERIFY(other.import(before).hasValue());
        QCOMPARE(other.exported(), before);
    }
    void whatTheFileDoesNotNameStays()
    {
        Fixture its;
        QVERIFY(its.import(fileWith()).hasValue());
        const QJsonObject channel{{QStringLiteral("channel"), QStringLiteral("church")}, {QStringLiteral("church"), QStringLiteral("Ours")}, {QStringLiteral("title"), QStringLiteral("Worship")}};
        const QJsonObject file{{QStringLiteral("format"), QStringLiteral("belfry-settings")}, {QStringLiteral("version"), 1}, {QStringLiteral("channels"), QJsonArray{channel}}};
        QVERIFY(its.import(file).hasValue());
        QCOMPARE(store::ChannelStore(its.db).one("church")->church, std::string("Ours"));
        QCOMPARE(store::ChannelStore(its.db).one("church")->language, std::string("de"));
        QCOMPARE(store::DestinationStore(its.db).ofChannel("church")->size(), std::size_t(2));
    }
    void whatIsWrongIsNamedAndNothingIsTaken()
    {
        Fixture its;
        struct Wrong {
            const char *before;
            const char *after;
            const char *says;
        };
        for (const Wrong &wrong : {Wrong{"belfry-settings", "other", "format: "}, {"\"version\":1", "\"version\":2", "version: "},
                                   {"\"webhooks\"", "\"hooks\"", "hooks: "}, {"Our church", "", "channels[0].church: "},
                                   {"\"preset\":\"youtube\"", "\"preset\":\"tube\"", "channels[0].destinations[1].preset: "},
                                   {"01ARZ3NDEKTSV4RRFFQ69G5FB1", "x", "channels[0].rooms[0].id: "},
                                   {"\"minutes\":90", "\"minutes\":0", "channels[0].services[0].minutes: "},
                                   {"FREQ=WEEKLY", "FREQ=SOMETIMES", "channels[0].services[0].recurrence: "},
                                   {"2026-12-27", "Christmas", "channels[0].services[0].changes[0].occurrence: "},
                                   {"\"text\":\"Batteries\"", "\"text\":\"\"", "channels[0].services[0].checklist[1].text: "},
                                   {"[\"01ARZ3NDEKTSV4RRFFQ69G5FA1\"]", "[\"01ARZ3NDEKTSV4RRFFQ69G5FZZ\"]", "channels[0].services[0].places: "},
                                   {"https://example.org/hook", "file:///x", "webhooks[0].url: "},
                                   {"[\"end\"]", "[\"explode\"]", "webhook_sources[0].actions"}}) {
            const auto refused = its.import(fileWith(wrong.before, wrong.after));
            QVERIFY2(!refused, wrong.says);
            QVERIFY2(refused.error().what.starts_with(wrong.says), refused.error().what.c_str());
            QVERIFY(store::ChannelStore(its.db).all()->empty());
            QVERIFY(store::WebhookStore(its.db).all()->empty());
        }
        QVERIFY(its.import(fileWith()).hasValue());
        auto file = fileWith("\"channel\":\"church\",\"church\":\"Our church\"", "\"channel\":\"chapel\",\"church\":\"Our church\"");
        QCOMPARE(its.import(file).error().what, std::string("channels[0].destinations[0].id: is that of another channel's place"));
    }
};

BELFRY_CASE(tst_SettingsImport)
#include "tst_SettingsImport.moc"

#include "app/Connection.h"
#include "app/LivePresenter.h"
#include "app/PlacesWatch.h"
#include "support/Case.h"
#include "ui/Translations.h"
#include "ui/Walk.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString inMinutes(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(60 * minutes).toString(Qt::ISODateWithMs);
}

QJsonObject relay(const QString &id, const QString &state, const QString &reason = {}, int kbps = 0)
{
    return {{u"destination"_s, id}, {u"state"_s, state}, {u"reason"_s, reason}, {u"kbps"_s, kbps}};
}

QJsonObject place(const QString &id, const QString &name, const QString &preset, bool isOn)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"preset"_s, preset}, {u"is_on"_s, isOn}, {u"key"_s, u"••••7f2a"_s},
            {u"address"_s, u"rtmps://place.example.org/app"_s}, {u"relay"_s, relay(id, u"idle"_s)}};
}

/// A Sunday with a plan, a checklist and three places.
void fill(WholeDesk &desk)
{
    const QJsonArray places{place(u"01Y"_s, u"YouTube"_s, u"youtube"_s, true), place(u"01F"_s, u"Facebook"_s, u"facebook"_s, true),
                            place(u"01N"_s, u"Nursing home TV"_s, u"rtmp"_s, false)};
    desk.answer("/api/v1/channels/church/destinations?limit=200", json({{u"items"_s, places}}));
    desk.answer("/api/v1/channels/church/relays",
                json({{u"items"_s, QJsonArray{relay(u"01Y"_s, u"live"_s, {}, 4476), relay(u"01F"_s, u"refused"_s, u"key_refused"_s),
                                              relay(u"01N"_s, u"off"_s)}}}));
    desk.answer("/api/v1/services/A", json({{u"id"_s, u"A"_s}, {u"go_live"_s, u"automatic"_s}, {u"lead_minutes"_s, 10}}));
    desk.server().prefixAnswers["GET /api/v1/services/A/checklist"] = {200, json({{u"items"_s, QJsonArray{
        QJsonObject{{u"id"_s, u"1"_s}, {u"text"_s, u"Mics checked"_s}, {u"owner"_s, u"Ana"_s}, {u"done"_s, QJsonObject()}},
        QJsonObject{{u"id"_s, u"2"_s}, {u"text"_s, u"Tell the host"_s}, {u"owner"_s, u"Jon"_s}, {u"done"_s, QJsonValue()}}}}})};
}

/// From so many minutes ahead (or ago) on.
QJsonObject plan(WholeDesk &desk, int minutes)
{
    const QJsonObject day{{u"service"_s, u"A"_s}, {u"channel"_s, u"church"_s}, {u"occurrence"_s, u"2026-11-22"_s},
                          {u"title"_s, u"Sunday Morning Worship"_s}, {u"starts_at"_s, inMinutes(minutes)}, {u"ends_at"_s, inMinutes(minutes + 90)},
                          {u"skipped"_s, false}};
    desk.server().prefixAnswers["GET /api/v1/services?"] = {200, json({{u"items"_s, QJsonArray{day}}})};
    return day;
}

} // namespace

/// The Live page in the words the program has for it, not a test's: what the presenters make of a server's answers.
class tst_LivePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        fill(*m_desk);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        ui::Theme::apply(*qApp, ui::Look::Dark);
        ui::chooseLanguage(*qApp, u"en"_s);
    }

    void beforeAndWhileOnAirItFitsInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "de", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void beforeAndWhileOnAirItFitsInEachLanguage()
    {
        QFETCH(QString, language);
        FakeServer &server = m_desk->server();
        server.channel = FakeServer::receiving();
        server.channel[u"next_start"_s] = inMinutes(12);
        plan(*m_desk, 12);
        QVERIFY(m_desk->open(language));
        const app::LivePresenter &live = m_desk->app().live();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->app().places().state().places.size() == 3, 10'000);
        m_desk->app().places().setTried(u"01F"_s, {.isAccepted = false, .reason = u"key_refused"_s, .at = QDateTime::currentDateTimeUtc(),
                                                   .keyMasked = u"••••7f2a"_s, .address = u"rtmps://place.example.org/app"_s});
        QCOMPARE(live.state().whereItGoes.at(2).id, u"01F"_s);
        QTRY_VERIFY_WITH_TIMEOUT(live.state().header.countdownTo, 10'000);
        look(language, u"ready"_s);

        server.setOnAir(true);
        server.channel[u"broadcast"_s] = u"01BX"_s;
        server.channel[u"started_at"_s] = inMinutes(-42);
        m_desk->answer("/api/v1/broadcasts/01BX", json({{u"title"_s, u"Sunday Morning Worship"_s}, {u"service"_s, u"A"_s},
                                                        {u"occurrence"_s, u"2026-11-22"_s}, {u"started_at"_s, inMinutes(-42)},
                                                        {u"viewers_most"_s, 312}}));
        const QJsonObject day = plan(*m_desk, -91);
        server.channel[u"health"_s] = QJsonObject{{u"findings"_s, QJsonArray{QJsonObject{
            {u"id"_s, u"relay.refused"_s}, {u"severity"_s, u"warning"_s}, {u"since"_s, inMinutes(-5)}, {u"about"_s, u"destinations/01F"_s},
            {u"values"_s, QJsonObject{{u"reason"_s, u"key_refused"_s}, {u"detail"_s, u"invalid stream key"_s}}}}}}};
        QTRY_COMPARE_WITH_TIMEOUT(live.state().header.air, app::AirState::OnAir, 10'000);
        const QByteArray counts = "event: counts\ndata: {\"viewers\":{\"church\":248}}\n\n";
        QTRY_VERIFY_WITH_TIMEOUT((server.tell(counts), live.state().banner) && live.state().header.viewers == 248 && live.state().whereItGoes.at(3).pillTone == app::Tone::Good
                                     && live.state().header.line.count(u'·') == 2, 20'000);
        look(language, u"on-air"_s);
        const QByteArray over = "event: service.over_time\ndata: " + json({{u"data"_s, day}}) + "\n\n";
        QTRY_VERIFY_WITH_TIMEOUT((server.tell(over), m_desk->window().isOverTimeAsked()), 20'000); // whoever listens by now
        look(language, u"over-time"_s);
        server.setOnAir(false);
        server.channel[u"broadcast"_s] = QJsonValue::Null;
    }

private:
    QStringList faults() const { return clippedTexts(m_desk->window()) + overlappingTexts(m_desk->window()); }
    /// In the dark at both sizes; in English in the light, too, for a look is the same in every language.
    void look(const QString &language, const QString &name)
    {
        const bool both = language == u"en";
        for (const bool light : {false, true}) {
            if (light && !both)
                continue;
            if (both)
                ui::Theme::apply(*qApp, light ? ui::Look::Light : ui::Look::Dark);
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
                showAt(m_desk->window(), size);
                QTRY_COMPARE(faults(), QStringList()); // it is laid out in a few rounds
                screenshot(m_desk->window(), u"live/%1-%2-%3-%4"_s.arg(name, language, light ? u"light"_s : u"dark"_s).arg(size.width()));
            }
        }
        if (both)
            ui::Theme::apply(*qApp, ui::Look::Dark);
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_LivePictures)
#include "tst_LivePictures.moc"

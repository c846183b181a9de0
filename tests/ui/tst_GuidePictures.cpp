#include "app/FirstRunDesk.h"
#include "app/LivePresenter.h"
#include "app/ReportsPresenter.h"
#include "support/Case.h"
#include "ui/Translations.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/widgets/PreviewPicture.h"
#include "ui/widgets/SoundMeters.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTimeZone>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{1280, 800};
constexpr qint64 kBytesMost = 100 * 1024; // of one picture: a guide is read over a phone, too

/// A church in candle light.
QImage candleLight()
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int y = 0; y < 720; y += 12)
        painter.fillRect(0, y, 1280, 12, QColor(0x6a - y * 91 / 720, 0x50 - y * 69 / 720, 0x26 - y * 30 / 720));
    painter.fillRect(630, 130, 20, 330, QColor(0xb0, 0x92, 0x60));
    painter.fillRect(575, 215, 130, 20, QColor(0xb0, 0x92, 0x60));
    return image;
}

/// With 256 colours, the commonest: a quarter of the bytes, and nobody sees it.
QImage small(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb a, QRgb b) { return std::pair(counts[a], a) > std::pair(counts[b], b); });
    QList<QRgb> kept = colours.mid(0, 256);
    QHash<QRgb, uint> nearest;
    for (const QRgb colour : std::as_const(colours)) {
        const auto distance = [colour](QRgb other) {
            const int red = qRed(colour) - qRed(other), green = qGreen(colour) - qGreen(other), blue = qBlue(colour) - qBlue(other);
            return red * red + green * green + blue * blue;
        };
        const auto found = std::min_element(kept.cbegin(), kept.cend(), [&distance](QRgb a, QRgb b) { return distance(a) < distance(b); });
        nearest.insert(colour, static_cast<uint>(found - kept.cbegin()));
    }
    QImage made(image.size(), QImage::Format_Indexed8);
    made.setColorTable(kept);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            made.setPixel(x, y, nearest[image.pixel(x, y)]);
    return made;
}

QJsonObject dayOf(const QString &service, const QString &title, const QDate &date, const QTime &from, int minutes)
{
    const QDateTime start(date, from, QTimeZone::utc());
    return {{u"service"_s, service}, {u"channel"_s, u"church"_s}, {u"title"_s, title}, {u"category"_s, u"worship"_s},
            {u"occurrence"_s, date.toString(Qt::ISODate)}, {u"time_zone"_s, u"UTC"_s},
            {u"starts_local"_s, start.toString(u"yyyy-MM-dd'T'HH:mm"_s)}, {u"starts_at"_s, start.toString(Qt::ISODateWithMs)},
            {u"ends_at"_s, start.addSecs(60 * minutes).toString(Qt::ISODateWithMs)}, {u"skipped"_s, false}, {u"changed"_s, false}};
}

/// A week with three services, and three places.
void plan(WholeDesk &desk)
{
    const QDate monday = QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek());
    struct Row {
        const char *id;
        const char *title;
        int day;
        QTime at;
        int minutes;
        const char *by;
    };
    QJsonArray services;
    for (const Row &row : {Row{"A", "Sunday Morning Worship", 6, {10, 0}, 75, "remind"}, Row{"B", "Evening Prayer", 2, {19, 30}, 45, "automatic"},
                           Row{"C", "Youth", 4, {18, 0}, 90, "manual"}}) {
        const QString id = QLatin1String(row.id), title = QLatin1String(row.title);
        const QDate date = monday.addDays(row.day);
        services.append(QJsonObject{{u"id"_s, id}, {u"channel"_s, u"church"_s}, {u"title"_s, title}, {u"description"_s, QString()},
                                    {u"category"_s, u"worship"_s}, {u"time_zone"_s, u"UTC"_s}, {u"links"_s, QJsonArray()},
                                    {u"starts_local"_s, QDateTime(date, row.at).toString(u"yyyy-MM-dd'T'HH:mm"_s)}, {u"minutes"_s, row.minutes},
                                    {u"recurrence"_s, u"FREQ=WEEKLY"_s}, {u"go_live"_s, QLatin1String(row.by)}, {u"lead_minutes"_s, 10}});
        QJsonArray days;
        for (int week = 0; week < 4; ++week)
            days.append(dayOf(id, title, date.addDays(7 * week), row.at, row.minutes));
        const QByteArray text = QJsonDocument(QJsonObject{{u"items"_s, days}, {u"next"_s, QJsonValue()}}).toJson();
        desk.server().prefixAnswers["GET /api/v1/services/" + id.toUtf8() + "/occurrences?"] = {200, text};
    }
    desk.answer("/api/v1/channels/church/services?limit=200", QJsonDocument(QJsonObject{{u"items"_s, services}, {u"next"_s, QJsonValue()}}).toJson());
    QJsonArray places;
    for (const auto &[id, preset, name] : {std::tuple{"01Y", "youtube", "YouTube"}, std::tuple{"01F", "facebook", "Facebook"},
                                           std::tuple{"01N", "rtmp", "St. Anne's nursing home"}})
        places.append(QJsonObject{{u"id"_s, QLatin1String(id)}, {u"channel"_s, u"church"_s}, {u"name"_s, QLatin1String(name)},
                                  {u"preset"_s, QLatin1String(preset)}, {u"address"_s, u"rtmps://place.example.org/app"_s}, {u"key"_s, u"••••7f2a"_s},
                                  {u"is_on"_s, name[0] != 'S'}, {u"made_at"_s, u"2026-10-12T08:00:00.000Z"_s}, {u"relay"_s, QJsonValue()}});
    desk.answer("/api/v1/channels/church/destinations", QJsonDocument(QJsonObject{{u"items"_s, places}, {u"next"_s, QJsonValue()}}).toJson());
    desk.answer("/api/v1/destination-presets",
                R"({"items":[{"id":"youtube","name":"YouTube","address":"rtmps://a.rtmps.youtube.com:443/live2","video_codecs":["avc"]},)"
                R"({"id":"facebook","name":"Facebook","address":"rtmps://rtmp-api.facebook.com:443/rtmp/","video_codecs":["avc"]},)"
                R"({"id":"rtmp","name":"RTMP","address":"","video_codecs":["avc"]}]})");
}

} // namespace

/// The pictures of docs/guide, in each language it is written in; the target docs_pictures takes them there.
class tst_GuidePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        plan(*m_desk);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        ui::chooseLanguage(*qApp, QStringLiteral("en"));
    }

    void everyPictureOfTheGuideIsMade_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("es") << QStringLiteral("es");
    }
    void everyPictureOfTheGuideIsMade()
    {
        QFETCH(QString, language);
        m_desk->server().setOnAir(false);
        QVERIFY(m_desk->open(language));
        ui::MainWindow &window = m_desk->window();
        showAt(window, kSize);
        take(language, "services", ui::Rail::Services);
        take(language, "places", ui::Rail::Places);
        take(language, "chat", ui::Rail::Chat);
        window.open(ui::Rail::Reports);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->app().reports().state().report.has_value(), 10'000);
        take(language, "report", ui::Rail::Reports);
        take(language, "ready", ui::Rail::Live);
        m_desk->app().firstRun().presenter().begin();
        window.openFirstRun();
        QTest::qWait(50);
        keep(language, "first-run");
        m_desk->server().setOnAir(true);
        m_desk->server().channel[u"started_at"_s] = QDateTime::currentDateTimeUtc().addSecs(-23 * 60 - 41).toString(Qt::ISODateWithMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->app().live().state().header.air, app::AirState::OnAir, 20'000);
        m_desk->server().tell("event: counts\ndata: {\"viewers\":{\"church\":214}}\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->app().live().state().header.viewers, std::optional<int>(214), 10'000);
        take(language, "on-air", ui::Rail::Live);
    }

private:
    void take(const QString &language, const char *name, ui::Rail::Page page)
    {
        ui::MainWindow &window = m_desk->window();
        window.open(page);
        QCOMPARE(window.openPage(), page);
        // Behind this server there is no stream: what would be heard is said by OBS, what would be played is drawn.
        const QJsonArray levels{0.3, 0.4, 0.5};
        const QJsonObject heard{{u"inputName"_s, u"Pulpit mic"_s}, {u"inputLevelsMul"_s, QJsonArray{levels, levels}}};
        for (int i = 0; i < 2; ++i)
            m_desk->obs().event(u"InputVolumeMeters"_s, {{u"inputs"_s, QJsonArray{heard}}});
        QTest::qWait(1'100); // the page looks once a second
        auto &preview = *window.findChild<ui::PreviewPicture *>();
        preview.setImage(candleLight());
        preview.setWords({});
        window.findChild<ui::SoundMeters *>()->show({-14, -12});
        keep(language, name);
    }
    void keep(const QString &language, const char *name)
    {
        const QImage image = screenshot(m_desk->window(), QStringLiteral("guide/%1/%2").arg(language, QLatin1String(name)));
        QCOMPARE(image.size(), kSize);
        const QString file = QStringLiteral(BELFRY_SCREENSHOTS "/guide/%1/%2.png").arg(language, QLatin1String(name));
        QVERIFY(small(image).save(file, "PNG", 0)); // small rather than quick
        QVERIFY2(QFileInfo(file).size() <= kBytesMost, name);
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_GuidePictures)
#include "tst_GuidePictures.moc"

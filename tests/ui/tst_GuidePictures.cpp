#include "app/FirstRunDesk.h"
#include "app/LivePresenter.h"
#include "app/ReportsPresenter.h"
#include "support/Case.h"
#include "ui/PlanAnswers.h"
#include "ui/Translations.h"
#include "ui/WallClock.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/widgets/PreviewPicture.h"
#include "ui/widgets/SoundMeters.h"
#include "ui/widgets/WhereItGoes.h"

#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QPainter>
#include <QStyleHints>
#include <QTimeZone>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>
#include <vector>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{1280, 800};
constexpr qint64 kBytesMost = 100 * 1024; // of one picture: a guide is read over a phone, too
constexpr int kDifferingMost = 120; // pixels, of a million: less than a word
constexpr int kAttempts = 6;
constexpr int kColourStep = 48; // of a channel's 256: what 256 colours make of a shade
const QDateTime kBefore(QDate(2026, 11, 22), QTime(9, 47), QTimeZone::utc());
const QDateTime kDuring(QDate(2026, 11, 22), QTime(10, 23, 41), QTimeZone::utc());

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

int pixelsThatDiffer(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return kSize.width() * kSize.height();
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            count += std::abs(qRed(a) - qRed(b)) > kColourStep || std::abs(qGreen(a) - qGreen(b)) > kColourStep ||
                     std::abs(qBlue(a) - qBlue(b)) > kColourStep;
        }
    return count;
}

} // namespace

/// The pictures of docs/guide, in each language it is written in; the target docs_pictures takes them there. They show a Sunday and a church
/// that are always the same, so that what differs from the guide's is the window: then the guide's are stale.
class tst_GuidePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        m_clock = std::make_unique<WallClock>(kBefore);
        m_desk = std::make_unique<WholeDesk>();
        m_desk->server().channel[u"page"_s] = u"https://grace.example/"_s;
        answerPlan(*m_desk);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_clock.reset();
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
        m_stale.clear();
        m_clock->standAt(kBefore);
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
        m_clock->standAt(kDuring);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->app().live().state().header.air, app::AirState::OnAir, 20'000);
        m_desk->server().tell("event: counts\ndata: {\"viewers\":{\"church\":214}}\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->app().live().state().header.viewers, std::optional<int>(214), 10'000);
        take(language, "on-air", ui::Rail::Live);
        QVERIFY2(m_stale.isEmpty(), qPrintable(u"no longer what the window looks like; look at the new ones, then build docs_pictures: "_s
                                               + m_stale.join(u", "_s)));
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
        keep(language, name, [this] { playAndHear(); });
    }
    void playAndHear()
    {
        ui::MainWindow &window = m_desk->window();
        auto &preview = *window.findChild<ui::PreviewPicture *>();
        preview.setImage(candleLight());
        preview.setWords({});
        window.findChild<ui::SoundMeters *>()->show({-14, -12});
        // The last minute of each stop, whole: otherwise it shows how quick this computer is.
        const app::LiveState &live = m_desk->app().live().state();
        std::vector<app::HopRow> rows = live.whereItGoes;
        for (app::HopRow &row : rows)
            row.history.assign(row.id == u"obs" || (row.id == u"web" && live.header.air == app::AirState::OnAir) ? 60 : 0, 4'480);
        window.findChild<ui::WhereItGoes *>()->show(rows);
    }
    /// What is to be seen is there at once, or on a busy computer a little later.
    void keep(const QString &language, const char *name, const std::function<void()> &prepare = [] {})
    {
        const QString file = QStringLiteral(BELFRY_SCREENSHOTS "/guide/%1/%2.png").arg(language, QLatin1String(name));
        const QImage inTheGuide(QStringLiteral(BELFRY_GUIDE_PICTURES "/%1/%2.png").arg(language, QLatin1String(name)));
        int differing = 0;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            if (attempt > 0)
                QTest::qWait(500);
            prepare();
            const QImage image = screenshot(m_desk->window(), QStringLiteral("guide/%1/%2").arg(language, QLatin1String(name)));
            QCOMPARE(image.size(), kSize);
            const QImage made = small(image);
            QVERIFY(made.save(file, "PNG", 0)); // small rather than quick
            differing = pixelsThatDiffer(made, inTheGuide);
            if (differing <= kDifferingMost)
                break;
        }
        QVERIFY2(QFileInfo(file).size() <= kBytesMost, name);
        qInfo("%s/%s: %d of %d pixels differ from the guide's", qPrintable(language), name, differing, kSize.width() * kSize.height());
        if (differing > kDifferingMost)
            m_stale.append(language + u'/' + QLatin1String(name));
    }

    std::unique_ptr<WallClock> m_clock;
    std::unique_ptr<WholeDesk> m_desk;
    QStringList m_stale;
};

BELFRY_CASE(tst_GuidePictures)
#include "tst_GuidePictures.moc"

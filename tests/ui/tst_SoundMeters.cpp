#include "support/Case.h"
#include "ui/WindowCase.h"
#include "ui/widgets/SoundMeters.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using ui::SoundMeters;

namespace {

constexpr int kSoon = 20'000;

QColor colorAt(QWidget &widget, double share)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(6, qRound((1 - share) * (image.height() - 1)));
}

} // namespace

class tst_SoundMeters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_meters = std::make_unique<SoundMeters>();
        m_meters->resize(30, 300);
    }

    void withoutSoundDataTheyAreGrey()
    {
        QVERIFY(!m_meters->hasSignal());
        QCOMPARE(colorAt(*m_meters, 0.5), ui::Theme::tokens()[ui::Tone::Line]);
        QVERIFY(!m_meters->accessibleDescription().isEmpty());
    }
    void silenceIsASignalAndNotGrey()
    {
        m_meters->show({-100, -100});
        QVERIFY(m_meters->hasSignal());
        QVERIFY(colorAt(*m_meters, 0.5) != ui::Theme::tokens()[ui::Tone::Line]);
        QCOMPARE(m_meters->levelDb(0), SoundMeters::kFloorDb);
    }
    void eachZoneHasItsColour()
    {
        m_meters->show({0, 0});
        const ui::Tokens &tokens = ui::Theme::tokens();
        QCOMPARE(colorAt(*m_meters, 0.5), tokens[ui::Tone::Good]);
        QCOMPARE(colorAt(*m_meters, 0.85), tokens[ui::Tone::Warn]);
        QCOMPARE(colorAt(*m_meters, 0.96), tokens[ui::Tone::OnAir]);
    }
    void channelsAreApart()
    {
        m_meters->show({-12, -50});
        QVERIFY(m_meters->levelDb(0) > -20);
        QVERIFY(m_meters->levelDb(1) < -40);
    }
    void aMonoSoundHasOneBar()
    {
        const int two = m_meters->sizeHint().width();
        m_meters->show({-12});
        QVERIFY(m_meters->sizeHint().width() < two);
    }
    void theyRiseAtOnceAndFallSlowly()
    {
        m_meters->show({-50, -50});
        m_meters->show({-6, -6});
        QCOMPARE(m_meters->levelDb(0), -6.0F);
        QTRY_VERIFY_WITH_TIMEOUT(m_meters->levelDb(0) < -12, kSoon);
    }
    void whenSoundDataEndsTheyTurnGrey()
    {
        m_meters->show({-6, -6});
        QTRY_VERIFY_WITH_TIMEOUT(!m_meters->hasSignal(), kSoon);
    }

private:
    std::unique_ptr<SoundMeters> m_meters;
};

BELFRY_CASE(tst_SoundMeters)
#include "tst_SoundMeters.moc"

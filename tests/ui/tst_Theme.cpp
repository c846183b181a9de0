#include "support/Case.h"
#include "ui/Theme.h"
#include "ui/Tokens.h"
#include "ui/WindowCase.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using belfry::ui::Tokens;
using belfry::ui::Tone;

namespace {

struct Pair {
    const char *what;
    Tone front;
    Tone ground;
    double least;
};

/// What stands on what in the window: text 4.5:1, shapes that must be seen 3:1.
const Pair kPairs[] = {
    {"text on window", Tone::Text, Tone::Window, 4.5},
    {"text on panel", Tone::Text, Tone::Panel, 4.5},
    {"text on a control", Tone::Text, Tone::Raised, 4.5},
    {"text on a hovered control", Tone::Text, Tone::QuietSoft, 4.5},
    {"text on rail", Tone::Text, Tone::Rail, 4.5},
    {"dim text on window", Tone::TextDim, Tone::Window, 4.5},
    {"dim text on panel", Tone::TextDim, Tone::Panel, 4.5},
    {"dim text on a control", Tone::TextDim, Tone::Raised, 4.5},
    {"dim text on rail", Tone::TextDim, Tone::Rail, 4.5},
    {"amber line on panel", Tone::Warn, Tone::Panel, 4.5},
    {"text on banner", Tone::Text, Tone::WarnGround, 4.5},
    {"detail on banner", Tone::WarnDetail, Tone::WarnGround, 4.5},
    {"word on the mending button", Tone::OnWarn, Tone::Warn, 4.5},
    {"good pill", Tone::GoodText, Tone::GoodSoft, 4.5},
    {"amber pill", Tone::WarnText, Tone::WarnSoft, 4.5},
    {"quiet pill", Tone::QuietText, Tone::QuietSoft, 4.5},
    {"red pill and Hold to end", Tone::OnAirText, Tone::OnAirSoft, 4.5},
    {"OBS badge", Tone::EncoderText, Tone::EncoderSoft, 4.5},
    {"page badge", Tone::PageText, Tone::PageSoft, 4.5},
    {"control edge on panel", Tone::Outline, Tone::Panel, 3},
    {"control edge on window", Tone::Outline, Tone::Window, 3},
    {"control edge on rail", Tone::Outline, Tone::Rail, 3},
    {"focus ring on panel", Tone::Bronze, Tone::Panel, 3},
    {"focus ring on rail", Tone::Bronze, Tone::Rail, 3},
    {"focus ring on window", Tone::Bronze, Tone::Window, 3},
    {"edge of Hold to end on dock", Tone::OnAir, Tone::Rail, 3},
    {"banner edge on window", Tone::WarnLine, Tone::Window, 3},
    {"green level on panel", Tone::Good, Tone::Panel, 3},
    {"amber level on panel", Tone::Warn, Tone::Panel, 3},
    {"red level on panel", Tone::OnAir, Tone::Panel, 3},
};

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyToneIsInTheFiles()
    {
        QVERIFY(Tokens::read(false).isComplete());
        QVERIFY(Tokens::read(true).isComplete());
    }
    void everyPairHasTheContrastItNeeds_data()
    {
        QTest::addColumn<bool>("light");
        QTest::addColumn<int>("pair");
        for (const bool light : {false, true}) {
            for (int i = 0; i < static_cast<int>(std::size(kPairs)); ++i)
                QTest::newRow(qPrintable(QString::fromLatin1(kPairs[i].what) +
                                         (light ? QStringLiteral(", light") : QStringLiteral(", dark"))))
                    << light << i;
        }
    }
    void everyPairHasTheContrastItNeeds()
    {
        QFETCH(bool, light);
        QFETCH(int, pair);
        const Tokens tokens = Tokens::read(light);
        const double contrast = Tokens::contrast(tokens[kPairs[pair].front], tokens[kPairs[pair].ground]);
        QVERIFY2(contrast >= kPairs[pair].least, qPrintable(QString::number(contrast)));
    }
    void whiteWordsStandOnEveryRed()
    {
        for (const bool light : {false, true}) {
            const Tokens tokens = Tokens::read(light);
            for (const Tone red : {Tone::OnAirFill, Tone::OnAirTop, Tone::OnAirBottom})
                QVERIFY(Tokens::contrast(Qt::white, tokens[red]) >= 4.5);
        }
    }
    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(Tokens::contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(Tokens::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
    void theStyleSheetHasNoUnknownName()
    {
        QFile sheet(QStringLiteral(":/theme/belfry.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString filled = Tokens::read(false).fill(QString::fromUtf8(sheet.readAll()));
        static const QRegularExpression left(QStringLiteral(R"(\{[a-z-]+\})"));
        QCOMPARE(left.match(filled.section(QStringLiteral("*/"), 1)).captured(), QString());
    }
};

BELFRY_CASE(tst_Theme)
#include "tst_Theme.moc"

#include "support/Case.h"
#include "ui/Bidi.h"
#include "ui/Translations.h"
#include "ui/WindowCase.h"
#include "ui/widgets/DateOrder.h"
#include "ui/widgets/Figures.h"

#include <QDateTimeEdit>
#include <QImage>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTimeEdit>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_Bidi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { ui::chooseLanguage(*qApp, u"en"_s); }

    void aSentenceIsReadInItsOwnDirectionWhateverItBeginsWith()
    {
        for (const QString &sentence : {u"OBS غير مفتوح"_s, u"افتح OBS"_s, u"(OBS) مفتوح"_s})
            QVERIFY2(ui::markedSentence(sentence).isRightToLeft(), qPrintable(sentence));
        QVERIFY(ui::markedSentence(u"%1 يرفض المفتاح"_s).arg(u"Facebook"_s).isRightToLeft());
        QCOMPARE(ui::markedSentence(u"OBS is not open"_s), u"OBS is not open"_s); // of another language: as it is
        QCOMPARE(ui::markedSentence(u"ddd d MMM"_s), u"ddd d MMM"_s);
        QCOMPARE(ui::markedSentence({}), QString());
    }
    void whatIsPutInStaysWhole()
    {
        QCOMPARE(ui::markedSentence(u"العنوان: %1"_s).arg(u"http://h/"_s), u"العنوان: \u2068http://h/\u2069"_s);
        QCOMPARE(ui::markedSentence(u"بعد %n دقيقة"_s), u"بعد %Ln دقيقة"_s);
        QCOMPARE(ui::markedSentence(u"بعد %Ln دقيقة، 100%"_s), u"بعد %Ln دقيقة، 100%"_s);
    }
    void theWordsOfTheWindowComeMarked()
    {
        ui::chooseLanguage(*qApp, u"ar"_s);
        const QString word = QCoreApplication::translate("belfry::app::LiveWords", "OBS is not open");
        QVERIFY(ui::hasRightToLeft(word));
        QVERIFY(word.isRightToLeft());
        const QString days = QCoreApplication::translate("belfry::ui::HeaderBar", "%n day(s)", nullptr, 13);
        QVERIFY2(days.contains(QLocale().toString(13)), qPrintable(days));
    }
    void aMiddleDotIsNoZero()
    {
        QCOMPARE(ui::ownSeparators(u"بعد ١٠ دقائق · في ٤:٠٦"_s), u"\u2068بعد ١٠ دقائق\u2069 | \u2068في ٤:٠٦\u2069"_s);
        QCOMPARE(ui::ownSeparators(u"Grace Church · at 10:00"_s), u"Grace Church · at 10:00"_s);
    }
    void digitsAreTheLanguages()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCOMPARE(ui::ownDigits(u"12:46"_s), u"١٢:٤٦"_s);
        QLocale::setDefault(QLocale(u"de"_s));
        QCOMPARE(ui::ownDigits(u"12:46"_s), u"12:46"_s);
    }
    void figuresAmongArabicWordsAreDrawnInTheirOrder()
    {
        const QString text = ui::ownSeparators(u"متوقف · متاح ٤١٢٫٠"_s);
        qApp->setLayoutDirection(Qt::RightToLeft);
        const auto drawn = [](auto draw) {
            QImage image(320, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            draw(painter, QRectF(image.rect()));
            return image;
        };
        const auto plain = [&](Qt::LayoutDirection direction) {
            return drawn([&](QPainter &painter, const QRectF &box) {
                painter.setLayoutDirection(direction);
                painter.drawText(box, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
            });
        };
        QVERIFY(plain(Qt::RightToLeft) != plain(Qt::LeftToRight));
        QCOMPARE(drawn([&](QPainter &painter, const QRectF &box) { ui::drawFigures(painter, box, Qt::AlignLeft, text); }), plain(Qt::RightToLeft));
    }
    void aTimeKeepsItsOrderInArabic()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        qApp->setLayoutDirection(Qt::RightToLeft);
        QTimeEdit field(QTime(4, 6));
        field.setLocale(QLocale());
        ui::keepOrder(field, u"h:mm"_s);
        QCOMPARE(field.text(), u"٤:٠٦"_s);
        QVERIFY(field.alignment() & Qt::AlignRight);
    }
};

BELFRY_CASE(tst_Bidi)
#include "tst_Bidi.moc"

#include "support/Case.h"
#include "ui/States.h"
#include "ui/WindowCase.h"
#include "ui/pages/LivePage.h"
#include "ui/widgets/AirButton.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestaccessible.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using belfry::ui::AirButton;

class tst_AirButton : public QObject {
    Q_OBJECT

    void sendEnd(QEvent::Type type, quint64 moment)
    {
        QKeyEvent event(type, Qt::Key_End, Qt::NoModifier);
        event.setTimestamp(moment);
        QCoreApplication::sendEvent(m_button, &event);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        m_button = m_window->findChild<AirButton *>();
        m_ended = std::make_unique<QSignalSpy>(&m_window->live(), &ui::LivePage::heldToEnd);
        m_went = std::make_unique<QSignalSpy>(&m_window->live(), &ui::LivePage::goLivePressed);
        m_cancelled = std::make_unique<QSignalSpy>(&m_window->live(), &ui::LivePage::cancelPressed);
    }
    void cleanup() { m_window.reset(); }

    void oneSecondAndAHalfOfHoldingEnds()
    {
        QTest::mousePress(m_button, Qt::LeftButton);
        QElapsedTimer held;
        held.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_ended->count(), 1, 20'000);
        QVERIFY(held.elapsed() >= AirButton::kHoldMs - 50);
        QTest::mouseRelease(m_button, Qt::LeftButton);
        QCOMPARE(m_ended->count(), 1);
    }
    void lettingGoEarlierDoesNotEnd()
    {
        QTest::mousePress(m_button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_button->held() > 0.3, 20'000);
        QTest::mouseRelease(m_button, Qt::LeftButton);
        QCOMPARE(m_button->held(), 0.0);
        QTest::qWait(AirButton::kHoldMs + 200);
        QCOMPARE(m_ended->count(), 0);
    }
    void movingAwayLetsGo()
    {
        QTest::mousePress(m_button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_button->held() > 0.1, 20'000);
        QTest::mouseMove(m_button, QPoint(-40, -40));
        QMouseEvent move(QEvent::MouseMove, QPointF(-40, -40), m_button->mapToGlobal(QPointF(-40, -40)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_button, &move);
        QCOMPARE(m_button->held(), 0.0);
        QTest::qWait(AirButton::kHoldMs + 200);
        QCOMPARE(m_ended->count(), 0);
    }
    void spaceAndEnterNeverEnd()
    {
        const auto keys = {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter};
        m_button->setFocus();
        for (const Qt::Key key : keys) {
            QTest::keyPress(m_button, key);
            QCOMPARE(m_button->held(), 0.0);
        }
        QTest::qWait(AirButton::kHoldMs + 200);
        for (const Qt::Key key : keys) {
            QTest::keyRelease(m_button, key);
            for (int i = 0; i < 20; ++i)
                QTest::keyClick(m_button, key);
        }
        QCOMPARE(m_ended->count(), 0);
    }
    void aScreenReadersPressDoesNotEnd()
    {
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(m_button);
        QVERIFY(button && button->actionInterface());
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        m_button->click();
        QTest::qWait(AirButton::kHoldMs + 300);
        QCOMPARE(m_ended->count(), 0);
    }
    void holdingTheEndKeyEnds()
    {
        m_button->setFocus();
        QTest::keyPress(m_button, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(m_ended->count(), 1, 20'000);
        QTest::keyRelease(m_button, Qt::Key_End);
    }
    void aKeyThatRepeatsIsStillHeld()
    {
        m_button->setFocus();
        quint64 moment = 1'000;
        sendEnd(QEvent::KeyPress, moment);
        for (int i = 0; i < 400 && m_ended->count() == 0; ++i) { // as X11 tells it on a busy computer
            QTest::qWait(20);
            moment += 40;
            sendEnd(QEvent::KeyRelease, moment);
            sendEnd(QEvent::KeyPress, moment);
        }
        QCOMPARE(m_ended->count(), 1);
        // Nor does what repeats on begin a second one.
        for (int i = 0; i < 5; ++i) {
            moment += 40;
            sendEnd(QEvent::KeyRelease, moment);
            sendEnd(QEvent::KeyPress, moment);
            QCOMPARE(m_button->held(), 0.0);
        }
        sendEnd(QEvent::KeyRelease, moment + 40);
    }
    void pressingAgainBeginsAnew()
    {
        m_button->setFocus();
        sendEnd(QEvent::KeyPress, 1'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_button->held() > 0.3, 20'000);
        sendEnd(QEvent::KeyRelease, 1'600);
        QCOMPARE(m_button->held(), 0.0);
        QTest::qWait(AirButton::kHoldMs);
        QCOMPARE(m_ended->count(), 0);
        sendEnd(QEvent::KeyPress, 1'630); // a finger is not quicker than that
        QVERIFY(m_button->held() < 1.0);
        QTest::qWait(50);
        QCOMPARE(m_ended->count(), 0);
        sendEnd(QEvent::KeyRelease, 1'700);
    }
    void losingTheFocusLetsGo()
    {
        m_button->setFocus();
        QTest::keyPress(m_button, Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(m_button->held() > 0.1, 20'000);
        m_button->clearFocus();
        QCOMPARE(m_button->held(), 0.0);
    }
    void goingOffAirWhileHeldLetsGo()
    {
        QTest::mousePress(m_button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_button->held() > 0.1, 20'000);
        m_window->showLive(ready());
        QCOMPARE(m_button->held(), 0.0);
        QTest::mouseRelease(m_button, Qt::LeftButton);
        QCOMPARE(m_ended->count(), 0);
        QCOMPARE(m_went->count(), 0);
    }
    void aButtonThatIsSwitchedOffGivesItsFocusToNobody()
    {
        m_button->setFocus();
        QVERIFY(m_button->hasFocus());
        m_window->showLive(noServer());
        QCOMPARE(QApplication::focusWidget(), nullptr);
    }
    void longWordsAreSmallerAndNotCut()
    {
        app::LiveState state = onAir();
        const auto width = [&](const QString &words) {
            state.button.text = words;
            m_window->showLive(state);
            return QFontMetrics(m_button->wordsFont()).horizontalAdvance(words);
        };
        QVERIFY(width(QStringLiteral("Go Live")) <= m_button->wordsRoom());
        const int usual = m_button->wordsFont().pixelSize() + m_button->wordsFont().pointSize();
        QVERIFY(width(QStringLiteral("Mantener para terminar")) <= m_button->wordsRoom());
        QVERIFY(m_button->wordsFont().pixelSize() + m_button->wordsFont().pointSize() < usual);
    }
    void onePressIsOneGoLive()
    {
        m_window->showLive(ready());
        QTest::mouseClick(m_button, Qt::LeftButton);
        QCOMPARE(m_went->count(), 1);
        QCOMPARE(m_ended->count(), 0);
    }
    void aDoubleClickIsOneGoLiveAndNoCancel()
    {
        m_window->showLive(ready());
        connect(&m_window->live(), &ui::LivePage::goLivePressed, this, [this] { m_window->showLive(goingLive()); });
        QTest::mouseClick(m_button, Qt::LeftButton);
        QTest::mouseDClick(m_button, Qt::LeftButton);
        QCOMPARE(m_went->count(), 1);
        QCOMPARE(m_cancelled->count(), 0);
    }
    void theKeyboardGoesLiveToo()
    {
        m_window->showLive(ready());
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Return);
        QCOMPARE(m_went->count(), 1);
        QTest::keyClick(m_button, Qt::Key_Space);
        QCOMPARE(m_went->count(), 2);
    }
    void aPressWhileGoingLiveCancels()
    {
        m_window->showLive(goingLive());
        QTest::mouseClick(m_button, Qt::LeftButton);
        QCOMPARE(m_cancelled->count(), 1);
        QCOMPARE(m_went->count(), 0);
    }
    void aDisabledButtonDoesNothing()
    {
        m_window->showLive(noServer());
        QTest::mouseClick(m_button, Qt::LeftButton);
        QTest::keyClick(m_button, Qt::Key_Return);
        QCOMPARE(m_went->count(), 0);
    }

private:
    std::unique_ptr<ui::MainWindow> m_window;
    AirButton *m_button = nullptr;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_went;
    std::unique_ptr<QSignalSpy> m_cancelled;
};

BELFRY_CASE(tst_AirButton)
#include "tst_AirButton.moc"

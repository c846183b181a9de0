#include "support/Case.h"
#include "ui/States.h"
#include "ui/WindowCase.h"
#include "ui/Shortcuts.h"
#include "ui/Tray.h"
#include "ui/pages/LivePage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/widgets/AirButton.h"
#include "ui/widgets/AskBar.h"
#include "ui/widgets/CheckView.h"
#include "ui/widgets/ChecklistView.h"
#include "ui/widgets/FindingBanner.h"
#include "ui/widgets/HopView.h"
#include "ui/widgets/PreviewPicture.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/StatePill.h"
#include "ui/widgets/WhereItGoes.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>
#include <QtTest/qtestspontaneevent.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::test;

namespace {

QPushButton *buttonWith(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// Controls without a name, by walking what a screen reader walks.
void collectNameless(QAccessibleInterface *item, QStringList &nameless)
{
    static const QSet<QAccessible::Role> controls = {
        QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
        QAccessible::ComboBox, QAccessible::SpinBox,  QAccessible::PushButton,  QAccessible::Slider};
    if (!item || item->state().invisible)
        return;
    if (controls.contains(item->role()) && item->text(QAccessible::Name).isEmpty() && item->object() &&
        item->object()->objectName() != QLatin1String("qt_spinbox_lineedit"))
        nameless << QString::fromLatin1(item->object()->metaObject()->className());
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), nameless);
}

app::LiveState stateNamed(const QString &name)
{
    if (name == QLatin1String("ready"))
        return ready();
    if (name == QLatin1String("on air"))
        return onAir();
    if (name == QLatin1String("going live"))
        return goingLive();
    if (name == QLatin1String("key refused"))
        return keyRefused();
    if (name == QLatin1String("closing"))
        return closing();
    return name == QLatin1String("interrupted") ? interrupted() : noServer();
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        ui::Theme::apply(*qApp, ui::Look::Dark);
        m_window = std::make_unique<ui::MainWindow>();
        m_window->showSettings(settings());
        m_window->live().setPageAddress(QUrl(QStringLiteral("http://192.168.1.20:8080/")));
    }
    void cleanup()
    {
        m_window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingIsClippedInAnyState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QSize>("size");
        for (const QString &state :
             QStringLiteral("no server,ready,going live,on air,key refused,closing,interrupted").split(QLatin1Char(','))) {
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900), QSize(3840, 2160)})
                QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(state).arg(size.width())))
                    << QString(state) << size;
        }
    }
    void nothingIsClippedInAnyState()
    {
        QFETCH(QString, state);
        QFETCH(QSize, size);
        m_window->showLive(stateNamed(state));
        showAt(*m_window, size);
        QCOMPARE(m_window->size(), size);
        QCOMPARE(clippedLabels(*m_window), QStringList());
        for (const auto *line : m_window->findChildren<ui::CheckView *>())
            QVERIFY2(line->width() >= line->sizeHint().width(), qPrintable(line->accessibleName()));
        if (state == QLatin1String("key refused")) {
            buttonWith(*m_window, QStringLiteral("Show details"))->click();
            QTest::qWait(50);
            QCOMPARE(clippedLabels(*m_window), QStringList());
        }
        screenshot(*m_window, QStringLiteral("%1-%2").arg(QString(state).replace(u' ', u'-')).arg(size.width()));
    }
    void aWindowInWhichNothingChangesLaysNothingOut()
    {
        struct Counter final : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
            int layouts = 0;
        } counter;
        for (const char *state : {"ready", "on air"}) {
            m_window->showLive(stateNamed(QString::fromLatin1(state)));
            showAt(*m_window, QSize(1440, 900));
            QTest::qWait(300);
            counter.layouts = 0;
            qApp->installEventFilter(&counter);
            QTest::qWait(500);
            qApp->removeEventFilter(&counter);
            QVERIFY2(counter.layouts < 20, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(state)).arg(counter.layouts)));
        }
    }
    void settingsFitAndScrollAtTheSmallestSize()
    {
        m_window->showLive(ready());
        m_window->openSettings();
        showAt(*m_window, QSize(1024, 700));
        QCOMPARE(clippedLabels(*m_window), QStringList());
        screenshot(*m_window, QStringLiteral("settings-1024x700"));
        m_window->resize(1440, 1300);
        QTest::qWait(50);
        screenshot(*m_window, QStringLiteral("settings-1440x1300"));
    }
    void everyControlHasANameForAScreenReader()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1440, 900));
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), nameless);
        m_window->openSettings();
        QTest::qWait(20);
        collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), nameless);
        QCOMPARE(nameless, QStringList());
    }
    void everyControlIsReachedByTab()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1440, 900));
        QSet<QWidget *> reached;
        QWidget *at = m_window.get();
        while ((at = at->nextInFocusChain()) != m_window.get()) {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
                reached.insert(at);
        }
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(reached.contains(button), qPrintable(button->text()));
        }
    }
    void theBannersButtonSaysWhichFindingToMend()
    {
        QSignalSpy fixed(&m_window->live(), &ui::LivePage::fixPressed);
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        QTest::mouseClick(buttonWith(*m_window, QStringLiteral("Set it to 2 s")), Qt::LeftButton);
        QCOMPARE(fixed.count(), 1);
        QCOMPARE(fixed[0][0].toString(), QStringLiteral("ingest.keyframes_far"));
    }
    void theBannerGoesWhenItIsMended()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        const auto &banner = *m_window->findChild<ui::FindingBanner *>();
        QVERIFY(banner.isVisible());
        app::LiveState mended = onAir();
        mended.banner.reset();
        m_window->showLive(mended);
        QVERIFY(!banner.isVisible());
    }
    void theTimeOnAirRunsWithoutAnyNewState()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        const auto &pill = *m_window->findChild<ui::StatePill *>();
        QVERIFY2(pill.text().startsWith(QStringLiteral("ON AIR  00:42:")), qPrintable(pill.text()));
        const QString before = pill.text();
        const int width = pill.width();
        QTRY_VERIFY_WITH_TIMEOUT(pill.text() != before, 10'000);
        QCOMPARE(pill.width(), width);
    }
    void withoutAPictureItSaysWhyInWords()
    {
        app::LiveState state = ready();
        state.preview.emptyText = QStringLiteral("OBS is not sending yet");
        m_window->showLive(state);
        showAt(*m_window, QSize(1024, 700));
        QCOMPARE(m_window->findChild<ui::PreviewPicture *>()->words(), QStringLiteral("OBS is not sending yet"));
    }
    void theRailOpensSettingsAndComesBack()
    {
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String("Settings"))
                button->click();
        }
        QVERIFY(m_window->settings().isVisible());
        QVERIFY(!m_window->live().isVisible());
        QVERIFY(m_window->findChild<ui::StatePill *>()->isVisible());
        m_window->openLive();
        QVERIFY(m_window->live().isVisible());
    }
    void theKeyIsPastedWhereItIsAskedFor() // F18, by mouse and keyboard
    {
        QSignalSpy entered(&m_window->live(), &ui::LivePage::entered);
        m_window->showLive(keyRefused());
        showAt(*m_window, QSize(1024, 700));
        QTest::mouseClick(buttonWith(*m_window, QStringLiteral("Paste a new key")), Qt::LeftButton);
        QCOMPARE(clippedLabels(*m_window), QStringList());
        auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("a-new-key"));
        m_window->showLive(keyRefused()); // a new state every second takes nothing away
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered[0][0].toString(), QStringLiteral("relay.refused/01JF"));
        QCOMPARE(entered[0][1].toString(), QStringLiteral("a-new-key"));
        QVERIFY(field->text().isEmpty());
    }
    void aPlacesRowOffersWhatCanBeDone()
    {
        QSignalSpy chosen(&m_window->live(), &ui::LivePage::deedChosen);
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1440, 900));
        for (auto *button : m_window->findChildren<QToolButton *>()) {
            if (button->accessibleName().contains(QStringLiteral("Facebook"))) {
                QCOMPARE(button->menu()->actions().size(), 3);
                button->menu()->actions().front()->trigger();
            }
        }
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("01JF"));
    }
    void theRailSaysOnEveryPageThatLiveNeedsSomebody()
    {
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
        m_window->open(ui::Rail::Places);
        QToolButton *live = nullptr;
        for (QToolButton *button : m_window->findChild<ui::Rail *>()->findChildren<QToolButton *>())
            live = button->text() == QLatin1String("Live") ? button : live;
        app::LiveState state = onAir();
        state.needsYou = false;
        m_window->showLive(state);
        QCOMPARE(live->accessibleName(), QStringLiteral("Live"));
        const QImage without = live->grab().toImage();
        state.needsYou = true;
        m_window->showLive(state);
        QCOMPARE(live->accessibleName(), QStringLiteral("Live, needs you"));
        QVERIFY(live->grab().toImage() != without);
        screenshot(*m_window, QStringLiteral("rail-needs-you"));
    }
    void theWheelOverAFieldThatNobodyChoseChangesNothing()
    {
        showAt(*m_window, QSize(1024, 700));
        auto *page = new QWidget;
        page->setFixedSize(200, 2000);
        auto *choice = new QComboBox(page);
        choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        auto *number = new QSpinBox(page);
        number->move(0, 60);
        auto *area = new QScrollArea(m_window.get());
        area->setWidget(page);
        area->setGeometry(0, 0, 300, 300);
        area->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy activated(choice, &QComboBox::activated);
        const auto turn = [](QWidget *over) {
            const QPointF at(4, 4);
            QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // as from the mouse: only that goes on to the parents
            qApp->notify(over, &event);
        };
        turn(choice);
        turn(number->findChild<QLineEdit *>());
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(activated.count(), 0);
        QCOMPARE(number->value(), 0);
        QVERIFY(area->verticalScrollBar()->value() > 0); // the page goes on as under any other thing
        choice->setFocus();
        turn(choice);
        QCOMPARE(choice->currentIndex(), 1);
        number->setFocus();
        number->setValue(5);
        turn(number);
        QCOMPARE(number->value(), 4);
    }
    void scenesTasksAndPanicArePressed()
    {
        QSignalSpy scene(&m_window->live(), &ui::LivePage::sceneChosen);
        QSignalSpy ticked(&m_window->live(), &ui::LivePage::ticked);
        QSignalSpy panic(&m_window->live(), &ui::LivePage::panicPressed);
        m_window->showLive(keyRefused());
        showAt(*m_window, QSize(1440, 900));
        QPushButton *worship = buttonWith(*m_window, QStringLiteral("Worship"));
        QTest::mouseClick(worship, Qt::LeftButton);
        QCOMPARE(scene[0][0].toString(), QStringLiteral("Worship"));
        QVERIFY(!worship->isChecked()); // not before OBS shows it
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.count(), 2);
        QCOMPARE(scene[1][0].toString(), QStringLiteral("Welcome"));
        for (auto *line : m_window->findChildren<ui::CheckView *>()) {
            if (line->text() == QLatin1String("Tell the host"))
                QTest::keyClick(line, Qt::Key_Space);
        }
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(ticked[0][0].toString(), QStringLiteral("task/2"));
        QCOMPARE(ticked[0][1].toBool(), true);
        QTest::mouseClick(buttonWith(*m_window, QStringLiteral("Take back the last 20 s")), Qt::LeftButton);
        QCOMPARE(panic.count(), 1);
    }
    void manyScenesAreReachedThroughAMenu()
    {
        app::LiveState state = onAir();
        state.scenes.clear();
        for (int i = 0; i < 30; ++i)
            state.scenes.push_back({QStringLiteral("A scene with a long name %1").arg(i), i == 3});
        QSignalSpy scene(&m_window->live(), &ui::LivePage::sceneChosen);
        m_window->showLive(state);
        showAt(*m_window, QSize(1024, 700));
        QCOMPARE(m_window->size(), QSize(1024, 700));
        QPushButton *more = buttonWith(*m_window, QStringLiteral("More scenes"));
        QVERIFY(more->isVisible());
        more->menu()->actions().back()->trigger();
        QCOMPARE(scene[0][0].toString(), QStringLiteral("A scene with a long name 29"));
    }
    void keepGoingIsOnePress()
    {
        QSignalSpy kept(&m_window->live(), &ui::LivePage::keepGoingPressed);
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        auto *button = m_window->findChild<ui::AirButton *>();
        // The mouse is still down from the hold when the button becomes another: that is no press.
        QTest::mousePress(button, Qt::LeftButton);
        m_window->showLive(closing());
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(kept.count(), 0);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(kept.count(), 1);
    }
    void closingOnAirAsksInTheWindow()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        auto *bar = m_window->findChild<ui::AskBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        QCOMPARE(clippedLabels(*m_window), QStringList());
        screenshot(*m_window, QStringLiteral("closing-asks-1024"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(!m_window->close());
        QTest::mouseClick(buttonWith(*bar, QStringLiteral("Close the window")), Qt::LeftButton);
        QVERIFY(!m_window->isVisible());
    }
    void offAirItClosesAtOnce()
    {
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
        QVERIFY(m_window->close());
    }
    void aQuestionMarkShowsTheKeysButNotWhereItIsTyped()
    {
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
        QTest::keyClick(m_window.get(), '?', Qt::ShiftModifier);
        QVERIFY(m_window->shortcuts().isListShown());
        QCOMPARE(clippedLabels(*m_window), QStringList());
        screenshot(*m_window, QStringLiteral("keys-1024"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->shortcuts().isListShown());
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->openPage(), ui::Rail::Settings);
        auto *list = m_window->settings().findChild<QAbstractItemView *>(); // which takes what is typed to find a row
        list->setFocus();
        QTest::keyClick(list, '?', Qt::ShiftModifier);
        QVERIFY(m_window->shortcuts().isListShown());
        QTest::keyClick(m_window->focusWidget(), '?', Qt::ShiftModifier);
        QVERIFY(!m_window->shortcuts().isListShown());
        const QList<QLineEdit *> fields = m_window->settings().findChildren<QLineEdit *>();
        const auto shown = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *one) { return one->isVisible() && one->isEnabled(); });
        QVERIFY(shown != fields.end());
        QLineEdit *field = *shown;
        field->setFocus();
        QTest::keyClick(field, '?', Qt::ShiftModifier);
        QVERIFY(!m_window->shortcuts().isListShown());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->openPage(), ui::Rail::Live);
    }
    void theTrayTellsStatesApartByShape()
    {
        const auto pixels = [](app::AirState air, bool needsYou) {
            return ui::Tray::iconFor(air, needsYou).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
        };
        const QImage onAirMark = pixels(app::AirState::OnAir, false);
        QVERIFY(onAirMark != pixels(app::AirState::OnAir, true));
        QVERIFY(onAirMark != pixels(app::AirState::Ready, false));
        QVERIFY(pixels(app::AirState::Unknown, false) != onAirMark);
    }
    void rightToLeftMirrorsTheWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1440, 900));
        const auto x = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint(0, 0)).x(); };
        QVERIFY(x(m_window->findChild<ui::Rail *>()) > 1000);
        QVERIFY(x(m_window->findChild<ui::WhereItGoes *>()) < x(m_window->findChild<ui::PreviewPicture *>()));
        QVERIFY(x(m_window->findChild<ui::StatePill *>()) > 700);
        QCOMPARE(clippedLabels(*m_window), QStringList());
        screenshot(*m_window, QStringLiteral("on-air-right-to-left"));
    }
    void theLightLookReachesEverything()
    {
        ui::Theme::apply(*qApp, ui::Look::Light);
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1440, 900));
        const QImage image = screenshot(*m_window, QStringLiteral("on-air-light-1440x900"));
        QCOMPARE(image.pixelColor(80, 890), ui::Theme::tokens()[ui::Tone::Rail]);
        m_window->openSettings();
        QTest::qWait(50);
        screenshot(*m_window, QStringLiteral("settings-light-1440x900"));
        m_window->openLive();
        m_window->showLive(ready());
        QTest::qWait(50);
        screenshot(*m_window, QStringLiteral("ready-light-1440x900"));
    }
    void theLookCanChangeWhileTheWindowIsOpen()
    {
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
        const QColor dark = screenshot(*m_window, QStringLiteral("look-dark")).pixelColor(80, 690);
        ui::Theme::apply(*qApp, ui::Look::Light);
        QTest::qWait(50);
        const QColor light = screenshot(*m_window, QStringLiteral("look-light")).pixelColor(80, 690);
        QVERIFY(dark.lightness() < 40);
        QVERIFY(light.lightness() > 200);
    }

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

BELFRY_CASE(tst_MainWindow)
#include "tst_MainWindow.moc"

#include "support/Case.h"
#include "ui/States.h"
#include "ui/Walk.h"
#include "ui/WindowCase.h"
#include "ui/pages/LivePage.h"
#include "ui/widgets/AirButton.h"
#include "ui/widgets/AskBar.h"
#include "ui/widgets/ChatColumn.h"
#include "ui/widgets/HopView.h"
#include "ui/widgets/WhereItGoes.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

app::ChatState chat()
{
    app::ChatState state;
    state.rooms = {{.id = u"01R"_s, .title = u"Lobby"_s}};
    state.room = u"01R"_s;
    state.hereWord = u"214 people here"_s;
    state.mayWrite = true;
    for (const auto &[name, text] : {std::pair(u"Marisol"_s, u"Good morning from Cebu!"_s),
                                     std::pair(u"Daniel"_s, u"Welcome, Marisol. Bulletin is linked below the video."_s),
                                     std::pair(u"Tom"_s, u"Praying with you all"_s)})
        state.lines.push_back({.id = QString::number(state.lines.size()), .person = name, .name = name, .text = text, .when = u"10:12"_s});
    return state;
}

app::OverTime overTime()
{
    return {u"A"_s, u"2026-11-22"_s, u"Sunday Morning Worship runs over"_s, u"Its planned end has passed. It stays on air until you end it."_s};
}

/// All of it can be seen: no part is behind an edge or below the scroll.
bool isSeenWhole(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

QPushButton *buttonIn(QWidget &parent, const QString &text)
{
    for (QPushButton *one : parent.findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

} // namespace

/// The Live page with chat beside it, in a window as small as it may be and larger.
class tst_LivePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        ui::Theme::apply(*qApp, ui::Look::Dark);
        m_window = std::make_unique<ui::MainWindow>();
        m_window->live().setPageAddress(QUrl(u"http://192.168.1.20:8080/"_s));
        m_window->showChat(chat());
    }
    void cleanup() { m_window.reset(); }

    void noTextStandsOverAnother_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("asks");
        for (const QSize size : {QSize(960, 640), QSize(1024, 700), QSize(1440, 900)}) {
            QTest::addRow("%d", size.width()) << size << false;
            QTest::addRow("%d, a question above", size.width()) << size << true;
        }
    }
    void noTextStandsOverAnother()
    {
        QFETCH(QSize, size);
        QFETCH(bool, asks);
        showAt(*m_window, size);
        if (asks)
            m_window->showOverTime(overTime());
        // From the roomy ones to the narrow ones: what was shown before does not hold its room.
        for (const app::LiveState &state : {ready(), onAir(), closing(), keyRefused(), interrupted(), keyRefused()}) {
            m_window->showLive(state);
            QTRY_COMPARE(clippedLabels(*m_window), QStringList()); // it is laid out in a few rounds
            QTRY_COMPARE(overlappingTexts(*m_window), QStringList());
        }
        QTest::qWait(50);
        screenshot(*m_window, u"live-%1%2"_s.arg(size.width()).arg(asks ? u"-asks"_s : QString()));
    }
    void whereItGoesTakesTheHeightItNeedsAndChatTheRest()
    {
        app::LiveState state = keyRefused();
        QCOMPARE(state.whereItGoes.size(), std::size_t(5));
        m_window->showLive(state);
        showAt(*m_window, QSize(1440, 900));
        const auto rows = m_window->findChildren<ui::HopView *>();
        QCOMPARE(rows.size(), 5);
        for (const ui::HopView *row : rows)
            QTRY_VERIFY2(isSeenWhole(*row), qPrintable(row->accessibleName()));
        const auto *scroll = m_window->findChild<ui::WhereItGoes *>()->findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->height(), scroll->widget()->layout()->totalHeightForWidth(scroll->width())); // nor more than that
        QVERIFY(m_window->chatColumn().height() > 164);
        const int chatBefore = m_window->chatColumn().height();
        state.whereItGoes.resize(3);
        m_window->showLive(state);
        QTRY_VERIFY(m_window->chatColumn().height() > chatBefore + 100);
    }
    void theHeightIsTheDesignsWhereAChurchHasNoChat()
    {
        m_window->showChat({});
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        for (const ui::HopView *row : m_window->findChildren<ui::HopView *>())
            QTRY_VERIFY2(isSeenWhole(*row), qPrintable(row->accessibleName()));
    }
    void whatAPlaceNeedsIsNotCutShort()
    {
        m_window->showLive(keyRefused());
        showAt(*m_window, QSize(1024, 700));
        bool isFound = false;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"we try again every 30 s")) {
                isFound = true;
                QVERIFY(label->heightForWidth(label->width()) <= label->height());
            }
        }
        QVERIFY(isFound);
    }
    void aServiceThatRunsOverIsAskedAboutOnEveryPageWithoutTakingTheFocus()
    {
        m_window->showLive(onAir());
        showAt(*m_window, QSize(1024, 700));
        auto *button = m_window->findChild<ui::AirButton *>();
        button->setFocus();
        m_window->showOverTime(overTime());
        QCOMPARE(m_window->focusWidget(), button);
        ui::AskBar *bar = nullptr;
        for (ui::AskBar *one : m_window->findChildren<ui::AskBar *>())
            bar = one->isVisible() ? one : bar;
        QVERIFY(bar);
        m_window->open(ui::Rail::Places);
        QVERIFY(bar->isVisible());
        QSignalSpy extended(m_window.get(), &ui::MainWindow::extendPressed);
        QTest::mouseClick(buttonIn(*bar, u"15 more minutes"_s), Qt::LeftButton);
        QCOMPARE(extended[0][0].toInt(), 15);
        QVERIFY(!bar->isVisible());
        m_window->showOverTime({}); // as the presenter says when it is answered
        m_window->showOverTime(overTime());
        QSignalSpy left(m_window.get(), &ui::MainWindow::letBePressed);
        QTest::mouseClick(buttonIn(*bar, u"All right"_s), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
    }
    void whatRunsOverIsNotAskedAboutOffAir()
    {
        m_window->showLive(ready());
        m_window->showOverTime(overTime());
        showAt(*m_window, QSize(1024, 700));
        QVERIFY(!buttonIn(*m_window, u"15 more minutes"_s));
        m_window->showLive(onAir());
        QVERIFY(buttonIn(*m_window, u"15 more minutes"_s));
        m_window->showLive(ready());
        QVERIFY(!buttonIn(*m_window, u"15 more minutes"_s));
    }
    void aKeyGoesToThePlaceItWasTypedForWhateverHappensMeanwhile()
    {
        QSignalSpy entered(&m_window->live(), &ui::LivePage::keyEntered);
        app::LiveState state = keyRefused();
        QCOMPARE(state.whereItGoes[2].id, QStringLiteral("01JF")); // the one in trouble stands first
        m_window->showLive(state);
        showAt(*m_window, QSize(1440, 900));
        ui::HopView *facebook = hop(QStringLiteral("Facebook"));
        for (QAction *action : facebook->findChild<QToolButton *>()->menu()->actions()) {
            if (action->text() == QLatin1String("Paste a new key"))
                action->trigger();
        }
        auto *field = facebook->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("facebooks-"));
        std::swap(state.whereItGoes[2], state.whereItGoes[3]); // YouTube fails, too, and stands first from now on
        m_window->showLive(state);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("key"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered[0][0].toString(), QStringLiteral("01JF"));
        QCOMPARE(entered[0][1].toString(), QStringLiteral("facebooks-key"));
        m_window->showLive(state); // nobody is at it any more: now the order is that of what is wrong
        QTRY_VERIFY(hop(QStringLiteral("YouTube"))->y() < hop(QStringLiteral("Facebook"))->y());
    }
    void aMenuThatIsOpenStaysAsItIs()
    {
        app::LiveState state = onAir();
        m_window->showLive(state);
        showAt(*m_window, QSize(1440, 900));
        QMenu *menu = hop(QStringLiteral("Facebook"))->findChild<QToolButton *>()->menu();
        menu->popup(m_window->mapToGlobal(QPoint(100, 100)));
        QTRY_VERIFY(menu->isVisible());
        const auto before = menu->actions();
        for (app::HopRow &row : state.whereItGoes)
            row.deeds.resize(std::min<std::size_t>(row.deeds.size(), 1));
        m_window->showLive(state);
        QCOMPARE(menu->actions(), before);
        menu->close();
        m_window->showLive(state);
        QCOMPARE(menu->actions().size(), 1);
    }
    void whatElseIsWrongIsOnePressAway()
    {
        QSignalSpy next(&m_window->live(), &ui::LivePage::nextFindingPressed);
        app::LiveState state = keyRefused();
        state.moreFindings = 2;
        m_window->showLive(state);
        showAt(*m_window, QSize(1024, 700));
        QPushButton *more = buttonIn(*m_window, QStringLiteral("2 more"));
        QVERIFY(more && more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(next.count(), 2);
        QCOMPARE(clippedLabels(*m_window), QStringList());
    }

private:
    ui::HopView *hop(const QString &name) const
    {
        for (ui::HopView *view : m_window->findChildren<ui::HopView *>()) {
            if (view->accessibleName().startsWith(name))
                return view;
        }
        return nullptr;
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

BELFRY_CASE(tst_LivePage)
#include "tst_LivePage.moc"

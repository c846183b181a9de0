#include "app/ChatPresenter.h"
#include "support/Case.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/pages/ChatPage.h"
#include "ui/widgets/ChatColumn.h"
#include "ui/widgets/ChatList.h"
#include "ui/widgets/ChatQueue.h"
#include "ui/models/RowsModel.h"
#include "ui/widgets/RoomHead.h"
#include "ui/widgets/RowList.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>

using namespace belfry;
using namespace belfry::test;

/// The real window, with mouse and keyboard, against a server that says what docs/chat.md says.
class tst_ChatPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        QVERIFY(m_desk->open(QStringLiteral("en")));
        showAt(m_desk->window(), QSize(1440, 900));
    }
    void cleanupTestCase()
    {
        ui::Prompt::answerForTest({});
        m_desk.reset();
    }
    void init()
    {
        m_desk->window().open(ui::Rail::Chat);
        QTest::qWait(20);
    }

    void whatWasWrittenStandsThereAndBesideTheLivePage()
    {
        QCOMPARE(talk()->model()->rowCount(), 4);
        m_desk->window().open(ui::Rail::Live);
        QCOMPARE(m_desk->window().chatColumn().findChild<ui::ChatList *>()->model()->rowCount(), 4);
        QVERIFY(button(m_desk->window().chatColumn(), QStringLiteral("Let it through"))->isVisible());
    }
    void aHeldMessageIsLetThroughWithOneClick()
    {
        m_desk->server().answers["POST /api/v1/chat-rooms/01R/held/01X/approve"] = {200, "{}"};
        QTest::mouseClick(button(page(), QStringLiteral("Let it through")), Qt::LeftButton);
        QTRY_VERIFY(asked("POST", "/api/v1/chat-rooms/01R/held/01X/approve"));
        QTRY_COMPARE(m_desk->app().chat().state().waiting.size(), std::size_t(1));
    }
    void theSecondHalfOfADoubleClickDecidesNothing()
    {
        ui::ChatQueue queue(1, &m_desk->window());
        const std::vector<app::ChatWaiting> both{waits(QStringLiteral("1")), waits(QStringLiteral("2"))};
        queue.show(both);
        static_cast<QWidget &>(queue).show();
        QSignalSpy approved(&queue, &ui::ChatQueue::approvePressed);
        connect(&queue, &ui::ChatQueue::approvePressed, &queue, [&] { queue.show({both[1]}); }); // as when the server has it
        QTest::mouseClick(button(queue, QStringLiteral("Let it through")), Qt::LeftButton);
        QPushButton *next = button(queue, QStringLiteral("Let it through"));
        const QPointF at(5, 5), there = next->mapToGlobal(at);
        QMouseEvent again(QEvent::MouseButtonDblClick, at, there, Qt::LeftButton, Qt::LeftButton, {});
        QMouseEvent up(QEvent::MouseButtonRelease, at, there, Qt::LeftButton, {}, {});
        QApplication::sendEvent(next, &again);
        QApplication::sendEvent(next, &up);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved[0][0].toString(), QStringLiteral("1"));
        QTest::mouseClick(next, Qt::LeftButton); // and is no harder to press for that
        QCOMPARE(approved.size(), 2);
        QCOMPARE(approved[1][0].toString(), QStringLiteral("2"));
    }
    void aRowStaysWhileItsMessageWaitsAndTheFocusGoesToTheNext()
    {
        m_desk->window().activateWindow();
        ui::ChatQueue queue(2, &m_desk->window());
        std::vector<app::ChatWaiting> waiting{waits(QStringLiteral("1")), waits(QStringLiteral("2")), waits(QStringLiteral("3"))};
        queue.show(waiting);
        static_cast<QWidget &>(queue).show();
        const auto refusing = [&queue] {
            QList<QPushButton *> shown;
            for (QPushButton *each : queue.findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text() == QLatin1String("Do not show it"))
                    shown << each;
            }
            return shown;
        };
        const QList<QPushButton *> before = refusing();
        QCOMPARE(before.size(), 2);
        before[1]->setFocus();
        QTRY_VERIFY(before[1]->hasFocus());
        waiting.erase(waiting.begin()); // another host decided about the first
        queue.show(waiting);
        QCOMPARE(refusing()[0], before[1]);
        QVERIFY(before[1]->hasFocus());
        QSignalSpy refused(&queue, &ui::ChatQueue::refusePressed);
        connect(&queue, &ui::ChatQueue::refusePressed, &queue, [&] {
            waiting.erase(waiting.begin());
            queue.show(waiting);
        });
        QTest::keyClick(before[1], Qt::Key_Space);
        QCOMPARE(refusing().size(), 1);
        QVERIFY(refusing()[0]->hasFocus());
        QTest::keyClick(refusing()[0], Qt::Key_Space);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[1][0].toString(), QStringLiteral("3"));
        QVERIFY(refusing().isEmpty());
    }
    void enterSendsAndTheLineIsEmptyWhenItIsOut()
    {
        auto *line = lineNamed(page(), QStringLiteral("Write to everybody in the chat"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("Good morning!"));
        QSignalSpy sent(&page(), &ui::ChatPage::writePressed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(line->text(), QStringLiteral("Good morning!")); // until the server has it
        Q_EMIT m_desk->app().chat().written();
        QVERIFY(line->text().isEmpty());
    }
    void aChosenMessageIsRemovedByTheDeleteKey()
    {
        auto *list = talk();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        m_desk->server().answers["DELETE /api/v1/chat-rooms/01R/messages/01M1"] = {204, {}};
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(asked("DELETE", "/api/v1/chat-rooms/01R/messages/01M1"));
    }
    void aPersonIsKeptQuietForTenMinutes()
    {
        auto *list = talk();
        list->setCurrentIndex(list->model()->index(3, 0));
        const QByteArray path = "/api/v1/channels/church/chat-mutes/g-Tom";
        m_desk->server().answers["PUT " + path] = {200, "{}"};
        QTest::mouseClick(button(page(), QStringLiteral("Quiet for 10 min")), Qt::LeftButton);
        QTRY_VERIFY(asked("PUT", path));
    }
    void aHostCannotBeKeptQuiet()
    {
        auto *list = talk();
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!button(page(), QStringLiteral("Quiet for 10 min"))->isVisible());
    }
    void shuttingSomebodyOutIsAskedOnceMore()
    {
        auto *list = talk();
        list->setCurrentIndex(list->model()->index(0, 0));
        QStringList questions;
        bool yes = false;
        ui::Prompt::answerForTest([&](const ui::Question &question) {
            questions << question.title;
            return yes;
        });
        const QByteArray path = "/api/v1/channels/church/chat-mutes/g-Marisol";
        m_desk->server().answers["PUT " + path] = {200, "{}"};
        QTest::mouseClick(button(page(), QStringLiteral("Shut out")), Qt::LeftButton);
        QCOMPARE(questions.size(), 1);
        QVERIFY(questions[0].contains(QLatin1String("Marisol")));
        QTest::qWait(50);
        QVERIFY(!asked("PUT", path));
        yes = true;
        QTest::mouseClick(button(page(), QStringLiteral("Shut out")), Qt::LeftButton);
        QTRY_VERIFY(asked("PUT", path));
    }
    void slowModeIsChosenWithTheKeyboard()
    {
        QComboBox *slow = nullptr;
        for (QComboBox *box : page().findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("How often one person may write"))
                slow = box;
        }
        QVERIFY(slow);
        m_desk->server().answers["PATCH /api/v1/chat-rooms/01R"] = {
            200, R"({"id":"01R","title":"Lobby","is_open":true,"slow_seconds":5,"links":"hold","guests":"write","highlight":null})"};
        slow->setFocus();
        QTest::keyClick(slow, Qt::Key_Down);
        QTRY_COMPARE(m_desk->app().chat().state().rooms[0].slowSeconds, 5);
    }
    void theWordListIsSavedLineByLine()
    {
        side()->setCurrentIndex(side()->model()->index(side()->model()->rowCount() - 1, 0));
        QPlainTextEdit *hold = page().findChildren<QPlainTextEdit *>().first();
        QVERIFY(hold->isVisible());
        QCOMPARE(hold->toPlainText(), QStringLiteral("lottery\ncrypto"));
        hold->setFocus();
        hold->moveCursor(QTextCursor::End);
        QTest::keyClick(hold, Qt::Key_Return);
        QTest::keyClicks(hold, QStringLiteral(" pills "));
        m_desk->server().answers["PUT /api/v1/channels/church/chat-words"] = {200, "{}"};
        QSignalSpy edited(&page(), &ui::ChatPage::wordsEdited);
        QTest::mouseClick(button(page(), QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(edited[0][0].toStringList(), (QStringList{QStringLiteral("lottery"), QStringLiteral("crypto"), QStringLiteral("pills")}));
        QTRY_VERIFY(asked("PUT", "/api/v1/channels/church/chat-words"));
    }
    void aPrayerRequestIsReadAndAnswered()
    {
        side()->setCurrentIndex(side()->model()->index(2, 0));
        ui::RowList *prayers = nullptr;
        for (ui::RowList *list : page().findChildren<ui::RowList *>()) {
            if (list->accessibleName() == QLatin1String("Prayer requests"))
                prayers = list;
        }
        QVERIFY(prayers && prayers->isVisible());
        prayers->setFocus();
        QTest::keyClick(prayers, Qt::Key_Down);
        QTRY_COMPARE(m_desk->app().chat().state().prayerLines.size(), std::size_t(1));
        auto *line = lineNamed(page(), QStringLiteral("Answer to who asked for prayer"));
        m_desk->server().answers["POST /api/v1/conversations/01P/messages"] = {201, "{}"};
        QTest::keyClicks(line, QStringLiteral("We do."));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(line->text().isEmpty());
        side()->setCurrentIndex(side()->model()->index(0, 0));
    }
    void whatStandsOnTopIsShownAndTakenDown()
    {
        side()->setCurrentIndex(side()->model()->index(0, 0));
        m_desk->tellRoom(R"({"type":"room","room":{"id":"01R","title":"Lobby","is_open":true,"slow_seconds":0,"links":"hold","guests":"write",)"
                         R"("highlight":{"id":"01M2","text":"Bulletin is linked below the video."}}})");
        QTRY_COMPARE(button(page(), QStringLiteral("Take it down"))->text(), QStringLiteral("Take it down"));
        QPushButton *down = button(page(), QStringLiteral("Take it down"));
        m_desk->server().answers["PATCH /api/v1/chat-rooms/01R"] = {200, kLobby};
        QTest::mouseClick(down, Qt::LeftButton);
        QTRY_VERIFY(!down->isVisible());
        QVERIFY(sentBody("PATCH", "/api/v1/chat-rooms/01R").contains("\"highlight\":null"));
    }
    void aRoomIsRenamedWithTheKeyboard()
    {
        auto *line = lineNamed(page(), QStringLiteral("New name of the room"));
        QVERIFY(line && !line->isVisible());
        roomMenu()->actions().first()->trigger();
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        roomMenu()->actions().first()->trigger();
        QTest::keyClicks(line, QStringLiteral("Foyer"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(sentBody("PATCH", "/api/v1/chat-rooms/01R").contains("\"title\":\"Foyer\""));
        QVERIFY(!line->isVisible());
    }
    void whatWaitsInAnotherRoomIsCountedBesideIt()
    {
        QTRY_COMPARE(m_desk->app().chat().state().heldElsewhere, (std::map<QString, int>{{QStringLiteral("01S"), 1}}));
        QCOMPARE(side()->model()->index(1, 0).data(ui::RowsModel::WordRole).toString(), QStringLiteral("1"));
    }
    void removingARoomIsAskedOnceMore()
    {
        bool yes = false;
        ui::Prompt::answerForTest([&yes](const ui::Question &) { return yes; });
        m_desk->server().answers["DELETE /api/v1/chat-rooms/01R"] = {204, {}};
        roomMenu()->actions().last()->trigger();
        QTest::qWait(30);
        QVERIFY(!asked("DELETE", "/api/v1/chat-rooms/01R"));
        yes = true;
        roomMenu()->actions().last()->trigger();
        QTRY_VERIFY(asked("DELETE", "/api/v1/chat-rooms/01R"));
    }

private:
    static constexpr const char *kLobby =
        R"({"id":"01R","channel":"church","title":"Lobby","is_open":true,"slow_seconds":0,"links":"hold","guests":"write","highlight":null})";

    static app::ChatWaiting waits(const QString &id)
    {
        app::ChatWaiting waiting;
        waiting.id = waiting.line.id = id;
        waiting.line.name = QStringLiteral("Sam");
        waiting.line.text = QStringLiteral("Message ") + id;
        return waiting;
    }
    QMenu *roomMenu() { return page().room().findChild<QMenu *>(); }
    QByteArray sentBody(const QByteArray &verb, const QByteArray &path) const
    {
        QByteArray last;
        for (const auto &request : m_desk->server().requests)
            if (request.verb == verb && request.path == path)
                last = request.body;
        return last;
    }
    ui::ChatPage &page() { return m_desk->window().chat(); }
    /// The room's, not that of the prayer requests.
    ui::ChatList *talk()
    {
        for (ui::ChatList *list : page().findChildren<ui::ChatList *>()) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    ui::RowList *side() { return page().findChild<ui::RowList *>(); }
    static QPushButton *button(QWidget &inside, const QString &text)
    {
        for (QPushButton *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text && (button->isVisible() || text.startsWith(QLatin1String("Quiet"))))
                return button;
        }
        return inside.findChild<QPushButton *>();
    }
    static QLineEdit *lineNamed(QWidget &inside, const QString &name)
    {
        for (QLineEdit *line : inside.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    bool asked(const QByteArray &verb, const QByteArray &path) const
    {
        const auto &requests = m_desk->server().requests;
        return std::any_of(requests.begin(), requests.end(), [&](const auto &r) { return r.verb == verb && r.path == path; });
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_ChatPage)
#include "tst_ChatPage.moc"

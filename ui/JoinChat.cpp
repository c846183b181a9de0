#include "ui/JoinChat.h"

#include "app/ChatPresenter.h"
#include "app/DeskApp.h"
#include "ui/MainWindow.h"
#include "ui/pages/ChatPage.h"
#include "ui/widgets/ChatColumn.h"
#include "ui/widgets/ChatQueue.h"
#include "ui/widgets/RoomHead.h"

#include <QCoreApplication>

namespace belfry::ui {
namespace {

using app::ChatPresenter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::JoinChat)
};

void joinQueue(ChatQueue &queue, ChatPresenter &chat, QObject *context)
{
    QObject::connect(&queue, &ChatQueue::approvePressed, context, [&chat](const QString &id) { chat.approve(id); });
    QObject::connect(&queue, &ChatQueue::refusePressed, context, [&chat](const QString &id) { chat.refuse(id); });
    QObject::connect(&queue, &ChatQueue::removePressed, context, [&chat](const QString &id) { chat.remove(id); });
    QObject::connect(&queue, &ChatQueue::closeReportPressed, context, [&chat](const QString &id) { chat.closeReport(id); });
}

// What cannot be taken back is asked for once more.
void joinDeeds(ChatPage &page, ChatPresenter &chat, Prompt &prompt, QObject *context)
{
    QObject::connect(&page, &ChatPage::removePressed, context, [&chat](const QString &id) { chat.remove(id); });
    QObject::connect(&page, &ChatPage::onTopPressed, context, [&chat](const QString &id) { chat.putOnTop(id); });
    QObject::connect(&page, &ChatPage::mutePressed, context, [&chat](const QString &who, int seconds) { chat.mute(who, seconds); });
    QObject::connect(&page, &ChatPage::unmutePressed, context, [&chat](const QString &who) { chat.unmute(who); });
    QObject::connect(&page, &ChatPage::banPressed, context, [&chat, &prompt](const QString &who, const QString &name) {
        prompt.ask({Words::tr("Shut %1 out of the chat?").arg(name).toHtmlEscaped(),
                    Words::tr("They can neither read nor write, until you let them in again under “Kept quiet”."), Words::tr("Shut out"),
                    Words::tr("Leave it")},
                   [&chat, who](bool yes) {
                       if (yes)
                           chat.ban(who);
                   });
    });
    QObject::connect(&page, &ChatPage::removeAllPressed, context, [&chat, &prompt](const QString &who, const QString &name) {
        prompt.ask({Words::tr("Remove everything %1 wrote?").arg(name).toHtmlEscaped(),
                    Words::tr("It goes from all rooms and cannot be put back."), Words::tr("Remove all"), Words::tr("Leave it")},
                   [&chat, who](bool yes) {
                       if (yes)
                           chat.removeAllOf(who);
                   });
    });
}

void joinRoom(RoomHead &room, ChatPresenter &chat, Prompt &prompt, QObject *context)
{
    QObject::connect(&room, &RoomHead::renamed, context, [&chat](const QString &title) { chat.rename(title); });
    QObject::connect(&room, &RoomHead::takenDown, context, [&chat] { chat.putOnTop({}); });
    QObject::connect(&room, &RoomHead::removePressed, context, [&chat, &prompt](const QString &title) {
        prompt.ask({Words::tr("Remove the room %1?").arg(title).toHtmlEscaped(),
                    Words::tr("All that was written in it goes, for everybody, and cannot be put back."), Words::tr("Remove the room"),
                    Words::tr("Leave it")},
                   [&chat, room = chat.state().room](bool yes) {
                       if (yes && chat.state().room == room) // not another that was opened meanwhile
                           chat.removeRoom();
                   });
    });
    QObject::connect(&room, &RoomHead::openChosen, context, [&chat](bool open) { chat.setOpen(open); });
    QObject::connect(&room, &RoomHead::slowChosen, context, [&chat](int seconds) { chat.setSlow(seconds); });
    QObject::connect(&room, &RoomHead::linksChosen, context, [&chat](const QString &links) { chat.setLinks(links); });
    QObject::connect(&room, &RoomHead::guestsChosen, context, [&chat](const QString &guests) { chat.setGuests(guests); });
}

} // namespace

void joinChat(app::DeskApp &app, MainWindow &window, QObject *context)
{
    ChatPresenter &chat = app.chat();
    ChatPage &page = window.chat();
    ChatColumn &beside = window.chatColumn();
    QObject::connect(&chat, &ChatPresenter::stateChanged, context, [&chat, &window] { window.showChat(chat.state()); });
    QObject::connect(&chat, &ChatPresenter::written, context, [&page, &beside] {
        page.clearLine();
        beside.clearLine();
    });
    QObject::connect(&chat, &ChatPresenter::answered, context, [&page] { page.clearAnswer(); });
    QObject::connect(&page, &ChatPage::roomChosen, context, [&chat](const QString &room) { chat.openRoom(room); });
    QObject::connect(&page, &ChatPage::addRoomPressed, context, [&chat](const QString &title) { chat.addRoom(title); });
    QObject::connect(&page, &ChatPage::writePressed, context, [&chat](const QString &text) { chat.write(text); });
    QObject::connect(&page, &ChatPage::wordsEdited, context,
                     [&chat](const QStringList &hold, const QStringList &refuse) { chat.setWords(hold, refuse); });
    QObject::connect(&page, &ChatPage::prayerChosen, context, [&chat](const QString &id) { chat.openPrayer(id); });
    QObject::connect(&page, &ChatPage::answerPressed, context, [&chat](const QString &text) { chat.answerPrayer(text); });
    QObject::connect(&page, &ChatPage::closePrayerPressed, context, [&chat] { chat.closePrayer(); });
    QObject::connect(&beside, &ChatColumn::writePressed, context, [&chat](const QString &text) { chat.write(text); });
    QObject::connect(&beside, &ChatColumn::removePressed, context, [&chat](const QString &id) { chat.remove(id); });
    joinRoom(page.room(), chat, window.prompt(), context);
    joinDeeds(page, chat, window.prompt(), context);
    joinQueue(page.queue(), chat, context);
    joinQueue(beside.queue(), chat, context);
    window.showChat(chat.state());
}

} // namespace belfry::ui

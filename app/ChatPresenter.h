// ChatPresenter: the Chat page, and the chat beside the Live page, without their widgets.
#pragma once

#include "app/ChatState.h"
#include "app/HeldElsewhere.h"
#include "base/Executor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <map>

namespace belfry::client {
class ChatSocket;
class ServerClient;
struct ApiAnswer;
} // namespace belfry::client

namespace belfry::app {

class ServerApi;

/// What is said comes over the room's socket, what a host does goes over the API (docs/chat.md). Everything is shown as the
/// server has it: a command that failed changes nothing and says why in state().message. At most kLinesMost lines are kept.
/// GUI thread; owned by DeskApp.
class ChatPresenter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ServerApi &api;
        client::ServerClient &server;
        client::ChatSocket &socket;
        Executor &gui;
    };
    static constexpr std::size_t kLinesMost = 500;

    /// All of them must outlive it.
    explicit ChatPresenter(const Parts &parts, QObject *parent = nullptr);

    const ChatState &state() const { return m_state; }

public Q_SLOTS:
    void openRoom(const QString &room);
    void addRoom(const QString &title);
    void rename(const QString &title);
    /// The one that is open, with all that was written in it.
    void removeRoom();
    void setOpen(bool open);
    void setSlow(int seconds);
    void setLinks(const QString &links);
    void setGuests(const QString &guests);
    /// Empty: nothing stands on top.
    void putOnTop(const QString &message);

    void write(const QString &text);
    void remove(const QString &message);
    void removeAllOf(const QString &person);
    /// 0: for good.
    void mute(const QString &person, int seconds);
    void ban(const QString &person);
    void unmute(const QString &person);
    /// Lets a held message through, or not.
    void approve(const QString &message);
    void refuse(const QString &message);
    void closeReport(const QString &report);

    void setWords(const QStringList &hold, const QStringList &refuse);
    void openPrayer(const QString &conversation);
    void answerPrayer(const QString &text);
    void closePrayer();

Q_SIGNALS:
    void stateChanged();
    /// What was written is out (or held): the line where one writes may be emptied.
    void written();
    /// The same, to who asked for prayer.
    void answered();

private:
    void readRooms();
    void tookRooms(const QJsonArray &items);
    void joinRoom();
    void readQueue();
    void readMuted();
    void readWords();
    void readPrayers();
    void readPrayer();
    void heard(const QJsonObject &message);
    void welcomed(const QJsonObject &message);
    void heardOfMessages(const QString &type, const QJsonObject &message);
    void keep(const ChatLine &line);
    ChatLine named(ChatLine line, const QString &conversation) const;
    void forgetWaiting(const QString &id);
    void changeRoom(const QJsonObject &change);
    void restrain(const QString &person, const QJsonObject &how);
    /// Done: `success` in words and `then`; failed: why.
    std::function<void(const client::ApiAnswer &)> saying(const QString &success, std::function<void()> then = {});
    void say(const QString &message);
    void tell();

    Parts m_parts;
    ChatState m_state;
    ChatState m_told;
    HeldElsewhere m_elsewhere;
    QString m_ref; ///< of what is being written; empty: nothing is
    int m_refs = 0;
};

} // namespace belfry::app

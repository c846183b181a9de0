// ChatPage: the rooms and what is written in them, what waits for a host, who is kept quiet, words, and prayer requests.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace belfry::ui {

class ChatList;
class ChatQueue;
class RoomHead;
class RowList;

/// Draws a ChatState and says what was pressed; decides nothing. Gui thread.
class ChatPage final : public QWidget {
    Q_OBJECT
public:
    explicit ChatPage(QWidget *parent = nullptr);

    void show(const app::ChatState &state);
    /// Who looks after the chat; empty: we do. Reading and writing are for everybody here.
    void setWhoElse(const QString &whoElse);
    void clearLine();
    void clearAnswer();
    ChatQueue &queue() { return *m_queue; }
    RoomHead &room() { return *m_room; }

Q_SIGNALS:
    void roomChosen(const QString &room);
    void addRoomPressed(const QString &title);
    void writePressed(const QString &text);
    void removePressed(const QString &message);
    void removeAllPressed(const QString &person, const QString &name);
    void mutePressed(const QString &person, int seconds);
    void banPressed(const QString &person, const QString &name);
    void onTopPressed(const QString &message);
    void unmutePressed(const QString &person);
    void wordsEdited(const QStringList &hold, const QStringList &refuse);
    void prayerChosen(const QString &conversation);
    void answerPressed(const QString &text);
    void closePrayerPressed();

private:
    QWidget *makeSide();
    QWidget *makeRoom();
    QWidget *makeDeeds();
    QWidget *makePrayers();
    QWidget *makeQuiet();
    QWidget *makeWords();
    void choose(const QString &entry);
    void showDeeds();
    void showWords();

    app::ChatState m_state;
    QString m_entry;
    QString m_whoElse;
    QPushButton *m_addRoom = nullptr;
    QWidget *m_waits = nullptr; ///< what is chosen at the side: a room's id, or one of ours
    RowList *m_side;
    QLineEdit *m_newRoom;
    QLabel *m_message;
    QStackedWidget *m_parts;
    RoomHead *m_room;
    QLabel *m_empty;
    ChatList *m_list;
    ChatQueue *m_queue;
    QLabel *m_nothingWaits;
    QWidget *m_deeds;
    QLabel *m_about;
    QLineEdit *m_line;
    QPushButton *m_send;
    RowList *m_prayers;
    QLabel *m_noPrayers;
    ChatList *m_prayer;
    QLineEdit *m_answer;
    QPushButton *m_sendAnswer;
    QPushButton *m_closePrayer;
    RowList *m_quiet;
    QLabel *m_nobodyQuiet;
    QPushButton *m_unmute;
    QPlainTextEdit *m_hold;
    QPlainTextEdit *m_refuse;
    QPushButton *m_saveWords;
};

} // namespace belfry::ui

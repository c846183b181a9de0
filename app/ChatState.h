// ChatState: what the Chat page and the chat beside the Live page show.
#pragma once

#include "app/LiveState.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace belfry::app {

enum class ChatRole { Guest, Member, Host };

/// Something that was written. Value.
struct ChatLine {
    QString id; ///< its place: sorted by it
    QString person;
    QString name;
    ChatRole role = ChatRole::Guest;
    QString text; ///< as it was written; nothing in it means anything
    QString when; ///< "10:42"
    bool removed = false;

    bool operator==(const ChatLine &) const = default;
};

/// Something a host must decide. Value.
struct ChatWaiting {
    enum class Kind { Held, Reported };

    Kind kind = Kind::Held;
    QString id; ///< the message's when held, the report's when reported
    ChatLine line;
    QString why; ///< "It has a link", "Ana says: an advertisement"

    bool operator==(const ChatWaiting &) const = default;
};

struct ChatRoomRow {
    QString id;
    QString title;
    bool isOpen = true;
    int slowSeconds = 0;
    QString links = {};  ///< "allow", "hold", "refuse"
    QString guests = {}; ///< "write", "hold", "read"
    QString highlight = {}; ///< the id of what stands on top; empty: nothing
    QString onTop = {};     ///< its words

    bool operator==(const ChatRoomRow &) const = default;
};

/// Somebody who may not write for a while. Value.
struct ChatMuted {
    QString person;
    QString name;
    QString word; ///< "Until 10:42", "For good", "Shut out for good"

    bool operator==(const ChatMuted &) const = default;
};

/// Somebody asked the hosts to pray. Value.
struct ChatPrayer {
    QString id; ///< the conversation's
    QString person; ///< who asked
    QString name;
    QString when;
    bool isOpen = true;

    bool operator==(const ChatPrayer &) const = default;
};

struct ChatState {
    std::vector<ChatRoomRow> rooms;
    QString room; ///< the one that is open; empty: none
    std::vector<ChatLine> lines; ///< the oldest first
    std::vector<ChatWaiting> waiting;
    std::map<QString, int> heldElsewhere; ///< by room: how many messages wait in those that are not open
    QString hereWord;      ///< "214 people here"; empty while not known
    QString connectionWord; ///< why nothing new comes; empty: all is well
    bool mayWrite = false;
    std::vector<ChatMuted> muted;
    QStringList holdWords;
    QStringList refuseWords;
    bool wordsKnown = false;
    std::vector<ChatPrayer> prayers;
    QString prayer; ///< the one that is open
    std::vector<ChatLine> prayerLines;
    QString message; ///< the outcome of the last command; empty: none

    const ChatRoomRow *openRoom() const
    {
        for (const ChatRoomRow &row : rooms) {
            if (row.id == room)
                return &row;
        }
        return nullptr;
    }
    bool operator==(const ChatState &) const = default;
};

} // namespace belfry::app

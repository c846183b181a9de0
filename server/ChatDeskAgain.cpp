// After the bus has lost something: the store knows what was told meanwhile.
#include "server/ChatDesk.h"

#include <utility>

namespace belfry::server {
namespace {

constexpr Duration kTryAgain{2'000};

} // namespace

void ChatDesk::missed()
{
    std::vector<std::string> rooms;
    for (const auto &[id, hosted] : m_rooms)
        rooms.push_back(id);
    for (const std::string &id : rooms)
        readAgain(id);
}

void ChatDesk::readAgainSoon()
{
    m_missedAgain = m_ctl.after(kTryAgain, [this] { missed(); });
}

void ChatDesk::readAgain(const std::string &room)
{
    m_world.load(room, [this, alive = std::weak_ptr<int>(m_alive), room, ruled = m_ruled](const Result<ChatRoomKeptPtr> &kept) {
        Hosted *hosted = alive.expired() ? nullptr : find(room);
        if (!hosted)
            return;
        if (!kept && kept.error().code == ErrorCode::NotFound)
            return shut(room);
        // What was heard while the store was asked may be newer than its answer.
        if (!kept || ruled != m_ruled)
            return readAgainSoon();
        catchUp(*hosted, **kept);
    });
}

// A mute that the store does not have stays: it may be on its way there.
void ChatDesk::catchUp(Hosted &hosted, ChatRoomKept &kept)
{
    const std::string room = kept.about.id;
    const QJsonObject before = roomJson(hosted);
    hosted.waiting = std::move(kept.waiting);
    for (const model::ChatMessage &message : kept.last) {
        hosted.order.atLeast(message.id);
        const model::ChatMessage *known = hosted.room.find(message.id);
        if (!known) {
            show(hosted, {message});
        } else if (message.removedAt && !known->removedAt) {
            hosted.room.remove(message.id, *message.removedAt);
            hosted.history = {};
            tell(room, chat::removedText(message.id, true));
        }
    }
    Channel &its = m_channels[kept.about.channel];
    its.words = chat::Words(kept.words);
    for (model::ChatMute &mute : kept.mutes) {
        const auto known = its.mutes.find(mute.person);
        if (known == its.mutes.end() || known->second.isBan != mute.isBan || known->second.until != mute.until)
            muted(its, std::move(mute));
    }
    hosted.room.change(std::move(kept.about));
    hosted.highlight = std::move(kept.highlight);
    if (roomJson(hosted) != before)
        tell(room, chat::roomText(roomJson(hosted)));
}

} // namespace belfry::server

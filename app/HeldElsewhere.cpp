#include "app/HeldElsewhere.h"

#include "app/ServerApi.h"

#include <QJsonArray>

namespace belfry::app {

using namespace Qt::StringLiterals;

HeldElsewhere::HeldElsewhere(ServerApi &api, Executor &gui, QObject *parent) : QObject(parent), m_api(api), m_gui(gui) {}

void HeldElsewhere::setRooms(const QStringList &rooms)
{
    if (rooms == m_rooms)
        return;
    m_rooms = rooms;
    std::erase_if(m_counts, [this](const auto &count) { return !m_rooms.contains(count.first); });
    ask();
}

void HeldElsewhere::ask()
{
    m_timer.reset();
    if (m_rooms.isEmpty())
        return;
    m_timer = m_gui.after(kPause, [this] { ask(); });
    for (const QString &room : m_rooms) {
        m_api.get(u"/api/v1/chat-rooms/%1/held"_s.arg(room), this, [this, room](const client::ApiAnswer &answer) {
            if (answer && m_rooms.contains(room))
                took(room, static_cast<int>(answer.body[u"items"].toArray().size()));
        });
    }
}

void HeldElsewhere::took(const QString &room, int count)
{
    const auto before = m_counts;
    if (count > 0)
        m_counts[room] = count;
    else
        m_counts.erase(room);
    if (before != m_counts)
        Q_EMIT changed();
}

} // namespace belfry::app

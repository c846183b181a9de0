#include "server/RelaysElsewhere.h"

#include "model/Json.h"

#include <utility>

namespace belfry::server {
namespace {

const QString kAsk = QStringLiteral("ask");
const QString kRelay = QStringLiteral("relay");
const QString kForNow = QStringLiteral("for_now");

} // namespace

RelaysElsewhere::RelaysElsewhere(Executor &ctl, bus::Bus &bus, World world) : m_bus(bus), m_world(std::move(world))
{
    m_hearing = m_bus.subscribe(kTopic, ctl, [this](const bus::Message &message) {
        if (message.server != m_bus.server())
            hear(message);
    });
    askAnew();
}

const RelaysElsewhere::Row *RelaysElsewhere::find(const std::string &place) const
{
    const auto found = m_rows.find(place);
    return found == m_rows.end() ? nullptr : &found->second;
}

void RelaysElsewhere::askAnew()
{
    m_rows.clear();
    m_bus.publish(kTopic, model::toText({{kAsk, true}}));
}

void RelaysElsewhere::hearChange(const Happening &told)
{
    const auto state = model::relayStateFromJson(told.json);
    if (!state)
        return;
    if (state->state == "idle")
        m_rows.erase(state->destination);
    else if (const Row *known = find(state->destination); known || m_rows.size() < kMost)
        m_rows[state->destination] = {told.channel, *state, true, known ? known->forNow : std::nullopt};
    m_world.changed();
}

void RelaysElsewhere::broadcastEnded(const std::string &channel)
{
    if (std::erase_if(m_rows, [&](const auto &its) { return its.second.channel == channel; }) != 0)
        m_world.changed();
}

// Where two servers send to one place, only one is let in: what the other says of it is not told over that.
void RelaysElsewhere::hear(const bus::Message &message)
{
    const auto object = model::parseObject(message.payload);
    if (!object)
        return;
    if (object->value(kAsk).toBool()) {
        tellHere();
        return;
    }
    const auto state = model::relayStateFromJson(object->value(kRelay).toObject());
    if (!state)
        return;
    const Row *known = find(state->destination);
    if (known ? known->state.state == "live" && state->state != "live" : m_rows.size() >= kMost)
        return;
    Row &row = m_rows[state->destination];
    row = {model::toUtf8(object->value(QLatin1String("channel")).toString()), *state, true, std::nullopt};
    if (const QJsonValue forNow = object->value(kForNow); forNow.isBool())
        row.forNow = forNow.toBool();
    m_world.changed();
}

void RelaysElsewhere::tellHere()
{
    for (const Row &row : m_world.here()) {
        QJsonObject told{{QStringLiteral("channel"), model::textValue(row.channel)}, {kRelay, model::toJson(row.state)}};
        if (row.forNow)
            told.insert(kForNow, *row.forNow);
        m_bus.publish(kTopic, model::toText(told));
    }
}

} // namespace belfry::server

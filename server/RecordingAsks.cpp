#include "server/RecordingAsks.h"

#include "base/Assert.h"
#include "base/Id.h"
#include "base/Log.h"
#include "model/Json.h"
#include "store/BroadcastRecords.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

constexpr std::string_view kPlace = "bus/asks.recording";
constexpr std::string_view kUnderWay = "under_way";
constexpr std::string_view kRemoved = "removed";
constexpr std::string_view kNotFound = "not_found";
constexpr std::string_view kFailed = "failed";

} // namespace

RecordingAsks::RecordingAsks(Executor &ctl, bus::Bus &bus, record::RecordDisk &disk, const auth::Sealer &sealer, std::string server)
    : m_ctl(ctl), m_bus(bus), m_disk(disk), m_sealer(sealer), m_server(std::move(server))
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto heard = [this](void (RecordingAsks::*hear)(const bus::Message &)) {
        return [this, hear](const bus::Message &message) {
            if (message.server != m_bus.server())
                (this->*hear)(message);
        };
    };
    m_hearAsks = m_bus.subscribe(kTopic, m_ctl, heard(&RecordingAsks::hearAsk), {});
    m_hearAnswers = m_bus.subscribe(kAnswers, m_ctl, heard(&RecordingAsks::hearAnswer), {});
}

void RecordingAsks::remove(const record::RecordingName &name, const std::string &server, Removed done)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const std::string id = makeUlid(m_ctl.clock().wall());
    Asked &its = m_asked[id];
    its.name = name;
    its.server = server;
    its.done = std::move(done);
    its.patience = m_ctl.after(m_bus.isConnected() ? kWithin : Duration(0), [this, id] { patienceOver(id); });
    say(id);
}

void RecordingAsks::say(std::string id)
{
    Asked &its = m_asked.at(id);
    const std::string text = model::toText({{QStringLiteral("id"), model::textValue(id)},
                                            {QStringLiteral("at"), model::toJson(std::optional(m_ctl.clock().wall()))},
                                            {QStringLiteral("server"), model::textValue(its.server)},
                                            {QStringLiteral("channel"), model::textValue(its.name.channel)},
                                            {QStringLiteral("recording"), model::textValue(its.name.id)}});
    m_bus.publish(kTopic, m_sealer.seal(Secret(text), kPlace));
    its.again = m_ctl.after(kAgain, [this, id] { say(id); });
}

void RecordingAsks::patienceOver(std::string id)
{
    Asked &its = m_asked.at(id);
    if (std::exchange(its.isAtIt, false))
        its.patience = m_ctl.after(kAtItWithin, [this, id] { patienceOver(id); });
    else
        finish(id, fail(ErrorCode::Unavailable, "It lies on another server, which does not answer. Try again when that server is back."));
}

void RecordingAsks::finish(std::string id, const Result<> &what)
{
    auto found = m_asked.extract(id);
    if (found)
        found.mapped().done(what);
}

// What cannot be opened is no server's of this database, and is not told so.
void RecordingAsks::hearAsk(const bus::Message &message)
{
    const auto opened = m_sealer.open(message.payload, kPlace);
    const auto object = opened ? model::parseObject(opened->reveal()) : Result<QJsonObject>(opened.error());
    if (!object)
        return;
    model::FieldReader reader(*object);
    const std::string id = reader.text("id");
    const WallTime at = reader.time("at");
    const std::string server = reader.text("server");
    const record::RecordingName name{reader.text("channel"), reader.text("recording")};
    const WallTime now = m_ctl.clock().wall();
    if (reader.failed() || server != m_server || now - at > store::kClocksApart || at - now > store::kClocksApart)
        return;
    answer(id, kUnderWay);
    if (!m_doing.insert(id).second)
        return;
    log::info("recording", "another server asks for a recording's files to be removed", {{"channel", name.channel}, {"recording", name.id}});
    m_disk.remove(name, [this, id, &ctl = m_ctl, alive = std::weak_ptr<char>(m_alive)](const Result<> &removed) {
        ctl.post([this, id, alive, removed] {
            if (alive.expired())
                return;
            m_doing.erase(id);
            if (!removed && removed.error().code != ErrorCode::NotFound)
                log::warning("recording", "its files cannot be removed", {{"why", removed.error().what}});
            answer(id, removed ? kRemoved : removed.error().code == ErrorCode::NotFound ? kNotFound : kFailed);
        });
    });
}

void RecordingAsks::answer(const std::string &to, std::string_view what)
{
    m_bus.publish(kAnswers, model::toText({{QStringLiteral("to"), model::textValue(to)}, {QStringLiteral("what"), model::textValue(what)}}));
}

void RecordingAsks::hearAnswer(const bus::Message &message)
{
    const auto object = model::parseObject(message.payload);
    if (!object)
        return;
    model::FieldReader reader(*object);
    const std::string to = reader.text("to");
    const std::string what = reader.text("what");
    const auto found = m_asked.find(to);
    if (reader.failed() || found == m_asked.end())
        return;
    if (what == kUnderWay)
        found->second.isAtIt = true;
    else if (what == kRemoved)
        finish(to, Done());
    else if (what == kNotFound)
        finish(to, fail(ErrorCode::NotFound, "There are no files of it there."));
    else
        finish(to, fail(ErrorCode::Io, "The server it lies on cannot remove its files."));
}

} // namespace belfry::server

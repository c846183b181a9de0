#include "server/AirAsk.h"

#include "model/Json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::server {
namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 16> kOutcomes{{{Outcome::Live, "live"},
                                                                         {Outcome::AlreadyLive, "already_live"},
                                                                         {Outcome::NothingCame, "nothing_came"},
                                                                         {Outcome::Cancelled, "cancelled"},
                                                                         {Outcome::Ended, "ended"},
                                                                         {Outcome::AlreadyOff, "already_off"},
                                                                         {Outcome::OutOfReach, "out_of_reach"},
                                                                         {Outcome::Leaving, "leaving"},
                                                                         {Outcome::Closing, "closing"},
                                                                         {Outcome::KeptGoing, "kept_going"},
                                                                         {Outcome::NothingToUndo, "nothing_to_undo"},
                                                                         {Outcome::Covered, "covered"},
                                                                         {Outcome::NoDelay, "no_delay"},
                                                                         {Outcome::Swapped, "swapped"},
                                                                         {Outcome::NoStandby, "no_standby"},
                                                                         {Outcome::DelayTooLong, "delay_too_long"}}};
constexpr std::array<std::pair<AirAsk::What, std::string_view>, 5> kWhats{{{AirAsk::What::GoLive, "go_live"},
                                                                          {AirAsk::What::End, "end"},
                                                                          {AirAsk::What::KeepGoing, "keep_going"},
                                                                          {AirAsk::What::Panic, "panic"},
                                                                          {AirAsk::What::Swap, "switch_encoder"}}};
constexpr std::string_view kUnderWay = "under_way";

// Servers of different versions may be in one cluster.
Duration timeIn(model::FieldReader &reader, const char *key)
{
    return Duration(static_cast<std::int64_t>(reader.numberOrNull(key).value_or(0)));
}

QJsonValue msOf(Duration time)
{
    return static_cast<qint64>(time.count());
}

std::optional<Outcome> outcomeNamed(std::string_view text)
{
    for (const auto &[outcome, its] : kOutcomes) {
        if (its == text)
            return outcome;
    }
    return std::nullopt;
}

} // namespace

std::string_view name(Outcome outcome)
{
    for (const auto &[its, text] : kOutcomes) {
        if (its == outcome)
            return text;
    }
    return {};
}

std::string_view name(AirAsk::What what)
{
    for (const auto &[its, text] : kWhats) {
        if (its == what)
            return text;
    }
    return {};
}

std::string toBusText(const AirAsk &ask)
{
    QJsonObject object{{QStringLiteral("id"), model::textValue(ask.id)},
                       {QStringLiteral("what"), model::textValue(name(ask.what))},
                       {QStringLiteral("channel"), model::textValue(ask.channel)},
                       {QStringLiteral("by"), model::textValue(ask.by)},
                       {QStringLiteral("key"), model::textValue(ask.key)},
                       {QStringLiteral("at"), model::toJson(std::optional(ask.at))},
                       {QStringLiteral("starting_ms"), msOf(ask.opening.starting)},
                       {QStringLiteral("closing_ms"), msOf(ask.closing)}};
    if (ask.opening.delay)
        object.insert(QStringLiteral("delay_ms"), msOf(*ask.opening.delay));
    return model::toText(object);
}

std::string toBusText(const AirAnswer &answer)
{
    QJsonObject object{{QStringLiteral("to"), model::textValue(answer.to)},
                       {QStringLiteral("outcome"), model::textValue(answer.outcome ? name(*answer.outcome) : kUnderWay)},
                       {QStringLiteral("by"), model::textValue(answer.by)},
                       {QStringLiteral("since"), model::toJson(answer.since)},
                       {QStringLiteral("time_ms"), msOf(answer.time)}};
    if (answer.broadcast) {
        object.insert(QStringLiteral("broadcast"), model::textValue(answer.broadcast->id));
        object.insert(QStringLiteral("started_at"), model::toJson(std::optional(answer.broadcast->startedAt)));
    }
    return model::toText(object);
}

Result<AirAsk> airAskFromBusText(std::string_view text)
{
    const auto object = model::parseObject(text);
    if (!object)
        return object.error();
    model::FieldReader reader(*object);
    AirAsk ask;
    ask.id = reader.text("id");
    const std::string what = reader.text("what");
    const auto known = std::find_if(kWhats.begin(), kWhats.end(), [&what](const auto &its) { return its.second == what; });
    if (known == kWhats.end())
        reader.refuse("what");
    else
        ask.what = known->first;
    ask.channel = reader.text("channel");
    ask.by = reader.text("by");
    ask.key = reader.text("key");
    ask.at = reader.time("at");
    ask.opening.starting = timeIn(reader, "starting_ms");
    ask.closing = timeIn(reader, "closing_ms");
    if (const auto delay = reader.numberOrNull("delay_ms"))
        ask.opening.delay = Duration(static_cast<std::int64_t>(*delay));
    return reader.failed() ? Result<AirAsk>(reader.error()) : Result<AirAsk>(std::move(ask));
}

Result<AirAnswer> airAnswerFromBusText(std::string_view text)
{
    const auto object = model::parseObject(text);
    if (!object)
        return object.error();
    model::FieldReader reader(*object);
    AirAnswer answer;
    answer.to = reader.text("to");
    const std::string outcome = reader.text("outcome");
    answer.outcome = outcomeNamed(outcome);
    if (!answer.outcome && outcome != kUnderWay)
        reader.refuse("outcome");
    answer.by = reader.text("by");
    answer.since = reader.timeOrNull("since");
    answer.time = timeIn(reader, "time_ms");
    if (auto broadcast = reader.textOrNull("broadcast"))
        answer.broadcast = OnAirBroadcast{*std::move(broadcast), reader.time("started_at")};
    return reader.failed() ? Result<AirAnswer>(reader.error()) : Result<AirAnswer>(std::move(answer));
}

} // namespace belfry::server

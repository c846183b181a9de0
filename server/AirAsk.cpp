#include "server/AirAsk.h"

#include "model/Json.h"

#include <array>
#include <utility>

namespace belfry::server {
namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 14> kOutcomes{{{Outcome::Live, "live"},
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
                                                                         {Outcome::DelayTooLong, "delay_too_long"}}};
constexpr std::string_view kGoLive = "go_live";
constexpr std::string_view kEnd = "end";
constexpr std::string_view kUnderWay = "under_way";

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

std::string toBusText(const AirAsk &ask)
{
    return model::toText({{QStringLiteral("id"), model::textValue(ask.id)},
                          {QStringLiteral("what"), model::textValue(ask.what == AirAsk::What::GoLive ? kGoLive : kEnd)},
                          {QStringLiteral("channel"), model::textValue(ask.channel)},
                          {QStringLiteral("by"), model::textValue(ask.by)},
                          {QStringLiteral("key"), model::textValue(ask.key)},
                          {QStringLiteral("at"), model::toJson(std::optional(ask.at))}});
}

std::string toBusText(const AirAnswer &answer)
{
    QJsonObject object{{QStringLiteral("to"), model::textValue(answer.to)},
                       {QStringLiteral("outcome"), model::textValue(answer.outcome ? name(*answer.outcome) : kUnderWay)},
                       {QStringLiteral("by"), model::textValue(answer.by)},
                       {QStringLiteral("since"), model::toJson(answer.since)}};
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
    if (what != kGoLive && what != kEnd)
        reader.refuse("what");
    ask.what = what == kGoLive ? AirAsk::What::GoLive : AirAsk::What::End;
    ask.channel = reader.text("channel");
    ask.by = reader.text("by");
    ask.key = reader.text("key");
    ask.at = reader.time("at");
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
    if (auto broadcast = reader.textOrNull("broadcast"))
        answer.broadcast = OnAirBroadcast{*std::move(broadcast), reader.time("started_at")};
    return reader.failed() ? Result<AirAnswer>(reader.error()) : Result<AirAnswer>(std::move(answer));
}

} // namespace belfry::server

#include "server/api/CommandAnswer.h"

#include "model/Json.h"
#include "server/api/ApiKit.h"

namespace belfry::server::api {
namespace {

http::Response refused(const char *code, std::string detail)
{
    return problem(model::ApiError{409, code, "", std::move(detail), ""});
}

std::string inSeconds(Duration time)
{
    return std::to_string(std::chrono::floor<std::chrono::seconds>(time).count());
}

} // namespace

http::Response commandAnswer(const Answered &answered)
{
    switch (answered.outcome) {
    case Outcome::NothingCame:
        return refused("no_ingest", "Nothing that can be shown came from the encoder in time. Nothing is on air.");
    case Outcome::Leaving: return notFound();
    case Outcome::OutOfReach: return outOfReach();
    case Outcome::Cancelled: return refused("cancelled", "End was said while Go Live was waiting.");
    case Outcome::NothingToUndo: return refused("nothing_to_undo", "Nobody has said End, or it is too late to take it back.");
    case Outcome::NoDelay:
        return refused("no_delay", "This broadcast has no delay: what was said is out already, and nothing can be held back.");
    case Outcome::Swapped: return noContent();
    case Outcome::NoStandby: return problem(fail(ErrorCode::Conflict, "There is no other encoder to switch to."));
    case Outcome::DelayTooLong:
        return refused("delay_too_long", "At this bitrate a delay of " + inSeconds(answered.time) +
                                             " s is the most that is kept in memory. Nothing is on air.");
    case Outcome::Covered:
        return json(200, {{QStringLiteral("covered_s"), static_cast<double>(answered.time.count()) / 1000}});
    default: break;
    }
    const bool already = answered.outcome == Outcome::AlreadyLive || answered.outcome == Outcome::AlreadyOff;
    const QJsonValue by = answered.by.empty() ? QJsonValue(QJsonValue::Null) : model::textValue(answered.by);
    return json(200, {{QStringLiteral("channel"), model::toJson(answered.channel->channel)},
                      {QStringLiteral("already"), already},
                      {QStringLiteral("by"), by},
                      {QStringLiteral("since"), model::toJson(answered.since)}});
}

} // namespace belfry::server::api

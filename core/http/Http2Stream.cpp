#include "http/Http2Stream.h"

#include "http/Http2Connection.h"

namespace belfry::http {

Http2Stream::Http2Stream(Http2Connection &owner, std::int32_t streamId, const Limits &limits)
    : executor(owner.home()), connection(&owner), id(streamId), fields(limits)
{
}

void Http2Stream::respond(std::uint64_t, Response response)
{
    if (connection && phase == Phase::Handling)
        connection->answer(*this, std::move(response));
}

void Http2Stream::respond(std::uint64_t, const ReadyResponsePtr &ready)
{
    if (connection && phase == Phase::Handling)
        connection->answer(*this, *ready);
}

net::ByteStreamPtr Http2Stream::takeOver(std::uint64_t, Response head)
{
    if (!connection || phase != Phase::Handling)
        return nullptr;
    return connection->takeOver(*this, std::move(head));
}

} // namespace belfry::http

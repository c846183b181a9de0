#include "base/Result.h"

namespace belfry {

std::string_view name(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::TooLarge: return "too_large";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Stale: return "stale";
    case ErrorCode::Unauthorized: return "unauthorized";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::Timeout: return "timeout";
    case ErrorCode::Closed: return "closed";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::Unreachable: return "unreachable";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::TooMany: return "too_many";
    case ErrorCode::Io: return "io";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace belfry

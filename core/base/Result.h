// Result<T>: a value or an Error. A subset of C++23's std::expected, so that it can be replaced by it.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace belfry {

/// What kind of thing went wrong; mapped to HTTP statuses in server/api/ApiKit and to sentences in app/Notifier.
enum class ErrorCode {
    InvalidInput,   ///< a person's or peer's value breaks a rule; `what` names the field
    Malformed,      ///< bytes that do not parse
    TooLarge,       ///< a limit of base/Limits.h was passed
    Unsupported,    ///< well formed, but nothing we do
    NotFound,
    Conflict,       ///< right request, wrong state
    Stale,          ///< a change of what somebody else has changed since
    Unauthorized,   ///< nobody proved who they are
    Forbidden,      ///< known, but may not
    Timeout,
    Closed,         ///< the other side, or we, ended it
    Refused,        ///< the other side said no
    Unreachable,
    Busy,           ///< taken: a port, a lock, a full queue
    TooMany,        ///< of one who asks: a rate or a number was passed
    Io,             ///< the operating system said no
    Corrupt,        ///< stored bytes fail their check
    Unavailable,    ///< a part we need is away for now
    Internal,
};

/// The lower-case name of a code ("invalid_input"), stable: it stands in API answers and logs.
std::string_view name(ErrorCode code) noexcept;

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string what; ///< for logs and admins: plain English, never a secret

    bool operator==(const Error &) const = default;
};

/// Empty success.
struct Done {
    bool operator==(const Done &) const = default;
};

template<typename T = Done>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const noexcept { return m_value.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /// The value; ends the process when there is none (a logic error: ask first).
    T &value() & { requireValue(); return *std::get_if<0>(&m_value); }
    const T &value() const & { requireValue(); return *std::get_if<0>(&m_value); }
    T &&value() && { requireValue(); return std::move(*std::get_if<0>(&m_value)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { requireError(); return *std::get_if<1>(&m_value); }
    Error &&error() && { requireError(); return std::move(*std::get_if<1>(&m_value)); }

private:
    void requireValue() const { if (m_value.index() != 0) std::abort(); }
    void requireError() const { if (m_value.index() != 1) std::abort(); }

    std::variant<T, Error> m_value;
};

inline Error fail(ErrorCode code, std::string what) { return Error{code, std::move(what)}; }

} // namespace belfry

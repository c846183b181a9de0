// LogContext: which request a thread works for right now; every line it logs meanwhile says so. Worker, IoThread and the
// Store carry it along with what is posted.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace belfry::log {

/// Value: the id of a request, or none.
class RequestMark {
public:
    static constexpr std::size_t kBytes = 16;

    RequestMark() = default;
    /// Longer ones are cut.
    explicit RequestMark(std::string_view id)
    {
        for (std::size_t i = 0; i < id.size() && i < kBytes; ++i)
            m_id[i] = id[i];
    }
    /// Of this thread.
    static RequestMark here();

    bool isSet() const { return m_id[0] != '\0'; }
    std::string_view text() const
    {
        std::size_t size = 0;
        while (size < kBytes && m_id[size] != '\0')
            ++size;
        return {m_id.data(), size};
    }

private:
    std::array<char, kBytes> m_id{};
};

namespace detail {
inline thread_local RequestMark requestHere;
}

inline RequestMark RequestMark::here()
{
    return detail::requestHere;
}

/// From its making to its end this thread works for `mark`.
class RequestScope {
public:
    explicit RequestScope(const RequestMark &mark) : m_before(detail::requestHere) { detail::requestHere = mark; }
    ~RequestScope() { detail::requestHere = m_before; }
    RequestScope(const RequestScope &) = delete;
    RequestScope &operator=(const RequestScope &) = delete;

private:
    const RequestMark m_before;
};

/// The task, run for the request this thread works for now; the task itself when there is none.
template<typename Task>
Task carried(Task task)
{
    const RequestMark mark = RequestMark::here();
    if (!mark.isSet())
        return task;
    return Task([mark, task = std::move(task)]() mutable {
        const RequestScope scope(mark);
        task();
    });
}

} // namespace belfry::log

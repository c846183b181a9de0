#include "store/PostgresSession.h"

#include "base/Log.h"
#include "base/Text.h"

#include <algorithm>
#include <cerrno>

#if defined(_WIN32)
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace belfry::store {
namespace {

enum class Wanted { Read, Write, Both };

/// False when the deadline passed first.
bool waitFor(int socket, Wanted wanted, TimePoint deadline)
{
    for (;;) {
        const auto left = std::chrono::ceil<Duration>(deadline - systemClock().now()).count();
        if (left <= 0)
            return false;
        const int patience = static_cast<int>(std::min<std::int64_t>(left, 60'000));
#if defined(_WIN32)
        WSAPOLLFD one{static_cast<SOCKET>(socket), 0, 0};
#else
        pollfd one{socket, 0, 0};
#endif
        one.events = static_cast<short>((wanted != Wanted::Write ? POLLIN : 0) | (wanted != Wanted::Read ? POLLOUT : 0));
#if defined(_WIN32)
        const int ready = WSAPoll(&one, 1, patience);
        const bool again = false;
#else
        const int ready = ::poll(&one, 1, patience);
        const bool again = ready < 0 && errno == EINTR;
#endif
        // An error on the socket is libpq's to find.
        if (ready != 0 && !again)
            return true;
    }
}

// The first line alone: those behind it repeat rows and statements.
std::string firstLine(const char *text)
{
    return std::string(trimmed(std::string_view(text ? text : "").substr(0, std::string_view(text ? text : "").find('\n'))));
}

ErrorCode codeOf(std::string_view state)
{
    const std::string_view group = state.substr(0, 2);
    if (group == "23")
        return ErrorCode::Conflict;
    if (state == "40001" || state == "40P01" || state == "55P03")
        return ErrorCode::Busy;
    // 57014: the statement took too long. 53: no room for another connection, out of memory, disk full.
    if (state.empty() || group == "08" || group == "57" || group == "53")
        return ErrorCode::Unavailable;
    if (state == "22021")
        return ErrorCode::InvalidInput;
    if (group == "58")
        return ErrorCode::Io;
    return group == "XX" ? ErrorCode::Corrupt : ErrorCode::Internal;
}

bool isGood(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

void beSilent(void *, const char *) {}

} // namespace

Result<std::unique_ptr<PostgresSession>> PostgresSession::connect(const Keywords &keywords, Duration timeout)
{
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : keywords) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    PGconn *connection = PQconnectStartParams(names.data(), values.data(), 0);
    if (!connection)
        return fail(ErrorCode::Unavailable, "database: out of memory");
    std::unique_ptr<PostgresSession> session(new PostgresSession(connection));
    if (const auto done = session->finishConnecting(systemClock().now() + timeout); !done)
        return done.error();
    PQsetNoticeProcessor(connection, beSilent, nullptr);
    PQsetnonblocking(connection, 1);
    return session;
}

PostgresSession::~PostgresSession()
{
    PQfinish(m_connection);
}

Result<> PostgresSession::finishConnecting(TimePoint deadline)
{
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (PQstatus(m_connection) != CONNECTION_BAD && wants != PGRES_POLLING_FAILED) {
        if (wants == PGRES_POLLING_OK)
            return Done();
        const Wanted wanted = wants == PGRES_POLLING_READING ? Wanted::Read : Wanted::Write;
        if (!waitFor(PQsocket(m_connection), wanted, deadline))
            return lost("nobody answers");
        wants = PQconnectPoll(m_connection);
    }
    return lost(firstLine(PQerrorMessage(m_connection)));
}

Error PostgresSession::lost(const std::string &why)
{
    m_lost = true;
    return fail(ErrorCode::Unavailable, "database: " + why);
}

Result<PostgresResult> PostgresSession::query(const std::string &sql, Duration timeout)
{
    return collect(m_lost ? 0 : PQsendQuery(m_connection, sql.c_str()), systemClock().now() + timeout);
}

Result<> PostgresSession::prepare(const std::string &name, const std::string &sql, const std::vector<Oid> &types, Duration timeout)
{
    const int sent = m_lost ? 0 : PQsendPrepare(m_connection, name.c_str(), sql.c_str(), static_cast<int>(types.size()), types.data());
    const auto done = collect(sent, systemClock().now() + timeout);
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<PostgresResult> PostgresSession::runPrepared(const std::string &name, const Parameters &parameters, Duration timeout)
{
    const int count = static_cast<int>(parameters.values.size());
    const int sent = m_lost ? 0
                            : PQsendQueryPrepared(m_connection, name.c_str(), count, parameters.values.data(),
                                                  parameters.lengths.data(), parameters.formats.data(), 0);
    return collect(sent, systemClock().now() + timeout);
}

Result<PostgresResult> PostgresSession::collect(int sent, TimePoint deadline)
{
    if (m_lost)
        return fail(ErrorCode::Unavailable, "database: the connection was lost");
    if (sent != 1)
        return lost(firstLine(PQerrorMessage(m_connection)));
    if (const auto flushed = flush(deadline); !flushed)
        return flushed.error();
    PostgresResult last;
    PostgresResult failed;
    for (;;) {
        auto next = nextResult(deadline);
        if (!next)
            return next.error();
        if (!*next)
            break;
        PostgresResult &place = isGood(next->get()) ? last : failed;
        if (!failed || &place == &last)
            place = *std::move(next);
    }
    if (PQstatus(m_connection) == CONNECTION_BAD)
        return lost(firstLine(PQerrorMessage(m_connection)));
    if (!failed)
        return last;
    const char *state = PQresultErrorField(failed.get(), PG_DIAG_SQLSTATE);
    const char *what = PQresultErrorField(failed.get(), PG_DIAG_MESSAGE_PRIMARY);
    return fail(codeOf(state ? state : ""), "database: " + firstLine(what ? what : PQresultErrorMessage(failed.get())));
}

Result<> PostgresSession::flush(TimePoint deadline)
{
    for (;;) {
        const int left = PQflush(m_connection);
        if (left == 0)
            return Done();
        if (left < 0)
            return lost(firstLine(PQerrorMessage(m_connection)));
        // It may wait for us to read before it reads on.
        if (!waitFor(PQsocket(m_connection), Wanted::Both, deadline))
            return lost("nobody answers");
        if (PQconsumeInput(m_connection) == 0)
            return lost(firstLine(PQerrorMessage(m_connection)));
    }
}

Result<PostgresResult> PostgresSession::nextResult(TimePoint deadline)
{
    while (PQisBusy(m_connection) != 0) {
        if (!waitFor(PQsocket(m_connection), Wanted::Read, deadline))
            return lost("nobody answers");
        if (PQconsumeInput(m_connection) == 0)
            return lost(firstLine(PQerrorMessage(m_connection)));
    }
    return PostgresResult(PQgetResult(m_connection));
}

} // namespace belfry::store

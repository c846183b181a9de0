#include "store/PostgresDatabase.h"

#include "base/Log.h"
#include "base/Text.h"
#include "store/PostgresSession.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace belfry::store {
namespace {

// pg_type.dat; these numbers are part of the protocol.
constexpr Oid kBool = 16;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kText = 25;
constexpr Oid kFloat4 = 700;
constexpr Oid kFloat8 = 701;
constexpr Oid kNumeric = 1700;

constexpr std::size_t kStatementsMax = 500;
constexpr Duration kScriptTimeout{1'800'000};
/// The server ends a statement first, and says why.
constexpr Duration kSlack{2'000};

struct FreeOptions {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

Result<PostgresSession::Keywords> keywordsOf(const PostgresAddress &address)
{
    // What libpq says of a URL it cannot read repeats it, and a password may stand there.
    char *said = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(address.url.reveal().c_str(), &said));
    PQfreemem(said);
    if (!options)
        return fail(ErrorCode::InvalidInput, "must be an address like postgresql://USER@HOST:5432/NAME");
    PostgresSession::Keywords keywords{{"client_encoding", "UTF8"}, {"fallback_application_name", "belfry"}};
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            keywords[option->keyword] = option->val;
    }
    if (!address.password.empty())
        keywords["password"] = address.password.reveal();
    if (!address.tlsMode.empty())
        keywords["sslmode"] = address.tlsMode;
    keywords.try_emplace("keepalives_idle", "30");
    keywords.try_emplace("keepalives_interval", "5");
    keywords.try_emplace("keepalives_count", "3");
    return keywords;
}

std::string sessionSettings(const PostgresAddress &address, Access access)
{
    std::string sql = "SET statement_timeout = " + std::to_string(address.statementTimeout.count()) +
                      "; SET lock_timeout = " + std::to_string(address.statementTimeout.count() / 2) +
                      "; SET idle_in_transaction_session_timeout = 30000; ";
    // A replica knows no serializable.
    if (access == Access::Read)
        sql += "SET default_transaction_isolation = 'repeatable read'; SET default_transaction_read_only = on";
    else
        sql += "SET default_transaction_isolation = 'serializable'";
    return sql;
}

Oid typeOf(const Value &value)
{
    constexpr Oid kTypes[] = {0, kInt8, kFloat8, kText};
    return kTypes[value.index()];
}

std::string textOf(const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return std::to_string(*integer);
    if (const auto *real = std::get_if<double>(&value)) {
        char digits[32];
        return {digits, std::to_chars(digits, digits + sizeof digits, *real).ptr};
    }
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

Value numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return number;
    return std::strtod(std::string(text).c_str(), nullptr);
}

Value columnOf(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column) != 0)
        return {};
    const std::string_view text(PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column)));
    switch (PQftype(result, column)) {
    case kBool: return std::int64_t(text == "t" ? 1 : 0);
    case kInt2:
    case kInt4:
    case kInt8:
    case kNumeric: return numberOf(text);
    case kFloat4:
    case kFloat8: return std::strtod(std::string(text).c_str(), nullptr);
    default: return std::string(text);
    }
}

Rows rowsOf(const PGresult *result)
{
    Rows rows(static_cast<std::size_t>(PQntuples(result)));
    const int columns = PQnfields(result);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column)
            rows[row].push_back(columnOf(result, static_cast<int>(row), column));
    }
    return rows;
}

bool beginsWith(std::string_view sql, std::string_view word)
{
    return sql.size() >= word.size() && equalsIgnoringCase(sql.substr(0, word.size()), word);
}

} // namespace

class PostgresDatabase::Session {
public:
    Session(std::unique_ptr<PostgresSession> session, Duration timeout) : pq(std::move(session)), m_timeout(timeout + kSlack) {}

    Result<Rows> control(const std::string &sql);
    Result<Rows> statement(std::string_view sql, const Values &values);

    std::unique_ptr<PostgresSession> pq;
    std::int64_t changed = 0;

private:
    /// Its name; one for each text and kinds of values, as a NULL has no kind.
    Result<std::string> prepared(std::string_view sql, const Values &values);

    Duration m_timeout;
    std::map<std::string, std::string, std::less<>> m_names;
};

Result<Rows> PostgresDatabase::Session::control(const std::string &sql)
{
    // COMMIT of a failed transaction is a ROLLBACK that says all is well.
    const bool commit = beginsWith(sql, "COMMIT");
    if (commit && pq->hasFailedTransaction())
        return fail(ErrorCode::Internal, "database: the transaction has failed before");
    // It ended with the connection.
    if (pq->isLost() && beginsWith(sql, "ROLLBACK"))
        return Rows();
    const auto result = pq->query(sql, m_timeout);
    if (!result)
        return result.error();
    return Rows();
}

Result<std::string> PostgresDatabase::Session::prepared(std::string_view sql, const Values &values)
{
    std::string key(sql);
    std::vector<Oid> types;
    for (const Value &value : values) {
        types.push_back(typeOf(value));
        key.push_back(static_cast<char>('0' + value.index()));
    }
    if (const auto found = m_names.find(key); found != m_names.end())
        return found->second;
    if (m_names.size() >= kStatementsMax) {
        if (const auto done = pq->query("DEALLOCATE ALL", m_timeout); !done)
            return done.error();
        m_names.clear();
    }
    std::string name = "b" + std::to_string(m_names.size());
    if (const auto done = pq->prepare(name, std::string(sql), types, m_timeout); !done)
        return done.error();
    return m_names.emplace(std::move(key), std::move(name)).first->second;
}

Result<Rows> PostgresDatabase::Session::statement(std::string_view sql, const Values &values)
{
    const auto name = prepared(sql, values);
    if (!name)
        return name.error();
    std::vector<std::string> texts;
    texts.reserve(values.size());
    PostgresSession::Parameters parameters;
    for (const Value &value : values) {
        texts.push_back(textOf(value));
        parameters.values.push_back(value.index() == 0 ? nullptr : texts.back().c_str());
        parameters.lengths.push_back(static_cast<int>(texts.back().size()));
        // Text in binary form is the same bytes with their length: a NUL in it is seen and refused.
        parameters.formats.push_back(std::holds_alternative<std::string>(value) ? 1 : 0);
    }
    const auto result = pq->runPrepared(*name, parameters, m_timeout);
    if (!result)
        return result.error();
    changed = numberIn(numberOf(PQcmdTuples(result->get())));
    return rowsOf(result->get());
}

Result<> PostgresAddress::check() const
{
    const auto keywords = keywordsOf(*this);
    return keywords ? Result<>(Done()) : Result<>(keywords.error());
}

PostgresDatabase::PostgresDatabase(std::unique_ptr<Session> session) : m_session(std::move(session)) {}

PostgresDatabase::~PostgresDatabase() = default;

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const PostgresAddress &address, Access access)
{
    const auto keywords = keywordsOf(address);
    if (!keywords)
        return keywords.error();
    auto session = PostgresSession::connect(*keywords, address.connectTimeout);
    if (!session)
        return session.error();
    if (const auto set = (*session)->query(sessionSettings(address, access), address.connectTimeout); !set)
        return set.error();
    return std::unique_ptr<PostgresDatabase>(
        new PostgresDatabase(std::make_unique<Session>(*std::move(session), address.statementTimeout)));
}

Result<Rows> PostgresDatabase::run(std::string_view sql, const Values &values)
{
    if (const auto checked = checkTexts(values); !checked)
        return checked.error();
    m_session->changed = 0;
    const bool isControl = beginsWith(sql, "BEGIN") || beginsWith(sql, "COMMIT") || beginsWith(sql, "ROLLBACK");
    return isControl ? m_session->control(std::string(sql)) : m_session->statement(sql, values);
}

Result<> PostgresDatabase::runScript(const std::string &sql)
{
    const auto done = m_session->pq->query("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; " + sql, kScriptTimeout);
    return done ? Result<>(Done()) : Result<>(done.error());
}

std::int64_t PostgresDatabase::changed() const
{
    return m_session->changed;
}

} // namespace belfry::store

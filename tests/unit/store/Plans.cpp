#include "Plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace belfry::test {
namespace {

using namespace Qt::StringLiterals;

std::size_t parametersOf(const QString &sql)
{
    static const QRegularExpression parameter(u"\\$(\\d+)"_s);
    int most = 0;
    for (auto at = parameter.globalMatch(sql); at.hasNext();)
        most = std::max(most, at.next().captured(1).toInt());
    return static_cast<std::size_t>(most);
}

/// "c" in "FROM channels c" is channels.
QString tableNamed(const QString &name, const QString &sql)
{
    static const QRegularExpression use(u"\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)(?:\\s+AS)?\\s+(\\w+)"_s);
    for (auto at = use.globalMatch(sql); at.hasNext();) {
        const auto one = at.next();
        if (one.captured(2) == name)
            return one.captured(1);
    }
    return name;
}

/// Those of SQLite and PostgreSQL hold only what their WHERE lets in: open broadcasts, valid keys.
bool isPartial(store::Database &database, const QString &index)
{
    const bool sqlite = database.dialect() == store::Dialect::Sqlite;
    const auto rows = database.run(sqlite ? "SELECT sql FROM sqlite_master WHERE name = $1" : "SELECT indexdef FROM pg_indexes WHERE indexname = $1",
                                   {index.toStdString()});
    return rows && !rows->empty() && store::textIn((*rows)[0][0]).find(" WHERE ") != std::string::npos;
}

std::vector<WholeRead> sqliteReads(store::Database &database, const std::string &sql)
{
    const QString text = QString::fromStdString(sql);
    const auto rows = database.run("EXPLAIN QUERY PLAN " + sql, store::Values(parametersOf(text)));
    if (!rows)
        return {{u"?"_s, QString::fromStdString(rows.error().what)}};
    static const QRegularExpression scan(u"^SCAN (\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?"_s);
    std::vector<WholeRead> reads;
    for (const store::Row &row : *rows) {
        const QString detail = QString::fromStdString(store::textIn(row[3]));
        const auto found = scan.match(detail);
        if (found.hasMatch() && found.captured(1) != u"CONSTANT"_s && !isPartial(database, found.captured(2)))
            reads.push_back({tableNamed(found.captured(1), text), detail});
        else if (detail.contains(u"TEMP B-TREE"_s) && text.contains(u" LIMIT "_s))
            reads.push_back({QString(), detail});
    }
    return reads;
}

/// `around` is the node it stands in, which names the table for a Bitmap Index Scan.
void walk(store::Database &database, const QJsonObject &node, const QJsonObject &around, bool isLimited, std::vector<WholeRead> &reads)
{
    const QString kind = node["Node Type"_L1].toString();
    const bool onIndex = kind.contains(u"Index"_s) && !node.contains("Index Cond"_L1)
                         && !isPartial(database, node["Index Name"_L1].toString());
    if (kind == u"Seq Scan"_s || onIndex)
        reads.push_back({(node.contains("Relation Name"_L1) ? node : around)["Relation Name"_L1].toString(), kind + u' ' + node["Index Name"_L1].toString()});
    const bool sorts = kind == u"Sort"_s || kind == u"Incremental Sort"_s;
    if (sorts && isLimited)
        reads.push_back({QString(), kind});
    const QJsonArray below = node["Plans"_L1].toArray();
    for (const QJsonValue &one : below)
        walk(database, one.toObject(), node, (isLimited || kind == u"Limit"_s), reads);
}

std::vector<WholeRead> postgresReads(store::Database &database, const std::string &sql)
{
    // Without it a table that is empty here is read whole, as it should be. With NULL for a value a generic plan is no other.
    const auto prepared = database.runScript("SET enable_seqscan = off; SET enable_sort = off; SET plan_cache_mode = force_generic_plan; PREPARE asked AS " + sql);
    if (!prepared)
        return {{u"?"_s, QString::fromStdString(prepared.error().what)}};
    std::string call = "EXPLAIN (FORMAT JSON) EXECUTE asked";
    for (std::size_t i = 0; i < parametersOf(QString::fromStdString(sql)); ++i)
        call += i == 0 ? "(NULL" : ", NULL";
    if (call.back() == 'L')
        call += ')';
    const auto rows = database.run(call);
    const auto dropped = database.runScript("DEALLOCATE asked");
    if (!rows || !dropped)
        return {{u"?"_s, QString::fromStdString(rows ? dropped.error().what : rows.error().what)}};
    const auto plan = QJsonDocument::fromJson(QByteArray::fromStdString(store::textIn((*rows)[0][0])));
    std::vector<WholeRead> reads;
    walk(database, plan.array().at(0)["Plan"_L1].toObject(), {}, false, reads);
    return reads;
}

} // namespace

std::vector<WholeRead> wholeReadsOf(store::Database &database, const std::string &sql)
{
    return database.dialect() == store::Dialect::Sqlite ? sqliteReads(database, sql) : postgresReads(database, sql);
}

} // namespace belfry::test

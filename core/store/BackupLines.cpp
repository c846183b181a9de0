#include "store/BackupLines.h"

#include "base/Bytes.h"
#include "model/Json.h"
#include "store/LogbookRecord.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace belfry::store {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kFormat = "belfry-backup"_L1;

QJsonValue jsonOf(const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QJsonValue(static_cast<qint64>(*integer));
    if (const auto *text = std::get_if<std::string>(&value))
        return model::textValue(*text);
    const auto *real = std::get_if<double>(&value);
    if (!real)
        return QJsonValue::Null;
    if (std::isfinite(*real))
        return *real;
    // JSON has no word for it.
    return QJsonObject{{u"real"_s, std::isnan(*real) ? u"nan"_s : *real > 0 ? u"inf"_s : u"-inf"_s}};
}

std::optional<Value> valueOfJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null: return Value();
    case QJsonValue::String: return Value(model::toUtf8(json.toString()));
    case QJsonValue::Double:
        if (json.toInteger(0) == json.toInteger(1))
            return Value(static_cast<std::int64_t>(json.toInteger()));
        return Value(json.toDouble());
    case QJsonValue::Object: {
        const QString word = json["real"_L1].toString();
        if (word == "nan"_L1)
            return Value(std::numeric_limits<double>::quiet_NaN());
        if (word == "inf"_L1 || word == "-inf"_L1)
            return Value(word.startsWith(u'-') ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity());
        return std::nullopt;
    }
    default: return std::nullopt;
    }
}

Error noBackup()
{
    return fail(ErrorCode::Corrupt, "is no backup of Belfry");
}

} // namespace

std::string BackupHeader::toLine() const
{
    QJsonArray all;
    for (const TableShape &table : tables) {
        QJsonArray columns;
        for (const std::string &column : table.columns)
            columns.append(model::textValue(column));
        all.append(QJsonObject{{u"columns"_s, columns}, {u"table"_s, model::textValue(table.name)}});
    }
    return model::toText(QJsonObject{{u"format"_s, kFormat},
                                     {u"version"_s, kBackupVersion},
                                     {u"step"_s, step},
                                     {u"made_at"_s, model::textValue(toRfc3339(madeAt))},
                                     {u"tables"_s, all}});
}

Result<BackupHeader> BackupHeader::fromLine(std::string_view line)
{
    const auto object = model::parseObject(line);
    if (!object || (*object)["format"_L1].toString() != kFormat)
        return noBackup();
    const int version = (*object)["version"_L1].toInt();
    if (version != kBackupVersion)
        return fail(ErrorCode::Unsupported, "is a backup of form " + std::to_string(version) + ", and this version reads form " +
                                                std::to_string(kBackupVersion));
    BackupHeader header;
    header.step = (*object)["step"_L1].toInt();
    const auto madeAt = fromRfc3339(model::toUtf8((*object)["made_at"_L1].toString()));
    if (header.step < 1 || !madeAt)
        return noBackup();
    header.madeAt = *madeAt;
    const QJsonArray tables = (*object)["tables"_L1].toArray();
    for (const QJsonValue &one : tables) {
        TableShape table{model::toUtf8(one["table"_L1].toString()), {}, {}};
        const QJsonArray columns = one["columns"_L1].toArray();
        for (const QJsonValue &column : columns)
            table.columns.push_back(model::toUtf8(column.toString()));
        header.tables.push_back(std::move(table));
    }
    return header;
}

std::string toLine(const std::string &table, const Row &row)
{
    QJsonArray values;
    for (const Value &value : row)
        values.append(jsonOf(value));
    return model::toText(QJsonObject{{model::fromUtf8(table), values}});
}

Result<BackupRow> rowFromLine(std::string_view line)
{
    const auto object = model::parseObject(line);
    if (!object || object->size() != 1 || !object->begin().value().isArray())
        return noBackup();
    BackupRow row{model::toUtf8(object->begin().key()), {}};
    const QJsonArray values = object->begin().value().toArray();
    for (const QJsonValue &json : values) {
        auto value = valueOfJson(json);
        if (!value)
            return noBackup();
        row.values.push_back(*std::move(value));
    }
    return row;
}

void BackupFooter::addLine(std::string_view line)
{
    // Each line's sum takes the one before in, so that lines that change places are noticed.
    const std::string both = std::to_string(m_check) + ' ' + std::string(line);
    m_check = crc32(ByteView(reinterpret_cast<const std::uint8_t *>(both.data()), both.size()));
}

std::string BackupFooter::toLine() const
{
    QJsonObject rows;
    for (const auto &[table, count] : m_rows)
        rows.insert(model::fromUtf8(table), static_cast<qint64>(count));
    return model::toText(QJsonObject{{u"check"_s, QString::number(m_check, 16)}, {u"rows"_s, rows}});
}

std::int64_t BackupFooter::total() const
{
    std::int64_t sum = 0;
    for (const auto &[table, count] : m_rows)
        sum += count;
    return sum;
}

} // namespace belfry::store

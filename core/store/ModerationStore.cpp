#include "store/ModerationStore.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

namespace belfry::store {
namespace {

model::ChatMute muteIn(const Row &row)
{
    return {textIn(row[0]),  textIn(row[1]), textIn(row[2]), truthIn(row[3]), optionalTimeIn(row[4]),
            textIn(row[5]), textIn(row[6]), timeIn(row[7])};
}

std::string listText(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const std::string &word : words)
        array.append(QString::fromStdString(word));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> listIn(const Value &value)
{
    std::vector<std::string> words;
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(textIn(value))).array();
    for (const auto &word : array)
        words.push_back(word.toString().toStdString());
    return words;
}

} // namespace

Result<std::vector<model::ChatMute>> ModerationStore::mutes(const std::string &channel, WallTime now)
{
    const auto rows = m_database.run("SELECT channel, person, name, is_ban, until_at, reason, done_by, made_at FROM chat_mutes "
                                     "WHERE channel = $1 AND (until_at IS NULL OR until_at > $2) ORDER BY person LIMIT 1000",
                                     {channel, valueOf(now)});
    if (!rows)
        return rows.error();
    std::vector<model::ChatMute> mutes;
    for (const Row &row : *rows)
        mutes.push_back(muteIn(row));
    return mutes;
}

Result<std::optional<model::ChatMute>> ModerationStore::muteOf(const std::string &channel, const std::string &person)
{
    const auto rows = m_database.run("SELECT channel, person, name, is_ban, until_at, reason, done_by, made_at FROM chat_mutes "
                                     "WHERE channel = $1 AND person = $2",
                                     {channel, person});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<model::ChatMute>() : std::optional(muteIn(rows->front()));
}

Result<> ModerationStore::mute(const model::ChatMute &mute)
{
    const auto done = m_database.run("INSERT INTO chat_mutes (channel, person, name, is_ban, until_at, reason, done_by, made_at) "
                                     "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (channel, person) DO UPDATE SET name = $3, "
                                     "is_ban = $4, until_at = $5, reason = $6, done_by = $7, made_at = $8",
                                     {mute.channel, mute.person, mute.name, valueOf(mute.isBan), valueOf(mute.until), mute.reason, mute.by,
                                      valueOf(mute.madeAt)});
    if (!done)
        return done.error();
    return Done();
}

Result<> ModerationStore::lift(const std::string &channel, const std::string &person)
{
    const auto done = m_database.run("DELETE FROM chat_mutes WHERE channel = $1 AND person = $2", {channel, person});
    if (!done)
        return done.error();
    return Done();
}

Result<model::ChatWords> ModerationStore::words(const std::string &channel)
{
    const auto rows = m_database.run("SELECT hold, refuse FROM chat_words WHERE channel = $1", {channel});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return model::ChatWords();
    return model::ChatWords{listIn(rows->front()[0]), listIn(rows->front()[1])};
}

Result<> ModerationStore::setWords(const std::string &channel, const model::ChatWords &words)
{
    const auto done = m_database.run("INSERT INTO chat_words (channel, hold, refuse) VALUES ($1, $2, $3) "
                                     "ON CONFLICT (channel) DO UPDATE SET hold = $2, refuse = $3",
                                     {channel, listText(words.hold), listText(words.refuse)});
    if (!done)
        return done.error();
    return Done();
}

Result<std::vector<model::ChatReport>> ModerationStore::reports(const std::string &room, const std::string &before, std::int64_t most)
{
    const auto rows = m_database.run("SELECT r.id, r.reporter, r.reason, r.made_at, m.id, m.author, m.author_name, m.author_role, m.text, "
                                     "m.reply_to, m.made_at, m.removed_at, (SELECT COUNT(*) FROM chat_reports a WHERE a.message = r.message "
                                     "AND a.closed_at IS NULL) FROM chat_reports r INNER JOIN chat_messages m ON m.id = r.message "
                                     "WHERE r.room = $1 AND r.id < $2 AND r.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM chat_reports b "
                                     "WHERE b.message = r.message AND b.closed_at IS NULL AND b.id < r.id) ORDER BY r.id DESC LIMIT $3",
                                     {room, before, most});
    if (!rows)
        return rows.error();
    std::vector<model::ChatReport> reports;
    for (const Row &row : *rows) {
        model::ChatReport report;
        report.id = textIn(row[0]);
        report.reporter = textIn(row[1]);
        report.reason = textIn(row[2]);
        report.madeAt = timeIn(row[3]);
        report.count = numberIn(row[12]);
        report.message = {textIn(row[4]), room, textIn(row[5]), textIn(row[6]), textIn(row[8]), optionalTextIn(row[9]), timeIn(row[10]),
                          optionalTimeIn(row[11]), model::roleNamed(textIn(row[7]))};
        reports.push_back(std::move(report));
    }
    return reports;
}

Result<> ModerationStore::report(const model::ChatReport &report)
{
    const auto done = m_database.run("INSERT INTO chat_reports (id, room, message, reporter, reason, made_at) "
                                     "SELECT $1, room, id, $3, $4, $5 FROM chat_messages WHERE id = $2 ON CONFLICT DO NOTHING",
                                     {report.id, report.message.id, report.reporter, report.reason, valueOf(report.madeAt)});
    if (!done)
        return done.error();
    return Done();
}

Result<std::string> ModerationStore::closeReport(const std::string &room, const std::string &id, WallTime at)
{
    const auto rows = m_database.run("SELECT message FROM chat_reports WHERE id = $2 AND room = $1 AND closed_at IS NULL", {room, id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "There is no such report.");
    std::string message = textIn(rows->front()[0]);
    if (const auto done = closeReportsOf(message, at); !done)
        return done.error();
    return message;
}

Result<> ModerationStore::closeReportsOf(const std::string &message, WallTime at)
{
    const auto done = m_database.run("UPDATE chat_reports SET closed_at = $2 WHERE message = $1 AND closed_at IS NULL", {message, valueOf(at)});
    if (!done)
        return done.error();
    return Done();
}

Result<> ModerationStore::forgetMutesBefore(WallTime time)
{
    const auto done = m_database.run("DELETE FROM chat_mutes WHERE until_at < $1", {valueOf(time)});
    if (!done)
        return done.error();
    return Done();
}

} // namespace belfry::store

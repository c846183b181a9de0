#include "store/AudienceStore.h"

namespace belfry::store {

Result<> AudienceStore::add(const std::string &channel, const std::string &server, const model::AudienceSample &sample)
{
    const auto written = m_database.run("INSERT INTO audience_samples (channel, at, server, viewers) VALUES ($1, $2, $3, $4) "
                                        "ON CONFLICT (channel, at, server) DO UPDATE SET viewers = excluded.viewers",
                                        {channel, valueOf(sample.at), server, sample.viewers});
    return written ? Result<>(Done()) : Result<>(written.error());
}

Result<std::vector<model::AudienceSample>> AudienceStore::ofChannel(const std::string &channel, WallTime from, WallTime until,
                                                                    std::int64_t limit)
{
    const auto rows = m_database.run("SELECT at, CAST(SUM(viewers) AS BIGINT) FROM audience_samples "
                                     "WHERE channel = $1 AND at >= $2 AND at < $3 GROUP BY at ORDER BY at LIMIT $4",
                                     {channel, valueOf(from), valueOf(until), limit});
    if (!rows)
        return rows.error();
    std::vector<model::AudienceSample> samples;
    for (const Row &row : *rows)
        samples.push_back({timeIn(row[0]), numberIn(row[1])});
    return samples;
}

Result<> AudienceStore::forget(WallTime before)
{
    const auto written = m_database.run("DELETE FROM audience_samples WHERE at < $1", {valueOf(before)});
    return written ? Result<>(Done()) : Result<>(written.error());
}

} // namespace belfry::store

#include "server/FindingDesk.h"

#include "base/Assert.h"
#include "health/FindingTable.h"

#include <algorithm>

namespace belfry::server {

void FindingDesk::observe(const std::string &channel, std::string_view source, std::vector<model::Finding> findings)
{
    BELFRY_ASSERT(m_ctl.isHere());
    Sources &sources = m_channels[channel];
    const auto at = sources.find(source);
    std::vector<model::Finding> &before = at == sources.end() ? sources[std::string(source)] : at->second;
    for (model::Finding &finding : findings) {
        health::describe(finding);
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const model::Finding &one) { return one.key() == finding.key(); });
        if (known != before.end())
            finding.since = known->since;
        else if (finding.since == WallTime())
            finding.since = m_ctl.clock().wall();
    }
    if (before == findings)
        return;
    before = std::move(findings);
    m_changed(channel);
}

std::vector<model::Finding> FindingDesk::of(const std::string &channel) const
{
    std::vector<model::Finding> all;
    if (const auto found = m_channels.find(channel); found != m_channels.end()) {
        for (const auto &[source, findings] : found->second)
            all.insert(all.end(), findings.begin(), findings.end());
    }
    return all;
}

} // namespace belfry::server

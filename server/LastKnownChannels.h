// LastKnownChannels: the channels and their keys as they last were, in the data folder: what a server starts from while its
// database is away, so that a church can go live.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "server/ChannelOpener.h"
#include "server/DataFolder.h"

#include <string>
#include <vector>

namespace belfry::server {

/// One file, sealed as a whole. It blocks; one thread at a time.
class LastKnownChannels {
public:
    LastKnownChannels(const DataFolder &folder, auth::Sealer sealer);

    /// Writes the file when it would say something new.
    Result<> save(const std::vector<KeptChannel> &channels);
    /// NotFound when there is none yet; Corrupt when it is not ours.
    Result<std::vector<KeptChannel>> load() const;

private:
    const std::string m_path;
    const auth::Sealer m_sealer;
    std::string m_saved;
};

} // namespace belfry::server

// WantedPlace: a place a channel's broadcasts are copied to, with its key: what relays are made of.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "model/Destination.h"
#include "server/DataFolder.h"
#include "server/SentTo.h"
#include "store/DestinationStore.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace belfry::server {

using WantedPlaces = std::map<std::string, std::vector<model::Destination>>; ///< by channel, in the order people see

/// On or off by somebody's word, and which row of the store that word was about.
struct SaidSwitch {
    bool isOn = true;
    std::int64_t revision = 0;

    bool operator==(const SaidSwitch &) const = default;
};

/// Value: what an earlier life leaves to the next.
struct KnownPlaces {
    WantedPlaces wanted;
    std::map<std::string, SentTo> sentTo;   ///< by channel
    std::map<std::string, SaidSwitch> said; ///< by place: not yet in the store
    std::map<std::string, bool> forNow = {}; ///< by place: otherwise than it is kept, for the broadcast that is on air
};

/// With its key. One that cannot be opened any more has none.
model::Destination openDestination(const auth::Sealer &sealer, const store::KeptDestination &kept);
store::KeptDestination sealDestination(const auth::Sealer &sealer, const model::Destination &destination);

/// All places as they last were, in the data folder: what relays go on with after a restart while the database is away.
/// One file, sealed as a whole and synced. It blocks; one thread at a time.
class LastKnownPlaces {
public:
    LastKnownPlaces(const DataFolder &folder, auth::Sealer sealer);

    Result<> save(const KnownPlaces &places);
    /// Nothing when there is none yet; Corrupt when it is not ours.
    Result<KnownPlaces> load() const;

private:
    const std::string m_path;
    const auth::Sealer m_sealer;
};

} // namespace belfry::server

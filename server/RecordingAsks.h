// RecordingAsks: the files of a recording are removed by the server on whose disk they lie, whichever was told to.
#pragma once

#include "auth/Sealer.h"
#include "base/Executor.h"
#include "bus/Bus.h"
#include "record/RecordDisk.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace belfry::server {

/// Asks over the bus, on topics that are lost to whoever is away, and again every second until it is answered. An ask is sealed
/// with the key the servers of one database have in common: who can only write to the bus removes nothing. ctl thread only; owned
/// by RecordingRoom.
class RecordingAsks {
public:
    using Removed = UniqueFunction<void(Result<>)>;
    static constexpr const char *kTopic = "asks.recording";
    static constexpr const char *kAnswers = "asks.recording.answer";
    static constexpr Duration kAgain{1'000};
    /// Who is there says so within moments; a disk may take longer.
    static constexpr Duration kWithin{4'000};
    static constexpr Duration kAtItWithin{30'000};

    /// All outlive it. `server`: this one's name among those of the database.
    RecordingAsks(Executor &ctl, bus::Bus &bus, record::RecordDisk &disk, const auth::Sealer &sealer, std::string server);
    RecordingAsks(const RecordingAsks &) = delete;
    RecordingAsks &operator=(const RecordingAsks &) = delete;

    /// NotFound when there are none there; Unavailable when that server does not answer. `done` on ctl.
    void remove(const record::RecordingName &name, const std::string &server, Removed done);

private:
    struct Asked {
        record::RecordingName name;
        std::string server;
        Removed done;
        bool isAtIt = false;
        Subscription again;
        Subscription patience;
    };

    void say(std::string id);
    void patienceOver(std::string id);
    void finish(std::string id, const Result<> &what);
    void hearAsk(const bus::Message &message);
    void hearAnswer(const bus::Message &message);
    void answer(const std::string &to, std::string_view what);

    Executor &m_ctl;
    bus::Bus &m_bus;
    record::RecordDisk &m_disk;
    const auth::Sealer &m_sealer;
    const std::string m_server;
    std::map<std::string, Asked> m_asked; ///< by id
    std::set<std::string> m_doing;        ///< ids of others' asks
    Subscription m_hearAsks;
    Subscription m_hearAnswers;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::server

// ConnectionSet: all HTTP connections of one view thread.
#pragma once

#include "http/Admission.h"
#include "http/Connection.h"
#include "http/Entrance.h"
#include "http/ResponseHead.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace belfry::http {

/// Admits, keeps and ends connections, and looks at each when its deadline may be over. Made, used and destroyed on its
/// thread; owned by the HttpServer.
class ConnectionSet final : public Connection::World {
public:
    ConnectionSet(Executor &home, std::shared_ptr<const Router> router, const Limits &limits, Admission &admission,
                  Observer &observer, const Entrance &entrance);
    ~ConnectionSet() override;

    void add(net::ByteStreamPtr stream);
    /// Idle connections end now, busy ones after their answer.
    void drain();
    std::size_t size() const { return m_members.size(); }

    Executor &home() override { return m_home; }
    const Router &router() override { return *m_router; }
    const Limits &limits() override { return m_limits; }
    Observer &observer() override { return m_observer; }
    std::string_view dateLine() override;
    const SharedBytes &dateEnding() override;
    std::optional<Subscription> identify(Request &request, const net::ByteStream &stream) override;
    bool passesTrial(Connection &connection, const Request &request) override;
    void lookBy(Connection &connection, TimePoint time) override;
    void refused(const Connection &connection, std::string_view why) override;
    void ended(Connection &connection) override;
    Subscription released(Connection &connection) override;

private:
    struct Turned; // a client sent away at the door
    struct Member {
        std::shared_ptr<Connection> connection;
        std::string host;
        bool isReserved = false;
        Subscription alarm;
        TimePoint alarmAt{};
    };

    void keep(const std::shared_ptr<Connection> &connection, std::string host, bool isReserved, bool isOnTrial);
    void leave(const std::string &host, bool isReserved);
    std::shared_ptr<Connection> speaker(net::ByteStreamPtr stream);
    void agreed(Connection &greeting, net::ByteStreamPtr stream);
    void arm(Member &member, TimePoint time);
    void lookAt(Connection &connection);
    void turnAway(net::ByteStreamPtr stream, std::string_view why);
    bool mayLog();

    Executor &m_home;
    std::shared_ptr<const Router> m_router;
    const Limits &m_limits;
    Admission &m_admission;
    Observer &m_observer;
    const Entrance &m_entrance;
    const Duration m_lookSoonest;
    DateLine m_date;
    TimePoint m_logSince{};
    int m_logLines = 0;
    bool m_draining = false;
    std::unordered_map<Connection *, Member> m_members;
    std::unordered_map<Turned *, std::shared_ptr<Turned>> m_turned;
};

} // namespace belfry::http

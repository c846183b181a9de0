// RedisServer: the real redis-server as a child, in a scratch folder, on a free loopback port.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace belfry::test {

/// Ends it when destroyed. It keeps nothing on disk: start() after kill() brings back an empty one on the same port.
/// Blocks; for tests only.
class RedisServer {
public:
    /// `password`: what clients must show; "" for none.
    explicit RedisServer(QByteArray password = {});
    ~RedisServer();
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;

    /// False where the program is not installed: a test then skips.
    static bool isInstalled();
    /// True once it answers.
    bool start();
    /// SIGKILL.
    void kill();
    /// It lives and says nothing, until go().
    void halt();
    void go();
    quint16 port() const { return m_port; }
    /// "redis://127.0.0.1:PORT/0"
    QString url() const;
    /// A command in Redis's inline form ("XLEN belfry:bus"); its raw answer, "" when there is none within 2 s.
    QByteArray ask(const QByteArray &command) const;

private:
    QByteArray m_password;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace belfry::test

// PostgresServer: a real PostgreSQL 15 with a folder and a loopback port of its own, started and ended by the test.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace belfry::test {

/// Runs Debian's binaries, as user postgres when the test is root. Blocks; for tests only, on one thread. Ends with the
/// test, also when that crashes (Linux).
class PostgresServer {
public:
    /// Durable: commits reach the disk as they do in a church; otherwise fsync is off, which is faster.
    enum class Disk { Careless, Durable };

    explicit PostgresServer(Disk disk = Disk::Careless);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// One for the whole test program, started at the first call; for tests that do it no harm. Null when it cannot start:
    /// then why is on standard error.
    static PostgresServer *shared();

    /// Makes its folder at the first call. The same port again after stop() or kill(). False with the reason on standard error.
    bool start();
    /// Lets nobody finish, writes its files whole.
    bool stop();
    /// SIGKILL to all its processes: no goodbye.
    void kill();
    /// SIGSTOP and SIGCONT to all its processes: takes connections and never answers.
    void freeze();
    void thaw();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// Makes an empty database and answers its URL, with user and password: "postgresql://belfry:…@127.0.0.1:50123/t1".
    std::string makeDatabase();
    /// What its log said so far.
    QByteArray log() const;
    quint16 port() const { return m_port; }
    static QString password() { return QStringLiteral("postgres-test-canary-9Zq4vT"); }

private:
    QStringList asItsUser(const QStringList &command) const;
    bool makeFolder();
    bool waitUntilReady();
    std::vector<qint64> processes() const;
    void signalAll(int number) const;

    Disk m_disk;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_databases = 0;
};

} // namespace belfry::test

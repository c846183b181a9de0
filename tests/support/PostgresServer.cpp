#include "support/PostgresServer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>

#include <cstdio>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace belfry::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

QString program(const char *name)
{
    return u"/usr/lib/postgresql/15/bin/"_s + QLatin1String(name);
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

bool runToEnd(const QStringList &command, const QStringList &environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(command.first(), command.mid(1));
    const bool ended = process.waitForFinished(kPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "%s: %s\n%s\n", qPrintable(command.join(u' ')), qPrintable(process.errorString()),
                 process.readAll().constData());
    return false;
}

} // namespace

PostgresServer::PostgresServer(Disk disk) : m_disk(disk), m_folder(u"/tmp/belfry-postgres-XXXXXX"_s) {}

PostgresServer::~PostgresServer()
{
    if (!isRunning())
        return;
    thaw();
    // An immediate shutdown: what it leaves behind is thrown away.
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished(kPatienceMs))
        kill();
}

PostgresServer *PostgresServer::shared()
{
    static std::unique_ptr<PostgresServer> server;
    static bool tried = false;
    if (!tried) {
        tried = true;
        server = std::make_unique<PostgresServer>();
        if (!server->start())
            server.reset();
        qAddPostRoutine([] { server.reset(); });
    }
    return server.get();
}

QStringList PostgresServer::asItsUser(const QStringList &command) const
{
    if (geteuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, u"--pdeathsig"_s,
                       u"QUIT"_s} + command;
}

bool PostgresServer::makeFolder()
{
    if (QFile::exists(m_folder.filePath(u"data/PG_VERSION"_s)))
        return true;
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(PostgresServer::password().toUtf8()) < 0)
        return false;
    password.close();
    if (geteuid() == 0) {
        const passwd *user = getpwnam("postgres");
        const bool given = user && ::chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) == 0
                           && ::chown(qPrintable(password.fileName()), user->pw_uid, user->pw_gid) == 0;
        if (!given) {
            std::fprintf(stderr, "there is no user postgres: install postgresql-15\n");
            return false;
        }
    }
    return runToEnd(asItsUser({program("initdb"), u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"belfry"_s, u"-E"_s, u"UTF8"_s,
                               u"--no-locale"_s, u"--no-sync"_s, u"--auth=scram-sha-256"_s, u"--pwfile"_s, password.fileName()}));
}

bool PostgresServer::start()
{
    if (m_port == 0)
        m_port = freePort();
    if (!m_folder.isValid() || !makeFolder())
        return false;
    QStringList options{u"listen_addresses=127.0.0.1"_s, u"port="_s + QString::number(m_port), u"unix_socket_directories="_s,
                        u"max_connections=60"_s, u"shared_buffers=32MB"_s, u"log_min_messages=warning"_s,
                        u"autovacuum=off"_s, u"max_worker_processes=2"_s, u"max_logical_replication_workers=0"_s};
    if (m_disk == Disk::Careless)
        options += {u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s};
    QStringList command{program("postgres"), u"-D"_s, m_folder.filePath(u"data"_s)};
    for (const QString &option : options)
        command += {u"-c"_s, option};
    command = asItsUser(command);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(command.first(), command.mid(1));
    if (m_process.waitForStarted(kPatienceMs) && waitUntilReady())
        return true;
    std::fprintf(stderr, "PostgreSQL does not start: %s\n", log().constData());
    return false;
}

bool PostgresServer::waitUntilReady()
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!deadline.hasExpired()) {
        // The file of the run before may still be there: the first line is the process.
        QFile file(m_folder.filePath(u"data/postmaster.pid"_s));
        if (file.open(QIODevice::ReadOnly)) {
            const auto lines = file.readAll().split('\n');
            if (lines.size() > 7 && lines[0].toLongLong() == m_process.processId() && lines[7].startsWith("ready"))
                return true;
        }
        if (m_process.waitForFinished(20))
            return false;
    }
    return false;
}

bool PostgresServer::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    return m_process.waitForFinished(kPatienceMs);
}

void PostgresServer::kill()
{
    const auto all = processes();
    signalAll(SIGKILL);
    m_process.waitForFinished(kPatienceMs);
    // Its children are not ours to wait for, and a new server does not start before they are gone.
    const QDeadlineTimer deadline(kPatienceMs);
    for (const qint64 process : all) {
        while (::kill(static_cast<pid_t>(process), 0) == 0 && !deadline.hasExpired())
            QThread::msleep(5);
    }
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresServer::thaw()
{
    signalAll(SIGCONT);
}

std::vector<qint64> PostgresServer::processes() const
{
    std::vector<qint64> all{m_process.processId()};
    QFile children(u"/proc/%1/task/%1/children"_s.arg(all.front()));
    if (children.open(QIODevice::ReadOnly)) {
        const auto numbers = children.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            if (number.toLongLong() > 0)
                all.push_back(number.toLongLong());
        }
    }
    return all;
}

void PostgresServer::signalAll(int number) const
{
    if (!isRunning())
        return;
    for (const qint64 process : processes())
        ::kill(static_cast<pid_t>(process), number);
}

std::string PostgresServer::makeDatabase()
{
    const QString name = u"t%1"_s.arg(++m_databases);
    const QStringList command{program("psql"), u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, u"belfry"_s,
                              u"-d"_s, u"postgres"_s, u"-c"_s, u"CREATE DATABASE "_s + name};
    if (!runToEnd(command, {u"PGPASSWORD="_s + password(), u"PSQLRC=/dev/null"_s}))
        return {};
    return u"postgresql://belfry:%1@127.0.0.1:%2/%3"_s.arg(password()).arg(m_port).arg(name).toStdString();
}

QByteArray PostgresServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace belfry::test

#include "support/RedisServer.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#if !defined(_WIN32)
#include <csignal>
#endif

namespace belfry::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 10'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

RedisServer::RedisServer(QByteArray password) : m_password(std::move(password)), m_port(freePort()) {}

RedisServer::~RedisServer()
{
    kill();
}

bool RedisServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"redis-server"_s).isEmpty();
}

bool RedisServer::start()
{
    QStringList arguments{u"--port"_s, QString::number(m_port), u"--bind"_s, u"127.0.0.1"_s, u"--dir"_s, m_folder.path(),
                          u"--save"_s, QString(), u"--appendonly"_s, u"no"_s};
    if (!m_password.isEmpty())
        arguments << u"--requirepass"_s << QString::fromLatin1(m_password);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(u"redis-server"_s, arguments);
    const QDeadlineTimer deadline(kStartMs);
    while (!deadline.hasExpired()) {
        if (ask("PING").startsWith("+PONG"))
            return true;
        if (m_process.waitForFinished(20))
            return false;
    }
    return false;
}

void RedisServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void RedisServer::halt()
{
#if !defined(_WIN32)
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
#endif
}

void RedisServer::go()
{
#if !defined(_WIN32)
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
#endif
}

QString RedisServer::url() const
{
    return u"redis://127.0.0.1:"_s + QString::number(m_port) + u"/0"_s;
}

QByteArray RedisServer::ask(const QByteArray &command) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(2'000))
        return {};
    if (!m_password.isEmpty()) {
        socket.write("AUTH " + m_password + "\r\n");
        if (!socket.waitForReadyRead(2'000) || !socket.readAll().startsWith("+OK"))
            return {};
    }
    socket.write(command + "\r\n");
    return socket.waitForReadyRead(2'000) ? socket.readAll() : QByteArray();
}

} // namespace belfry::test

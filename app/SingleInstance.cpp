#include "app/SingleInstance.h"

#include "base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kWordBytesMost = 64;

QString made(const QString &folder)
{
    QDir().mkpath(folder);
    return QDir(folder).canonicalPath();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent),
      m_name(u"belfry-"_s + QString::fromLatin1(QCryptographicHash::hash(made(folder).toUtf8(), QCryptographicHash::Sha256).toHex().left(24))),
      m_lock(QDir(folder).filePath(u"desk.lock"_s))
{
    m_lock.setStaleLockTime(0); // as long as its process lives, be it for weeks
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray word = socket->read(kWordBytesMost);
            if (!word.startsWith("front"))
                return socket->abort();
            socket->write("ok\n");
            socket->flush();
            Q_EMIT frontWanted();
        });
    });
}

bool SingleInstance::claim()
{
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    if (m_lock.error() == QLockFile::LockFailedError && otherCame())
        return false;
    log::warning("app", "another window of Belfry seems to hang; starting beside it");
    return true;
}

bool SingleInstance::otherCame()
{
    QLocalSocket socket;
    // It may have taken the lock and not listen yet.
    for (int tries = 0; tries < 5 && socket.state() != QLocalSocket::ConnectedState; ++tries) {
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(kAnswerMs / 10))
            socket.abort();
    }
    if (socket.state() != QLocalSocket::ConnectedState)
        return false;
    socket.write("front\n");
    return socket.waitForBytesWritten(kAnswerMs / 3) && socket.waitForReadyRead(kAnswerMs / 3) && socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // what a killed one left behind; the lock is ours
    if (!m_server.listen(m_name))
        log::warning("app", "a second start cannot reach this window", {{"why", m_server.errorString().toStdString()}});
}

} // namespace belfry::app

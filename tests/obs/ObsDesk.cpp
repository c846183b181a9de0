#include "obs/ObsDesk.h"

#include <QHostAddress>
#include <QTcpServer>

#include <csignal>

namespace belfry::test {

using namespace app;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

} // namespace

ObsDesk::ObsDesk() : m_obsPort(freePort()) {}

ObsDesk::~ObsDesk()
{
    m_desk.reset();
    // A companion is made to outlive its window; here it would outlive the test as well.
    if (m_serverPid > 1) {
        ::kill(static_cast<pid_t>(m_serverPid), SIGCONT);
        ::kill(static_cast<pid_t>(m_serverPid), SIGTERM);
    }
}

DeskOptions ObsDesk::options(const QString &settings, const QString &password) const
{
    DeskOptions result;
    result.settingsFolder = m_folder.filePath(settings);
    result.dataFolder = m_folder.filePath(u"data"_s);
    result.serverBinary = QStringLiteral(BELFRY_SERVER);
    result.serverArguments = {u"--http"_s, u"127.0.0.1:0"_s, u"--rtmp"_s, u"127.0.0.1:0"_s, u"--relay-allow-hosts"_s, u"127.0.0.1"_s};
    result.obsHost = u"127.0.0.1"_s;
    result.obsPort = m_obsPort;
    result.obsPassword = Secret(password.toStdString());
    result.useKeychain = false;
    return result;
}

bool ObsDesk::startObs(const QStringList &options)
{
    m_obs = std::make_unique<RealObs>();
    return m_obs->start(QStringList{u"--ws-port"_s, QString::number(m_obsPort)} + options);
}

void ObsDesk::open(const QString &obsPassword)
{
    m_desk = std::make_unique<DeskApp>(options(u"settings"_s, obsPassword));
    m_desk->setQuestions(this);
    m_desk->start();
}

const Notice *ObsDesk::sees(const QString &id)
{
    for (const Notice &notice : live().notices()) {
        if (notice.banner.findingId.section(u'/', 0, 0) == id)
            return &notice;
    }
    return nullptr;
}

bool ObsDesk::waitForFinding(const QString &id, int ms)
{
    return waitFor([&] { return sees(id) != nullptr; }, ms);
}

bool ObsDesk::waitForMended(const QString &id, int ms)
{
    return waitFor([&] { return sees(id) == nullptr; }, ms);
}

void ObsDesk::press(const QString &id)
{
    if (const Notice *notice = sees(id))
        live().fix(notice->banner.findingId);
}

bool ObsDesk::ready()
{
    live().setUpObs();
    return waitFor([&] { return state().header.air == AirState::Ready; }, 30'000);
}

bool ObsDesk::goLive()
{
    live().goLive();
    return waitFor([&] { return state().header.air == AirState::OnAir; }, 30'000);
}

qint64 ObsDesk::serverPid()
{
    if (m_desk && m_desk->settings().companionPid() > 0)
        m_serverPid = m_desk->settings().companionPid();
    return m_serverPid;
}

client::ApiAnswer ObsDesk::api(const client::ApiCall &call)
{
    std::optional<client::ApiAnswer> got;
    QObject context;
    m_desk->api().send(call, &context, [&](const client::ApiAnswer &answer) { got = answer; });
    (void)waitFor([&] { return got.has_value(); }, 10'000);
    return got.value_or(client::ApiAnswer{});
}

QString ObsDesk::where()
{
    QStringList wrong;
    for (const Notice &notice : live().notices())
        wrong << notice.banner.findingId;
    return u"%1; wrong: %2; OBS reach %3, aim %4, stream %5"_s.arg(state().header.word, wrong.join(u", "_s))
        .arg(int(desk().obs().state().reach)).arg(int(desk().obs().state().aim)).arg(int(desk().obs().state().stream));
}

} // namespace belfry::test

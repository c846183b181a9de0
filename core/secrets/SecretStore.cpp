#include "secrets/SecretStore.h"

#include "base/Log.h"

namespace belfry::secrets {
namespace {

using namespace Qt::StringLiterals;

} // namespace

SecretStore::SecretStore(std::unique_ptr<Keychain> keychain, const QString &file, Executor &gui, QObject *parent)
    : QObject(parent), m_keychain(std::move(keychain)), m_file(file), m_gui(gui)
{
}

SecretStore::~SecretStore() = default;

void SecretStore::setFileAllowed(std::optional<bool> allowed)
{
    m_fileAllowed = allowed;
}

void SecretStore::read(const QString &name, Reply<std::optional<Secret>> reply)
{
    whenProbed([this, name, reply = std::move(reply)] {
        if (m_probe == Probe::Works)
            m_keychain->read(name, reply);
        else
            readOutside(name, reply);
    });
}

void SecretStore::write(const QString &name, const Secret &secret, Reply<> reply)
{
    if (secret.empty()) {
        remove(name, std::move(reply));
        return;
    }
    whenMayWrite([this, name, secret, reply = std::move(reply)] {
        if (m_probe != Probe::Works) {
            reply(writeOutside(name, secret));
            return;
        }
        m_keychain->write(name, secret, [this, name, secret, reply](Result<> written) {
            if (written || written.error().code == ErrorCode::Forbidden) {
                reply(std::move(written));
                return;
            }
            // Some services answer a read and cannot keep anything.
            probed(false, QString::fromStdString(written.error().what));
            write(name, secret, reply);
        });
    });
}

void SecretStore::remove(const QString &name, Reply<> reply)
{
    whenProbed([this, name, reply = std::move(reply)] {
        if (m_probe == Probe::Works)
            m_keychain->remove(name, reply);
        else
            reply(m_memory.contains(name) || m_file.exists() ? writeOutside(name, Secret()) : Result<>(Done{}));
    });
}

void SecretStore::whenProbed(std::function<void()> task)
{
    if (m_probe == Probe::Works || m_probe == Probe::Absent) {
        task();
        return;
    }
    m_waiting.push_back(std::move(task));
    if (std::exchange(m_probe, Probe::Running) == Probe::Running)
        return;
    if (!m_keychain) {
        probed(false, tr("it is switched off"));
        return;
    }
    m_probeTimer = m_gui.after(kProbeTime, [this] {
        if (m_probe == Probe::Running)
            probed(false, tr("it does not answer"));
    });
    m_keychain->read(u"probe"_s, [this](Result<std::optional<Secret>> answer) {
        if (m_probe == Probe::Running)
            probed(answer.hasValue(), answer ? QString() : QString::fromStdString(answer.error().what));
    });
}

void SecretStore::probed(bool works, const QString &why)
{
    m_probeTimer.reset();
    m_probe = works ? Probe::Works : Probe::Absent;
    m_failure = why;
    if (!works)
        log::warning("secrets", "there is no system keychain", {{"why", why.toStdString()}});
    // A file that is there was allowed once, even if the settings that said so are gone.
    if (!works && !m_fileAllowed && m_file.exists())
        m_fileAllowed = true;
    setPlace(works ? Place::Keychain : m_fileAllowed == true ? Place::File : Place::Memory);
    for (const auto &task : std::exchange(m_waiting, {}))
        task();
}

void SecretStore::whenMayWrite(std::function<void()> task)
{
    whenProbed([this, task = std::move(task)] {
        if (m_probe == Probe::Works || m_fileAllowed || !m_ask) {
            task();
            return;
        }
        m_waiting.push_back(task);
        if (!std::exchange(m_asking, true))
            ask();
    });
}

void SecretStore::ask()
{
    m_ask(m_file.path(), m_failure, [self = QPointer<SecretStore>(this)](bool allowed) {
        if (self)
            self->answered(allowed);
    });
}

void SecretStore::answered(bool allowed)
{
    if (!std::exchange(m_asking, false))
        return;
    m_fileAllowed = allowed;
    setPlace(allowed ? Place::File : Place::Memory);
    Q_EMIT fileAnswered(allowed);
    for (const auto &task : std::exchange(m_waiting, {}))
        task();
}

void SecretStore::setPlace(Place place)
{
    if (std::exchange(m_place, place) != place)
        Q_EMIT placeChanged();
}

void SecretStore::readOutside(const QString &name, const Reply<std::optional<Secret>> &reply)
{
    if (const auto kept = m_memory.constFind(name); kept != m_memory.constEnd()) {
        reply(std::optional(*kept));
        return;
    }
    if (m_place != Place::File) {
        reply(std::optional<Secret>());
        return;
    }
    const auto all = m_file.read();
    if (!all)
        reply(all.error());
    else
        reply(all->contains(name) ? std::optional((*all)[name]) : std::nullopt);
}

Result<> SecretStore::writeOutside(const QString &name, const Secret &secret)
{
    const auto put = [&](QMap<QString, Secret> &where) {
        if (secret.empty())
            where.remove(name);
        else
            where.insert(name, secret);
    };
    put(m_memory);
    if (m_place != Place::File)
        return Done{};
    auto all = m_file.read();
    if (!all)
        return all.error();
    put(*all);
    return m_file.write(*all);
}

} // namespace belfry::secrets

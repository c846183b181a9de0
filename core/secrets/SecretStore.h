// SecretStore: where the desktop keeps keys, tokens and passwords.
#pragma once

#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "secrets/Keychain.h"
#include "secrets/SecretFile.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace belfry::secrets {

enum class Place {
    Unknown,  ///< not needed yet, or the keychain has not answered
    Keychain,
    File,     ///< the person said yes
    Memory,   ///< the person said no, or was not there to ask: gone when the program ends
};

/// The system's keychain, or, where there is none, a private file if the person allows it, or memory. The first use
/// probes the keychain; questions wait for its outcome, in order. GUI thread; owned by DeskApp.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    template<typename T = Done>
    using Reply = std::function<void(Result<T>)>;
    /// `reason` is why the keychain cannot be used.
    using Ask = std::function<void(const QString &file, const QString &reason, std::function<void(bool)> answer)>;

    /// A keychain that shows its own unlock window gets this long before we go on without it.
    static constexpr Duration kProbeTime{60'000};

    /// `keychain` may be null: then there is none.
    SecretStore(std::unique_ptr<Keychain> keychain, const QString &file, Executor &gui, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Who asks "may they lie in a file?". Without, or before an answer, secrets stay in memory.
    void setAsk(Ask ask) { m_ask = std::move(ask); }
    /// The answer given in an earlier run; then nobody is asked again.
    void setFileAllowed(std::optional<bool> allowed);

    void read(const QString &name, Reply<std::optional<Secret>> reply);
    /// An empty secret is removed.
    void write(const QString &name, const Secret &secret, Reply<> reply);
    void remove(const QString &name, Reply<> reply);

    Place place() const { return m_place; }
    const QString &keychainFailure() const { return m_failure; }

Q_SIGNALS:
    void placeChanged();
    /// To be remembered by whoever owns the settings.
    void fileAnswered(bool allowed);

private:
    enum class Probe { NotYet, Running, Works, Absent };

    void whenProbed(std::function<void()> task);
    void probed(bool works, const QString &why);
    void whenMayWrite(std::function<void()> task);
    void ask();
    void answered(bool allowed);
    void setPlace(Place place);
    void readOutside(const QString &name, const Reply<std::optional<Secret>> &reply);
    Result<> writeOutside(const QString &name, const Secret &secret);

    std::unique_ptr<Keychain> m_keychain;
    SecretFile m_file;
    Executor &m_gui;
    Ask m_ask;
    Probe m_probe = Probe::NotYet;
    Place m_place = Place::Unknown;
    QString m_failure;
    std::optional<bool> m_fileAllowed;
    bool m_asking = false;
    QMap<QString, Secret> m_memory;
    std::vector<std::function<void()>> m_waiting;
    Subscription m_probeTimer;
};

} // namespace belfry::secrets

#include "app/UpdatePresenter.h"

#include "app/Connection.h"
#include "app/HouseWatch.h"
#include "app/Times.h"
#include "base/Log.h"

#include <QLocale>

namespace belfry::app {

using namespace Qt::StringLiterals;

UpdatePresenter::UpdatePresenter(const Parts &parts, Self self, QObject *parent)
    : QObject(parent), m_parts(parts), m_self(std::move(self))
{
    connect(&m_parts.connection, &Connection::changed, this, &UpdatePresenter::refresh);
    connect(&m_parts.house, &HouseWatch::changed, this, &UpdatePresenter::refresh);
    connect(&m_parts.fetcher, &update::Fetcher::progressed, this, [this](qint64 bytes) {
        m_loaded = bytes;
        refresh();
    });
    refresh();
}

bool UpdatePresenter::isOff() const
{
    return !m_self.source.isThere() || !m_parts.settings.isAllowedHere() || !m_parts.settings.isWanted();
}

update::Hold UpdatePresenter::hold() const
{
    const ConnectionState &server = m_parts.connection.state();
    const HouseState &house = m_parts.house.state();
    const bool seen = m_everSeen || server.channel;
    // One that answers and does not say what goes on there is as little known as one that is silent.
    update::Day now{.inSight = server.link == LinkState::Connected && house.anyOnAir && house.planned,
                    .hasServer = seen || (m_self.hasServer && m_self.hasServer()),
                    .isOffAir = !house.anyOnAir.value_or(false) && (!server.channel || server.channel->state == model::ChannelState::OffAir),
                    .planned = house.planned.value_or(std::vector<update::Planned>()),
                    .now = toDateTime(m_parts.gui.clock().wall())};
    now.planned.insert(now.planned.end(), house.nextStarts.begin(), house.nextStarts.end());
    if (server.channel && server.channel->nextStart)
        now.planned.push_back({toDateTime(*server.channel->nextStart), toDateTime(*server.channel->nextStart)});
    return update::holdOf(now);
}

void UpdatePresenter::start()
{
    update::removeInstalled(m_self.folder, m_self.version);
    if (!isOff())
        lookLater(kFirstLook);
}

void UpdatePresenter::lookLater(Duration pause)
{
    m_timer = m_parts.gui.after(pause, [this] {
        // On air the line to the internet belongs to the service.
        const update::Hold now = hold();
        if (m_step != UpdateStep::Loading && (now == update::Hold::None || now == update::Hold::ServiceSoon))
            look();
        else
            lookLater(kLookLater);
    });
}

void UpdatePresenter::look()
{
    if (isOff() || m_step == UpdateStep::Looking || m_step == UpdateStep::Loading)
        return;
    const UpdateStep before = m_step;
    m_step = UpdateStep::Looking;
    m_failure.clear();
    refresh();
    m_parts.fetcher.list(m_self.source.manifest, [this, before](Result<QByteArray> file) {
        lookLater(file ? kLookEvery : kLookLater);
        m_step = before; // what was offered before still is
        if (file)
            took(*file);
        else
            failed(tr("Nobody answered where updates lie. It is tried again later."));
        if (!file)
            log::info("app", "updates could not be looked for", {{"why", file.error().what}});
        refresh();
    });
}

void UpdatePresenter::took(const QByteArray &file)
{
    const auto manifest = update::readManifest(file, m_self.source.key);
    if (!manifest) {
        log::warning("app", "the list of updates is not used", {{"why", manifest.error().what}});
        return failed(tr("What was found is not signed by who makes Belfry, so nothing of it is used."));
    }
    const auto package = update::offered(*manifest, m_self.version, m_parts.settings.seen(), m_self.system);
    if (!package) {
        log::warning("app", "the list of updates is not used", {{"why", package.error().what}});
        // It may be that one was taken back by who makes Belfry: what was offered before is not any more.
        m_step = UpdateStep::NotLooked;
        m_manifest.reset();
        m_package.reset();
        m_file.clear();
        return failed(package.error().code == ErrorCode::Conflict
                          ? tr("What was found is older than what was found before, so nothing of it is used.")
                          : tr("There is a newer Belfry, but not for this kind of computer."));
    }
    m_parts.settings.setSeen(manifest->version);
    if (!m_manifest || m_package != *package || m_manifest->version != manifest->version)
        m_file.clear();
    m_package = *package;
    m_manifest = m_package ? std::optional(*manifest) : std::nullopt;
    if (m_file.isEmpty() || m_step != UpdateStep::HandedOver)
        m_step = m_package ? UpdateStep::Offered : UpdateStep::UpToDate;
}

void UpdatePresenter::turn(bool on)
{
    m_parts.settings.setWanted(on);
    m_timer.reset();
    if (on) {
        look();
    } else {
        m_parts.fetcher.stop();
        m_step = UpdateStep::NotLooked;
        m_manifest.reset();
        m_package.reset();
        m_failure.clear();
    }
    refresh();
}

void UpdatePresenter::install()
{
    const bool mayBegin = m_step == UpdateStep::Offered || m_step == UpdateStep::HandedOver;
    if (isOff() || !mayBegin || !m_package || hold() != update::Hold::None)
        return refresh();
    m_step = UpdateStep::Loading;
    m_loaded = 0;
    m_failure.clear();
    if (!m_file.isEmpty()) // the installer was closed before it was done
        return handOver();
    refresh();
    const QString name = u"belfry-%1%2"_s.arg(m_manifest->version.text(), update::packageEnding(m_self.system));
    m_parts.fetcher.store(*m_package, m_self.folder, name, [this](Result<QString> file) {
        if (file) {
            m_file = *file;
            return handOver();
        }
        m_step = UpdateStep::Offered;
        log::warning("app", "an update was not loaded", {{"why", file.error().what}});
        failed(file.error().code == ErrorCode::Malformed ? tr("What arrived is not what was signed, so it was thrown away. Try again later.")
               : file.error().code == ErrorCode::Io      ? tr("There is no room for it on this computer’s disk.")
                                                         : tr("It broke off on the way. Try again."));
    });
}

// It may have taken long: what was no service then can be one now, so whoever knows is asked once more.
void UpdatePresenter::handOver()
{
    const auto go = [this] {
        if (m_step != UpdateStep::Loading)
            return; // it went on air, or was switched off
        m_step = UpdateStep::Offered;
        if (hold() == update::Hold::None) {
            m_step = UpdateStep::HandedOver;
            Q_EMIT packageReady(m_file);
        }
        refresh();
    };
    refresh();
    if (hold() == update::Hold::None && m_parts.connection.state().link == LinkState::Connected)
        m_parts.house.askOnAir(this, go);
    else
        go();
}

void UpdatePresenter::handOverFailed()
{
    if (m_step == UpdateStep::HandedOver)
        m_step = UpdateStep::Offered;
    m_file.clear();
    failed(tr("The system did not open the installer."));
}

void UpdatePresenter::dismissLine()
{
    m_isDismissed = true;
    refresh();
}

void UpdatePresenter::failed(const QString &why)
{
    m_failure = why;
    refresh();
}

QString UpdatePresenter::wordOf(update::Hold hold)
{
    switch (hold) {
    case update::Hold::None:
        return {};
    case update::Hold::OnAir:
        return tr("Not while a service is on air.");
    case update::Hold::ServiceSoon:
        return tr("Not within two hours of a service.");
    case update::Hold::NotKnown:
        return tr("Not while the server is out of sight: it may be on air.");
    }
    return {};
}

QString UpdatePresenter::word() const
{
    switch (m_state.step) {
    case UpdateStep::Packaged:
        return tr("Updates come through this computer’s package system.");
    case UpdateStep::Forbidden:
        return tr("Whoever looks after this computer also brings the updates.");
    case UpdateStep::Off:
        return tr("Not looked for.");
    case UpdateStep::NotLooked:
        return m_failure.isEmpty() ? tr("Looked for once a day, never on air.") : m_failure;
    case UpdateStep::Looking:
        return tr("Looking…");
    case UpdateStep::UpToDate:
        return m_failure.isEmpty() ? tr("This is the newest Belfry.") : m_failure;
    case UpdateStep::Offered:
        return m_failure.isEmpty() ? tr("Belfry %1 is there.").arg(m_state.version) : m_failure;
    case UpdateStep::Loading:
        return tr("Loading Belfry %1: %2 %").arg(m_state.version, QLocale().toString(m_state.percent));
    case UpdateStep::HandedOver:
        return tr("The installer is open. Close Belfry when it asks for it.");
    }
    return {};
}

void UpdatePresenter::refresh()
{
    m_everSeen = m_everSeen || m_parts.connection.state().channel;
    if (m_step == UpdateStep::Loading && hold() == update::Hold::OnAir) {
        m_parts.fetcher.stop(); // the line to the internet belongs to the service
        m_step = UpdateStep::Offered;
    }
    const UpdateState before = std::exchange(m_state, {});
    const bool isThere = m_self.source.isThere();
    const bool isAllowed = m_parts.settings.isAllowedHere();
    m_state.step = !isThere ? UpdateStep::Packaged : !isAllowed ? UpdateStep::Forbidden
                   : !m_parts.settings.isWanted() ? UpdateStep::Off : m_step;
    m_state.isOn = m_parts.settings.isWanted();
    m_state.canTurn = isThere && isAllowed;
    m_state.canLook = m_state.step == UpdateStep::NotLooked || m_state.step == UpdateStep::UpToDate;
    if (m_manifest && !isOff()) {
        const update::Hold now = hold();
        m_state.version = m_manifest->version.text();
        m_state.notes = m_manifest->notesIn(m_self.language.isEmpty() ? QLocale().name() : m_self.language);
        const bool mayBegin = m_state.step == UpdateStep::Offered || m_state.step == UpdateStep::HandedOver;
        m_state.canInstall = mayBegin && now == update::Hold::None;
        if (mayBegin)
            m_state.whyNot = wordOf(now);
        if (m_state.canInstall && m_state.step == UpdateStep::Offered && !m_isDismissed)
            m_state.line = tr("Belfry %1 is there.").arg(m_state.version);
    }
    if (m_state.step == UpdateStep::Loading && m_package)
        m_state.percent = static_cast<int>(m_loaded * 100 / m_package->bytes);
    m_state.word = word();
    if (m_state != before)
        Q_EMIT stateChanged();
}

} // namespace belfry::app

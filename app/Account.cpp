#include "app/Account.h"

#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/Notifier.h"
#include "base/Log.h"
#include "client/ServerClient.h"
#include "secrets/SecretStore.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;
using How = AccountState::How;
using client::ApiAnswer;
using client::ApiCall;

constexpr Duration kRenewLeast{30'000};

Secret secretOf(const QJsonValue &value)
{
    return Secret(value.toString().toStdString());
}

Rights rightsOf(const QJsonObject &me)
{
    Rights rights{.isKnown = true, .isAccount = me[u"via"] == u"session"_s, .role = me[u"role"].toString()};
    const QJsonObject user = me[u"user"].toObject();
    rights.login = user[u"login"].toString();
    rights.name = user[u"display_name"].toString();
    for (const QJsonValue &permission : me[u"permissions"].toArray())
        rights.permissions << permission.toString();
    return rights;
}

} // namespace

Account::Account(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_state.login = m_parts.settings.login();
    // A token that has just been new is not refused for its age: another would be no better.
    m_parts.connection.setRenewal([this] { return (!m_isUnproven || m_isRenewing) && renew(); });
    connect(&m_parts.connection, &Connection::changed, this, [this] {
        m_isUnproven = m_isUnproven && m_parts.connection.state().link != LinkState::Connected;
        askWho();
    });
}

Account::~Account()
{
    m_parts.connection.setRenewal({});
}

void Account::forget()
{
    ++m_round;
    m_timer.reset();
    m_refresh = {};
    m_address.clear();
    m_isRenewing = m_isOpen = m_isUnproven = false;
    m_again = kAgainFirst;
    m_signingIn.clear();
    m_state = {.login = m_state.login};
}

void Account::open(const QUrl &address)
{
    forget();
    tell();
    if (address.isEmpty()) {
        m_parts.connection.open({}, {});
        return;
    }
    m_parts.secrets.read(m_parts.settings.sessionName(address), [self = QPointer(this), address, round = m_round](Result<std::optional<Secret>> kept) {
        if (!self || round != self->m_round)
            return;
        if (kept && *kept) {
            self->resume(address, **kept);
            return;
        }
        self->m_parts.secrets.read(DeskSettings::tokenName(address), [self, address, round](Result<std::optional<Secret>> token) {
            if (!self || round != self->m_round)
                return;
            if (!token)
                log::warning("app", "the server's token cannot be read", {{"why", token.error().what}});
            self->m_parts.connection.open(address, token && *token ? **token : Secret());
        });
    });
}

void Account::useToken(const QUrl &address, const Secret &token)
{
    forget();
    m_parts.secrets.remove(m_parts.settings.sessionName(address), [](Result<>) {});
    m_parts.secrets.write(DeskSettings::tokenName(address), token, [](Result<>) {});
    m_parts.connection.open(address, token);
    tell();
}

// The connection is opened at once: while the server is out of sight it is the one that says so.
void Account::resume(const QUrl &address, const Secret &refresh)
{
    m_address = address;
    m_refresh = refresh;
    m_isOpen = true;
    m_state.how = How::SignedIn;
    renew();
    m_parts.connection.open(address, {});
    tell();
}

void Account::signIn(const QUrl &address, const QString &login, const Secret &password)
{
    if (m_state.how == How::SigningIn || login.trimmed().isEmpty() || password.empty())
        return;
    const How before = m_state.how;
    m_state.how = How::SigningIn;
    m_state.message.clear();
    m_signingIn = login.trimmed();
    tell();
    const ApiCall call{.verb = "POST", .path = u"/api/v1/sessions"_s,
                       .body = QJsonObject{{u"login"_s, m_signingIn}, {u"password"_s, QString::fromStdString(password.reveal())}},
                       .time = Duration(20'000)}; // passwords are checked slowly, and one after the other
    m_parts.server.callAt(address, {}, call, [self = QPointer(this), address, before, round = m_round](const ApiAnswer &answer) {
        if (!self || round != self->m_round)
            return;
        if (!answer) {
            self->m_state.how = before;
            self->m_state.message = answer.status == 401   ? tr("That login and password do not belong together. Look whether Caps Lock is on.")
                                    : answer.status == 429 ? tr("Too many wrong passwords. Wait a quarter of an hour, then try again.")
                                    : answer.status == 0   ? tr("Nothing answers at that address. Look whether it is right, and whether you are online.")
                                                           : Notifier::sentence(answer);
            self->tell();
            return;
        }
        const QString whose = self->m_signingIn;
        self->endAtServer();
        self->forget();
        self->m_address = address;
        self->m_state.login = whose;
        self->m_parts.settings.setLogin(whose);
        self->m_parts.settings.setServerAddress(address);
        self->m_parts.secrets.remove(DeskSettings::tokenName(address), [](Result<>) {});
        self->tookSession(answer);
    });
}

void Account::tookSession(const ApiAnswer &answer)
{
    const Secret access = secretOf(answer.body[u"access_token"]);
    m_refresh = secretOf(answer.body[u"refresh_token"]);
    const Duration life{std::clamp<std::int64_t>(answer.body[u"expires_in"].toInteger(), 0, 86'400) * 1'000};
    m_state.how = How::SignedIn;
    m_isUnproven = true;
    m_again = kAgainFirst;
    m_timer = m_parts.gui.after(std::max(kRenewLeast, life * 2 / 3), [this] { renew(); });
    keepSession();
    if (std::exchange(m_isOpen, true) && m_parts.connection.state().address == m_address)
        m_parts.connection.useToken(access);
    else
        m_parts.connection.open(m_address, access);
    tell();
}

void Account::keepSession()
{
    m_parts.secrets.write(m_parts.settings.sessionName(m_address), m_refresh, [](Result<> kept) {
        if (!kept)
            log::warning("app", "the session cannot be kept", {{"why", kept.error().what}});
    });
}

/// True while a better token than the present one is on its way.
bool Account::renew()
{
    if (m_refresh.empty())
        return false;
    if (m_isRenewing)
        return true;
    m_isRenewing = true;
    m_timer.reset();
    const ApiCall call{.verb = "POST", .path = u"/api/v1/sessions/refresh"_s,
                       .body = QJsonObject{{u"refresh_token"_s, QString::fromStdString(m_refresh.reveal())}}};
    m_parts.server.callAt(m_address, {}, call, [self = QPointer(this), round = m_round](const ApiAnswer &answer) {
        if (self && round == self->m_round)
            self->tookRenewal(answer);
    });
    return true;
}

void Account::tookRenewal(const ApiAnswer &answer)
{
    if (answer) {
        m_isRenewing = false;
        tookSession(answer);
    } else if (answer.status == 401 || answer.status == 403) {
        over();
    } else { // away, or busy: the session is as good as it was
        m_timer = m_parts.gui.after(std::exchange(m_again, std::min(m_again * 2, kAgainMost)), [this] {
            m_isRenewing = false;
            renew();
        });
    }
}

void Account::over()
{
    const QUrl address = m_address;
    forget();
    m_state.how = How::SignedOut;
    m_parts.secrets.remove(m_parts.settings.sessionName(address), [](Result<>) {});
    m_parts.connection.open(address, {});
    m_parts.connection.setSignedOut();
    tell();
}

void Account::signOut()
{
    if (m_refresh.empty())
        return;
    endAtServer();
    over();
}

// Whether the server hears of it now or lets the session end by its age: this window has forgotten it.
void Account::endAtServer()
{
    if (m_refresh.empty())
        return;
    m_parts.server.callAt(m_address, {}, {.verb = "DELETE", .path = u"/api/v1/sessions/current"_s,
                                          .body = QJsonObject{{u"refresh_token"_s, QString::fromStdString(m_refresh.reveal())}}},
                          [](const ApiAnswer &) {});
}

void Account::askWho()
{
    const ConnectionState &now = m_parts.connection.state();
    if (now.link == LinkState::Connecting)
        m_askedAt.clear();
    const bool isAnswering = now.link == LinkState::Connected || (now.link == LinkState::Refused && !m_parts.connection.token().empty());
    if (!isAnswering || (m_askedAt == now.address && m_askedBy == m_parts.connection.token()))
        return;
    m_askedAt = now.address;
    m_askedBy = m_parts.connection.token();
    m_parts.server.callAt(m_askedAt, m_askedBy, {.path = u"/api/v1/me"_s}, [self = QPointer(this), by = m_askedBy](const ApiAnswer &answer) {
        if (!self || by != self->m_parts.connection.token())
            return;
        if (answer)
            self->m_parts.connection.setRights(rightsOf(answer.body));
        else if (answer.status == 0 || answer.status >= 500)
            self->m_askedAt.clear(); // asked again with the next answer of the server
        self->tell();
    });
}

void Account::tell()
{
    const Rights &rights = m_parts.connection.state().rights;
    AccountState now = m_state;
    now.who.clear();
    now.may.clear();
    if (now.how == How::SignedIn && rights.isAccount) {
        now.who = tr("%1 · %2", "name, role").arg(rights.name.isEmpty() ? rights.login : rights.name, rights.roleWord());
        now.may = rights.roleLine();
    }
    m_state = std::move(now);
    Q_EMIT stateChanged();
}

} // namespace belfry::app

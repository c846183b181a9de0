#include "app/PeoplePresenter.h"

#include "app/Notifier.h"
#include "app/ServerApi.h"
#include "app/Times.h"
#include "app/WholeList.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &person)
{
    return u"/api/v1/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(person));
}

QString reveal(const Secret &password)
{
    return QString::fromStdString(password.reveal());
}

} // namespace

PeoplePresenter::PeoplePresenter(ServerApi &api, QObject *parent) : QObject(parent), m_api(api)
{
    connect(&m_api, &ServerApi::readAnew, this, [this] {
        m_state = {};
        Q_EMIT stateChanged();
        if (m_shown)
            read();
    });
    connect(&m_api, &ServerApi::rightsChanged, this, [this] {
        if (m_shown)
            read();
    });
    connect(&m_api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (m_shown && event.event == u"user.changed")
            read();
    });
}

std::vector<std::pair<QString, QString>> PeoplePresenter::roles()
{
    return {{u"member"_s, tr("Member: writes in the chat")},
            {u"moderator"_s, tr("Host: looks after the chat")},
            {u"operator"_s, tr("Operator: runs a service")},
            {u"producer"_s, tr("Producer: plans services and places")},
            {u"owner"_s, tr("Owner: may do everything")}};
}

void PeoplePresenter::setShown(bool shown)
{
    if (shown && !m_shown)
        read();
    m_shown = shown;
}

void PeoplePresenter::read()
{
    if (!m_api.rights().may(Right::ManageUsers)) // the page says who may
        return;
    WholeList::read(m_api, u"/api/v1/users"_s, this, [this](const client::ApiAnswer &answer, const QJsonArray &items) {
        m_state.known = bool(answer);
        if (!answer)
            return say(Notifier::sentence(answer));
        m_state.people.clear();
        for (const QJsonValue &item : items) {
            PersonRow row{.id = item[u"id"].toString(), .login = item[u"login"].toString(), .name = item[u"display_name"].toString(),
                          .role = item[u"role"].toString(), .roleWord = {}, .line = {}, .disabled = item[u"disabled"].toBool()};
            for (const auto &[role, word] : roles()) {
                if (role == row.role)
                    row.roleWord = word.section(u':', 0, 0);
            }
            const QDateTime seen = timeOf(item[u"signed_in_at"]);
            row.line = seen.isValid() ? tr("%1 · signed in on %2", "login, day")
                                            .arg(row.login, QLocale().toString(seen.toLocalTime().date(), QLocale::ShortFormat))
                                      : tr("%1 · not signed in yet", "login").arg(row.login);
            m_state.people.push_back(std::move(row));
        }
        Q_EMIT stateChanged();
    });
}

void PeoplePresenter::add(const QString &login, const QString &name, const Secret &password, const QString &role)
{
    QJsonObject person{{u"login"_s, login.trimmed().toLower()}, {u"password"_s, reveal(password)}, {u"role"_s, role}};
    if (!name.trimmed().isEmpty())
        person.insert(u"display_name"_s, name.trimmed());
    m_api.post(u"/api/v1/users"_s, person, this, [this](const client::ApiAnswer &answer) {
        if (answer)
            Q_EMIT added();
        saying(tr("Added. Tell them their login and password."))(answer);
    });
}

void PeoplePresenter::change(const QString &person, const QJsonObject &change, const QString &success)
{
    m_api.patch(pathOf(person), change, {}, this, saying(success));
}

void PeoplePresenter::setRole(const QString &person, const QString &role)
{
    change(person, {{u"role"_s, role}}, tr("Saved. It counts at once."));
}

void PeoplePresenter::setDisabled(const QString &person, bool disabled)
{
    change(person, {{u"disabled"_s, disabled}}, disabled ? tr("They cannot sign in any more.") : tr("They can sign in again."));
}

void PeoplePresenter::setPassword(const QString &person, const Secret &password)
{
    change(person, {{u"password"_s, reveal(password)}}, tr("They have another password, and are signed out everywhere."));
}

void PeoplePresenter::remove(const QString &person)
{
    m_api.remove(pathOf(person), {}, this, saying(tr("Removed.")));
}

std::function<void(const client::ApiAnswer &)> PeoplePresenter::saying(const QString &success)
{
    return [this, success](const client::ApiAnswer &answer) {
        if (answer)
            read();
        say(answer ? success : Notifier::sentence(answer));
    };
}

void PeoplePresenter::say(const QString &message)
{
    m_state.message = message;
    Q_EMIT stateChanged();
}

} // namespace belfry::app

// PeoplePresenter: users and roles in Settings, without widgets.
#pragma once

#include "base/Secret.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace belfry::client {
struct ApiAnswer;
}

namespace belfry::app {

class ServerApi;

struct PersonRow {
    QString id;
    QString login;
    QString name;
    QString role;     ///< "operator"
    QString roleWord; ///< "Operator: runs a service"
    QString line;     ///< "ada · was here on 21 Nov"
    bool disabled = false;

    bool operator==(const PersonRow &) const = default;
};

struct PeopleState {
    std::vector<PersonRow> people;
    bool known = false; ///< the list was read
    QString message;    ///< the outcome of the last command, or why there is no list; empty: all is well

    bool operator==(const PeopleState &) const = default;
};

/// GUI thread; owned by DeskApp. No password is kept or shown here.
class PeoplePresenter final : public QObject {
    Q_OBJECT
public:
    /// Must outlive it.
    explicit PeoplePresenter(ServerApi &api, QObject *parent = nullptr);

    const PeopleState &state() const { return m_state; }
    /// "member", "moderator", …, as the API has them, and what each may do.
    static std::vector<std::pair<QString, QString>> roles();

public Q_SLOTS:
    void setShown(bool shown);
    void add(const QString &login, const QString &name, const belfry::Secret &password, const QString &role);
    void setRole(const QString &person, const QString &role);
    void setDisabled(const QString &person, bool disabled);
    void setPassword(const QString &person, const belfry::Secret &password);
    void remove(const QString &person);

Q_SIGNALS:
    void stateChanged();
    /// Somebody has a login now: the lines where one writes may be emptied.
    void added();

private:
    void read();
    void change(const QString &person, const QJsonObject &change, const QString &success);
    std::function<void(const client::ApiAnswer &)> saying(const QString &success);
    void say(const QString &message);

    ServerApi &m_api;
    PeopleState m_state;
    bool m_shown = false;
};

} // namespace belfry::app

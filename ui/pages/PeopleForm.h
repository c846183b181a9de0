// PeopleForm: who has a login, what each may do, and somebody new.
#pragma once

#include "app/PeoplePresenter.h"
#include "ui/pages/SettingsForm.h"

#include <QWidget>

class QComboBox;

namespace belfry::ui {

class RowList;

/// Those who have a login; one is chosen and changed below. Gui thread.
class PeopleForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit PeopleForm(QWidget *parent = nullptr);

    void show(const app::PeopleState &state);

Q_SIGNALS:
    void roleChosen(const QString &person, const QString &role);
    void disablePressed(const QString &person, bool disabled);
    void passwordEntered(const QString &person, const belfry::Secret &password);
    void removePressed(const QString &person, const QString &name);

private:
    void showChosen();
    const app::PersonRow *chosen() const;

    app::PeopleState m_state;
    RowList *m_list;
    QLabel *m_nobody;
    QComboBox *m_role;
    QLineEdit *m_password;
    QPushButton *m_setPassword;
    QPushButton *m_disable;
    QPushButton *m_remove;
};

class NewPersonForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit NewPersonForm(QWidget *parent = nullptr);

    void clear();

Q_SIGNALS:
    void addPressed(const QString &login, const QString &name, const belfry::Secret &password, const QString &role);

private:
    void add();

    QLineEdit *m_login;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QComboBox *m_role;
};

} // namespace belfry::ui

#include "ui/pages/PeopleForm.h"

#include "ui/widgets/RowList.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace belfry::ui {
namespace {

QComboBox *roleBox()
{
    auto *box = new QComboBox;
    for (const auto &[role, word] : app::PeoplePresenter::roles())
        box->addItem(word, role);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

Secret secretIn(const QLineEdit &edit)
{
    return Secret(edit.text().toStdString());
}

} // namespace

PeopleForm::PeopleForm(QWidget *parent)
    : SettingsForm(tr("People"), parent), m_list(new RowList), m_nobody(addNote()), m_role(roleBox()), m_password(makeSecretEdit())
{
    m_list->setMinimumHeight(150);
    m_list->setAccessibleName(tr("People with a login"));
    addSpanning(m_list);
    addRow(tr("May do"), m_role);
    addRow(tr("New password"), m_password);
    m_setPassword = addButton(tr("Set the password"));
    m_disable = addButton(tr("Lock out"));
    m_remove = addButton(tr("Remove"));
    connect(m_list, &RowList::chosen, this, &PeopleForm::showChosen);
    connect(m_role, &QComboBox::activated, this, [this] { Q_EMIT roleChosen(m_list->chosenId(), m_role->currentData().toString()); });
    connect(m_setPassword, &QPushButton::clicked, this, [this] {
        if (m_password->text().isEmpty()) {
            m_password->setFocus();
            return;
        }
        Q_EMIT passwordEntered(m_list->chosenId(), secretIn(*m_password));
        m_password->clear();
    });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        if (const app::PersonRow *person = chosen())
            Q_EMIT disablePressed(person->id, !person->disabled);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const app::PersonRow *person = chosen())
            Q_EMIT removePressed(person->id, person->name);
    });
    showChosen();
}

const app::PersonRow *PeopleForm::chosen() const
{
    const auto found = std::find_if(m_state.people.begin(), m_state.people.end(),
                                    [this](const app::PersonRow &row) { return row.id == m_list->chosenId(); });
    return found == m_state.people.end() ? nullptr : &*found;
}

void PeopleForm::show(const app::PeopleState &state)
{
    m_state = state;
    std::vector<ListRow> rows;
    for (const app::PersonRow &person : state.people)
        rows.push_back({person.id, person.name, person.line, person.disabled ? tr("Locked out") : person.roleWord,
                        person.disabled ? app::Tone::NeedsYou : app::Tone::Quiet});
    const QString before = m_list->chosenId();
    const bool there = std::any_of(rows.begin(), rows.end(), [&](const ListRow &row) { return row.id == before; });
    m_list->show(std::move(rows), there || state.people.empty() ? before : state.people.front().id);
    m_nobody->setText(!state.message.isEmpty() ? state.message
                      : state.known && state.people.empty() ? tr("Nobody has a login yet. On this computer none is needed.")
                                                            : QString());
    m_nobody->setVisible(!m_nobody->text().isEmpty());
    showChosen();
}

void PeopleForm::showChosen()
{
    const app::PersonRow *person = chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_setPassword),
                            static_cast<QWidget *>(m_disable), static_cast<QWidget *>(m_remove)})
        widget->setEnabled(person != nullptr);
    m_disable->setText(person && person->disabled ? tr("Let in again") : tr("Lock out"));
    if (person)
        m_role->setCurrentIndex(std::max(0, m_role->findData(person->role)));
}

NewPersonForm::NewPersonForm(QWidget *parent)
    : SettingsForm(tr("Somebody new"), parent), m_login(makeEdit()), m_name(makeEdit()), m_password(makeSecretEdit()), m_role(roleBox())
{
    m_login->setMaxLength(40);
    m_name->setMaxLength(60);
    addRow(tr("Name"), m_name);
    addRow(tr("Login"), m_login);
    addRow(tr("Password"), m_password);
    addRow(tr("May do"), m_role);
    addNote()->setText(tr("At least 10 characters; a short sentence is good."));
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("operator")));
    connect(addButton(tr("Add")), &QPushButton::clicked, this, &NewPersonForm::add);
    connect(m_password, &QLineEdit::returnPressed, this, &NewPersonForm::add);
}

void NewPersonForm::add()
{
    for (QLineEdit *edit : {m_login, m_password}) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    Q_EMIT addPressed(m_login->text().trimmed(), m_name->text().trimmed(), secretIn(*m_password), m_role->currentData().toString());
}

void NewPersonForm::clear()
{
    for (QLineEdit *edit : {m_login, m_name, m_password})
        edit->clear();
}

} // namespace belfry::ui

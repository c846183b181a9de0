#include "ui/pages/ServerForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace belfry::ui {
namespace {

using How = app::AccountState::How;

enum Entry { ByLogin, ByToken };

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : SettingsForm(tr("Server"), parent), m_here(new QRadioButton(tr("On this computer"))),
      m_there(new QRadioButton(tr("Another server"))), m_address(makeEdit()), m_how(new QComboBox), m_login(makeEdit()),
      m_password(makeSecretEdit()), m_token(makeSecretEdit())
{
    m_address->setPlaceholderText(tr("belfry.example.org"));
    m_how->addItems({tr("Login and password"), tr("Owner’s token or API key")});
    m_login->setMaxLength(40);
    addRow(tr("Goes through"), m_here);
    addWide(m_there);
    addRow(tr("Address"), m_address);
    addRow(tr("Sign in with"), m_how);
    addRow(tr("Login"), m_login);
    addRow(tr("Password"), m_password);
    addRow(tr("Token or key"), m_token);
    m_who = addNote();
    m_note = addNote();
    m_here->setAccessibleName(m_here->text());
    m_there->setAccessibleName(m_there->text());
    m_use = addButton(tr("Use this server"));
    m_signOut = addButton(tr("Sign out"));
    m_here->setChecked(true);
    connect(m_here, &QRadioButton::clicked, this, [this] {
        m_touched = false;
        showChoice();
        if (!m_onThisComputer)
            Q_EMIT thisComputerChosen();
    });
    connect(m_there, &QRadioButton::clicked, this, [this] {
        m_touched = true;
        showChoice();
        m_address->setFocus();
    });
    connect(m_how, &QComboBox::activated, this, [this] {
        m_howTouched = true;
        showChoice();
    });
    connect(m_use, &QPushButton::clicked, this, &ServerForm::choose);
    connect(m_signOut, &QPushButton::clicked, this, &ServerForm::signOutPressed);
    connect(m_login, &QLineEdit::returnPressed, this, &ServerForm::choose);
    connect(m_password, &QLineEdit::returnPressed, this, &ServerForm::choose);
    connect(m_token, &QLineEdit::returnPressed, this, &ServerForm::choose);
    showChoice();
    showAccount();
}

bool ServerForm::isByLogin() const
{
    return m_how->currentIndex() == ByLogin;
}

void ServerForm::show(const app::SettingsState &state)
{
    const bool hasChanged = state.account.how != m_account.how;
    m_onThisComputer = state.serverOnThisComputer;
    m_account = state.account;
    if (hasChanged && (m_account.how == How::SignedIn || m_account.how == How::SignedOut)) // a try that failed leaves the fields
        m_touched = m_howTouched = false;
    if (!m_touched) {
        m_here->setChecked(state.serverOnThisComputer);
        m_there->setChecked(!state.serverOnThisComputer);
    }
    if (!m_howTouched) // nobody is anybody by a token that is kept
        m_how->setCurrentIndex(m_account.how == How::Token && !state.serverOnThisComputer && state.serverIsOpen ? ByToken : ByLogin);
    if (!state.serverOnThisComputer)
        offer(*m_address, state.serverAddress.toString());
    offer(*m_login, m_account.login);
    offerSecret(*m_token, !state.serverOnThisComputer && m_account.how == How::Token);
    setWord(state.serverWord);
    m_note->setText(state.serverNote);
    m_note->setVisible(!state.serverNote.isEmpty());
    showChoice();
    showAccount();
}

void ServerForm::showChoice()
{
    const bool isThere = m_there->isChecked();
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_how)})
        field->setEnabled(isThere);
    const bool isFree = isThere && m_account.how != How::SigningIn;
    setRowShown(m_login, isThere && isByLogin());
    setRowShown(m_password, isThere && isByLogin());
    setRowShown(m_token, isThere && !isByLogin());
    setRowShown(m_how, isThere);
    m_use->setEnabled(isFree);
    m_use->setText(!isByLogin() || !isThere                ? tr("Use this server")
                   : m_account.how == How::SigningIn ? tr("Signing in…")
                   : m_account.how == How::SignedOut ? tr("Sign in again")
                                                     : tr("Sign in"));
}

void ServerForm::showAccount()
{
    const bool isWrong = !m_account.message.isEmpty();
    QString text = m_account.message;
    if (!isWrong && m_account.how == How::SignedOut)
        text = tr("Nobody is signed in any more. What is on air goes on.");
    else if (!isWrong && !m_account.who.isEmpty())
        text = tr("Signed in as %1. %2").arg(m_account.who, m_account.may);
    m_who->setText(text);
    m_who->setVisible(!text.isEmpty());
    m_who->setProperty("tone", isWrong ? QStringLiteral("warn") : QStringLiteral("dim"));
    m_who->style()->unpolish(m_who);
    m_who->style()->polish(m_who);
    m_signOut->setVisible(m_account.how == How::SignedIn);
}

void ServerForm::askToSignIn()
{
    if (m_account.how != How::SignedOut)
        return;
    m_howTouched = false;
    m_how->setCurrentIndex(ByLogin);
    showChoice();
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void ServerForm::choose()
{
    if (!m_use->isEnabled())
        return;
    const std::initializer_list<QLineEdit *> byLogin = {m_address, m_login, m_password}, byToken = {m_address};
    for (QLineEdit *field : isByLogin() ? byLogin : byToken) {
        if (field->text().trimmed().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    const QString address = m_address->text().trimmed();
    if (isByLogin()) {
        const Secret password(m_password->text().toStdString());
        m_password->clear();
        Q_EMIT signInPressed(address, m_login->text().trimmed(), password);
        return;
    }
    m_touched = m_howTouched = false;
    const Secret token(m_token->text().trimmed().toStdString());
    m_token->clear();
    m_address->setModified(false);
    Q_EMIT serverChosen(address, token);
}

} // namespace belfry::ui

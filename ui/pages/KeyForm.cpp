#include "ui/pages/KeyForm.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace belfry::ui {
namespace {

constexpr int kShownMs = 30'000;

} // namespace

KeyForm::KeyForm(QWidget *parent)
    : SettingsForm(tr("For another encoder"), parent), m_server(makeEdit()), m_key(makeEdit())
{
    m_server->setReadOnly(true);
    m_key->setReadOnly(true);
    addRow(tr("Server"), m_server);
    addRow(tr("Stream key"), m_key);
    addNote()->setText(tr("Whoever has the key can send a picture to your viewers. Keep it to yourself."));
    m_reveal = addButton(tr("Show key"));
    m_copy = addButton(tr("Copy key"));
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(kShownMs);
    connect(&m_hideAgain, &QTimer::timeout, this, &KeyForm::hideKey);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_hideAgain.isActive())
            hideKey();
        else
            Q_EMIT revealPressed();
    });
    connect(m_copy, &QPushButton::clicked, this, &KeyForm::copyPressed);
}

void KeyForm::show(const app::SettingsState &state)
{
    m_server->setText(state.publishServer);
    m_server->setCursorPosition(0);
    if (state.publishKeyMasked != m_masked) {
        m_masked = state.publishKeyMasked;
        hideKey();
    }
    m_reveal->setEnabled(!state.publishServer.isEmpty());
    m_copy->setEnabled(!state.publishServer.isEmpty());
}

void KeyForm::showKey(const Secret &key)
{
    m_key->setText(QString::fromStdString(key.reveal()));
    m_key->setCursorPosition(0);
    m_reveal->setText(tr("Hide key"));
    m_hideAgain.start();
}

void KeyForm::copyKey(const Secret &key)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(key.reveal()));
}

void KeyForm::hideKey()
{
    m_hideAgain.stop();
    m_key->setText(m_masked);
    m_reveal->setText(tr("Show key"));
}

} // namespace belfry::ui

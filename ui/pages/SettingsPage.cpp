#include "ui/pages/SettingsPage.h"

#include "ui/Theme.h"
#include "ui/pages/KeyForm.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/ObsForm.h"
#include "ui/pages/ServerForm.h"
#include "ui/pages/ServiceForm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kWidthMost = 760;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_message(new QLabel), m_scroll(new QScrollArea), m_service(new ServiceForm), m_server(new ServerForm),
      m_obs(new ObsForm), m_key(new KeyForm), m_look(new LookForm)
{
    m_message->setWordWrap(true);
    m_message->setContentsMargins(34, 14, 20, 0);
    m_message->hide();
    auto *column = new QWidget;
    column->setMaximumWidth(kWidthMost);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    for (SettingsForm *form : std::initializer_list<SettingsForm *>{m_service, m_server, m_obs, m_key, m_look})
        cards->addWidget(form);
    cards->addStretch(1);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(20, 12, 20, 20);
    sides->addWidget(column, 10);
    sides->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_message);
    all->addWidget(m_scroll, 1);
}

void SettingsPage::show(const app::SettingsState &state)
{
    m_message->setText(state.message);
    m_message->setVisible(!state.message.isEmpty());
    m_service->show(state);
    m_server->show(state);
    m_obs->show(state);
    m_key->show(state);
    m_look->show(state);
}

void SettingsPage::askForObsPassword()
{
    m_scroll->ensureWidgetVisible(m_obs);
    m_obs->askForPassword();
}

} // namespace belfry::ui

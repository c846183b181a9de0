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

constexpr int kColumnMost = 760;
constexpr int kTwoColumns = 1180; ///< from this width on the cards stand in two columns
constexpr int kGap = 12;

QWidget *columnOf(std::initializer_list<SettingsForm *> forms)
{
    auto *column = new QWidget;
    column->setMaximumWidth(kColumnMost);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGap);
    for (SettingsForm *form : forms)
        cards->addWidget(form);
    cards->addStretch(1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_message(new QLabel), m_scroll(new QScrollArea), m_columns(new QHBoxLayout),
      m_service(new ServiceForm), m_server(new ServerForm), m_obs(new ObsForm), m_key(new KeyForm), m_look(new LookForm)
{
    m_message->setWordWrap(true);
    m_message->setContentsMargins(34, 14, 20, 0);
    m_message->hide();
    m_columns->setSpacing(kGap);
    m_columns->addWidget(columnOf({m_service, m_server, m_look}));
    m_columns->addWidget(columnOf({m_obs, m_key}));
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(20, kGap, 20, 20);
    sides->addLayout(m_columns, 10);
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

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= kTwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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

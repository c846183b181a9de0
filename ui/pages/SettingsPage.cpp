#include "ui/pages/SettingsPage.h"

#include "ui/Theme.h"
#include "ui/pages/AlertsForm.h"
#include "ui/pages/ChurchForm.h"
#include "ui/pages/DelayForm.h"
#include "ui/pages/HouseForms.h"
#include "ui/pages/KeyForm.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/ObsForm.h"
#include "ui/pages/PeopleForm.h"
#include "ui/pages/ServerForm.h"
#include "ui/pages/ServiceForm.h"
#include "ui/pages/UpdateForm.h"
#include "ui/pages/WebForm.h"
#include "ui/widgets/RowList.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace belfry::ui {
namespace {

constexpr int kSideWidth = 200;
constexpr int kColumnMost = 760;
constexpr int kGap = 12;

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_side(new RowList), m_message(new QLabel), m_whoElse(new QLabel), m_parts(new QStackedWidget), m_service(new ServiceForm),
      m_delay(new DelayForm), m_church(new ChurchForm), m_web(new WebForm), m_embed(new EmbedForm), m_pictures(new PicturesForm), m_server(new ServerForm), m_obs(new ObsForm),
      m_key(new KeyForm), m_places(new PlacesForm), m_recording(new RecordingForm), m_people(new PeopleForm),
      m_newPerson(new NewPersonForm), m_look(new LookForm), m_alerts(new AlertsForm), m_about(new AboutForm), m_updates(new UpdateForm)
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(34, 14, 20, 0);
    m_message->hide();
    m_whoElse->setWordWrap(true);
    m_whoElse->setProperty("tone", QStringLiteral("dim"));
    m_whoElse->setContentsMargins(34, 14, 20, 0);
    m_whoElse->hide();
    addPart({m_service, m_delay, m_church});
    addPart({m_web, m_embed, m_pictures});
    addPart({m_obs, m_key});
    addPart({m_places});
    addPart({m_recording});
    addPart({m_people, m_newPerson});
    addPart({m_server});
    addPart({m_look, m_alerts});
    addPart({m_about, m_updates});
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_whoElse);
    right->addWidget(m_parts, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeSide());
    all->addLayout(right, 1);
    connect(m_parts, &QStackedWidget::currentChanged, this, [this] {
        say({}); // it was about the part before
        Q_EMIT messageRead();
    });
    open(Church);
}

QWidget *SettingsPage::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    side->setProperty("mirrored", isRightToLeft());
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    auto *heading = new QLabel(tr("Settings"));
    Theme::setFont(*heading, 22, QFont::DemiBold);
    heading->setContentsMargins(10, 0, 10, 6);
    m_side->setAccessibleName(tr("Parts of the settings"));
    const QStringList names = {tr("Church"), tr("Web page"), tr("OBS"),    tr("Places"), tr("Recording"),
                               tr("People"), tr("Server"),   tr("Window"), tr("About")};
    std::vector<ListRow> rows;
    for (const QString &name : names)
        rows.push_back({QString::number(rows.size()), name});
    m_side->show(std::move(rows), QStringLiteral("0"));
    connect(m_side, &RowList::chosen, this, [this](const QString &id) {
        m_parts->setCurrentIndex(id.toInt());
        showWhoElse();
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(10, 18, 10, 10);
    column->addWidget(heading);
    column->addWidget(m_side, 1);
    return side;
}

void SettingsPage::addPart(std::initializer_list<SettingsForm *> forms)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *cards = new QWidget;
    cards->setMaximumWidth(kColumnMost);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    for (SettingsForm *form : forms)
        column->addWidget(form);
    column->addStretch(1);
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(20, 16, 20, 20);
    sides->addWidget(cards, 10);
    sides->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_parts->addWidget(scroll);
}

void SettingsPage::open(Part part)
{
    m_parts->setCurrentIndex(part);
    showWhoElse();
    if (m_side->chosenId().toInt() != part)
        m_side->setCurrentIndex(m_side->model()->index(part, 0));
}

void SettingsPage::show(const app::SettingsState &state)
{
    if (std::exchange(m_said, state.message) != state.message)
        say(state.message);
    m_service->show(state);
    m_delay->show(state);
    m_server->show(state);
    m_obs->show(state);
    m_key->show(state);
    m_look->show(state);
    m_alerts->show(state);
}

void SettingsPage::show(const app::ChurchState &state)
{
    if (std::exchange(m_saidChurch, state.message) != state.message)
        say(state.message);
    m_church->show(state);
    m_web->show(state);
    m_embed->show(state);
    m_pictures->show(state);
    m_places->show(state);
    m_recording->show(state);
}

void SettingsPage::show(const app::PeopleState &state)
{
    m_people->show(state);
}

// Two presenters speak here; what was done last counts.
void SettingsPage::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    QAccessibleEvent event(m_message, QAccessible::Alert); // a screen reader says it, wherever the focus is
    QAccessible::updateAccessibility(&event);
}

void SettingsPage::show(const app::Rights &rights)
{
    m_rights = rights;
    m_key->setVisible(rights.may(app::Right::ManageChannels));
    m_newPerson->setVisible(rights.may(app::Right::ManageUsers));
    m_people->setVisible(rights.may(app::Right::ManageUsers));
    showWhoElse();
}

void SettingsPage::showWhoElse()
{
    using app::Right;
    static const std::map<int, Right> kNeeds = {
        {Church, Right::Plan}, {Web, Right::Plan}, {Recording, Right::Plan}, {Places, Right::ManagePlaces}, {People, Right::ManageUsers}};
    const auto needs = kNeeds.find(m_parts->currentIndex());
    const QString text = needs == kNeeds.end() ? QString() : m_rights.whoElse(needs->second);
    m_whoElse->setText(text);
    m_whoElse->setVisible(!text.isEmpty());
}

void SettingsPage::askForObsPassword()
{
    open(Obs);
    m_obs->askForPassword();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown(true);
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shown(false);
    if (!event->spontaneous())
        Q_EMIT messageRead();
}

} // namespace belfry::ui

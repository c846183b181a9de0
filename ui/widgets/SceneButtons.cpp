#include "ui/widgets/SceneButtons.h"

#include "ui/PlainTip.h"
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kGap = 6;
constexpr int kWidest = 180;
constexpr std::size_t kScenesMost = 60; ///< OBS has no limit; a person does

} // namespace

SceneButtons::SceneButtons(QWidget *parent) : QWidget(parent), m_more(new QPushButton(this))
{
    setAccessibleName(tr("Scenes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setProperty("slim", true);
    m_more->setText(tr("More scenes"));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    hide();
}

void SceneButtons::show(const std::vector<app::SceneChoice> &scenes)
{
    if (scenes == m_scenes)
        return;
    m_scenes = scenes;
    if (m_scenes.size() > kScenesMost)
        m_scenes.resize(kScenesMost);
    while (m_buttons.size() > m_scenes.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_scenes.size()) {
        auto *button = new QPushButton(this);
        button->setProperty("slim", true);
        button->setCheckable(true);
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at, button] {
            button->setChecked(m_scenes[at].isOn); // pressed is what OBS shows, not what was asked for
            Q_EMIT chosen(m_scenes[at].name);
        });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_scenes.size(); ++i) {
        QPushButton &button = *m_buttons[i];
        button.setText(button.fontMetrics().elidedText(m_scenes[i].name, Qt::ElideRight, kWidest));
        button.setAccessibleName(tr("Scene %1").arg(m_scenes[i].name));
        button.setToolTip(plainTip(m_scenes[i].name));
        button.setChecked(m_scenes[i].isOn);
    }
    setVisible(m_scenes.size() > 1);
    place();
}

QSize SceneButtons::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void SceneButtons::resizeEvent(QResizeEvent *)
{
    place();
}

void SceneButtons::place()
{
    int used = 0;
    std::size_t fit = 0;
    const int moreWidth = m_more->sizeHint().width();
    for (; fit < m_buttons.size(); ++fit) {
        const int needed = m_buttons[fit]->sizeHint().width();
        const bool last = fit + 1 == m_buttons.size();
        if (used + needed + (last ? 0 : kGap + moreWidth) > width())
            break;
        used += needed + kGap;
    }
    const auto put = [this](QWidget &widget, int x) {
        const QSize size = widget.sizeHint();
        widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, (height() - size.height()) / 2), size)));
        widget.setVisible(true);
    };
    int x = 0;
    m_more->menu()->clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i < fit) {
            put(*m_buttons[i], x);
            x += m_buttons[i]->width() + kGap;
            continue;
        }
        m_buttons[i]->hide();
        QAction *action = m_more->menu()->addAction(m_scenes[i].name);
        action->setCheckable(true);
        action->setChecked(m_scenes[i].isOn);
        connect(action, &QAction::triggered, this, [this, name = m_scenes[i].name] { Q_EMIT chosen(name); });
    }
    m_more->hide();
    if (fit < m_buttons.size())
        put(*m_more, x);
}

} // namespace belfry::ui

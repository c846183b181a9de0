#include "ui/widgets/ChecklistView.h"

#include "ui/widgets/CheckView.h"

#include <QStyle>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kColumnGap = 18;
constexpr int kRowGap = 8;
constexpr int kColumnsMost = 4;
constexpr int kCellUsual = 250;

} // namespace

ChecklistView::ChecklistView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Before we go live"));
}

void ChecklistView::show(const std::vector<app::CheckItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_views.size() > items.size()) {
        delete m_views.back();
        m_views.pop_back();
    }
    while (m_views.size() < items.size()) {
        m_views.push_back(new CheckView(this));
        connect(m_views.back(), &CheckView::ticked, this, &ChecklistView::ticked);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_views[i]->show(items[i]);
        m_views[i]->setVisible(true);
    }
    updateGeometry();
    place();
}

int ChecklistView::widest() const
{
    int widest = 1;
    for (const CheckView *view : m_views)
        widest = std::max(widest, view->sizeHint().width());
    return widest;
}

int ChecklistView::columnsFor(int width) const
{
    const int fit = (width + kColumnGap) / (widest() + kColumnGap);
    const int count = std::max(1, static_cast<int>(m_views.size()));
    const int columns = std::clamp(fit, 1, std::min(kColumnsMost, count));
    const int rows = (count + columns - 1) / columns;
    return (count + rows - 1) / rows; // no lonely last row
}

int ChecklistView::heightForWidth(int width) const
{
    if (m_views.empty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_views.size()) + columns - 1) / columns;
    return rows * m_views.front()->sizeHint().height() + (rows - 1) * kRowGap;
}

QSize ChecklistView::sizeHint() const
{
    return {600, heightForWidth(600)};
}

QSize ChecklistView::minimumSizeHint() const
{
    return {widest(), heightForWidth(std::max(widest(), width()))};
}

void ChecklistView::resizeEvent(QResizeEvent *)
{
    place();
}

void ChecklistView::place()
{
    if (m_views.empty())
        return;
    const int columns = columnsFor(width());
    const int cell = std::min((width() + kColumnGap) / columns, std::max(kCellUsual, widest() + kColumnGap));
    const int line = m_views.front()->sizeHint().height() + kRowGap;
    const int top = std::max(0, (height() - heightForWidth(width())) / 2);
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        CheckView &view = *m_views[static_cast<std::size_t>(i)];
        const QRect box(i % columns * cell, top + i / columns * line, cell - kColumnGap, view.sizeHint().height());
        view.setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    }
}

} // namespace belfry::ui

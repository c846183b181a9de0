#include "ui/widgets/SideColumn.h"

#include <QEvent>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kGap = 12;
constexpr int kUpperLeast = 152; ///< a heading and two rows
constexpr int kLowerLeast = 164; ///< a heading, two lines, and the field to write in

} // namespace

SideColumn::SideColumn(QWidget *upper, QWidget *parent) : QWidget(parent), m_upper(upper)
{
    m_upper->setParent(this);
}

void SideColumn::setLower(QWidget *lower)
{
    m_lower = lower;
    m_lower->setParent(this);
    arrange();
}

// Without a layout: the least heights of both together may be more than there is, and nothing may lie over another thing.
void SideColumn::arrange()
{
    const bool isShared = m_lower && !m_lower->isHidden();
    if (!isShared) {
        m_upper->setGeometry(rect());
        return;
    }
    const int most = std::max(kUpperLeast, height() - kGap - kLowerLeast);
    const int upper = std::min({m_upper->sizeHint().height(), most, height()});
    m_upper->setGeometry(0, 0, width(), upper);
    m_lower->setGeometry(0, upper + kGap, width(), std::max(0, height() - upper - kGap));
}

// What is inside needs more or less than it did, or the lower one came or went.
bool SideColumn::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void SideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace belfry::ui

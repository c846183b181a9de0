#include "ui/widgets/Figure.h"

#include "ui/Theme.h"
#include "ui/widgets/Figures.h"

#include <QVBoxLayout>

namespace belfry::ui {

Figure::Figure(QWidget *parent) : QWidget(parent), m_value(new FigureLabel), m_caption(new FigureLabel)
{
    Theme::setFont(*m_value, 19, QFont::Bold);
    Theme::setFont(*m_caption, 12);
    m_caption->setProperty("tone", QStringLiteral("dim"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(1);
    all->addStretch();
    for (FigureLabel *label : {m_value, m_caption}) {
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        all->addWidget(label);
    }
    all->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Figure::show(const QString &value, const QString &caption)
{
    if (m_value->text() == value && m_caption->text() == caption)
        return;
    m_value->setText(value);
    m_caption->setText(caption);
    m_value->updateGeometry();
    m_caption->updateGeometry();
    setAccessibleName(QStringLiteral("%1 %2").arg(value, caption));
}

} // namespace belfry::ui

#include "ui/widgets/TellLine.h"

#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace belfry::ui {

TellLine::TellLine(QWidget *parent) : QWidget(parent), m_title(plainLabel({}, nullptr, 14, QFont::DemiBold)), m_detail(plainLabel({}, "dim", 13))
{
    auto *read = new QPushButton(tr("All right"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(read);
    connect(read, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void TellLine::tell(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setVisible(!title.isEmpty());
}

} // namespace belfry::ui

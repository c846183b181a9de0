#include "ui/widgets/WhereItGoes.h"

#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/HopView.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kCopiedShownMs = 2000;

QFrame *rule()
{
    auto *line = new QFrame;
    line->setProperty("rule", true);
    return line;
}

} // namespace

WhereItGoes::WhereItGoes(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_rowBox(new QVBoxLayout), m_addressText(new ElidedLabel),
      m_copy(new QPushButton(tr("Copy address")))
{
    m_card->setHeading(tr("Where it goes"));
    m_rowBox->setSpacing(0);
    m_card->content().addLayout(m_rowBox);
    m_card->content().addStretch(1);
    m_addressBox = makeAddressBox();
    m_card->content().addWidget(m_addressBox);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
}

QWidget *WhereItGoes::makeAddressBox()
{
    auto *box = new QWidget;
    auto *caption = new QLabel(tr("Viewers open"));
    Theme::setFont(*caption, 13);
    caption->setProperty("tone", QStringLiteral("dim"));
    Theme::setFont(*m_addressText, 15, QFont::DemiBold);
    auto *open = new QPushButton(tr("Open page"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(open);
    buttons->addStretch();
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(14, 12, 14, 14);
    inside->setSpacing(3);
    inside->addWidget(caption);
    inside->addWidget(m_addressText);
    inside->addSpacing(7);
    inside->addLayout(buttons);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(rule());
    all->addLayout(inside);
    box->hide();
    connect(m_copy, &QPushButton::clicked, this, &WhereItGoes::copyAddress);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    return box;
}

void WhereItGoes::show(const std::vector<app::HopRow> &rows)
{
    while (m_rows.size() > rows.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < rows.size()) {
        m_rows.push_back(new HopView);
        m_rowBox->addWidget(m_rows.back());
        connect(m_rows.back(), &HopView::deedChosen, this, &WhereItGoes::deedChosen);
        connect(m_rows.back(), &HopView::keyEntered, this, &WhereItGoes::keyEntered);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_rows[i]->show(rows[i]);
}

void WhereItGoes::setPageAddress(const QUrl &address)
{
    m_address = address;
    m_addressText->setText(address.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash));
    m_addressBox->setVisible(!address.isEmpty());
}

void WhereItGoes::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address.toString());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(kCopiedShownMs, m_copy, [this] { m_copy->setText(tr("Copy address")); });
}

} // namespace belfry::ui

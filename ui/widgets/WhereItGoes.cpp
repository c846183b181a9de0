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
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kCopiedShownMs = 2000;
constexpr int kRowLeast = 57;

/// Wants the height of what is in it; with less it scrolls.
class RowsArea final : public QScrollArea {
public:
    QSize sizeHint() const override
    {
        const QLayout *rows = widget()->layout();
        return {0, rows->hasHeightForWidth() ? rows->totalHeightForWidth(width()) : rows->totalSizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {0, kRowLeast}; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(object, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
};

} // namespace

WhereItGoes::WhereItGoes(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_rowBox(new QVBoxLayout), m_addressText(new ElidedLabel),
      m_copy(new QPushButton(tr("Copy")))
{
    m_card->setHeading(tr("Where it goes"));
    m_rowBox->setSpacing(0);
    auto *rows = new QWidget;
    rows->setObjectName(QStringLiteral("rows"));
    auto *rowColumn = new QVBoxLayout(rows);
    rowColumn->setContentsMargins(0, 0, 0, 0);
    rowColumn->setSpacing(0);
    rowColumn->addLayout(m_rowBox);
    m_addressBox = makeAddressBox();
    rowColumn->addWidget(m_addressBox);
    rowColumn->addStretch(1);
    auto *scroll = new RowsArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its rows take the focus and bring themselves into view
    m_card->content().addWidget(scroll, 1);
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
    Theme::setFont(*m_addressText, 14, QFont::DemiBold);
    auto *open = new QPushButton(tr("Open"));
    m_copy->setAccessibleName(tr("Copy the address viewers open"));
    open->setAccessibleName(tr("Open the page viewers see"));
    m_copy->setProperty("slim", true);
    open->setProperty("slim", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(caption);
    words->addWidget(m_addressText);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(14, 9, 12, 10);
    inside->setSpacing(6);
    inside->addLayout(words, 1);
    inside->addWidget(m_copy);
    inside->addWidget(open);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
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
    QTimer::singleShot(kCopiedShownMs, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

} // namespace belfry::ui

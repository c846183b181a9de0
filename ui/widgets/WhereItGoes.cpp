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

#include <algorithm>

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
    std::erase_if(m_rows, [&rows](HopView *view) {
        if (std::any_of(rows.begin(), rows.end(), [view](const app::HopRow &row) { return row.id == view->id(); }))
            return false;
        view->hide();
        view->deleteLater(); // its menu may be open
        return true;
    });
    for (const app::HopRow &row : rows)
        viewOf(row.id)->show(row);
    if (std::none_of(m_rows.begin(), m_rows.end(), [](const HopView *view) { return view->isInUse(); }))
        putInOrder(rows);
}

HopView *WhereItGoes::viewOf(const QString &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const HopView *view) { return view->id() == id; });
    if (found != m_rows.end())
        return *found;
    auto *view = new HopView;
    m_rows.push_back(view);
    m_rowBox->addWidget(view);
    connect(view, &HopView::deedChosen, this, &WhereItGoes::deedChosen);
    connect(view, &HopView::keyEntered, this, &WhereItGoes::keyEntered);
    return view;
}

void WhereItGoes::putInOrder(const std::vector<app::HopRow> &rows)
{
    QWidget *before = nullptr;
    bool isOther = false;
    for (std::size_t i = 0; i < std::min(rows.size(), m_rows.size()); ++i) {
        const auto at = m_rows.begin() + static_cast<std::ptrdiff_t>(i);
        const auto found = std::find_if(at, m_rows.end(), [&](const HopView *view) { return view->id() == rows[i].id; });
        if (found == at || found == m_rows.end())
            continue;
        std::iter_swap(at, found);
        isOther = true;
    }
    for (std::size_t i = 0; isOther && i < m_rows.size(); ++i) {
        m_rowBox->removeWidget(m_rows[i]);
        m_rowBox->insertWidget(static_cast<int>(i), m_rows[i]);
        before = m_rows[i]->followInTabs(before);
    }
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

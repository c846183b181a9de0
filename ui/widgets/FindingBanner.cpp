#include "ui/widgets/FindingBanner.h"

#include "ui/widgets/Tints.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kMark = 28;

QLabel *wrapping(int pixels, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel;
    Theme::setFont(*label, pixels, weight);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

FindingBanner::FindingBanner(QWidget *parent)
    : QFrame(parent), m_mark(new QWidget), m_title(wrapping(14, QFont::Bold)), m_detail(wrapping(13)),
      m_technical(wrapping(12)), m_more(new QPushButton), m_details(new QPushButton(tr("Show details"))),
      m_fix(new QPushButton)
{
    m_mark->setFixedSize(kMark, kMark);
    m_detail->setProperty("tone", QStringLiteral("dim"));
    m_more->setProperty("next", true);
    m_more->setAccessibleDescription(tr("Shows what else needs a look"));
    m_more->setToolTip(m_more->accessibleDescription());
    m_technical->setProperty("tone", QStringLiteral("dim"));
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_technical->setAccessibleName(tr("Details"));
    m_fix->setProperty("fix", true);
    m_details->setCheckable(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_technical);
    m_entry = makeEntry();
    words->addWidget(m_entry);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 11, 14, 11);
    row->setSpacing(14);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_details);
    row->addWidget(m_fix);

    connect(m_details, &QPushButton::toggled, this, &FindingBanner::showDetails);
    connect(m_fix, &QPushButton::clicked, this, &FindingBanner::press);
    connect(m_more, &QPushButton::clicked, this, &FindingBanner::nextPressed);
    hide();
}

QWidget *FindingBanner::makeEntry()
{
    auto *entry = new QWidget;
    m_value = new QLineEdit;
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setMaxLength(4096);
    m_value->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *save = new QPushButton(tr("Save"));
    save->setProperty("fix", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_value, 1);
    row->addWidget(save);
    row->addWidget(cancel);
    entry->hide();
    const auto close = [this, entry] {
        m_value->clear();
        entry->hide();
        m_fix->show();
        m_fix->setFocus();
    };
    connect(cancel, &QPushButton::clicked, this, close);
    connect(save, &QPushButton::clicked, this, &FindingBanner::takeEntry);
    connect(m_value, &QLineEdit::returnPressed, this, &FindingBanner::takeEntry);
    return entry;
}

void FindingBanner::press()
{
    if (m_banner.asksFor.isEmpty()) {
        Q_EMIT fixPressed(m_banner.findingId);
        return;
    }
    m_entry->show();
    m_fix->hide();
    m_value->setFocus();
}

void FindingBanner::takeEntry()
{
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return;
    m_value->clear();
    m_entry->hide();
    m_fix->show();
    Q_EMIT entered(m_banner.findingId, value);
}

void FindingBanner::pressFix()
{
    if (isVisible() && m_fix->isVisible())
        m_fix->click();
}

void FindingBanner::toggleDetails()
{
    if (isVisible() && m_details->isVisible())
        m_details->toggle();
}

void FindingBanner::show(const std::optional<app::Banner> &banner, int more)
{
    if (!banner) {
        m_banner = {};
        hide();
        return;
    }
    const bool another = banner->findingId != m_banner.findingId;
    m_banner = *banner;
    setProperty("banner", m_banner.tone == app::Tone::Quiet ? QStringLiteral("notice") : QStringLiteral("warning"));
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_technical)}) {
        style()->unpolish(part);
        style()->polish(part);
    }
    m_title->setText(m_banner.title);
    m_detail->setText(m_banner.detail);
    m_detail->setVisible(!m_banner.detail.isEmpty());
    m_technical->setText(m_banner.technical);
    m_more->setText(tr("%n more", nullptr, more));
    m_more->setVisible(more > 0);
    m_details->setVisible(!m_banner.technical.isEmpty());
    if (another) {
        m_value->clear();
        m_entry->hide();
    }
    m_value->setPlaceholderText(m_banner.asksFor);
    m_value->setAccessibleName(m_banner.asksFor);
    m_fix->setText(m_banner.fixText);
    m_fix->setVisible(!m_banner.fixText.isEmpty() && m_entry->isHidden());
    setAccessibleName(m_banner.title);
    setAccessibleDescription(m_banner.detail);
    if (another)
        m_details->setChecked(false);
    showDetails(m_details->isChecked());
    setVisible(true);
    if (another) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FindingBanner::showDetails(bool shown)
{
    m_technical->setVisible(shown && !m_banner.technical.isEmpty());
    m_details->setText(shown ? tr("Hide details") : tr("Show details"));
}

void FindingBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool quiet = m_banner.tone == app::Tone::Quiet;
    painter.setBrush(quiet ? t[Tone::Outline] : t[Tone::Warn]);
    painter.drawEllipse(m_mark->geometry());
    painter.setPen(quiet ? t[Tone::Window] : t[Tone::OnWarn]);
    painter.setFont(Theme::font(16, QFont::ExtraBold));
    painter.drawText(m_mark->geometry(), Qt::AlignCenter, QStringLiteral("!"));
}

} // namespace belfry::ui

#include "ui/widgets/HeaderBar.h"

#include "ui/Bidi.h"
#include "ui/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Figure.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/StatePill.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kTickMs = 200; ///< so that a second is never shown late by more than this

QString countdownText(qint64 seconds)
{
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds >= 24 * 3600)
        return HeaderBar::tr("%n day(s)", nullptr, static_cast<int>(seconds / (24 * 3600)));
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3")
            .arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(two(seconds / 60), two(seconds % 60));
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_state(new StatePill), m_title(new ElidedLabel), m_line(new ElidedLabel), m_stale(new Pill),
      m_viewers(new Figure), m_most(new Figure), m_countdown(new Figure), m_clock(new Figure)
{
    setObjectName(QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(64);
    Theme::setFont(*m_title, 16, QFont::Bold);
    Theme::setFont(*m_line, 13);
    m_line->setProperty("tone", QStringLiteral("dim"));
    m_stale->setTone(app::Tone::NeedsYou);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(18);
    row->addWidget(m_state);
    row->addLayout(words, 1);
    row->addWidget(m_stale);
    row->addWidget(m_viewers);
    row->addWidget(m_most);
    row->addWidget(m_countdown);
    row->addWidget(m_clock);
    connect(&m_timer, &QTimer::timeout, this, &HeaderBar::tick);
    m_timer.start(kTickMs);
    show({}, {});
}

void HeaderBar::show(const app::Header &header, const QString &staleNote)
{
    m_header = header;
    m_state->show(header);
    m_title->setText(header.title);
    m_line->setText(header.line);
    m_line->setVisible(!header.line.isEmpty());
    m_stale->setText(staleNote);
    m_stale->setVisible(!staleNote.isEmpty());
    m_stale->updateGeometry();
    const QLocale locale;
    m_viewers->setVisible(header.viewers.has_value());
    if (header.viewers)
        m_viewers->show(locale.toString(*header.viewers), header.viewersWord);
    m_most->setVisible(header.viewersMost.has_value());
    if (header.viewersMost)
        m_most->show(locale.toString(*header.viewersMost), tr("most today"));
    tick();
}

void HeaderBar::tick()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_state->tick();
    const QLocale locale;
    m_clock->show(locale.toString(now.time(), QLocale::ShortFormat), locale.toString(now.date(), tr("ddd d MMM")));
    const qint64 left = m_header.countdownTo ? now.secsTo(*m_header.countdownTo) : -1;
    m_countdown->setVisible(left >= 0);
    if (left >= 0)
        m_countdown->show(ownDigits(countdownText(left)), tr("to go"));
}

} // namespace belfry::ui

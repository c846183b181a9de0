#include "ui/widgets/WeekView.h"

#include "ui/Theme.h"
#include "ui/widgets/OccurrenceCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace belfry::ui {
namespace {

constexpr int kGap = 6;
constexpr int kColumnPad = 5;
constexpr int kEmptyLeast = 44; ///< a day's name and its number

} // namespace

WeekView::WeekView(QWidget *parent) : QScrollArea(parent), m_page(nullptr)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The week"));
}

void WeekView::show(const QDate &monday, const std::vector<app::OccurrenceRow> &rows, const QString &openService, const QString &openDay)
{
    m_openService = openService;
    m_openDay = openDay;
    const QDate today = QDate::currentDate();
    const bool same = monday == m_monday && today == m_today && m_page
                      && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) {
                             return a.service == b.service && a.day == b.day && a.starts == b.starts;
                         });
    m_monday = monday;
    m_today = today;
    m_rows = rows;
    if (!same)
        rebuild();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (!(m_cards[i]->row() == m_rows[i]))
            m_cards[i]->show(m_rows[i]);
    mark();
}

void WeekView::mark()
{
    for (OccurrenceCard *card : m_cards)
        card->setChecked(card->row().service == m_openService && card->row().day == m_openDay);
}

void WeekView::rebuild()
{
    m_cards.clear();
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("fields"));
    auto *columns = new QHBoxLayout(m_page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    const QLocale locale;
    std::vector<QVBoxLayout *> days;
    for (int i = 0; i < 7; ++i) {
        const QDate date = m_monday.addDays(i);
        auto *column = new QFrame;
        column->setProperty("day", date == m_today ? QStringLiteral("today") : QStringLiteral("plain"));
        auto *list = new QVBoxLayout(column);
        list->setContentsMargins(kColumnPad, 9, kColumnPad, 9);
        list->setSpacing(6);
        auto *name = new QLabel(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        auto *number = new QLabel(locale.toString(date.day()));
        for (QLabel *label : {name, number})
            label->setAlignment(Qt::AlignHCenter);
        Theme::setFont(*name, 12);
        name->setProperty("tone", QStringLiteral("dim"));
        Theme::setFont(*number, 17, date == m_today ? QFont::Bold : QFont::Normal);
        number->setAccessibleName(locale.toString(date, QLocale::LongFormat));
        list->addWidget(name);
        list->addWidget(number);
        days.push_back(list);
        columns->addWidget(column, 1);
    }
    for (const app::OccurrenceRow &row : m_rows) {
        auto *card = new OccurrenceCard;
        card->show(row);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            Q_EMIT chosen(QString(card->row().service), QString(card->row().day));
            mark();
        });
        days[dayOf(row)]->addWidget(card);
        m_cards.push_back(card);
    }
    for (QVBoxLayout *day : days)
        day->addStretch(1);
    shareWidth();
    setWidget(m_page); // destroys the one before
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    shareWidth();
}

/// A day with a service is as wide as its words, at the cost of those without one.
void WeekView::shareWidth()
{
    std::array<bool, 7> used{};
    for (const app::OccurrenceRow &row : m_rows)
        used[dayOf(row)] = true;
    const auto count = static_cast<int>(std::count(used.begin(), used.end(), true));
    if (count == 0)
        return;
    const int room = (viewport()->width() - 6 * kGap - (7 - count) * kEmptyLeast) / count - 2 * (kColumnPad + 1);
    for (OccurrenceCard *card : m_cards)
        card->setWidthMost(room);
}

std::size_t WeekView::dayOf(const app::OccurrenceRow &row) const
{
    return static_cast<std::size_t>(std::clamp<qint64>(m_monday.daysTo(row.starts.date()), 0, 6));
}

} // namespace belfry::ui

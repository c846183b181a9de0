#include "ui/pages/ReportsPage.h"

#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChaptersCard.h"
#include "ui/widgets/Charts.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowList.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kListWidth = 264;
constexpr int kGap = 12;
constexpr int kReportMost = 1'000;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

template<typename Layout>
Layout *inside(Card &card)
{
    auto *layout = new Layout;
    layout->setContentsMargins(14, 2, 14, 14);
    layout->setSpacing(8);
    card.content().addLayout(layout);
    return layout;
}

QString wordOf(app::Tone tone)
{
    return tone == app::Tone::Good ? ReportsPage::tr("Good") : ReportsPage::tr("Look at this");
}

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : QWidget(parent), m_list(new RowList), m_message(plainLabel({})), m_title(plainLabel({}, nullptr, 22, QFont::DemiBold)),
      m_when(plainLabel({}, "dim")), m_summary(plainLabel({}, nullptr, 15)), m_pill(new Pill), m_save(new QPushButton(tr("Save as PDF"))),
      m_scroll(new QScrollArea), m_none(plainLabel(tr("After each service its report stands here: what went wrong, how many watched, "
                                                 "and what to do before the next one."), "dim")),
      m_viewers(new TimeChart), m_loudness(new TimeChart), m_viewersWord(plainLabel({})), m_loudnessWord(plainLabel({})),
      m_uploadWord(plainLabel({})), m_monthViewers(new MonthChart), m_monthTrouble(new MonthChart)
{
    m_message->hide();
    m_report = makeReport();
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(kGap);
    column->addWidget(m_message);
    column->addWidget(m_none);
    column->addWidget(m_report);
    m_trends = makeTrends();
    column->addWidget(m_trends);
    column->addStretch(1);
    page->setMaximumWidth(kReportMost);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to be scrolled with the keyboard
    m_scroll->setAccessibleName(tr("The report"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeList());
    all->addWidget(m_scroll, 1);
    connect(m_list, &RowList::chosen, this, &ReportsPage::serviceChosen);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::savePdfPressed);
    show(app::ReportsState());
    m_none->show();
}

QWidget *ReportsPage::makeList()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    side->setProperty("mirrored", isRightToLeft());
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kListWidth);
    m_list->setAccessibleName(tr("Services that were on air"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(10, 18, 10, 10);
    QLabel *heading = plainLabel(tr("Reports"), nullptr, 22, QFont::DemiBold);
    heading->setContentsMargins(10, 0, 10, 6);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    return side;
}

QLayout *ReportsPage::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_when);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addLayout(words, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    head->addWidget(m_save, 0, Qt::AlignTop);
    return head;
}

QWidget *ReportsPage::makeReport()
{
    auto *report = new QWidget;
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(makeHead());
    column->addWidget(m_summary);
    auto *next = new Card;
    next->setHeading(tr("Before next week"));
    m_advice = inside<QVBoxLayout>(*next);
    column->addWidget(next);
    column->addWidget(makeTimeline());
    column->addWidget(makePlaces());
    column->addWidget(m_chapters = new ChaptersCard);
    column->addWidget(makeCharts());
    return report;
}

Card *ReportsPage::makeTimeline()
{
    auto *card = new Card;
    card->setHeading(tr("What went wrong"));
    m_timeline = inside<QGridLayout>(*card);
    m_timeline->setColumnStretch(2, 1);
    m_timeline->setHorizontalSpacing(14);
    return card;
}

Card *ReportsPage::makePlaces()
{
    auto *card = new Card;
    card->setHeading(tr("Where it went"));
    m_places = inside<QGridLayout>(*card);
    m_places->setColumnStretch(1, 1);
    m_places->setHorizontalSpacing(14);
    return card;
}

Card *ReportsPage::makeCharts()
{
    auto *card = new Card;
    card->setHeading(tr("Measured"));
    auto *column = inside<QVBoxLayout>(*card);
    const auto add = [column](const QString &heading, QLabel *word, QWidget *chart) {
        auto *line = new QHBoxLayout;
        line->setSpacing(14);
        QLabel *name = plainLabel(heading, "dim");
        name->setMinimumWidth(96);
        line->addWidget(name);
        line->addWidget(word, 1);
        column->addLayout(line);
        if (chart) {
            chart->setAccessibleName(heading);
            column->addWidget(chart);
        }
    };
    add(tr("Viewers"), m_viewersWord, m_viewers);
    add(tr("Loudness"), m_loudnessWord, m_loudness);
    add(tr("Upload"), m_uploadWord, nullptr);
    return card;
}

Card *ReportsPage::makeTrends()
{
    auto *card = new Card;
    card->setHeading(tr("From month to month"));
    auto *column = inside<QVBoxLayout>(*card);
    const auto add = [column](const QString &heading, MonthChart *chart) {
        column->addWidget(plainLabel(heading, "dim"));
        chart->setAccessibleName(heading);
        column->addWidget(chart);
    };
    add(tr("People at the same time, on average of the services"), m_monthViewers);
    add(tr("Minutes in which something was wrong, for each service"), m_monthTrouble);
    return card;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shown(false);
}

void ReportsPage::show(const app::ReportsState &state)
{
    std::vector<ListRow> rows;
    for (const app::ReportRow &service : state.services)
        rows.push_back({service.id, service.title, service.line, service.onAir ? tr("On air") : QString(), app::Tone::OnAir});
    m_list->show(std::move(rows), state.selected);
    m_message->setText(state.message);
    m_message->setVisible(!state.message.isEmpty());
    m_none->setVisible(state.services.empty());
    m_report->setVisible(state.report.has_value());
    if (state.report && state.report != m_state.report) {
        showReport(*state.report);
        m_scroll->ensureVisible(0, 0);
    }
    m_trends->setVisible(state.months.size() > 1);
    if (state.months != m_state.months)
        showMonths(state.months);
    m_state = state;
}

void ReportsPage::showReport(const app::ServiceReport &report)
{
    m_title->setText(report.title);
    m_when->setText(report.when);
    m_summary->setText(report.summary);
    m_pill->setText(wordOf(report.tone));
    m_pill->setTone(report.tone);
    clear(*m_advice);
    for (const QString &advice : report.advice)
        m_advice->addWidget(plainLabel((isRightToLeft() ? QStringLiteral("\u200F•  ") : QStringLiteral("•  ")) + advice));
    showTimeline(report);
    clear(*m_places);
    int row = 0;
    for (const app::ReportPlace &place : report.places) {
        QLabel *name = plainLabel(place.name, nullptr, 14, QFont::DemiBold);
        name->setMinimumWidth(150);
        m_places->addWidget(name, row, 0);
        m_places->addWidget(plainLabel(place.word, place.tone == app::Tone::Good ? "dim" : "warn"), row, 1);
        ++row;
    }
    showCharts(report);
}

void ReportsPage::showTimeline(const app::ServiceReport &report)
{
    clear(*m_timeline);
    if (report.timeline.empty()) {
        m_timeline->addWidget(plainLabel(tr("Nothing."), "dim"), 0, 0, 1, 4);
        return;
    }
    int row = 0;
    for (const app::ReportTrouble &trouble : report.timeline) {
        const auto whole = [](QLabel *made) {
            made->setWordWrap(false);
            return made;
        };
        m_timeline->addWidget(whole(plainLabel(trouble.when, "dim")), row, 0, Qt::AlignTop);
        m_timeline->addWidget(whole(plainLabel(trouble.where, nullptr, 14, QFont::DemiBold)), row, 1, Qt::AlignTop);
        m_timeline->addWidget(plainLabel(trouble.what), row, 2, Qt::AlignTop);
        m_timeline->addWidget(whole(plainLabel(trouble.length, "dim")), row, 3, Qt::AlignTop | Qt::AlignTrailing);
        ++row;
    }
}

void ReportsPage::showCharts(const app::ServiceReport &report)
{
    TimeChartShape shape;
    shape.begin = report.began;
    shape.end = report.ended;
    for (const app::ReportTrouble &trouble : report.timeline) {
        if (trouble.tone == app::Tone::NeedsYou)
            shape.troubled.emplace_back(trouble.began, trouble.began.addSecs(trouble.lasted.count()));
    }
    shape.points = report.viewers;
    m_viewers->show(shape);
    m_viewers->setVisible(!report.viewers.empty());
    m_viewers->setAccessibleDescription(report.viewersWord);
    shape.points = report.loudness;
    shape.fromZero = false;
    m_loudness->show(shape);
    m_loudness->setVisible(!report.loudness.empty());
    m_loudness->setAccessibleDescription(report.loudnessWord);
    m_viewersWord->setText(report.viewersWord);
    m_loudnessWord->setText(report.loudnessWord);
    m_uploadWord->setText(report.uploadWord);
}

void ReportsPage::showMonths(const std::vector<app::TrendMonth> &months)
{
    const QLocale locale;
    std::vector<MonthBar> viewers;
    std::vector<MonthBar> trouble;
    QStringList said;
    for (const app::TrendMonth &month : months) {
        viewers.push_back({month.name, month.viewers, locale.toString(month.viewers, 'f', 0)});
        const double minutes = month.troubledMinutes.value_or(0);
        trouble.push_back({month.name, minutes, month.troubledMinutes ? locale.toString(minutes, 'f', 0) : QStringLiteral("–")});
        said << month.name + QLatin1Char(' ') + viewers.back().number;
    }
    m_monthViewers->show(std::move(viewers));
    m_monthViewers->setAccessibleDescription(said.join(QStringLiteral(", ")));
    m_monthTrouble->show(std::move(trouble));
}

} // namespace belfry::ui

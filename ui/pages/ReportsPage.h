// ReportsPage: how each service went, and how it goes from month to month.
#pragma once

#include "app/ReportsPresenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace belfry::ui {

class Card;
class ChaptersCard;
class MonthChart;
class Pill;
class RowList;
class TimeChart;

/// Draws a ReportsState and says what was pressed; decides nothing. Gui thread.
class ReportsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ReportsPage(QWidget *parent = nullptr);

    void show(const app::ReportsState &state);
    ChaptersCard &chapters() { return *m_chapters; }

Q_SIGNALS:
    void serviceChosen(const QString &id);
    void savePdfPressed();
    /// It came to the front, or went.
    void shown(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeReport();
    QLayout *makeHead();
    Card *makeTimeline();
    Card *makePlaces();
    Card *makeCharts();
    Card *makeTrends();
    void showReport(const app::ServiceReport &report);
    void showTimeline(const app::ServiceReport &report);
    void showCharts(const app::ServiceReport &report);
    void showMonths(const std::vector<app::TrendMonth> &months);

    RowList *m_list;
    QLabel *m_message;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_summary;
    Pill *m_pill;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    QWidget *m_report;
    QLabel *m_none;
    QGridLayout *m_timeline;
    QGridLayout *m_places;
    QVBoxLayout *m_advice;
    ChaptersCard *m_chapters;
    TimeChart *m_viewers;
    TimeChart *m_loudness;
    QLabel *m_viewersWord;
    QLabel *m_loudnessWord;
    QLabel *m_uploadWord;
    Card *m_trends;
    MonthChart *m_monthViewers;
    MonthChart *m_monthTrouble;
    app::ReportsState m_state;
};

} // namespace belfry::ui

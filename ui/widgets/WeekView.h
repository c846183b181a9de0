// WeekView: a week as seven columns, each with its services in their order.
#pragma once

#include "app/ServicesState.h"

#include <QScrollArea>

#include <vector>

namespace belfry::ui {

class OccurrenceCard;

/// Every service is a button of its own: Tab and the arrows reach it. Gui thread.
class WeekView final : public QScrollArea {
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void show(const QDate &monday, const std::vector<app::OccurrenceRow> &rows, const QString &openService, const QString &openDay);

Q_SIGNALS:
    void chosen(const QString &service, const QString &day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void shareWidth();
    std::size_t dayOf(const app::OccurrenceRow &row) const;
    void mark();

    QDate m_monday;
    QDate m_today;
    std::vector<app::OccurrenceRow> m_rows;
    QString m_openService;
    QString m_openDay;
    QWidget *m_page;
    std::vector<OccurrenceCard *> m_cards;
};

} // namespace belfry::ui

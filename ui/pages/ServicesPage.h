// ServicesPage: the plan, as a week and as a list, and the editor beside it.
#pragma once

#include "app/ServicesState.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace belfry::ui {

class OccurrencesModel;
class ServiceEditor;
class WeekView;

/// Draws a ServicesState and says what was pressed; decides nothing. Gui thread.
class ServicesPage final : public QWidget {
    Q_OBJECT
public:
    explicit ServicesPage(QWidget *parent = nullptr);

    void show(const app::ServicesState &state);
    /// Who may change the plan; empty: we do.
    void setWhoElse(const QString &whoElse);
    ServiceEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void addPressed();
    void weekChosen(bool isWeek);
    void stepPressed(int weeks);
    void todayPressed();
    void chosen(const QString &service, const QString &day);
    void undoPressed();
    void dryRunPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBar();
    void showNotices(const app::ServicesState &state);

    bool m_isShowing = false;
    OccurrencesModel *m_model;
    QPushButton *m_add;
    QLabel *m_next;
    QPushButton *m_back;
    QPushButton *m_today;
    QPushButton *m_forward;
    QLabel *m_weekWord;
    QPushButton *m_week;
    QPushButton *m_listed;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_undo;
    QLabel *m_empty;
    QStackedWidget *m_views;
    WeekView *m_weekView;
    QListView *m_list;
    ServiceEditor *m_editor;
};

} // namespace belfry::ui

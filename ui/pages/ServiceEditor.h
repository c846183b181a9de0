// ServiceEditor: one service, or one day of it, beside the list.
#pragma once

#include "app/ServicesState.h"
#include "ui/widgets/EditorPanel.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QTimeEdit;
class QVBoxLayout;

namespace belfry::ui {

class LinksModel;
class NoteCard;
class RepeatField;
class TasksModel;

/// Shows what is kept unless a person is in the middle of changing it. Gui thread.
class ServiceEditor final : public EditorPanel {
    Q_OBJECT
public:
    explicit ServiceEditor(QWidget *parent = nullptr);

    void show(const app::ServiceEditorState &state, const std::vector<app::ServicePlace> &places);
    /// Who may change the plan; empty: we do. What is to be done can be ticked all the same.
    void setWhoElse(const QString &whoElse);
    void focusFirst();
    app::ServiceDraft draft() const;

Q_SIGNALS:
    void draftChanged(const belfry::app::ServiceDraft &draft);
    void savePressed(const belfry::app::ServiceDraft &draft);
    void removePressed();
    void oneDayChosen(bool isOneDay);
    void leaveOutPressed(bool isLeftOut);
    void asPlannedPressed();
    void taskAdded(const QString &text, const QString &owner);
    void taskChanged(const QString &id, const QString &text, const QString &owner);
    void taskTicked(const QString &id, bool isDone);
    void taskRemoved(const QString &id);
    void taskMoved(const QString &id, int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void addField(QVBoxLayout &column, const QString &name, QWidget *field);
    void buildTimes(QVBoxLayout &column);
    void buildLive(QVBoxLayout &column);
    void buildTasks(QVBoxLayout &column);
    void buildLinks(QVBoxLayout &column);
    QWidget *buildButtons();
    void join();
    void fill(const app::ServiceDraft &draft, const std::vector<app::ServicePlace> &places);
    void showWhole(bool isWhole);
    void showSlate(app::GoesLive goesLive);
    void tell();
    void addTask();

    app::ServiceEditorState m_state;
    bool m_isFilling = false;
    QString m_whoElse;
    quint64 m_version = 0;
    QLabel *m_title;
    QWidget *m_scope;
    QPushButton *m_all;
    QPushButton *m_one;
    QLineEdit *m_name;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QLabel *m_timeNote;
    NoteCard *m_conflict;
    QWidget *m_whole; ///< what is the whole service's
    RepeatField *m_repeat;
    QComboBox *m_zone;
    QComboBox *m_goesLive;
    QSpinBox *m_lead;
    QCheckBox *m_ends;
    QComboBox *m_slate;
    QLabel *m_slateNote;
    QListWidget *m_places;
    QPlainTextEdit *m_description;
    TasksModel *m_tasks;
    QTableView *m_taskList;
    QLineEdit *m_newTask;
    QLineEdit *m_newOwner;
    QPushButton *m_addTask = nullptr;
    QWidget *m_taskGroup;
    LinksModel *m_links;
    QTableView *m_linkList;
    QLabel *m_message;
    QPushButton *m_remove;
    QPushButton *m_leaveOut;
    QPushButton *m_asPlanned;
    QPushButton *m_save;
};

} // namespace belfry::ui

// ChaptersCard: the chapters of a past service: listed, added at a time, renamed and removed.
#pragma once

#include "app/Chapters.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace belfry::ui {

class Card;
class RowList;

/// Draws a ChaptersState and says what was pressed; decides nothing. Gui thread.
class ChaptersCard final : public QWidget {
    Q_OBJECT
public:
    explicit ChaptersCard(QWidget *parent = nullptr);

    void show(const app::ChaptersState &state);

Q_SIGNALS:
    void addPressed(const QString &title, int seconds);
    void changePressed(int row, const QString &title, int seconds);
    void removePressed(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    int chosenRow() const;
    int seconds() const;
    void choose();
    void startAnew();
    void showButtons();

    app::ChaptersState m_state;
    Card *m_card;
    QLabel *m_note;
    RowList *m_list;
    QWidget *m_fields;
    QLineEdit *m_title;
    QTimeEdit *m_at;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QLabel *m_message;
};

} // namespace belfry::ui

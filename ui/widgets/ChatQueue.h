// ChatQueue: what a host must decide, each with its two buttons.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui {

/// Shows the oldest `most` of them and how many more there are. A row stays while its message waits; when it goes, the focus
/// goes to the same button of the one that takes its place, and the second half of a double click to nobody. Gui thread.
class ChatQueue final : public QWidget {
    Q_OBJECT
public:
    explicit ChatQueue(std::size_t most, QWidget *parent = nullptr);

    void show(const std::vector<app::ChatWaiting> &waiting);

Q_SIGNALS:
    void approvePressed(const QString &message);
    void refusePressed(const QString &message);
    void removePressed(const QString &message);
    void closeReportPressed(const QString &report);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        app::ChatWaiting waiting;
        QFrame *frame;
        QPushButton *good;
        QPushButton *bad;
    };

    Row makeRow(const app::ChatWaiting &waiting);
    QPushButton *makeButton(const QString &text, const QString &about);
    /// The row of `waiting`, taken out of `rows`; made when it is not among them.
    Row rowFor(const app::ChatWaiting &waiting, std::vector<Row> &rows);

    std::size_t m_most;
    QVBoxLayout *m_column;
    QLabel *m_more;
    std::vector<Row> m_rows;
};

} // namespace belfry::ui

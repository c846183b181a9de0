// ChatQueue: what a host must decide, each with its two buttons.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace belfry::ui {

/// Shows the oldest `most` of them and how many more there are. Gui thread.
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

private:
    QWidget *makeRow(const app::ChatWaiting &waiting);

    std::size_t m_most;
    QVBoxLayout *m_column;
    std::vector<app::ChatWaiting> m_waiting;
};

} // namespace belfry::ui

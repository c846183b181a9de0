// ChatColumn: the chat beside the Live page: what waits for a host, what is written, and a line to write in.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {

class Card;
class ChatList;
class ChatQueue;

/// Draws a ChatState and says what was pressed; decides nothing. Gui thread.
class ChatColumn final : public QWidget {
    Q_OBJECT
public:
    explicit ChatColumn(QWidget *parent = nullptr);

    void show(const app::ChatState &state);
    /// What was written is out.
    void clearLine();
    ChatQueue &queue() { return *m_queue; }
    /// Little: where there is no more room, what waits for a host is all there is.
    QSize minimumSizeHint() const override { return {200, 130}; }
    /// The same, so that it takes what is left and nothing of what stands beside it.
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void writePressed(const QString &text);
    void removePressed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void write();
    void arrange();

    Card *m_card;
    QLabel *m_empty;
    ChatQueue *m_queue;
    ChatList *m_list;
    QLineEdit *m_line;
    QPushButton *m_send;
    bool m_waits = false;
};

} // namespace belfry::ui

// RoomHead: a chat room's name, who is there, and its four rules.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace belfry::ui {

/// Gui thread.
class RoomHead final : public QWidget {
    Q_OBJECT
public:
    explicit RoomHead(QWidget *parent = nullptr);

    void show(const app::ChatState &state);

Q_SIGNALS:
    void openChosen(bool open);
    void slowChosen(int seconds);
    void linksChosen(const QString &links);
    void guestsChosen(const QString &guests);

private:
    QLabel *m_title;
    QLabel *m_here;
    QCheckBox *m_open;
    QComboBox *m_slow;
    QComboBox *m_links;
    QComboBox *m_guests;
};

} // namespace belfry::ui

// RoomHead: a chat room's name, who is there, its four rules, and what stands on top of it.
#pragma once

#include "app/ChatState.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace belfry::ui {

class ElidedLabel;

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
    void renamed(const QString &title);
    void removePressed(const QString &title);
    /// What stands on top is taken down.
    void takenDown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeOnTop();
    void startRename();
    void endRename(bool isMeant);

    QLabel *m_title;
    QLineEdit *m_newTitle;
    QToolButton *m_deeds;
    QWidget *m_onTop;
    ElidedLabel *m_onTopText;
    QLabel *m_here;
    QCheckBox *m_open;
    QComboBox *m_slow;
    QComboBox *m_links;
    QComboBox *m_guests;
    QString m_room;
};

} // namespace belfry::ui

// ChatList: a conversation, the newest at the bottom, one line of it chosen.
#pragma once

#include "app/ChatState.h"

#include <QListView>

namespace belfry::ui {

class ChatModel;

/// Stays at the newest line while it is there. What people write is shown as text and is never anything else. Gui thread.
class ChatList final : public QListView {
    Q_OBJECT
public:
    explicit ChatList(QWidget *parent = nullptr);

    void show(const std::vector<app::ChatLine> &lines);
    /// Empty when none is chosen.
    QString chosenId() const;
    QString chosenPerson() const;
    QString chosenName() const;
    bool isChosenAHost() const;

Q_SIGNALS:
    void choiceChanged();
    /// Delete was pressed.
    void removeWanted(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    ChatModel *m_model;
};

} // namespace belfry::ui

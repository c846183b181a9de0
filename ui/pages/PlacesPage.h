// PlacesPage: where a service is sent: the list, and the editor beside it.
#pragma once

#include "app/PlacesState.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace belfry::ui {

class PlaceEditor;
class PlacesModel;

/// Draws a PlacesState and says what was pressed; decides nothing. Gui thread.
class PlacesPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlacesPage(QWidget *parent = nullptr);

    void show(const app::PlacesState &state);
    /// Who may change places; empty: we do. Switching and trying are for everybody here.
    void setWhoElse(const QString &whoElse);
    /// Opens the editor with the keyboard in it: for "paste a new key" elsewhere in the window.
    void openPlace(const QString &id);

    QListView &list() { return *m_list; }
    PlaceEditor &editor() { return *m_editor; }
    PlacesModel &model() { return *m_model; }

Q_SIGNALS:
    void addPressed();
    void placeChosen(const QString &id);
    void editorClosed();
    void savePressed(const belfry::app::PlaceDraft &draft);
    void tryPressed(const belfry::app::PlaceDraft &draft);
    void testPressed();
    void switched(const QString &id, bool on);
    void moved(const QString &id, int row);
    void removePressed(const QString &id);
    void undoPressed();
    /// It came to the front, or went.
    void lookedAt(bool isLookedAt);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void joinEditor();
    void choose(const QModelIndex &index);
    bool moveBy(int rows);
    void showEditor(const app::PlacesState &state);

    app::PlacesState m_state;
    PlacesModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_undo;
    QLabel *m_empty;
    PlaceEditor *m_editor;
    bool m_isShowing = false;
    bool m_mayEdit = true;
};

} // namespace belfry::ui

// PlaceEditor: one place, beside the list.
#pragma once

#include "app/PlacesState.h"
#include "ui/widgets/EditorPanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui {

class NoteCard;

/// Shows what is kept unless a person is in the middle of changing it. Gui thread.
class PlaceEditor final : public EditorPanel {
    Q_OBJECT
public:
    explicit PlaceEditor(QWidget *parent = nullptr);

    void show(const app::PlaceEditorState &state, const std::vector<app::PlacePreset> &presets);
    /// Who may change a place; empty: we do. Its key can be tried all the same.
    void setWhoElse(const QString &whoElse);
    /// The first field that a person fills in.
    void focusFirst();
    app::PlaceDraft draft() const;

Q_SIGNALS:
    void savePressed();
    void tryPressed();
    void testPressed();
    void removePressed();

private:
    QLabel *addField(QVBoxLayout &column, const QString &label, QWidget *field);
    void showPresets(const std::vector<app::PlacePreset> &presets);
    void choosePreset();
    void showPreset();

    app::PlaceEditorState m_state;
    std::vector<app::PlacePreset> m_presets;
    bool m_isFresh = true;
    QString m_whoElse;
    QLabel *m_title;
    QLineEdit *m_name;
    QComboBox *m_preset;
    QLabel *m_presetNote;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QLabel *m_keyNote;
    NoteCard *m_toDo;
    NoteCard *m_trial;
    QLabel *m_message;
    QPushButton *m_remove;
    QPushButton *m_test;
    QPushButton *m_try;
    QPushButton *m_save;
};

} // namespace belfry::ui

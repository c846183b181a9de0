// SettingsForm: a card of the Settings page: labelled rows, a quiet sentence under them, buttons at the end.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {

class Card;

class SettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(const QString &heading, QWidget *parent = nullptr);

protected:
    /// The label also names the field to a screen reader.
    void addRow(const QString &label, QWidget *field);
    void addWide(QWidget *field);
    /// With its label.
    void setRowShown(QWidget *field, bool shown);
    /// From one side of the card to the other.
    void addSpanning(QWidget *field);
    QLabel *addNote();
    QPushButton *addButton(const QString &text);
    /// A word at the end of the heading: how it stands now.
    void setWord(const QString &word);

    static QLineEdit *makeEdit();
    static QLineEdit *makeSecretEdit();
    /// Shows what is stored unless the person is in the middle of changing it.
    static void offer(QLineEdit &edit, const QString &stored);
    /// `sent` is stored now: what is no more than that is not being changed any longer.
    static void keepEdited(QLineEdit &edit, const QString &sent);
    static void offerSecret(QLineEdit &edit, bool stored);

private:
    void add(QWidget *label, QWidget *field);

    Card *m_card;
    QGridLayout *m_form;
    QHBoxLayout *m_buttons;
};

} // namespace belfry::ui

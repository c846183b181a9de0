#include "ui/pages/SettingsForm.h"

#include "ui/Theme.h"
#include "ui/widgets/Card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kLabelWidth = 132;

/// A label goes with its field: a row of which one is left keeps its room.
class Following final : public QObject {
public:
    Following(QWidget *field, QWidget *label) : QObject(field), m_label(label) { field->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_label && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
            m_label->setHidden(event->type() == QEvent::HideToParent);
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_label; // which of the two goes first is the page's
};

} // namespace

SettingsForm::SettingsForm(const QString &heading, QWidget *parent)
    : QWidget(parent), m_card(new Card), m_form(new QGridLayout), m_buttons(new QHBoxLayout)
{
    m_card->setHeading(heading);
    m_form->setContentsMargins(14, 4, 14, 6);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_form->setColumnMinimumWidth(0, kLabelWidth);
    m_form->setColumnStretch(1, 1);
    m_buttons->setContentsMargins(14 + kLabelWidth + 14, 4, 14, 14);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_card->content().addLayout(m_form);
    m_card->content().addLayout(m_buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
}

void SettingsForm::addRow(const QString &label, QWidget *field)
{
    auto *text = new QLabel(label);
    text->setMinimumSize(kLabelWidth, std::min(field->sizeHint().height(), field->maximumHeight()));
    text->setProperty("tone", QStringLiteral("dim"));
    text->setBuddy(field);
    field->setAccessibleName(label);
    add(text, field);
}

void SettingsForm::addWide(QWidget *field)
{
    auto *indent = new QLabel;
    indent->setMinimumWidth(kLabelWidth);
    add(indent, field);
}

// Not by QFormLayout: where whole rows are hidden it writes past its own (Qt 6.4).
void SettingsForm::add(QWidget *label, QWidget *field)
{
    const int row = m_form->rowCount();
    m_form->addWidget(label, row, 0, Qt::AlignLeading | Qt::AlignTop);
    m_form->addWidget(field, row, 1);
    new Following(field, label);
}

void SettingsForm::setRowShown(QWidget *field, bool shown)
{
    field->setHidden(!shown); // its label follows
}

void SettingsForm::addSpanning(QWidget *field)
{
    m_form->addWidget(field, m_form->rowCount(), 0, 1, 2);
}

QLabel *SettingsForm::addNote()
{
    auto *note = new QLabel;
    Theme::setFont(*note, 13);
    note->setProperty("tone", QStringLiteral("dim"));
    note->setWordWrap(true);
    addWide(note);
    return note;
}

QPushButton *SettingsForm::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void SettingsForm::setWord(const QString &word)
{
    m_card->setNote(word);
}

QLineEdit *SettingsForm::makeEdit()
{
    auto *edit = new QLineEdit;
    edit->setMinimumWidth(200);
    return edit;
}

QLineEdit *SettingsForm::makeSecretEdit()
{
    QLineEdit *edit = makeEdit();
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

void SettingsForm::offer(QLineEdit &edit, const QString &stored)
{
    if (!edit.isModified() && edit.text() != stored)
        edit.setText(stored);
}

void SettingsForm::keepEdited(QLineEdit &edit, const QString &sent)
{
    if (edit.text().trimmed() == sent)
        edit.setModified(false);
}

void SettingsForm::offerSecret(QLineEdit &edit, bool stored)
{
    edit.setPlaceholderText(stored ? tr("Kept. Type to change it.") : QString());
}

} // namespace belfry::ui

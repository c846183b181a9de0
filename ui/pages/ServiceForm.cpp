#include "ui/pages/ServiceForm.h"

#include "ui/widgets/ByteLimit.h"
#include "ui/widgets/DateOrder.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>

namespace belfry::ui {
namespace {

/// The next full hour at least half an hour away: a better guess than now.
QDateTime likelyStart()
{
    QDateTime start = QDateTime::currentDateTime().addSecs(90 * 60);
    start.setTime(QTime(start.time().hour(), 0));
    return start;
}

} // namespace

ServiceForm::ServiceForm(QWidget *parent)
    : SettingsForm(tr("The service"), parent), m_church(makeEdit()), m_title(makeEdit()),
      m_known(new QCheckBox(tr("The page says when we start"))), m_start(new QDateTimeEdit(likelyStart()))
{
    m_church->setMaxLength(120);
    m_title->setMaxLength(120);
    keepBytes(*m_church);
    keepBytes(*m_title);
    keepOrder(*m_start, tr("ddd d MMM yyyy  HH:mm"));
    m_start->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_start->setMaximumWidth(260);
    addRow(tr("Church"), m_church);
    addRow(tr("Title"), m_title);
    addRow(tr("Next start"), m_known);
    addWide(m_start);
    m_known->setAccessibleName(m_known->text());
    m_start->setAccessibleName(tr("Next start, day and time"));
    m_save = addButton(tr("Save"));
    m_start->setEnabled(false);
    connect(m_known, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_known, &QCheckBox::clicked, this, [this] { m_startTouched = true; });
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this] { m_startTouched = true; });
    connect(m_save, &QPushButton::clicked, this, &ServiceForm::save);
    for (QLineEdit *edit : {m_church, m_title})
        connect(edit, &QLineEdit::returnPressed, this, &ServiceForm::save);
}

void ServiceForm::show(const app::SettingsState &state)
{
    offer(*m_church, state.church);
    offer(*m_title, state.title);
    if (!m_startTouched) {
        m_known->setChecked(state.nextStart.has_value());
        if (state.nextStart)
            m_start->setDateTime(state.nextStart->toLocalTime());
        m_startTouched = false;
    }
    for (QWidget *field : {static_cast<QWidget *>(m_church), static_cast<QWidget *>(m_title),
                           static_cast<QWidget *>(m_known), static_cast<QWidget *>(m_save)})
        field->setEnabled(state.canEditChannel);
    m_start->setEnabled(state.canEditChannel && m_known->isChecked());
    setWord(state.canEditChannel || state.serverIsOpen ? QString() : tr("when the server is in sight"));
}

void ServiceForm::save()
{
    for (QLineEdit *edit : {m_church, m_title}) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    app::ChannelEdit edit{m_church->text().trimmed(), m_title->text().trimmed()};
    if (m_startTouched) // what is only shown is the plan's, and would win over it if it were sent back
        edit.nextStart = chosenStart();
    Q_EMIT channelEdited(edit);
}

std::optional<QDateTime> ServiceForm::chosenStart() const
{
    return m_known->isChecked() ? std::optional(m_start->dateTime()) : std::nullopt;
}

void ServiceForm::saved(const app::ChannelEdit &edit)
{
    keepEdited(*m_church, edit.church);
    keepEdited(*m_title, edit.title);
    if (edit.nextStart && *edit.nextStart == chosenStart())
        m_startTouched = false;
}

} // namespace belfry::ui

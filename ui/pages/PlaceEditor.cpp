#include "ui/pages/PlaceEditor.h"

#include "ui/PlainTip.h"
#include "ui/Theme.h"
#include "ui/widgets/ByteLimit.h"
#include "ui/widgets/NoteCard.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

void offer(QLineEdit &edit, const QString &stored, bool always)
{
    if (always || (!edit.isModified() && edit.text() != stored)) {
        edit.setText(stored);
        edit.setModified(false);
    }
}

} // namespace

PlaceEditor::PlaceEditor(QWidget *parent)
    : EditorPanel(parent), m_title(new QLabel), m_name(new QLineEdit), m_preset(new QComboBox), m_presetNote(quiet()),
      m_address(new QLineEdit), m_key(new QLineEdit), m_keyNote(quiet()), m_toDo(new NoteCard), m_trial(new NoteCard),
      m_message(quiet()), m_remove(new QPushButton(tr("Remove"))), m_test(new QPushButton(tr("Send test"))),
      m_try(new QPushButton(tr("Try the key"))), m_save(new QPushButton(tr("Save")))
{
    setAccessibleName(tr("The place"));
    Theme::setFont(*m_title, 22, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_title->setAlignment(startSide());
    m_title->setTextFormat(Qt::PlainText);
    m_name->setMaxLength(200);
    keepBytes(*m_name);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_address->setPlaceholderText(QStringLiteral("rtmps://…"));
    m_keyNote->setText(tr("Kept encrypted on the server. It is never shown again, not in a log and not in a report."));
    m_save->setProperty("main", true);

    auto *fields = new QWidget;
    fields->setObjectName(QStringLiteral("fields"));
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(24, 22, 24, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addSpacing(8);
    addField(*column, tr("Name"), m_name);
    column->addSpacing(8);
    addField(*column, tr("Service"), m_preset);
    column->addWidget(m_presetNote);
    column->addSpacing(8);
    m_addressLabel = addField(*column, tr("Address"), m_address);
    column->addSpacing(8);
    addField(*column, tr("Stream key"), m_key);
    column->addWidget(m_keyNote);
    column->addSpacing(10);
    column->addWidget(m_toDo);
    column->addWidget(m_trial);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_message->setContentsMargins(24, 4, 24, 0);
    auto *tests = new QHBoxLayout;
    tests->setContentsMargins(24, 6, 24, 0);
    tests->addWidget(m_try, 1);
    tests->addWidget(m_test, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 2, 24, 22);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(scroll, 1);
    all->addWidget(m_message);
    all->addLayout(tests);
    all->addLayout(buttons);

    connect(m_preset, &QComboBox::activated, this, &PlaceEditor::choosePreset);
    connect(m_save, &QPushButton::clicked, this, &PlaceEditor::savePressed);
    connect(m_try, &QPushButton::clicked, this, &PlaceEditor::tryPressed);
    connect(m_test, &QPushButton::clicked, this, &PlaceEditor::testPressed);
    connect(m_remove, &QPushButton::clicked, this, &PlaceEditor::removePressed);
    for (QLineEdit *edit : {m_name, m_address, m_key})
        connect(edit, &QLineEdit::returnPressed, this, &PlaceEditor::savePressed);
}

QLabel *PlaceEditor::addField(QVBoxLayout &column, const QString &label, QWidget *field)
{
    QLabel *text = quiet();
    text->setText(label);
    text->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(180);
    column.addWidget(text);
    column.addWidget(field);
    return text;
}

void PlaceEditor::showPresets(const std::vector<app::PlacePreset> &presets)
{
    if (presets == m_presets)
        return;
    m_presets = presets;
    const QSignalBlocker blocked(m_preset);
    m_preset->clear();
    for (const app::PlacePreset &preset : presets)
        m_preset->addItem(preset.name, preset.id);
    m_isFresh = true;
}

void PlaceEditor::show(const app::PlaceEditorState &state, const std::vector<app::PlacePreset> &presets)
{
    showPresets(presets);
    // A new one that has just been saved keeps what is in its fields but the key.
    const bool isAnother = m_isFresh || (state.id != m_state.id && !m_state.id.isEmpty()) || (state.id.isEmpty() && !m_state.id.isEmpty());
    const bool wasSaved = state.keyMasked != m_state.keyMasked || (m_state.id.isEmpty() && !state.id.isEmpty())
                          || (state.message != m_state.message && state.messageTone == app::Tone::Good);
    const bool always = isAnother || wasSaved;
    m_isFresh = false;
    m_state = state;
    m_title->setText(state.title);
    if (always || !m_preset->hasFocus()) {
        const int at = m_preset->findData(state.preset);
        if (always && at >= 0)
            m_preset->setCurrentIndex(at);
    }
    offer(*m_name, state.name, always);
    offer(*m_address, state.address, always);
    if (always) {
        m_key->clear();
        m_key->setModified(false);
    }
    m_key->setPlaceholderText(state.keyMasked.isEmpty() ? tr("Paste it here") : tr("%1 – paste a new one to change it").arg(state.keyMasked));
    m_toDo->show(app::Tone::NeedsYou, state.toDo.isEmpty() ? QString() : tr("Before you go live"), state.toDo.join(QLatin1Char('\n')));
    m_trial->show(state.trial ? state.trial->tone : app::Tone::Quiet, state.trial ? state.trial->title : QString(),
                  state.trial ? state.trial->text : QString());
    m_trial->setToolTip(state.trial ? plainTip(state.trial->details) : QString());
    const QString line = state.busy.isEmpty() ? state.message : state.busy;
    say(*m_message, line, state.busy.isEmpty() && state.messageTone == app::Tone::NeedsYou ? QStringLiteral("warn") : QStringLiteral("dim"));
    m_remove->setText(state.id.isEmpty() ? tr("Cancel") : tr("Remove"));
    m_save->setEnabled(state.busy.isEmpty());
    if (line.isEmpty() && !m_whoElse.isEmpty())
        say(*m_message, m_whoElse, QStringLiteral("dim"));
    m_try->setEnabled(state.canTry);
    m_test->setEnabled(state.canSendTest);
    m_test->setToolTip(state.whyNoTest);
    m_test->setAccessibleDescription(state.whyNoTest);
    showPreset();
}

void PlaceEditor::setWhoElse(const QString &whoElse)
{
    m_whoElse = whoElse;
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_key)})
        field->setEnabled(whoElse.isEmpty());
    m_save->setVisible(whoElse.isEmpty());
    m_remove->setVisible(whoElse.isEmpty());
    show(app::PlaceEditorState(m_state), m_presets);
}

app::PlaceDraft PlaceEditor::draft() const
{
    return {.name = m_name->text(),
            .preset = m_preset->currentData().toString(),
            .address = m_address->isHidden() ? QString() : m_address->text(),
            .key = Secret(m_key->text().trimmed().toStdString())};
}

void PlaceEditor::choosePreset()
{
    const QString before = m_name->text();
    const bool isName = before.isEmpty() || std::any_of(m_presets.begin(), m_presets.end(), [&](const auto &p) { return p.name == before; });
    if (isName)
        m_name->setText(m_preset->currentText());
    m_name->setModified(true);
    const auto at = static_cast<std::size_t>(std::max(0, m_preset->currentIndex()));
    if (at < m_presets.size()) {
        m_address->setText(m_presets[at].address);
        m_address->setModified(true);
    }
    showPreset();
}

void PlaceEditor::showPreset()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_preset->currentIndex()));
    const app::PlacePreset preset = at < m_presets.size() ? m_presets[at] : app::PlacePreset();
    // An address of its own stays to be seen, also where the preset would know one.
    const bool isKnown = !preset.address.isEmpty() && (m_address->text().isEmpty() || m_address->text() == preset.address);
    QStringList lines;
    if (isKnown)
        lines << tr("The address is filled in for you: %1").arg(preset.address);
    if (!preset.rules.isEmpty())
        lines << preset.rules;
    lines << tr("It gets the same picture and sound that OBS sends.");
    m_presetNote->setText(lines.join(QLatin1Char('\n')));
    m_address->setVisible(!isKnown);
    m_addressLabel->setVisible(!isKnown);
    m_address->setPlaceholderText(preset.id == QLatin1String("srt") ? QStringLiteral("srt://203.0.113.7:9000")
                                                                    : QStringLiteral("rtmps://live.example.org/app"));
}

void PlaceEditor::focusFirst()
{
    if (m_state.id.isEmpty())
        m_preset->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace belfry::ui

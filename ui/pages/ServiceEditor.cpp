#include "ui/pages/ServiceEditor.h"

#include "ui/Theme.h"
#include "ui/models/LinksModel.h"
#include "ui/models/TasksModel.h"
#include "ui/widgets/ByteLimit.h"
#include "ui/widgets/DateOrder.h"
#include "ui/widgets/NoteCard.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RepeatField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr QAbstractItemView::EditTriggers kEdits =
    QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;

constexpr int kPlaceRow = 32;

QTableView *table(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setProperty("small", true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(32);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->setColumnWidth(0, 200);
    view->setShowGrid(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(kEdits);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setWordWrap(false);
    return view;
}

void fitRows(QTableView &view, int rows)
{
    view.setFixedHeight(view.horizontalHeader()->sizeHint().height() + 32 * std::clamp(rows, 1, 6) + 4);
}

} // namespace

ServiceEditor::ServiceEditor(QWidget *parent)
    : EditorPanel(parent), m_title(new QLabel), m_scope(new QWidget), m_all(new QPushButton(tr("All days"))), m_one(new QPushButton),
      m_name(new QLineEdit), m_date(new QDateEdit), m_time(new QTimeEdit), m_minutes(new QSpinBox), m_timeNote(quiet()),
      m_conflict(new NoteCard), m_whole(new QWidget), m_repeat(new RepeatField), m_zone(new QComboBox), m_goesLive(new QComboBox),
      m_lead(new QSpinBox), m_ends(new QCheckBox(tr("End by itself"))), m_slate(new QComboBox), m_slateNote(quiet()), m_places(new QListWidget),
      m_description(new QPlainTextEdit), m_tasks(new TasksModel(this)), m_taskList(table(m_tasks, tr("Checklist"))),
      m_newTask(new QLineEdit), m_newOwner(new QLineEdit), m_taskGroup(new QWidget), m_links(new LinksModel(this)),
      m_linkList(table(m_links, tr("Links"))), m_message(quiet()), m_remove(new QPushButton(tr("Remove"))),
      m_leaveOut(new QPushButton), m_asPlanned(new QPushButton(tr("As planned"))), m_save(new QPushButton(tr("Save")))
{
    setAccessibleName(tr("The service"));
    Theme::setFont(*m_title, 22, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_title->setAlignment(startSide());
    m_title->setTextFormat(Qt::PlainText);
    auto *scope = new QHBoxLayout(m_scope);
    scope->setContentsMargins(0, 4, 0, 0);
    scope->setSpacing(6);
    for (QPushButton *button : {m_all, m_one}) {
        button->setProperty("slim", true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        scope->addWidget(button);
    }
    scope->addStretch(1);

    auto *fields = new QWidget;
    fields->setObjectName(QStringLiteral("fields"));
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(24, 22, 24, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    m_name->setMaxLength(200);
    keepBytes(*m_name);
    addField(*column, tr("Name"), m_name);
    buildTimes(*column);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    addField(*whole, tr("Repeats"), m_repeat);
    addField(*whole, tr("Time zone"), m_zone);
    buildLive(*whole);
    column->addWidget(m_whole);
    buildTasks(*column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(scroll, 1);
    m_message->setContentsMargins(24, 4, 24, 0);
    all->addWidget(m_message);
    all->addWidget(buildButtons());
    join();
}

void ServiceEditor::addField(QVBoxLayout &column, const QString &name, QWidget *field)
{
    QLabel *label = quiet(name);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    column.addSpacing(6);
    column.addWidget(label);
    column.addWidget(field);
}

void ServiceEditor::buildTimes(QVBoxLayout &column)
{
    m_date->setCalendarPopup(true);
    keepOrder(*m_date);
    keepOrder(*m_time, QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss")));
    for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_time), static_cast<QAbstractSpinBox *>(m_minutes),
                                  static_cast<QAbstractSpinBox *>(m_lead)})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys and the wheel do it
    m_minutes->setRange(1, 1440);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_date->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Starts at"));
    m_minutes->setAccessibleName(tr("Lasts"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_date, 5);
    row->addWidget(m_time, 3);
    row->addWidget(m_minutes, 3);
    column.addSpacing(6);
    column.addWidget(quiet(tr("Day, start, and how long")));
    column.addLayout(row);
    column.addWidget(m_timeNote);
    column.addWidget(m_conflict);
}

void ServiceEditor::buildLive(QVBoxLayout &column)
{
    m_goesLive->addItem(tr("Remind us; a person presses Go Live"), static_cast<int>(app::GoesLive::Remind));
    m_goesLive->addItem(tr("Go live by itself"), static_cast<int>(app::GoesLive::ByItself));
    m_goesLive->addItem(tr("By hand, without a reminder"), static_cast<int>(app::GoesLive::ByHand));
    m_lead->setRange(0, 1440);
    m_lead->setSuffix(tr(" min before", "behind a number"));
    m_slate->addItem(tr("Nothing"), QString());
    m_slate->addItem(tr("A countdown, from the reminder on"), QStringLiteral("starting"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') || id == "UTC")
            m_zone->addItem(QString::fromLatin1(id));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_places->setAccessibleName(tr("Sent to"));
    m_places->setProperty("small", true);
    addField(column, tr("When it starts"), m_goesLive);
    addField(column, tr("Remind"), m_lead);
    column.addWidget(m_ends);
    addField(column, tr("Sent to (none ticked: to all that are on)"), m_places);
    addField(column, tr("Picture before it starts"), m_slate);
    m_slateNote->setText(tr("A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live."));
    column.addWidget(m_slateNote);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(74);
    addField(column, tr("What viewers read about it"), m_description);
    buildLinks(column);
}

void ServiceEditor::buildLinks(QVBoxLayout &column)
{
    addField(column, tr("Links for viewers"), m_linkList);
    fitRows(*m_linkList, 1);
    connect(m_links, &QAbstractItemModel::rowsInserted, this, [this] { fitRows(*m_linkList, m_links->rowCount()); });
    connect(m_links, &QAbstractItemModel::modelReset, this, [this] { fitRows(*m_linkList, m_links->rowCount()); });
}

void ServiceEditor::buildTasks(QVBoxLayout &column)
{
    auto *list = new QVBoxLayout(m_taskGroup);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(6);
    addField(*list, tr("To do before it"), m_taskList);
    m_taskList->setAccessibleDescription(tr("Space ticks, F2 edits, Delete removes, Alt with an arrow moves."));
    m_taskList->installEventFilter(this);
    m_newTask->setPlaceholderText(tr("Mics checked"));
    m_newTask->setAccessibleName(tr("A new thing to do"));
    m_newTask->setMaxLength(200);
    m_newOwner->setPlaceholderText(tr("Who"));
    m_newOwner->setAccessibleName(tr("Who sees to it"));
    m_newOwner->setMaxLength(100);
    auto *add = m_addTask = new QPushButton(tr("Add"));
    add->setAccessibleName(tr("Add to the checklist"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_newTask, 5);
    row->addWidget(m_newOwner, 3);
    row->addWidget(add);
    list->addLayout(row);
    column.addWidget(m_taskGroup);
    connect(add, &QPushButton::clicked, this, &ServiceEditor::addTask);
    for (QLineEdit *edit : {m_newTask, m_newOwner})
        connect(edit, &QLineEdit::returnPressed, this, &ServiceEditor::addTask);
    connect(m_tasks, &TasksModel::edited, this, &ServiceEditor::taskChanged);
    connect(m_tasks, &TasksModel::ticked, this, &ServiceEditor::taskTicked);
}

QWidget *ServiceEditor::buildButtons()
{
    auto *bar = new QWidget;
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(24, 2, 24, 22);
    auto *day = new QHBoxLayout;
    day->addWidget(m_leaveOut, 1);
    day->addWidget(m_asPlanned, 1);
    auto *main = new QHBoxLayout;
    m_save->setProperty("main", true);
    main->addWidget(m_remove);
    main->addStretch(1);
    main->addWidget(m_save);
    rows->addLayout(day);
    rows->addLayout(main);
    return bar;
}

void ServiceEditor::join()
{
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT oneDayChosen(false); });
    connect(m_one, &QPushButton::clicked, this, [this] { Q_EMIT oneDayChosen(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT savePressed(draft()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { Q_EMIT savePressed(draft()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_state.id.isEmpty())
            Q_EMIT closePressed();
        else
            Q_EMIT removePressed();
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutPressed(!m_state.isSkipped); });
    connect(m_asPlanned, &QPushButton::clicked, this, &ServiceEditor::asPlannedPressed);
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        m_repeat->setFirst(date);
        tell();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &ServiceEditor::tell);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ServiceEditor::tell);
    connect(m_repeat, &RepeatField::changed, this, &ServiceEditor::tell);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ServiceEditor::tell);
    connect(m_goesLive, &QComboBox::activated, this, [this] {
        showSlate(draft().goesLive);
        tell();
    });
}

void ServiceEditor::tell()
{
    if (!m_isFilling)
        Q_EMIT draftChanged(draft());
}

void ServiceEditor::addTask()
{
    if (m_newTask->text().trimmed().isEmpty())
        return;
    Q_EMIT taskAdded(m_newTask->text(), m_newOwner->text());
    m_newTask->clear();
    m_newOwner->clear();
    m_newTask->setFocus();
}

void ServiceEditor::show(const app::ServiceEditorState &state, const std::vector<app::ServicePlace> &places)
{
    const bool isAnother = state.version != m_version;
    m_version = state.version;
    m_state = state;
    if (isAnother)
        fill(state.draft, places);
    m_title->setText(state.id.isEmpty() ? tr("A new service") : state.isOneDay ? state.dayWord : state.draft.title);
    const bool isRepeated = state.draft.repeat.kind != app::RepeatRule::Kind::Once || state.isOneDay;
    const bool hasDay = !state.id.isEmpty() && !state.day.isEmpty() && isRepeated;
    m_scope->setVisible(hasDay);
    m_one->setText(tr("Only %1").arg(state.dayWord));
    m_one->setChecked(state.isOneDay);
    m_all->setChecked(!state.isOneDay);
    showWhole(!state.isOneDay);
    m_timeNote->setText(state.timeNote);
    m_timeNote->setVisible(!state.timeNote.isEmpty());
    m_conflict->show(app::Tone::NeedsYou, state.conflict.isEmpty() ? QString() : tr("Two services at one time"), state.conflict);
    m_tasks->show(state.tasks, !state.day.isEmpty());
    fitRows(*m_taskList, m_tasks->rowCount());
    m_taskList->setVisible(m_tasks->rowCount() > 0);
    m_taskGroup->setVisible(!state.id.isEmpty());
    const QString line = state.busy.isEmpty() ? state.message : state.busy;
    say(*m_message, line, state.busy.isEmpty() && state.messageTone == app::Tone::NeedsYou ? QStringLiteral("warn") : QStringLiteral("dim"));
    m_remove->setText(state.id.isEmpty() ? tr("Cancel") : tr("Remove"));
    m_remove->setVisible(!state.isOneDay);
    m_leaveOut->setText(state.isSkipped ? tr("Hold it after all") : tr("Leave this day out"));
    m_leaveOut->setVisible(hasDay && state.isOneDay);
    m_asPlanned->setVisible(hasDay && state.isOneDay && state.isChanged);
    m_save->setEnabled(state.busy.isEmpty());
    if (m_whoElse.isEmpty())
        return;
    if (line.isEmpty())
        say(*m_message, m_whoElse, QStringLiteral("dim"));
    for (QPushButton *button : {m_remove, m_leaveOut, m_asPlanned})
        button->hide();
}

void ServiceEditor::setWhoElse(const QString &whoElse)
{
    m_whoElse = whoElse;
    const bool may = whoElse.isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_time),
                           static_cast<QWidget *>(m_minutes), m_whole})
        field->setEnabled(may);
    for (QWidget *field : {static_cast<QWidget *>(m_newTask), static_cast<QWidget *>(m_newOwner), static_cast<QWidget *>(m_addTask),
                           static_cast<QWidget *>(m_save)})
        field->setVisible(may);
    m_taskList->setEditTriggers(may ? kEdits : QAbstractItemView::NoEditTriggers);
}

void ServiceEditor::showSlate(app::GoesLive goesLive)
{
    m_slate->setEnabled(goesLive == app::GoesLive::ByItself);
    m_slateNote->setVisible(goesLive != app::GoesLive::ByItself);
}

void ServiceEditor::showWhole(bool isWhole)
{
    m_whole->setVisible(isWhole);
}

void ServiceEditor::fill(const app::ServiceDraft &draft, const std::vector<app::ServicePlace> &places)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_name->setText(draft.title);
    m_date->setDate(draft.date);
    m_time->setTime(draft.time);
    m_minutes->setValue(draft.minutes);
    m_repeat->setFirst(draft.date);
    m_repeat->setRule(draft.repeat);
    if (m_zone->findText(draft.timeZone) < 0)
        m_zone->addItem(draft.timeZone);
    m_zone->setCurrentText(draft.timeZone);
    m_goesLive->setCurrentIndex(m_goesLive->findData(static_cast<int>(draft.goesLive)));
    m_lead->setValue(draft.leadMinutes);
    m_ends->setChecked(draft.endsByItself);
    m_slate->setCurrentIndex(m_slate->findData(draft.slate));
    showSlate(draft.goesLive);
    m_places->clear();
    for (const app::ServicePlace &place : places) {
        auto *item = new QListWidgetItem(place.name, m_places);
        item->setData(Qt::UserRole, place.id);
        item->setSizeHint(QSize(0, kPlaceRow)); // by padding in the style sheet the box would stand over the first letter
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = std::find(draft.places.begin(), draft.places.end(), place.id) != draft.places.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_places->setFixedHeight(static_cast<int>(std::clamp<std::size_t>(places.size(), 1, 5)) * kPlaceRow + 6);
    m_description->setPlainText(draft.description);
    m_links->show(draft.links);
}

app::ServiceDraft ServiceEditor::draft() const
{
    app::ServiceDraft draft{.title = m_name->text(),
                            .description = m_description->toPlainText(),
                            .date = m_date->date(),
                            .time = m_time->time(),
                            .minutes = m_minutes->value(),
                            .timeZone = m_zone->currentText(),
                            .repeat = m_repeat->rule(),
                            .goesLive = static_cast<app::GoesLive>(m_goesLive->currentData().toInt()),
                            .leadMinutes = m_lead->value(),
                            .endsByItself = m_ends->isChecked(),
                            .slate = m_slate->currentData().toString(),
                            .links = m_links->links()};
    for (int i = 0; i < m_places->count(); ++i)
        if (m_places->item(i)->checkState() == Qt::Checked)
            draft.places.push_back(m_places->item(i)->data(Qt::UserRole).toString());
    return draft;
}

void ServiceEditor::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool ServiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_taskList || event->type() != QEvent::KeyPress)
        return EditorPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_taskList->currentIndex().row();
    const QString id = m_tasks->idAt(row);
    if (id.isEmpty())
        return false;
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT taskRemoved(id);
        return true;
    }
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int to = row + (key->key() == Qt::Key_Up ? -1 : 1);
        if (to >= 0 && to < m_tasks->rowCount())
            Q_EMIT taskMoved(id, to);
        return true;
    }
    return false;
}

} // namespace belfry::ui

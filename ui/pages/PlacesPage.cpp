#include "ui/pages/PlacesPage.h"

#include "ui/Theme.h"
#include "ui/models/PlacesModel.h"
#include "ui/pages/PlaceEditor.h"
#include "ui/widgets/PlaceDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kEditorLeast = 372;
constexpr int kEditorMost = 460;

QListView *makeList(PlacesModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new PlaceDelegate(list));
    list->setAccessibleName(PlacesPage::tr("Places"));
    list->setAccessibleDescription(PlacesPage::tr("Space switches a place on or off, Alt with an arrow moves it, Delete removes it."));
    list->setProperty("cards", true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setResizeMode(QListView::Adjust);
    list->setTabKeyNavigation(false);
    return list;
}

} // namespace

PlacesPage::PlacesPage(QWidget *parent)
    : QWidget(parent), m_model(new PlacesModel(this)), m_list(makeList(m_model, this)), m_add(new QPushButton(tr("Add a place"))),
      m_notice(new QWidget), m_noticeText(new QLabel), m_undo(new QPushButton(tr("Undo"))), m_empty(new QLabel), m_editor(new PlaceEditor)
{
    auto *heading = new QLabel(tr("Places"));
    Theme::setFont(*heading, 22, QFont::DemiBold);
    auto *line = new QLabel(tr("Where a service is sent. Switch one off and the others never notice."));
    line->setProperty("tone", QStringLiteral("dim"));
    line->setWordWrap(true);
    m_add->setProperty("main", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(line);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);

    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_undo);
    m_notice->hide();
    m_empty->setProperty("tone", QStringLiteral("dim"));
    m_empty->setWordWrap(true);
    m_empty->hide();

    auto *column = new QVBoxLayout;
    column->setContentsMargins(26, 22, 26, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(column, 1);
    all->addWidget(m_editor);
    m_editor->hide();
    m_list->installEventFilter(this);
    setTabOrder(m_add, m_list);

    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addPressed();
        m_editor->focusFirst();
    });
    connect(m_undo, &QPushButton::clicked, this, &PlacesPage::undoPressed);
    connect(m_model, &PlacesModel::switched, this, &PlacesPage::switched);
    connect(m_model, &PlacesModel::moved, this, &PlacesPage::moved);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { choose(now); });
    joinEditor();
}

void PlacesPage::joinEditor()
{
    connect(m_editor, &PlaceEditor::savePressed, this, [this] { Q_EMIT savePressed(m_editor->draft()); });
    connect(m_editor, &PlaceEditor::tryPressed, this, [this] { Q_EMIT tryPressed(m_editor->draft()); });
    connect(m_editor, &PlaceEditor::testPressed, this, &PlacesPage::testPressed);
    connect(m_editor, &PlaceEditor::removePressed, this, [this] {
        const QString id = m_state.editor ? m_state.editor->id : QString();
        m_list->setFocus();
        if (id.isEmpty())
            Q_EMIT editorClosed();
        else
            Q_EMIT removePressed(id);
    });
    connect(m_editor, &PlaceEditor::closePressed, this, [this] {
        m_list->setFocus();
        Q_EMIT editorClosed();
    });
}

void PlacesPage::show(const app::PlacesState &state)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_state = state;
    m_model->show(state.rows);
    const bool canUndo = !state.removedName.isEmpty();
    m_noticeText->setText(canUndo ? tr("%1 is removed.").arg(state.removedName) : state.message);
    m_undo->setVisible(canUndo);
    m_notice->setVisible(canUndo || !state.message.isEmpty());
    m_empty->setText(!state.isLoaded ? tr("The places are not known yet: the server has not answered.")
                     : state.rows.size() < 2 ? tr("Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.")
                                             : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
    m_add->setEnabled(state.isLoaded && !state.presets.empty());
    showEditor(state);
}

void PlacesPage::setWhoElse(const QString &whoElse)
{
    m_mayEdit = whoElse.isEmpty();
    m_add->setVisible(m_mayEdit);
    m_list->setDragEnabled(m_mayEdit);
    m_editor->setWhoElse(whoElse);
    show(app::PlacesState(m_state));
}

void PlacesPage::showEditor(const app::PlacesState &state)
{
    if (state.editor) {
        m_editor->show(*state.editor, state.presets);
        const QModelIndex at = m_model->indexOf(state.editor->id);
        if (at.isValid())
            m_list->setCurrentIndex(at);
        else
            m_list->clearSelection();
    } else {
        m_list->clearSelection();
    }
    m_editor->setVisible(state.editor.has_value());
}

void PlacesPage::openPlace(const QString &id)
{
    Q_EMIT placeChosen(id);
    m_editor->focusFirst();
}

void PlacesPage::choose(const QModelIndex &index)
{
    if (m_isShowing || !index.isValid())
        return;
    const QString id = index.data(PlacesModel::IdRole).toString();
    if (index.data(PlacesModel::FixedRole).toBool())
        Q_EMIT editorClosed();
    else
        Q_EMIT placeChosen(id);
}

bool PlacesPage::moveBy(int rows)
{
    const QModelIndex at = m_list->currentIndex();
    const int to = at.row() + rows;
    if (!at.isValid() || to < 0 || to >= m_model->rowCount())
        return false;
    return m_model->moveRows({}, at.row(), 1, {}, rows > 0 ? to + 1 : to);
}

bool PlacesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex at = m_list->currentIndex();
    if (!m_mayEdit && (key->modifiers() & Qt::AltModifier || key->key() == Qt::Key_Delete))
        return true;
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && at.isValid() && !at.data(PlacesModel::FixedRole).toBool()) {
        Q_EMIT removePressed(at.data(PlacesModel::IdRole).toString());
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_editor->isVisible()) {
        m_editor->focusFirst();
        return true;
    }
    return false;
}

void PlacesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT lookedAt(true);
}

void PlacesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT lookedAt(false);
}

void PlacesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_editor->setFixedWidth(std::clamp(width() * 33 / 100, kEditorLeast, kEditorMost));
}

} // namespace belfry::ui

#include "ui/pages/ServicesPage.h"

#include "app/ServicesPresenter.h"
#include "ui/Theme.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/pages/ServiceEditor.h"
#include "ui/widgets/OccurrenceDelegate.h"
#include "ui/widgets/WeekView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kEditorLeast = 392;
constexpr int kEditorMost = 480;

QPushButton *slim(const QString &text, const QString &name = {})
{
    auto *button = new QPushButton(text);
    button->setProperty("slim", true);
    if (!name.isEmpty())
        button->setAccessibleName(name);
    return button;
}

QListView *makeList(OccurrencesModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new OccurrenceDelegate(list));
    list->setAccessibleName(ServicesPage::tr("Coming services"));
    list->setProperty("cards", true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setResizeMode(QListView::Adjust);
    list->setTabKeyNavigation(false);
    return list;
}

} // namespace

ServicesPage::ServicesPage(QWidget *parent)
    : QWidget(parent), m_model(new OccurrencesModel(this)), m_add(new QPushButton(tr("Add a service"))), m_next(new QLabel),
      m_back(slim(QStringLiteral("‹"), tr("The week before"))), m_today(slim(tr("This week"))),
      m_forward(slim(QStringLiteral("›"), tr("The week after"))), m_weekWord(new QLabel), m_week(slim(tr("Week"))),
      m_listed(slim(tr("List"))), m_notice(new QWidget), m_noticeText(new QLabel), m_undo(new QPushButton(tr("Undo"))),
      m_empty(new QLabel), m_views(new QStackedWidget),
      m_weekView(new WeekView), m_list(makeList(m_model)), m_editor(new ServiceEditor)
{
    m_views->addWidget(m_weekView);
    m_views->addWidget(m_list);
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(m_noticeText, 1);
    notice->addWidget(m_undo);
    m_empty->setProperty("tone", QStringLiteral("dim"));
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(26, 22, 26, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(makeBar());
    column->addWidget(m_empty);
    column->addWidget(m_views, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(column, 1);
    all->addWidget(m_editor);
    m_editor->hide();
    m_notice->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addPressed();
        m_editor->focusFirst();
    });
    connect(m_undo, &QPushButton::clicked, this, &ServicesPage::undoPressed);
    connect(m_weekView, &WeekView::chosen, this, &ServicesPage::chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_isShowing && now.isValid())
            Q_EMIT chosen(now.data(OccurrencesModel::ServiceRole).toString(), now.data(OccurrencesModel::DayRole).toString());
    });
}

QWidget *ServicesPage::makeHead()
{
    auto *head = new QWidget;
    auto *heading = new QLabel(tr("Services"));
    Theme::setFont(*heading, 22, QFont::DemiBold);
    m_next->setProperty("tone", QStringLiteral("dim"));
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_add->setProperty("main", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(m_next);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *dryRun = new QPushButton(tr("Dry run"));
    dryRun->setToolTip(tr("Ninety seconds in private, to see that all is well"));
    dryRun->setAccessibleDescription(dryRun->toolTip());
    row->addLayout(words, 1);
    row->addWidget(dryRun, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    connect(dryRun, &QPushButton::clicked, this, &ServicesPage::dryRunPressed);
    return head;
}

QWidget *ServicesPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QPushButton *button : {m_back, m_today, m_forward})
        row->addWidget(button);
    row->addSpacing(8);
    row->addWidget(m_weekWord, 1);
    for (QPushButton *button : {m_week, m_listed}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepPressed(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { Q_EMIT stepPressed(1); });
    connect(m_today, &QPushButton::clicked, this, &ServicesPage::todayPressed);
    connect(m_week, &QPushButton::clicked, this, [this] { Q_EMIT weekChosen(true); });
    connect(m_listed, &QPushButton::clicked, this, [this] { Q_EMIT weekChosen(false); });
    return bar;
}

void ServicesPage::showNotices(const app::ServicesState &state)
{
    const bool canUndo = !state.removedName.isEmpty();
    m_noticeText->setText(canUndo ? tr("%1 is removed.").arg(state.removedName) : state.message);
    m_undo->setVisible(canUndo);
    m_notice->setVisible(canUndo || !state.message.isEmpty());
    const QString empty = !state.isLoaded     ? tr("The plan is not known yet: the server has not answered.")
                          : !state.rows.empty() ? QString()
                          : state.isWeek      ? tr("Nothing is planned in this week.")
                                              : tr("Nothing is planned. Add your Sunday service once; it comes again by itself.");
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
}

void ServicesPage::show(const app::ServicesState &state)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_next->setText(state.next.isEmpty() ? tr("What is planned, and what happens by itself.") : state.next);
    m_weekWord->setText(state.isWeek ? state.weekWord : tr("The next %n weeks", nullptr, app::ServicesPresenter::kListWeeks));
    for (QPushButton *button : {m_back, m_today, m_forward})
        button->setVisible(state.isWeek);
    m_week->setChecked(state.isWeek);
    m_listed->setChecked(!state.isWeek);
    m_add->setEnabled(state.isLoaded);
    showNotices(state);
    m_views->setCurrentWidget(state.isWeek ? static_cast<QWidget *>(m_weekView) : m_list);
    const QString service = state.editor ? state.editor->id : QString(), day = state.editor ? state.editor->day : QString();
    if (state.isWeek) {
        m_weekView->show(state.weekStart, state.rows, service, day);
    } else {
        m_model->show(state.rows);
        const QModelIndex at = m_model->indexOf(service, day);
        if (at.isValid())
            m_list->setCurrentIndex(at);
        else
            m_list->clearSelection();
    }
    if (state.editor)
        m_editor->show(*state.editor, state.places);
    m_editor->setVisible(state.editor.has_value());
}

void ServicesPage::setWhoElse(const QString &whoElse)
{
    m_add->setVisible(whoElse.isEmpty());
    m_editor->setWhoElse(whoElse);
}

void ServicesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_editor->setFixedWidth(std::clamp(width() * 34 / 100, kEditorLeast, kEditorMost));
}

} // namespace belfry::ui

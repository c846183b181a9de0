#include "ui/widgets/ChatList.h"

#include "ui/Theme.h"
#include "ui/models/ChatModel.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace belfry::ui {
namespace {

constexpr int kSide = 10;
constexpr int kAbove = 5;
constexpr qreal kRound = 8;

/// A name in its colour and, behind it on the same line, what was written.
class ChatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 200;
        QTextLayout layout;
        return {width, qRound(layOut(layout, index, width - 2 * kSide, option.direction, false)) + 2 * kAbove};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) {
            painter->setBrush(t[Tone::QuietSoft]);
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(t[Tone::Bronze], 2) : QPen(Qt::NoPen));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRound, kRound);
        }
        QTextLayout layout;
        layOut(layout, index, option.rect.width() - 2 * kSide, option.direction, chosen);
        painter->setPen(t[Tone::Text]);
        layout.draw(painter, QPointF(option.rect.left() + kSide, option.rect.top() + kAbove));
        painter->restore();
    }

private:
    static QColor colorOf(const QModelIndex &index)
    {
        const bool host = static_cast<app::ChatRole>(index.data(ChatModel::WhoRole).toInt()) == app::ChatRole::Host;
        return Theme::tokens()[host ? Tone::Info : Tone::WarnText];
    }
    static qreal layOut(QTextLayout &layout, const QModelIndex &index, int width, Qt::LayoutDirection direction, bool chosen)
    {
        const QString name = index.data(ChatModel::NameRole).toString();
        const QString gap = QStringLiteral("  ");
        QString text = index.data().toString();
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        layout.setText(name + gap + text);
        layout.setFont(Theme::font(14));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        // Each message reads as its own language does, on the window's side.
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        layout.setTextOption(option);
        QTextLayout::FormatRange head{0, static_cast<int>(name.size()), {}};
        head.format.setForeground(colorOf(index));
        head.format.setFontWeight(QFont::DemiBold);
        QTextLayout::FormatRange rest{head.length, static_cast<int>(gap.size() + text.size()), {}};
        const bool removed = index.data(ChatModel::RemovedRole).toBool();
        rest.format.setForeground(Theme::tokens()[removed ? (chosen ? Tone::QuietText : Tone::TextDim) : Tone::Text]);
        rest.format.setFontItalic(removed);
        layout.setFormats({head, rest});
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height() + 1;
        }
        layout.endLayout();
        return height;
    }
};

} // namespace

ChatList::ChatList(QWidget *parent) : QListView(parent), m_model(new ChatModel(this))
{
    setProperty("rows", true);
    setModel(m_model);
    setItemDelegate(new ChatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setAccessibleName(tr("What was written"));
}

void ChatList::show(const std::vector<app::ChatLine> &lines)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    m_model->show(lines);
    if (atEnd)
        scrollToBottom();
}

QString ChatList::chosenId() const { return currentIndex().data(ChatModel::IdRole).toString(); }
QString ChatList::chosenPerson() const { return currentIndex().data(ChatModel::PersonRole).toString(); }
QString ChatList::chosenName() const { return currentIndex().data(ChatModel::NameRole).toString(); }

bool ChatList::isChosenAHost() const
{
    return static_cast<app::ChatRole>(currentIndex().data(ChatModel::WhoRole).toInt()) == app::ChatRole::Host;
}

void ChatList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    scheduleDelayedItemsLayout();
    if (atEnd)
        scrollToBottom();
}

void ChatList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !chosenId().isEmpty())
        Q_EMIT removeWanted(chosenId());
    else
        QListView::keyPressEvent(event);
}

void ChatList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

} // namespace belfry::ui

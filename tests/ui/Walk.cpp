#include "ui/Walk.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/StatePill.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace belfry::test {
namespace {

QString told(const QWidget &widget, const QString &text, const QSize &needed)
{
    return QStringLiteral("\"%1\" (%2) needs %3x%4 and has %5x%6")
        .arg(text, QString::fromLatin1(widget.metaObject()->className()))
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

bool fits(const QLabel &label)
{
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        // A word that is wider than the label is cut off even though its lines would fit.
        const QString plain = label.textFormat() == Qt::RichText ? QString() : label.text();
        static const QRegularExpression mayBreak(QStringLiteral("[\\s\\x{200B}/-]+"));
        for (const QString &word : plain.split(mayBreak)) {
            if (label.fontMetrics().horizontalAdvance(word) > room.width() + 1)
                return false;
        }
        return label.heightForWidth(label.width()) <= label.height() + 1;
    }
    const QSize needed = label.sizeHint();
    return needed.width() <= label.width() + 1 && needed.height() <= label.height() + 2;
}

bool fits(const QAbstractButton &button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->fontMetrics().horizontalAdvance(tool->text()) <= tool->width();
    }
    const bool standard = qobject_cast<const QPushButton *>(&button) || qobject_cast<const QCheckBox *>(&button) ||
                          qobject_cast<const QRadioButton *>(&button);
    return !standard || (button.sizeHint().width() <= button.width() + 1 && button.sizeHint().height() <= button.height() + 2);
}

bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width();
}

/// Where a widget's text stands and what it says; empty: it has none of its own.
QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

void collectNameless(QAccessibleInterface *item, QStringList &nameless)
{
    static const QSet<QAccessible::Role> controls = {
        QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::SpinBox,  QAccessible::Slider,   QAccessible::List,        QAccessible::Table,        QAccessible::Tree,
        QAccessible::ListItem, QAccessible::Chart,    QAccessible::ButtonMenu};
    if (!item || !item->isValid() || item->state().invisible) // a row that has gone is remembered for a while
        return;
    QObject *object = item->object();
    if (controls.contains(item->role()) && item->text(QAccessible::Name).isEmpty() &&
        !(object && object->objectName() == QLatin1String("qt_spinbox_lineedit")))
        nameless << QStringLiteral("%1 %2").arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("item"),
                                                object ? object->objectName() : QString());
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), nameless);
}

/// The part of a widget that can be seen, in the window's coordinates.
QRect seenOf(const QWidget &widget, const QWidget &window)
{
    QRect rect(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent && parent != &window; parent = parent->parentWidget())
        rect &= QRect(parent->mapTo(&window, QPoint(0, 0)), parent->size());
    return rect & window.rect();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (!widget->isVisible() || text.isEmpty())
            continue;
        bool ok = true;
        if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(widget))
            ok = elided->contentsRect().height() + 1 >= elided->fontMetrics().height(); // shortened is what it is for
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            ok = fits(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            ok = fits(*button);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            ok = fits(*box);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && line->text().isEmpty())
            ok = line->fontMetrics().horizontalAdvance(text) <= line->width() - 8;
        if (!ok)
            clipped << told(*widget, text, widget->sizeHint());
    }
    return clipped;
}

QStringList overlappingTexts(const QWidget &window)
{
    constexpr int kTouching = 2; // what is drawn does not reach the last pixels of its box
    std::vector<std::pair<const QWidget *, QRect>> texts;
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QRect seen = seenOf(*widget, window);
        if (!widget->isVisible() || seen.isEmpty() || textOf(*widget).trimmed().isEmpty())
            continue;
        for (const auto &[other, where] : texts) {
            const QRect both = where & seen;
            if (both.width() > kTouching && both.height() > kTouching && !other->isAncestorOf(widget) && !widget->isAncestorOf(other))
                found << QStringLiteral("\"%1\" over \"%2\"").arg(textOf(*widget), textOf(*other));
        }
        texts.emplace_back(widget, seen);
    }
    return found;
}

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
    return nameless;
}

QStringList textsAmong(const QWidget &window, const QStringList &sources)
{
    const QSet<QString> known(sources.begin(), sources.end());
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const QString &text : {textOf(*widget), widget->accessibleName()}) {
            if (known.contains(text) && !found.contains(text))
                found << text;
        }
    }
    return found;
}

void throughParts(QWidget &page, const std::function<void(const QString &)> &seen)
{
    auto *stack = page.findChild<QStackedWidget *>();
    if (!stack) {
        seen({});
        return;
    }
    const int before = stack->currentIndex();
    for (int i = 0; i < stack->count(); ++i) {
        stack->setCurrentIndex(i);
        seen(QString::number(i));
    }
    stack->setCurrentIndex(before);
}

} // namespace belfry::test

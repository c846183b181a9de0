#include "ui/widgets/PlainLabel.h"

#include "ui/Theme.h"

#include <QGuiApplication>

namespace belfry::ui {
namespace {

constexpr int kRunMost = 16;
constexpr QChar kMayBreak(0x200B); // ZERO WIDTH SPACE

} // namespace

QLabel *plainLabel(const QString &text, const char *tone, int pixels, QFont::Weight weight)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(startSide());
    Theme::setFont(*label, pixels, weight);
    if (tone)
        label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

Qt::Alignment startSide()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

QString breakable(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        // Not between a letter and its marks, nor inside a pair of surrogates.
        if (run >= kRunMost && !c.isMark() && !c.isLowSurrogate()) {
            broken += kMayBreak;
            run = 0;
        }
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
    }
    return broken;
}

} // namespace belfry::ui

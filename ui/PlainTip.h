// PlainTip: a tooltip whose words are a person's or a platform's, shown as they are written.
#pragma once

#include <QString>
#include <QTextDocument>

namespace belfry::ui {

/// Qt takes a tooltip that looks like HTML for HTML and fetches what it names: a file on somebody's computer, for one.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped()) : text;
}

} // namespace belfry::ui

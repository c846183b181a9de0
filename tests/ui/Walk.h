// Walk: what is measured on a whole window, whatever pages it has.
#pragma once

#include <QImage>
#include <QStringList>

#include <functional>

class QWidget;

namespace belfry::test {

/// Every visible text of a label, button, box or line that does not fit where it stands.
QStringList clippedTexts(const QWidget &window);
/// Texts that stand over each other, as they are seen: what a scrolling area hides does not count.
QStringList overlappingTexts(const QWidget &window);
/// Controls that have no name for a screen reader, found as it walks: through QAccessible.
QStringList namelessControls(QWidget &window);
/// Visible texts that are among `sources`: they were not translated.
QStringList textsAmong(const QWidget &window, const QStringList &sources);

/// Calls `seen` for every stack of parts inside `page`, with each part in front in turn; once when there is none.
void throughParts(QWidget &page, const std::function<void(const QString &name)> &seen);

} // namespace belfry::test

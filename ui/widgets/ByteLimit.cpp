#include "ui/widgets/ByteLimit.h"

#include <QLineEdit>

#include <algorithm>

namespace belfry::ui {

void keepBytes(QLineEdit &edit, qsizetype most)
{
    QObject::connect(&edit, &QLineEdit::textEdited, &edit, [&edit, most](const QString &text) {
        if (text.toUtf8().size() <= most)
            return;
        QString kept = text;
        while (kept.toUtf8().size() > most)
            kept.chop(kept.back().isLowSurrogate() ? 2 : 1);
        const int at = edit.cursorPosition();
        edit.setText(kept);
        edit.setCursorPosition(std::min(at, static_cast<int>(kept.size())));
        edit.setModified(true);
    });
}

} // namespace belfry::ui

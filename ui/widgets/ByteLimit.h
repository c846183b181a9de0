// ByteLimit: the server counts a name's bytes in UTF-8, people its letters.
#pragma once

#include <QtGlobal>

class QLineEdit;

namespace belfry::ui {

/// As the server takes names.
inline constexpr qsizetype kNameBytes = 200;

/// What is typed or pasted beyond `most` bytes is left out at the end, so that the server has nothing to refuse.
void keepBytes(QLineEdit &edit, qsizetype most = kNameBytes);

} // namespace belfry::ui

// DateOrder: fields for day and time that are read in the same order in every language.
#pragma once

class QDateTimeEdit;
class QString;

namespace belfry::ui {

/// Where writing runs from right to left Qt turns the parts of a field around, and 4:06 becomes 06:4; this keeps them as `format`
/// has them, on the side where the window's text begins.
void keepOrder(QDateTimeEdit &field, const QString &format);
/// The same with the format the field has of itself.
void keepOrder(QDateTimeEdit &field);

} // namespace belfry::ui

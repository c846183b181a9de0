#include "ui/widgets/DateOrder.h"

#include "ui/widgets/PlainLabel.h"

#include <QDateTimeEdit>
#include <QLocale>

namespace belfry::ui {

void keepOrder(QDateTimeEdit &field, const QString &format)
{
    field.setLayoutDirection(Qt::LeftToRight); // before the format: it is then that the parts are turned
    field.setDisplayFormat(format);
    field.setAlignment(startSide());
}

void keepOrder(QDateTimeEdit &field)
{
    keepOrder(field, QLocale().dateFormat(QLocale::ShortFormat));
}

} // namespace belfry::ui

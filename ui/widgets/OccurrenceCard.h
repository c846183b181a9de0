// OccurrenceCard: one day of a service as a button in the week.
#pragma once

#include "app/ServicesState.h"

#include <QAbstractButton>

namespace belfry::ui {

class OccurrenceCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit OccurrenceCard(QWidget *parent = nullptr);

    void show(const app::OccurrenceRow &row);
    const app::OccurrenceRow &row() const { return m_row; }
    /// Its longest word is not broken where that needs no more than this.
    void setWidthMost(int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::OccurrenceRow m_row;
    int m_widthMost = 0;
};

} // namespace belfry::ui

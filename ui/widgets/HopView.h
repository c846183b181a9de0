// HopView: one row of "Where it goes": a badge, a name with a line below it, a word on a pill.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace belfry::ui {

class ElidedLabel;
class Pill;

class HopView final : public QWidget {
    Q_OBJECT
public:
    explicit HopView(QWidget *parent = nullptr);

    void show(const app::HopRow &row);

Q_SIGNALS:
    void deedChosen(const QString &id, belfry::app::HopDeed::Kind deed);
    void keyEntered(const QString &id, const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(app::HopDeed::Kind deed);
    QWidget *makeEntry();
    void drawHistory(QPainter &painter) const;

    app::HopRow m_row;
    QWidget *m_badge;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    QLabel *m_trouble; ///< in place of the line: it may take more than one
    Pill *m_pill;
    QToolButton *m_deeds;
    QWidget *m_entry;
    QLineEdit *m_key;
};

} // namespace belfry::ui

// HopView: one row of "Where it goes": a badge, a name with a line below it, a word on a pill.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace belfry::ui {

class ElidedLabel;
class Pill;

class HopView final : public QWidget {
    Q_OBJECT
public:
    explicit HopView(QWidget *parent = nullptr);

    /// Once of one stop, always of that: what is typed or chosen here is for no other.
    void show(const app::HopRow &row);
    const QString &id() const { return m_row.id; }
    /// Somebody is at it: its menu or its field stands open.
    bool isInUse() const;
    /// Its controls follow that one with Tab; the last of them.
    QWidget *followInTabs(QWidget *before);

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
    std::vector<app::HopDeed> m_inMenu;
    QWidget *m_badge;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    QLabel *m_trouble; ///< in place of the line: it may take more than one
    Pill *m_pill;
    QToolButton *m_deeds;
    QWidget *m_entry;
    QLineEdit *m_key;
    QPushButton *m_save;
};

} // namespace belfry::ui

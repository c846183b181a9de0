// SideColumn: two cards above each other, of which the upper one takes what it needs and the lower one the rest.
#pragma once

#include <QWidget>

namespace belfry::ui {

/// Where the height is not enough for both the upper one scrolls; the lower one keeps what it cannot do without. Gui thread.
class SideColumn final : public QWidget {
    Q_OBJECT
public:
    /// Owns both.
    explicit SideColumn(QWidget *upper, QWidget *parent = nullptr);

    void setLower(QWidget *lower);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_upper;
    QWidget *m_lower = nullptr;
};

} // namespace belfry::ui

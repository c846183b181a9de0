// FindingBanner: the one thing that is wrong, in words, with the button that mends it.
#pragma once

#include "app/LiveState.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace belfry::ui {

class FindingBanner final : public QFrame {
    Q_OBJECT
public:
    explicit FindingBanner(QWidget *parent = nullptr);

    /// None hides it. `more` is how many findings wait beside this one; a press shows the next.
    void show(const std::optional<app::Banner> &banner, int more);
    /// As a click on its one button, and on "Show details".
    void pressFix();
    void toggleDetails();

Q_SIGNALS:
    void fixPressed(const QString &findingId);
    void nextPressed();
    /// What the banner asked for, as it was typed or pasted.
    void entered(const QString &findingId, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showDetails(bool shown);
    QWidget *makeEntry();
    void press();
    void takeEntry();

    app::Banner m_banner;
    QWidget *m_mark;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_technical;
    QPushButton *m_more;
    QPushButton *m_details;
    QPushButton *m_fix;
    QWidget *m_entry;
    QLineEdit *m_value;
};

} // namespace belfry::ui

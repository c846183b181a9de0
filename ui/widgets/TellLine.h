// TellLine: one line above the page about what the plan does next, until somebody has read it.
#pragma once

#include <QWidget>

class QLabel;

namespace belfry::ui {

/// Hidden while it has nothing to say; takes no focus by itself. Gui thread.
class TellLine final : public QWidget {
    Q_OBJECT
public:
    explicit TellLine(QWidget *parent = nullptr);

    void tell(const QString &title, const QString &detail);

private:
    QLabel *m_title;
    QLabel *m_detail;
};

} // namespace belfry::ui

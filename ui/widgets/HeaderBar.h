// HeaderBar: where we stand, which service it is, and the clock; always in sight.
#pragma once

#include "app/LiveState.h"

#include <QTimer>
#include <QWidget>

namespace belfry::ui {

class ElidedLabel;
class Figure;
class Pill;
class StatePill;

class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void show(const app::Header &header, const QString &staleNote);

private:
    void tick();

    app::Header m_header;
    StatePill *m_state;
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    Pill *m_stale;
    Figure *m_viewers;
    Figure *m_most;
    Figure *m_countdown;
    Figure *m_clock;
    QTimer m_timer;
};

} // namespace belfry::ui

// NoteCard: a few sentences on a soft ground: what was learned, what must be done.
#pragma once

#include "app/LiveState.h"

#include <QFrame>

class QLabel;

namespace belfry::ui {

class NoteCard final : public QFrame {
    Q_OBJECT
public:
    explicit NoteCard(QWidget *parent = nullptr);

    /// Hidden while there is nothing to say. A screen reader is told what is new.
    void show(app::Tone tone, const QString &title, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
    app::Tone m_tone = app::Tone::Quiet;
};

} // namespace belfry::ui

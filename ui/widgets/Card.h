// Card: a panel with a quiet heading, an optional note at its end, and room for content.
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace belfry::ui {

class FigureLabel;

class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Shown in capitals; told to a screen reader as written.
    void setHeading(const QString &heading);
    void setNote(const QString &note);
    QVBoxLayout &content() { return *m_content; }

private:
    QLabel *m_heading;
    FigureLabel *m_note;
    QVBoxLayout *m_content;
};

} // namespace belfry::ui

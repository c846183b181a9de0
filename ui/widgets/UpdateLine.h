// UpdateLine: one quiet line that a newer Belfry is there.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace belfry::ui {

/// Hidden while it has nothing to say; takes no focus by itself. Gui thread.
class UpdateLine final : public QWidget {
    Q_OBJECT
public:
    explicit UpdateLine(QWidget *parent = nullptr);

    void show(const QString &line);

Q_SIGNALS:
    void openPressed();
    void laterPressed();

private:
    QLabel *m_words;
};

} // namespace belfry::ui

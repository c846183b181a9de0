// Figure: a large number that changes, with the word for it below.
#pragma once

#include <QWidget>

namespace belfry::ui {

class FigureLabel;

class Figure final : public QWidget {
    Q_OBJECT
public:
    explicit Figure(QWidget *parent = nullptr);

    void show(const QString &value, const QString &caption);

private:
    FigureLabel *m_value;
    FigureLabel *m_caption;
};

} // namespace belfry::ui

// FactsLine: the quiet line of numbers under the picture: "Scene Sermon   Sending 4,480 kb/s".
#pragma once

#include "app/LiveState.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace belfry::ui {

/// A value keeps the width of the longest it has had, so that its neighbours stay where they are.
class FactsLine final : public QWidget {
    Q_OBJECT
public:
    explicit FactsLine(QWidget *parent = nullptr);

    void show(const std::vector<app::Fact> &facts);

private:
    struct Row {
        QLabel *label;
        QLabel *value;
    };
    Row makeRow(const app::Fact &fact);

    std::vector<app::Fact> m_facts;
    std::vector<Row> m_rows;
    QHBoxLayout *m_layout;
};

} // namespace belfry::ui

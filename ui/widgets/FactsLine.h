// FactsLine: the quiet line of numbers under the picture: "Scene Sermon   Sending 4,480 kb/s".
#pragma once

#include "app/LiveState.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace belfry::ui {

/// A value keeps the width of the longest it has had, so that its neighbours stay where they are. Where there is too little
/// room for one line it takes two.
class FactsLine final : public QWidget {
    Q_OBJECT
public:
    explicit FactsLine(QWidget *parent = nullptr);

    void show(const std::vector<app::Fact> &facts);
    /// Of two lines, whatever it has now.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QWidget *both;
        QLabel *label;
        QLabel *value;
    };
    Row makeRow(const app::Fact &fact);
    void arrange();
    /// Of the facts from `begin` to before `end`, side by side.
    int widthOf(std::size_t begin, std::size_t end) const;

    std::vector<app::Fact> m_facts;
    std::vector<Row> m_rows;
    std::array<QHBoxLayout *, 2> m_lines;
    std::size_t m_onFirst = 0; ///< facts that stand on the first line
};

} // namespace belfry::ui

// SceneButtons: OBS's scenes, one button each; the one that is on is pressed.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace belfry::ui {

/// What does not fit is reached through the last button's menu. Gui thread.
class SceneButtons final : public QWidget {
    Q_OBJECT
public:
    explicit SceneButtons(QWidget *parent = nullptr);

    void show(const std::vector<app::SceneChoice> &scenes);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &scene);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    std::vector<app::SceneChoice> m_scenes;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_more;
};

} // namespace belfry::ui

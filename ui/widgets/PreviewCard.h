// PreviewCard: the picture with its sound meters, what they are called, and the line of facts below.
#pragma once

#include "app/LiveState.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace belfry::ui {

class Card;
class FactsLine;
class PreviewPicture;
class PreviewPlayer;
class SceneButtons;
class SoundMeters;

/// Plays only while it can be seen. Gui thread.
class PreviewCard final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const app::PreviewFeed &feed, const std::vector<app::Fact> &facts);
    /// The scenes of OBS, and what takes back the delay; empty: no such button.
    void showControls(const std::vector<app::SceneChoice> &scenes, const QString &panicText);
    /// Puts the focus on the sound meters for a moment, so that the eye finds them.
    void pointAtMeters();

Q_SIGNALS:
    void sceneChosen(const QString &scene);
    void panicPressed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void play();
    void showStage();
    void showMeasured();
    QString stageWords() const;

    app::PreviewFeed m_feed;
    QPointer<QWidget> m_watched; ///< the window: it may be minimised
    PreviewPlayer *m_player;
    Card *m_card;
    PreviewPicture *m_picture;
    SoundMeters *m_meters;
    FactsLine *m_facts;
    SceneButtons *m_scenes;
    QPushButton *m_panic;
    QHBoxLayout *m_controls;
};

} // namespace belfry::ui

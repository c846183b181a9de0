// PreviewCard: the picture with its sound meters, what they are called, and the line of facts below.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

#include <vector>

namespace belfry::ui {

class Card;
class FactsLine;
class PreviewPicture;
class PreviewPlayer;
class SoundMeters;

class PreviewCard final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const app::PreviewFeed &feed, const std::vector<app::Fact> &facts);

private:
    void showStage();
    void showMeasured();
    QString stageWords() const;

    app::PreviewFeed m_feed;
    PreviewPlayer *m_player;
    Card *m_card;
    PreviewPicture *m_picture;
    SoundMeters *m_meters;
    FactsLine *m_facts;
};

} // namespace belfry::ui

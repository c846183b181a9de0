// PreviewWatcher: counts what a PreviewPlayer shows.
#pragma once

#include "ui/widgets/PreviewPlayer.h"

#include <QImage>

#include <algorithm>
#include <vector>

namespace belfry::test {

constexpr int kSoon = 30'000;

/// What a player has shown so far.
struct PreviewWatcher {
    explicit PreviewWatcher(ui::PreviewPlayer &player)
    {
        QObject::connect(&player, &ui::PreviewPlayer::pictureDue, &player, [this](const QImage &image) {
            ++pictures;
            changes += image != last ? 1 : 0;
            last = image;
        });
        QObject::connect(&player, &ui::PreviewPlayer::soundDue, &player, [this](const std::vector<float> &peaks) {
            channels = peaks.size();
            loudest = *std::max_element(peaks.begin(), peaks.end());
        });
    }
    int pictures = 0;
    int changes = 0;
    QImage last = {};
    std::size_t channels = 0;
    float loudest = -200;
};

} // namespace belfry::test

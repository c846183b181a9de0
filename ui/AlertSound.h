// AlertSound: two quiet notes for the booth's headphones.
#pragma once

#include <memory>

class QSoundEffect;

namespace belfry::ui {

/// Opens no sound device before the first note. Gui thread.
class AlertSound final {
public:
    AlertSound();
    ~AlertSound();
    AlertSound(const AlertSound &) = delete;
    AlertSound &operator=(const AlertSound &) = delete;

    void play();

private:
    std::unique_ptr<QSoundEffect> m_effect;
};

} // namespace belfry::ui

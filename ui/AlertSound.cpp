#include "ui/AlertSound.h"

#include <QSoundEffect>
#include <QUrl>

namespace belfry::ui {

AlertSound::AlertSound() = default;
AlertSound::~AlertSound() = default;

void AlertSound::play()
{
    if (!m_effect) {
        m_effect = std::make_unique<QSoundEffect>();
        m_effect->setSource(QUrl(QStringLiteral("qrc:/sounds/alert.wav")));
        m_effect->setVolume(0.4F);
    }
    m_effect->play();
}

} // namespace belfry::ui

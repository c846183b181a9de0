#include "obs/ObsRoom.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::obs {

using namespace Qt::StringLiterals;

void ObsRoom::read()
{
    m_mutes.clear(); // inputs of another collection; those that sound are asked about with their next level
    readScenes();
}

void ObsRoom::clear()
{
    if (m_scenes.isEmpty() && m_mutes.isEmpty())
        return;
    m_scenes.clear();
    m_mutes.clear();
    m_changed();
}

void ObsRoom::readScenes()
{
    m_ask(u"GetSceneList"_s, {}, [this](Result<QJsonObject> answer) {
        if (!answer)
            return;
        QStringList scenes;
        // OBS tells them from the bottom of its list to the top.
        for (const QJsonValue scene : (*answer)[u"scenes"].toArray())
            scenes.prepend(scene[u"sceneName"].toString());
        if (scenes == m_scenes)
            return;
        m_scenes = scenes;
        m_changed();
    });
}

bool ObsRoom::takeEvent(const QString &type, const QJsonObject &data)
{
    if (type == u"SceneListChanged" || type == u"SceneCreated" || type == u"SceneRemoved" || type == u"SceneNameChanged") {
        readScenes();
    } else if (type == u"InputMuteStateChanged") {
        set(data[u"inputName"].toString(), data[u"inputMuted"].toBool());
    } else if (type == u"InputRemoved" || type == u"InputNameChanged") {
        m_mutes.remove(data[type == u"InputRemoved" ? u"inputName" : u"oldInputName"].toString());
        m_changed();
    } else {
        return false;
    }
    return true;
}

void ObsRoom::takeLevels(const std::vector<InputLevels> &levels)
{
    for (const InputLevels &input : levels) {
        if (m_mutes.contains(input.input))
            continue;
        m_mutes[input.input] = false; // until the answer; asked once
        m_ask(u"GetInputMute"_s, {{u"inputName"_s, input.input}}, [this, name = input.input](Result<QJsonObject> answer) {
            if (answer && m_mutes.contains(name))
                set(name, (*answer)[u"inputMuted"].toBool());
        });
    }
}

void ObsRoom::set(const QString &input, bool muted)
{
    if (m_mutes.value(input, false) == muted && m_mutes.contains(input))
        return;
    m_mutes[input] = muted;
    m_changed();
}

QStringList ObsRoom::muted() const
{
    QStringList all;
    for (auto input = m_mutes.begin(); input != m_mutes.end(); ++input) {
        if (input.value())
            all << input.key();
    }
    return all;
}

} // namespace belfry::obs

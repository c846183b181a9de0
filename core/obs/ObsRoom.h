// ObsRoom: what there is in OBS to choose from: its scenes, and which of its sounds are muted.
#pragma once

#include "base/Result.h"
#include "obs/InputLevels.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace belfry::obs {

/// Reads when OBS is connected or has changed its scene collection, and follows its events. An input is asked about once it
/// gives levels: those without sound have no mute. GUI thread; owned by ObsClient.
class ObsRoom final {
public:
    using Ask = std::function<void(const QString &type, const QJsonObject &data, std::function<void(Result<QJsonObject>)> reply)>;

    ObsRoom(Ask ask, std::function<void()> changed) : m_ask(std::move(ask)), m_changed(std::move(changed)) {}

    void read();
    void clear();
    /// True when the event was one of its own.
    bool takeEvent(const QString &type, const QJsonObject &data);
    void takeLevels(const std::vector<InputLevels> &levels);

    /// In the order of OBS's window.
    const QStringList &scenes() const { return m_scenes; }
    QStringList muted() const;

private:
    void readScenes();
    void set(const QString &input, bool muted);

    Ask m_ask;
    std::function<void()> m_changed;
    QStringList m_scenes;
    QMap<QString, bool> m_mutes;
};

} // namespace belfry::obs

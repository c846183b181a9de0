// ObsSetup: reads where OBS would send, writes our server and key into it, and puts back what was there.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace belfry::obs {

struct StreamTarget {
    QString server = {};
    Secret key = {};

    bool operator==(const StreamTarget &) const = default;
};

/// What OBS is set to. `service` holds key and password in clear, as OBS tells them: never log it, never write it to a
/// file as it is.
struct ObsSettings {
    QString serviceType = {};
    QJsonObject service = {};
    bool simpleMode = false;
    QString encoder = {}; ///< simple mode: "x264", "nvenc", …
    std::optional<QString> useAdvanced = {};  ///< none: OBS uses its own default
    std::optional<QString> x264Settings = {};
    double fps = 0;
    std::optional<int> bitrate = {}; ///< of the picture in kb/s, in simple mode
    QString account = {}; ///< whose account OBS itself is signed in to ("YouTube - RTMPS"); empty: none

    bool operator==(const ObsSettings &) const = default;

    bool aimsAt(const StreamTarget &target) const;
    /// For people: the service's name or the server, never the key.
    QString aim() const;
    /// Only x264 in simple mode lets itself be told (docs/desktop.md).
    bool keyframesCanBeSet() const;
    /// Only simple mode lets itself be told; in advanced mode the encoder has a file of its own.
    bool bitrateCanBeSet() const { return simpleMode; }
    /// Simple mode with an encoder of another codec: the same maker's encoder for H.264. Empty: it is H.264, or cannot be told.
    QString h264Encoder() const;
    /// Simple mode with x264: what OBS will do, 250 frames when nothing says otherwise. Else unknown.
    std::optional<double> keyframeSeconds() const;
};

/// The options with keyint set to `frames`; the others keep their words and order.
QString withKeyframes(const QString &x264Settings, int frames);

/// Every step is a request to OBS through `Ask`, which must outlive the replies or drop them. GUI thread.
class ObsSetup final {
public:
    using Ask = std::function<void(const QString &type, const QJsonObject &data,
                                   std::function<void(Result<QJsonObject>)> reply)>;
    template<typename T = Done>
    using Reply = std::function<void(Result<T>)>;

    static constexpr double kKeyframeSeconds = 2.0;

    explicit ObsSetup(Ask ask) : m_ask(std::move(ask)) {}

    /// Fails only when OBS does not tell where it would send; what else it does not tell is left empty.
    void read(Reply<ObsSettings> reply) const;
    /// OBS refuses while it streams (Conflict).
    void aim(const StreamTarget &target, Reply<> reply) const;
    /// For the next start of OBS's stream. Succeeds without doing anything where OBS cannot be told.
    void setKeyframes(const ObsSettings &now, Reply<> reply) const;
    /// Of the picture; for the next start of OBS's stream. Unsupported where OBS cannot be told.
    void setBitrate(const ObsSettings &now, int kbps, Reply<> reply) const;
    /// The picture as H.264; for the next start of OBS's stream. Unsupported where there is nothing to set.
    void setH264(const ObsSettings &now, Reply<> reply) const;
    /// An empty serviceType leaves alone where it sends.
    void putBack(const ObsSettings &before, bool keyframesToo, Reply<> reply) const;

private:
    using Writes = std::vector<std::pair<QString, QJsonObject>>;
    void write(Writes writes, Reply<> reply) const;

    Ask m_ask;
};

} // namespace belfry::obs

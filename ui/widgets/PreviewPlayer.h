// PreviewPlayer: keeps a feed playing: a session on the `preview` thread, again and again, shown when it is due.
#pragma once

#include "base/Worker.h"
#include "ui/widgets/PreviewFrame.h"
#include "ui/widgets/PreviewHalt.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

namespace belfry::ui {

enum class PreviewStage {
    Idle,    ///< nothing to play
    Opening, ///< asked for, nothing came yet; it tries again by itself
    Playing,
    Stalled, ///< pictures came and stopped
};

/// Gui thread; owned by the Live page. Never blocks it: its thread is halted through FFmpeg's interrupt callback.
class PreviewPlayer final : public QObject {
    Q_OBJECT
public:
    static constexpr int kStallMs = 4000;

    explicit PreviewPlayer(QObject *parent = nullptr);
    ~PreviewPlayer() override;

    /// The same feed by another token plays on.
    void play(const PreviewSource &source);
    /// In device pixels.
    void setWantedSize(QSize size) { m_wantedSize = size; }

    PreviewStage stage() const { return m_stage; }
    int secondsWithoutPicture() const;
    /// From the server's receiving it to this screen; only where both clocks are the same computer's.
    std::optional<double> delaySeconds() const { return m_delay; }
    QSize pictureSize() const { return m_pictureSize; }
    double fps() const { return m_fps; }

Q_SIGNALS:
    void pictureDue(const QImage &image);
    void soundDue(const std::vector<float> &peaksDb);
    /// The stage, or while stalled another second.
    void stageChanged();
    /// Size, rate or delay, at most once a second.
    void measured();

private:
    class Relay;

    void startSession();
    void sessionEnded(std::uint64_t session);
    void queue(std::uint64_t session, PreviewFrame frame);
    void queue(std::uint64_t session, PreviewSound sound);
    void present();
    void presentPicture(const PreviewFrame &frame);
    void armNext();
    void watch();
    void setStage(PreviewStage stage);

    PreviewSource m_source;
    PreviewBearer m_bearer;
    PreviewStage m_stage = PreviewStage::Idle;
    std::atomic<QSize> m_wantedSize{QSize(1280, 720)};
    std::uint64_t m_session = 0;
    int m_failures = 0;
    std::shared_ptr<PreviewHalt> m_halt;
    std::deque<PreviewFrame> m_pictures;
    std::deque<PreviewSound> m_sounds;
    QTimer m_due;
    QTimer m_again;
    QTimer m_watch;
    QElapsedTimer m_sincePicture;
    QElapsedTimer m_sinceMeasured;
    int m_stalledSeconds = 0;
    QSize m_pictureSize;
    double m_fps = 0;
    std::optional<double> m_delay;
    Worker m_thread{"preview"}; // last: ends before what its tasks use
};

} // namespace belfry::ui

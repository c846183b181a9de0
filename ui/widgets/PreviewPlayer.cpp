#include "ui/widgets/PreviewPlayer.h"

#include "base/Log.h"
#include "ui/widgets/PreviewDecoder.h"
#include "ui/widgets/PreviewLog.h"

#include <QMetaObject>

#include <algorithm>
#include <cmath>

namespace belfry::ui {
namespace {

constexpr int kAgainFirstMs = 500;
constexpr int kAgainMostMs = 4000;
constexpr int kMeasuredEveryMs = 1000;
constexpr double kDelayBelievable = 60;

bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."));
}

} // namespace

/// On the preview thread: hands everything on to the gui thread. A session that is over is told apart by its number.
class PreviewPlayer::Relay final : public PreviewSink {
public:
    Relay(PreviewPlayer &player, std::uint64_t session) : m_player(player), m_session(session) {}

    void take(PreviewFrame frame) override { send(std::move(frame)); }
    void take(PreviewSound sound) override { send(std::move(sound)); }
    QSize wantedSize() const override { return m_player.m_wantedSize; }

private:
    template <typename T>
    void send(T item)
    {
        // The player outlives its thread, so it is there; what it does not get to run is dropped with it.
        QMetaObject::invokeMethod(
            &m_player,
            [player = &m_player, session = m_session, item = std::move(item)]() mutable {
                player->queue(session, std::move(item));
            },
            Qt::QueuedConnection);
    }

    PreviewPlayer &m_player;
    std::uint64_t m_session;
};

PreviewPlayer::PreviewPlayer(QObject *parent) : QObject(parent)
{
    installPreviewLog();
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    m_again.setSingleShot(true);
    m_watch.setInterval(500);
    connect(&m_due, &QTimer::timeout, this, &PreviewPlayer::present);
    connect(&m_again, &QTimer::timeout, this, &PreviewPlayer::startSession);
    connect(&m_watch, &QTimer::timeout, this, &PreviewPlayer::watch);
}

PreviewPlayer::~PreviewPlayer()
{
    if (m_halt)
        m_halt->halt();
    m_thread.stop();
}

void PreviewPlayer::play(const PreviewSource &source)
{
    if (source == m_source)
        return;
    m_bearer.set(source.token);
    const bool isRenewed = source.url == m_source.url && !source.token.empty() && !m_source.token.empty();
    m_source = source;
    if (isRenewed)
        return;
    if (m_halt)
        m_halt->halt();
    ++m_session;
    m_failures = 0;
    m_pictures.clear();
    m_sounds.clear();
    m_pictureSize = {};
    m_fps = 0;
    m_delay.reset();
    m_again.stop();
    m_due.stop();
    Q_EMIT measured();
    if (source.url.isEmpty()) {
        m_watch.stop();
        setStage(PreviewStage::Idle);
        return;
    }
    setStage(PreviewStage::Opening);
    m_watch.start();
    startSession();
}

void PreviewPlayer::startSession()
{
    const std::uint64_t session = ++m_session;
    auto halt = std::make_shared<PreviewHalt>();
    m_halt = halt;
    m_thread.post([this, session, halt, source = m_source] {
        Relay relay(*this, session);
        const Error over = playPreview(source, m_bearer, relay, *halt);
        if (over.code != ErrorCode::Closed)
            log::debug("preview", "feed stopped", {{"reason", over.what}});
        QMetaObject::invokeMethod(
            this, [this, session] { sessionEnded(session); }, Qt::QueuedConnection);
    });
}

void PreviewPlayer::sessionEnded(std::uint64_t session)
{
    if (session != m_session)
        return;
    const int wait = std::min(kAgainMostMs, kAgainFirstMs << std::min(m_failures, 4));
    ++m_failures;
    m_again.start(wait);
}

void PreviewPlayer::queue(std::uint64_t session, PreviewFrame frame)
{
    if (session != m_session)
        return;
    m_pictures.push_back(std::move(frame));
    armNext();
}

void PreviewPlayer::queue(std::uint64_t session, PreviewSound sound)
{
    if (session != m_session)
        return;
    m_sounds.push_back(std::move(sound));
    armNext();
}

void PreviewPlayer::armNext()
{
    if (m_pictures.empty() && m_sounds.empty())
        return;
    TimePoint next = TimePoint::max();
    if (!m_pictures.empty())
        next = m_pictures.front().due;
    if (!m_sounds.empty())
        next = std::min(next, m_sounds.front().due);
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - systemClock().now());
    m_due.start(std::max(std::chrono::milliseconds(0), wait));
}

void PreviewPlayer::present()
{
    const TimePoint now = systemClock().now();
    std::vector<float> peaks;
    while (!m_sounds.empty() && m_sounds.front().due <= now) {
        const std::vector<float> &heard = m_sounds.front().peaksDb;
        peaks.resize(heard.size(), -200.0F);
        std::transform(heard.begin(), heard.end(), peaks.begin(), peaks.begin(),
                       [](float a, float b) { return std::max(a, b); });
        m_sounds.pop_front();
    }
    while (m_pictures.size() > 1 && m_pictures[1].due <= now)
        m_pictures.pop_front();
    if (!m_pictures.empty() && m_pictures.front().due <= now) {
        const PreviewFrame frame = std::move(m_pictures.front());
        m_pictures.pop_front();
        presentPicture(frame);
    }
    if (!peaks.empty())
        Q_EMIT soundDue(peaks);
    armNext();
}

void PreviewPlayer::presentPicture(const PreviewFrame &frame)
{
    m_failures = 0;
    m_sincePicture.start();
    setStage(PreviewStage::Playing);
    Q_EMIT pictureDue(frame.image);
    const bool isNews = frame.size != m_pictureSize || (m_fps <= 0 && frame.fps > 0);
    if (!isNews && m_sinceMeasured.isValid() && m_sinceMeasured.elapsed() < kMeasuredEveryMs)
        return;
    m_sinceMeasured.start();
    m_pictureSize = frame.size;
    m_fps = frame.fps;
    m_delay.reset();
    if (frame.captured && isThisComputer(m_source.url)) {
        const double behind = std::chrono::duration<double>(systemClock().wall() - *frame.captured).count();
        if (behind >= 0 && behind <= kDelayBelievable)
            m_delay = behind;
    }
    Q_EMIT measured();
}

int PreviewPlayer::secondsWithoutPicture() const
{
    return m_sincePicture.isValid() ? static_cast<int>(m_sincePicture.elapsed() / 1000) : 0;
}

void PreviewPlayer::watch()
{
    const bool late = m_sincePicture.isValid() && m_sincePicture.elapsed() >= kStallMs;
    if (m_stage == PreviewStage::Playing && late) {
        m_stalledSeconds = secondsWithoutPicture();
        m_delay.reset();
        setStage(PreviewStage::Stalled);
        Q_EMIT measured();
    } else if (m_stage == PreviewStage::Stalled && secondsWithoutPicture() != m_stalledSeconds) {
        m_stalledSeconds = secondsWithoutPicture();
        Q_EMIT stageChanged();
    }
}

void PreviewPlayer::setStage(PreviewStage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace belfry::ui

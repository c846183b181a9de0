// SoundMeters: one bar for each sound channel, green, amber and red by level, with a mark at the recent peak.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace belfry::ui {

/// Grey while no sound data comes at all, which is not the same as silence.
class SoundMeters final : public QWidget {
    Q_OBJECT
public:
    static constexpr float kFloorDb = -60.0F;

    explicit SoundMeters(QWidget *parent = nullptr);

    /// The peak of each channel since the last call, in dBFS; at most eight are drawn.
    void show(const std::vector<float> &peaksDb);
    /// No sound data any more: grey.
    void clear();
    /// Draws a ring around itself for four seconds.
    void pointOut();

    bool hasSignal() const { return m_signal; }
    /// What a bar shows now, in dBFS.
    float levelDb(std::size_t channel) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        float level = kFloorDb;
        float peak = kFloorDb;
        qint64 peakAtMs = 0;
    };
    void fall();
    void drawBar(QPainter &painter, const QRectF &box, const Bar &bar) const;
    void describe();

    std::vector<Bar> m_bars;
    bool m_signal = false;
    QElapsedTimer m_clock;
    qint64 m_fellAtMs = 0;
    qint64 m_shownAtMs = 0;
    qint64 m_describedAtMs = -10'000;
    QTimer m_pointing;
    QTimer m_timer;
};

} // namespace belfry::ui

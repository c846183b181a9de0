#include "ui/widgets/AirButton.h"

#include "ui/Theme.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace belfry::ui {
namespace {

using Kind = app::MainButton::Kind;

constexpr double kRadius = 14;
constexpr double kHalo = 4; ///< room around the face for halo and focus ring
constexpr int kWordsLargest = 26;
constexpr int kWordsSmallest = 16;
constexpr int kFrameMs = 16;
constexpr quint64 kSameMomentMs = 2;
constexpr int kCalmFrameMs = 500; ///< with reduced motion the ring fills in three steps

struct Face {
    QBrush ground;
    QColor edge; ///< invalid: none
    QColor text;
    QColor halo; ///< invalid: none
};

Face faceOf(const app::MainButton &button, const QRectF &box, bool down)
{
    const Tokens &t = Theme::tokens();
    if (button.kind == Kind::HoldToEnd)
        return {t[Tone::OnAirSoft], t[Tone::OnAir], t[Tone::OnAirText], {}};
    if (button.kind == Kind::GoingLive)
        return {t[Tone::OnAirSoft], t[Tone::OnAir], t[Tone::OnAirText], {}};
    if (button.kind == Kind::KeepGoing && button.enabled)
        return {t[Tone::GoodSoft], t[Tone::Good], t[Tone::GoodText], {}};
    if (!button.enabled || button.kind == Kind::Ending)
        return {t[Tone::QuietSoft], t[Tone::Outline], t[Tone::QuietText], {}};
    QLinearGradient red(box.topLeft(), box.bottomLeft());
    red.setColorAt(0, down ? t[Tone::OnAirBottom] : t[Tone::OnAirTop]);
    red.setColorAt(1, t[Tone::OnAirBottom]);
    QColor halo = t[Tone::OnAir];
    halo.setAlphaF(0.24F);
    return {red, {}, Qt::white, halo};
}

} // namespace

AirButton::AirButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(false);
    m_holdTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_holdTimer, &QTimer::timeout, this, &AirButton::advanceHold);
    connect(this, &QAbstractButton::clicked, this, &AirButton::press);
}

void AirButton::show(const app::MainButton &button)
{
    if (button.kind != m_button.kind || !button.enabled) {
        stopHold();
        setDown(false);
    }
    m_button = button;
    const bool enabled = button.enabled && button.kind != Kind::Ending;
    if (!enabled)
        clearFocus(); // else Qt hands it to the next control, and a Space meant for nothing presses that
    setEnabled(enabled);
    setText(button.text);
    setAccessibleName(button.text);
    setAccessibleDescription(
        endsByHold() ? tr("%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.")
                           .arg(button.small)
                     : button.small);
    setToolTip(endsByHold() ? tr("Hold for 1.5 seconds. With the keyboard: hold the End key.") : QString());
    update();
}

double AirButton::held() const
{
    if (!m_holdTimer.isActive())
        return 0;
    return std::min(1.0, static_cast<double>(m_holdSince.elapsed()) / kHoldMs);
}

void AirButton::press()
{
    if (m_button.kind == Kind::GoLive)
        Q_EMIT goLivePressed();
    else if (m_button.kind == Kind::GoingLive)
        Q_EMIT cancelPressed();
    else if (m_button.kind == Kind::KeepGoing)
        Q_EMIT keepGoingPressed();
}

void AirButton::startHold()
{
    if (!isEnabled() || m_holdTimer.isActive())
        return;
    m_holdSince.start();
    goOnHolding();
}

void AirButton::goOnHolding()
{
    m_holdTimer.start(Theme::isMotionReduced() ? kCalmFrameMs : kFrameMs);
    setDown(true);
    update();
}

// Under X11 a key that is held comes as a release and a press of the same moment, again and again. Qt calls them
// repeats only when it finds both at once, which on a busy computer it hardly ever does; no finger is that quick.
void AirButton::endWentDown(quint64 at)
{
    const bool isStillDown = at != 0 && m_endUpAt != 0 && at - m_endUpAt <= kSameMomentMs;
    if (!isStillDown) {
        startHold();
    } else if (m_wasHeld && isEnabled()) {
        goOnHolding();
        advanceHold(); // its timer began anew with this press, and may never get to its end
    }
}

void AirButton::endWentUp(quint64 at)
{
    m_endUpAt = at;
    m_wasHeld = m_holdTimer.isActive();
    stopHold();
}

void AirButton::stopHold()
{
    if (!m_holdTimer.isActive())
        return;
    m_holdTimer.stop();
    setDown(false);
    update();
}

void AirButton::advanceHold()
{
    update();
    if (m_holdSince.elapsed() < kHoldMs)
        return;
    stopHold();
    Q_EMIT heldToEnd();
}

void AirButton::mousePressEvent(QMouseEvent *event)
{
    if (!endsByHold()) {
        QAbstractButton::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton)
        startHold();
    event->accept();
}

void AirButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (!endsByHold()) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    stopHold();
    event->accept();
}

void AirButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!endsByHold())
        QAbstractButton::mouseMoveEvent(event);
    else if (!rect().contains(event->position().toPoint()))
        stopHold();
}

void AirButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of a hasty double click must not cancel what the first began.
    if (endsByHold())
        mousePressEvent(event);
    else
        event->accept();
}

void AirButton::keyPressEvent(QKeyEvent *event)
{
    if (!endsByHold()) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !event->isAutoRepeat())
            click();
        else
            QAbstractButton::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_End && !event->isAutoRepeat())
        endWentDown(event->timestamp());
    const bool ours = event->key() == Qt::Key_End || event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                      event->key() == Qt::Key_Enter || event->key() == Qt::Key_Select;
    event->setAccepted(ours);
    if (!ours)
        QAbstractButton::keyPressEvent(event);
}

void AirButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && !event->isAutoRepeat())
        endWentUp(event->timestamp());
    if (!endsByHold())
        QAbstractButton::keyReleaseEvent(event);
}

void AirButton::focusOutEvent(QFocusEvent *event)
{
    stopHold();
    QAbstractButton::focusOutEvent(event);
}

void AirButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        stopHold();
    QAbstractButton::changeEvent(event);
}

void AirButton::drawRing(QPainter &painter, const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.right() - kRadius, box.top());
    path.arcTo(box.right() - 2 * kRadius, box.top(), 2 * kRadius, 2 * kRadius, 90, -90);
    path.lineTo(box.right(), box.bottom() - kRadius);
    path.arcTo(box.right() - 2 * kRadius, box.bottom() - 2 * kRadius, 2 * kRadius, 2 * kRadius, 0, -90);
    path.lineTo(box.left() + kRadius, box.bottom());
    path.arcTo(box.left(), box.bottom() - 2 * kRadius, 2 * kRadius, 2 * kRadius, 270, -90);
    path.lineTo(box.left(), box.top() + kRadius);
    path.arcTo(box.left(), box.top(), 2 * kRadius, 2 * kRadius, 180, -90);
    path.closeSubpath();
    constexpr double width = 6;
    QPen pen(Theme::tokens()[Tone::OnAir], width, Qt::CustomDashLine, Qt::FlatCap);
    const double length = path.length();
    pen.setDashPattern({std::max(0.01, held() * length / width), length / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QFont AirButton::wordsFont() const
{
    for (int size = kWordsLargest; size > kWordsSmallest; --size) {
        const QFont font = Theme::font(size, QFont::ExtraBold);
        if (QFontMetrics(font).horizontalAdvance(m_button.text) <= wordsRoom())
            return font;
    }
    return Theme::font(kWordsSmallest, QFont::ExtraBold);
}

void AirButton::drawWords(QPainter &painter, const QColor &color)
{
    const bool holding = m_holdTimer.isActive();
    const QFont large = wordsFont();
    const QFont small = Theme::font(13);
    const QString below = holding ? tr("Keep holding to end the service") : m_button.small;
    const int room = wordsRoom();
    const QFontMetrics largeMetrics(large);
    const QFontMetrics smallMetrics(small);
    const QRect wrapped = smallMetrics.boundingRect(QRect(0, 0, room, 60), Qt::AlignHCenter | Qt::TextWordWrap, below);
    const int smallHeight = below.isEmpty() ? 0 : std::min(wrapped.height(), 2 * smallMetrics.lineSpacing());
    const int total = largeMetrics.height() + smallHeight + 1;
    const int top = (height() - total) / 2;
    painter.setPen(color);
    painter.setFont(large);
    painter.drawText(QRect(18, top, room, largeMetrics.height()), Qt::AlignCenter,
                     largeMetrics.elidedText(m_button.text, Qt::ElideRight, room));
    painter.setFont(small);
    painter.drawText(QRect(18, top + largeMetrics.height() + 1, room, smallHeight), Qt::AlignHCenter | Qt::TextWordWrap,
                     below);
}

void AirButton::paintEvent(QPaintEvent *)
{
    const QRectF box = QRectF(rect()).adjusted(kHalo, kHalo, -kHalo, -kHalo);
    const Face face = faceOf(m_button, box, isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (face.halo.isValid()) {
        painter.setBrush(face.halo);
        painter.drawRoundedRect(rect(), kRadius + kHalo, kRadius + kHalo);
    }
    painter.setBrush(face.ground);
    if (face.edge.isValid())
        painter.setPen(QPen(face.edge, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kRadius, kRadius);
    if (m_holdTimer.isActive())
        drawRing(painter, box.adjusted(3, 3, -3, -3));
    drawWords(painter, face.text);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::tokens()[Tone::Bronze], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius + 3, kRadius + 3);
    }
}

} // namespace belfry::ui

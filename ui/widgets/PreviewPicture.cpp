#include "ui/widgets/PreviewPicture.h"

#include "ui/Theme.h"
#include "ui/widgets/Figures.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace belfry::ui {
namespace {

constexpr double kRadius = 8;
/// The picture's surround is dark in both looks, as on a television, so its words are light in both.
const QColor kOnScreen(232, 237, 242);
const QColor kOnScreenGround(0, 0, 0, 190);

} // namespace

PreviewPicture::PreviewPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture"));
}

void PreviewPicture::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PreviewPicture::clearImage()
{
    setImage({});
}

void PreviewPicture::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void PreviewPicture::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    update();
}

void PreviewPicture::resizeEvent(QResizeEvent *)
{
    Q_EMIT roomChanged(size() * devicePixelRatioF());
}

QRectF PreviewPicture::pictureBox() const
{
    const double ratio = devicePixelRatioF();
    QSizeF fit = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    // The decoder scales to even numbers of pixels; a picture that almost fits is not scaled again.
    const QSizeF own = QSizeF(m_image.size()) / ratio;
    if (std::abs(own.width() - fit.width()) * ratio < 3 && std::abs(own.height() - fit.height()) * ratio < 3)
        fit = own;
    const auto centred = [ratio](double room, double length) {
        return std::floor((room - length) / 2 * ratio) / ratio;
    };
    return {QPointF(centred(width(), fit.width()), centred(height(), fit.height())), fit};
}

void PreviewPicture::drawWords(QPainter &painter) const
{
    const QRectF room = QRectF(rect()).adjusted(24, 16, -24, -16);
    painter.setFont(Theme::font(17, QFont::DemiBold));
    painter.setPen(kOnScreen);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

void PreviewPicture::drawTag(QPainter &painter, const QRectF &picture) const
{
    const QFont font = Theme::font(12);
    const QFontMetricsF metrics(font);
    const QSizeF size(figuresWidth(metrics, m_tag) + 18, metrics.height() + 8);
    QRectF box(picture.right() - 12 - size.width(), picture.top() + 12, size.width(), size.height());
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(picture.left() + 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kOnScreenGround);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(kOnScreen);
    painter.setFont(font);
    drawFigures(painter, box, Qt::AlignHCenter, m_tag);
}

void PreviewPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Theme::tokens()[Tone::Screen]);
    QRectF picture = rect();
    if (!m_image.isNull()) {
        picture = pictureBox();
        painter.drawImage(picture, m_image);
        if (!m_words.isEmpty())
            painter.fillRect(rect(), QColor(0, 0, 0, 185));
    }
    if (!m_words.isEmpty())
        drawWords(painter);
    else if (!m_tag.isEmpty())
        drawTag(painter, picture);
    QPainterPath corners;
    corners.addRect(rect());
    corners.addRoundedRect(rect(), kRadius, kRadius);
    painter.fillPath(corners, Theme::tokens()[Tone::Panel]); // far cheaper each frame than a rounded clip
}

} // namespace belfry::ui

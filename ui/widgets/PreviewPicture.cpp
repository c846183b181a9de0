#include "ui/widgets/PreviewPicture.h"

#include "ui/Theme.h"
#include "ui/widgets/Figures.h"

#include <QPainter>
#include <QPainterPath>

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
    QPainterPath shape;
    shape.addRoundedRect(rect(), kRadius, kRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Theme::tokens()[Tone::Screen]);
    QRectF picture = rect();
    if (!m_image.isNull()) {
        const QSizeF fit = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
        picture = QRectF(QPointF((width() - fit.width()) / 2, (height() - fit.height()) / 2), fit);
        painter.drawImage(picture, m_image);
        if (!m_words.isEmpty())
            painter.fillRect(rect(), QColor(0, 0, 0, 185));
    }
    if (!m_words.isEmpty())
        drawWords(painter);
    else if (!m_tag.isEmpty())
        drawTag(painter, picture);
}

} // namespace belfry::ui

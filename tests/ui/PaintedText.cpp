#include "ui/PaintedText.h"

#include "ui/Tokens.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace belfry::test {
namespace {

constexpr qreal kSlack = 2; ///< what a letter may lean out
constexpr double kContrastLeast = 4.5;
constexpr int kHiddenLeast = 3; ///< pixels; less of a line can be seen while it scrolls by

QRectF rectIn(const QWidget &window, const QWidget &widget)
{
    return {QPointF(widget.mapTo(&window, QPoint(0, 0))), QSizeF(widget.size())};
}

class Recorder final : public QPaintEngine {
public:
    explicit Recorder(QWidget &window) : QPaintEngine(AllFeatures), m_window(window) {}

    std::vector<PaintedText> texts;

    bool begin(QPaintDevice *) override
    {
        m_clip.reset();
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags flags = now.state();
        if (flags & DirtyTransform)
            m_transform = now.transform();
        if (flags & DirtyPen)
            m_color = now.pen().color();
        if (flags & DirtyOpacity)
            m_opacity = now.opacity();
        if (flags & DirtyClipRegion)
            clip(now.clipOperation(), m_transform.mapRect(QRectF(now.clipRegion().boundingRect())));
        if (flags & DirtyClipPath)
            clip(now.clipOperation(), m_transform.mapRect(now.clipPath().boundingRect()));
        if (flags & DirtyClipEnabled && !now.isClipEnabled())
            m_clip.reset();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const auto *widget = dynamic_cast<const QWidget *>(painter()->device());
        if (!widget || item.text().trimmed().isEmpty())
            return;
        QColor color = m_color;
        color.setAlphaF(static_cast<float>(color.alphaF() * m_opacity));
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRectF room = rectIn(m_window, *widget);
        for (const QWidget *parent = widget->parentWidget(); parent && parent != m_window.parentWidget(); parent = parent->parentWidget())
            room &= rectIn(m_window, *parent);
        if (m_clip)
            room &= *m_clip;
        texts.push_back({item.text(), m_transform.mapRect(box), room, color, widget});
    }

private:
    void clip(Qt::ClipOperation operation, const QRectF &to)
    {
        if (operation == Qt::NoClip)
            m_clip.reset();
        else
            m_clip = operation == Qt::IntersectClip && m_clip ? *m_clip & to : to;
    }

    QWidget &m_window;
    QTransform m_transform;
    QColor m_color;
    qreal m_opacity = 1;
    std::optional<QRectF> m_clip;
};

class Sheet final : public QPaintDevice {
public:
    explicit Sheet(QWidget &window) : m_recorder(window), m_window(window) {}

    QPaintEngine *paintEngine() const override { return &m_recorder; }
    std::vector<PaintedText> take() { return std::move(m_recorder.texts); }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        constexpr double kInch = 25.4;
        constexpr int kDots = 96; // every font here counts in pixels
        switch (what) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmWidthMM:
            return static_cast<int>(m_window.width() * kInch / kDots);
        case PdmHeightMM:
            return static_cast<int>(m_window.height() * kInch / kDots);
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDots;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    mutable Recorder m_recorder;
    QWidget &m_window;
};

/// The part of a scroll area it paints into; null: something else.
const QAbstractScrollArea *scrollerOf(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

bool scrollsBy(const QWidget &widget)
{
    for (const QWidget *one = &widget; one; one = one->parentWidget())
        if (scrollerOf(*one))
            return true;
    return false;
}

QString inWords(const PaintedText &text, const char *what)
{
    return QStringLiteral("\"%1\" (%2) %3").arg(text.text, QString::fromLatin1(text.by->metaObject()->className()), QLatin1String(what));
}

/// What most of the piece's edge shows: inside of it a ground that runs from one colour into another has fewer pixels of each than
/// the letters have of theirs.
QRgb groundOf(const QImage &image, const QRect &piece)
{
    QHash<QRgb, int> counts;
    QRgb ground = 0;
    int most = 0;
    const auto count = [&](int x, int y) {
        const QRgb color = image.pixel(x, y) | 0xff000000U;
        if (++counts[color] > most) {
            most = counts[color];
            ground = color;
        }
    };
    for (int x = piece.left(); x <= piece.right(); ++x) {
        count(x, piece.top());
        count(x, piece.bottom());
    }
    for (int y = piece.top(); y <= piece.bottom(); ++y) {
        count(piece.left(), y);
        count(piece.right(), y);
    }
    return ground;
}

QColor over(const QColor &color, const QColor &ground)
{
    const auto mix = [a = color.alphaF()](float above, float below) { return above * a + below * (1 - a); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()), mix(color.blueF(), ground.blueF()));
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &window)
{
    Sheet sheet(window);
    window.render(&sheet);
    return sheet.take();
}

QStringList cutTexts(const std::vector<PaintedText> &texts)
{
    QStringList cut;
    for (const PaintedText &text : texts) {
        if (qobject_cast<const QLineEdit *>(text.by)) // what is typed runs along in it
            continue;
        const bool isAside = text.box.left() < text.room.left() - kSlack || text.box.right() > text.room.right() + kSlack;
        const qreal core = text.box.height() / 5; // above small letters and below the line there is air
        const bool isAbove = text.box.top() + core < text.room.top() || text.box.bottom() - core > text.room.bottom();
        if (isAside)
            cut << inWords(text, "is cut at its side");
        else if (isAbove && !scrollsBy(*text.by))
            cut << inWords(text, "is cut above or below");
        else if (text.text.contains(u'…') && !qobject_cast<const ui::ElidedLabel *>(text.by))
            cut << inWords(text, "is shortened");
    }
    return cut;
}

QStringList faintTexts(const std::vector<PaintedText> &texts, const QImage &image)
{
    const double scale = image.devicePixelRatio();
    QStringList faint;
    for (const PaintedText &text : texts) {
        const QRect seen = (text.box & text.room).toRect();
        if (!text.by->isEnabled() || seen.width() < kHiddenLeast || seen.height() < kHiddenLeast)
            continue;
        const QRect pixels = QRect(seen.topLeft() * scale, seen.size() * scale) & image.rect();
        const QColor ground = QColor::fromRgb(groundOf(image, pixels));
        const double contrast = ui::Tokens::contrast(over(text.color, ground), ground);
        if (contrast < kContrastLeast)
            faint << inWords(text, qPrintable(QStringLiteral("has %1:1").arg(contrast, 0, 'f', 2)));
    }
    return faint;
}

} // namespace belfry::test

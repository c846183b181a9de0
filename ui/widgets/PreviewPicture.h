// PreviewPicture: the picture viewers get, or in words why there is none.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace belfry::ui {

class PreviewPicture final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPicture(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void clearImage();
    /// Words over the picture, which is dimmed then: what is shown is not what is happening. Empty: none.
    void setWords(const QString &words);
    /// "1080p · 30 fps", in the corner of a picture.
    void setTag(const QString &tag);

    bool hasImage() const { return !m_image.isNull(); }
    const QString &words() const { return m_words; }
    const QString &tag() const { return m_tag; }

    QSize sizeHint() const override { return {854, 480}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    /// In device pixels.
    void roomChanged(const QSize &pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF pictureBox() const;
    void drawWords(QPainter &painter) const;
    void drawTag(QPainter &painter, const QRectF &picture) const;

    QImage m_image;
    QString m_words;
    QString m_tag;
};

} // namespace belfry::ui

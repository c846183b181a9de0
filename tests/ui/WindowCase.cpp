#include "ui/WindowCase.h"

#include "support/Case.h"
#include "ui/widgets/ElidedLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QtTest/qtestsystem.h>

namespace belfry::test {
namespace {

const bool chosen = [] {
    useApplication([](int &argc, char **argv) {
        auto application = std::make_unique<QApplication>(argc, argv);
        ui::Theme::apply(*application, ui::Look::Dark);
        return application;
    });
    return true;
}();

bool fits(const QLabel &label)
{
    const QSize room = label.size(); // what is needed has the label's own margins in it
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + 1;
    const QSize needed = label.sizeHint();
    return needed.width() <= room.width() + 1 && needed.height() <= room.height() + 2;
}

} // namespace

void showAt(ui::MainWindow &window, QSize size)
{
    window.resize(size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qWarning("the window did not come up");
    QTest::qWait(50); // layouts with word wrap settle in a second round
}

QImage screenshot(QWidget &window, const QString &name, double scale)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    const QDir folder(QStringLiteral(BELFRY_SCREENSHOTS));
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(file).path());
    image.save(file, "PNG", 80); // quick rather than small
    return image;
}

QStringList clippedLabels(const QWidget &window)
{
    QStringList clipped;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            continue;
        if (!fits(*label))
            clipped << QStringLiteral("\"%1\" needs %2x%3 in %4x%5")
                           .arg(label->text())
                           .arg(label->sizeHint().width())
                           .arg(label->sizeHint().height())
                           .arg(label->width())
                           .arg(label->height());
    }
    return clipped;
}

} // namespace belfry::test

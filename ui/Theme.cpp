#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

static void initResources()
{
    Q_INIT_RESOURCE(belfry); // a static library's resources are linked only when named
}

namespace belfry::ui {
namespace {

Tokens &current()
{
    static Tokens tokens;
    return tokens;
}

bool isSystemLight()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Light;
#else
    // Before our own palette is set, the application's is the platform's.
    static const bool light = QGuiApplication::palette().color(QPalette::Window).lightness() > 128;
    return light;
#endif
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t[Tone::Window]);
    palette.setColor(QPalette::WindowText, t[Tone::Text]);
    palette.setColor(QPalette::Base, t[Tone::Raised]);
    palette.setColor(QPalette::AlternateBase, t[Tone::Panel]);
    palette.setColor(QPalette::Text, t[Tone::Text]);
    palette.setColor(QPalette::PlaceholderText, t[Tone::TextDim]);
    palette.setColor(QPalette::Button, t[Tone::Raised]);
    palette.setColor(QPalette::ButtonText, t[Tone::Text]);
    palette.setColor(QPalette::ToolTipBase, t[Tone::Raised]);
    palette.setColor(QPalette::ToolTipText, t[Tone::Text]);
    palette.setColor(QPalette::Highlight, t[Tone::Bronze]);
    palette.setColor(QPalette::HighlightedText, t[Tone::Window]);
    palette.setColor(QPalette::Link, t[Tone::Info]);
    palette.setColor(QPalette::LinkVisited, t[Tone::Info]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t[Tone::TextDim]);
    return palette;
}

QPixmap drawn(const QByteArray &svg, const QColor &color, int pixels)
{
    QByteArray colored = svg;
    colored.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(colored);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

void Theme::apply(QApplication &app, Look look)
{
    initResources();
    const bool light = look == Look::Light || (look == Look::System && isSystemLight());
    current() = Tokens::read(light);
    if (!app.style() || app.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFrom(current()));
    QApplication::setFont(font(14));
    QFile sheet(QStringLiteral(":/theme/belfry.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        app.setStyleSheet(current().fill(QString::fromUtf8(sheet.readAll())));
}

Look Theme::lookNamed(const QString &name)
{
    if (name == QLatin1String("dark"))
        return Look::Dark;
    return name == QLatin1String("light") ? Look::Light : Look::System;
}

const Tokens &Theme::tokens()
{
    return current();
}

QFont Theme::font(int pixels, QFont::Weight weight)
{
    static const QStringList families = [] {
        QStringList wanted = QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
        for (const auto *name : {"Inter Variable", "Inter"}) {
            const QString family = QString::fromLatin1(name);
            if (QFontDatabase::hasFamily(family))
                wanted.prepend(family);
        }
        return wanted;
    }();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void Theme::setFont(QLabel &label, int pixels, QFont::Weight weight)
{
    label.setFont(font(pixels, weight));
}

bool Theme::isMotionReduced()
{
    return !QApplication::style()->styleHint(QStyle::SH_Widget_Animate) ||
           !QApplication::isEffectEnabled(Qt::UI_General);
}

QIcon Theme::icon(const QString &name, Tone off, Tone on)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int pixels : {22, 44, 66}) {
        icon.addPixmap(drawn(svg, current()[off], pixels), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(svg, current()[on], pixels), QIcon::Normal, QIcon::On);
    }
    return icon;
}

} // namespace belfry::ui

#include "ui/Tokens.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace belfry::ui {
namespace {

constexpr std::array kNames = {
    "window",        "panel",        "raised",       "line",       "outline",     "text",        "text-dim",
    "bronze",        "on-air",       "on-air-fill",  "good",       "warn",        "info",        "rail",
    "screen",        "good-soft",    "good-text",    "warn-soft",  "warn-text",   "warn-ground", "warn-line",
    "warn-detail",   "on-warn",      "quiet-soft",   "quiet-text", "on-air-soft", "on-air-text", "on-air-top",
    "on-air-bottom", "encoder-soft", "encoder-text", "page-soft",  "page-text",
};

QString nameOf(Tone tone)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(tone)));
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void readBlocks(const QString &css, bool light, QHash<QString, QColor> &into)
{
    static const QRegularExpression block(QStringLiteral(R"(:root(\[data-theme="light"\])?\s*\{([^}]*)\})"));
    static const QRegularExpression entry(QStringLiteral(R"(--([a-z-]+):\s*(#[0-9a-fA-F]{6})\s*;)"));
    for (auto blocks = block.globalMatch(css); blocks.hasNext();) {
        const auto found = blocks.next();
        if (!found.captured(1).isEmpty() && !light)
            continue;
        for (auto entries = entry.globalMatch(found.captured(2)); entries.hasNext();) {
            const auto pair = entries.next();
            into.insert(pair.captured(1), QColor(pair.captured(2)));
        }
    }
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tokens Tokens::read(bool light)
{
    Tokens tokens;
    tokens.m_light = light;
    for (const auto *file : {":/theme/tokens.css", ":/theme/window.css"})
        readBlocks(textOf(QString::fromLatin1(file)), light, tokens.m_colors);
    return tokens;
}

QColor Tokens::operator[](Tone tone) const
{
    return m_colors.value(nameOf(tone), QColor(Qt::magenta));
}

bool Tokens::isComplete() const
{
    return std::all_of(kNames.begin(), kNames.end(),
                       [this](const char *name) { return m_colors.contains(QString::fromLatin1(name)); });
}

QString Tokens::fill(const QString &styleSheet) const
{
    QString filled = styleSheet;
    filled.replace(QStringLiteral("{look}"), m_light ? QStringLiteral("light") : QStringLiteral("dark"));
    for (auto it = m_colors.cbegin(); it != m_colors.cend(); ++it)
        filled.replace(QStringLiteral("{%1}").arg(it.key()), it.value().name());
    return filled;
}

double Tokens::contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace belfry::ui

#include "ui/Tray.h"

#include "ui/Theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace belfry::ui {
namespace {

constexpr int kNotedMs = 15'000;

void drawMark(QPainter &painter, const QRectF &box, app::AirState air, bool needsYou)
{
    const Tokens &t = Theme::tokens();
    painter.setPen(QPen(t[Tone::Rail], box.width() / 8));
    if (needsYou) {
        painter.setBrush(t[Tone::Warn]);
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    } else if (air == app::AirState::OnAir || air == app::AirState::Interrupted || air == app::AirState::Ending) {
        painter.setBrush(t[Tone::OnAir]);
        painter.drawEllipse(box);
    } else if (air == app::AirState::Ready) {
        painter.setBrush(t[Tone::Good]);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

} // namespace

Tray::Tray(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>()), m_line(m_menu->addAction(QString()))
{
    m_line->setEnabled(false);
    connect(m_menu->addAction(tr("Open Belfry")), &QAction::triggered, this, &Tray::openWanted);
    connect(m_menu->addAction(tr("Close the window")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
}

Tray::~Tray() = default;

QIcon Tray::iconFor(app::AirState air, bool needsYou)
{
    QIcon icon;
    for (const int pixels : {16, 22, 32, 64}) {
        QPixmap pixmap = QIcon(QStringLiteral(":/icons/bell.svg")).pixmap(pixels, pixels);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double size = pixels * 0.5;
        drawMark(painter, QRectF(pixels - size - 1, pixels - size - 1, size, size), air, needsYou);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Tray::setShown(bool shown)
{
    m_icon.setVisible(shown && QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::show(const app::LiveState &state)
{
    const bool saysSo = state.banner && state.banner->tone == app::Tone::NeedsYou;
    const bool needsYou = state.needsYou || saysSo;
    const QString line = saysSo ? QStringLiteral("%1 · %2").arg(state.header.word, state.banner->title) : state.header.word;
    if (m_line->text() != line) {
        m_line->setText(line);
        m_icon.setToolTip(tr("Belfry: %1").arg(line));
    }
    if (m_drawn && m_air == state.header.air && m_needsYou == needsYou)
        return;
    m_drawn = true;
    m_air = state.header.air;
    m_needsYou = needsYou;
    m_icon.setIcon(iconFor(m_air, m_needsYou));
}

void Tray::notify(const QString &title, const QString &detail)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, detail, QSystemTrayIcon::Warning, kNotedMs);
}

} // namespace belfry::ui

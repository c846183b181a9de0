#include "obs/Screen.h"

#include "ui/Theme.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace belfry::test {
namespace {

// Ends its X server after the application that draws on it: the base is destroyed last.
class OwnScreen {
public:
    OwnScreen()
    {
        // Xvfb writes the number of the display it took, and a newline, to the descriptor it is given.
        m_server.setProgram(QStringLiteral("Xvfb"));
        m_server.setArguments({QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                               QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                               QStringLiteral("tcp")});
        m_server.start();
        QByteArray number;
        while (!number.endsWith('\n') && m_server.waitForReadyRead(30'000))
            number += m_server.readAllStandardOutput();
        if (!number.endsWith('\n')) {
            std::fprintf(stderr, "Xvfb did not come up: %s\n", m_server.readAllStandardError().constData());
            std::exit(1);
        }
        qputenv("DISPLAY", ':' + number.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~OwnScreen()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5'000))
            m_server.kill();
    }

private:
    QProcess m_server;
};

class ApplicationOnOwnScreen final : private OwnScreen, public QApplication {
public:
    ApplicationOnOwnScreen(int &argc, char **argv) : QApplication(argc, argv)
    {
        ui::Theme::apply(*this, ui::Look::Dark); // before the first widget, as the program itself does
    }
};

} // namespace

std::unique_ptr<QCoreApplication> applicationOnOwnScreen(int &argc, char **argv)
{
    return std::make_unique<ApplicationOnOwnScreen>(argc, argv);
}

} // namespace belfry::test

// QuitSignals: SIGINT and SIGTERM close the window as its own button would.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace belfry::ui {

/// Gui thread; one per process, for as long as the event loop runs. On Windows the system closes windows by message,
/// which Qt handles itself.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    QuitSignals();
    ~QuitSignals() override;

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace belfry::ui

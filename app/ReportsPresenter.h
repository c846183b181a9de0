// ReportsPresenter: the Reports page without its widgets.
#pragma once

#include "app/ServiceReport.h"

#include <QJsonArray>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

/// A service in the list. Value.
struct ReportRow {
    QString id;
    QString title;
    QString line; ///< "Sunday 22 Nov · 1 h 28 min · 312 people"
    bool onAir = false;

    bool operator==(const ReportRow &) const = default;
};

/// All services of one month together. Value.
struct TrendMonth {
    QString name;     ///< "Nov 2026"
    QDate first;
    int services = 0;
    double viewers = 0; ///< the most at a time, on average of its services
    std::optional<double> troubledMinutes; ///< of each service on average; nothing where none was looked at
    std::optional<double> loudness;        ///< LUFS

    bool operator==(const TrendMonth &) const = default;
};

struct ReportsState {
    std::vector<ReportRow> services; ///< the newest first
    QString selected;
    std::optional<ServiceReport> report; ///< of `selected`, once it was read
    std::vector<TrendMonth> months;      ///< the oldest first, at most a year
    QString message;                     ///< why something is not there, or "Saved as …"; empty: all is well

    bool operator==(const ReportsState &) const = default;
};

/// Reads only while the page is shown. Reports of services that are over are read once. GUI thread; owned by DeskApp.
class ReportsPresenter final : public QObject {
    Q_OBJECT
public:
    /// Must outlive it.
    explicit ReportsPresenter(ServerApi &api, QObject *parent = nullptr);
    ~ReportsPresenter() override;

    const ReportsState &state() const { return m_state; }
    /// What the PDF is called: "2026-11-22 Sunday Morning Worship.pdf".
    QString fileName() const;

public Q_SLOTS:
    void setShown(bool shown);
    void open(const QString &broadcast);
    /// What became of saving, to be said in the page.
    void saved(const QString &file, bool done);

Q_SIGNALS:
    void stateChanged();

private:
    struct Reading;

    void forget();
    void readList();
    void readPlaces();
    void tookList(const QJsonArray &items);
    void readNext();
    void readReport(const QString &broadcast);
    void took(const std::shared_ptr<Reading> &reading);
    void refresh();
    std::vector<TrendMonth> monthsNow() const;

    ServerApi &m_api;
    ReportsState m_state;
    std::vector<model::Broadcast> m_broadcasts;
    std::map<std::string, QString> m_places;
    std::map<QString, ServiceReport> m_reports;
    QString m_selected;
    QString m_message;
    QString m_reading; ///< whose report is being read; empty: none
    std::vector<QString> m_unreadable;
    bool m_shown = false;
    bool m_stale = true;
    quint64 m_round = 0; ///< answers to questions of an earlier round are not used
};

} // namespace belfry::app

// ReportPdf: a service's report on paper.
#pragma once

#include "app/ServiceReport.h"
#include "base/Result.h"

#include <QString>

namespace belfry::ui {

/// Writes one A4 page (more only for a very long list), in the present language, always dark on white. Unavailable when the
/// file cannot be written; then nothing of it is left. Gui thread.
Result<> writeReportPdf(const app::ServiceReport &report, const QString &church, const QString &file);

} // namespace belfry::ui

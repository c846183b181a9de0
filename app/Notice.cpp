#include "app/Notice.h"

#include <QCoreApplication>
#include <QLocale>

namespace belfry::app {

Notice Notice::made(const QString &title, const QString &detail, const QString &button, Fix fix)
{
    return {.banner = {.title = title, .detail = detail, .fixText = button}, .fix = fix};
}

Notice Notice::withSteps(const QString &title, const QString &detail, const QString &steps)
{
    Notice notice = made(title, detail, QCoreApplication::translate("belfry::app::Notifier", "Show me where"), Fix::ShowSteps);
    notice.steps = steps;
    return notice;
}

QString valueOf(const Finding &finding, const char *key, int digits)
{
    const auto found = finding.values.find(key);
    if (found == finding.values.end())
        return {};
    if (const auto *text = std::get_if<std::string>(&found->second))
        return QString::fromStdString(*text);
    return QLocale().toString(std::get<double>(found->second), 'f', digits);
}

double numberOf(const Finding &finding, const char *key)
{
    const auto found = finding.values.find(key);
    return found != finding.values.end() && std::holds_alternative<double>(found->second) ? std::get<double>(found->second) : 0.0;
}

} // namespace belfry::app

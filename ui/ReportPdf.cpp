#include "ui/ReportPdf.h"

#include "ui/Theme.h"
#include "ui/widgets/Charts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace belfry::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ReportPdf)
};

constexpr int kChartWidth = 520; ///< of the page, in its points
constexpr int kChartHeight = 120;
constexpr int kSharper = 4;      ///< pixels for each

QImage chart(const app::ServiceReport &report, std::vector<app::ChartPoint> points, bool fromZero)
{
    TimeChartShape shape{std::move(points), report.began, report.ended, {}, fromZero};
    for (const app::ReportTrouble &trouble : report.timeline)
        shape.troubled.emplace_back(trouble.began, trouble.began.addSecs(trouble.lasted.count()));
    QImage image(kChartWidth * kSharper, kChartHeight * kSharper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kSharper, kSharper);
    drawTimeChart(painter, QRectF(0, 0, kChartWidth, kChartHeight), shape, Tokens::read(true), Theme::font(9));
    return image;
}

QString row(const QStringList &cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<td style=\"padding: 2px 12px 2px 0\">%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3 style=\"margin: 12px 0 3px 0\">%1</h3>").arg(text.toHtmlEscaped());
}

QString bodyOf(const app::ServiceReport &report, const QString &church)
{
    QString html = QStringLiteral("<p style=\"color: #5b6675; margin: 0\">%1</p><h1 style=\"margin: 0\">%2</h1>"
                                  "<p style=\"color: #5b6675; margin: 0\">%3</p><p style=\"margin: 8px 0 0 0\"><b>%4</b></p>")
                       .arg(church.toHtmlEscaped(), report.title.toHtmlEscaped(), report.when.toHtmlEscaped(),
                            report.summary.toHtmlEscaped());
    html += heading(Words::tr("Before next week")) + QStringLiteral("<ul style=\"margin: 0\">");
    for (const QString &advice : report.advice)
        html += QStringLiteral("<li>%1</li>").arg(advice.toHtmlEscaped());
    html += QStringLiteral("</ul>") + heading(Words::tr("What went wrong"));
    if (report.timeline.empty())
        html += QStringLiteral("<p style=\"margin: 0\">%1</p>").arg(Words::tr("Nothing."));
    html += QStringLiteral("<table cellspacing=\"0\">");
    for (const app::ReportTrouble &trouble : report.timeline)
        html += row({trouble.when, trouble.where, trouble.what, trouble.length});
    html += QStringLiteral("</table>") + heading(Words::tr("Where it went")) + QStringLiteral("<table cellspacing=\"0\">");
    for (const app::ReportPlace &place : report.places)
        html += row({place.name, place.word});
    html += QStringLiteral("</table>") + heading(Words::tr("Viewers")) + report.viewersWord.toHtmlEscaped();
    if (!report.viewers.empty())
        html += QStringLiteral("<br/><img src=\"chart:viewers\" width=\"%1\" height=\"%2\"/>").arg(kChartWidth).arg(kChartHeight);
    html += heading(Words::tr("Loudness")) + report.loudnessWord.toHtmlEscaped();
    if (!report.loudness.empty())
        html += QStringLiteral("<br/><img src=\"chart:loudness\" width=\"%1\" height=\"%2\"/>").arg(kChartWidth).arg(kChartHeight);
    return html + heading(Words::tr("Upload")) + report.uploadWord.toHtmlEscaped();
}

} // namespace

Result<> writeReportPdf(const app::ServiceReport &report, const QString &church, const QString &file)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 14, 15, 14),
                                         QPageLayout::Millimeter));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Belfry"));
        QTextDocument page;
        page.setDocumentMargin(0);
        QFont font = Theme::font(10);
        font.setPointSizeF(9.5);
        page.setDefaultFont(font);
        page.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:viewers")), chart(report, report.viewers, true));
        page.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:loudness")), chart(report, report.loudness, false));
        QTextOption option = page.defaultTextOption();
        option.setTextDirection(QGuiApplication::layoutDirection());
        page.setDefaultTextOption(option);
        page.setHtml(bodyOf(report, church));
        page.print(&writer);
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::Unavailable, out.errorString().toStdString());
    return Done();
}

} // namespace belfry::ui

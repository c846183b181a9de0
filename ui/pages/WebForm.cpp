#include "ui/pages/WebForm.h"

#include "ui/Translations.h"
#include "ui/widgets/ElidedLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kSiteLines = 3;
constexpr int kSiteRoom = 18; ///< the frame's

QComboBox *choice()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void chooseData(QComboBox &box, const QString &data)
{
    if (data.isEmpty())
        return;
    if (box.findData(data) < 0)
        box.addItem(data, data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

WebForm::WebForm(QWidget *parent)
    : SettingsForm(tr("Our web page"), parent), m_address(new ElidedLabel), m_copy(new QPushButton(tr("Copy address"))),
      m_open(new QPushButton(tr("Open page"))), m_description(makeEdit()), m_category(makeEdit()), m_language(choice()),
      m_timeZone(choice())
{
    for (const Language &language : languages()) {
        // The page calls Tagalog by its older code.
        const QString code = QString::fromLatin1(language.code);
        m_language->addItem(QString::fromUtf8(language.name), code == QLatin1String("fil") ? QStringLiteral("tl") : code);
    }
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromLatin1(zone).replace(QLatin1Char('_'), QLatin1Char(' ')), QString::fromLatin1(zone));
    m_description->setMaxLength(500);
    m_category->setMaxLength(40);
    addRow(tr("Viewers open"), m_address);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    row->addStretch(1);
    addWide(buttons);
    addRow(tr("About us"), m_description);
    addRow(tr("Kind"), m_category);
    addRow(tr("Page’s language"), m_language);
    addRow(tr("Time zone"), m_timeZone);
    m_save = addButton(tr("Save"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString()); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    connect(m_save, &QPushButton::clicked, this, &WebForm::save);
    for (QComboBox *box : {m_language, m_timeZone})
        connect(box, &QComboBox::activated, this, [this] { m_touched = true; });
}

void WebForm::show(const app::ChurchState &state)
{
    m_page = state.page;
    m_address->setText(state.page.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash));
    m_copy->setEnabled(!state.page.isEmpty());
    m_open->setEnabled(!state.page.isEmpty());
    offer(*m_description, state.description);
    offer(*m_category, state.category);
    if (!m_touched) {
        chooseData(*m_language, state.language);
        chooseData(*m_timeZone, state.timeZone);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_language),
                           static_cast<QWidget *>(m_timeZone), static_cast<QWidget *>(m_save)})
        field->setEnabled(state.canEdit);
}

void WebForm::save()
{
    Q_EMIT pageEdited(m_description->text().trimmed(), m_category->text().trimmed(), m_language->currentData().toString(),
                      m_timeZone->currentData().toString());
}

void WebForm::saved(const QString &description, const QString &category, const QString &language, const QString &timeZone)
{
    keepEdited(*m_description, description);
    keepEdited(*m_category, category);
    if (m_language->currentData().toString() == language && m_timeZone->currentData().toString() == timeZone)
        m_touched = false;
}

EmbedForm::EmbedForm(QWidget *parent)
    : SettingsForm(tr("On other web sites"), parent), m_sites(new QPlainTextEdit), m_save(nullptr)
{
    m_sites->setTabChangesFocus(true);
    m_sites->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sites->setFixedHeight(kSiteLines * m_sites->fontMetrics().lineSpacing() + kSiteRoom);
    addRow(tr("May show it"), m_sites);
    addNote()->setText(tr("One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does."));
    m_save = addButton(tr("Save"));
    connect(m_sites, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_touched = false;
        Q_EMIT sitesEdited(m_sites->toPlainText());
    });
}

void EmbedForm::show(const app::ChurchState &state)
{
    m_sites->setEnabled(state.canEdit && state.embedParents);
    m_save->setEnabled(m_sites->isEnabled());
    // What is typed stays until it is kept, also when it was refused.
    if (m_touched || state.embedParents == m_stored)
        return;
    m_stored = state.embedParents;
    m_sites->setPlainText(m_stored.value_or(QStringList()).join(QLatin1Char('\n')));
    m_touched = false;
}

PicturesForm::PicturesForm(QWidget *parent)
    : SettingsForm(tr("Pictures of our own"), parent), m_slate(choice()), m_choose(nullptr), m_remove(nullptr)
{
    m_slate->addItem(tr("While we wait for OBS"), QStringLiteral("interrupted"));
    m_slate->addItem(tr("Before the service begins"), QStringLiteral("starting"));
    m_slate->addItem(tr("After it has ended"), QStringLiteral("closing"));
    addRow(tr("Shown"), m_slate);
    addNote()->setText(tr("A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own."));
    m_choose = addButton(tr("Choose a picture"));
    m_remove = addButton(tr("Belfry’s own again"));
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT choosePressed(m_slate->currentData().toString()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removePressed(m_slate->currentData().toString()); });
}

void PicturesForm::show(const app::ChurchState &state)
{
    m_choose->setEnabled(state.canEdit);
    m_remove->setEnabled(state.canEdit);
}

} // namespace belfry::ui

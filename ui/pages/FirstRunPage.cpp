#include "ui/pages/FirstRunPage.h"

#include "ui/Theme.h"
#include "ui/widgets/ByteLimit.h"
#include "ui/widgets/NoteCard.h"
#include "ui/widgets/PreviewCard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

using Run = app::FirstRunState::Run;
using Step = app::FirstRunStep;

constexpr int kColumn = 620;

QLabel *words(const QString &text, int pixels, QFont::Weight weight = QFont::Normal, bool isQuiet = false)
{
    auto *label = new QLabel(text);
    Theme::setFont(*label, pixels, weight);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (isQuiet)
        label->setProperty("tone", QStringLiteral("dim"));
    return label;
}

QString mark(app::CheckState state)
{
    switch (state) {
    case app::CheckState::Done:
        return QStringLiteral("✓");
    case app::CheckState::NeedsYou:
        return QStringLiteral("!");
    case app::CheckState::Open:
        break;
    }
    return QStringLiteral("…");
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_count(words({}, 13, QFont::DemiBold, true)), m_steps(new QStackedWidget), m_church(new QLineEdit),
      m_server(words({}, 14, QFont::Normal, true)), m_openSettings(new QPushButton(tr("Open Settings"))), m_obs(new NoteCard), m_password(new QLineEdit),
      m_openObs(new QPushButton(tr("Open OBS"))), m_address(new QLineEdit), m_preset(new QComboBox),
      m_placeAddressLabel(words(tr("Address"), 13, QFont::Normal, true)), m_placeAddress(new QLineEdit),
      m_keyLabel(words(tr("Stream key"), 13, QFont::Normal, true)), m_key(new QLineEdit), m_place(new NoteCard),
      m_progress(new QProgressBar), m_runWord(words({}, 15, QFont::DemiBold)), m_result(new NoteCard),
      m_message(words({}, 14)), m_back(new QPushButton(tr("Back"))), m_skip(new QPushButton), m_main(new QPushButton)
{
    m_steps->addWidget(makeChurch());
    m_steps->addWidget(makeObs());
    m_steps->addWidget(makePage());
    m_steps->addWidget(makePlace());
    m_steps->addWidget(makeDryRun());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(26, 34, 26, 26);
    column->setSpacing(10);
    column->addWidget(m_count);
    column->addWidget(m_steps, 1);
    m_message->setProperty("tone", QStringLiteral("warn"));
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    auto *middle = new QWidget;
    middle->setMaximumWidth(kColumn + 52);
    middle->setLayout(column);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch(1);
    all->addWidget(middle, 20);
    all->addStretch(1);
}

QWidget *FirstRunPage::makeStep(const QString &title, const QString &text, QVBoxLayout **column)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("fields"));
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    list->addWidget(words(title, 26, QFont::DemiBold));
    list->addWidget(words(text, 15, QFont::Normal, true));
    list->addSpacing(10);
    *column = list;
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title);
    return scroll;
}

QWidget *FirstRunPage::makeChurch()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeStep(tr("Who are you?"), tr("Viewers read this name above the picture. You can change it at any time."), &column);
    QLabel *label = m_churchLabel = words(tr("Your church’s name"), 13, QFont::Normal, true);
    label->setBuddy(m_church);
    m_church->setAccessibleName(tr("Your church’s name"));
    m_church->setMaxLength(200);
    keepBytes(*m_church);
    m_church->setPlaceholderText(tr("Grace Church"));
    column->addWidget(label);
    column->addWidget(m_church);
    column->addWidget(m_server);
    column->addWidget(makeSignIn());
    auto *row = new QHBoxLayout;
    row->addWidget(m_openSettings);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_openSettings, &QPushButton::clicked, this, &FirstRunPage::openSettingsPressed);
    connect(m_church, &QLineEdit::textChanged, this, &FirstRunPage::showMain);
    return page;
}

QWidget *FirstRunPage::makeSignIn()
{
    m_signIn = new QWidget;
    m_login = new QLineEdit;
    m_loginPassword = new QLineEdit;
    m_loginPassword->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(m_signIn);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(10);
    for (const auto &[text, field] : {std::pair(tr("Login"), m_login), {tr("Password"), m_loginPassword}}) {
        QLabel *label = words(text, 13, QFont::Normal, true);
        label->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &FirstRunPage::showMain);
    }
    column->addWidget(words(tr("With the owner’s token instead: Settings, Server."), 13, QFont::Normal, true));
    m_signIn->hide();
    return m_signIn;
}

QWidget *FirstRunPage::makeObs()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeStep(tr("Find OBS"), tr("OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open."), &column);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("OBS’s password"));
    m_password->setAccessibleName(tr("OBS’s password"));
    column->addWidget(m_obs);
    column->addWidget(m_password);
    auto *row = new QHBoxLayout;
    row->addWidget(m_openObs);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_openObs, &QPushButton::clicked, this, &FirstRunPage::openObsPressed);
    connect(m_password, &QLineEdit::textChanged, this, &FirstRunPage::showMain);
    return page;
}

QWidget *FirstRunPage::makePage()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeStep(tr("Your web page"), tr("Whoever has this address can watch, without an app and without an account."), &column);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of your web page"));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy the address"));
    auto *open = new QPushButton(tr("Open it"));
    open->setAccessibleName(tr("Open the web page in a browser"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(copy);
    row->addWidget(open);
    column->addLayout(row);
    column->addWidget(words(tr("On this computer’s own server the address works inside your building. For the whole world, "
                               "choose a server elsewhere in Settings."), 13, QFont::Normal, true));
    column->addStretch(1);
    connect(copy, &QPushButton::clicked, this, &FirstRunPage::copyPressed);
    connect(open, &QPushButton::clicked, this, &FirstRunPage::openPagePressed);
    return page;
}

QWidget *FirstRunPage::makePlace()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeStep(tr("Where else?"), tr("A service can also be seen on YouTube, Facebook and other places. You can add more at any time."), &column);
    QLabel *kind = words(tr("Service"), 13, QFont::Normal, true);
    kind->setBuddy(m_preset);
    m_preset->setAccessibleName(tr("Service"));
    m_placeAddressLabel->setBuddy(m_placeAddress);
    m_placeAddress->setAccessibleName(tr("Address"));
    m_keyLabel->setBuddy(m_key);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Stream key"));
    m_key->setPlaceholderText(tr("Paste it here"));
    for (QWidget *widget : {static_cast<QWidget *>(kind), static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_placeAddressLabel),
                            static_cast<QWidget *>(m_placeAddress), static_cast<QWidget *>(m_keyLabel), static_cast<QWidget *>(m_key),
                            static_cast<QWidget *>(m_place)})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FirstRunPage::showPlaceStep);
    connect(m_key, &QLineEdit::textChanged, this, &FirstRunPage::showMain);
    connect(m_placeAddress, &QLineEdit::textChanged, this, &FirstRunPage::showMain);
    return page;
}

QWidget *FirstRunPage::makeDryRun()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeStep(tr("Dry run"), tr("Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them."), &column);
    m_progress->setRange(0, app::DryRun::kSeconds);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the dry run is"));
    m_dryRun = column;
    column->addWidget(m_runWord);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = words({}, 14);
        m_fixes[i] = new QPushButton;
        m_fixes[i]->hide();
        auto *row = new QHBoxLayout;
        row->addWidget(m_lines[i], 1);
        row->addWidget(m_fixes[i], 0, Qt::AlignVCenter);
        column->addLayout(row);
        connect(m_fixes[i], &QPushButton::clicked, this, [this, i] {
            if (i < m_state.lines.size())
                Q_EMIT mendPressed(m_state.lines[i].id);
        });
    }
    column->addStretch(1);
    return page;
}

QWidget *FirstRunPage::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 8, 0, 0);
    m_main->setProperty("main", true);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_main);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::backPressed);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunPage::skipPressed);
    connect(m_main, &QPushButton::clicked, this, &FirstRunPage::pressMain);
    return bar;
}

void FirstRunPage::pressMain()
{
    if (!m_main->isEnabled())
        return;
    if (m_state.signInWanted) {
        const Secret password(m_loginPassword->text().toStdString());
        m_loginPassword->clear();
        Q_EMIT signInPressed(m_login->text().trimmed(), password);
    } else if (m_state.step == Step::Church) {
        Q_EMIT churchNamed(m_church->text());
    } else if (m_state.step == Step::Obs && m_state.obsPasswordWanted) {
        Q_EMIT passwordEntered(Secret(m_password->text().toStdString()));
        m_password->clear();
    } else if (m_state.step == Step::Place && !m_key->text().isEmpty()) {
        Q_EMIT placeEntered({.name = m_preset->currentText(), .preset = m_preset->currentData().toString(),
                             .address = m_placeAddress->isHidden() ? QString() : m_placeAddress->text(),
                             .key = Secret(m_key->text().trimmed().toStdString())});
        m_key->clear();
    } else {
        Q_EMIT continuePressed();
    }
}

void FirstRunPage::show(const app::FirstRunState &state)
{
    const bool asks = state.step == Step::Obs && state.obsPasswordWanted && !m_state.obsPasswordWanted;
    const bool isAnother = m_isFirst || asks || state.step != m_state.step || state.signInWanted != m_state.signInWanted;
    m_isFirst = false;
    m_state = state;
    m_count->setText(tr("Step %1 of %2").arg(QLocale().toString(static_cast<int>(state.step) + 1), QLocale().toString(app::kFirstRunSteps)));
    m_steps->setCurrentIndex(static_cast<int>(state.step));
    if (!m_church->isModified() && m_church->text().isEmpty() && state.church != tr("Our church") && state.church != QLatin1String("Our church"))
        m_church->setText(state.church);
    m_signIn->setVisible(state.signInWanted);
    m_church->setVisible(!state.signInWanted);
    m_churchLabel->setVisible(!state.signInWanted);
    if (m_login->text().isEmpty() && !m_login->isModified())
        m_login->setText(state.login);
    m_server->setText(state.serverWord);
    m_server->setVisible(!state.serverWord.isEmpty());
    m_openSettings->setVisible(state.settingsMendIt);
    m_address->setText(state.page.toString());
    m_address->setCursorPosition(0);
    m_message->setText(state.message);
    m_message->setVisible(!state.message.isEmpty());
    m_back->setVisible(state.step != Step::Church);
    m_skip->setText(state.skipText);
    m_skip->setVisible(!state.skipText.isEmpty());
    showObs();
    showPlaceStep();
    showDryRun();
    showMain();
    if (isAnother)
        focusStep();
}

void FirstRunPage::showMain()
{
    QString text = m_state.continueText;
    bool can = m_state.canContinue;
    switch (m_state.step) {
    case Step::Church:
        can = can && !m_church->text().trimmed().isEmpty();
        if (m_state.signInWanted) {
            text = m_state.isBusy ? tr("Signing in…") : tr("Sign in");
            can = !m_state.isBusy && !m_login->text().trimmed().isEmpty() && !m_loginPassword->text().isEmpty();
        }
        break;
    case Step::Obs:
        if (m_state.obsPasswordWanted) {
            text = tr("Connect");
            can = !m_password->text().isEmpty() && !m_state.isBusy;
        }
        break;
    case Step::Place:
        if (!m_key->text().isEmpty()) {
            text = tr("Add and try it");
            can = !m_state.isBusy && (m_placeAddress->isHidden() || !m_placeAddress->text().trimmed().isEmpty());
        }
        break;
    default:
        break;
    }
    m_main->setText(text);
    m_main->setEnabled(can);
}

void FirstRunPage::showObs()
{
    m_obs->show(m_state.obsTone, m_state.obsWord, m_state.obsAdvice);
    m_password->setVisible(m_state.obsPasswordWanted);
    m_openObs->setVisible(m_state.obsCanBeOpened);
}

void FirstRunPage::showPlaces(const app::PlacesState &state)
{
    const bool isNew = state.presets != m_places.presets;
    m_places = state;
    if (isNew) {
        m_preset->clear();
        for (const app::PlacePreset &preset : state.presets)
            m_preset->addItem(preset.name, preset.id);
    }
    showPlaceStep();
}

void FirstRunPage::showPlaceStep()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_preset->currentIndex()));
    const bool isKnown = at < m_places.presets.size() && !m_places.presets[at].address.isEmpty();
    m_placeAddress->setVisible(!isKnown);
    m_placeAddressLabel->setVisible(!isKnown);
    const bool isThere = !m_state.placeName.isEmpty();
    const app::PlaceEditorState *editor = m_places.editor ? &*m_places.editor : nullptr;
    if (editor && !editor->busy.isEmpty())
        m_place->show(app::Tone::Quiet, editor->busy, {});
    else if (editor && editor->trial)
        m_place->show(editor->trial->tone, editor->trial->title, editor->trial->text);
    else if (editor && editor->messageTone == app::Tone::NeedsYou)
        m_place->show(app::Tone::NeedsYou, editor->message, {});
    else
        m_place->show(isThere ? m_state.placeTone : app::Tone::Quiet, isThere ? tr("%1 is added").arg(m_state.placeName) : QString(),
                      isThere ? m_state.placeWord : QString());
    showMain();
}

/// Only while it is looked at, and made when it first is: a preview costs a thread and a decoder.
void FirstRunPage::showPreview(bool isWanted)
{
    if (!m_preview && !isWanted)
        return;
    if (!m_preview) {
        m_preview = new PreviewCard;
        m_preview->setFixedHeight(210);
        m_dryRun->insertWidget(m_dryRun->indexOf(m_runWord), m_preview);
    }
    m_preview->setVisible(isWanted);
    m_preview->show(isWanted ? m_state.preview : app::PreviewFeed(), {});
}

void FirstRunPage::showDryRun()
{
    const bool runs = m_state.run == Run::Starting || m_state.run == Run::Measuring;
    const bool isOver = m_state.run == Run::Good || m_state.run == Run::NeedsYou;
    showPreview(isVisible() && m_state.step == Step::DryRun && !isOver);
    m_progress->setVisible(runs);
    m_progress->setValue(app::DryRun::kSeconds - m_state.secondsLeft);
    m_runWord->setText(m_state.run == Run::Starting ? tr("Waiting for the first picture…")
                       : runs ? tr("%n seconds left", nullptr, m_state.secondsLeft)
                              : QString());
    m_runWord->setVisible(runs);
    if (m_state.run == Run::Good)
        m_result->show(app::Tone::Good, tr("All is well"), tr("Upload, picture and sound were good for ninety seconds. You can go live."));
    else if (m_state.run == Run::NeedsYou)
        m_result->show(app::Tone::NeedsYou, tr("Nearly there"), tr("You could go live, but this should be better first:"));
    else if (m_state.isObsElsewhere)
        m_result->show(m_state.obsTone, m_state.obsWord, m_state.obsAdvice);
    else
        m_result->show(app::Tone::Quiet, {}, {});
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < m_state.lines.size() && (runs || isOver);
        m_lines[i]->setVisible(isShown);
        m_fixes[i]->setVisible(isShown && !m_state.lines[i].fixText.isEmpty());
        if (!isShown)
            continue;
        const app::DryRunLine &line = m_state.lines[i];
        m_fixes[i]->setText(line.fixText);
        QString text = QStringLiteral("%1  %2").arg(mark(line.state), line.text);
        if (!line.advice.isEmpty())
            text += QStringLiteral("\n%1").arg(line.advice);
        m_lines[i]->setText(text);
        m_lines[i]->setProperty("tone", line.state == app::CheckState::NeedsYou ? QStringLiteral("warn")
                                        : line.state == app::CheckState::Open   ? QStringLiteral("dim")
                                                                                : QString());
        m_lines[i]->style()->unpolish(m_lines[i]);
        m_lines[i]->style()->polish(m_lines[i]);
    }
}

void FirstRunPage::focusStep()
{
    if (!isVisible())
        return;
    if (m_state.signInWanted)
        (m_login->text().isEmpty() ? m_login : m_loginPassword)->setFocus();
    else if (m_state.step == Step::Church)
        m_church->setFocus();
    else if (m_state.step == Step::Obs && m_state.obsPasswordWanted)
        m_password->setFocus();
    else
        (m_main->isEnabled() ? static_cast<QWidget *>(m_main) : this)->setFocus(); // an Enter too many leaves nothing out
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QPushButton *>(focusWidget());
        if (button && button->isEnabled())
            button->click();
        else
            pressMain();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        Q_EMIT backPressed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDryRun();
    focusStep();
}

void FirstRunPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showDryRun();
}

} // namespace belfry::ui

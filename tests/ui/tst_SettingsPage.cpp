#include "app/ChurchPresenter.h"
#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/PeoplePresenter.h"
#include "app/SettingsPresenter.h"
#include "app/UpdatePresenter.h"
#include "support/Case.h"
#include "ui/Translations.h"
#include "ui/WholeDesk.h"
#include "ui/Walk.h"
#include "ui/WindowCase.h"
#include "ui/pages/AlertsForm.h"
#include "ui/pages/ChatPage.h"
#include "ui/pages/DelayForm.h"
#include "ui/pages/HouseForms.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/PeopleForm.h"
#include "ui/pages/PlacesPage.h"
#include "ui/pages/ServerForm.h"
#include "ui/pages/ServiceForm.h"
#include "ui/pages/ServicesPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/UpdateForm.h"
#include "ui/pages/WebForm.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/UpdateLine.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>

using namespace belfry;
using namespace belfry::test;
using ui::SettingsPage;

class tst_SettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        QVERIFY(m_desk->open(QStringLiteral("en")));
        showAt(m_desk->window(), QSize(1440, 900));
        m_desk->window().openSettings();
        QTRY_COMPARE(m_desk->app().people().state().people.size(), std::size_t(3));
    }
    void cleanupTestCase()
    {
        ui::Prompt::answerForTest({});
        ui::Prompt::chooseForTest({});
        m_desk.reset();
    }

    void thePartsAreReachedWithTheKeyboard()
    {
        auto *side = page().findChild<ui::RowList *>();
        page().open(SettingsPage::Church);
        side->setFocus();
        QTest::keyClick(side, Qt::Key_End);
        QVERIFY(page().about().isVisible());
        QTest::keyClick(side, Qt::Key_Home);
        QVERIFY(!page().about().isVisible());
    }
    void aServiceIsRecordedOrNot()
    {
        page().open(SettingsPage::Recording);
        auto *box = page().recording().findChild<QCheckBox *>();
        QTRY_VERIFY(m_desk->app().church().state().canEdit);
        QSignalSpy chosen(&page().recording(), &ui::RecordingForm::recordedChosen);
        if (box->isEnabled())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QCOMPARE(chosen.size(), box->isEnabled() ? 1 : 0);
    }
    void theDelayIsTypedOrStepped()
    {
        page().open(SettingsPage::Church);
        auto *seconds = page().delay().findChild<QSpinBox *>();
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("25"));
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::nullopt); // 2 was not meant
        QTest::keyClick(seconds, Qt::Key_Return);
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::optional(25));
        QTest::keyClick(seconds, Qt::Key_Up);
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::optional(30));
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("0"));
        QTest::keyClick(seconds, Qt::Key_Return);
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::optional(0));
        QCOMPARE(seconds->text(), QStringLiteral("No delay")); // also where the channel has one
        screenshot(m_desk->window(), QStringLiteral("settings-no-delay"));
        QTest::keyClick(seconds, Qt::Key_Down);
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::nullopt);
        QVERIFY(seconds->text().startsWith(QLatin1String("As the channel has it")));
        QTest::keyClick(seconds, Qt::Key_Up);
        QCOMPARE(m_desk->app().settings().delaySeconds(), std::optional(0));
        QTest::keyClick(seconds, Qt::Key_Down);
    }
    void howSomebodyIsCalledIsTickedWithMouseAndKeyboard()
    {
        page().open(SettingsPage::Window);
        const QList<QCheckBox *> boxes = page().alerts().findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        const auto kept = [this] {
            const app::DeskSettings &settings = m_desk->app().settings();
            return QList<bool>{settings.trayIcon(), settings.notifications(), settings.alertSound()};
        };
        const QList<bool> before = kept();
        QVERIFY(before[0]);
        page().alerts().setTrayAvailable(true);
        for (int i : {1, 2}) {
            boxes[i]->setFocus();
            QTest::keyClick(boxes[i], Qt::Key_Space);
        }
        QCOMPARE(boxes[1]->isChecked(), !before[1]);
        QTest::mouseClick(boxes[0], Qt::LeftButton, {}, QPoint(10, boxes[0]->height() / 2));
        QVERIFY(!boxes[1]->isEnabled()); // a message comes from the bell
        page().alerts().setTrayAvailable(false);
        QVERIFY(!boxes[0]->isEnabled());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(kept()[i], !before[i]);
            QCOMPARE(boxes[i]->isChecked(), i == 2 && !before[i]); // without a bell there is neither bell nor message
        }
    }
    void whatCameOfTheLastPressStandsAbove()
    {
        page().open(SettingsPage::Church);
        QTRY_VERIFY(m_desk->app().church().state().canEdit);
        press(page().service(), QStringLiteral("Save"));
        QTRY_COMPARE(said(), QStringLiteral("Saved."));
        page().open(SettingsPage::Web); // it was not about this
        QCOMPARE(said(), QString());
        refuseChanges();
        press(page().web(), QStringLiteral("Save"));
        QTRY_COMPARE(said(), QStringLiteral("This is too long."));
        screenshot(m_desk->window(), QStringLiteral("settings-refused"));
        takeChanges();
        press(page().web(), QStringLiteral("Save"));
        QTRY_COMPARE(said(), QStringLiteral("Saved."));
        m_desk->window().open(ui::Rail::Live);
        m_desk->window().openSettings();
        QCOMPARE(said(), QString());
        press(page().web(), QStringLiteral("Save")); // the same words once more are news
        QTRY_COMPARE(said(), QStringLiteral("Saved."));
    }
    void whatTheServerRefusedStaysAsItWasTyped_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("label");
        QTest::newRow("the service") << int(SettingsPage::Church) << QStringLiteral("Title");
        QTest::newRow("the page") << int(SettingsPage::Web) << QStringLiteral("About us");
    }
    void whatTheServerRefusedStaysAsItWasTyped()
    {
        QFETCH(int, part);
        QFETCH(QString, label);
        page().open(static_cast<SettingsPage::Part>(part));
        QTRY_VERIFY(m_desk->app().church().state().canEdit);
        ui::SettingsForm &form = part == SettingsPage::Church ? static_cast<ui::SettingsForm &>(page().service()) : page().web();
        QLineEdit *line = nullptr;
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == label)
                line = edit;
        }
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Advent"));
        refuseChanges();
        press(form, QStringLiteral("Save"));
        QTRY_COMPARE(said(), QStringLiteral("This is too long."));
        QVERIFY(looksAgain());
        QCOMPARE(line->text(), QStringLiteral("Advent"));
        takeChanges();
        press(form, QStringLiteral("Save"));
        QTest::keyClicks(line, QStringLiteral("!")); // while the server still thinks about it
        QTRY_COMPARE(said(), QStringLiteral("Saved."));
        QVERIFY(looksAgain());
        QCOMPARE(line->text(), QStringLiteral("Advent!"));
        press(form, QStringLiteral("Save"));
        QTRY_VERIFY(!line->isModified());
        QVERIFY(looksAgain());
        QCOMPARE(line->text(), QStringLiteral("Advent!"));
    }
    void aNameIsNoLongerThanTheServerTakesItAndNeverEmpty()
    {
        page().open(SettingsPage::Church);
        QTRY_VERIFY(m_desk->app().settingsPresenter().state().canEditChannel);
        QLineEdit *title = page().service().findChildren<QLineEdit *>().at(1);
        QCOMPARE(title->accessibleName(), QStringLiteral("Title"));
        title->selectAll();
        QApplication::clipboard()->setText(QString(80, QChar(0xC608))); // three bytes each
        title->paste();
        QCOMPARE(title->text().toUtf8().size(), 198);
        QTest::keyClick(title, Qt::Key_X);
        QTest::keyClick(title, Qt::Key_X);
        QTest::keyClick(title, Qt::Key_X); // one too many
        QCOMPARE(title->text().toUtf8().size(), 200);
        QVERIFY(title->isModified());
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QSignalSpy edited(&page().service(), &ui::ServiceForm::channelEdited);
        press(page().service(), QStringLiteral("Save"));
        QCOMPARE(edited.size(), 0);
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Sunday Morning Worship"));
        press(page().service(), QStringLiteral("Save"));
        QCOMPARE(edited.size(), 1);
    }
    void sitesThatMayShowTheChannelAreTyped()
    {
        page().open(SettingsPage::Web);
        auto *sites = page().embed().findChild<QPlainTextEdit *>();
        QTRY_VERIFY(sites->isEnabled());
        sites->setFocus();
        QTest::keyClicks(sites, QStringLiteral("our old site"));
        press(page().embed(), QStringLiteral("Save"));
        QVERIFY(m_desk->app().church().state().message.contains(QLatin1String("our old site")));
        QCOMPARE(sites->toPlainText(), QStringLiteral("our old site")); // to be mended, not typed once more
        sites->selectAll();
        QTest::keyClicks(sites, QStringLiteral("example.org"));
        QTest::keyClick(sites, Qt::Key_Tab); // leaves the field, and is no letter in it
        QVERIFY(!sites->hasFocus());
        press(page().embed(), QStringLiteral("Save"));
        QTRY_COMPARE(sites->toPlainText(), QStringLiteral("https://example.org"));
    }
    void somebodySignsInWithTheKeyboardAndSeesWhatTheyMay()
    {
        const QByteArray me = R"({"via":"session","role":"operator","permissions":["see_operations","operate","chat"],"user":{"login":"jon","display_name":"Jon"}})";
        ui::Prompt::answerForTest([](const ui::Question &) { return false; }); // where passwords are kept
        auto &server = m_desk->server();
        server.answers["POST /api/v1/sessions"] = {401, "{}"};
        server.answers["GET /api/v1/me"] = {200, me};
        m_desk->window().openSettings();
        page().open(SettingsPage::Server);
        QComboBox *how = page().server().findChild<QComboBox *>();
        how->setCurrentIndex(0);
        Q_EMIT how->activated(0);
        const auto field = [this](const char *name) {
            for (QLineEdit *line : page().server().findChildren<QLineEdit *>())
                if (line->accessibleName() == QLatin1String(name))
                    return line;
            return static_cast<QLineEdit *>(nullptr);
        };
        QLineEdit *login = field("Login"), *password = field("Password");
        QVERIFY(login && login->isVisible() && password->echoMode() == QLineEdit::Password);
        QVERIFY(!field("Token or key")->isVisible());
        login->setFocus();
        QTest::keyClicks(login, QStringLiteral("jon"));
        QTest::keyClick(login, Qt::Key_Tab);
        QVERIFY(password->hasFocus());
        QTest::keyClicks(password, QStringLiteral("bells over the river"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(says(page().server(), QStringLiteral("Caps Lock")));
        QVERIFY(password->text().isEmpty());
        QCOMPARE(login->text(), QStringLiteral("jon"));
        server.answers["POST /api/v1/sessions"] = {201, R"({"access_token":"owner-token","expires_in":900,"refresh_token":"refresh-1"})"};
        password->setFocus();
        QTest::keyClicks(password, QStringLiteral("bells over the river"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(says(page().server(), QStringLiteral("Signed in as Jon · Operator")));
        QTest::qWait(20);
        QCOMPARE(clippedTexts(m_desk->window()), QStringList());
        screenshot(m_desk->window(), QStringLiteral("settings-signed-in"));
        page().open(SettingsPage::Church);
        QVERIFY(says(page(), QStringLiteral("A producer or the owner may change this.")));
        page().open(SettingsPage::People);
        QVERIFY(page().people().isHidden() && says(page(), QStringLiteral("Only the owner may change this.")));
        m_desk->window().open(ui::Rail::Places);
        QVERIFY(!hasButton(m_desk->window().places(), QStringLiteral("Add a place")));
        m_desk->window().open(ui::Rail::Services);
        QVERIFY(!hasButton(m_desk->window().services(), QStringLiteral("Add a service")));
        m_desk->window().open(ui::Rail::Chat);
        QVERIFY(!hasButton(m_desk->window().chat(), QStringLiteral("Add a room")));
        screenshot(m_desk->window(), QStringLiteral("chat-as-operator"));
        // Their session ends at the server: one button, and it leads to where the password goes.
        server.answers["POST /api/v1/sessions/refresh"] = {401, "{}"};
        server.token = "nobody's";
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->app().settingsPresenter().state().account.how, app::AccountState::How::SignedOut, 20'000);
        QJsonObject forViewers = server.channel;
        forViewers.remove(QStringLiteral("ingest"));
        server.prefixAnswers["GET /api/v1/channels/church"] = {200, QJsonDocument(forViewers).toJson()};
        m_desk->window().openLive();
        QTRY_VERIFY_WITH_TIMEOUT(hasButton(m_desk->window(), QStringLiteral("Sign in again")), 20'000);
        screenshot(m_desk->window(), QStringLiteral("live-signed-out"));
        press(m_desk->window(), QStringLiteral("Sign in again"));
        QTRY_VERIFY(password->hasFocus());
        server.prefixAnswers.remove("GET /api/v1/channels/church");
        server.answers.remove("GET /api/v1/me");
        server.token = "owner-token";
        QTest::keyClicks(password, QStringLiteral("bells over the river"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hasButton(page().server(), QStringLiteral("Sign out")), 20'000);
        ui::Prompt::answerForTest({});
        QVERIFY(m_desk->open(QStringLiteral("en"))); // as the owner again
        showAt(m_desk->window(), QSize(1440, 900));
        m_desk->window().openSettings();
        QTRY_COMPARE(m_desk->app().people().state().people.size(), std::size_t(3));
    }
    void somebodyNewGetsALogin()
    {
        page().open(SettingsPage::People);
        m_desk->server().answers["POST /api/v1/users"] = {201, "{}"};
        auto lines = page().newPerson().findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            QTest::keyClicks(line, QStringLiteral("bells over the river"));
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QTRY_VERIFY(asked("POST", "/api/v1/users"));
        QTRY_VERIFY(lines.last()->text().isEmpty());
    }
    void removingSomebodyIsAskedOnceMore()
    {
        page().open(SettingsPage::People);
        bool yes = false;
        int questions = 0;
        ui::Prompt::answerForTest([&](const ui::Question &) {
            ++questions;
            return yes;
        });
        m_desk->server().answers["DELETE /api/v1/users/01U1"] = {204, {}};
        auto *list = page().people().findChild<ui::RowList *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        press(page().people(), QStringLiteral("Remove"));
        QCOMPARE(questions, 1);
        QTest::qWait(30);
        QVERIFY(!asked("DELETE", "/api/v1/users/01U1"));
        yes = true;
        press(page().people(), QStringLiteral("Remove"));
        QTRY_VERIFY(asked("DELETE", "/api/v1/users/01U1"));
    }
    void aPasswordIsNeverShown()
    {
        page().open(SettingsPage::People);
        for (QLineEdit *line : page().people().findChildren<QLineEdit *>() + page().newPerson().findChildren<QLineEdit *>()) {
            if (line->accessibleName().contains(QLatin1String("assword")))
                QCOMPARE(line->echoMode(), QLineEdit::Password);
        }
    }
    void theSupportFileIsMadeWhereItIsWanted()
    {
        page().open(SettingsPage::About);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("support.zip"));
        ui::Prompt::chooseForTest([&](const ui::FileWish &) { return file; });
        press(page().about(), QStringLiteral("Make a support file"));
        QTRY_VERIFY(QFile::exists(file));
        const QList<QLabel *> labels = page().about().findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(),
                                [](const QLabel *label) { return label->text().startsWith(QLatin1String("Saved as")); }));
        QFile zip(file);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        QVERIFY(!zip.readAll().contains("owner-token"));
    }
    void aNewerBelfryIsSaidQuietlyAndInstalledOnlyWhenPressed()
    {
        page().open(SettingsPage::About);
        ui::UpdateForm &form = page().updates();
        ui::UpdateLine &line = m_desk->window().updateLine();
        QVERIFY(line.isHidden());
        QVERIFY(m_desk->app().updates().state().step == app::UpdateStep::Packaged); // as CI builds it
        app::UpdateState state{.step = app::UpdateStep::Offered, .word = QStringLiteral("Belfry 0.2.0 is there."),
                               .notes = QStringLiteral("Calmer colours.\nA list of services that can be printed."), .version = QStringLiteral("0.2.0"),
                               .line = QStringLiteral("Belfry 0.2.0 is there."), .canTurn = true, .canLook = false, .canInstall = true};
        form.show(state);
        line.show(state.line);
        QVERIFY(line.isVisible());
        QTest::qWait(20);
        QCOMPARE(clippedTexts(m_desk->window()), QStringList());
        screenshot(m_desk->window(), QStringLiteral("update-offered"));
        QSignalSpy installed(&form, &ui::UpdateForm::installPressed), turned(&form, &ui::UpdateForm::turned), opened(&line, &ui::UpdateLine::openPressed),
            later(&line, &ui::UpdateLine::laterPressed);
        press(form, QStringLiteral("Install it"));
        QCOMPARE(installed.size(), 1);
        auto *box = form.findChild<QCheckBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(turned.size(), 1);
        QCOMPARE(turned[0][0].toBool(), false);
        page().open(SettingsPage::Church);
        press(line, QStringLiteral("What is new"));
        QCOMPARE(opened.size(), 1);
        QVERIFY(page().about().isVisible());
        press(line, QStringLiteral("Later"));
        QCOMPARE(later.size(), 1);
        state.canInstall = false;
        state.whyNot = QStringLiteral("Not while a service is on air.");
        form.show(state);
        press(form, QStringLiteral("Install it"));
        QCOMPARE(installed.size(), 1);
        form.show(m_desk->app().updates().state());
        line.show({});
        QVERIFY(line.isHidden());
    }
    void theLanguageIsASettingOrTheSystems()
    {
        const auto pick = [](const char *setting, QStringList system) { return ui::languageFor(QString::fromLatin1(setting), system); };
        QCOMPARE(pick("ko", {QStringLiteral("de-DE")}), QStringLiteral("ko"));
        QCOMPARE(pick("", {QStringLiteral("pt-BR"), QStringLiteral("en-US")}), QStringLiteral("pt"));
        QCOMPARE(pick("", {QStringLiteral("tl-PH")}), QStringLiteral("fil"));
        QCOMPARE(pick("", {QStringLiteral("xx"), QStringLiteral("fr")}), QStringLiteral("fr"));
        QCOMPARE(pick("klingon", {}), QStringLiteral("en"));
    }
    void choosingALanguageIsRememberedAndSpokenNextTime()
    {
        page().open(SettingsPage::Window);
        QComboBox *language = page().look().findChildren<QComboBox *>().first();
        QCOMPARE(language->count(), 9); // the system's and eight
        Q_EMIT page().look().languageChosen(QStringLiteral("ar"));
        QCOMPARE(m_desk->app().settings().language(), QStringLiteral("ar"));
        QVERIFY(m_desk->open(QStringLiteral("ar")));
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_desk->open(QStringLiteral("en")));
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        Q_EMIT m_desk->window().settings().look().languageChosen(QString());
    }

private:
    SettingsPage &page() { return m_desk->window().settings(); }
    static void press(QWidget &inside, const QString &text)
    {
        for (QPushButton *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    static bool says(QWidget &inside, const QString &text)
    {
        const QList<QLabel *> labels = inside.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static bool hasButton(QWidget &inside, const QString &text)
    {
        const QList<QPushButton *> buttons = inside.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) { return button->isVisible() && button->text() == text; });
    }
    /// What stands above the cards.
    QString said()
    {
        const QLabel *message = page().findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return message->isVisible() ? message->text() : QString();
    }
    void refuseChanges()
    {
        m_desk->server().answers["PATCH /api/v1/channels/church"] = {
            422, R"({"type":"about:blank","title":"","status":422,"code":"invalid_input","detail":"This is too long.","field":"title"})"};
    }
    void takeChanges() { m_desk->server().answers.remove("PATCH /api/v1/channels/church"); }
    /// The window has read the channel once more.
    bool looksAgain()
    {
        const QDateTime before = m_desk->app().connection().state().seenAt;
        m_desk->app().connection().tryAgain();
        return QTest::qWaitFor([&] { return m_desk->app().connection().state().seenAt > before; }, 20'000);
    }
    bool asked(const QByteArray &verb, const QByteArray &path) const
    {
        const auto &requests = m_desk->server().requests;
        return std::any_of(requests.begin(), requests.end(), [&](const auto &r) { return r.verb == verb && r.path == path; });
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_SettingsPage)
#include "tst_SettingsPage.moc"

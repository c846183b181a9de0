// WebForm: the web page: its address, what it says, in which language and time, and the pictures viewers wait with.
#pragma once

#include "app/ChurchPresenter.h"
#include "ui/pages/SettingsForm.h"

class QComboBox;
class QPlainTextEdit;

namespace belfry::ui {

class ElidedLabel;

class WebForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit WebForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);
    /// The server has taken it. What was typed or chosen meanwhile stays to be saved.
    void saved(const QString &description, const QString &category, const QString &language, const QString &timeZone);

Q_SIGNALS:
    void pageEdited(const QString &description, const QString &category, const QString &language, const QString &timeZone);

private:
    void save();

    QUrl m_page;
    ElidedLabel *m_address;
    QPushButton *m_copy;
    QPushButton *m_open;
    QLineEdit *m_description;
    QLineEdit *m_category;
    QComboBox *m_language;
    QComboBox *m_timeZone;
    QPushButton *m_save;
    bool m_touched = false;
};

/// The web sites that may show the channel in a page of theirs.
class EmbedForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit EmbedForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);

Q_SIGNALS:
    /// One a line, as typed.
    void sitesEdited(const QString &lines);

private:
    QPlainTextEdit *m_sites;
    QPushButton *m_save;
    std::optional<QStringList> m_stored;
    bool m_touched = false;
};

/// The church's own pictures in place of Belfry's while there is none from OBS.
class PicturesForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit PicturesForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);

Q_SIGNALS:
    void choosePressed(const QString &slate);
    void removePressed(const QString &slate);

private:
    QComboBox *m_slate;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace belfry::ui

// ChurchForm: which channel this window runs, another one, and what the page says of it.
#pragma once

#include "app/ChurchPresenter.h"
#include "ui/pages/SettingsForm.h"

class QComboBox;

namespace belfry::ui {

class ChurchForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit ChurchForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);

Q_SIGNALS:
    void channelChosen(const QString &channel);
    void channelAdded(const QString &church, const QString &title);

private:
    std::vector<app::ChannelRow> m_rows; ///< as the box has them
    QComboBox *m_channel;
    QLineEdit *m_name;
    QPushButton *m_add;
};

} // namespace belfry::ui

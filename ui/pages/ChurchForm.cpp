#include "ui/pages/ChurchForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace belfry::ui {

ChurchForm::ChurchForm(QWidget *parent) : SettingsForm(tr("Channels"), parent), m_channel(new QComboBox), m_name(makeEdit())
{
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(14);
    m_name->setMaxLength(120);
    addRow(tr("This window runs"), m_channel);
    addNote()->setText(tr("A channel is one output with a page of its own. Most churches need one; another campus or language may need another."));
    addRow(tr("New channel"), m_name);
    m_name->setPlaceholderText(tr("Name of the church or campus"));
    m_add = addButton(tr("Add the channel"));
    connect(m_channel, &QComboBox::activated, this, [this](int index) { Q_EMIT channelChosen(m_channel->itemData(index).toString()); });
    const auto add = [this] {
        if (m_name->text().trimmed().isEmpty()) {
            m_name->setFocus();
            return;
        }
        Q_EMIT channelAdded(m_name->text().trimmed(), tr("Worship service"));
        m_name->clear();
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_name, &QLineEdit::returnPressed, this, add);
}

void ChurchForm::show(const app::ChurchState &state)
{
    bool same = m_channel->count() == static_cast<int>(state.channels.size());
    for (int i = 0; same && i < m_channel->count(); ++i)
        same = m_channel->itemData(i).toString() == state.channels[static_cast<std::size_t>(i)].id;
    if (!same) {
        m_channel->clear();
        for (const app::ChannelRow &row : state.channels)
            m_channel->addItem(row.church == row.id ? row.id : tr("%1 (%2)", "a church, its name in addresses").arg(row.church, row.id), row.id);
    }
    if (m_channel->findData(state.channel) < 0)
        m_channel->addItem(state.channel, state.channel);
    m_channel->setCurrentIndex(m_channel->findData(state.channel));
    m_channel->setEnabled(state.canChoose);
    m_name->setEnabled(state.canAdd);
    m_add->setEnabled(state.canAdd);
}

} // namespace belfry::ui

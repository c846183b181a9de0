#include "ui/pages/ChurchForm.h"

#include "ui/widgets/ByteLimit.h"

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
    keepBytes(*m_name);
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
    std::vector<app::ChannelRow> rows = state.channels;
    if (std::none_of(rows.begin(), rows.end(), [&](const app::ChannelRow &row) { return row.id == state.channel; }))
        rows.push_back({state.channel, state.channel, {}}); // not read yet, or gone
    if (rows != m_rows) {
        m_rows = rows;
        m_channel->clear();
        for (const app::ChannelRow &row : rows)
            m_channel->addItem(row.church == row.id ? row.id : tr("%1 (%2)", "a church, its name in addresses").arg(row.church, row.id), row.id);
    }
    m_channel->setCurrentIndex(m_channel->findData(state.channel));
    m_channel->setEnabled(state.canChoose || !state.channels.empty()); // another one mends a channel that is gone
    m_name->setEnabled(state.canAdd);
    m_add->setEnabled(state.canAdd);
}

} // namespace belfry::ui

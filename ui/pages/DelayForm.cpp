#include "ui/pages/DelayForm.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kAsChannel = -1;
constexpr int kNone = 0;

using Validity = QValidator::State;

} // namespace

/// Two of its values are words: below the seconds stands none, and below that what the channel has.
class DelayForm::Seconds final : public QSpinBox {
public:
    Seconds()
    {
        setRange(kAsChannel, app::DeskSettings::kDelayMost);
        setSingleStep(5);
        setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys step
        setKeyboardTracking(false); // what is half typed is not meant yet
        setMaximumWidth(300);
        setChannelDelay(0);
    }
    void setChannelDelay(int seconds)
    {
        setSpecialValueText(seconds > 0 ? DelayForm::tr("As the channel has it: %1 s").arg(QLocale().toString(seconds))
                                        : DelayForm::tr("As the channel has it: none"));
    }
    void stepBy(int steps) override
    {
        const int now = value();
        if (now == kAsChannel)
            setValue(steps > 0 ? kNone : kAsChannel);
        else if (now == kNone && steps < 0)
            setValue(kAsChannel);
        else
            setValue(std::max(kNone, now + steps * singleStep()));
        selectAll();
    }

protected:
    QString textFromValue(int value) const override
    {
        return value == kNone ? DelayForm::tr("No delay") : QLocale().toString(value) + DelayForm::tr(" s");
    }
    int valueFromText(const QString &text) const override
    {
        if (text == specialValueText())
            return kAsChannel;
        return text == DelayForm::tr("No delay") ? kNone : QLocale().toInt(numberIn(text));
    }
    Validity validate(QString &text, int &) const override
    {
        if (text == specialValueText() || text == DelayForm::tr("No delay"))
            return QValidator::Acceptable;
        bool isNumber = false;
        const int number = QLocale().toInt(numberIn(text), &isNumber);
        if (isNumber)
            return number >= 0 && number <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
        const bool isBegun = specialValueText().startsWith(text) || DelayForm::tr("No delay").startsWith(text);
        return isBegun ? QValidator::Intermediate : QValidator::Invalid;
    }

private:
    static QString numberIn(QString text) { return text.remove(DelayForm::tr(" s")).trimmed(); }
};

DelayForm::DelayForm(QWidget *parent) : SettingsForm(tr("A delay to take things back"), parent), m_seconds(new Seconds)
{
    addRow(tr("Delay"), m_seconds);
    addNote()->setText(tr("Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. "
                          "It counts from the next Go Live on."));
    connect(m_seconds, &QSpinBox::valueChanged, this,
            [this](int value) { Q_EMIT delayChosen(value == kAsChannel ? std::nullopt : std::optional(value)); });
}

void DelayForm::show(const app::SettingsState &state)
{
    const int seconds = state.delaySeconds.value_or(kAsChannel);
    if (m_seconds->hasFocus() && m_seconds->value() != seconds)
        return; // it is being typed
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setChannelDelay(state.channelDelay);
    m_seconds->setValue(seconds);
}

} // namespace belfry::ui

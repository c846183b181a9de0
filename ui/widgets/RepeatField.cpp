#include "ui/widgets/RepeatField.h"

#include "ui/Theme.h"
#include "ui/widgets/DateOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace belfry::ui {

using Kind = app::RepeatRule::Kind;

namespace {

constexpr int kLettersMost = 4; ///< of a day's name, seven of which stand beside each other

/// Arabic has no short names: they are the whole ones.
QLocale::FormatType shortNames(const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day)
        if (locale.dayName(day, QLocale::ShortFormat).size() > kLettersMost)
            return QLocale::NarrowFormat;
    return QLocale::ShortFormat;
}

} // namespace

RepeatField::RepeatField(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_days(new QWidget), m_end(new QWidget), m_hasEnd(new QCheckBox(tr("Until"))),
      m_until(new QDateEdit), m_words(new QLabel)
{
    for (const auto &[kind, text] : {std::pair(Kind::Once, tr("Once")), std::pair(Kind::Weekly, tr("Every week")),
                                     std::pair(Kind::Fortnightly, tr("Every other week")), std::pair(Kind::Monthly, tr("Every month")),
                                     std::pair(Kind::Daily, tr("Every day"))})
        m_kind->addItem(text, static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Repeats"));
    const QLocale locale;
    const QLocale::FormatType inShort = shortNames(locale);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(4);
    for (int i = 0; i < 7; ++i) {
        const int day = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        auto *button = new QToolButton;
        button->setText(locale.dayName(day, inShort));
        button->setAccessibleName(locale.dayName(day));
        button->setToolTip(locale.dayName(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("day", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_day[static_cast<std::size_t>(day - 1)] = button;
        days->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this] {
            showParts();
            Q_EMIT changed();
        });
    }
    keepOrder(*m_until);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day"));
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->addWidget(m_hasEnd);
    end->addWidget(m_until, 1);
    Theme::setFont(*m_words, 13);
    m_words->setProperty("tone", QStringLiteral("dim"));
    m_words->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), m_days, m_end, static_cast<QWidget *>(m_words)})
        all->addWidget(part);
    const auto edited = [this] {
        showParts();
        Q_EMIT changed();
    };
    connect(m_kind, &QComboBox::activated, this, edited);
    connect(m_hasEnd, &QCheckBox::clicked, this, edited);
    connect(m_until, &QDateEdit::dateChanged, this, edited);
    setFocusProxy(m_kind);
}

void RepeatField::setRule(const app::RepeatRule &rule)
{
    m_rule = rule;
    const QSignalBlocker blocked(m_until);
    const int custom = m_kind->findData(static_cast<int>(Kind::Custom));
    if (rule.kind == Kind::Custom && custom < 0)
        m_kind->addItem(tr("By a rule of its own"), static_cast<int>(Kind::Custom));
    else if (rule.kind != Kind::Custom && custom >= 0)
        m_kind->removeItem(custom);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(rule.kind)));
    for (int day = 1; day <= 7; ++day)
        m_day[static_cast<std::size_t>(day - 1)]->setChecked(rule.days.contains(day));
    m_hasEnd->setChecked(rule.until.has_value());
    m_until->setDate(rule.until.value_or(m_first.isValid() ? m_first.addMonths(3) : QDate::currentDate().addMonths(3)));
    showParts();
}

app::RepeatRule RepeatField::rule() const
{
    app::RepeatRule rule;
    rule.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (rule.kind == Kind::Custom) {
        rule.custom = m_rule.custom;
        return rule;
    }
    if (rule.kind == Kind::Weekly || rule.kind == Kind::Fortnightly) {
        for (int day = 1; day <= 7; ++day)
            if (m_day[static_cast<std::size_t>(day - 1)]->isChecked())
                rule.days.insert(day);
        if (m_first.isValid())
            rule.days.insert(m_first.dayOfWeek());
    }
    if (rule.kind != Kind::Once && m_hasEnd->isChecked())
        rule.until = m_until->date();
    return rule;
}

void RepeatField::setFirst(const QDate &first)
{
    if (m_first.isValid() && m_first != first) // the service moves to another weekday
        m_day[static_cast<std::size_t>(m_first.dayOfWeek() - 1)]->setChecked(false);
    m_first = first;
    showParts();
}

void RepeatField::showParts()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_days->setVisible(kind == Kind::Weekly || kind == Kind::Fortnightly);
    m_end->setVisible(kind != Kind::Once && kind != Kind::Custom);
    m_until->setEnabled(m_hasEnd->isChecked());
    if (m_first.isValid()) {
        QToolButton *own = m_day[static_cast<std::size_t>(m_first.dayOfWeek() - 1)];
        own->setChecked(true);
    }
    m_words->setText(kind == Kind::Once ? QString() : rule().words(m_first.isValid() ? m_first : QDate::currentDate()));
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace belfry::ui

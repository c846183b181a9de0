// RepeatField: how often a service is: a choice, the weekdays, and when it is over.
#pragma once

#include "app/RepeatRule.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace belfry::ui {

class RepeatField final : public QWidget {
    Q_OBJECT
public:
    explicit RepeatField(QWidget *parent = nullptr);

    void setRule(const app::RepeatRule &rule);
    app::RepeatRule rule() const;
    /// The first day: its weekday is always one of them, and it names "the first Sunday".
    void setFirst(const QDate &first);

Q_SIGNALS:
    void changed();

private:
    void showParts();

    app::RepeatRule m_rule;
    QDate m_first;
    QComboBox *m_kind;
    QWidget *m_days;
    std::array<QToolButton *, 7> m_day{};
    QWidget *m_end;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
    QLabel *m_words;
};

} // namespace belfry::ui

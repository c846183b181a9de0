// WhereItGoes: the road from OBS to the viewers, a row for each stop, and the address viewers open at its end.
#pragma once

#include "app/LiveState.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace belfry::ui {

class Card;
class ElidedLabel;
class HopView;

class WhereItGoes final : public QWidget {
    Q_OBJECT
public:
    explicit WhereItGoes(QWidget *parent = nullptr);

    /// While somebody types or chooses in one of them, the rows that are there keep their order.
    void show(const std::vector<app::HopRow> &rows);
    /// Empty hides it.
    void setPageAddress(const QUrl &address);

Q_SIGNALS:
    void deedChosen(const QString &id, belfry::app::HopDeed::Kind deed);
    void keyEntered(const QString &id, const QString &key);

private:
    QWidget *makeAddressBox();
    void copyAddress();
    HopView *viewOf(const QString &id);
    void putInOrder(const std::vector<app::HopRow> &rows);

    QUrl m_address;
    Card *m_card;
    QVBoxLayout *m_rowBox;
    std::vector<HopView *> m_rows;
    QWidget *m_addressBox;
    ElidedLabel *m_addressText;
    QPushButton *m_copy;
};

} // namespace belfry::ui

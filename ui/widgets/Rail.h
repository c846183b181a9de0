// Rail: the way between pages: the bell, Live at the top, Settings at the bottom.
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace belfry::ui {

class Rail final : public QWidget {
    Q_OBJECT
public:
    enum Page { Live, Settings };

    explicit Rail(QWidget *parent = nullptr);

    void select(Page page);

Q_SIGNALS:
    void selected(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addPage(Page page, const QString &name);
    void drawIcons();

    QButtonGroup *m_pages;
};

} // namespace belfry::ui

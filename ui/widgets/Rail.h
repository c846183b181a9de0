// Rail: the way between pages: the bell, the pages in their order, Settings at the bottom.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace belfry::ui {

class Rail final : public QWidget {
    Q_OBJECT
public:
    enum Page { Live, Services, Places, Chat, Reports, Settings };

    explicit Rail(QWidget *parent = nullptr);

    /// Lists a page, wherever in the order it belongs.
    void add(Page page);
    void select(Page page);
    /// Marks a page where something needs a person, to the eye and to a screen reader.
    void setNeedsYou(Page page, bool needsYou);

Q_SIGNALS:
    void selected(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString nameOf(Page page);
    static int buttonWidth();
    void drawIcons();

    QButtonGroup *m_pages;
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
};

} // namespace belfry::ui

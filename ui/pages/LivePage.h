// LivePage: the page of a service: what viewers see, where it goes, what is missing, and the one big button.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

namespace belfry::ui {

class AirButton;
class ChecklistView;
class FindingBanner;
class PreviewCard;
class SideColumn;
class WhereItGoes;

/// Draws a LiveState and says what was pressed; decides nothing. Gui thread.
class LivePage final : public QWidget {
    Q_OBJECT
public:
    explicit LivePage(QWidget *parent = nullptr);

    void show(const app::LiveState &state);
    void setPageAddress(const QUrl &address);
    /// A card of another page's below "Where it goes", which leaves it the rest of the height: chat. The page owns it.
    void addBeside(QWidget *card);
    void pointAtMeters();
    /// By the keyboard: the banner's button, its details, a scene by its place in the list.
    void pressFix();
    void toggleDetails();
    void chooseScene(std::size_t at);
    void focusMainButton();

Q_SIGNALS:
    void goLivePressed();
    void cancelPressed();
    void heldToEnd();
    void keepGoingPressed();
    void fixPressed(const QString &findingId);
    void nextFindingPressed();
    void entered(const QString &findingId, const QString &value);
    void keyEntered(const QString &place, const QString &key);
    void deedChosen(const QString &place, belfry::app::HopDeed::Kind deed);
    void ticked(const QString &item, bool done);
    void sceneChosen(const QString &scene);
    void panicPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDock();

    FindingBanner *m_banner;
    PreviewCard *m_preview;
    WhereItGoes *m_where;
    SideColumn *m_side;
    ChecklistView *m_checklist;
    AirButton *m_button;
    std::vector<app::SceneChoice> m_scenes;
};

} // namespace belfry::ui

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>belfry::app::ChatPresenter</name>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 of %n place ready</numerusform>
            <numerusform>%1 of %n places ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>No more than %n site can show it.</numerusform>
            <numerusform>No more than %n sites can show it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>Nothing arrived within %n second. Look whether OBS shows an error, then try again.</numerusform>
            <numerusform>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>to our web page and %n place</numerusform>
            <numerusform>to our web page and %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>Key works · checked %n min ago</numerusform>
            <numerusform>Key works · checked %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::LiveWords</name>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>starts in %n min</numerusform>
            <numerusform>starts in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>steady for %n min</numerusform>
            <numerusform>steady for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Seen %n s ago</numerusform>
            <numerusform>Seen %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Seen %n min ago</numerusform>
            <numerusform>Seen %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>The closing slide shows · ends in %n s</numerusform>
            <numerusform>The closing slide shows · ends in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>Viewers are still seeing the last %n s</numerusform>
            <numerusform>Viewers are still seeing the last %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Take back the last %n s</numerusform>
            <numerusform>Take back the last %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>The last %n s is not shown</numerusform>
            <numerusform>The last %n s are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
</context>
<context>
    <name>belfry::app::PlacesPageWords</name>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1 took the picture for %n second. Nobody saw it on our web page; look for it in %1’s own control room.</numerusform>
            <numerusform>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>how long, in seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long, in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>%n person watched at the same time at most</numerusform>
            <numerusform>%n people watched at the same time at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>Away %n time, %1 in all</numerusform>
            <numerusform>Away %n times, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>Viewers saw the waiting picture %n time, %1 in all</numerusform>
            <numerusform>Viewers saw the waiting picture %n times, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 starts in %n min</numerusform>
            <numerusform>%1 starts in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatQueue</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n more minute</numerusform>
            <numerusform>%n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>No picture for %n s</numerusform>
            <numerusform>No picture for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>One message every %n s</numerusform>
            <numerusform>One message every %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>The next %n week</numerusform>
            <numerusform>The next %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>

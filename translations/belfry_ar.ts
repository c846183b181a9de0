<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::LiveWords</name>
    <message>
        <source>%1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see that the service has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers are not affected. The access code in Settings is not the one the server expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mended: from OBS’s next start viewers wait 2 seconds instead of %1. Nobody is cut off now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in another window pressed Go Live just before. There is one broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in another window ended it just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this window’s access code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, look into its log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or choose another one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>how long, in seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long, in minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from, until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not accept the access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatQueue</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, the message it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a church, its name in addresses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::KeyForm</name>
    <message>
        <source>For another encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::MainWindow</name>
    <message>
        <source>Belfry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Belfry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ObsForm</name>
    <message>
        <source>OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop OBS&apos;s stream after a service, if we started it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::PeopleForm</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s behind the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

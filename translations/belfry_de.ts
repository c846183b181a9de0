<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>Keine Verzögerung</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>Dieser Anmeldename und dieses Passwort gehören nicht zusammen. Ist die Feststelltaste an?</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>Zu viele falsche Passwörter. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>Unter dieser Adresse antwortet nichts. Stimmt sie, und sind Sie online?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::Chapters</name>
    <message>
        <source>This service was not recorded, so there is nothing to give chapters to.</source>
        <translation>Dieser Gottesdienst wurde nicht aufgezeichnet, es gibt also nichts, das Kapitel haben könnte.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>Der Gottesdienst läuft noch. Kapitel lassen sich setzen, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>Wer den Gottesdienst später ansieht, sieht sie neben dem Bild; ein Druck führt dorthin.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>Ein Kapitel braucht einen Namen, etwa „Predigt“.</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>Die Aufzeichnung dauert %1; das Kapitel muss darin beginnen.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>Der Chat ist gerade nicht verbunden; wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Für immer ausgesperrt</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Für immer stumm</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>Ausgesperrt bis %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n Person ist da</numerusform>
            <numerusform>%n Personen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>Enthält einen Link</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>Enthält ein Wort Ihrer Liste</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>Von einem Gast</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>Ein Zuschauer hat es gemeldet</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>Ein Zuschauer hat es gemeldet: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>Der Chat ist gerade nicht verbunden. Ihr Text steht noch in der Zeile; senden Sie ihn gleich noch einmal.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>Alles von dieser Person ist entfernt.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>Die Person ist ausgesperrt.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>Die Person kann lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>Die Person kann wieder schreiben.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>Der Raum ist offen.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>Der Raum ist entfernt.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>Die Wortliste ist gespeichert.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>Das Gespräch ist geschlossen.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Ein Host</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>Webseite ist bereit</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Server wird gesucht</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>Server nicht zu sehen</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>OBS sendet</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS ist offen</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>Ein Encoder sendet</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>OBS wird gesucht</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS ist nicht offen</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS lässt uns nicht ein</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>OBS sendet zu uns</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>Der Stream kommt zu uns</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>OBS würde woandershin senden</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>Bild kommt an</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Kein Bild kommt an</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Ton ist zu hören</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Kein Ton zu hören</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Ton kommt an</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Kein Ton kommt an</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>Upload ist stabil</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>Upload ist nicht stabil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 von %n Ort bereit</numerusform>
            <numerusform>%1 von %n Orten bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 frei auf der Festplatte des Servers</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>Geben Sie einen Namen mit einigen Buchstaben von a bis z an: Er steht in der Adresse der Seite.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>Schreiben Sie die Art mit Buchstaben von a bis z, zum Beispiel gottesdienst: Sie steht in Adressen.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>Hinzugefügt. Die Seite ist unter …/watch/%1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>Wählen Sie ein PNG- oder JPEG-Bild mit höchstens 1 MB.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>Zuschauer sehen ab jetzt Ihr Bild.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>Zuschauer sehen wieder Belfrys eigenes Bild.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>„%1“ ist keine Adresse einer Website. Sie sieht aus wie https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>Höchstens %n Website kann es zeigen.</numerusform>
            <numerusform>Höchstens %n Websites können es zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>Der Upload kam nicht mit</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>Stellen Sie in OBS eine niedrigere Video-Bitrate ein, nehmen Sie ein Kabel statt WLAN, und beenden Sie andere Uploads.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>Der Upload ist stabil bei %1 kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Ganze Bilder</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>Ein ganzes Bild kommt nur alle %1 Sekunden</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>Stellen Sie in OBS das Keyframeintervall auf 2 s: Dann warten Zuschauer kürzer auf ihr Bild.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>Ein ganzes Bild kommt alle %1 Sekunden</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>Es wird kein Ton gesendet</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>Sehen Sie in den Audiomixer von OBS: Dort muss ein Audiogerät sein.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Kein Ton zu hören</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>Prüfen Sie das Mischpult und dass im Audiomixer von OBS nichts stumm ist.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>Nur eine Seite ist zu hören</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>Prüfen Sie die Kabel des Mischpults, oder stellen Sie den Eingang in OBS auf Mono.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Der Ton ist zu laut</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>Drehen Sie am Mischpult oder im Audiomixer von OBS leiser, bis es nicht mehr ins Rote geht.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Ton ist zu hören</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Kein Bild kommt an</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>Wählen Sie in OBS eine Szene mit Kamera und starten Sie den Stream.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>Nicht alle können diese Art Bild sehen</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>Wählen Sie in OBS einen H.264-Encoder (x264).</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>Das Bild war schwarz</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>Wählen Sie in OBS eine andere Szene und prüfen Sie die Kamera.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>Das Bild stand still</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>Wenn das eine Folie war, ist alles gut. Sonst prüfen Sie die Kamera.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>Bild bewegt sich</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>Sie sind auf Sendung: Das ist keine Zeit für einen Test.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>In %n Sekunde kam nichts an. Sehen Sie nach, ob OBS einen Fehler zeigt, und versuchen Sie es noch einmal.</numerusform>
            <numerusform>In %n Sekunden kam nichts an. Sehen Sie nach, ob OBS einen Fehler zeigt, und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>OBS wird gesucht</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS ist nicht offen</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>Öffnen Sie es. Wenn es offen ist: Wählen Sie in OBS Werkzeuge, WebSocket-Servereinstellungen und haken Sie WebSocket-Server aktivieren an.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>In OBS: Werkzeuge, WebSocket-Servereinstellungen, Verbindungsinformationen anzeigen. Kopieren Sie das Passwort und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Jemand hat in OBS die Verbindung beendet</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>Schließen Sie OBS und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Was dort antwortet, ist nicht OBS 28 oder neuer</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>Bringen Sie OBS auf den neuesten Stand: Hilfe, Nach Updates suchen.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>OBS ist offen und sendet zu uns</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS ist offen</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>Es wird geprüft, wohin es sendet</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>OBS ist offen und würde woandershin senden</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>Ein Druck richtet es ein. Was jetzt da ist, wird aufgehoben und lässt sich in den Einstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS für mich einrichten</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>Vorerst nur unsere Webseite</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>Zum Regieraum</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Probelauf starten</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>OBS steht auf 2 s, ab seinem nächsten Start. Machen Sie den Probelauf noch einmal, um es zu sehen.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS wird geöffnet</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>Ein Gottesdienst ist auf Sendung</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>auf unsere Webseite</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>auf unsere Webseite und %n Ort</numerusform>
            <numerusform>auf unsere Webseite und %n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>auf unsere Webseite und %1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>auf unsere Webseite, %1 und %2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>Diesmal aus, nächstes Mal an</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>Aus bis zum Einschalten</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>Nur diesmal an</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Nicht für diesen Gottesdienst</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>Gerade nicht bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>Kommt dort an</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · wir versuchen es alle 30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · wir versuchen es weiter</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Versucht es</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>Kommt durch</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>Startet mit „Auf Sendung“</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · neuen einfügen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>Nimmt nicht, was OBS sendet</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>Schlüssel stimmt · eben geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>Schlüssel stimmt · vor %n Min. geprüft</numerusform>
            <numerusform>Schlüssel stimmt · vor %n Min. geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>belfry::app::LiveWords</name>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDEN</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>ZULETZT AUF SENDUNG</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>KEINE VERBINDUNG</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NICHT BEREIT</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>GEHT AUF SENDUNG</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>AUF SENDUNG</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>AUF SENDUNG, KEIN BILD</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>ENDET</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen um %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>beginnt in %n Min.</numerusform>
            <numerusform>beginnt in %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>auf Sendung um %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>Server wird gesucht</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>der Server ist nicht zu sehen</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>OBS wird gesucht</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS ist nicht offen</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS lässt uns nicht ein</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS sendet woandershin</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS würde woandershin senden</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>OBS wird geprüft</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>OBS ist kurz beschäftigt</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Geht auf Sendung …</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>OBS startet · drücken zum Abbrechen</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>wartet auf das Bild · drücken zum Abbrechen</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>öffnet die Webseite · drücken zum Abbrechen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Endet …</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Zum Beenden halten</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>seit eben</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>stabil seit %n Min.</numerusform>
            <numerusform>stabil seit %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>stabil seit %1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS auf diesem Computer</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS auf einem anderen Computer</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>Unser Encoder</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>Lässt uns nicht ein</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>Sendet woandershin</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>Würde woandershin senden</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>Findet den Server nicht mehr · versucht es weiter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>Offen · startet mit „Auf Sendung“</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Unsere Webseite</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Server wird gesucht</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Nicht zu sehen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>Was Zuschauer sehen</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>Was Zuschauer sehen werden</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>auf Sendung</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>private Vorschau</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>The server is out of sight.</source>
        <translation>Der Server ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>Es kommt nichts an. Die Zuschauer warten.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>Noch kein Bild. Es erscheint hier, sobald OBS sendet.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Gesehen vor %n s</numerusform>
            <numerusform>Gesehen vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Gesehen vor %n Min.</numerusform>
            <numerusform>Gesehen vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>geplantes Ende %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>schauen zu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>Das Schlussbild läuft · endet in %n s</numerusform>
            <numerusform>Das Schlussbild läuft · endet in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>Zuschauer sehen noch die letzte Sekunde (%n)</numerusform>
            <numerusform>Zuschauer sehen noch die letzten %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>Das Schlussbild läuft · endet gleich</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>Zuschauer sehen das Schlussbild, dann endet es</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n schaut zu</numerusform>
            <numerusform>%n schauen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Die letzten %n s zurücknehmen</numerusform>
            <numerusform>Die letzten %n s zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Überlastet</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>OBS öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>Noch hat niemand etwas gesehen.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>OBS ist nicht offen, also gibt es nichts zu senden</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>Es gibt noch nichts zu senden</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>Starten Sie Ihren Encoder und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>OBS konnte nicht zu senden beginnen</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>Das Fenster von OBS sagt, warum. Meist stimmt die Adresse oder das Netzwerk nicht.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>OBS sagt, dass es sendet, aber nichts kommt an</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>Vielleicht ist das Netzwerk zwischen OBS und dem Server gesperrt.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>Es ist kein Bild angekommen</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>Etwas kommt an, aber kein Bild, das man zeigen könnte.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>Sehen Sie auf den Zustand oben: Er zeigt, ob wir auf Sendung sind.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>Der Server konnte uns nicht auf Sendung bringen</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>Der Gottesdienst konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>Vielleicht schauen noch Leute zu. Halten Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>Wir waren schon auf Sendung</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>Der Gottesdienst war schon beendet</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>Die letzte Sekunde (%n) wird nicht gezeigt</numerusform>
            <numerusform>Die letzten %n s werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>Zuschauer sehen stattdessen ein Bild. Was vorher zu sehen war, ist gesehen, auf unserer Webseite und an jedem Ort.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>Zum Weitermachen war es zu spät</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>Der Gottesdienst ist zu Ende. „Auf Sendung“ beginnt eine neue Sendung.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>Jemand in einem anderen Fenster</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>%1 hat kurz davor „Auf Sendung“ gedrückt. Es gibt nur eine Sendung.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>%1 hat ihn kurz davor beendet.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>„Weitermachen“ hat den Server nicht erreicht</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>Der Gottesdienst endet weiterhin, wenn das Schlussbild vorbei ist. Drücken Sie noch einmal, solange es zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>Etwas sollte geprüft werden</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>Der Server meldet „%1“. Vielleicht sind die Zuschauer nicht betroffen.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>Der Server lässt dieses Fenster nicht ein</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>Der Kanal dieses Fensters ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>Vielleicht hat ihn jemand entfernt. Wählen Sie unter Einstellungen &gt; Gemeinde, welchen Kanal dieses Fenster steuert.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>Belfrys Server konnte auf diesem Computer nicht gestartet werden</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>Niemand kann zuschauen, bis er läuft. Wir versuchen es alle paar Sekunden.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>Er wird von selbst neu gestartet.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers; wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>Wir sehen den Server nicht</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>Den Zuschauern geht es vielleicht gut: Als wir ihn zuletzt sahen, war er auf Sendung.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>Er war nicht auf Sendung, als wir ihn zuletzt sahen.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS ist nicht offen</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>Es kann noch nichts hinausgehen; die Webseite zeigt, wann wir beginnen. Wenn OBS offen ist, schalten Sie Werkzeuge &gt; WebSocket-Servereinstellungen &gt; WebSocket-Server aktivieren ein.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>OBS öffnen</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>OBS hat sich selbst beendet</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>Die Zuschauer warten auf das Bild. Es geht von selbst weiter, wenn OBS wieder sendet.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>OBS sendet nicht mehr</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wieder senden</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>OBS findet den Server nicht mehr</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>Die Zuschauer warten auf das Bild. OBS versucht es von selbst weiter; prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>Es steht in OBS unter Werkzeuge &gt; WebSocket-Servereinstellungen &gt; Verbindungsinformationen anzeigen.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>Bis dahin kann Belfry OBS weder sehen noch starten. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>Jemand hat in OBS die Verbindung zu Belfry beendet</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>Was OBS sendet, läuft weiter. Belfry kommt erst zurück, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>Dieses OBS kann nicht mit Belfry sprechen</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>OBS 28 oder neuer wird gebraucht. Den Stream können Sie trotzdem selbst in OBS starten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS sendet woandershin</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>Es sendet gerade an %1, und Belfry rührt das nicht an. Wenn es aufhören darf, drücken Sie in OBS „Stream beenden“.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>einen anderen Ort</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS würde woandershin senden</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>Es ist nicht für unseren Server eingerichtet, also würde niemand etwas auf unserer Webseite sehen.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>Es ist auf %1 eingestellt, also würde niemand etwas auf unserer Webseite sehen.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>Was jetzt eingestellt ist, wird aufgehoben und kann zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS für mich einrichten</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>Das Bild braucht lange, bis es bei den Zuschauern erscheint</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>OBS sendet nur alle %1 Sekunden ein ganzes Bild; 2 ist richtig. Wer schon zuschaut, merkt nichts.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Auf 2 s stellen</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Zeig mir, wo</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Ausgabe.
Stellen Sie den Ausgabemodus auf Erweitert.
Stellen Sie auf der Seite Streaming das Keyframeintervall auf 2 s.
Drücken Sie OK. Es gilt, wenn OBS das nächste Mal zu streamen beginnt.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>Es kommt nichts an</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>Die Zuschauer warten auf das Bild. Es geht von selbst weiter, wenn wieder gesendet wird.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>Es kommt kein Bild an</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>Die Zuschauer würden nur den Ton hören.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>Prüfen Sie in OBS, ob die richtige Szene gewählt ist und ein Bild zeigt.
Wählen Sie unter Einstellungen &gt; Ausgabe einen Encoder für das Video.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>Es kommt kein Ton an</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Die Zuschauer sehen das Bild und hören nichts.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Audio.
Wählen Sie das Mischpult unter Mikrofon-/AUX-Audio.
Sehen Sie im Audiomixer nach, ob sich der Pegel bewegt.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>Manche Zuschauer können dieses Bild nicht sehen</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>H.264 senden</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>Es wird als %1 gesendet, was viele Handys und Computer nicht zeigen können.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>Beenden Sie in OBS den Stream.
Öffnen Sie Einstellungen &gt; Ausgabe.
Wählen Sie einen Encoder mit x264 oder H.264 im Namen.
Drücken Sie OK und starten Sie wieder.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>Zwei Encoder senden</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>Die Zuschauer sehen den von %1. Der von %2 wartet und springt ein, wenn der erste aufhört.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>Zwei Encoder wechseln sich ab</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>Sie haben zu oft gewechselt, deshalb bleibt der jetzige auf Sendung. Beenden Sie einen von beiden.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>Einstellungen können gerade nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>Der Server erreicht seine Datenbank nicht. Die Zuschauer sind nicht betroffen, und Beginnen und Beenden gehen. Was auf Sendung geschieht, wird aufgehoben und gespeichert, sobald die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>Dieser Server ist gerade auf sich gestellt</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>Er erreicht die anderen Server nicht. Die Zuschauer hier sind nicht betroffen; er holt auf, sobald die anderen wieder da sind.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>Der Gottesdienst sollte auf Sendung sein, und es kommt nichts an</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>„%1“ geht von selbst auf Sendung, sobald etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Prüfen Sie, ob das Mischpult an ist und sich sein Pegel bewegt.
Sehen Sie in OBS in den Audiomixer: Das Mischpult darf nicht stumm sein.
Wählen Sie unter Einstellungen &gt; Audio das Mischpult bei Mikrofon-/AUX-Audio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Kein Ton zu hören</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Mischpult prüfen</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Der Ton ist zu laut</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>Die Zuschauer hören ihn verzerrt.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>Drehen Sie am Mischpult leiser, was zum Stream geht.
Oder ziehen Sie in OBS im Audiomixer den Regler herunter, bis der Pegel nicht mehr ins Rote geht.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>Der Ton kommt nur von einer Seite</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>Zuschauer mit Kopfhörern hören ihn nur links.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>Zuschauer mit Kopfhörern hören ihn nur rechts.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>Prüfen Sie, ob beide Kabel vom Mischpult eingesteckt sind.
Wenn es nur eines gibt: Öffnen Sie in OBS im Menü des Audiomixers die Erweiterten Audioeigenschaften und haken Sie Mono an.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>Das Bild ist schwarz</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>Die Zuschauer hören nur den Ton.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>Wählen Sie in OBS die Szene mit der Kamera.
Prüfen Sie, ob die Kamera an ist und kein Deckel darauf.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Das Bild steht still</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>Die Zuschauer hören den Ton. Wenn es eine Folie ist, ist alles gut.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>Wählen Sie in OBS die Szene mit der Kamera.
Wenn das Kamerabild auch dort stillsteht, ziehen Sie ihren Stecker und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>Es kam keine Antwort. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>Das Passwort oder der Token wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>OBS streamt gerade. Beenden Sie den Stream in OBS und drücken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>OBS oder der Server ist gerade weg. Versuchen Sie es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>OBS ist noch mit dem letzten Druck beschäftigt. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>OBS lässt das von hier aus nicht einstellen. Sehen Sie in OBS unter Einstellungen &gt; Ausgabe nach.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>OBS ließ sich von hier aus nicht öffnen. Öffnen Sie es selbst: Belfry sieht es sofort.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>Der Server hat nicht geantwortet, deshalb wurde nichts geändert. Versuchen Sie es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>Der Server nimmt den Token dieses Fensters nicht an.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>Dafür braucht es jemanden mit mehr Rechten.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Es ist nicht mehr da. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>Jemand anders hat das inzwischen geändert. Sehen Sie es sich an, wie es jetzt ist, und ändern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>Das war zu viel auf einmal. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>Der Server kann das gerade nicht speichern. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>Der Server konnte das nicht tun. Versuchen Sie es noch einmal; wenn es so bleibt, fragen Sie, wer ihn betreut.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>Pegel zeigen</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Ein anderes Programm steht dort, wo Belfrys Server sein sollte</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>Niemand kann zuschauen, bis es geschlossen ist. Starten Sie den Computer neu, wenn Sie nicht wissen, welches es ist; wir versuchen es alle paar Sekunden.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>Das Zertifikat des Servers ist nicht gültig</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>Auch Browser verweigern die Webseite. Wer den Server betreut, muss es erneuern; prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>Dieser Computer und der Server sind sich über die Uhrzeit nicht einig</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>Sie liegen %1 Minuten auseinander, also könnten Gottesdienste zur falschen Zeit beginnen.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>Öffnen Sie die Einstellungen dieses Computers für Datum und Uhrzeit.
Schalten Sie „Uhrzeit automatisch festlegen“ ein.
Tun Sie dasselbe auf dem Server.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>Es ist ab dem nächsten Start von OBS behoben. Den Stream neu zu starten dauert einige Sekunden, in denen die Zuschauer unser Standbild sehen.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>Zum anderen wechseln</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>Wenn das Bild ausfällt, fangen Player neu an</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>Das Standbild, das für ein verlorenes Bild einspringt, passt nicht dazu, wie OBS sendet; Zuschauer sehen vielleicht eine kurze Pause, wenn es kommt und wenn es geht.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>Jemand anders hat es inzwischen geändert. Sehen Sie es noch einmal an und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>Ihr Zugang darf das ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>In diesem Fenster ist niemand mehr angemeldet</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>Was auf Sendung ist, läuft weiter, und die Zuschauer sind nicht betroffen. Hier lässt sich nichts ändern, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>Dieses Konto fährt keine Gottesdienste</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>Die Zuschauer sind nicht betroffen. Melden Sie sich in den Einstellungen an oder geben Sie dort den Token des Inhabers ein.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>OBS sendet nicht mehr und würde jetzt woandershin senden</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>Die Zuschauer warten auf das Bild. Richten Sie OBS wieder für uns ein und drücken Sie dann „Wieder senden“.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS wird geöffnet</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>Bis sein Fenster erscheint, dauert es ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>Die Zuschauer warten auf das Bild. Bis das Fenster von OBS erscheint, dauert es ein paar Sekunden.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>OBS kann das gerade nicht. Sehen Sie in sein eigenes Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>Zuschauer sind weniger weit zurück als gewünscht</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>Das Bild hat so viele Daten, dass nur %1 von %2 Sekunden in den Server passen; nur so viel lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>OBS ist selbst bei %1 angemeldet</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>Es könnte dort eine eigene Sendung beginnen, dann sehen Zuschauer zwei. Belfry sendet selbst an Orte.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Stream.
Drücken Sie Konto trennen.
Drücken Sie OK, dann hier „OBS für mich einrichten“.</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>Das Internet hier ist für dieses Bild zu langsam</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>Bei den Zuschauern stockt es. Stellen Sie die Video-Bitrate auf %1 kbps.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Ausgabe.
Stellen Sie auf der Seite Streaming die Video-Bitrate auf %1 kbps.
Drücken Sie OK. Es gilt, wenn OBS das nächste Mal zu streamen beginnt.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Für mich senken</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>OBS startet dafür neu; die Zuschauer sehen einige Sekunden unser Standbild.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>„%1“ ist in OBS stumm</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Die Zuschauer hören nichts.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>Die Zuschauer hören das Übrige, aber dies nicht.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Prüfen Sie, ob das Mischpult an ist und sich sein Pegel bewegt.
Öffnen Sie in OBS Einstellungen &gt; Audio.
Wählen Sie das Mischpult bei Mikrofon-/AUX-Audio.
Sehen Sie im Audiomixer nach, ob sich der Pegel bewegt.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>OBS hat nichts zu hören</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Kein Ton zu hören</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>In OBS ist kein Mischpult oder Mikrofon gewählt, also hören die Zuschauer nichts.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Die Zuschauer sehen das Bild und hören nichts.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Mischpult prüfen</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>Dieser Computer ist zu ausgelastet für OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>Sein Prozessor kommt nicht mit: %1 % der Bilder fallen weg, und die Zuschauer sehen Ruckeln.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>Schließen Sie andere Programme.
Öffnen Sie in OBS Einstellungen &gt; Ausgabe und wählen Sie die Voreinstellung „superfast“ oder einen Hardware-Encoder.
Stellen Sie unter Einstellungen &gt; Video die Ausgabeauflösung (skaliert) auf 1280x720.
Es gilt, wenn OBS das nächste Mal zu streamen beginnt.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>Die Grafikkarte ist zu ausgelastet für OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>Sie kommt nicht mit: %1 % der Bilder kommen zu spät, und die Zuschauer sehen Ruckeln.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>Schließen Sie andere Fenster mit Video oder 3D.
Stellen Sie in OBS unter Einstellungen &gt; Video die FPS auf 30.
Stellen Sie die Basisauflösung (Leinwand) auf 1280x720.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>Die Taste zeigt die Szene „%1“. Die anderen sind unter dem Bild.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>Mitglied: schreibt im Chat</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>Host: kümmert sich um den Chat</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>Operator: fährt einen Gottesdienst</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>Producer: plant Gottesdienste und Orte</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>Inhaber: darf alles</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · angemeldet am %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>Hinzugefügt. Sagen Sie der Person Anmeldename und Passwort.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Gespeichert. Es gilt sofort.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>Die Person kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Die Person kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>Die Person hat ein neues Passwort und ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>Alle anderen schauen weiter zu; sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>%1 nimmt unseren Stream nicht an</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>Der Schlüssel wird abgelehnt.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>Die Antwort war „%1“.</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>%1 nimmt weniger, als wir senden</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>Dort stockt es bei den Zuschauern.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1 ist instabil</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>Andere Orte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>%1 kann das nicht zeigen</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>H.264 senden</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>Es nimmt %1, und gesendet wird %2.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>Beenden Sie in OBS den Stream.
Öffnen Sie Einstellungen &gt; Ausgabe.
Wählen Sie einen Encoder mit x264 oder H.264 und für den Ton AAC.
Drücken Sie OK und starten Sie wieder.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>%1 nimmt weniger, als OBS sendet</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>Es nimmt höchstens %1 kb/s, und %2 werden gesendet.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Ausgabe.
Stellen Sie auf der Seite Streaming die Video-Bitrate auf %1 kbps.
Drücken Sie OK.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Für mich senken</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>%1 braucht öfter ganze Bilder</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>OBS sendet eines alle %1 Sekunden; 2 ist richtig.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Ausgabe.
Stellen Sie den Ausgabemodus auf Erweitert.
Stellen Sie auf der Seite Streaming das Keyframeintervall auf 2 s.
Drücken Sie OK.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Auf 2 s stellen</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>%1 nimmt diesen Ton nicht</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Ausgabe und stellen Sie die Audio-Bitrate auf höchstens %1.
Drücken Sie OK und starten Sie wieder.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Audio und stellen Sie die Abtastrate auf 48 kHz.
Drücken Sie OK und starten Sie wieder.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>An %1 kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>Öffnen Sie Orte.
Wählen Sie den Ort.
Berichtigen Sie seine Adresse und speichern Sie.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>%1 braucht Ton</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Öffnen Sie in OBS Einstellungen &gt; Audio.
Wählen Sie das Mischpult bei Mikrofon-/AUX-Audio.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>%1 braucht ein Bild</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>Wählen Sie in OBS die Szene mit der Kamera.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>Die Zuschauer sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>Schaffen Sie Platz auf der Festplatte mit den Aufnahmen, oder
lassen Sie den Server sie auf einer anderen ablegen: recordings in seiner belfry.toml.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>Die Festplatte mit den Aufnahmen wird voll</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>In etwa %1 Minuten kann nichts mehr aufgenommen werden.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>Die Festplatte ist voll, also wird nichts aufgenommen</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>Was aufgenommen ist, lässt sich abspielen.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>Die Aufnahme kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>Die Festplatte ist zu langsam für die Aufnahme</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>Die Aufnahme hat eine Lücke.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>Ein Producer oder der Inhaber kann unter Orte einen neuen Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>Unsere Leitung trägt nicht alle Orte</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>Sie trägt %1 von %2 kb/s.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>Kein Ort ist schuld. Schalten Sie einen davon aus, oder senden Sie weniger.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>Öffnen Sie „Orte“ und schalten Sie den Ort aus, auf den Sie am ehesten verzichten können.
Oder öffnen Sie in OBS Einstellungen &gt; Ausgabe, senken Sie die Video-Bitrate und drücken Sie OK.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>Der Schlüssel für %1 ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>Er wurde mit einem Siegel gespeichert, das dieser Server nicht mehr hat; deshalb wird dorthin nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>Kopieren Sie den Stream-Schlüssel von %1 noch einmal und fügen Sie ihn hier ein. Ein anderer Stream mit demselben Schlüssel wäre auch ein Grund.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>An diese Adresse lässt sich kein Stream senden. Sie beginnt mit rtmp://, rtmps:// oder srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>Es gibt keine solche Adresse. Suchen Sie einen Tippfehler, oder prüfen Sie die Internetverbindung hier.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>Es ließ sich nicht beweisen, dass es %1 ist. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>Dort antwortet etwas, aber es nimmt keine Streams. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>%1 hat nicht geantwortet. Versuchen Sie es in einer Minute noch einmal; wenn es so bleibt, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Kein Weg führt dorthin</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>Es kommt keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>Was dort antwortet, nimmt keinen Stream</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>Es hat aufgelegt</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>An diese Adresse lässt sich nicht senden</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Es gibt keine solche Adresse</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>Niemand sagt, wo seine Adresse ist</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>Dort macht niemand auf</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>Er kann nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>Es sagt nie, ob es uns nimmt</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>%1 sagte weder ja noch nein. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>Dort kommt nichts an</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>Nimmt weniger, als wir senden</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>Bricht immer wieder ab</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>Führt in ein privates Netz</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>Die Adresse führt in ein privates Netz. Wer den Server betreut, muss das erst erlauben.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>Es führt zu diesem Kanal zurück</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>Dieser Ort führt zu uns zurück: Was wir dorthin senden, kommt hier wieder an. Geben Sie ihm die Adresse und den Schlüssel eines anderen Ortes.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>Dieser Server kann nicht lesen, wem er trauen darf, und sendet deshalb nichts. Wer ihn betreut, findet den Grund in seinem Protokoll.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPageWords</name>
    <message>
        <source>web</source>
        <comment>two or three letters, for our own page</comment>
        <translation>web</translation>
    </message>
    <message>
        <source>a key is kept</source>
        <translation>ein Schlüssel ist da</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>Schlüssel endet auf ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>das Bild als %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>ein ganzes Bild alle %1 Sekunden oder öfter</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>höchstens %1 kb/s Bild</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 kb/s Ton</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Er nimmt %1.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>Der Test ist angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1 nahm das Bild %n Sekunde lang. Auf unserer Webseite sah es niemand; suchen Sie es im Studio von %1.</numerusform>
            <numerusform>%1 nahm das Bild %n Sekunden lang. Auf unserer Webseite sah es niemand; suchen Sie es im Studio von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>Dieser Schlüssel stimmt</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>Wir haben uns verbunden, wurden angenommen und legten auf, bevor etwas zu sehen war.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>Wir kamen nicht durch</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>%1 will alle %2 Sekunden oder öfter ein ganzes Bild und bekommt eines alle %3. Stellen Sie in OBS das Keyframeintervall auf 2 s.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>%1 nimmt höchstens %2 kb/s Bild und bekommt %3. Stellen Sie in OBS die Video-Bitrate niedriger.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>%1 nimmt höchstens %2 kb/s Ton und bekommt %3. Stellen Sie in OBS die Audio-Bitrate niedriger.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>%1 kann diese Art Bild nicht zeigen. Wählen Sie in OBS einen H.264-Encoder (x264).</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>%1 kann diese Art Ton nicht spielen. Wählen Sie in OBS einen AAC-Encoder.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>%1 kann diese Abtastrate nicht nehmen. Stellen Sie in OBS unter Einstellungen, Audio 48 kHz ein.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>%1 will Ton, und es wird keiner gesendet. Prüfen Sie das Mischpult und den Audiomixer von OBS.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>%1 will ein Bild, und es wird keines gesendet. Wählen Sie in OBS eine Szene mit Bild.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>Der gespeicherte Schlüssel für %1 ist nicht mehr lesbar. Fügen Sie ihn neu ein.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird probiert …</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>Ein Test geht nur an diesen Ort …</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>Der Server ist nicht zu sehen: Es wurde nichts geschaltet.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Der Server ist nicht zu sehen: Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>%1 wurde ausgeschaltet, aber nicht entfernt. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>nur diesmal an</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>nur diesmal aus</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Unsere Webseite</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer an</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · immer an</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Versucht es wieder</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>Schlüssel stimmt</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>Kein Durchkommen</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Ein neuer Ort</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Erst speichern.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>Er ist auf Sendung: Sein Zustand sagt, wie es ihm geht.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>Ein Test braucht ein Bild: Starten Sie erst den Stream in OBS.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>Was wir senden, kommt bei %1 an. Ob es dort gezeigt wird, sagt nur die eigene Seite: Sehen Sie dort nach.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlanDesk</name>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
</context>
<context>
    <name>belfry::app::RepeatRule</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Nach eigener Regel</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Jeden %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Alle zwei Wochen am %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am ersten %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am zweiten %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am dritten %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am vierten %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Jeden Monat am letzten %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>Stellen Sie in OBS das Keyframeintervall auf 2 s (Einstellungen &gt; Ausgabe &gt; Streaming).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>Wählen Sie in OBS einen Encoder mit x264 oder H.264 im Namen (Einstellungen &gt; Ausgabe).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>Prüfen Sie vor dem Gottesdienst das Kabel vom Mischpult und ob OBS den Pegel zeigt.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>Schaffen Sie Platz auf der Festplatte für Aufnahmen, oder lassen Sie den Server sie auf einer anderen ablegen.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>Prüfen Sie vor dem Gottesdienst die Kamera und ihr Kabel, und gehen Sie in OBS alle Szenen durch.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>Lassen Sie nur einen Computer senden: Nehmen Sie dem anderen den Schlüssel, oder lassen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>Die anderen Server waren nicht zu erreichen</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>Zwei Computer sendeten im Wechsel</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>Das Bild erschien bei den Zuschauern erst spät</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>Es wurde kein Ton gesendet</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>Es wurde kein Bild gesendet</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>Nichts kam an; die Zuschauer sahen das Wartebild</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>Finden Sie heraus, ob OBS oder der Computer von selbst anhielt: Schließen Sie andere Programme, und schalten Sie Updates am Sonntag aus.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>Einen Moment lang kam nichts an</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>Verbinden Sie OBS mit einem Netzwerkkabel statt über WLAN mit dem Internet.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>Das Wartebild passte nicht zu dem, was OBS sendet</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>Zwei Computer sendeten</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>Manche Zuschauer konnten diese Art Bild nicht sehen</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>Der Upload war für dieses Bild zu langsam</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>Senken Sie in OBS die Video-Bitrate auf drei Viertel (Einstellungen &gt; Ausgabe), und halten Sie andere vom Netzwerk fern.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>Das Bild war schwarz</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>Das Bild stand still</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>Der Ton hatte mehr Daten, als der Ort annimmt</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>Stellen Sie in OBS die Audio-Bitrate auf 128 (Einstellungen &gt; Ausgabe &gt; Audio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>An seine Adresse konnte nichts gesendet werden</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>Berichtigen Sie seine Adresse unter Orte.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>Der Ort konnte diese Art Ton nicht annehmen</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>Wählen Sie in OBS AAC für den Ton (Einstellungen &gt; Ausgabe).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>Das Bild hatte mehr Daten, als der Ort annimmt</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>Senken Sie in OBS die Video-Bitrate auf das, was der Ort erlaubt (Einstellungen &gt; Ausgabe).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>Der Ort konnte diese Art Bild nicht annehmen</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>Ganze Bilder kamen für den Ort zu selten</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>Der Ort wollte Ton, und es gab keinen</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>Der Ort wollte ein Bild, und es gab keines</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>Der Ort konnte die Abtastrate des Tons nicht annehmen</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>Stellen Sie in OBS die Abtastrate auf 48 kHz (Einstellungen &gt; Audio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>Die Festplatte für Aufnahmen war fast voll</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>Die Festplatte war voll; es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>Die Aufnahme konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>Die Festplatte war zu langsam; die Aufnahme hat eine Lücke</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>Er war nicht zu erreichen</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>Testen Sie den Ort am Tag davor privat (Orte &gt; Test senden).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>Er lehnte den Stream-Schlüssel ab</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>Kopieren Sie einen neuen Schlüssel von der Webseite des Ortes und fügen Sie ihn unter Orte ein.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>Er nahm das Bild zu langsam an; Teile wurden ausgelassen</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>Wenn es wieder vorkommt, senden Sie ein kleineres Bild dorthin, oder wählen Sie den nächstgelegenen Server.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>Er brach immer wieder ab</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>Sehen Sie auf die Statusseite des Ortes; wenn es wieder vorkommt, machen Sie dort einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>Der Gottesdienst hätte auf Sendung sein sollen, und nichts kam an</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>Öffnen Sie OBS eine Viertelstunde vor dem Gottesdienst.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>Der Ton war zu laut und verzerrt</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>Drehen Sie am Mischpult leiser, was zum Stream geht, bis der Pegel nicht mehr ins Rote geht.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>Es war kein Ton zu hören</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>Der Ton kam nur von einer Seite</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>Stecken Sie beide Kabel vom Mischpult ein, oder haken Sie in OBS unter Erweiterte Audioeigenschaften Mono an.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>Der Server konnte Einstellungen nicht speichern</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>Der Server meldete „%1“</translation>
    </message>
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
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from, until</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, seit %2, noch auf Sendung</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>Niemand schaute zu</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>%n Person schaute höchstens gleichzeitig zu</numerusform>
            <numerusform>%n Personen schauten höchstens gleichzeitig zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 LUFS im Mittel: eher leise, Zuschauer drehen lauter</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 LUFS im Mittel: eher laut</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 LUFS im Mittel: etwa richtig</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>Drehen Sie am Mischpult lauter, was zum Stream geht: Die Zuschauer hören es eher leise.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>Drehen Sie am Mischpult etwas leiser, was zum Stream geht: Es ist eher laut.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>Zuschauer waren weniger weit zurück als gewünscht</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Stellen Sie eine kürzere Verzögerung ein oder in OBS eine niedrigere Video-Bitrate (Einstellungen &gt; Ausgabe).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>Unsere Leitung trug nicht alle Orte</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Senden Sie an weniger Orte oder in OBS mit niedrigerer Video-Bitrate (Einstellungen &gt; Ausgabe).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>Sein gespeicherter Schlüssel war nicht lesbar</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Konnte nicht als %1 gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · auf Sendung</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>Um den Chat kümmert sich ein Host, ein Producer oder der Inhaber.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>Einen Gottesdienst fährt ein Operator, ein Producer oder der Inhaber.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>Das darf ein Producer oder der Inhaber ändern.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>Das darf nur der Inhaber ändern.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>Darf alles.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>Darf Gottesdienste fahren und planen, Orte einrichten und sich um den Chat kümmern.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>Darf einen Gottesdienst fahren: auf Sendung gehen, beenden und Orte schalten.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>Kümmert sich auf der Webseite um den Chat. Dieses Fenster ist für die, die einen Gottesdienst fahren.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>Schreibt im Chat der Webseite. Dieses Fenster ist für die, die einen Gottesdienst fahren.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>Ein Ort, der entfernt wurde</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>Von OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>Dort kam nie etwas an</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>Gut von Anfang bis Ende</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>%n-mal weg, zusammen %1</numerusform>
            <numerusform>%n-mal weg, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Unsere Webseite</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>Zuschauer sahen %n-mal das Wartebild, zusammen %1</numerusform>
            <numerusform>Zuschauer sahen %n-mal das Wartebild, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>Stabil; mindestens %1 kb/s, um %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>Am schlechtesten um %2: %1 kb/s, üblich sind %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>Nichts. Es ging gut; machen Sie es wieder so.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 auf Sendung, und nichts ging schief.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 auf Sendung; davon stimmte %2 lang etwas nicht.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 beginnt in %n Min.</numerusform>
            <numerusform>%1 beginnt in %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The clocks jump over this time that night: it starts at the jump.</source>
        <translation>Die Uhr springt in der Nacht über diese Zeit: Es beginnt beim Sprung.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>Die Uhr zeigt diese Zeit in der Nacht zweimal: Es beginnt beim ersten Mal.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>Auf der Uhr dieses Computers ist das %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>goes live by itself</source>
        <translation>geht von selbst auf Sendung</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>erinnert Sie</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>für diesen Tag geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überschneidet sich</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>Am %1 überschneidet es sich um %3 mit %2. Beide wären eine Sendung.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Es beginnt um %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>Es war für jetzt geplant. Drücken Sie „Auf Sendung“, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>Es sollte auf Sendung sein, und es kommt nichts an. Starten Sie den Stream in OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>Sonntagsgottesdienst</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Der Server ist nicht zu sehen: Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 wurde nicht entfernt. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1 dauert länger</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1 endet bald</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>Das geplante Ende ist vorbei. Es bleibt auf Sendung, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>Es endet von selbst um %1. Solange Ton da ist, geht es noch etwas weiter.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>OBS braucht den Namen eines Computers und einen Port, meist 127.0.0.1 und 4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>OBS ist eingerichtet. Was vorher da war, ist aufgehoben.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>OBS ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>Nicht zu sehen seit %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>Nimmt den Token nicht an</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>Hat den Kanal dieses Fensters nicht mehr</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>Konnte hier nicht gestartet werden</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>Fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>Hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Jemand hat in OBS die Verbindung beendet</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Was dort antwortet, ist nicht OBS 28 oder neuer</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>Verbunden, sendet zu uns</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>In einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>Nicht aufgehoben: Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>Auf diesem Computer ist ein Server installiert. Er möchte wissen, wer Sie sind</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>Verbunden, aber dieses Konto darf hier nichts fahren</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>Melden Sie sich an, wenn Sie dort einen Zugang haben. Wer diesen Computer betreut, findet den Token des Inhabers in der Datei owner.token in /var/lib/belfry. „Auf diesem Computer“ würde einen zweiten Server starten, nur für dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>Wo die Updates liegen, hat niemand geantwortet. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>Was gefunden wurde, ist nicht von den Machern von Belfry signiert; nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>Was gefunden wurde, ist älter als das zuvor Gefundene; nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>Es gibt ein neueres Belfry, aber nicht für diese Art Computer.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>Was ankam, ist nicht das Signierte; es wurde verworfen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>Auf der Festplatte dieses Computers ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>Es ist unterwegs abgebrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>Das System hat das Installationsprogramm nicht geöffnet.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>Nicht, während ein Gottesdienst auf Sendung ist.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>Nicht in den zwei Stunden vor einem Gottesdienst.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>Nicht, solange der Server nicht zu sehen ist: er könnte auf Sendung sein.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>Updates kommen über die Paketverwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>Wer diesen Computer betreut, bringt auch die Updates.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Es wird nicht danach gesucht.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>Wird einmal am Tag gesucht, nie auf Sendung.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>Das ist das neueste Belfry.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Belfry %1 ist da.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Belfry %1 wird geladen: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>Das Installationsprogramm ist offen. Schließen Sie Belfry, wenn es darum bittet.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>Über Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>Wenn Ihnen jemand hilft, senden Sie ihm die Support-Datei: Protokolle, Einstellungen und wie es dem Server geht. Passwörter und Stream-Schlüssel werden herausgenommen.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Support-Datei erstellen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. Halten Sie die Taste anderthalb Sekunden; mit der Tastatur halten Sie die Ende-Taste.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>1,5 Sekunden halten. Mit der Tastatur: die Ende-Taste halten.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>Weiter halten, um den Gottesdienst zu beenden</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>Wenn etwas Sie braucht</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>Die Glocke neben der Uhr zeigen</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>Eine Meldung des Systems zeigen</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>Einen leisen Ton spielen</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>Meldung und Ton kommen auf Sendung und in der Viertelstunde davor, und nur wenn dieses Fenster nicht vorn ist. Der Ton kommt dort heraus, wo dieser Computer seine eigenen spielt; lassen Sie ihn aus, wenn OBS diese aufnimmt.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>Dieser Desktop hat keinen Platz neben der Uhr, darum kann nur der Ton Sie rufen.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>Eine Meldung braucht die Glocke neben der Uhr.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Entf entfernt das gewählte.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>Titel, etwa Predigt</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Name des Kapitels</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>Beginnt bei, ab Anfang der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>An alle schreiben</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>An alle im Chat schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>Es gibt noch keinen Chatraum. Öffnen Sie einen auf der Seite Chat.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Noch hat niemand geschrieben.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>Wenn ein Zuschauer um Gebet bittet, steht es hier. Nur Hosts sehen es.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>Niemand ist stumm.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>Wieder schreiben lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Name eines neuen Raums</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>An alle schreiben</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>An alle im Chat schreiben</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>Nach oben stellen</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>10 Min. stumm</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Für immer stumm</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>Alles von der Person entfernen</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>Gebetsanliegen</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>Antwort nur an diese Person</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>Antwort an die Person, die um Gebet bat</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>Wer stumm ist</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>Ein Wort je Zeile. Großbuchstaben und ähnliche Buchstaben werden auch gefunden.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>Zuerst entscheidet ein Host</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Wird nie gezeigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>Es gibt noch keinen Chatraum. Geben Sie einem einen Namen und fügen Sie ihn hinzu: Die Zuschauer sehen ihn auf der Seite.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Noch hat niemand geschrieben.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>Was %1 schrieb:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>Es gibt noch keinen Chatraum.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatQueue</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, the message it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n weitere zu prüfen</numerusform>
            <numerusform>%n weitere zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>Bevor wir auf Sendung gehen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>Dieses Fenster steuert</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>Ein Kanal ist eine Ausgabe mit eigener Seite. Die meisten Gemeinden brauchen einen; ein weiterer Standort oder eine andere Sprache vielleicht noch einen.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>Name der Gemeinde oder des Standorts</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>Gottesdienst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a church, its name in addresses</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DelayForm</name>
    <message>
        <source>A delay to take things back</source>
        <translation>Eine Verzögerung zum Zurücknehmen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Keine Verzögerung</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>Alle sehen den Gottesdienst um so viel später, als er geschieht; dafür lassen sich die letzten Sekunden zurücknehmen. Es gilt ab dem nächsten „Auf Sendung“.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>Wie der Kanal: keine</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>Wie der Kanal: %1 s</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>Dieser Computer hat keinen eigenen Platz für Passwörter (%1). Sie können in einer Datei aufgehoben werden, die nur Sie lesen können:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>Passwörter in einer Datei aufheben?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Nicht aufheben</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>Auf anderen Websites</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>Dürfen es zeigen</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>Eine Website je Zeile (https://www.example.org). Nur deren Seiten können den Kanal in sich zeigen; unsere eigene Seite tut es immer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>Zeigt, was noch angesehen werden muss</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>OBS öffnen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>Zuschauer lesen diesen Namen über dem Bild. Sie können ihn jederzeit ändern.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>Name Ihrer Gemeinde</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>Gnadenkirche</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>OBS finden</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS macht Bild und Ton; Belfry nimmt sie von dort. Lassen Sie OBS offen.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>Passwort von OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Ihre Webseite</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>Wer diese Adresse hat, kann zuschauen, ohne App und ohne Konto.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>Adresse Ihrer Webseite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>Webseite im Browser öffnen</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>Auf dem eigenen Server dieses Computers gilt die Adresse in Ihrem Gebäude. Für die ganze Welt wählen Sie in den Einstellungen einen anderen Server.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Wohin noch?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>Ein Gottesdienst ist auch auf YouTube, Facebook und anderswo zu sehen. Sie können jederzeit mehr hinzufügen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>Neunzig Sekunden ganz privat: Bild und Ton gehen zu Ihrem Server und kommen zurück. Niemand sonst sieht sie.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>Wie weit der Probelauf ist</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>Unsere Gemeinde</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>Hinzufügen und probieren</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 ist hinzugefügt</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Wartet auf das erste Bild …</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles ist gut</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>Upload, Bild und Ton waren neunzig Sekunden lang gut. Sie können auf Sendung gehen.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Fast geschafft</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>Sie könnten auf Sendung gehen, aber dies sollte erst besser werden:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>Stattdessen mit dem Token des Inhabers: Einstellungen, Server.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>bis zum Beginn</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>am meisten heute</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>Was bei %1 zu tun ist</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>%1 vom Chat aussperren?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>Die Person kann weder lesen noch schreiben, bis Sie sie unter „Stumm“ wieder einlassen.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>Den Raum %1 entfernen?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>Alles, was darin geschrieben wurde, verschwindet für alle und kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>Alles entfernen, was %1 schrieb?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>Es verschwindet aus allen Räumen und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alles entfernen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>Der Zugang ist für immer weg. Was die Person tat, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Konnte nicht als %1 gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>belfry::ui::KeyForm</name>
    <message>
        <source>For another encoder</source>
        <translation>Für einen anderen Encoder</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>Wer den Schlüssel hat, kann Ihren Zuschauern ein Bild senden. Behalten Sie ihn für sich.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>ein neuer Link: wie er heißt</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>ein neuer Link: seine Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>belfry::ui::MainWindow</name>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>%1 – Belfry</source>
        <translation>%1 – Belfry</translation>
    </message>
    <message>
        <source>We are on air</source>
        <translation>Wir sind auf Sendung</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>Dieses Fenster zu schließen beendet nichts: Der Gottesdienst geht weiter, und dieses Fenster findet ihn wieder.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n weitere Minute</numerusform>
            <numerusform>%n weitere Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>Mindestens 10 Zeichen; ein kurzer Satz ist gut.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ObsForm</name>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Stop OBS&apos;s stream after a service, if we started it</source>
        <translation>OBS&apos; Stream nach dem Gottesdienst beenden, wenn wir ihn gestartet haben</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS für mich einrichten</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Zurücksetzen, was da war</translation>
    </message>
</context>
<context>
    <name>belfry::ui::OccurrencesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, date, from and to</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PeopleForm</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>Personen mit Zugang</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>Noch hat niemand einen Zugang. Auf diesem Computer wird keiner gebraucht.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder einlassen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>Während wir auf OBS warten</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>Bevor der Gottesdienst beginnt</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Nachdem er zu Ende ist</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>PNG oder JPEG mit höchstens 1 MB. Ohne sehen die Zuschauer Belfrys eigenes Bild.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>Wieder Belfrys Bild</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Schlüssel probieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>Verschlüsselt auf dem Server aufgehoben. Er wird nie wieder gezeigt, in keinem Protokoll und keinem Bericht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – zum Ändern einen neuen einfügen</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Bevor Sie auf Sendung gehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>Die Adresse ist schon eingetragen: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>Er bekommt dasselbe Bild und denselben Ton, die OBS sendet.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>Ein neuer Ort ist zuerst eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>Ausgeschaltet wird ihm nichts gesendet, bis ihn jemand einschaltet. YouTube, Facebook und die anderen werden auf der Seite Orte hinzugefügt.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>Orte öffnen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, how it does, on or off</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>Leertaste schaltet einen Ort an oder aus, Alt mit Pfeil verschiebt ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>Wohin ein Gottesdienst gesendet wird. Schalten Sie einen aus, und die anderen merken nichts.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>Die Orte sind noch nicht bekannt: Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>Bisher nur Ihre eigene Webseite. Fügen Sie YouTube, Facebook oder einen anderen Ort hinzu, um auch dort gesehen zu werden.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>Kein Bild seit %n s</numerusform>
            <numerusform>Kein Bild seit %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>Das Bild kommt gleich</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 fps</translation>
    </message>
    <message>
        <source>%1 s behind the room</source>
        <translation>%1 s hinter dem Raum</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, braucht Sie</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>Jeden Gottesdienst aufnehmen</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>Aufnahmen liegen auf der Festplatte des Servers. Wie lange sie bleiben und wie viel Platz sie brauchen dürfen, wird dort eingestellt, wo der Server installiert ist.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Nach eigener Regel</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>Vor nächster Woche</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Sehen Sie sich das an</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>Nach jedem Gottesdienst steht hier sein Bericht: was schiefging, wie viele zuschauten und was vor dem nächsten zu tun ist.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>Gottesdienste, die auf Sendung waren</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>Vor nächster Woche</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>Von Monat zu Monat</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>Gleichzeitige Zuschauer, im Mittel der Gottesdienste</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>Minuten, in denen etwas nicht stimmte, je Gottesdienst</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>Neuer Name des Raums</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>Raum umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>Oben:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Herunternehmen</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>So schnell sie mögen</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Eine Nachricht alle %n s</numerusform>
            <numerusform>Eine Nachricht alle %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>Links: zeigen</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>Links: Host fragen</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>Links: nie</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>Gäste schreiben</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>Gäste: Host fragen</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>Gäste lesen nur</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>Der Raum ist offen</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>Wie oft eine Person schreiben darf</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>Was mit Nachrichten mit Links geschieht</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>Was Gäste dürfen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>Mehr Szenen</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Geht über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server nehmen</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Anmeldename und Passwort</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>Token des Inhabers oder API-Schlüssel</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token oder Schlüssel</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>Niemand ist mehr angemeldet. Was auf Sendung ist, läuft weiter.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Angemeldet als %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>Von selbst enden</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Gottesdienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>Tag, Beginn und Dauer</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>Erinnern; ein Mensch drückt „Auf Sendung“</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>Von selbst auf Sendung gehen</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>Von Hand, ohne Erinnerung</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation> Min. vorher</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>Countdown ab der Erinnerung</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Wenn es beginnt</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>Gesendet an (ohne Haken: an alle, die an sind)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>Bild vor dem Beginn</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>Ein Countdown braucht „Von selbst auf Sendung gehen“: Ohne das ist nichts auf Sendung, bevor Sie darauf drücken.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>Was Zuschauer darüber lesen</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>Links für Zuschauer</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>Davor zu tun</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>Leertaste hakt ab, F2 ändert, Entf entfernt, Alt mit Pfeil verschiebt.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>Mikrofone geprüft</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>Etwas Neues zu tun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Zur Checkliste hinzufügen</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Ein neuer Gottesdienst</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>Zwei Gottesdienste zur selben Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Doch stattfinden lassen</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Diesen Tag auslassen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>Der Gottesdienst</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>Die Seite sagt, wann wir beginnen</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d. MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nächster Beginn</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>Nächster Beginn, Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>wenn der Server zu sehen ist</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>Kommende Gottesdienste</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Gottesdienst hinzufügen</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>Neunzig Sekunden privat, um zu sehen, dass alles gut ist</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>Der Plan ist noch nicht bekannt: Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>In dieser Woche ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>Nichts ist geplant. Fügen Sie Ihren Sonntagsgottesdienst einmal hinzu; er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>Was geplant ist und was von selbst geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>Die nächste %n Woche</numerusform>
            <numerusform>Die nächsten %n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>Aufgehoben. Zum Ändern tippen.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>Diese Liste zeigen oder wegnehmen</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>Live; die Seiten darunter mit 2, 3, 4 und 5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>Die Taste drücken, die behebt, was das Banner sagt</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>Details des Banners zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>Zur großen Taste; Enter drückt „Auf Sendung“</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>Auf der großen Taste: halten, um den Gottesdienst zu beenden</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>Die erste Szene von OBS zeigen; die anderen mit 2 bis 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>Dieses Fenster schließen; ein Gottesdienst geht weiter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>Tonpegel</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Kein Ton kommt an</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>Spitze %1 dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendwer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Belfry öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Belfry: %1</source>
        <translation>Belfry: %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateForm</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>Einmal am Tag nach einem neueren Belfry suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>Unsere Webseite</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Zuschauer öffnen</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Über uns</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Zuschauer öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>Adresse kopieren, die Zuschauer öffnen</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>Seite öffnen, die Zuschauer sehen</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>Walang antala</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>Hindi magkatugma ang login at password. Tingnan kung naka-on ang Caps Lock.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>Napakaraming maling password. Maghintay ng labinlimang minuto, saka subukan ulit.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>Walang sumasagot sa address na iyon. Tingnan kung tama ito at kung online ka.</translation>
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
        <translation>Hindi na-record ang pagsambang ito, kaya walang malalagyan ng kabanata.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>Tuloy pa ang pagsamba. Mailalagay ang mga kabanata kapag tapos na.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>Makikita ito sa tabi ng larawan ng manonood sa ibang araw; isang pindot, naroon na.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>Kailangan ng pangalan ang kabanata, gaya ng “Sermon”.</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>%1 ang haba ng recording; dapat magsimula sa loob nito ang kabanata.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Naidagdag na.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Inalis na.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>Hindi nakakonekta ang chat ngayon; sinusubukan pa namin.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Bawal na habambuhay</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Tahimik habambuhay</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>Bawal hanggang %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Tahimik hanggang %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>May tao</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n tao ang narito</numerusform>
            <numerusform>%n tao ang narito</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Hindi tinanggap.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>May link ito</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>May salita ito sa listahan mo</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>Galing sa bisita</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>Iniulat ng isang manonood</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>Iniulat ng isang manonood: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>Hindi nakakonekta ang chat ngayon. Nasa linya pa ang isinulat mo; ipadala ulit mamaya.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Inalis na.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>Inalis na ang lahat ng isinulat niya.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>Bawal na siya sa chat.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>Makababasa siya pero hindi makasusulat.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>Makasusulat na siya ulit.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>Bukas na ang silid.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>Inalis na ang silid.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>Na-save ang listahan ng salita.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>Isinara ang usapan.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Isang host</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>Handa ang web page</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Hinahanap ang server</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>Hindi makita ang server</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>Nagpapadala ang OBS</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>Bukas ang OBS</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>May encoder na nagpapadala</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Hinahanap ang OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>Hindi bukas ang OBS</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>Hindi tayo pinapapasok ng OBS</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>Sa atin nagpapadala ang OBS</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>Dumarating sa atin ang stream</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>Sa iba magpapadala ang OBS</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>Dumarating ang larawan</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Walang larawang dumarating</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Naririnig ang tunog</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Walang tunog na naririnig</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Dumarating ang tunog</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Walang tunog na dumarating</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>Matatag ang upload</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>Hindi matatag ang upload</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 sa %n lugar ang handa</numerusform>
            <numerusform>%1 sa %n lugar ang handa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 ang bakante sa disk ng server</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>Bigyan ito ng pangalang may mga titik a hanggang z: kasama ito sa address ng pahina.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>Isulat ang uri gamit ang mga titik a hanggang z, gaya ng worship: kasama ito sa mga address.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>Naidagdag. Nasa …/watch/%1 ang pahina nito.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>Pumili ng PNG o JPEG na hindi lalampas sa 1 MB.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>Makikita na ng mga manonood ang larawan mo.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>Makikita ulit ng mga manonood ang larawan ng Belfry.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>Hindi address ng web site ang “%1”. Kahawig ito ng https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>Hindi hihigit sa %n site ang maaaring magpakita nito.</numerusform>
            <numerusform>Hindi hihigit sa %n site ang maaaring magpakita nito.</numerusform>
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
        <translation>Hindi nakasabay ang upload</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>Sa OBS, babaan ang video bitrate, gumamit ng kable sa halip na Wi-Fi, at itigil ang ibang upload.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>Matatag ang upload sa %1 kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Buong larawan</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>Kada %1 segundo lang ang buong larawan</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>Sa OBS, gawing 2 s ang keyframe interval: mas maikli ang hintay sa larawan.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>Kada %1 segundo ang buong larawan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Tunog</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>Walang tunog na ipinapadala</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>Tingnan ang Audio Mixer ng OBS: dapat may audio device.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Walang tunog na naririnig</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>Tingnan ang sound desk, at na walang naka-mute sa Audio Mixer ng OBS.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>Isang panig lang ang naririnig</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>Tingnan ang mga kable ng sound desk, o gawing mono ang input sa OBS.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Masyadong malakas ang tunog</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>Hinaan sa sound desk o sa Audio Mixer ng OBS hanggang mawala sa pula.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Naririnig ang tunog</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Walang larawang dumarating</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>Pumili sa OBS ng eksenang may kamera at simulan ang stream.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>Hindi lahat ay makakakita ng ganitong larawan</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>Sa OBS, pumili ng H.264 (x264) na video encoder.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>Itim ang larawan</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>Pumili ng ibang eksena sa OBS at tingnan ang kamera.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>Hindi gumagalaw ang larawan</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>Kung slide iyon, ayos lang. Kung hindi, tingnan ang kamera.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>Gumagalaw ang larawan</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>On air ka: hindi ito oras ng pagsubok.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>Walang dumating sa loob ng %n segundo. Tingnan kung may error ang OBS, saka subukan ulit.</numerusform>
            <numerusform>Walang dumating sa loob ng %n segundo. Tingnan kung may error ang OBS, saka subukan ulit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Hinahanap ang OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>Hindi bukas ang OBS</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>Buksan ito. Kung bukas na: sa OBS, piliin ang Tools, WebSocket Server Settings, at markahan ang Enable WebSocket server.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>Hindi tinanggap ng OBS ang password</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>Humihingi ng password ang OBS</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>Sa OBS: Tools, WebSocket Server Settings, Show Connect Info. Kopyahin ang password at i-paste dito.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>May nagputol ng koneksiyon sa OBS</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>Isara ang OBS at buksan ulit.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Hindi OBS 28 o mas bago ang sumasagot</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>I-update ang OBS: Help, Check for Updates.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>Bukas ang OBS at sa atin nagpapadala</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>Bukas ang OBS</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>Tinitingnan kung saan nagpapadala</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>Bukas ang OBS, pero sa iba magpapadala</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>Isang pindot lang ang ayos. Itinatago ang dati at maibabalik sa Settings.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Ayusin ang OBS para sa akin</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Mamaya na</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>Web page muna natin</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>Sa control room</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Simulan ang ensayo</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>Nasa 2 s na ang OBS sa susunod na simula nito. Ulitin ang ensayo para makita.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>Binubuksan ang OBS</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>Ilang segundo lang iyon.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>May pagsambang on air</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s ang naipadala</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Naipadala</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>sa web page natin</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>sa web page natin at %n lugar</numerusform>
            <numerusform>sa web page natin at %n lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>sa web page natin at %1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>sa web page natin, %1 at %2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>I-on ito</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Subukan ulit ngayon</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Mag-paste ng bagong key</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>I-off ito</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>Naka-off ngayon, naka-on sa susunod</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>Naka-off hanggang buksan</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>Naka-on ngayon lamang</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Hindi para sa pagsambang ito</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Naka-off</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>Hindi alam ngayon</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>Dumarating doon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · sinusubukan kada 30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · sinusubukan pa</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Sinusubukan</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Hindi matatag</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>Nakalulusot</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Hintay</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>Magsisimula na</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>Kasabay ng pag-on air</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · mag-paste ng bago</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Ayusin</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>Hindi kaya ang padala ng OBS</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>Gumagana ang key · kakasubok lang</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>Gumagana ang key · sinubok %n min na</numerusform>
            <numerusform>Gumagana ang key · sinubok %n min na</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Handa</translation>
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
        <translation>KUMOKONEKTA</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>HULING NAKITANG ON AIR</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>WALANG KONEKSIYON</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>HINDI PA HANDA</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>HANDA</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>PAPUNTANG ON AIR</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>ON AIR</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>ON AIR, WALANG LARAWAN</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>NAGTATAPOS</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>nagsimula ng %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>magsisimula sa %n min</numerusform>
            <numerusform>magsisimula sa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>on air ng %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>nakaplano ng %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>hinahanap ang server</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>hindi makita ang server</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>hinahanap ang OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>Hindi bukas ang OBS</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>Hindi tayo pinapapasok ng OBS</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>sa iba nagpapadala ang OBS</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>sa iba magpapadala ang OBS</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>tinitingnan ang OBS</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>abala sandali ang OBS</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Papuntang on air…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>nagsisimula ang OBS · pindutin para ihinto</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>hinihintay ang larawan · pindutin para ihinto</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>binubuksan ang web page · pindutin para ihinto</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Nagtatapos…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>sandali lang</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Idiin para tapusin</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Mag-on air</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>mula pa kanina</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>matatag nang %n min</numerusform>
            <numerusform>matatag nang %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>matatag nang %1 h %2 min</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS sa computer na ito</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS sa ibang computer</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>Encoder natin</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Hinahanap</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Hindi bukas</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>Hindi tayo pinapapasok</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Hintay</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Ayusin</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>Sa iba nagpapadala</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>Sa iba magpapadala</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>Nawala ang daan sa server · sinusubukan pa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Naghihintay</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>Bukas · magsisimula sa pag-on air</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Nagsisimula</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Handa</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Web page natin</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Hinahanap ang server</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hindi makita</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Eksena</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Padala</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Nawala</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 abala</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>Nakikita ng mga manonood</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>Makikita ng mga manonood</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>on air</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>pribadong preview</translation>
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
        <translation>Hindi makita ang server.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>Walang dumarating. Naghihintay ang mga manonood.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>Wala pang larawan. Lalabas ito rito kapag nagpadala ang OBS.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Nakita %n s na</numerusform>
            <numerusform>Nakita %n s na</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Nakita %n min na</numerusform>
            <numerusform>Nakita %n min na</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>planong tapos %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>nanonood ngayon</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>naghihintay</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Ituloy pa</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>Nakikita ang panghuling slide · tapos sa %n s</numerusform>
            <numerusform>Nakikita ang panghuling slide · tapos sa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>Nakikita pa ang huling %n s</numerusform>
            <numerusform>Nakikita pa ang huling %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>Nakikita ang panghuling slide · malapit nang matapos</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>Makikita ang panghuling slide, saka matatapos</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n ang nanonood</numerusform>
            <numerusform>%n ang nanonood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ang naghihintay</numerusform>
            <numerusform>%n ang naghihintay</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>naka-off</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 bakante</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Bawiin ang huling %n s</numerusform>
            <numerusform>Bawiin ang huling %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Walang larawan</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Walang tunog</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Mabagal</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Abala</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>Buksan ang OBS</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>Wala pang nakakita ng kahit ano.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>Hindi bukas ang OBS, kaya walang mai-on air</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>Wala pang mai-on air</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>Simulan ang encoder, saka pindutin ulit.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>Hindi makapagsimulang magpadala ang OBS</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>Nasa window ng OBS ang dahilan. Kadalasan, mali ang address o network.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>Sabi ng OBS nagpapadala ito, pero walang dumarating</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>Maaaring may harang sa network ng OBS at server.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>Walang larawang dumating</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>May dumarating, pero walang larawang maipapakita.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Hindi sumagot ang server</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>Tingnan ang kalagayan sa itaas: ipinapakita kung on air tayo.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>Hindi tayo mai-on air ng server</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>Hindi matapos ang pagsamba</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>Maaaring may nanonood pa. Idiin ulit ang button.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sige</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>On air na tayo</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>Tapos na ang pagsamba</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Hindi iyon gumana</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>Hindi ipinapakita ang huling %n s</numerusform>
            <numerusform>Hindi ipinapakita ang huling %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>Isang slide ang nakikita kapalit nito. Ang nakita na ay nakita na, sa web page natin at sa bawat lugar.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>Huli na para ituloy</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>Tapos na ang pagsamba. Bagong broadcast ang sisimulan ng Mag-on air.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>Isang tao sa ibang window</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>Pinindot ni %1 ang Mag-on air bago nito. Iisa ang broadcast.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>Tinapos ito ni %1 bago nito.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Ituloy pa</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>Hindi umabot sa server ang “Ituloy pa”</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>Matatapos pa rin ang pagsamba kapag tapos na ang pansarang larawan. Pindutin ulit habang nakikita ito.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>May kailangang tingnan</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>Iniuulat ng server ang “%1”. Maaaring hindi apektado ang mga manonood.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>Hindi pinapapasok ng server ang window na ito</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buksan ang Settings</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>Wala na ang channel ng window na ito</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>Maaaring may nag-alis nito. Sa Settings &gt; Simbahan, piliin kung aling channel ang pinatatakbo ng window na ito.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>Hindi masimulan ang server ng Belfry sa computer na ito</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>Walang makapapanood hangga’t hindi ito tumatakbo. Sinusubukan namin kada ilang segundo.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Subukan ulit ngayon</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>Kusa itong sinisimulan ulit.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>Tingnan ang network ng computer na ito; sinusubukan pa namin.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>Hindi namin makita ang server</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>Maaaring ayos ang mga manonood: on air ito noong huli naming nakita.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>Hindi ito on air noong huli naming nakita.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>Hindi bukas ang OBS</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>Wala pang makalalabas; ipinapakita ng web page kung kailan tayo magsisimula. Kung bukas ang OBS, i-on ang Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>Buksan ang OBS</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>Kusang nagsara ang OBS</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>Hinihintay ng mga manonood ang larawan. Kusa itong tutuloy kapag nagpadala ulit ang OBS.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>Huminto sa pagpapadala ang OBS</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Magpadala ulit</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>Nawala ang daan ng OBS sa server</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>Hinihintay ng mga manonood ang larawan. Kusang sumusubok ang OBS; tingnan ang internet.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>Nasa OBS ito sa Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>Humihingi ng password ang OBS</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>Hanggang doon, hindi makikita o masisimulan ng Belfry ang OBS. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Ilagay ang password</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>Hindi tinanggap ng OBS ang password</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>May nagputol ng koneksiyon ng Belfry sa OBS</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>Tuloy ang ipinapadala ng OBS. Hindi babalik ang Belfry hangga’t hindi mo sinasabi.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Kumonekta ulit</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>Hindi makausap ng Belfry ang OBS na ito</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>Kailangan ang OBS 28 o mas bago. Puwede mo pa ring simulan ang stream sa OBS.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>sa iba nagpapadala ang OBS</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>Sa %1 ito nagpapadala ngayon, at hindi iyon gagalawin ng Belfry. Kapag puwede nang ihinto, pindutin ang Stop Streaming sa OBS.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>ibang lugar</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>sa iba magpapadala ang OBS</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>Hindi ito nakaayos para sa server natin, kaya walang makikita sa web page natin.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>Nakaayos ito sa %1, kaya walang makikita sa web page natin.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>Itinatago ang kasalukuyang ayos at maibabalik.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Ayusin ang OBS para sa akin</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>Matagal bago lumabas ang larawan sa mga manonood</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>Buong larawan lang kada %1 segundo ang ipinapadala ng OBS; 2 ang tama. Ayos ang mga nanonood na.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Gawing 2 s</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Ituro kung saan</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Output.
Gawing Advanced ang Output Mode.
Sa tab na Streaming, gawing 2 s ang Keyframe Interval.
Pindutin ang OK. Susunod ito sa susunod na simula ng stream.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>Walang dumarating</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>Hinihintay ng mga manonood ang larawan. Kusa itong tutuloy kapag ipinadala ulit.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>Walang larawang dumarating</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>Tunog lang ang maririnig ng mga manonood.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>Sa OBS, tingnan kung tama ang eksena at may larawan.
Sa Settings &gt; Output, pumili ng encoder para sa video.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>Walang tunog na dumarating</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Nakikita ng mga manonood ang larawan pero walang naririnig.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Audio.
Piliin ang sound desk sa Mic/Auxiliary Audio.
Sa Audio Mixer, tingnan kung gumagalaw ang antas.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>May mga manonood na hindi makakita ng larawang ito</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Magpadala ng H.264</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>Ipinapadala ito bilang %1, na hindi maipakita ng maraming telepono at computer.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>Sa OBS, ihinto ang stream.
Buksan ang Settings &gt; Output.
Pumili ng encoder na may x264 o H.264.
Pindutin ang OK at simulan ulit.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>Dalawang encoder ang nagpapadala</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>Ang nasa %1 ang nakikita. Naghihintay ang nasa %2 at papalit kung huminto ang una.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>Nagsasalitan ang dalawang encoder</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>Masyadong madalas silang nagpalit, kaya mananatili ang kasalukuyan. Ihinto ang isa.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>Hindi mai-save ang settings ngayon</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>Hindi maabot ng server ang database nito. Hindi apektado ang mga manonood, at gumagana ang simula at tapos. Itinatago ang nangyayari at ise-save kapag bumalik ang database.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>Mag-isa ngayon ang server na ito</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>Hindi nito maabot ang ibang server. Hindi apektado ang mga manonood dito; hahabol ito kapag bumalik sila.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>Dapat on air na ang pagsamba, pero walang dumarating</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>Kusang mag-o-on air ang “%1” kapag may ipinadala.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Tingnan kung bukas ang sound desk at gumagalaw ang antas.
Sa OBS, tingnan ang Audio Mixer: hindi dapat naka-mute ang sound desk.
Sa Settings &gt; Audio, piliin ang sound desk sa Mic/Auxiliary Audio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Walang tunog na naririnig</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Tingnan ang sound desk</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Masyadong malakas ang tunog</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>Basag ito sa mga manonood.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>Sa sound desk, hinaan ang papunta sa stream.
O sa OBS, sa Audio Mixer, ibaba ang fader hanggang mawala sa pula ang antas.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>Sa isang panig lang ang tunog</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>Sa kaliwa lang ito naririnig sa headphone.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>Sa kanan lang ito naririnig sa headphone.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>Tingnan kung nakasaksak ang dalawang kable ng sound desk.
Kung iisa lang: sa OBS, buksan ang menu ng Audio Mixer &gt; Advanced Audio Properties at markahan ang Mono.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>Itim ang larawan</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>Tunog lang ang naririnig ng mga manonood.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>Sa OBS, piliin ang eksenang may kamera.
Tingnan kung bukas ang kamera at walang takip.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Hindi gumagalaw ang larawan</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>Naririnig ang tunog. Kung slide ito, ayos lang.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>Sa OBS, piliin ang eksenang may kamera.
Kung hindi rin gumagalaw doon, bunutin ang saksak ng kamera at isaksak ulit.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>Walang sagot. Tingnan ang koneksiyon at subukan ulit.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>Hindi tinanggap ang password o token.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>Nag-i-stream ngayon ang OBS. Ihinto ang stream sa OBS, saka pindutin ulit.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>Wala ngayon ang OBS o server. Subukan ulit pagbalik nito.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>Ginagawa pa ng OBS ang huling pinindot. Maghintay sandali.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>Hindi ito maitatakda mula rito. Sa OBS, tingnan ang Settings &gt; Output.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>Subukan ulit. Kung ganoon pa rin, tanungin ang nag-aalaga ng computer na ito.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>Hindi nabuksan ang OBS mula rito. Buksan ninyo mismo: makikita ito agad ng Belfry.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>Hindi sumagot ang server, kaya walang nabago. Subukan ulit pagbalik nito.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>Hindi tinatanggap ng server ang token ng window na ito.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>Kailangan dito ang may mas mataas na karapatan.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Wala na ito. Maaaring may nag-alis.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>May iba nang nagbago nito. Tingnan ang ngayon, saka baguhin ulit.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>Masyadong marami iyon nang sabay. Maghintay sandali at subukan ulit.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Masyado itong malaki.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>Hindi ito mai-save ng server ngayon. Subukan ulit pagkaraan ng isang minuto.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>Hindi ito magawa ng server. Subukan ulit; kung ganoon pa rin, tanungin ang nag-aalaga nito.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>Ipakita ang metro</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Ibang program ang nasa lugar ng server ng Belfry</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>Walang makapapanood hangga’t hindi iyon isinasara. I-restart ang computer kung hindi mo alam kung alin; sinusubukan namin kada ilang segundo.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>Hindi balido ang certificate ng server</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>Tinatanggihan din ng browser ang web page. Dapat itong i-renew ng nag-aalaga ng server; tingnan din kung tama ang petsa ng computer na ito.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>Magkaiba ang oras ng computer na ito at ng server</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>%1 minuto ang pagitan, kaya baka magsimula sa maling oras ang pagsamba.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>Buksan ang settings ng petsa at oras ng computer na ito.
I-on ang “Set time automatically”.
Gawin din sa server.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>Ayos na sa susunod na simula ng OBS. Ilang segundo ang pagsisimula ulit ng stream, at slide natin ang makikita.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>Simulan ulit ngayon</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>Lumipat sa isa</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>Kung mawala ang larawan, magsisimula ulit ang mga player</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>Hindi tugma sa paraan ng pagpapadala ng OBS ang slide na pumapalit sa nawalang larawan, kaya baka may sandaling hinto kapag dumating at umalis ito.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>May iba nang nagbago nito. Tingnan ulit, saka i-save.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>Puwede itong tingnan ng account mo, pero hindi baguhin.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>Wala nang naka-sign in sa window na ito</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>Tuloy ang nasa ere, at hindi apektado ang mga manonood. Walang mababago rito hangga’t walang nagsa-sign in.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Mag-sign in ulit</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>Hindi nagpapatakbo ng pagsamba ang account na ito</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>Hindi apektado ang mga manonood. Mag-sign in sa Settings, o ilagay doon ang token ng may-ari.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>Tumigil sa pagpapadala ang OBS, at sa iba na ito magpapadala ngayon</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>Hinihintay ng mga manonood ang larawan. I-set up muli ang OBS para sa atin, saka pindutin ang “Magpadala ulit”.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>Binubuksan ang OBS</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>Ilang segundo bago lumabas ang bintana nito.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>Hinihintay ng mga manonood ang larawan. Ilang segundo bago lumabas ang bintana ng OBS.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>Hindi iyon magawa ng OBS ngayon. Tingnan ang sarili nitong bintana, saka subukan ulit.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Magpadala na</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Mag-on air</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>Mas maikli ang pagkaantala sa mga manonood kaysa sa gusto ninyo</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>Napakarami ng data ng larawan kaya %1 lang sa %2 segundo ang kasya sa server, at iyon lang ang mababawi.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>Naka-sign in ang OBS mismo sa %1</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>Baka magsimula ito roon ng sariling broadcast, kaya dalawa ang makikita. Belfry mismo ang nagpapadala sa mga lugar.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Stream.
Pindutin ang Disconnect Account.
Pindutin ang OK, saka ang “Ayusin ang OBS para sa akin” dito.</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>Masyadong mabagal ang internet dito para sa larawang ito</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>Putol-putol ito sa mga manonood. Gawing %1 kbps ang video bitrate.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Output.
Sa tab na Streaming, gawing %1 kbps ang Video Bitrate.
Pindutin ang OK. Susunod ito sa susunod na simula ng stream.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Babaan para sa akin</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>Magsisimula ulit ang OBS; slide natin ang makikita nang ilang segundo.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>Naka-mute sa OBS ang “%1”</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Walang naririnig ang mga manonood.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>I-unmute</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>Naririnig ang iba, pero hindi ito.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Tingnan kung bukas ang sound desk at gumagalaw ang antas.
Sa OBS, buksan ang Settings &gt; Audio.
Piliin ang sound desk sa Mic/Auxiliary Audio.
Sa Audio Mixer, tingnan kung gumagalaw ang antas.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>Walang marinig ang OBS</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Walang tunog na naririnig</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>Walang napiling sound desk o mikropono sa OBS, kaya walang naririnig ang mga manonood.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Nakikita ng mga manonood ang larawan pero walang naririnig.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Tingnan ang sound desk</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>Masyadong abala ang computer na ito para sa OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>Hindi makasabay ang processor: nilalaktawan ang %1 % ng larawan, kaya putol-putol.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>Isara ang ibang program.
Sa OBS, buksan ang Settings &gt; Output at piliin ang preset na “superfast” o hardware encoder.
Sa Settings &gt; Video, gawing 1280x720 ang Output (Scaled) Resolution.
Susunod ito sa susunod na simula ng stream.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>Masyadong abala ang graphics card para sa OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>Hindi ito makasabay: huli ang %1 % ng larawan, kaya putol-putol.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>Isara ang ibang window na may video o 3D.
Sa OBS, sa Settings &gt; Video, gawing 30 ang Common FPS Values.
Gawing 1280x720 ang Base (Canvas) Resolution.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>Ipinapakita ng button ang eksenang “%1”. Nasa ilalim ng larawan ang iba.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Lumipat sa “%1”</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>Kasapi: sumusulat sa chat</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>Host: nag-aalaga ng chat</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>Operator: nagpapatakbo ng pagsamba</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>Producer: nagpaplano ng pagsamba at lugar</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>May-ari: puwede ang lahat</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · nag-sign in noong %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · hindi pa nag-sign in</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>Naidagdag. Sabihin ang login at password niya.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Na-save. Bisa na agad.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>Hindi na siya makapag-sign in.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Makapag-sign in na siya ulit.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>Iba na ang password niya, at naka-sign out siya saanman.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Inalis na.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>Isang lugar</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Bagong key para sa %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>Nanonood pa ang lahat ng iba; walang ibang apektado.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>Hindi tinatanggap ng %1 ang stream natin</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>Tinatanggihan nito ang key.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>“%1” ang sagot nito.</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Mag-paste ng bagong key</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Hindi maabot ang %1</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. Sinusubukan pa namin.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Subukan ulit ngayon</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>Mas kaunti ang tinatanggap ng %1 kaysa ipinapadala</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>Putol-putol ito sa mga manonood doon.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>Hindi matatag ang %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>I-off ito</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>Hindi apektado ang ibang lugar.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>Hindi ito maipakita ng %1</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Magpadala ng H.264</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>%1 ang tinatanggap, at %2 ang ipinapadala.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>Sa OBS, ihinto ang stream.
Buksan ang Settings &gt; Output.
Pumili ng encoder na may x264 o H.264, at AAC para sa tunog.
Pindutin ang OK at simulan ulit.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>Mas kaunti ang tinatanggap ng %1 kaysa ipinapadala ng OBS</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>Hanggang %1 kb/s lang, at %2 ang ipinapadala.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Output.
Sa tab na Streaming, gawing %1 kbps ang Video Bitrate.
Pindutin ang OK.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Babaan para sa akin</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>Kailangan ng %1 ang buong larawan nang mas madalas</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>Kada %1 segundo nagpapadala ang OBS; 2 ang tama.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Output.
Gawing Advanced ang Output Mode.
Sa tab na Streaming, gawing 2 s ang Keyframe Interval.
Pindutin ang OK.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Gawing 2 s</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>Hindi tinatanggap ng %1 ang tunog na ito</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Output at gawing %1 o mas mababa ang Audio Bitrate.
Pindutin ang OK at simulan ulit.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Audio at gawing 48 kHz ang Sample Rate.
Pindutin ang OK at simulan ulit.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>Walang maipadadala sa %1</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>Buksan ang Mga Lugar.
Piliin ang lugar.
Itama ang address nito at i-save.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>Kailangan ng %1 ang tunog</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Sa OBS, buksan ang Settings &gt; Audio.
Piliin ang sound desk sa Mic/Auxiliary Audio.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>Kailangan ng %1 ang larawan</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>Sa OBS, piliin ang eksenang may kamera.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>Hindi apektado ang mga manonood.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>Magbakante ng espasyo sa disk ng mga recording, o
ipatago sa server sa ibang disk: recordings sa belfry.toml nito.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>Napupuno na ang disk ng recording</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>Pagkaraan ng mga %1 minuto, wala nang mare-record.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>Puno na ang disk, kaya walang nare-record</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>Mapapanood ang na-record na.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>Hindi maisulat ang recording</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>Masyadong mabagal ang disk para sa recording</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>May puwang ang recording.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>Puwedeng mag-paste ng bagong key sa Mga lugar ang producer o ang may-ari.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>Hindi kaya ng linya natin ang lahat ng lugar</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>%1 lang sa %2 kb/s ang kaya nito.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>Walang kasalanan ang mga lugar. Patayin ang isa, o magpadala ng mas kaunti.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>Buksan ang Mga lugar at patayin ang pinakakayang wala.
O sa OBS, buksan ang Settings &gt; Output at babaan ang Video Bitrate, saka pindutin ang OK.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>Hindi na mabasa ang key para sa %1</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>Naimbak ito gamit ang selyo na wala na sa server na ito, kaya walang ipinapadala roon.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>Kopyahin ulit ang stream key ng %1 at i-paste dito. Maaaring may ibang stream na gamit ang parehong key.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>Hindi mapadalhan ng stream ang address. Nagsisimula ito sa rtmp://, rtmps:// o srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>Walang ganoong address. Tingnan kung may mali sa pag-type, o ang internet dito.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>Hindi nito napatunayang ito ang %1. Hindi ipinadala ang key.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>May sumasagot doon, pero hindi tumatanggap ng stream. Tingnan ang address.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>Hindi sumagot ang %1. Subukan ulit pagkaraan ng isang minuto; kung ganoon pa rin, tingnan ang address.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Walang daan papunta roon</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>Walang ligtas na koneksiyon</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>Hindi tumatanggap ng stream ang sumasagot</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Tinanggihan ang key</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>Nagbaba ito</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>Hindi mapadalhan ang address na ito</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Walang ganoong address</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>Walang nagsasabi kung nasaan ang address</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>Walang nagbubukas doon</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>Hindi nito mapatunayan kung sino ito</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>Hindi nito sinasabi kung tinatanggap tayo</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>Hindi nag-oo o humindi ang %1. Subukan ulit pagkaraan ng isang minuto.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>Walang dumarating doon</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>Mas kaunti ang tinatanggap</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>Paulit-ulit na napuputol</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>Papunta sa pribadong network</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>Papunta sa pribadong network ang address. Dapat muna itong payagan ng nag-aalaga ng server.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Hindi naabot</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>Bumabalik ito sa channel na ito</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>Bumabalik sa atin ang lugar na ito: ang ipinapadala natin doon ay pumapasok ulit dito. Ibigay ang address at key ng ibang lugar.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>Hindi mabasa ng server na ito kung sino ang mapagkakatiwalaan, kaya wala itong ipinapadala. Makikita ng nangangalaga nito ang dahilan sa log.</translation>
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
        <translation>may nakatagong key</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>nagtatapos sa ··%1 ang key</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>ang larawan bilang %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>isang buong larawan kada %1 segundo o mas maaga</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>hanggang %1 kb/s na larawan</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 kb/s na tunog</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>%1 ang tinatanggap.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>Dumating ang pagsubok</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>Tinanggap ng %1 ang larawan nang %n segundo. Walang nakakita nito sa web page natin; hanapin sa studio ng %1.</numerusform>
            <numerusform>Tinanggap ng %1 ang larawan nang %n segundo. Walang nakakita nito sa web page natin; hanapin sa studio ng %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>Gumagana ang key na ito</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>Nakakonekta kami, tinanggap, at nagbaba bago may makita.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Tinanggihan ang key</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>Hindi kami nakalusot</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>Gusto ng %1 ang buong larawan kada %2 segundo o mas maaga, at kada %3 ang dumarating. Sa OBS, gawing 2 s ang keyframe interval.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>Hanggang %2 kb/s na larawan ang tinatanggap ng %1, at %3 ang dumarating. Sa OBS, babaan ang video bitrate.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>Hanggang %2 kb/s na tunog ang tinatanggap ng %1, at %3 ang dumarating. Sa OBS, babaan ang audio bitrate.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>Hindi maipakita ng %1 ang ganitong larawan. Sa OBS, pumili ng H.264 (x264) na encoder.</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>Hindi mapatunog ng %1 ang ganitong tunog. Sa OBS, pumili ng AAC na encoder.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>Hindi tinatanggap ng %1 ang sample rate na ito. Sa OBS, gawing 48 kHz sa Settings, Audio.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>Gusto ng %1 ang tunog, pero walang ipinapadala. Tingnan ang sound desk at Audio Mixer ng OBS.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>Gusto ng %1 ang larawan, pero walang ipinapadala. Pumili sa OBS ng eksenang may larawan.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>Hindi na mabasa ang naimbak na key para sa %1. I-paste ito muli.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Walang nabago.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sine-save…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Sinusubukan ang key…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>Nagpapadala ng pagsubok sa lugar na ito lang…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>Hindi makita ang server: walang nabago.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Hindi makita ang server: walang inalis.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>Na-off ang %1, pero hindi inalis. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s ang naipadala</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Naipadala</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>naka-on ngayon lamang</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>naka-off ngayon lamang</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Web page natin</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>laging naka-on</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · laging naka-on</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Handa</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Hindi matatag</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Tinanggihan ang key</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Sinusubukan ulit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Kumokonekta</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Kailangan ka</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Hindi pa nasubukan</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>Gumagana ang key</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>Hindi makalusot</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Bagong lugar</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>I-save muna.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>On air ito: kita sa kalagayan kung kumusta.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>Kailangan ng larawan ang pagsubok: simulan muna ang stream sa OBS.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>Dumarating sa %1 ang ipinapadala natin. Kung ipinapakita ito roon, ang sariling page lang nito ang makapagsasabi: tingnan doon.</translation>
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
        <translation>Isang beses</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Sa sariling tuntunin</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Tuwing %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Tuwing ikalawang linggo, %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Bawat buwan, unang %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Bawat buwan, ikalawang %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Bawat buwan, ikatlong %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Bawat buwan, ikaapat na %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Bawat buwan, huling %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hanggang %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>Sa OBS, gawing 2 s ang keyframe interval (Settings &gt; Output &gt; Streaming).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>Sa OBS, pumili ng encoder na may x264 o H.264 (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>Bago ang pagsamba, tingnan ang kable ng sound desk at kung may antas sa OBS.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>Magbakante ng espasyo sa disk ng mga recording, o ipatago sa server sa ibang disk.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>Bago ang pagsamba, tingnan ang kamera at kable, at daanan ang mga eksena sa OBS.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>Isang computer lang ang magpadala: alisin ang key sa isa, o iwan itong patay.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>Hindi maabot ang ibang server</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>Nagsalitan ng padala ang dalawang computer</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>Matagal bago lumabas ang larawan sa mga manonood</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>Walang tunog na ipinadala</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>Walang larawang ipinadala</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>Walang dumating; larawan ng paghihintay ang nakita</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>Alamin kung kusang huminto ang OBS o computer: isara ang ibang program at patayin ang update tuwing Linggo.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>Walang dumating nang sandali</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>Gumamit ng network cable sa halip na Wi-Fi sa pagitan ng OBS at internet.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>Hindi tugma ang larawan ng paghihintay sa ipinapadala ng OBS</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>Dalawang computer ang nagpapadala</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>May mga manonood na hindi makakita ng ganitong larawan</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>Masyadong mabagal ang upload para sa larawang ito</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>Sa OBS, gawing tatlong-kapat ang video bitrate (Settings &gt; Output), at huwag ipagamit sa iba ang network.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>Itim ang larawan</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>Hindi gumagalaw ang larawan</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>Mas marami ang data ng tunog kaysa tinatanggap ng lugar</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>Sa OBS, gawing 128 ang audio bitrate (Settings &gt; Output &gt; Audio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>Walang naipadala sa address nito</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>Itama ang address nito sa Mga Lugar.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>Hindi matanggap ng lugar ang ganitong tunog</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>Sa OBS, piliin ang AAC para sa tunog (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>Mas marami ang data ng larawan kaysa tinatanggap ng lugar</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>Sa OBS, ibaba ang video bitrate sa pinapayagan ng lugar (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>Hindi matanggap ng lugar ang ganitong larawan</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>Masyadong bihira ang buong larawan para sa lugar</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>Gusto ng lugar ang tunog pero wala</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>Gusto ng lugar ang larawan pero wala</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>Hindi matanggap ng lugar ang sample rate ng tunog</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>Sa OBS, gawing 48 kHz ang sample rate (Settings &gt; Audio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>Halos puno ang disk ng recording</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>Puno ang disk; walang na-record</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>Hindi maisulat ang recording</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>Masyadong mabagal ang disk; may puwang ang recording</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>Hindi ito maabot</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>Subukan nang pribado ang lugar sa bisperas (Mga Lugar &gt; Magpadala ng pagsubok).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>Tinanggihan nito ang stream key</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>Kumopya ng bagong key sa website nito at i-paste sa Mga Lugar.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>Masyadong mabagal nitong tinanggap ang larawan; may nilaktawan</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>Kung maulit, magpadala ng mas maliit na larawan o piliin ang pinakamalapit na server.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>Paulit-ulit itong naputol</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>Tingnan ang status page ng lugar; kung maulit, gumawa roon ng bagong stream key.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>Dapat on air na ang pagsamba, pero walang dumating</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>Buksan ang OBS labinlimang minuto bago ang pagsamba.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>Masyadong malakas at basag ang tunog</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>Hinaan ang papunta sa stream mula sa sound desk, hanggang mawala sa pula ang antas.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>Walang tunog na narinig</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>Sa isang panig lang ang tunog</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>Isaksak ang dalawang kable ng sound desk, o markahan ang Mono sa Advanced Audio Properties ng OBS.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>Hindi mai-save ng server ang settings</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>Iniulat ng server ang “%1”</translation>
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
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from, until</comment>
        <translation>%1, %2 hanggang %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, mula %2, on air pa</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>Walang nanood</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>Hanggang %n tao ang sabay na nanood</numerusform>
            <numerusform>Hanggang %n tao ang sabay na nanood</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 LUFS sa karaniwan: medyo mahina, nilalakasan ng manonood</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 LUFS sa karaniwan: medyo malakas</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 LUFS sa karaniwan: tama lang</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>Lakasan ang papunta sa stream mula sa sound desk: medyo mahina ito sa mga manonood.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>Hinaan nang kaunti ang papunta sa stream mula sa sound desk: medyo malakas.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>Mas maikli ang pagkaantala sa mga manonood kaysa sa gusto</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Magtakda ng mas maikling pagkaantala, o sa OBS ng mas mababang video bitrate (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>Hindi kinaya ng linya natin ang lahat ng lugar</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Magpadala sa mas kaunting lugar, o sa OBS ng mas mababang video bitrate (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>Hindi nabasa ang naimbak nitong key</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>Na-save bilang %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Hindi mai-save bilang %1. Pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · on air</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n tao</numerusform>
            <numerusform>%n tao</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>Host, producer, o may-ari ang nag-aalaga ng chat.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>Operator, producer, o may-ari ang nagpapatakbo ng pagsamba.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>Producer o may-ari ang puwedeng magbago nito.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>May-ari lang ang puwedeng magbago nito.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>May-ari</translation>
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
        <translation>Kasapi</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>Puwede ang lahat.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>Puwedeng magpatakbo at magplano ng pagsamba, mag-ayos ng mga lugar, at mag-alaga ng chat.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>Puwedeng magpatakbo ng pagsamba: mag-live, tapusin ito, at i-on o i-off ang mga lugar.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>Nag-aalaga ng chat sa web page. Para sa nagpapatakbo ng pagsamba ang window na ito.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>Sumusulat sa chat ng web page. Para sa nagpapatakbo ng pagsamba ang window na ito.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>Lugar na inalis na</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Tunog</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>Mula sa OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>Hindi ito nakarating doon</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>Ayos mula umpisa hanggang dulo</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>Nawala nang %n beses, %1 lahat-lahat</numerusform>
            <numerusform>Nawala nang %n beses, %1 lahat-lahat</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Web page natin</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>Nakita ang larawan ng paghihintay nang %n beses, %1 lahat-lahat</numerusform>
            <numerusform>Nakita ang larawan ng paghihintay nang %n beses, %1 lahat-lahat</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Hindi nasukat</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>Matatag; hindi bababa sa %1 kb/s, ng %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>Pinakamababa ng %2: %1 kb/s, %3 ang karaniwan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>Wala. Maayos ang lahat; ulitin nang ganoon.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 on air, at walang naging problema.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 on air; may problema nang %2 nito.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>sa %n min</numerusform>
            <numerusform>sa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>sa %n h</numerusform>
            <numerusform>sa %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>bukas</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>Magsisimula ang %1 sa %n min</numerusform>
            <numerusform>Magsisimula ang %1 sa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Susunod: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The clocks jump over this time that night: it starts at the jump.</source>
        <translation>Lalaktawan ng orasan ang oras na ito sa gabing iyon: sa paglaktaw ito magsisimula.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>Dalawang beses ang oras na ito sa gabing iyon: sa una ito magsisimula.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>%1 iyon sa orasan ng computer na ito.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>goes live by itself</source>
        <translation>kusang mag-o-on air</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>magpapaalala</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>mano-mano</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>binago sa araw na ito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nilaktawan</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Magkasabay</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>Sa %1, kasabay nito ang %2 ng %3. Magiging isang broadcast ang dalawa.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Magsisimula ito ng %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>Ngayon ang plano nito. Pindutin ang Mag-on air kapag handa ka na.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>Dapat on air na ito, pero walang dumarating. Simulan ang stream sa OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>Pagsambang Linggo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sine-save…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Walang nabago.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Hindi makita ang server: walang inalis.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>Hindi inalis ang %1. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>Lumampas sa oras ang %1</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>Malapit nang matapos ang %1</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>Lampas na sa planong tapos. Mananatili itong on air hanggang tapusin mo.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>Kusa itong matatapos ng %1. Habang may tunog, tutuloy pa ito nang kaunti.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd, d MMMM</translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation>Hindi iyan address. Kahawig ito ng live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>Kailangan ng OBS ang pangalan ng computer at port, kadalasang 127.0.0.1 at 4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Na-save.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>Nakaayos na ang OBS. Itinago ang dati.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>Katulad na ng dati ang OBS.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Hinahanap</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Nakakonekta</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>Hindi makita mula %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>Hindi tinatanggap ang token</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>Wala na rito ang channel ng window na ito</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>Hindi masimulan dito</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Hindi bukas</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>Humihingi ng password</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>Hindi tinanggap ang password</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>May nagputol ng koneksiyon sa OBS</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Hindi OBS 28 o mas bago ang sumasagot</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>Nakakonekta, sa atin nagpapadala</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Sa keychain ng system</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>Sa file na ikaw lang ang makababasa</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>Hindi itinago: walang keychain ang computer na ito</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>May naka-install na server sa computer na ito. Gusto nitong malaman kung sino ka</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Walang naka-sign in</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>Nakakonekta, pero walang mapapatakbo ang account na ito</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>Mag-sign in kung may login ka roon. Makikita ng nag-aalaga ng computer na ito ang token ng may-ari sa file na owner.token sa /var/lib/belfry. Magsisimula ng ikalawang server ang “Sa computer na ito”, para sa window na ito lang.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>Walang sumagot sa kinalalagyan ng mga update. Susubukan ulit mamaya.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>Ang nakita ay hindi pirmado ng gumagawa ng Belfry, kaya walang gagamitin doon.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>Mas luma ang nakita kaysa dati, kaya walang gagamitin doon.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>May mas bagong Belfry, pero hindi para sa ganitong computer.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>Hindi ang pinirmahan ang dumating, kaya itinapon. Subukan ulit mamaya.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>Walang lugar para dito sa disk ng computer na ito.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>Naputol sa daan. Subukan ulit.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>Hindi binuksan ng system ang installer.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>Hindi habang on air ang serbisyo.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>Hindi sa loob ng dalawang oras bago ang serbisyo.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>Hindi habang hindi makita ang server: baka on air ito.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>Dumarating ang mga update sa package system ng computer na ito.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>Ang nag-aalaga ng computer na ito ang nagdadala rin ng mga update.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Hindi hinahanap.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>Hinahanap isang beses sa araw, hindi kailanman habang on air.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Naghahanap…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>Ito ang pinakabagong Belfry.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Narito na ang Belfry %1.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Kinukuha ang Belfry %1: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>Bukas na ang installer. Isara ang Belfry kapag hiningi nito.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>Tungkol sa Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Malayang software sa ilalim ng Apache License 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersiyon</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>Kung may tumutulong sa iyo, ipadala ang support file: mga log, settings, at kalagayan ng server. Inaalis dito ang mga password at stream key.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Gumawa ng support file</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. Idiin ang button nang isa’t kalahating segundo; sa keyboard, idiin ang End key.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>Idiin nang 1.5 segundo. Sa keyboard: idiin ang End key.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>Ituloy ang diin para tapusin ang pagsamba</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>Kapag may kailangan sa iyo</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>Ipakita ang kampana sa tabi ng orasan</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>Magpakita ng mensahe ng system</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>Magpatunog nang mahina</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>Dumarating ang mensahe at tunog kapag on air at sa labinlimang minuto bago nito, at kapag wala sa harap ang window na ito. Lumalabas ang tunog kung saan tumutugtog ang computer na ito; iwanang patay kung kinukuha iyon ng OBS.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>Walang lugar sa tabi ng orasan ang desktop na ito, kaya tunog lang ang makakatawag sa iyo.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>Kailangan ng mensahe ang kampana sa tabi ng orasan.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Mga kabanata</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Inaalis ng Delete ang napili.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>Pamagat, halimbawa Sermon</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Pangalan ng kabanata</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>Simula, mula sa umpisa ng recording</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>Ipadala</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Sumulat sa lahat</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Sumulat sa lahat sa chat</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n ang titingnan</numerusform>
            <numerusform>%n ang titingnan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>Wala pang chat room. Magbukas sa pahinang Chat.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Wala pang sumusulat.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>Mga isinulat</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>inalis</translation>
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
        <translation>Walang naghihintay sa iyo.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Ipadala</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>Kapag may humiling ng panalangin, dito ito lalabas. Mga host lang ang makakikita.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagutin</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Isara ito</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>Walang pinatahimik.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>Pasulatin ulit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Mga silid</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Pangalan ng bagong silid</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Magdagdag ng silid</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Sumulat sa lahat</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Sumulat sa lahat sa chat</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Titingnan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>Ilagay sa itaas</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>Tahimik 10 min</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Tahimik habambuhay</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>Alisin lahat ng kaniya</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Pagbawalan</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>Hiling na panalangin</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>Sagot, siya lang ang makakikita</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>Sagot sa humiling ng panalangin</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>Mga pinatahimik</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Listahan ng salita</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>Isang salita bawat linya. Nahahanap din ang malalaking titik at magkahawig na titik.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>Host muna ang magpapasiya</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Hindi ipapakita</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>Pinatahimik</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>Wala pang chat room. Pangalanan at idagdag: makikita ito sa pahina.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Wala pang sumusulat.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>Isinulat ni %1:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>Wala pang chat room.</translation>
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
            <numerusform>%n pa ang titingnan</numerusform>
            <numerusform>%n pa ang titingnan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Palusutin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hayaan</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>Huwag ipakita</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Alisin ito</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>kailangan ka</translation>
    </message>
    <message>
        <source>open</source>
        <translation>hindi pa</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>Bago mag-on air</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>Mga channel</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>Pinatatakbo nito</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>Ang channel ay isang output na may sariling pahina. Isa ang kailangan ng karamihan ng simbahan; baka kailangan ng isa pa ng ibang campus o wika.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Bagong channel</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>Pangalan ng simbahan o campus</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Idagdag ang channel</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>Pagsamba</translation>
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
        <translation>Antala para may mabawi</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Walang antala</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Antala</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>Ganito kahuli makikita ng lahat ang serbisyo, at kapalit nito mababawi ang huling mga segundo. Mula sa susunod na “Mag-on air” ito.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>Gaya ng channel: wala</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>Gaya ng channel: %1 s</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>Walang sariling lalagyan ng password ang computer na ito (%1). Puwede itong itago sa file na ikaw lang ang makababasa:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>Itago ang mga password sa file?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Huwag itago</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>Sa ibang web site</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>Maaaring magpakita</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>Isang site bawat linya (https://www.example.org). Mga pahina lamang nila ang maaaring magpakita ng channel; laging ipinapakita ng sarili nating pahina.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>Ipakita ang detalye</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalye</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Itago ang detalye</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>Ipinapakita ang iba pang dapat tingnan</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>Buksan ang OBS</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buksan ang Settings</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream key</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Sino kayo?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>Mababasa ng mga manonood ang pangalang ito sa itaas ng larawan. Mababago mo ito kahit kailan.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>Pangalan ng simbahan ninyo</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>Simbahan ng Biyaya</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>Hanapin ang OBS</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS ang gumagawa ng larawan at tunog; doon kumukuha ang Belfry. Iwang bukas ang OBS.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>Password ng OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Ang web page ninyo</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>Makapapanood ang may address na ito, kahit walang app at account.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>Address ng web page ninyo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopyahin ang address</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buksan ito</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>Buksan ang web page sa browser</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>Sa server ng computer na ito, sa loob ng gusali gumagana ang address. Para sa buong mundo, pumili ng ibang server sa Settings.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Saan pa?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>Makikita rin ang pagsamba sa YouTube, Facebook at iba pa. Makapagdadagdag ka kahit kailan.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serbisyo</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>I-paste dito</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>Siyamnapung segundong pribado: pupunta sa server ang larawan at tunog at babalik. Walang ibang makakakita.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>Gaano na katagal ang ensayo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hakbang %1 ng %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>Simbahan natin</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kumonekta</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>Idagdag at subukan</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>Naidagdag ang %1</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Hinihintay ang unang larawan…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n segundo na lang</numerusform>
            <numerusform>%n segundo na lang</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Ayos ang lahat</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>Maayos ang upload, larawan at tunog nang siyamnapung segundo. Puwede nang mag-on air.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Malapit na</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>Puwede nang mag-on air, pero mabuting ayusin muna ito:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>Gamit ang token ng may-ari: Settings, Server.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Nagsa-sign in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mag-sign in</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n araw</numerusform>
            <numerusform>%n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>na lang</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>pinakamarami ngayon</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>Bagong key</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Bagong key para sa %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>Ano ang gagawin sa %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>Pagbawalan si %1 sa chat?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>Hindi siya makababasa o makasusulat hangga’t hindi mo siya papasukin sa “Pinatahimik”.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Pagbawalan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hayaan</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>Alisin ang silid na %1?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>Mawawala para sa lahat ang lahat ng isinulat doon, at hindi na maibabalik.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Alisin ang silid</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>Alisin lahat ng isinulat ni %1?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>Mawawala ito sa lahat ng silid at hindi na maibabalik.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alisin lahat</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>Pumili ng larawan</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Mga larawan (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Alisin si %1?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>Mawawala na ang login niya. Mananatili sa log ang ginawa niya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hayaan</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>I-save ang support file</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Na-save bilang %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Hindi mai-save bilang %1. Pumili ng ibang folder.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>I-save ang ulat</translation>
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
        <translation>Para sa ibang encoder</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream key</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>Makapagpapadala ng larawan sa mga manonood mo ang may hawak ng key. Ikaw lang ang dapat makaalam.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Ipakita ang key</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Kopyahin ang key</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Itago ang key</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>bagong link: pangalan</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>bagong link: address</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>Window na ito</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Gaya ng system</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Anyo</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mga password</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
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
        <translation>On air tayo</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>Walang matatapos sa pagsara ng window: tuloy ang pagsamba, at mahahanap ito ulit ng window.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Manatili rito</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Isara ang window</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sige</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n minuto pa</numerusform>
            <numerusform>%n minuto pa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puwedeng gawin</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>Hindi bababa sa 10 titik; mabuti ang maikling pangungusap.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
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
        <translation>Ihinto ang stream ng OBS pagkatapos, kung tayo ang nagsimula</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Computer na ito</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kumonekta</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Ayusin ang OBS para sa akin</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Ibalik ang dati</translation>
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
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>Mga taong may login</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puwedeng gawin</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Bagong password</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Itakda ang password</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>I-lock</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Naka-lock</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>Wala pang may login. Hindi kailangan sa computer na ito.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Papasukin ulit</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>Sarili nating larawan</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>Habang hinihintay ang OBS</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>Bago magsimula ang pagsamba</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Pagkatapos nito</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ipinapakita</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>PNG o JPEG na hindi lalampas sa 1 MB. Kung wala, larawan ng Belfry ang makikita.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pumili ng larawan</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>Sa Belfry ulit</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Magpadala ng pagsubok</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Subukan ang key</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Ang lugar</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>Naka-encrypt ito sa server. Hindi na ito ipakikita ulit, kahit sa log o ulat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serbisyo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream key</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>I-paste dito</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – mag-paste ng bago para palitan</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Bago ka mag-on air</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>Nakalagay na ang address: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>Pareho ng ipinapadala ng OBS ang larawan at tunog na natatanggap nito.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>Mga Lugar</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>Naka-on ang bagong lugar sa simula</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>Kapag naka-off, walang ipinapadala rito hangga’t walang nag-o-on. Idinadagdag ang YouTube, Facebook at iba pa sa pahinang Mga Lugar.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>Buksan ang Mga Lugar</translation>
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
        <translation>naka-on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>naka-off</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Mga Lugar</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>Space para i-on o i-off, Alt at arrow para ilipat, Delete para alisin.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Magdagdag ng lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>Kung saan ipinapadala ang pagsamba. I-off ang isa at hindi mapapansin ng iba.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Inalis ang %1.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>Hindi pa alam ang mga lugar: hindi sumagot ang server.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>Sariling web page pa lang. Idagdag ang YouTube, Facebook o iba pa para makita rin doon.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>Walang larawan nang %n s</numerusform>
            <numerusform>Walang larawan nang %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Wala pang larawan</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>Darating na ang larawan</translation>
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
        <translation>%1 s huli sa silid</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Pagsamba</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mga Lugar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Mga ulat</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, kailangan ka</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>I-record ang bawat pagsamba</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>Nasa disk ng server ang mga recording. Itinatakda kung saan naka-install ang server kung gaano katagal at kalaki ang itatago.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Isang beses</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Linggo-linggo</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Tuwing ikalawang linggo</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Buwan-buwan</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Umuulit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Sa sariling tuntunin</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>Bago ang susunod na linggo</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ano ang naging problema</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Wala.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Saan napunta</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Mga manonood</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lakas ng tunog</translation>
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
        <translation>Ayos</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Tingnan ito</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save bilang PDF</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>Pagkatapos ng bawat pagsamba, narito ang ulat: ano ang naging problema, ilan ang nanood, at ano ang gagawin bago ang susunod.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Ang ulat</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>Mga pagsambang nag-on air</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Mga ulat</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>Bago ang susunod na linggo</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ano ang naging problema</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Saan napunta</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mga sukat</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Mga manonood</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lakas ng tunog</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>Bawat buwan</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>Sabay-sabay na tao, karaniwan sa mga pagsamba</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>Mga minutong may problema, bawat pagsamba</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>On air</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Wala.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>Bagong pangalan ng silid</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>Palitan ang pangalan o alisin ang silid</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Palitan ang pangalan</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Alisin ang silid</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>Nasa itaas:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Ibaba ito</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Walang hintay</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Isang mensahe kada %n s</numerusform>
            <numerusform>Isang mensahe kada %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>Link: ipakita</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>Link: itanong sa host</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>Link: hindi puwede</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>Sumusulat ang bisita</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>Bisita: itanong sa host</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>Bisita: basa lang</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>Bukas ang silid</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>Gaano kadalas puwedeng sumulat ang isang tao</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>Ano ang gagawin sa mensaheng may link</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>Ano ang puwedeng gawin ng bisita</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>Mga eksena</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>Iba pang eksena</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Eksena %1</translation>
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
        <translation>Sa computer na ito</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ibang server</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Dumaraan sa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Gamitin ang server na ito</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login at password</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>Token ng may-ari o API key</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Mag-sign in gamit</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token o key</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Mag-sign out</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Nagsa-sign in…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Mag-sign in ulit</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>Wala nang naka-sign in. Tuloy ang nasa ere.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Naka-sign in bilang si %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>Lahat ng araw</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>Kusang magtapos</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga link</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Ayon sa plano</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Ang pagsamba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Umuulit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>Araw, simula, at tagal</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>Paalalahanan; tao ang pipindot</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>Kusang mag-on air</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>Mano-mano, walang paalala</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation> min bago</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>Countdown mula sa paalala</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Ipapadala sa</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Kapag nagsimula</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Paalala</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>Ipapadala sa (kung walang marka: sa lahat ng naka-on)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>Larawan bago magsimula</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>Kailangan ng countdown ang “Kusang mag-on air”: kung wala ito, walang on air bago pindutin ang Go Live.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>Mababasa ng mga manonood</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>Mga link para sa manonood</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>Gagawin bago nito</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>Space para markahan, F2 para baguhin, Delete para alisin, Alt at arrow para ilipat.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>Nasuri ang mga mikropono</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>Bagong gagawin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Sino ang bahala</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Idagdag sa listahan</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Bagong pagsamba</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>Dalawang pagsamba nang sabay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Ituloy pa rin</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Laktawan ang araw na ito</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>Ang pagsamba</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>Sinasabi ng pahina kung kailan magsisimula</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Simbahan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Susunod na simula</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>Susunod na simula, araw at oras</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>kapag nakikita ang server</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>Mga darating na pagsamba</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Magdagdag ng pagsamba</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Nakaraang linggo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ngayong linggo</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Susunod na linggo</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Linggo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Pagsamba</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>Siyamnapung segundong pribado, para makitang ayos ang lahat</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Inalis ang %1.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>Hindi pa alam ang plano: hindi sumagot ang server.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Walang plano sa linggong ito.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>Walang plano. Idagdag ang pagsambang Linggo nang minsan; kusa itong uulit.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>Ano ang plano, at ano ang kusang mangyayari.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>Susunod na %n linggo</numerusform>
            <numerusform>Susunod na %n linggo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>Nakatago. Mag-type para baguhin.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Mga bahagi ng settings</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Simbahan</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mga Lugar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol dito</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>Ipakita o alisin ang listahang ito</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>Live; 2, 3, 4 at 5 ang mga pahina sa ilalim</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>Pindutin ang button na nag-aayos ng sinasabi ng banner</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>Ipakita o itago ang detalye ng banner</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>Pumunta sa malaking button; Enter para mag-on air</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>Sa malaking button: idiin para tapusin ang pagsamba</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>Ipakita ang unang eksena ng OBS; 2 hanggang 9 ang iba</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Pumunta sa susunod</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>Isara ang window; tuloy ang pagsamba</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>Antas ng tunog</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Walang tunog na dumarating</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Katahimikan</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>Tuktok %1 dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>Ginawa ni %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>kahit sino</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>hindi pa</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Gagawin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>Sige</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Buksan ang Belfry</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Isara ang window</translation>
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
        <translation>Mga update</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>Maghanap ng mas bagong Belfry isang beses sa araw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Lagay</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>I-install</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Hanapin ngayon</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>Ano ang bago</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mamaya na</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>Web page natin</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Bubuksan nila</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Tungkol sa atin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>Wika ng pahina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>Ang linggo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>Saan ito pupunta</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Bubuksan nila</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nakopya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>Kopyahin ang address na binubuksan ng mga manonood</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>Buksan ang pahinang nakikita ng mga manonood</translation>
    </message>
</context>
</TS>

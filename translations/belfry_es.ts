<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>Sin retraso</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>Ese usuario y esa contraseña no van juntos. Mire si está activado Bloq Mayús.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>Demasiadas contraseñas equivocadas. Espere un cuarto de hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>Nadie responde en esa dirección. Mire si es correcta y si tiene conexión.</translation>
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
        <translation>Este culto no se grabó, así que no hay nada a lo que poner capítulos.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>El culto sigue. Los capítulos se ponen cuando termine.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>Quien ve el culto después los ve junto a la imagen; al pulsar se va allí.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>Un capítulo necesita un nombre, como «Sermón».</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>La grabación dura %1; el capítulo debe empezar dentro de ella.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadido.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>El chat no está conectado ahora; seguimos intentándolo.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Expulsado para siempre</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>En silencio para siempre</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>Expulsado hasta las %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>En silencio hasta las %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n persona aquí</numerusform>
            <numerusform>%n personas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>No se aceptó.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>Tiene un enlace</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>Tiene una palabra de su lista</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>De un invitado</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>Un espectador lo denunció</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>Un espectador lo denunció: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>El chat no está conectado ahora. Lo que escribió sigue en la línea; envíelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>Se quitó todo lo que escribió.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>Queda expulsado.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>Puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>Puede escribir otra vez.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>La sala está abierta.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>La sala se quitó.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>La lista de palabras está guardada.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversación está cerrada.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Un anfitrión</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>La página web está lista</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>No se ve el servidor</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>OBS está enviando</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS está abierto</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>Un codificador envía</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Buscando OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS no está abierto</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS no nos deja entrar</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>OBS nos envía a nosotros</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>La emisión nos llega</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>OBS enviaría a otro sitio</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>Llega imagen</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>No llega imagen</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Se oye el sonido</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>No se oye sonido</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Llega sonido</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>No llega sonido</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>La subida es estable</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>La subida no es estable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 de %n lugar listo</numerusform>
            <numerusform>%1 de %n lugares listos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 libres en el disco del servidor</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>Póngale un nombre con algunas letras de la a a la z: aparece en la dirección de la página.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>Escriba el tipo con letras de la a a la z, por ejemplo culto: aparece en direcciones.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>Añadido. Su página está en …/watch/%1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>Elija una imagen PNG o JPEG de 1 MB como máximo.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>Los espectadores ven su imagen desde ahora.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>Los espectadores ven otra vez la imagen de Belfry.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>“%1” no es la dirección de un sitio web. Se parece a https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>No más de %n sitio puede mostrarlo.</numerusform>
            <numerusform>No más de %n sitios pueden mostrarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>La subida no daba abasto</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>En OBS, ponga una tasa de bits de vídeo más baja, use un cable en vez de Wi-Fi y termine otras subidas.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>La subida es estable a %1 kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Imágenes completas</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>Una imagen completa llega solo cada %1 segundos</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>En OBS, ponga el intervalo de fotogramas clave en 2 s: así se espera menos por la imagen.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>Una imagen completa llega cada %1 segundos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>No se envía sonido</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>Mire el mezclador de OBS: debe haber un dispositivo de audio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>No se oye sonido</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>Revise la mesa de sonido y que nada esté silenciado en el mezclador de OBS.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>Solo se oye un lado</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>Revise los cables de la mesa de sonido o ponga la entrada en mono en OBS.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>El sonido está demasiado alto</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>Bájelo en la mesa de sonido o en el mezclador de OBS hasta que no llegue al rojo.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Se oye el sonido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>No llega imagen</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>Elija en OBS una escena con cámara y empiece la emisión.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>No todos pueden ver este tipo de imagen</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>En OBS, elija un codificador de vídeo H.264 (x264).</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>La imagen estaba en negro</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>Elija otra escena en OBS y revise la cámara.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>La imagen estaba quieta</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>Si era una diapositiva, todo va bien. Si no, revise la cámara.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>La imagen se mueve</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>Está en el aire: no es momento para una prueba.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>En %n segundo no llegó nada. Mire si OBS muestra un error y pruebe otra vez.</numerusform>
            <numerusform>En %n segundos no llegó nada. Mire si OBS muestra un error y pruebe otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Buscando OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS no está abierto</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>Ábralo. Si está abierto: en OBS, elija Herramientas, Ajustes del servidor WebSocket y marque Habilitar servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS no aceptó la contraseña</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS pide su contraseña</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>En OBS: Herramientas, Ajustes del servidor WebSocket, Mostrar información de conexión. Copie la contraseña y péguela aquí.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Alguien cerró la conexión en OBS</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>Cierre OBS y ábralo otra vez.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Lo que responde allí no es OBS 28 o más nuevo</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>Actualice OBS: Ayuda, Buscar actualizaciones.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>OBS está abierto y nos envía a nosotros</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS está abierto</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>Mirando a dónde envía</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>OBS está abierto y enviaría a otro sitio</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>Se prepara con pulsar una vez. Lo que hay ahora se guarda y se puede devolver en Ajustes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar OBS por mí</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>Por ahora solo nuestra página</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>A la sala de control</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Empezar el ensayo</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>OBS está en 2 s desde su próximo arranque. Repita el ensayo para verlo.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS se está abriendo</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>Hay un culto en el aire</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s enviados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>a nuestra página web</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>a nuestra página y %n lugar</numerusform>
            <numerusform>a nuestra página y %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>a nuestra página y %1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>a nuestra página, %1 y %2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Encenderlo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Pegar una clave nueva</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Apagarlo</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>Apagado esta vez, no la próxima</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>Apagado hasta encenderlo</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>Solo esta vez encendido</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>No en este culto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>No se sabe ahora</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>Llega allí</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · lo intentamos cada 30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · seguimos intentándolo</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Intentando</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>Va pasando</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>Empieza en un momento</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>Empieza al salir al aire</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · pegue otra</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>No acepta lo que envía OBS</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>La clave funciona · recién probada</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>La clave funciona · probada hace %n min</numerusform>
            <numerusform>La clave funciona · probada hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
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
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>ÚLTIMA VEZ, EN EL AIRE</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>SIN CONEXIÓN</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NO ESTÁ LISTO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>SALIENDO AL AIRE</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>EN EL AIRE</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>EN EL AIRE, SIN IMAGEN</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>TERMINANDO</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>empezó a las %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>empieza en %n min</numerusform>
            <numerusform>empieza en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>al aire a las %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>previsto a las %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>buscando el servidor</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>no se ve el servidor</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>buscando OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS no está abierto</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS no nos deja entrar</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS envía a otro sitio</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS enviaría a otro sitio</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>mirando OBS</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>OBS está ocupado un momento</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Saliendo al aire…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>OBS arranca · pulse para parar</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>esperando la imagen · pulse para parar</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>abriendo la página web · pulse para parar</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Mantener para terminar</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Salir al aire</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>desde hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>estable desde hace %n min</numerusform>
            <numerusform>estable desde hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>estable desde hace %1 h %2 min</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS en este ordenador</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS en otro ordenador</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ent</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>Nuestro codificador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Buscándolo</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No está abierto</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>No nos deja entrar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>Envía a otro sitio</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>Enviaría a otro sitio</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>Perdió el camino al servidor · sigue intentándolo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>Abierto · arranca al salir al aire</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nuestra página web</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>No se ve</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ocupado</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>Lo que ven los espectadores</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>Lo que verán los espectadores</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>en el aire</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>vista previa privada</translation>
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
        <translation>No se ve el servidor.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>No llega nada. Los espectadores esperan.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>Aún no hay imagen. Aparece aquí en cuanto OBS envíe.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Visto hace %n s</numerusform>
            <numerusform>Visto hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Visto hace %n min</numerusform>
            <numerusform>Visto hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>fin previsto %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>mirando ahora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>Se ve la imagen de cierre · termina en %n s</numerusform>
            <numerusform>Se ve la imagen de cierre · termina en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>Aún se ve el último %n s</numerusform>
            <numerusform>Aún se ven los últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>Se ve la imagen de cierre · termina en un momento</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>Se ve la imagen de cierre y luego termina</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n mirando</numerusform>
            <numerusform>%n mirando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 libres</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Retirar los últimos %n s</numerusform>
            <numerusform>Retirar los últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Saturado</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>Abrir OBS</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>Nadie ha visto nada todavía.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>OBS no está abierto, así que no hay nada que emitir</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>Todavía no hay nada que emitir</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>Arranque su codificador y pulse otra vez.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>OBS no pudo empezar a enviar</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>La ventana de OBS dice por qué. Casi siempre es la dirección o la red.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>OBS dice que envía, pero no llega nada</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>Puede que la red entre OBS y el servidor esté bloqueada.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>No llegó imagen</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>Llega algo, pero ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>El servidor no respondió</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>Mire el estado arriba: muestra si estamos en el aire.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>El servidor no pudo ponernos en el aire</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>No se pudo terminar el culto</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>Puede que aún haya espectadores. Mantenga el botón otra vez.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>Ya estábamos en el aire</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>El culto ya había terminado</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>El último %n s no se muestra</numerusform>
            <numerusform>Los últimos %n s no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>En su lugar se ve una imagen. Lo que ya se vio, visto está, en nuestra página web y en todos los lugares.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>Era tarde para seguir</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>El culto ha terminado. Salir al aire empieza una emisión nueva.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>Alguien en otra ventana</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>%1 pulsó Salir al aire justo antes. Hay una sola emisión.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>%1 lo terminó justo antes.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>«Seguir» no llegó al servidor</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>El culto terminará igual cuando acabe la imagen de cierre. Pulse otra vez mientras se vea.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>Algo necesita una mirada</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>El servidor avisa de «%1». Puede que no afecte a los espectadores.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>El servidor no deja entrar a esta ventana</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>El canal de esta ventana ya no está</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>Puede que alguien lo haya quitado. En Ajustes &gt; Iglesia, elija qué canal maneja esta ventana.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>No se pudo arrancar el servidor de Belfry en este ordenador</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>Nadie puede ver nada hasta que funcione. Lo intentamos cada pocos segundos.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>Se está arrancando otra vez solo.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>Revise la red de este ordenador; seguimos intentándolo.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>No vemos el servidor</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>Puede que los espectadores estén bien: estaba en el aire cuando lo vimos por última vez.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>No estaba en el aire cuando lo vimos por última vez.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS no está abierto</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>Todavía no puede salir nada; la página web muestra cuándo empezamos. Si OBS está abierto, active Herramientas &gt; Ajustes del servidor WebSocket &gt; Habilitar servidor WebSocket.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>Abrir OBS</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>OBS se cerró solo</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>Los espectadores esperan la imagen. Continúan solos cuando OBS vuelva a enviar.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>OBS dejó de enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>OBS perdió el camino al servidor</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>Los espectadores esperan la imagen. OBS sigue intentándolo solo; revise la conexión a internet.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>Está en OBS, en Herramientas &gt; Ajustes del servidor WebSocket &gt; Mostrar información de conexión.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS pide su contraseña</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>Hasta entonces Belfry no puede ver ni arrancar OBS. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Escribir la contraseña</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS no aceptó la contraseña</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>Alguien cerró en OBS la conexión de Belfry</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>Lo que OBS envía continúa. Belfry no vuelve hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar otra vez</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>Este OBS no puede hablar con Belfry</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>Hace falta OBS 28 o más nuevo. Aun así puede empezar la emisión en OBS usted mismo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS envía a otro sitio</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>Ahora envía a %1, y Belfry no toca eso. Cuando pueda parar, pulse Detener transmisión en OBS.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS enviaría a otro sitio</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>No está preparado para nuestro servidor, así que nadie vería nada en nuestra página web.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>Está puesto en %1, así que nadie vería nada en nuestra página web.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>Lo que está puesto ahora se guarda y se puede devolver.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar OBS por mí</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>La imagen tarda mucho en empezar para los espectadores</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>OBS envía una imagen completa solo cada %1 segundos; lo correcto es 2. Quienes ya miran están bien.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Ponerlo en 2 s</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Muéstreme dónde</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>En OBS, abra Ajustes &gt; Salida.
Ponga Modo de salida en Avanzado.
En la pestaña Emisión, ponga Intervalo de fotogramas clave en 2 s.
Pulse Aceptar. Cuenta desde la próxima vez que OBS empiece a emitir.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>No llega nada</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>Los espectadores esperan la imagen. Continúan solos cuando se vuelva a enviar.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>No llega imagen</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>Los espectadores solo oirían el sonido.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>En OBS, mire si está elegida la escena correcta y si muestra imagen.
En Ajustes &gt; Salida, elija un codificador de vídeo.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>No llega sonido</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Los espectadores ven la imagen y no oyen nada.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>En OBS, abra Ajustes &gt; Audio.
Elija la mesa de sonido en Micrófono/Audio auxiliar.
En el Mezclador de audio, mire que su nivel se mueva.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>Algunos espectadores no pueden ver esta imagen</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Enviar H.264</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>Se envía como %1, que muchos teléfonos y ordenadores no pueden mostrar.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>En OBS, detenga la emisión.
Abra Ajustes &gt; Salida.
Elija un codificador que diga x264 o H.264.
Pulse Aceptar y empiece otra vez.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>Dos codificadores están enviando</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>Los espectadores ven el de %1. El de %2 espera y entra si el primero se para.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>Dos codificadores se turnan</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>Cambiaron demasiadas veces, así que el actual sigue en el aire. Pare uno de los dos.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>Ahora no se pueden guardar los ajustes</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>El servidor no llega a su base de datos. No afecta a los espectadores, y salir al aire y terminar funcionan. Lo que pasa en el aire se conserva y se guarda en cuanto vuelva la base de datos.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>Este servidor está solo ahora</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>No llega a los otros servidores. No afecta a los espectadores de aquí; se pone al día en cuanto vuelvan.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>El culto debería estar en el aire y no llega nada</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>«%1» sale al aire solo en cuanto se envíe algo.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Mire si la mesa de sonido está encendida y su nivel se mueve.
En OBS, mire el Mezclador de audio: la mesa no debe estar silenciada.
En Ajustes &gt; Audio, elija la mesa de sonido en Micrófono/Audio auxiliar.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>No se oye sonido</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Revisar la mesa de sonido</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>El sonido está demasiado alto</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>Los espectadores lo oyen distorsionado.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>En la mesa de sonido, baje lo que va a la emisión.
O en OBS, en el Mezclador de audio, baje el control hasta que el nivel no llegue al rojo.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>El sonido viene de un solo lado</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>Con auriculares se oye solo a la izquierda.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>Con auriculares se oye solo a la derecha.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>Mire si los dos cables de la mesa de sonido están enchufados.
Si solo hay uno: en OBS, abra el menú del Mezclador de audio &gt; Propiedades de audio avanzadas y marque Mono.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>La imagen está en negro</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>Los espectadores solo oyen el sonido.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>En OBS, elija la escena que muestra la cámara.
Mire si la cámara está encendida y sin tapa.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen está quieta</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>Los espectadores oyen el sonido. Si es una diapositiva, todo va bien.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>En OBS, elija la escena que muestra la cámara.
Si la imagen de la cámara también está quieta allí, desenchúfela y vuelva a enchufarla.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>No hubo respuesta. Revise la conexión e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>No se aceptó la contraseña o el token.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>OBS está emitiendo ahora. Detenga la emisión en OBS y pulse otra vez.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>OBS o el servidor no está ahora. Inténtelo cuando vuelva.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>OBS sigue con lo último que se pulsó. Espere un momento.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>OBS no deja ajustar eso desde aquí. En OBS, mire en Ajustes &gt; Salida.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>Inténtelo otra vez. Si sigue igual, pregunte a quien cuida este ordenador.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>No se pudo abrir OBS desde aquí. Ábralo usted: Belfry lo ve enseguida.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>El servidor no respondió, así que no cambió nada. Inténtelo cuando vuelva.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>El servidor no acepta el token de esta ventana.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>Para esto hace falta alguien con más permisos.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Ya no está. Puede que alguien lo haya quitado.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>Otra persona lo ha cambiado entretanto. Mírelo como está ahora y cámbielo otra vez.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>Fue demasiado de una vez. Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>El servidor no puede guardar esto ahora. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>El servidor no pudo hacerlo. Inténtelo otra vez; si sigue igual, pregunte a quien lo cuida.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>Ver el medidor</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Otro programa está donde debería estar el servidor de Belfry</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>Nadie puede ver nada hasta que se cierre. Reinicie este ordenador si no sabe cuál es; lo intentamos cada pocos segundos.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>El certificado del servidor no es válido</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>Los navegadores también rechazan la página. Quien cuida el servidor debe renovarlo; mire también si la fecha de este ordenador es correcta.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>Este ordenador y el servidor no coinciden en la hora</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>Se llevan %1 minutos, así que los cultos pueden empezar a una hora equivocada.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>Abra los ajustes de fecha y hora de este ordenador.
Active «Ajustar la hora automáticamente».
Haga lo mismo en el servidor.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>Está arreglado desde el próximo arranque de OBS. Reiniciar la emisión tarda unos segundos, en los que se ve nuestra imagen.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>Reiniciarla ahora</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>Cambiar al otro</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>Si se pierde la imagen, los reproductores empiezan de nuevo</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>La imagen fija que sustituye a una perdida no encaja con la forma en que envía OBS, así que puede verse una breve pausa cuando llega y cuando se va.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>Otra persona lo ha cambiado entretanto. Mírelo otra vez y guarde.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>Su cuenta puede mirarlo, pero no cambiarlo.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>Ya no hay nadie con sesión iniciada en esta ventana</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>Lo que está en el aire sigue y los espectadores no lo notan. Aquí no se puede cambiar nada hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>Esta cuenta no lleva cultos</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>No afecta a los espectadores. Inicie sesión en Ajustes o ponga allí el token del propietario.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>OBS dejó de enviar, y ahora enviaría a otro sitio</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>Los espectadores esperan la imagen. Vuelva a preparar OBS para nosotros y pulse «Enviar otra vez».</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS se está abriendo</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>Tarda unos segundos en mostrar su ventana.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>Los espectadores esperan la imagen. OBS tarda unos segundos en mostrar su ventana.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>OBS no puede hacer eso ahora. Mire su propia ventana e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Salir al aire</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>Los espectadores van menos retrasados de lo que quería</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>La imagen tiene tantos datos que solo caben %1 de %2 segundos en el servidor, y solo eso se puede retirar.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>OBS ha entrado en %1 por su cuenta</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>Podría empezar allí una emisión propia, y los espectadores verían dos. Belfry envía a los lugares por sí mismo.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>En OBS, abra Ajustes &gt; Emisión.
Pulse Desconectar cuenta.
Pulse Aceptar y luego aquí «Preparar OBS por mí».</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>El internet de aquí es demasiado lento para esta imagen</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>A los espectadores se les corta. Ponga la tasa de bits de vídeo en %1 kbps.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>En OBS, abra Ajustes &gt; Salida.
En la pestaña Emisión, ponga Tasa de bits de vídeo en %1 kbps.
Pulse Aceptar. Cuenta desde la próxima vez que OBS empiece a emitir.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Bajarla por mí</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>OBS arranca otra vez; se ve nuestra imagen unos segundos.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>«%1» está silenciado en OBS</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Los espectadores no oyen nada.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>Los espectadores oyen lo demás, pero esto no.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Mire si la mesa de sonido está encendida y su nivel se mueve.
En OBS, abra Ajustes &gt; Audio.
Elija la mesa de sonido en Micrófono/Audio auxiliar.
En el Mezclador de audio, mire que su nivel se mueva.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>OBS no tiene nada que oír</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>No se oye sonido</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>En OBS no hay mesa ni micrófono elegidos, así que los espectadores no oyen nada.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Los espectadores ven la imagen y no oyen nada.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Revisar la mesa de sonido</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>Este ordenador está demasiado ocupado para OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>Su procesador no da abasto: se omite el %1 % de las imágenes y se ve a tirones.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>Cierre otros programas.
En OBS, abra Ajustes &gt; Salida y elija el preajuste «superfast» o un codificador por hardware.
En Ajustes &gt; Vídeo, ponga la resolución de salida (escalada) en 1280x720.
Cuenta desde la próxima vez que OBS empiece a emitir.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>La tarjeta gráfica está demasiado ocupada para OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>No da abasto: el %1 % de las imágenes llega tarde y se ve a tirones.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>Cierre otras ventanas con vídeo o 3D.
En OBS, en Ajustes &gt; Vídeo, ponga los FPS en 30.
Ponga la resolución base (lienzo) en 1280x720.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>El botón muestra la escena «%1». Las otras están bajo la imagen.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>Miembro: escribe en el chat</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>Anfitrión: cuida el chat</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>Operador: lleva un culto</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>Productor: planifica cultos y lugares</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>Propietario: puede hacerlo todo</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · entró el %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · aún no ha entrado</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>Añadido. Dígale su usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Guardado. Cuenta desde ya.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>Ya no puede entrar.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Puede entrar otra vez.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>Tiene otra contraseña, y su sesión se cerró en todas partes.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>Los demás siguen mirando; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>%1 no acepta nuestra emisión</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>Rechaza la clave.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>Respondió «%1».</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Pegar una clave nueva</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede llegar a %1</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. Seguimos intentándolo.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>%1 acepta menos de lo que enviamos</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>Allí se ve a cortes.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1 es inestable</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Apagarlo</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>Los otros lugares no se ven afectados.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>%1 no puede mostrar esto</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Enviar H.264</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>Acepta %1, y se envía %2.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>En OBS, detenga la emisión.
Abra Ajustes &gt; Salida.
Elija un codificador que diga x264 o H.264, y AAC para el sonido.
Pulse Aceptar y empiece otra vez.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>%1 acepta menos de lo que envía OBS</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>Acepta %1 kb/s como máximo, y se envían %2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>En OBS, abra Ajustes &gt; Salida.
En la pestaña Emisión, ponga Tasa de bits de vídeo en %1 kbps.
Pulse Aceptar.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Bajarla por mí</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>%1 necesita imágenes completas más a menudo</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>OBS envía una cada %1 segundos; lo correcto es 2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>En OBS, abra Ajustes &gt; Salida.
Ponga Modo de salida en Avanzado.
En la pestaña Emisión, ponga Intervalo de fotogramas clave en 2 s.
Pulse Aceptar.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Ponerlo en 2 s</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>%1 no acepta este sonido</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>En OBS, abra Ajustes &gt; Salida y ponga la tasa de bits de audio en %1 o menos.
Pulse Aceptar y empiece otra vez.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>En OBS, abra Ajustes &gt; Audio y ponga la frecuencia de muestreo en 48 kHz.
Pulse Aceptar y empiece otra vez.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>No se puede enviar nada a %1</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>Abra Lugares.
Elija el lugar.
Corrija su dirección y guarde.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>%1 necesita sonido</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>En OBS, abra Ajustes &gt; Audio.
Elija la mesa de sonido en Micrófono/Audio auxiliar.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>%1 necesita una imagen</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>En OBS, elija la escena que muestra la cámara.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>No afecta a los espectadores.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>Libere espacio en el disco de las grabaciones, o
haga que el servidor las guarde en otro: recordings en su belfry.toml.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>El disco de las grabaciones se está llenando</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>Dentro de unos %1 minutos no se podrá grabar más.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>El disco está lleno, así que no se graba nada</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>Lo grabado se puede reproducir.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>No se puede escribir la grabación</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>El disco es demasiado lento para la grabación</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>La grabación tiene un hueco.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>Un productor o el propietario puede pegar una clave nueva en Lugares.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>Nuestra línea no alcanza para todos los lugares</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>Lleva %1 de %2 kb/s.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>Ningún lugar tiene la culpa. Apague uno de ellos o envíe menos.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>Abra Lugares y apague el lugar del que mejor puede prescindir.
O en OBS abra Ajustes &gt; Salida, baje la Tasa de bits de vídeo y pulse Aceptar.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>La clave de %1 ya no se puede leer</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>Se guardó con un sello que este servidor ya no tiene, así que no se envía nada allí.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>Copie otra vez la clave de emisión de %1 y péguela aquí. Otra emisión con la misma clave también sería un motivo.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>A esa dirección no se puede enviar. Empieza por rtmp://, rtmps:// o srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>No existe esa dirección. Busque un error al escribir o revise el internet de aquí.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>No pudo demostrar que es %1. La clave no se envió.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>Algo responde allí, pero no acepta emisiones. Revise la dirección.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>%1 no respondió. Inténtelo en un minuto; si sigue igual, revise la dirección.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>No hay camino hasta allí</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>No se logra una conexión segura</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>Lo que responde allí no acepta emisiones</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>Colgó</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>A esta dirección no se puede enviar</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>No existe esa dirección</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>Nadie dice dónde está su dirección</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>Allí nadie abre</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>No puede demostrar quién es</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>Nunca dice si nos acepta</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>%1 no dijo ni sí ni no. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>Allí no llega nada</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>Acepta menos de lo que enviamos</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>Se corta una y otra vez</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>Lleva a una red privada</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>La dirección lleva a una red privada. Quien cuida el servidor debe permitirlo primero.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se alcanzó</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>Vuelve a este mismo canal</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>Este destino vuelve a nosotros: lo que enviamos allí entra aquí otra vez. Póngale la dirección y la clave de otro destino.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>Este servidor no puede leer en quién puede confiar, así que no envía nada. Quien lo cuida encuentra el motivo en su registro.</translation>
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
        <translation>hay una clave guardada</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>la clave acaba en ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>la imagen como %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>una imagen completa cada %1 segundos o antes</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>%1 kb/s de imagen como máximo</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 kb/s de sonido</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Acepta %1.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>La prueba llegó</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1 recibió la imagen %n segundo. Nadie la vio en nuestra página; búsquela en el estudio de %1.</numerusform>
            <numerusform>%1 recibió la imagen %n segundos. Nadie la vio en nuestra página; búsquela en el estudio de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>Esta clave funciona</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>Conectamos, nos aceptaron y colgamos antes de que se viera nada.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Se rechazó la clave</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>No pudimos pasar</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>%1 quiere una imagen completa cada %2 segundos o antes y recibe una cada %3. En OBS, ponga el intervalo de fotogramas clave en 2 s.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>%1 acepta %2 kb/s de imagen como máximo y recibe %3. En OBS, baje la tasa de bits de vídeo.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>%1 acepta %2 kb/s de sonido como máximo y recibe %3. En OBS, baje la tasa de bits de audio.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>%1 no puede mostrar este tipo de imagen. En OBS, elija un codificador H.264 (x264).</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>%1 no puede reproducir este tipo de sonido. En OBS, elija un codificador AAC.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>%1 no acepta esta frecuencia de muestreo. En OBS, ponga 48 kHz en Ajustes, Audio.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>%1 quiere sonido y no se envía. Revise la mesa de sonido y el mezclador de OBS.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>%1 quiere imagen y no se envía. Elija en OBS una escena con imagen.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>La clave guardada de %1 ya no se puede leer. Péguela de nuevo.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>Enviando una prueba solo a este lugar…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>No se ve el servidor: no se cambió nada.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>No se ve el servidor: no se quitó nada.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>%1 se apagó, pero no se quitó. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s enviados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>encendido solo esta vez</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>apagado solo esta vez</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nuestra página web</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre encendido</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · siempre encendido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
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
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Intentando otra vez</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>La clave funciona</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>No hay paso</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Un lugar nuevo</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Guárdelo primero.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>Está en el aire: su estado dice cómo va.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>La prueba necesita imagen: empiece primero la emisión en OBS.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>Lo que enviamos llega a %1. Si se muestra allí solo lo dice su propia página: mírelo allí.</translation>
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
        <translation>Una vez</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Con una regla propia</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Cada dos semanas, el %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el primer %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el segundo %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el tercer %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el cuarto %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Cada mes, el último %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>En OBS, ponga el intervalo de fotogramas clave en 2 s (Ajustes &gt; Salida &gt; Emisión).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>En OBS, elija un codificador que diga x264 o H.264 (Ajustes &gt; Salida).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>Antes del culto, mire el cable de la mesa de sonido y que OBS muestre su nivel.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>Libere espacio en el disco de las grabaciones, o haga que el servidor las guarde en otro.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>Antes del culto, mire la cámara y su cable, y recorra las escenas en OBS.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>Deje que envíe un solo ordenador: quite la clave al otro o déjelo apagado.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>No se podía llegar a los otros servidores</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>Dos ordenadores enviaban por turnos</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>La imagen tardaba mucho en empezar para los espectadores</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>No se envió sonido</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>No se envió imagen</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>No llegó nada; los espectadores vieron la imagen de espera</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>Averigüe si OBS o su ordenador se paró solo: cierre otros programas y desactive las actualizaciones el domingo.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>No llegó nada por un momento</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>Use un cable de red en vez de Wi-Fi entre OBS e internet.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>La imagen de espera no encajaba con lo que envía OBS</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>Dos ordenadores estaban enviando</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>Algunos espectadores no podían ver este tipo de imagen</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>La subida era demasiado lenta para esta imagen</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>En OBS, baje la tasa de bits de vídeo a tres cuartos (Ajustes &gt; Salida) y que otros no usen la red.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>La imagen estaba en negro</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>La imagen estaba quieta</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>El sonido tenía más datos de los que acepta el lugar</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>En OBS, ponga la tasa de bits de audio en 128 (Ajustes &gt; Salida &gt; Audio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>No se pudo enviar nada a su dirección</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>Corrija su dirección en Lugares.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>El lugar no podía aceptar este tipo de sonido</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>En OBS, elija AAC para el sonido (Ajustes &gt; Salida).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>La imagen tenía más datos de los que acepta el lugar</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>En OBS, baje la tasa de bits de vídeo a lo que permite el lugar (Ajustes &gt; Salida).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>El lugar no podía aceptar este tipo de imagen</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>Las imágenes completas llegaban muy pocas veces para el lugar</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>El lugar quería sonido y no había</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>El lugar quería imagen y no había</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>El lugar no podía aceptar la frecuencia de muestreo del sonido</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>En OBS, ponga la frecuencia de muestreo en 48 kHz (Ajustes &gt; Audio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>El disco para grabaciones estaba casi lleno</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>El disco estaba lleno; no se grabó nada</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>No se pudo escribir la grabación</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>El disco era demasiado lento; la grabación tiene un hueco</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>No se podía llegar a él</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>Pruebe el lugar en privado el día antes (Lugares &gt; Enviar prueba).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>Rechazó la clave de emisión</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>Copie una clave nueva de su sitio web y péguela en Lugares.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>Aceptaba la imagen demasiado despacio; se omitieron partes</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>Si vuelve a pasar, envíele una imagen más pequeña o elija su servidor más cercano.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>Se cortaba una y otra vez</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>Mire la página de estado del lugar; si vuelve a pasar, cree allí una clave de emisión nueva.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>El culto debería haber estado en el aire y no llegó nada</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>Abra OBS un cuarto de hora antes del culto.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>El sonido estaba demasiado alto y distorsionado</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>Baje lo que va de la mesa de sonido a la emisión, hasta que el nivel no llegue al rojo.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>No se oyó sonido</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>El sonido venía de un solo lado</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>Enchufe los dos cables de la mesa de sonido, o marque Mono en las Propiedades de audio avanzadas de OBS.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>El servidor no podía guardar ajustes</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>El servidor avisó de «%1»</translation>
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
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, desde las %2, aún en el aire</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>Nadie miró</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>%n persona miró a la vez como máximo</numerusform>
            <numerusform>%n personas miraron a la vez como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 LUFS de media: algo bajo, los espectadores suben el volumen</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 LUFS de media: algo alto</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 LUFS de media: bien</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>Suba lo que va de la mesa de sonido a la emisión: los espectadores lo oyen algo bajo.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>Baje un poco lo que va de la mesa de sonido a la emisión: está algo alto.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>Los espectadores iban menos retrasados de lo deseado</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Ponga un retraso más corto o, en OBS, una tasa de bits de vídeo más baja (Ajustes &gt; Salida).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>Nuestra línea no alcanzó para todos los lugares</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Envíe a menos lugares o, en OBS, con una tasa de bits de vídeo más baja (Ajustes &gt; Salida).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>No se pudo leer su clave guardada</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>No se pudo guardar como %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · en el aire</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>Del chat cuida un anfitrión, un productor o el propietario.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>Un culto lo lleva un operador, un productor o el propietario.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>Esto lo puede cambiar un productor o el propietario.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>Solo el propietario puede cambiar esto.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Productor</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>Puede hacerlo todo.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>Puede llevar y planificar cultos, preparar lugares y cuidar el chat.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>Puede llevar un culto: salir al aire, terminar y encender o apagar lugares.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>Cuida el chat en la página web. Esta ventana es para quien lleva un culto.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>Escribe en el chat de la página web. Esta ventana es para quien lleva un culto.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>Un lugar que se quitó</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>Desde OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>Nunca llegó allí</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>Bien de principio a fin</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>Ausente %n vez, %1 en total</numerusform>
            <numerusform>Ausente %n veces, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nuestra página web</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>Se vio la imagen de espera %n vez, %1 en total</numerusform>
            <numerusform>Se vio la imagen de espera %n veces, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No se midió</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>Estable; al menos %1 kb/s, a las %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>Lo peor a las %2: %1 kb/s, cuando lo normal es %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>Nada. Fue bien; hágalo igual otra vez.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 en el aire y nada salió mal.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 en el aire; algo iba mal durante %2.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 empieza en %n min</numerusform>
            <numerusform>%1 empieza en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Siguiente: %1, %2</translation>
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
        <translation>Esa noche los relojes saltan esta hora: empieza en el salto.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>Esa noche los relojes marcan esta hora dos veces: empieza la primera.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>Son las %1 en el reloj de este ordenador.</translation>
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
        <translation>sale al aire solo</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>le avisa</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>cambiado para este día</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>El %1 coincide con %2 a las %3. Los dos serían una sola emisión.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Empieza a las %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>Estaba previsto para ahora. Pulse Salir al aire cuando esté listo.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>Debería estar en el aire y no llega nada. Empiece la emisión en OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>Culto dominical</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>No se ve el servidor: no se quitó nada.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 no se quitó. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1 se alarga</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1 termina pronto</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>Pasó la hora prevista. Sigue en el aire hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>Termina solo a las %1. Mientras haya sonido sigue un poco más.</translation>
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
        <translation>Eso no es una dirección. Se parece a live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>OBS necesita el nombre de un ordenador y un puerto, casi siempre 127.0.0.1 y 4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>OBS está preparado. Lo que había antes se guarda.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>OBS está como antes.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Buscándolo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>No se ve desde las %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>No acepta el token</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>Ya no tiene el canal de esta ventana</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>No se pudo arrancar aquí</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No está abierto</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>Pide su contraseña</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>No aceptó la contraseña</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Alguien cerró la conexión en OBS</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Lo que responde allí no es OBS 28 o más nuevo</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>Conectado, nos envía a nosotros</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>En un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>No se guardan: este ordenador no tiene llavero</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>Hay un servidor instalado en este ordenador. Quiere saber quién es usted</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>Conectado, pero no deja que esta cuenta lleve nada</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>Inicie sesión si tiene acceso allí. Quien cuida este ordenador encuentra el token del propietario en el archivo owner.token de /var/lib/belfry. «En este ordenador» iniciaría un segundo servidor, solo para esta ventana.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>Nadie respondió donde están las actualizaciones. Se intentará más tarde.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>Lo encontrado no está firmado por quienes hacen Belfry, así que no se usa nada de ello.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>Lo encontrado es más antiguo que lo anterior, así que no se usa nada de ello.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>Hay un Belfry más nuevo, pero no para este tipo de ordenador.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>Lo que llegó no es lo firmado, así que se descartó. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>No hay sitio para ello en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>Se cortó por el camino. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>El sistema no abrió el instalador.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>No mientras un servicio está en el aire.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>No en las dos horas antes de un servicio.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>No mientras no se ve el servidor: puede estar en el aire.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>Las actualizaciones llegan por el sistema de paquetes de este ordenador.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>Quien cuida este ordenador también trae las actualizaciones.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>No se buscan.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>Se buscan una vez al día, nunca en el aire.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>Este es el Belfry más nuevo.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Ya está Belfry %1.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Cargando Belfry %1: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>El instalador está abierto. Cierre Belfry cuando lo pida.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>Acerca de Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Software libre con la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>Si alguien le ayuda, envíele el archivo de soporte: registros, ajustes y cómo está el servidor. Se quitan las contraseñas y las claves de emisión.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Crear archivo de soporte</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. Mantenga el botón un segundo y medio; con el teclado, mantenga la tecla Fin.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>Mantener 1,5 segundos. Con el teclado: mantener la tecla Fin.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>Siga manteniendo para terminar el culto</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>Cuando algo le necesita</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>Mostrar la campana junto al reloj</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>Mostrar un aviso del sistema</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>Tocar un sonido suave</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>El aviso y el sonido llegan en el aire y en el cuarto de hora anterior, y solo si esta ventana no está delante. El sonido sale por donde este ordenador reproduce los suyos; déjelo apagado si OBS los recoge.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>Este escritorio no tiene sitio junto al reloj, así que solo el sonido puede avisarle.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>El aviso necesita la campana junto al reloj.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Supr quita el elegido.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>Título, por ejemplo Sermón</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Nombre del capítulo</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>Empieza en, desde el inicio de la grabación</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Escribir a todos</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Escribir a todos en el chat</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>Todavía no hay sala de chat. Abra una en la página Chat.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Nadie ha escrito todavía.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>Lo que se escribió</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
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
        <translation>Nada le espera.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>Cuando un espectador pide oración, aparece aquí. Solo lo ven los anfitriones.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>Nadie está en silencio.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>Dejarle escribir otra vez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Nombre de una sala nueva</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Añadir sala</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Escribir a todos</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Escribir a todos en el chat</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>Poner arriba</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>Silencio 10 min</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>En silencio para siempre</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>Quitar todo lo suyo</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>Peticiones de oración</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>Responda; solo lo ve esa persona</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>Respuesta a quien pidió oración</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>Quién está en silencio</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>Una palabra en cada línea. También se encuentran mayúsculas y letras parecidas.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>Primero decide un anfitrión</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nunca se muestra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>Todavía no hay sala de chat. Póngale nombre y añádala: los espectadores la ven en la página.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Nadie ha escrito todavía.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>Lo que escribió %1:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>Todavía no hay sala de chat.</translation>
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
            <numerusform>%n más por mirar</numerusform>
            <numerusform>%n más por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>Antes de salir al aire</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>Esta ventana maneja</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>Un canal es una salida con su propia página. Casi todas las iglesias necesitan uno; otra sede u otro idioma puede necesitar otro.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Canal nuevo</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>Nombre de la iglesia o sede</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Añadir el canal</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>Culto</translation>
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
        <translation>Un retraso para poder retirar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sin retraso</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>Todos ven el servicio este tiempo más tarde; a cambio se pueden retirar los últimos segundos. Vale desde el próximo “Salir al aire”.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>Como el canal: ninguno</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>Como el canal: %1 s</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>Este ordenador no tiene un sitio propio para contraseñas (%1). Se pueden guardar en un archivo que solo usted puede leer:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>¿Guardar las contraseñas en un archivo?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>No guardarlas</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>En otros sitios web</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>Pueden mostrarlo</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>Un sitio por línea (https://www.example.org). Solo sus páginas pueden mostrar el canal dentro; nuestra página lo hace siempre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>Muestra qué más hay que mirar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>Abrir OBS</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de emisión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quiénes son?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>Los espectadores leen este nombre sobre la imagen. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>Nombre de su iglesia</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>Iglesia Gracia</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>Encontrar OBS</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS hace la imagen y el sonido; Belfry los toma de allí. Deje OBS abierto.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>Contraseña de OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Su página web</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>Quien tenga esta dirección puede mirar, sin aplicación y sin cuenta.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>Dirección de su página web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>Abrir la página en un navegador</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>Con el servidor de este ordenador la dirección funciona dentro del edificio. Para todo el mundo, elija otro servidor en Ajustes.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>¿Dónde más?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>Un culto también se puede ver en YouTube, Facebook y otros lugares. Puede añadir más cuando quiera.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguela aquí</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>Noventa segundos en privado: imagen y sonido van a su servidor y vuelven. Nadie más los ve.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>Cuánto va del ensayo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>Nuestra iglesia</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>Añadir y probar</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 se añadió</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Esperando la primera imagen…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>Subida, imagen y sonido fueron bien noventa segundos. Puede salir al aire.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Casi está</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>Podría salir al aire, pero esto debería mejorar antes:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>Con el token del propietario: Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>máximo de hoy</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>¿Expulsar a %1 del chat?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>No puede leer ni escribir hasta que le deje entrar otra vez en «En silencio».</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>¿Quitar la sala %1?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>Todo lo escrito en ella desaparece para todos y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Quitar la sala</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>¿Quitar todo lo que escribió %1?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>Desaparece de todas las salas y no se puede devolver.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>Su acceso desaparece para siempre. Lo que hizo queda en el registro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>No se pudo guardar como %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
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
        <translation>Para otro codificador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de emisión</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>Quien tenga la clave puede enviar imagen a sus espectadores. No la comparta.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar clave</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>un enlace nuevo: cómo se llama</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>un enlace nuevo: su dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Estamos en el aire</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>Cerrar esta ventana no termina nada: el culto sigue y esta ventana lo encuentra otra vez.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n minuto más</numerusform>
            <numerusform>%n minutos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>Al menos 10 caracteres; una frase corta va bien.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <translation>Parar la emisión de OBS tras el culto, si la arrancamos nosotros</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar OBS por mí</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Devolver lo que había</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>Personas con acceso</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>Nadie tiene acceso todavía. En este ordenador no hace falta.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dejar entrar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>Imágenes propias</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>Mientras esperamos a OBS</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>Antes de que empiece el culto</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Cuando ha terminado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>Un PNG o JPEG de 1 MB como máximo. Sin él se ve la imagen de Belfry.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>Otra vez la de Belfry</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>Se guarda cifrada en el servidor. No se vuelve a mostrar, ni en un registro ni en un informe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de emisión</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguela aquí</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – pegue otra para cambiarla</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Antes de salir al aire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>La dirección ya está puesta: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>Recibe la misma imagen y el mismo sonido que envía OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>Un lugar nuevo empieza encendido</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>Apagado no se le envía nada hasta que alguien lo encienda. YouTube, Facebook y los demás se añaden en la página Lugares.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>Abrir Lugares</translation>
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
        <translation>encendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>Espacio enciende o apaga un lugar, Alt con flecha lo mueve, Supr lo quita.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>A dónde se envía un culto. Apague uno y los otros no lo notan.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>Aún no se conocen los lugares: el servidor no respondió.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>Por ahora solo su página web. Añada YouTube, Facebook u otro lugar para que se vea también allí.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>Sin imagen desde hace %n s</numerusform>
            <numerusform>Sin imagen desde hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>La imagen llega en un momento</translation>
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
        <translation>%1 s detrás de la sala</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Cultos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, le necesita</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>Grabar cada culto</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>Las grabaciones están en el disco del servidor. Cuánto tiempo se guardan y cuánto sitio ocupan se decide donde está instalado el servidor.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Con una regla propia</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>Antes de la próxima semana</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>A dónde fue</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>Después de cada culto, su informe está aquí: qué salió mal, cuántos miraron y qué hacer antes del próximo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>Cultos que estuvieron en el aire</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>Antes de la próxima semana</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>A dónde fue</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>De mes a mes</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>Personas a la vez, media de los cultos</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>Minutos en que algo iba mal, por culto</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>En el aire</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>Nombre nuevo de la sala</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>Cambiar el nombre de la sala o quitarla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Quitar la sala</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>Arriba:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Quitarlo de arriba</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Sin límite</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Un mensaje cada %n s</numerusform>
            <numerusform>Un mensaje cada %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>Enlaces: mostrar</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>Enlaces: preguntar</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>Enlaces: nunca</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>Invitados escriben</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>Invitados: preguntar</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>Invitados solo leen</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>La sala está abierta</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>Cada cuánto puede escribir una persona</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>Qué pasa con los mensajes con enlaces</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>Qué pueden hacer los invitados</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>Más escenas</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Escena %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Pasa por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>Token del propietario o clave de API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar con</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token o clave</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>Ya no hay nadie con sesión iniciada. Lo que está en el aire sigue.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Sesión iniciada como %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>Terminar solo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Como estaba previsto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El culto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>Día, comienzo y duración</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>Avisar; una persona pulsa Salir al aire</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>Salir al aire solo</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>A mano, sin aviso</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation> min antes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>Cuenta atrás desde el aviso</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Cuando empieza</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>Se envía a (sin marcar: a todos los encendidos)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>Imagen antes de empezar</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>Una cuenta atrás necesita «Salir al aire solo»: sin eso no hay nada en el aire antes de que usted lo pulse.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>Lo que leen los espectadores</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>Enlaces para espectadores</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>Por hacer antes</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>Espacio marca, F2 edita, Supr quita, Alt con flecha mueve.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>Micrófonos revisados</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>Algo nuevo por hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un culto nuevo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>Dos cultos a la vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Celebrarlo igualmente</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Omitir este día</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>El culto</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>La página dice cuándo empezamos</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Iglesia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Próximo comienzo</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>Próximo comienzo, día y hora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>cuando se vea el servidor</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>Próximos cultos</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un culto</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Cultos</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>Noventa segundos en privado, para ver que todo va bien</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>Aún no se conoce el plan: el servidor no respondió.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>No hay nada previsto esta semana.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>No hay nada previsto. Añada su culto del domingo una vez; se repite solo.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>Lo que está previsto y lo que pasa solo.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>La próxima %n semana</numerusform>
            <numerusform>Las próximas %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>Guardada. Escriba para cambiarla.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Iglesia</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>Mostrar esta lista o quitarla</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>En vivo; las páginas de abajo con 2, 3, 4 y 5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>Pulsar el botón que arregla lo que dice el aviso</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>Mostrar u ocultar los detalles del aviso</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>Ir al botón grande; Intro pulsa Salir al aire</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>En el botón grande: mantenerla para terminar el culto</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>Mostrar la primera escena de OBS; las otras con 2 a 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al siguiente control</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>Cerrar esta ventana; el culto sigue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>No llega sonido</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>Pico %1 dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>Hecho por %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Abrir Belfry</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
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
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>Buscar un Belfry más nuevo una vez al día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>Nuestra página web</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Los espectadores abren</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Sobre nosotros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>A dónde va</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Los espectadores abren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>Copiar la dirección que abren los espectadores</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>Abrir la página que ven los espectadores</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Viewers see that the service has ended</source>
        <translation>Los espectadores ven que el culto ha terminado</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Salir al aire</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>a nuestra página web</translation>
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
        <source>Viewers are not affected. The access code in Settings is not the one the server expects.</source>
        <translation>No afecta a los espectadores. El código de acceso de Ajustes no es el que espera el servidor.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
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
        <source>It is mended: from OBS’s next start viewers wait 2 seconds instead of %1. Nobody is cut off now.</source>
        <translation>Está arreglado: desde el próximo arranque de OBS esperan 2 segundos en vez de %1. Ahora no se corta a nadie.</translation>
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
        <source>Somebody in another window pressed Go Live just before. There is one broadcast.</source>
        <translation>Alguien en otra ventana pulsó Salir al aire justo antes. Hay una sola emisión.</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>El culto ya había terminado</translation>
    </message>
    <message>
        <source>Somebody in another window ended it just before.</source>
        <translation>Alguien en otra ventana lo terminó justo antes.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>No hubo respuesta. Revise la conexión e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The access code was not accepted.</source>
        <translation>No se aceptó el código de acceso.</translation>
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
        <source>It was not found: %1.</source>
        <translation>No se encontró: %1.</translation>
    </message>
    <message>
        <source>It answered: %1.</source>
        <translation>Respondió: %1.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>El servidor no respondió, así que no cambió nada. Inténtelo cuando vuelva.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s access code.</source>
        <translation>El servidor no acepta el código de acceso de esta ventana.</translation>
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
        <source>The server could not do that. Try again; if it stays so, look into its log.</source>
        <translation>El servidor no pudo hacerlo. Inténtelo otra vez; si sigue igual, mire su registro.</translation>
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
        <source>Make room on the disk for recordings, or choose another one in Settings.</source>
        <translation>Haga sitio en el disco para grabaciones o elija otro en Ajustes.</translation>
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
        <source>It does not accept the access code</source>
        <translation>No acepta el código de acceso</translation>
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
        <translation>Esta ventana lleva</translation>
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
        <source>Owner&apos;s token</source>
        <translation>Token del propietario</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
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
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>A dónde va</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Los espectadores abren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>Sem atraso</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>Esse login e essa senha não combinam. Veja se o Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>Senhas erradas demais. Espere um quarto de hora e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>Nada responde nesse endereço. Veja se ele está certo e se há conexão.</translation>
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
        <translation>Este culto não foi gravado, então não há a que dar capítulos.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>O culto continua. Os capítulos podem ser postos quando ele terminar.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>Quem assiste ao culto depois os vê ao lado da imagem; um toque leva até lá.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>Um capítulo precisa de um nome, como “Sermão”.</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>A gravação dura %1; o capítulo deve começar dentro dela.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Adicionado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>O chat não está conectado agora; continuamos tentando.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Expulso para sempre</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Em silêncio para sempre</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>Expulso até %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Em silêncio até %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n pessoa aqui</numerusform>
            <numerusform>%n pessoas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Não foi aceito.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>Tem um link</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>Tem uma palavra da sua lista</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>De um convidado</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>Um espectador denunciou</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>Um espectador denunciou: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>O chat não está conectado agora. O que você escreveu ainda está na linha; envie de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>Tudo o que a pessoa escreveu foi removido.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>A pessoa foi expulsa.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>A pessoa pode ler, mas não escrever.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>A pessoa pode escrever de novo.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>A sala está aberta.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>A sala foi removida.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>A lista de palavras foi salva.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>A conversa foi encerrada.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Um anfitrião</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>A página está pronta</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Procurando o servidor</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>Servidor fora de vista</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>O OBS está enviando</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>O OBS está aberto</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>Um codificador envia</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Procurando o OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>O OBS não está aberto</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>O OBS não nos deixa entrar</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>O OBS envia para nós</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>A transmissão chega até nós</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>O OBS enviaria para outro lugar</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>A imagem chega</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Nenhuma imagem chega</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>O som é ouvido</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Nenhum som é ouvido</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>O som chega</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Nenhum som chega</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>O envio está estável</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>O envio não está estável</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 de %n lugar pronto</numerusform>
            <numerusform>%1 de %n lugares prontos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 livres no disco do servidor</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>Dê um nome com algumas letras de a a z: ele fica no endereço da página.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>Escreva o tipo com letras de a a z, por exemplo culto: ele fica em endereços.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>Adicionado. A página está em …/watch/%1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>Escolha uma imagem PNG ou JPEG de no máximo 1 MB.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>Os espectadores veem sua imagem a partir de agora.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>Os espectadores veem de novo a imagem do Belfry.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>“%1” não é o endereço de um site. Ele se parece com https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>No máximo %n site pode mostrá-lo.</numerusform>
            <numerusform>No máximo %n sites podem mostrá-lo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>O envio não acompanhou</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>No OBS, baixe a taxa de bits de vídeo, use um cabo em vez de Wi-Fi e pare outros envios.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>O envio está estável em %1 kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Imagens inteiras</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>Uma imagem inteira só vem a cada %1 segundos</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>No OBS, ponha o intervalo de keyframes em 2 s: assim se espera menos pela imagem.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>Uma imagem inteira vem a cada %1 segundos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>Nenhum som é enviado</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>Olhe o mixer do OBS: deve haver um dispositivo de áudio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Nenhum som é ouvido</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>Verifique a mesa de som e se nada está mudo no mixer do OBS.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>Só se ouve um lado</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>Verifique os cabos da mesa de som ou ponha a entrada em mono no OBS.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>O som está alto demais</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>Abaixe na mesa de som ou no mixer do OBS até sair do vermelho.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>O som é ouvido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Nenhuma imagem chega</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>Escolha no OBS uma cena com câmera e inicie a transmissão.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>Nem todos veem este tipo de imagem</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>No OBS, escolha um codificador de vídeo H.264 (x264).</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>A imagem estava preta</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>Escolha outra cena no OBS e verifique a câmera.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>A imagem estava parada</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>Se era um slide, está tudo bem. Senão, verifique a câmera.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>A imagem se move</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>Você está no ar: não é hora de teste.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>Em %n segundo nada chegou. Veja se o OBS mostra um erro e tente de novo.</numerusform>
            <numerusform>Em %n segundos nada chegou. Veja se o OBS mostra um erro e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Procurando o OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>O OBS não está aberto</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>Abra-o. Se está aberto: no OBS, escolha Ferramentas, Configurações do servidor WebSocket e marque Ativar servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>O OBS não aceitou a senha</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>O OBS pede a senha dele</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>No OBS: Ferramentas, Configurações do servidor WebSocket, Mostrar informações de conexão. Copie a senha e cole aqui.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Alguém no OBS encerrou a conexão</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>Feche o OBS e abra de novo.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>O que responde lá não é o OBS 28 ou mais novo</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>Atualize o OBS: Ajuda, Verificar atualizações.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>O OBS está aberto e envia para nós</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>O OBS está aberto</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>Vendo para onde ele envia</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>O OBS está aberto e enviaria para outro lugar</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>Um toque o prepara. O que há agora é guardado e pode voltar em Ajustes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar o OBS para mim</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>Por ora só a nossa página</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>Para a sala de controle</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Iniciar o ensaio</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>O OBS está em 2 s a partir do próximo início. Faça o ensaio mais uma vez para ver.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>O OBS está abrindo</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>Isso leva alguns segundos.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>Há um culto no ar</translation>
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
        <translation>para a nossa página</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>para a nossa página e %n lugar</numerusform>
            <numerusform>para a nossa página e %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>para a nossa página e %1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>para a nossa página, %1 e %2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Colar uma nova chave</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>Desligado desta vez, não na próxima</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>Desligado até ser ligado</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>Ligado só desta vez</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Não neste culto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>Não se sabe agora</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>Chega lá</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · tentamos a cada 30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · continuamos tentando</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Tentando</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Instável</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>Passando</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>Começa num instante</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>Começa ao entrar no ar</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · cole outra</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>Não aceita o que o OBS envia</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>A chave funciona · testada agora</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>A chave funciona · testada há %n min</numerusform>
            <numerusform>A chave funciona · testada há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
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
        <translation>VISTO POR ÚLTIMO NO AR</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>SEM CONEXÃO</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NÃO ESTÁ PRONTO</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>ENTRANDO NO AR</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>NO AR</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>NO AR, SEM IMAGEM</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>ENCERRANDO</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>começou às %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>começa em %n min</numerusform>
            <numerusform>começa em %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>no ar às %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>previsto para as %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>procurando o servidor</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>o servidor está fora de vista</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>procurando o OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>O OBS não está aberto</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>O OBS não nos deixa entrar</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>o OBS envia para outro lugar</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>o OBS enviaria para outro lugar</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>olhando o OBS</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>o OBS está ocupado um instante</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Entrando no ar…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>o OBS inicia · pressione para parar</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>esperando a imagem · pressione para parar</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>abrindo a página · pressione para parar</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>um momento</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Segure para encerrar</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Entrar no ar</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>desde agora há pouco</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>estável há %n min</numerusform>
            <numerusform>estável há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>estável há %1 h %2 min</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS neste computador</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS em outro computador</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ent</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>Nosso codificador</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>Não nos deixa entrar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>Envia para outro lugar</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>Enviaria para outro lugar</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>Perdeu o caminho até o servidor · continua tentando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>Aberto · inicia ao entrar no ar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Procurando o servidor</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Fora de vista</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
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
        <translation>Computador</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ocupado</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>O que os espectadores veem</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>O que os espectadores verão</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>prévia privada</translation>
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
        <translation>O servidor está fora de vista.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>Nada está chegando. Os espectadores esperam.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>Ainda sem imagem. Ela aparece aqui assim que o OBS enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Visto há %n s</numerusform>
            <numerusform>Visto há %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Visto há %n min</numerusform>
            <numerusform>Visto há %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>fim previsto %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>assistindo agora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>A imagem final aparece · termina em %n s</numerusform>
            <numerusform>A imagem final aparece · termina em %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>Ainda se vê o último %n s</numerusform>
            <numerusform>Ainda se veem os últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>A imagem final aparece · termina num instante</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>Vê-se a imagem final e depois termina</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n assistindo</numerusform>
            <numerusform>%n assistindo</numerusform>
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
        <translation>desligado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 livres</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Retirar os últimos %n s</numerusform>
            <numerusform>Retirar os últimos %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sobrecarregado</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>Abrir o OBS</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>Ninguém viu nada ainda.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>O OBS não está aberto, então não há nada para pôr no ar</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>Ainda não há nada para pôr no ar</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>Inicie seu codificador e pressione de novo.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>O OBS não conseguiu começar a enviar</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>A janela do OBS diz por quê. Quase sempre é o endereço ou a rede.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>O OBS diz que envia, mas nada chega</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>A rede entre o OBS e o servidor pode estar bloqueada.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>Nenhuma imagem chegou</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>Algo chega, mas nenhuma imagem que se possa mostrar.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>O servidor não respondeu</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>Veja o estado acima: ele mostra se estamos no ar.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>O servidor não conseguiu nos pôr no ar</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>O culto não pôde ser encerrado</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>Talvez ainda haja gente assistindo. Segure o botão mais uma vez.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>Já estávamos no ar</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>O culto já tinha terminado</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não deu certo</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>O último %n s não é mostrado</numerusform>
            <numerusform>Os últimos %n s não são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>No lugar deles vê-se uma imagem. O que já foi visto continua visto, na nossa página e em todos os lugares.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>Era tarde para continuar</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>O culto terminou. Entrar no ar começa uma nova transmissão.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>Alguém em outra janela</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>%1 pressionou Entrar no ar logo antes. Há uma só transmissão.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>%1 o encerrou logo antes.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>“Continuar” não chegou ao servidor</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>O culto ainda termina quando a imagem de encerramento acabar. Pressione de novo enquanto ela aparece.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>Algo precisa de atenção</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>O servidor avisa “%1”. Talvez os espectadores não sejam afetados.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>O servidor não deixa esta janela entrar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>O canal desta janela não está mais lá</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>Talvez alguém o tenha removido. Em Ajustes &gt; Igreja, escolha qual canal esta janela controla.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>O servidor do Belfry não pôde iniciar neste computador</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>Ninguém pode assistir até ele funcionar. Tentamos a cada poucos segundos.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>Ele está sendo reiniciado sozinho.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>Verifique a rede deste computador; continuamos tentando.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>Não vemos o servidor</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>Os espectadores talvez estejam bem: ele estava no ar quando o vimos.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>Ele não estava no ar quando o vimos.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>O OBS não está aberto</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>Nada pode sair ainda; a página mostra quando começamos. Se o OBS está aberto, ative Ferramentas &gt; Configurações do servidor WebSocket &gt; Ativar servidor WebSocket.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>Abrir o OBS</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>O OBS fechou sozinho</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>Os espectadores esperam a imagem. Continuam sozinhos quando o OBS enviar de novo.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>O OBS parou de enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>O OBS perdeu o caminho até o servidor</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>Os espectadores esperam a imagem. O OBS continua tentando sozinho; verifique a internet.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>Está no OBS em Ferramentas &gt; Configurações do servidor WebSocket &gt; Mostrar informações de conexão.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>O OBS pede a senha dele</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>Até lá o Belfry não pode ver nem iniciar o OBS. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Digitar a senha</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>O OBS não aceitou a senha</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>Alguém no OBS encerrou a conexão do Belfry</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>O que o OBS envia continua. O Belfry só volta quando você disser.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>Este OBS não consegue falar com o Belfry</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>É preciso o OBS 28 ou mais novo. Mesmo assim você pode iniciar a transmissão no OBS.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>o OBS envia para outro lugar</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>Ele envia para %1 agora, e o Belfry não mexe nisso. Quando puder parar, pressione Interromper transmissão no OBS.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>outro lugar</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>o OBS enviaria para outro lugar</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>Ele não está preparado para o nosso servidor, então ninguém veria nada na nossa página.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>Ele está ajustado para %1, então ninguém veria nada na nossa página.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>O que está ajustado agora é guardado e pode voltar.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar o OBS para mim</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>A imagem demora a aparecer para os espectadores</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>O OBS envia uma imagem inteira só a cada %1 segundos; o certo é 2. Quem já assiste está bem.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Ajustar para 2 s</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostre-me onde</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>No OBS, abra Configurações &gt; Saída.
Ponha Modo de saída em Avançado.
Na aba Transmissão, ponha Intervalo de keyframes em 2 s.
Pressione OK. Vale na próxima vez que o OBS iniciar a transmissão.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>Nada está chegando</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>Os espectadores esperam a imagem. Continuam sozinhos quando ela for enviada de novo.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>Nenhuma imagem está chegando</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>Os espectadores só ouviriam o som.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>No OBS, veja se a cena certa está escolhida e mostra imagem.
Em Configurações &gt; Saída, escolha um codificador de vídeo.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>Nenhum som está chegando</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Os espectadores veem a imagem e não ouvem nada.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>No OBS, abra Configurações &gt; Áudio.
Escolha a mesa de som em Mic/Áudio auxiliar.
No Mixer de áudio, veja se o nível dela se move.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>Alguns espectadores não conseguem ver esta imagem</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Enviar H.264</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>Ela é enviada como %1, que muitos celulares e computadores não mostram.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>No OBS, pare a transmissão.
Abra Configurações &gt; Saída.
Escolha um codificador que diga x264 ou H.264.
Pressione OK e inicie de novo.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>Dois codificadores estão enviando</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>Os espectadores veem o de %1. O de %2 espera e entra se o primeiro parar.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>Dois codificadores se revezam</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>Trocaram vezes demais, então o atual continua no ar. Pare um dos dois.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>Os ajustes não podem ser salvos agora</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>O servidor não alcança o banco de dados. Os espectadores não são afetados, e entrar no ar e encerrar funcionam. O que acontece no ar é guardado e salvo assim que o banco voltar.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>Este servidor está sozinho agora</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>Ele não alcança os outros servidores. Os espectadores daqui não são afetados; ele se atualiza assim que voltarem.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>O culto deveria estar no ar e nada está chegando</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>“%1” entra no ar sozinho assim que algo for enviado.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Veja se a mesa de som está ligada e o nível se move.
No OBS, olhe o Mixer de áudio: a mesa não pode estar muda.
Em Configurações &gt; Áudio, escolha a mesa de som em Mic/Áudio auxiliar.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Nenhum som é ouvido</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Verificar a mesa de som</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>O som está alto demais</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>Os espectadores o ouvem distorcido.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>Na mesa de som, abaixe o que vai para a transmissão.
Ou no OBS, no Mixer de áudio, abaixe o controle até o nível sair do vermelho.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>O som vem de um lado só</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>Com fones se ouve só na esquerda.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>Com fones se ouve só na direita.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>Veja se os dois cabos da mesa de som estão ligados.
Se há só um: no OBS, abra o menu do Mixer de áudio &gt; Propriedades avançadas de áudio e marque Mono.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>A imagem está preta</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>Os espectadores só ouvem o som.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>No OBS, escolha a cena que mostra a câmera.
Veja se a câmera está ligada e sem tampa.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>A imagem está parada</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>Os espectadores ouvem o som. Se é um slide, está tudo bem.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>No OBS, escolha a cena que mostra a câmera.
Se a imagem da câmera também está parada lá, tire o plugue e ponha de novo.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>Não houve resposta. Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>A senha ou o token não foi aceito.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>O OBS está transmitindo agora. Pare a transmissão no OBS e pressione de novo.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>O OBS ou o servidor não está agora. Tente quando voltar.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>O OBS ainda está no último toque. Espere um momento.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>O OBS não deixa ajustar isso daqui. No OBS, veja em Configurações &gt; Saída.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>Tente de novo. Se continuar, pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>Não foi possível abrir o OBS daqui. Abra-o você mesmo: o Belfry o vê na hora.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>O servidor não respondeu, então nada mudou. Tente quando ele voltar.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>O servidor não aceita o token desta janela.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>Isto precisa de alguém com mais permissões.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Não está mais lá. Talvez alguém tenha removido.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>Outra pessoa mudou isto enquanto isso. Veja como está agora e mude de novo.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>Foi demais de uma vez. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>O servidor não consegue salvar isto agora. Tente daqui a um minuto.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>O servidor não conseguiu fazer isso. Tente de novo; se continuar, pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>Mostrar o medidor</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Outro programa está onde deveria estar o servidor do Belfry</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>Ninguém pode assistir até ele fechar. Reinicie este computador se não sabe qual é; tentamos a cada poucos segundos.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>O certificado do servidor não é válido</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>Os navegadores também recusam a página. Quem cuida do servidor deve renová-lo; veja também se a data deste computador está certa.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>Este computador e o servidor não concordam sobre a hora</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>Há %1 minutos de diferença, então cultos podem começar na hora errada.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>Abra os ajustes de data e hora deste computador.
Ative “Ajustar hora automaticamente”.
Faça o mesmo no servidor.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>Está corrigido a partir do próximo início do OBS. Reiniciar a transmissão leva uns segundos, em que se vê a nossa imagem.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>Trocar para o outro</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>Se a imagem cair, os players recomeçam</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>A imagem fixa que substitui uma perdida não combina com o modo como o OBS envia; pode-se ver uma breve pausa quando ela vem e quando vai.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>Outra pessoa mudou isto enquanto isso. Veja de novo e salve.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>Sua conta pode ver isto, mas não mudar.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>Ninguém mais está conectado nesta janela</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>O que está no ar continua e os espectadores não são afetados. Nada pode ser mudado aqui até alguém entrar.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>Esta conta não conduz cultos</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>Os espectadores não são afetados. Entre em Ajustes ou ponha lá o token do proprietário.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>O OBS parou de enviar, e agora enviaria para outro lugar</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>Os espectadores esperam pela imagem. Configure novamente o OBS para nós e depois pressione “Enviar de novo”.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>O OBS está abrindo</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>A janela dele leva alguns segundos para aparecer.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>Os espectadores esperam a imagem. A janela do OBS leva alguns segundos para aparecer.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>O OBS não pode fazer isso agora. Veja a janela dele e tente de novo.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>Entrar no ar</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>Os espectadores estão menos atrasados do que queria</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>A imagem tem tantos dados que só %1 de %2 segundos cabem no servidor, e só isso pode ser retirado.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>O próprio OBS está conectado a %1</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>Ele pode iniciar lá uma transmissão própria, e veriam duas. O Belfry envia aos lugares por si.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>No OBS, abra Configurações &gt; Transmissão.
Pressione Desconectar conta.
Pressione OK e depois “Preparar o OBS para mim” aqui.</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>A internet daqui é lenta demais para esta imagem</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>Para os espectadores a imagem trava. Ponha a taxa de bits de vídeo em %1 kbps.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>No OBS, abra Configurações &gt; Saída.
Na aba Transmissão, ponha Taxa de bits de vídeo em %1 kbps.
Pressione OK. Vale na próxima vez que o OBS iniciar a transmissão.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Baixar para mim</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>O OBS reinicia para isso; vê-se a nossa imagem por uns segundos.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>“%1” está mudo no OBS</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Os espectadores não ouvem nada.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar o som</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>Os espectadores ouvem o resto, mas não isto.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Veja se a mesa de som está ligada e o nível se move.
No OBS, abra Configurações &gt; Áudio.
Escolha a mesa de som em Mic/Áudio auxiliar.
No Mixer de áudio, veja se o nível se move.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>O OBS não tem nada para ouvir</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Nenhum som é ouvido</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>Nenhuma mesa ou microfone está escolhido no OBS, então não se ouve nada.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Os espectadores veem a imagem e não ouvem nada.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Verificar a mesa de som</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>Este computador está ocupado demais para o OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>O processador não acompanha: %1 % das imagens são omitidas e se veem engasgos.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>Feche outros programas.
No OBS, abra Configurações &gt; Saída e escolha a predefinição “superfast” ou um codificador de hardware.
Em Configurações &gt; Vídeo, ponha a resolução de saída em 1280x720.
Vale na próxima vez que o OBS iniciar a transmissão.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>A placa de vídeo está ocupada demais para o OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>Ela não acompanha: %1 % das imagens vêm atrasadas e se veem engasgos.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>Feche outras janelas com vídeo ou 3D.
No OBS, em Configurações &gt; Vídeo, ponha o FPS em 30.
Ponha a resolução base (tela) em 1280x720.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>O botão mostra a cena “%1”. As outras estão abaixo da imagem.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Trocar para “%1”</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>Membro: escreve no chat</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>Anfitrião: cuida do chat</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>Operador: conduz um culto</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>Produtor: planeja cultos e lugares</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>Proprietário: pode tudo</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · entrou em %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · ainda não entrou</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>Adicionado. Diga à pessoa o login e a senha.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Salvo. Vale já.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>A pessoa não pode mais entrar.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>A pessoa pode entrar de novo.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>A pessoa tem outra senha e saiu de todos os aparelhos.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>Um lugar</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nova chave para %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>Todos os outros continuam assistindo; nada mais é afetado.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>%1 não aceita nossa transmissão</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>Recusa a chave.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>Respondeu “%1”.</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Colar uma nova chave</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 não pode ser alcançado</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. Continuamos tentando.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>%1 aceita menos do que enviamos</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>Lá a imagem trava.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1 está instável</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>Outros lugares não são afetados.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>%1 não pode mostrar isto</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Enviar H.264</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>Aceita %1, e é enviado %2.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>No OBS, pare a transmissão.
Abra Configurações &gt; Saída.
Escolha um codificador que diga x264 ou H.264, e AAC para o som.
Pressione OK e inicie de novo.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>%1 aceita menos do que o OBS envia</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>Aceita no máximo %1 kb/s, e são enviados %2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>No OBS, abra Configurações &gt; Saída.
Na aba Transmissão, ponha Taxa de bits de vídeo em %1 kbps.
Pressione OK.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Baixar para mim</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>%1 precisa de imagens inteiras mais vezes</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>O OBS envia uma a cada %1 segundos; o certo é 2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>No OBS, abra Configurações &gt; Saída.
Ponha Modo de saída em Avançado.
Na aba Transmissão, ponha Intervalo de keyframes em 2 s.
Pressione OK.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Ajustar para 2 s</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>%1 não aceita este som</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>No OBS, abra Configurações &gt; Saída e ponha a taxa de bits de áudio em %1 ou menos.
Pressione OK e inicie de novo.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>No OBS, abra Configurações &gt; Áudio e ponha a taxa de amostragem em 48 kHz.
Pressione OK e inicie de novo.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>Não dá para enviar nada a %1</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>Abra Lugares.
Escolha o lugar.
Corrija o endereço e salve.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>%1 precisa de som</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>No OBS, abra Configurações &gt; Áudio.
Escolha a mesa de som em Mic/Áudio auxiliar.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>%1 precisa de imagem</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>No OBS, escolha a cena que mostra a câmera.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>Os espectadores não são afetados.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>Libere espaço no disco das gravações, ou
faça o servidor guardá-las em outro: recordings no belfry.toml dele.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>O disco das gravações está enchendo</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>Em cerca de %1 minutos nada mais poderá ser gravado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>O disco está cheio, então nada é gravado</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>O que foi gravado pode ser reproduzido.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>A gravação não pode ser escrita</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>O disco é lento demais para a gravação</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>A gravação tem uma falha.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>Um produtor ou o proprietário pode colar uma chave nova em Lugares.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>A nossa linha não chega para todos os lugares</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>Leva %1 de %2 kb/s.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>Nenhum lugar tem culpa. Desligue um deles ou envie menos.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>Abra Lugares e desligue o lugar que menos falta faz.
Ou, no OBS, abra Configurações &gt; Saída, baixe a Taxa de bits de vídeo e prima OK.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>A chave de %1 já não pode ser lida</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>Foi guardada com um selo que este servidor já não tem, por isso nada é enviado para lá.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>Copie de novo a chave de transmissão de %1 e cole aqui. Outra transmissão com a mesma chave também seria um motivo.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>Não dá para enviar a esse endereço. Ele começa com rtmp://, rtmps:// ou srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>Esse endereço não existe. Procure um erro de digitação ou verifique a internet daqui.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>Não conseguiu provar que é %1. A chave não foi enviada.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>Algo responde lá, mas não aceita transmissões. Verifique o endereço.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>%1 não respondeu. Tente daqui a um minuto; se continuar, verifique o endereço.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Nenhum caminho leva até lá</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>Não há conexão segura</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>O que responde lá não aceita transmissões</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>Desligou</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>Não dá para enviar a este endereço</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Esse endereço não existe</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>Ninguém diz onde fica o endereço</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>Ninguém abre a porta lá</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>Não consegue provar quem é</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>Nunca diz se nos aceita</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>%1 não disse sim nem não. Tente daqui a um minuto.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>Nada chega lá</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>Aceita menos do que enviamos</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>Cai repetidamente</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>Leva a uma rede privada</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>O endereço leva a uma rede privada. Quem cuida do servidor precisa permitir antes.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>Leva de volta a este canal</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>Este destino leva de volta a nós: o que enviamos para lá volta a entrar aqui. Dê-lhe o endereço e a chave de outro destino.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>Este servidor não consegue ler em quem pode confiar, por isso não envia nada. Quem cuida dele encontra o motivo no registo.</translation>
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
        <translation>há uma chave guardada</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>a chave termina em ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>a imagem como %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>uma imagem inteira a cada %1 segundos ou antes</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>no máximo %1 kb/s de imagem</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 kb/s de som</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Aceita %1.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>O teste chegou</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1 recebeu a imagem por %n segundo. Ninguém a viu na nossa página; procure no estúdio de %1.</numerusform>
            <numerusform>%1 recebeu a imagem por %n segundos. Ninguém a viu na nossa página; procure no estúdio de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>Esta chave funciona</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>Conectamos, fomos aceitos e desligamos antes que algo aparecesse.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>A chave foi recusada</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>Não conseguimos passar</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>%1 quer uma imagem inteira a cada %2 segundos ou antes e recebe uma a cada %3. No OBS, ponha o intervalo de keyframes em 2 s.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>%1 aceita no máximo %2 kb/s de imagem e recebe %3. No OBS, baixe a taxa de bits de vídeo.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>%1 aceita no máximo %2 kb/s de som e recebe %3. No OBS, baixe a taxa de bits de áudio.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>%1 não mostra este tipo de imagem. No OBS, escolha um codificador H.264 (x264).</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>%1 não toca este tipo de som. No OBS, escolha um codificador AAC.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>%1 não aceita esta taxa de amostragem. No OBS, ponha 48 kHz em Configurações, Áudio.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>%1 quer som e nenhum é enviado. Verifique a mesa de som e o mixer do OBS.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>%1 quer imagem e nenhuma é enviada. Escolha no OBS uma cena com imagem.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>A chave guardada de %1 já não pode ser lida. Cole-a de novo.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Testando a chave…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>Enviando um teste só para este lugar…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>O servidor está fora de vista: nada mudou.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>O servidor está fora de vista: nada foi removido.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>%1 foi desligado, mas não removido. %2</translation>
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
        <translation>ligado só desta vez</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>desligado só desta vez</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>sempre ligado</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · sempre ligado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
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
        <translation>Instável</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Tentando de novo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>A chave funciona</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>Sem passagem</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Um novo lugar</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Salve primeiro.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>Está no ar: o estado diz como vai.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>O teste precisa de imagem: inicie antes a transmissão no OBS.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>O que enviamos chega a %1. Se é mostrado lá, só a própria página diz: veja lá.</translation>
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
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Por regra própria</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>A cada duas semanas, %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Todo mês, primeiro %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Todo mês, segundo %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Todo mês, terceiro %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Todo mês, quarto %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Todo mês, último %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>No OBS, ponha o intervalo de keyframes em 2 s (Configurações &gt; Saída &gt; Transmissão).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>No OBS, escolha um codificador que diga x264 ou H.264 (Configurações &gt; Saída).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>Antes do culto, veja o cabo da mesa de som e se o OBS mostra o nível.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>Libere espaço no disco das gravações, ou faça o servidor guardá-las em outro.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>Antes do culto, veja a câmera e o cabo, e passe pelas cenas no OBS.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>Deixe só um computador enviar: tire a chave do outro ou deixe-o desligado.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>Os outros servidores estavam fora de alcance</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>Dois computadores se revezavam no envio</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>A imagem demorava a aparecer para os espectadores</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>Nenhum som foi enviado</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>Nenhuma imagem foi enviada</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>Nada chegou; os espectadores viram a imagem de espera</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>Veja se o OBS ou o computador parou sozinho: feche outros programas e desligue as atualizações no domingo.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>Nada chegou por um instante</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>Use um cabo de rede em vez de Wi-Fi entre o OBS e a internet.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>A imagem de espera não combinava com o que o OBS envia</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>Dois computadores estavam enviando</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>Alguns espectadores não viam este tipo de imagem</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>O envio era lento demais para esta imagem</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>No OBS, baixe a taxa de bits de vídeo para três quartos (Configurações &gt; Saída) e mantenha outros fora da rede.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>A imagem estava preta</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>A imagem estava parada</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>O som tinha mais dados do que o lugar aceita</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>No OBS, ponha a taxa de bits de áudio em 128 (Configurações &gt; Saída &gt; Áudio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>Não foi possível enviar nada ao endereço</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>Corrija o endereço em Lugares.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>O lugar não aceitava este tipo de som</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>No OBS, escolha AAC para o som (Configurações &gt; Saída).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>A imagem tinha mais dados do que o lugar aceita</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>No OBS, baixe a taxa de bits de vídeo para o que o lugar permite (Configurações &gt; Saída).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>O lugar não aceitava este tipo de imagem</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>As imagens inteiras vinham raramente demais para o lugar</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>O lugar queria som e não havia</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>O lugar queria imagem e não havia</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>O lugar não aceitava a taxa de amostragem do som</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>No OBS, ponha a taxa de amostragem em 48 kHz (Configurações &gt; Áudio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>O disco das gravações estava quase cheio</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>O disco estava cheio; nada foi gravado</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>A gravação não pôde ser escrita</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>O disco era lento demais; a gravação tem uma falha</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>Não se conseguia alcançá-lo</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>Teste o lugar em particular no dia anterior (Lugares &gt; Enviar teste).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>Recusou a chave de transmissão</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>Copie uma chave nova do site dele e cole em Lugares.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>Aceitava a imagem devagar demais; partes foram omitidas</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>Se acontecer de novo, envie uma imagem menor ou escolha o servidor mais próximo.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>Caía repetidamente</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>Veja a página de estado do lugar; se acontecer de novo, crie lá uma chave nova.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>O culto deveria estar no ar e nada chegou</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>Abra o OBS quinze minutos antes do culto.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>O som estava alto demais e distorcido</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>Abaixe o que vai da mesa de som para a transmissão, até o nível sair do vermelho.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>Nenhum som foi ouvido</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>O som vinha de um lado só</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>Ligue os dois cabos da mesa de som ou marque Mono nas Propriedades avançadas de áudio do OBS.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>O servidor não conseguia salvar ajustes</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>O servidor avisou “%1”</translation>
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
        <translation>%1, das %2 às %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, desde %2, ainda no ar</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>Ninguém assistiu</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>%n pessoa assistiu ao mesmo tempo no máximo</numerusform>
            <numerusform>%n pessoas assistiram ao mesmo tempo no máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 LUFS em média: um pouco baixo, os espectadores aumentam</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 LUFS em média: um pouco alto</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 LUFS em média: certo</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>Aumente o que vai da mesa de som para a transmissão: os espectadores ouvem baixo.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>Abaixe um pouco o que vai da mesa de som para a transmissão: está alto.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>Os espectadores estavam menos atrasados do que se queria</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Defina um atraso menor ou, no OBS, uma taxa de bits de vídeo mais baixa (Configurações &gt; Saída).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>A nossa linha não chegou para todos os lugares</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Envie para menos lugares ou, no OBS, com uma taxa de bits de vídeo mais baixa (Configurações &gt; Saída).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>Não foi possível ler a chave guardada</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Não pôde ser salvo como %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · no ar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>Um anfitrião, um produtor ou o proprietário cuida do chat.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>Um operador, um produtor ou o proprietário conduz um culto.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>Um produtor ou o proprietário pode mudar isto.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>Só o proprietário pode mudar isto.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produtor</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>Pode tudo.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>Pode conduzir e planejar cultos, preparar lugares e cuidar do chat.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>Pode conduzir um culto: entrar no ar, terminar e ligar ou desligar lugares.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>Cuida do chat na página web. Esta janela é para quem conduz um culto.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>Escreve no chat da página web. Esta janela é para quem conduz um culto.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>Um lugar que foi removido</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>Do OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>Nunca chegou lá</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>Bom do começo ao fim</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>Fora %n vez, %1 ao todo</numerusform>
            <numerusform>Fora %n vezes, %1 ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Nossa página</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>A imagem de espera apareceu %n vez, %1 ao todo</numerusform>
            <numerusform>A imagem de espera apareceu %n vezes, %1 ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Não medido</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>Estável; no mínimo %1 kb/s, às %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>Pior às %2: %1 kb/s, quando o normal é %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>Nada. Correu bem; faça igual de novo.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 no ar e nada deu errado.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 no ar; algo estava errado durante %2.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>em %n min</numerusform>
            <numerusform>em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>em %n h</numerusform>
            <numerusform>em %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 começa em %n min</numerusform>
            <numerusform>%1 começa em %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Próximo: %1, %2</translation>
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
        <translation>Nessa noite o relógio pula esta hora: começa no pulo.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>Nessa noite o relógio mostra esta hora duas vezes: começa na primeira.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>São %1 no relógio deste computador.</translation>
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
        <translation>entra no ar sozinho</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>lembra você</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>mudado para este dia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>Em %1 coincide com %2 às %3. Os dois seriam uma só transmissão.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Começa às %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>Estava previsto para agora. Pressione Entrar no ar quando estiver pronto.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>Deveria estar no ar e nada chega. Inicie a transmissão no OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>Culto de domingo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>O servidor está fora de vista: nada foi removido.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 não foi removido. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1 está se estendendo</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1 termina logo</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>O fim previsto passou. Fica no ar até você encerrar.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>Termina sozinho às %1. Enquanto houver som, segue mais um pouco.</translation>
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
        <translation>Isso não é um endereço. Ele se parece com live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>O OBS precisa do nome de um computador e de uma porta, quase sempre 127.0.0.1 e 4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>O OBS está preparado. O que havia antes foi guardado.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>O OBS está como antes.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>Fora de vista desde %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>Não aceita o token</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>Não tem mais o canal desta janela</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>Não pôde iniciar aqui</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>Pede a senha dele</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>Não aceitou a senha</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Alguém no OBS encerrou a conexão</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>O que responde lá não é o OBS 28 ou mais novo</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>Conectado, envia para nós</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>Num arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>Não guardadas: este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>Há um servidor instalado neste computador. Ele quer saber quem você é</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém está conectado</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>Conectado, mas esta conta não pode conduzir nada</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>Entre se você tem acesso lá. Quem cuida deste computador encontra o token do proprietário no arquivo owner.token em /var/lib/belfry. “Neste computador” iniciaria um segundo servidor, só para esta janela.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>Ninguém respondeu onde ficam as atualizações. Será tentado de novo mais tarde.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>O que foi encontrado não está assinado por quem faz o Belfry; nada disso é usado.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>O que foi encontrado é mais antigo que o anterior; nada disso é usado.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>Há um Belfry mais novo, mas não para este tipo de computador.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>O que chegou não é o que foi assinado e foi descartado. Tente mais tarde.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>Não há espaço no disco deste computador.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>Parou no caminho. Tente de novo.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>O sistema não abriu o instalador.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>Não enquanto um culto está no ar.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>Não nas duas horas antes de um culto.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>Não enquanto o servidor está fora de vista: ele pode estar no ar.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>As atualizações vêm pelo sistema de pacotes deste computador.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>Quem cuida deste computador também traz as atualizações.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Não são procuradas.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>Procuradas uma vez por dia, nunca no ar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>Este é o Belfry mais novo.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>O Belfry %1 chegou.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Carregando o Belfry %1: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>O instalador está aberto. Feche o Belfry quando ele pedir.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>Sobre o Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Software livre sob a licença Apache 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>Se alguém ajuda você, envie o arquivo de suporte: registros, ajustes e como está o servidor. Senhas e chaves de transmissão são retiradas dele.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Criar arquivo de suporte</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. Segure o botão por um segundo e meio; no teclado, segure a tecla End.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>Segure por 1,5 segundo. No teclado: segure a tecla End.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>Continue segurando para encerrar o culto</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>Quando algo precisa de você</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>Mostrar o sino ao lado do relógio</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>Mostrar um aviso do sistema</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>Tocar um som baixo</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>O aviso e o som vêm no ar e no quarto de hora antes, e só quando esta janela não está à frente. O som sai por onde este computador toca os seus; deixe-o desligado se o OBS os capta.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>Esta área de trabalho não tem lugar ao lado do relógio, então só o som pode chamar você.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>O aviso precisa do sino ao lado do relógio.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Delete remove o escolhido.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>Título, por exemplo Sermão</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Nome do capítulo</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>Começa em, desde o início da gravação</translation>
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
        <translation>Escrever a todos</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Escrever a todos no chat</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n para ver</numerusform>
            <numerusform>%n para ver</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>Ainda não há sala de chat. Abra uma na página Chat.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Ninguém escreveu ainda.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>O que foi escrito</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>removido</translation>
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
        <translation>Nada espera por você.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>Quando um espectador pede oração, aparece aqui. Só os anfitriões veem.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>Ninguém está em silêncio.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>Deixar escrever de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Nome de uma sala nova</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Adicionar sala</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Escrever a todos</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Escrever a todos no chat</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>Pôr no topo</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>Silêncio 10 min</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Em silêncio para sempre</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>Remover tudo da pessoa</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>Pedidos de oração</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>Responda; só a pessoa vê</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>Resposta a quem pediu oração</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>Quem está em silêncio</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palavras</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>Uma palavra em cada linha. Maiúsculas e letras parecidas também são achadas.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>Um anfitrião decide antes</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nunca mostrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>Ainda não há sala de chat. Dê um nome e adicione: os espectadores a veem na página.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Ninguém escreveu ainda.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>O que %1 escreveu:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>Ainda não há sala de chat.</translation>
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
            <numerusform>mais %n para ver</numerusform>
            <numerusform>mais %n para ver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Deixar passar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>Não mostrar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>precisa de você</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>Antes de entrar no ar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>Esta janela controla</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>Um canal é uma saída com página própria. A maioria das igrejas precisa de um; outro campus ou outro idioma pode precisar de mais um.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>Nome da igreja ou do campus</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Adicionar o canal</translation>
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
        <translation>Um atraso para poder retirar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sem atraso</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>Todos veem o culto com esse atraso; em troca, os últimos segundos podem ser retirados. Vale a partir do próximo “Entrar no ar”.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>Como o canal: nenhum</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>Como o canal: %1 s</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>Este computador não tem um lugar próprio para senhas (%1). Elas podem ficar num arquivo que só você pode ler:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>Guardar as senhas num arquivo?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Não guardar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>Em outros sites</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>Podem mostrá-lo</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>Um site por linha (https://www.example.org). Só as páginas deles podem mostrar o canal; a nossa página sempre mostra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>Ver detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>Mostra o que mais precisa de atenção</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>Abrir o OBS</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem são vocês?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>Os espectadores leem este nome acima da imagem. Pode mudá-lo quando quiser.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>Nome da sua igreja</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>Igreja da Graça</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>Encontrar o OBS</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>O OBS faz a imagem e o som; o Belfry os pega de lá. Deixe o OBS aberto.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>Senha do OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Sua página</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>Quem tem este endereço pode assistir, sem aplicativo e sem conta.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>Endereço da sua página</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>Abrir a página num navegador</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>No servidor deste computador o endereço vale dentro do prédio. Para o mundo todo, escolha outro servidor em Ajustes.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Onde mais?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>Um culto também pode ser visto no YouTube, Facebook e outros lugares. Pode adicionar mais quando quiser.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>Noventa segundos em particular: imagem e som vão ao seu servidor e voltam. Ninguém mais vê.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>Quanto já foi do ensaio</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>Nossa igreja</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>Adicionar e testar</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 foi adicionado</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Esperando a primeira imagem…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>falta %n segundo</numerusform>
            <numerusform>faltam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>Envio, imagem e som foram bons por noventa segundos. Pode entrar no ar.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Quase lá</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>Você poderia entrar no ar, mas isto deveria melhorar antes:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>Com o token do proprietário: Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>até começar</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>máximo de hoje</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nova chave para %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>O que fazer com %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>Expulsar %1 do chat?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>A pessoa não pode ler nem escrever até você deixá-la entrar de novo em “Em silêncio”.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>Remover a sala %1?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>Tudo o que foi escrito nela some para todos e não pode voltar.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Remover a sala</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>Remover tudo o que %1 escreveu?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>Some de todas as salas e não pode voltar.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>O acesso some para sempre. O que a pessoa fez fica no registro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Salvar o arquivo de suporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Não pôde ser salvo como %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
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
        <translation>Para outro codificador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>Quem tem a chave pode enviar imagem aos seus espectadores. Guarde-a para você.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar chave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar chave</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>um novo link: o nome</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>um novo link: o endereço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
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
        <translation>Estamos no ar</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>Fechar esta janela não encerra nada: o culto continua, e esta janela o encontra de novo.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>mais %n minuto</numerusform>
            <numerusform>mais %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>Alguém novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>Pelo menos 10 caracteres; uma frase curta é boa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>Parar a transmissão do OBS após o culto, se nós a iniciamos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Preparar o OBS para mim</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Voltar ao que havia</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>Pessoas com acesso</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Definir a senha</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>Ninguém tem acesso ainda. Neste computador não é preciso.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>Imagens próprias</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>Enquanto esperamos o OBS</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>Antes do culto começar</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Depois que terminou</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>Um PNG ou JPEG de no máximo 1 MB. Sem ele vê-se a imagem do Belfry.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>A do Belfry de novo</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Testar a chave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>O lugar</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>Guardada cifrada no servidor. Nunca mais é mostrada, nem em registro nem em relatório.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – cole outra para mudar</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Antes de você entrar no ar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>O endereço já está preenchido: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>Recebe a mesma imagem e o mesmo som que o OBS envia.</translation>
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
        <translation>Um lugar novo começa ligado</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>Desligado, nada lhe é enviado até alguém ligar. YouTube, Facebook e os outros são adicionados na página Lugares.</translation>
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
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
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
        <translation>Espaço liga ou desliga um lugar, Alt com seta o move, Delete o remove.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Adicionar um lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>Para onde um culto é enviado. Desligue um e os outros nem notam.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>Os lugares ainda não são conhecidos: o servidor não respondeu.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>Por ora só a sua página. Adicione YouTube, Facebook ou outro lugar para ser visto lá também.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>Sem imagem há %n s</numerusform>
            <numerusform>Sem imagem há %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Ainda sem imagem</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>A imagem vem num instante</translation>
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
        <translation>%1 s atrás da sala</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Ao vivo</translation>
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
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, precisa de você</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>Gravar cada culto</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>As gravações ficam no disco do servidor. Por quanto tempo e com quanto espaço é ajustado onde o servidor está instalado.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>A cada duas semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Por regra própria</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>Antes da próxima semana</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Para onde foi</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>Depois de cada culto o relatório fica aqui: o que deu errado, quantos assistiram e o que fazer antes do próximo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>Cultos que estiveram no ar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>Antes da próxima semana</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Para onde foi</translation>
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
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>De mês a mês</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>Pessoas ao mesmo tempo, em média dos cultos</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>Minutos em que algo estava errado, por culto</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>No ar</translation>
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
        <translation>Aberta</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>Novo nome da sala</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>Renomear ou remover a sala</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Remover a sala</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>No topo:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Tirar do topo</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Sem limite</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Uma mensagem a cada %n s</numerusform>
            <numerusform>Uma mensagem a cada %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>Links: mostrar</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>Links: anfitrião vê</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>Links: nunca</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>Convidado escreve</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>Convidados: decidir</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>Convidados só leem</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>A sala está aberta</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>Com que frequência uma pessoa pode escrever</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>O que acontece com mensagens com links</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>O que convidados podem fazer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>Mais cenas</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Cena %1</translation>
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
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Passa por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login e senha</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>Token do proprietário ou chave de API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Token ou chave</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>Ninguém mais está conectado. O que está no ar continua.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Conectado como %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>Terminar sozinho</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Como previsto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O culto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Começa às</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>Dia, início e duração</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>Lembrar; uma pessoa pressiona Entrar no ar</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>Entrar no ar sozinho</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>À mão, sem lembrete</translation>
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
        <translation>Contagem regressiva desde o aviso</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Quando começa</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>Enviado para (nada marcado: a todos os ligados)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>Imagem antes de começar</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>Uma contagem precisa de “Entrar no ar sozinho”: sem isso nada está no ar antes de você apertar.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>O que os espectadores leem</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>Links para espectadores</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>Para fazer antes</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>Espaço marca, F2 edita, Delete remove, Alt com seta move.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>Microfones verificados</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>Algo novo para fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quem cuida disso</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Um novo culto</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>Dois cultos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Realizar mesmo assim</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Omitir este dia</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>O culto</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>A página diz quando começamos</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Igreja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Próximo início</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>Próximo início, dia e hora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>quando o servidor estiver à vista</translation>
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
        <translation>Adicionar um culto</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>A semana anterior</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>A semana seguinte</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Cultos</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>Noventa segundos em particular, para ver que está tudo bem</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>O plano ainda não é conhecido: o servidor não respondeu.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Nada previsto nesta semana.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>Nada previsto. Adicione o culto de domingo uma vez; ele volta sozinho.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>O que está previsto e o que acontece sozinho.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>A próxima %n semana</numerusform>
            <numerusform>As próximas %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>Guardada. Digite para mudar.</translation>
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
        <translation>Partes dos ajustes</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Igreja</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página</translation>
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
        <translation>Gravação</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>Mostrar esta lista ou tirá-la</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>Ao vivo; as páginas abaixo com 2, 3, 4 e 5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>Pressionar o botão que corrige o que diz o aviso</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>Mostrar ou ocultar os detalhes do aviso</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>Ir ao botão grande; Enter pressiona Entrar no ar</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>No botão grande: segure para encerrar o culto</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>Mostrar a primeira cena do OBS; as outras com 2 a 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir ao próximo controle</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>Fechar esta janela; o culto continua</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>Nível do som</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Nenhum som chega</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
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
        <translation>Feito por %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer um</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Para fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Abrir o Belfry</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
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
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>Procurar um Belfry mais novo uma vez por dia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Os espectadores abrem</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Sobre nós</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>Idioma da página</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>A semana</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Os espectadores abrem</translation>
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
        <translation>Copiar o endereço que os espectadores abrem</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>Abrir a página que os espectadores veem</translation>
    </message>
</context>
</TS>

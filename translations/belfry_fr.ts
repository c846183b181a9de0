<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>Sans délai</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>Cet identifiant et ce mot de passe ne vont pas ensemble. Regardez si Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>Trop de mots de passe faux. Attendez un quart d’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>Rien ne répond à cette adresse. Regardez si elle est juste et si vous êtes en ligne.</translation>
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
        <translation>Ce culte n’a pas été enregistré : il n’y a rien à découper en chapitres.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>Le culte continue. Les chapitres se posent une fois qu’il est terminé.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>Qui regarde le culte plus tard les voit à côté de l’image ; un appui y mène.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>Un chapitre a besoin d’un nom, comme « Sermon ».</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>L’enregistrement dure %1 ; le chapitre doit y commencer.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>Le chat n’est pas connecté en ce moment ; nous réessayons.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>Exclu pour toujours</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Muet pour toujours</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>Exclu jusqu’à %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Muet jusqu’à %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Cela n’a pas été accepté.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>Contient un lien</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>Contient un mot de votre liste</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>D’un invité</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>Un spectateur l’a signalé</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>Un spectateur l’a signalé : %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>Le chat n’est pas connecté en ce moment. Votre texte est encore dans la ligne ; renvoyez-le dans un instant.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>Tout ce que cette personne a écrit est retiré.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>Cette personne est exclue.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>Cette personne peut lire, mais pas écrire.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>Cette personne peut écrire à nouveau.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>Le salon est ouvert.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>Le salon est retiré.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>La liste de mots est enregistrée.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversation est fermée.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Un hôte</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>La page web est prête</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>Serveur hors de vue</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>OBS envoie</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS est ouvert</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>Un encodeur envoie</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Recherche d’OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS n’est pas ouvert</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>OBS envoie chez nous</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>Le flux arrive chez nous</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>OBS enverrait ailleurs</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>L’image arrive</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Aucune image n’arrive</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Le son s’entend</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Aucun son ne s’entend</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>Le son arrive</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Aucun son n’arrive</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>L’envoi est stable</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>L’envoi n’est pas stable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>%1 lieu sur %n prêt</numerusform>
            <numerusform>%1 lieux sur %n prêts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 libres sur le disque du serveur</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>Donnez un nom avec quelques lettres de a à z : il figure dans l’adresse de la page.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>Écrivez le genre avec des lettres de a à z, par exemple culte : il figure dans des adresses.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>Ajouté. Sa page est à …/watch/%1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>Choisissez une image PNG ou JPEG de 1 Mo au plus.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>Les spectateurs voient votre image dès maintenant.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>Les spectateurs voient de nouveau l’image de Belfry.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>« %1 » n’est pas l’adresse d’un site. Elle ressemble à https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>Pas plus de %n site peut le montrer.</numerusform>
            <numerusform>Pas plus de %n sites peuvent le montrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>L’envoi n’a pas suivi</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>Dans OBS, baissez le débit vidéo, utilisez un câble au lieu du Wi-Fi et arrêtez les autres envois.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>L’envoi est stable à %1 kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>Une image entière ne vient que toutes les %1 secondes</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>Dans OBS, mettez l’intervalle d’images-clés à 2 s : on attend alors moins son image.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>Une image entière vient toutes les %1 secondes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>Aucun son n’est envoyé</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>Regardez le Mixeur audio d’OBS : il doit y avoir un périphérique audio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Aucun son ne s’entend</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>Vérifiez la table de mixage et que rien n’est muet dans le Mixeur audio d’OBS.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>On n’entend qu’un côté</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>Vérifiez les câbles de la table de mixage ou mettez l’entrée en mono dans OBS.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Le son est trop fort</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>Baissez sur la table de mixage ou dans le Mixeur audio d’OBS, jusqu’à quitter le rouge.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>Le son s’entend</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>Aucune image n’arrive</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>Choisissez dans OBS une scène avec une caméra et lancez le flux.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>Tous ne peuvent pas voir ce genre d’image</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>Dans OBS, choisissez un encodeur vidéo H.264 (x264).</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>L’image était noire</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>Choisissez une autre scène dans OBS et vérifiez la caméra.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>L’image était figée</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>Si c’était une diapositive, tout va bien. Sinon vérifiez la caméra.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>L’image bouge</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>Vous êtes à l’antenne : ce n’est pas le moment d’un test.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>En %n seconde rien n’est arrivé. Voyez si OBS montre une erreur, puis réessayez.</numerusform>
            <numerusform>En %n secondes rien n’est arrivé. Voyez si OBS montre une erreur, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>Recherche d’OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS n’est pas ouvert</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>Ouvrez-le. S’il est ouvert : dans OBS, choisissez Outils, Paramètres du serveur WebSocket et cochez Activer le serveur WebSocket.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS demande son mot de passe</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>Dans OBS : Outils, Paramètres du serveur WebSocket, Afficher les infos de connexion. Copiez le mot de passe et collez-le ici.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Quelqu’un a coupé la connexion dans OBS</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>Fermez OBS et rouvrez-le.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Ce qui répond là n’est pas OBS 28 ou plus récent</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>Mettez OBS à jour : Aide, Rechercher des mises à jour.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>OBS est ouvert et envoie chez nous</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS est ouvert</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>Regarde où il envoie</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>OBS est ouvert et enverrait ailleurs</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>Un appui le règle. Ce qu’il y a maintenant est gardé et peut être remis dans les Réglages.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Régler OBS pour moi</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>Notre page seule pour l’instant</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>Vers la régie</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Lancer la répétition</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>OBS est réglé à 2 s, dès son prochain démarrage. Refaites la répétition pour le voir.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS s’ouvre</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>Un culte est à l’antenne</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s envoyés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>vers notre page web</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>vers notre page et %n lieu</numerusform>
            <numerusform>vers notre page et %n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>vers notre page et %1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>vers notre page, %1 et %2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>L’allumer</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Coller une nouvelle clé</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>L’éteindre</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>Éteint cette fois, pas la prochaine</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>Éteint, à rallumer</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>Allumé cette fois seulement</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>Pas pour ce culte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>Pas connu en ce moment</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>Y arrive</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · nous réessayons toutes les 30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · nous réessayons</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Essaie</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>Commence dans un instant</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>Démarre avec l’antenne</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · collez-en une autre</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>Ne prend pas ce qu’OBS envoie</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>La clé marche · vérifiée à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>La clé marche · vérifiée il y a %n min</numerusform>
            <numerusform>La clé marche · vérifiée il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
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
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>VU EN DERNIER À L’ANTENNE</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>PAS DE CONNEXION</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>PAS PRÊT</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>PASSAGE À L’ANTENNE</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>À L’ANTENNE</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>À L’ANTENNE, SANS IMAGE</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>FIN EN COURS</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>commencé à %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>commence dans %n min</numerusform>
            <numerusform>commence dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>à l’antenne à %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>prévu à %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>recherche du serveur</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>le serveur est hors de vue</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>recherche d’OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS n’est pas ouvert</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS envoie ailleurs</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS enverrait ailleurs</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>examen d’OBS</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>OBS est occupé un instant</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Passage à l’antenne…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>OBS démarre · appuyer pour arrêter</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>attend l’image · appuyer pour arrêter</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>ouvre la page web · appuyer pour arrêter</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Maintenir pour finir</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>depuis un instant</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>stable depuis %n min</numerusform>
            <numerusform>stable depuis %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>stable depuis %1 h %2 min</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS sur cet ordinateur</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS sur un autre ordinateur</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ent</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>Notre encodeur</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>Ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>Envoie ailleurs</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>Enverrait ailleurs</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>A perdu le chemin du serveur · réessaie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>Ouvert · démarre avec l’antenne</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Notre page web</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hors de vue</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 occupé</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>Ce que voient les spectateurs</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>Ce que verront les spectateurs</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>à l’antenne</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>aperçu privé</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>The server is out of sight.</source>
        <translation>Le serveur est hors de vue.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>Rien n’arrive. Les spectateurs attendent.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>Pas encore d’image. Elle apparaît ici dès qu’OBS envoie.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>Vu il y a %n s</numerusform>
            <numerusform>Vu il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>Vu il y a %n min</numerusform>
            <numerusform>Vu il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>fin prévue %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>regardent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attendent</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>L’image de fin s’affiche · fin dans %n s</numerusform>
            <numerusform>L’image de fin s’affiche · fin dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>On voit encore la dernière %n s</numerusform>
            <numerusform>On voit encore les %n dernières s</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>L’image de fin s’affiche · fin dans un instant</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>On voit l’image de fin, puis c’est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n regarde</numerusform>
            <numerusform>%n regardent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 libres</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>Reprendre les %n dernières s</numerusform>
            <numerusform>Reprendre les %n dernières s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Surchargé</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>Ouvrir OBS</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>Personne n’a encore rien vu.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>OBS n’est pas ouvert, donc il n’y a rien à diffuser</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>Il n’y a encore rien à diffuser</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>Démarrez votre encodeur, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>OBS n’a pas pu commencer à envoyer</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>La fenêtre d’OBS dit pourquoi. Le plus souvent l’adresse ou le réseau est faux.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>OBS dit qu’il envoie, mais rien n’arrive</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>Le réseau entre OBS et le serveur est peut-être bloqué.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>Aucune image n’est arrivée</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>Quelque chose arrive, mais aucune image qu’on puisse montrer.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>Le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>Regardez l’état en haut : il montre si nous sommes à l’antenne.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>Le serveur n’a pas pu nous mettre à l’antenne</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>Le culte n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>Des spectateurs regardent peut-être encore. Maintenez le bouton encore une fois.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>Nous étions déjà à l’antenne</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>Le culte était déjà terminé</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>La dernière %n s n’est pas montrée</numerusform>
            <numerusform>Les %n dernières s ne sont pas montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>On voit une image à la place. Ce qui a été vu avant reste vu, sur notre page web et partout ailleurs.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>Il était trop tard pour continuer</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>Le culte est terminé. « À l’antenne » commence une nouvelle diffusion.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>Quelqu’un dans une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>%1 a appuyé juste avant. Il n’y a qu’une diffusion.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>%1 l’a terminé juste avant.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>« Continuer » n’a pas atteint le serveur</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>Le culte se termine toujours quand l’image de fin est passée. Appuyez encore tant qu’elle se voit.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>Quelque chose est à regarder</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>Le serveur signale « %1 ». Les spectateurs ne sont peut-être pas touchés.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>Le serveur ne laisse pas entrer cette fenêtre</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les Réglages</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>Le canal de cette fenêtre n’est plus là</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>Quelqu’un l’a peut-être retiré. Dans Réglages &gt; Église, choisissez le canal que gère cette fenêtre.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>Le serveur de Belfry n’a pas pu démarrer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>Personne ne peut regarder tant qu’il ne tourne pas. Nous réessayons toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>Il redémarre de lui-même.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>Vérifiez le réseau de cet ordinateur ; nous réessayons.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>Nous ne voyons pas le serveur</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>Les spectateurs vont peut-être bien : il était à l’antenne quand nous l’avons vu.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>Il n’était pas à l’antenne quand nous l’avons vu.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS n’est pas ouvert</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>Rien ne peut sortir pour l’instant ; la page web dit quand nous commençons. Si OBS est ouvert, activez Outils &gt; Paramètres du serveur WebSocket &gt; Activer le serveur WebSocket.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>Ouvrir OBS</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>OBS s’est fermé</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>Les spectateurs attendent l’image. Ils continuent d’eux-mêmes quand OBS envoie de nouveau.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>OBS a cessé d’envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>OBS a perdu le chemin du serveur</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>Les spectateurs attendent l’image. OBS réessaie de lui-même ; vérifiez la connexion internet.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>Il se trouve dans OBS sous Outils &gt; Paramètres du serveur WebSocket &gt; Afficher les infos de connexion.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS demande son mot de passe</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>D’ici là Belfry ne peut ni voir ni démarrer OBS. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>Quelqu’un a coupé la connexion de Belfry dans OBS</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>Ce qu’OBS envoie continue. Belfry ne revient que si vous le demandez.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>Cet OBS ne peut pas parler avec Belfry</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>Il faut OBS 28 ou plus récent. Vous pouvez tout de même lancer le flux dans OBS.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS envoie ailleurs</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>Il envoie vers %1 en ce moment, et Belfry n’y touche pas. Quand il peut s’arrêter, appuyez sur Arrêter le streaming dans OBS.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS enverrait ailleurs</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>Il n’est pas réglé pour notre serveur, donc personne ne verrait rien sur notre page web.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>Il est réglé sur %1, donc personne ne verrait rien sur notre page web.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>Ce qui est réglé maintenant est gardé et peut être remis.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Régler OBS pour moi</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>L’image met longtemps à démarrer chez les spectateurs</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>OBS n’envoie une image entière que toutes les %1 secondes ; 2 est juste. Ceux qui regardent déjà vont bien.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Mettre à 2 s</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Montrez-moi où</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Sortie.
Mettez Mode de sortie sur Avancé.
Dans l’onglet Streaming, mettez Intervalle d’images-clés à 2 s.
Appuyez sur OK. Cela compte au prochain démarrage du flux.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>Rien n’arrive</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>Les spectateurs attendent l’image. Ils continuent d’eux-mêmes quand elle est de nouveau envoyée.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>Aucune image n’arrive</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>Les spectateurs n’entendraient que le son.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>Dans OBS, regardez si la bonne scène est choisie et montre une image.
Dans Paramètres &gt; Sortie, choisissez un encodeur vidéo.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>Aucun son n’arrive</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Les spectateurs voient l’image et n’entendent rien.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Audio.
Choisissez la table de mixage sous Audio du Micro/Aux.
Dans le Mixeur audio, regardez si son niveau bouge.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>Certains spectateurs ne peuvent pas voir cette image</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Envoyer en H.264</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>Elle est envoyée en %1, que beaucoup de téléphones et d’ordinateurs ne savent pas montrer.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>Dans OBS, arrêtez le flux.
Ouvrez Paramètres &gt; Sortie.
Choisissez un encodeur qui dit x264 ou H.264.
Appuyez sur OK et relancez.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>Deux encodeurs envoient</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>Les spectateurs voient celui de %1. Celui de %2 attend et prend le relais si le premier s’arrête.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>Deux encodeurs alternent</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>Ils ont changé trop souvent, donc l’actuel reste à l’antenne. Arrêtez l’un des deux.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>Les réglages ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>Le serveur n’atteint pas sa base de données. Les spectateurs ne sont pas touchés ; commencer et finir fonctionnent. Ce qui se passe à l’antenne est gardé et enregistré dès que la base revient.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>Ce serveur est seul en ce moment</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>Il n’atteint pas les autres serveurs. Les spectateurs d’ici ne sont pas touchés ; il se remet à jour dès leur retour.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>Le culte devrait être à l’antenne, et rien n’arrive</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>« %1 » passe à l’antenne de lui-même dès que quelque chose est envoyé.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Regardez si la table de mixage est allumée et si son niveau bouge.
Dans OBS, regardez le Mixeur audio : la table ne doit pas être muette.
Dans Paramètres &gt; Audio, choisissez la table sous Audio du Micro/Aux.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Aucun son ne s’entend</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Vérifier la table de mixage</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>Le son est trop fort</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>Les spectateurs l’entendent déformé.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>Sur la table de mixage, baissez ce qui va au flux.
Ou dans OBS, dans le Mixeur audio, baissez le curseur jusqu’à ce que le niveau quitte le rouge.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>Le son ne vient que d’un côté</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>Au casque on ne l’entend qu’à gauche.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>Au casque on ne l’entend qu’à droite.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>Regardez si les deux câbles de la table de mixage sont branchés.
S’il n’y en a qu’un : dans OBS, ouvrez le menu du Mixeur audio &gt; Propriétés audio avancées et cochez Mono.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>L’image est noire</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>Les spectateurs n’entendent que le son.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>Dans OBS, choisissez la scène qui montre la caméra.
Regardez si la caméra est allumée et sans capuchon.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>Les spectateurs entendent le son. Si c’est une diapositive, tout va bien.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>Dans OBS, choisissez la scène qui montre la caméra.
Si l’image de la caméra y est figée aussi, débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>Pas de réponse. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>Le mot de passe ou le jeton n’a pas été accepté.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>OBS diffuse en ce moment. Arrêtez le flux dans OBS, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>OBS ou le serveur est absent en ce moment. Réessayez à son retour.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>OBS en est encore au dernier appui. Attendez un instant.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>OBS ne laisse pas régler cela d’ici. Dans OBS, voyez Paramètres &gt; Sortie.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>Réessayez. Si cela dure, demandez à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>OBS n’a pas pu être ouvert d’ici. Ouvrez-le vous-même : Belfry le voit aussitôt.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>Le serveur n’a pas répondu, donc rien n’a changé. Réessayez à son retour.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>Le serveur n’accepte pas le jeton de cette fenêtre.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>Il faut quelqu’un qui a plus de droits.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Ce n’est plus là. Quelqu’un l’a peut-être retiré.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>Quelqu’un d’autre l’a changé entre-temps. Regardez-le tel qu’il est, puis changez-le de nouveau.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>C’était trop à la fois. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>C’est trop grand.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>Le serveur ne peut pas l’enregistrer en ce moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>Le serveur n’a pas pu le faire. Réessayez ; si cela dure, demandez à qui s’en occupe.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>Voir le niveau</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Un autre programme est là où devrait être le serveur de Belfry</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>Personne ne peut regarder tant qu’il n’est pas fermé. Redémarrez cet ordinateur si vous ne savez pas lequel c’est ; nous réessayons.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>Le certificat du serveur n’est pas valable</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>Les navigateurs refusent aussi la page. Qui s’occupe du serveur doit le renouveler ; voyez aussi si la date de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>Cet ordinateur et le serveur ne sont pas d’accord sur l’heure</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>Il y a %1 minutes d’écart, donc des cultes pourraient commencer à la mauvaise heure.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>Ouvrez les réglages de date et d’heure de cet ordinateur.
Activez « Régler l’heure automatiquement ».
Faites de même sur le serveur.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>C’est réparé au prochain démarrage d’OBS. Relancer le flux prend quelques secondes, pendant lesquelles on voit notre image.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>Relancer maintenant</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>Passer à l’autre</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>Si l’image se perd, les lecteurs recommenceront</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>L’image fixe qui remplace une image perdue ne convient pas à la façon dont OBS envoie ; une courte pause peut se voir quand elle vient et quand elle part.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>Quelqu’un d’autre l’a changé entre-temps. Regardez-le de nouveau, puis enregistrez.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>Votre compte peut le regarder, mais pas le changer.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>Plus personne n’est connecté dans cette fenêtre</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>Ce qui est à l’antenne continue et les spectateurs ne sont pas touchés. Rien ne peut être changé ici tant que personne ne se connecte.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>Ce compte ne mène pas de cultes</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>Les spectateurs ne sont pas touchés. Connectez-vous dans les Réglages, ou entrez-y le jeton du propriétaire.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>OBS a cessé d’envoyer, et enverrait maintenant ailleurs</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>Les spectateurs attendent l’image. Réglez de nouveau OBS pour nous, puis appuyez sur « Envoyer de nouveau ».</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS s’ouvre</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>Sa fenêtre met quelques secondes à apparaître.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>Les spectateurs attendent l’image. La fenêtre d’OBS met quelques secondes à apparaître.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>OBS ne peut pas faire cela pour l’instant. Regardez sa propre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>Les spectateurs sont moins en retard que souhaité</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>L’image contient tant de données que seules %1 secondes sur %2 tiennent dans le serveur ; on ne peut reprendre que cela.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>OBS est lui-même connecté à %1</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>Il pourrait y lancer sa propre diffusion, et l’on en verrait deux. Belfry envoie lui-même aux lieux.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Stream.
Appuyez sur Déconnecter le compte.
Appuyez sur OK, puis ici sur « Régler OBS pour moi ».</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>L’internet d’ici est trop lent pour cette image</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>Chez les spectateurs l’image saccade. Mettez le débit vidéo à %1 kbps.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Sortie.
Dans l’onglet Streaming, mettez Débit vidéo à %1 kbps.
Appuyez sur OK. Cela compte au prochain démarrage du flux.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Le baisser pour moi</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>OBS redémarre pour cela ; on voit notre image quelques secondes.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>« %1 » est muet dans OBS</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Les spectateurs n’entendent rien.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>Les spectateurs entendent le reste, mais pas ceci.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>Regardez si la table de mixage est allumée et si son niveau bouge.
Dans OBS, ouvrez Paramètres &gt; Audio.
Choisissez la table sous Audio du Micro/Aux.
Dans le Mixeur audio, regardez si son niveau bouge.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>OBS n’a rien à entendre</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>Aucun son ne s’entend</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>Ni table ni micro n’est choisi dans OBS, donc les spectateurs n’entendent rien.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>Les spectateurs voient l’image et n’entendent rien.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>Vérifier la table de mixage</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>Cet ordinateur est trop occupé pour OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>Son processeur ne suit pas : %1 % des images sont omises, et l’on voit des saccades.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>Fermez d’autres programmes.
Dans OBS, ouvrez Paramètres &gt; Sortie et choisissez le préréglage « superfast » ou un encodeur matériel.
Dans Paramètres &gt; Vidéo, mettez la résolution de sortie (mise à l’échelle) à 1280x720.
Cela compte au prochain démarrage du flux.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>La carte graphique est trop occupée pour OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>Elle ne suit pas : %1 % des images viennent en retard, et l’on voit des saccades.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>Fermez d’autres fenêtres avec vidéo ou 3D.
Dans OBS, sous Paramètres &gt; Vidéo, mettez les FPS à 30.
Mettez la résolution de base (canevas) à 1280x720.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>Le bouton montre la scène « %1 ». Les autres sont sous l’image.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passer à « %1 »</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>Membre : écrit dans le chat</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>Hôte : s’occupe du chat</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>Opérateur : mène un culte</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>Producteur : planifie cultes et lieux</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>Propriétaire : peut tout faire</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · connecté le %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · pas encore connecté</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>Ajouté. Donnez-lui son identifiant et son mot de passe.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Enregistré. Cela compte tout de suite.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>Cette personne ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Cette personne peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>Cette personne a un autre mot de passe et est déconnectée partout.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>Tous les autres regardent toujours ; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>%1 n’accepte pas notre flux</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>La clé est refusée.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>Réponse : « %1 ».</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Coller une nouvelle clé</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est hors d’atteinte</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. Nous réessayons.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>%1 prend moins que nous n’envoyons</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>Là-bas l’image saccade.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1 est instable</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>L’éteindre</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>Les autres lieux ne sont pas touchés.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>%1 ne peut pas montrer cela</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>Envoyer en H.264</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>Il prend %1, et %2 est envoyé.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>Dans OBS, arrêtez le flux.
Ouvrez Paramètres &gt; Sortie.
Choisissez un encodeur qui dit x264 ou H.264, et AAC pour le son.
Appuyez sur OK et relancez.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>%1 prend moins qu’OBS n’envoie</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>Il prend %1 kb/s au plus, et %2 sont envoyés.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Sortie.
Dans l’onglet Streaming, mettez Débit vidéo à %1 kbps.
Appuyez sur OK.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>Le baisser pour moi</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>%1 a besoin d’images entières plus souvent</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>OBS en envoie une toutes les %1 secondes ; 2 est juste.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Sortie.
Mettez Mode de sortie sur Avancé.
Dans l’onglet Streaming, mettez Intervalle d’images-clés à 2 s.
Appuyez sur OK.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>Mettre à 2 s</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>%1 ne prend pas ce son</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Sortie et mettez le débit audio à %1 ou moins.
Appuyez sur OK et relancez.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Audio et mettez la fréquence d’échantillonnage à 48 kHz.
Appuyez sur OK et relancez.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>Rien ne peut être envoyé à %1</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>Ouvrez Lieux.
Choisissez le lieu.
Corrigez son adresse et enregistrez.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>%1 a besoin de son</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>Dans OBS, ouvrez Paramètres &gt; Audio.
Choisissez la table de mixage sous Audio du Micro/Aux.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>%1 a besoin d’une image</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>Dans OBS, choisissez la scène qui montre la caméra.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>Les spectateurs ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>Libérez de la place sur le disque des enregistrements, ou
faites-les garder par le serveur sur un autre : recordings dans son belfry.toml.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>Le disque des enregistrements se remplit</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>Dans environ %1 minutes plus rien ne pourra être enregistré.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>Le disque est plein, donc rien n’est enregistré</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>Ce qui a été enregistré peut être lu.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>L’enregistrement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>Le disque est trop lent pour l’enregistrement</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>L’enregistrement a un trou.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>Un producteur ou le propriétaire peut coller une nouvelle clé dans Lieux.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>Notre ligne ne suffit pas pour tous les lieux</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>Elle porte %1 sur %2 kb/s.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>Aucun lieu n’est en cause. Désactivez-en un ou envoyez moins.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>Ouvrez Lieux et désactivez celui dont vous pouvez le mieux vous passer.
Ou, dans OBS, ouvrez Paramètres &gt; Sortie, baissez le Débit vidéo, puis appuyez sur OK.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>La clé de %1 ne peut plus être lue</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>Elle a été enregistrée avec un sceau que ce serveur n’a plus ; rien n’y est donc envoyé.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>Copiez encore une fois la clé de flux de %1 et collez-la ici. Un autre flux avec la même clé serait aussi une raison.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>On ne peut pas envoyer de flux à cette adresse. Elle commence par rtmp://, rtmps:// ou srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>Cette adresse n’existe pas. Cherchez une faute de frappe ou vérifiez l’internet d’ici.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>Il n’a pas pu prouver qu’il est %1. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>Quelque chose y répond, mais ne prend pas de flux. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>%1 n’a pas répondu. Réessayez dans une minute ; si cela dure, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>Aucune connexion sûre n’est possible</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>Ce qui répond là ne prend pas de flux</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>Il a raccroché</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>On ne peut pas envoyer à cette adresse</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>Cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>Personne ne dit où est son adresse</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>Personne n’ouvre là-bas</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>Il ne peut pas prouver qui il est</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>Il ne dit jamais s’il nous prend</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>%1 n’a dit ni oui ni non. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>Rien n’y arrive</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>Prend moins que nous n’envoyons</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>Coupe sans cesse</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>Mène dans un réseau privé</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>L’adresse mène dans un réseau privé. Qui s’occupe du serveur doit d’abord le permettre.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas atteint</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>Il ramène à cette chaîne</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>Cette destination ramène à nous : ce que nous y envoyons revient ici. Donnez-lui l’adresse et la clé d’une autre destination.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>Ce serveur ne peut pas lire à qui il peut se fier ; il n’envoie donc rien. La personne qui s’en occupe trouvera la raison dans son journal.</translation>
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
        <translation>une clé est gardée</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>la clé finit par ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>l’image en %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>une image entière toutes les %1 secondes ou plus tôt</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>%1 kb/s d’image au plus</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 kb/s de son</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Il prend %1.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>Le test est arrivé</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1 a pris l’image %n seconde. Personne ne l’a vue sur notre page ; cherchez-la dans le studio de %1.</numerusform>
            <numerusform>%1 a pris l’image %n secondes. Personne ne l’a vue sur notre page ; cherchez-la dans le studio de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>Cette clé marche</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>Nous nous sommes connectés, avons été acceptés et avons raccroché avant que rien ne soit montré.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clé a été refusée</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>Nous ne sommes pas passés</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>%1 veut une image entière toutes les %2 secondes ou plus tôt, et en reçoit une toutes les %3. Dans OBS, mettez l’intervalle d’images-clés à 2 s.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>%1 prend au plus %2 kb/s d’image et en reçoit %3. Dans OBS, baissez le débit vidéo.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>%1 prend au plus %2 kb/s de son et en reçoit %3. Dans OBS, baissez le débit audio.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>%1 ne peut pas montrer ce genre d’image. Dans OBS, choisissez un encodeur H.264 (x264).</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>%1 ne peut pas jouer ce genre de son. Dans OBS, choisissez un encodeur AAC.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>%1 ne prend pas cette fréquence. Dans OBS, mettez 48 kHz sous Paramètres, Audio.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>%1 veut du son, et rien n’est envoyé. Vérifiez la table de mixage et le Mixeur audio d’OBS.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>%1 veut une image, et rien n’est envoyé. Choisissez dans OBS une scène avec image.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>La clé enregistrée de %1 ne peut plus être lue. Collez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistre…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>Envoie un test à ce lieu seul…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>Le serveur est hors de vue : rien n’a changé.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Le serveur est hors de vue : rien n’a été retiré.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>%1 a été éteint, mais pas retiré. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s envoyés</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>allumé cette fois seulement</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>éteint cette fois seulement</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Notre page web</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>toujours allumé</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · toujours allumé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
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
        <translation>Instable</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Réessaie</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Se connecte</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Besoin de vous</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Pas testé</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>La clé marche</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>Ne passe pas</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Un nouveau lieu</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>Il est à l’antenne : son état dit comment il va.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>Un test a besoin d’une image : lancez d’abord le flux dans OBS.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>Ce que nous envoyons arrive à %1. Seule sa propre page dit si c’est montré : regardez-y.</translation>
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
        <translation>Une fois</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon sa propre règle</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>Chaque %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>Toutes les deux semaines, le %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le premier %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le deuxième %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le troisième %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le quatrième %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>Chaque mois, le dernier %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>Dans OBS, mettez l’intervalle d’images-clés à 2 s (Paramètres &gt; Sortie &gt; Streaming).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>Dans OBS, choisissez un encodeur qui dit x264 ou H.264 (Paramètres &gt; Sortie).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>Avant le culte, regardez le câble de la table de mixage et si OBS montre son niveau.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>Libérez de la place sur le disque des enregistrements, ou faites-les garder par le serveur sur un autre.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>Avant le culte, regardez la caméra et son câble, et parcourez les scènes dans OBS.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>Ne laissez envoyer qu’un ordinateur : retirez la clé à l’autre ou laissez-le éteint.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>Les autres serveurs étaient hors d’atteinte</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>Deux ordinateurs envoyaient à tour de rôle</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>L’image mettait longtemps à démarrer chez les spectateurs</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>Aucun son n’était envoyé</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>Aucune image n’était envoyée</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>Rien n’arrivait ; les spectateurs voyaient l’image d’attente</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>Voyez si OBS ou son ordinateur s’est arrêté de lui-même : fermez les autres programmes et coupez les mises à jour le dimanche.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>Rien n’est arrivé un instant</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>Utilisez un câble réseau au lieu du Wi-Fi entre OBS et internet.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>L’image d’attente n’allait pas avec ce qu’OBS envoie</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>Deux ordinateurs envoyaient</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>Certains spectateurs ne pouvaient pas voir ce genre d’image</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>L’envoi était trop lent pour cette image</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>Dans OBS, baissez le débit vidéo aux trois quarts (Paramètres &gt; Sortie) et tenez les autres hors du réseau.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>L’image était noire</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>L’image était figée</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>Le son avait plus de données que le lieu n’en prend</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>Dans OBS, mettez le débit audio à 128 (Paramètres &gt; Sortie &gt; Audio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>Rien n’a pu être envoyé à son adresse</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>Corrigez son adresse dans Lieux.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>Le lieu ne pouvait pas prendre ce genre de son</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>Dans OBS, choisissez AAC pour le son (Paramètres &gt; Sortie).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>L’image avait plus de données que le lieu n’en prend</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>Dans OBS, baissez le débit vidéo à ce que le lieu permet (Paramètres &gt; Sortie).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>Le lieu ne pouvait pas prendre ce genre d’image</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>Les images entières venaient trop rarement pour le lieu</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>Le lieu voulait du son et il n’y en avait pas</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>Le lieu voulait une image et il n’y en avait pas</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>Le lieu ne pouvait pas prendre la fréquence du son</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>Dans OBS, mettez la fréquence d’échantillonnage à 48 kHz (Paramètres &gt; Audio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>Le disque des enregistrements était presque plein</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>Le disque était plein ; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>L’enregistrement n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>Le disque était trop lent ; l’enregistrement a un trou</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>Il était hors d’atteinte</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>Testez le lieu en privé la veille (Lieux &gt; Envoyer un test).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>Il a refusé la clé de flux</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>Copiez une nouvelle clé sur son site et collez-la dans Lieux.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>Il prenait l’image trop lentement ; des parties ont été omises</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>Si cela se répète, envoyez-lui une image plus petite ou choisissez son serveur le plus proche.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>Il coupait sans cesse</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>Regardez la page d’état du lieu ; si cela se répète, créez-y une nouvelle clé de flux.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>Le culte aurait dû être à l’antenne, et rien n’arrivait</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>Ouvrez OBS un quart d’heure avant le culte.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>Le son était trop fort et déformé</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>Baissez ce qui va de la table de mixage au flux, jusqu’à ce que le niveau quitte le rouge.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>Aucun son ne s’entendait</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>Le son ne venait que d’un côté</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>Branchez les deux câbles de la table de mixage, ou cochez Mono dans les Propriétés audio avancées d’OBS.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>Le serveur ne pouvait pas enregistrer les réglages</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>Le serveur a signalé « %1 »</translation>
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
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, depuis %2, encore à l’antenne</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>Personne n’a regardé</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>%n personne regardait en même temps au plus</numerusform>
            <numerusform>%n personnes regardaient en même temps au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 LUFS en moyenne : plutôt bas, les spectateurs montent le son</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 LUFS en moyenne : plutôt fort</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 LUFS en moyenne : à peu près juste</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>Montez ce qui va de la table de mixage au flux : les spectateurs l’entendent plutôt bas.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>Baissez un peu ce qui va de la table de mixage au flux : c’est plutôt fort.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>Les spectateurs étaient moins en retard que souhaité</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Choisissez un délai plus court ou, dans OBS, un débit vidéo plus bas (Paramètres &gt; Sortie).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>Notre ligne n’a pas suffi pour tous les lieux</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>Envoyez à moins de lieux ou, dans OBS, avec un débit vidéo plus bas (Paramètres &gt; Sortie).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>Sa clé enregistrée n’a pas pu être lue</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Impossible d’enregistrer sous %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · à l’antenne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pers.</numerusform>
            <numerusform>%n pers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>Un hôte, un producteur ou le propriétaire s’occupe du chat.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>Un opérateur, un producteur ou le propriétaire mène un culte.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>Un producteur ou le propriétaire peut changer cela.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>Seul le propriétaire peut changer cela.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>Peut tout faire.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>Peut mener et planifier des cultes, préparer les lieux et s’occuper du chat.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>Peut mener un culte : passer à l’antenne, terminer et activer les lieux.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>S’occupe du chat sur la page web. Cette fenêtre est pour qui mène un culte.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>Écrit dans le chat de la page web. Cette fenêtre est pour qui mène un culte.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>Un lieu qui a été retiré</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>Depuis OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>N’y est jamais arrivé</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>Bon du début à la fin</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>Absent %n fois, %1 en tout</numerusform>
            <numerusform>Absent %n fois, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>Notre page web</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>Image d’attente vue %n fois, %1 en tout</numerusform>
            <numerusform>Image d’attente vue %n fois, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Pas mesuré</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>Stable ; au moins %1 kb/s, à %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>Au pire à %2 : %1 kb/s, alors que %3 est habituel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>Rien. Tout s’est bien passé ; refaites-le de la même façon.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 à l’antenne, et rien n’a mal tourné.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 à l’antenne ; quelque chose n’allait pas pendant %2.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 commence dans %n min</numerusform>
            <numerusform>%1 commence dans %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite : %1, %2</translation>
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
        <translation>Cette nuit-là l’heure saute par-dessus : il commence au saut.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>Cette nuit-là l’heure vient deux fois : il commence la première.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>C’est %1 à l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>goes live by itself</source>
        <translation>passe à l’antenne de lui-même</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>vous le rappelle</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>changé pour ce jour</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Se chevauche</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>Le %1 il chevauche %2 à %3. Les deux seraient une seule diffusion.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>Il commence à %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>Il était prévu maintenant. Appuyez sur « À l’antenne » quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>Il devrait être à l’antenne, et rien n’arrive. Lancez le flux dans OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>Culte du dimanche</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistre…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>Le serveur est hors de vue : rien n’a été retiré.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 n’a pas été retiré. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1 dure plus longtemps</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1 finit bientôt</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>La fin prévue est passée. Il reste à l’antenne jusqu’à ce que vous le finissiez.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>Il finit de lui-même à %1. Tant qu’il y a du son, il dure un peu plus.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>OBS a besoin du nom d’un ordinateur et d’un port, le plus souvent 127.0.0.1 et 4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>OBS est réglé. Ce qu’il y avait avant est gardé.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>OBS est comme avant.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>Hors de vue depuis %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>N’accepte pas le jeton</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>N’a plus le canal de cette fenêtre</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>N’a pas pu démarrer ici</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>Demande son mot de passe</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>N’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>Quelqu’un a coupé la connexion dans OBS</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>Ce qui répond là n’est pas OBS 28 ou plus récent</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>Connecté, envoie chez nous</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>Pas gardés : cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>Un serveur est installé sur cet ordinateur. Il veut savoir qui vous êtes</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>Connecté, mais ce compte ne peut rien mener</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>Connectez-vous si vous y avez un accès. Qui s’occupe de cet ordinateur trouve le jeton du propriétaire dans le fichier owner.token de /var/lib/belfry. « Sur cet ordinateur » démarrerait un second serveur, pour cette fenêtre seule.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>Personne n’a répondu là où sont les mises à jour. Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>Ce qui a été trouvé n’est pas signé par ceux qui font Belfry ; rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>Ce qui a été trouvé est plus ancien qu’auparavant ; rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>Il y a un Belfry plus récent, mais pas pour ce type d’ordinateur.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>Ce qui est arrivé n’est pas ce qui a été signé ; c’est jeté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>Il n’y a pas de place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>Cela s’est interrompu en route. Réessayez.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>Le système n’a pas ouvert l’installateur.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>Pas pendant qu’un culte est à l’antenne.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>Pas dans les deux heures avant un culte.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>Pas tant que le serveur est hors de vue : il est peut-être à l’antenne.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>Les mises à jour viennent par les paquets de cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>Qui s’occupe de cet ordinateur apporte aussi les mises à jour.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>On n’en cherche pas.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>Cherchées une fois par jour, jamais à l’antenne.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>C’est le Belfry le plus récent.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Belfry %1 est là.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Chargement de Belfry %1 : %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>L’installateur est ouvert. Fermez Belfry quand il le demande.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>À propos de Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>Si quelqu’un vous aide, envoyez-lui le fichier d’assistance : journaux, réglages et état du serveur. Mots de passe et clés de flux en sont retirés.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Créer le fichier d’assistance</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. Maintenez le bouton une seconde et demie ; au clavier, maintenez la touche Fin.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>Maintenir 1,5 seconde. Au clavier : maintenir la touche Fin.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>Maintenez encore pour finir le culte</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>Quand on a besoin de vous</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>Montrer la cloche près de l’horloge</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>Montrer un message du système</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>Jouer un son discret</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>Message et son viennent à l’antenne et dans le quart d’heure qui précède, et seulement si cette fenêtre n’est pas devant. Le son sort là où cet ordinateur joue les siens ; laissez-le coupé si OBS les prend.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>Ce bureau n’a pas de place près de l’horloge : seul le son peut vous appeler.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>Le message a besoin de la cloche près de l’horloge.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Suppr retire le chapitre choisi.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>Titre, par exemple Sermon</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Nom du chapitre</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>Commence à, depuis le début de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Écrire à tous</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Écrire à tous dans le chat</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>Il n’y a pas encore de salon. Ouvrez-en un sur la page Chat.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Personne n’a encore écrit.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>Quand un spectateur demande une prière, elle apparaît ici. Seuls les hôtes la voient.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>Personne n’est muet.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>Laisser écrire à nouveau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Nom du nouveau salon</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter un salon</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>Écrire à tous</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>Écrire à tous dans le chat</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>Mettre en haut</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>Muet 10 min</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>Muet pour toujours</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>Retirer tous ses mots</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>Demandes de prière</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>Répondez ; elle seule le voit</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>Réponse à qui a demandé une prière</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>Qui est muet</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>Un mot par ligne. Majuscules et lettres ressemblantes sont trouvées aussi.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>Un hôte décide d’abord</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Jamais montré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>Muets</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>Il n’y a pas encore de salon. Donnez un nom et ajoutez-le : les spectateurs le voient sur la page.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Personne n’a encore écrit.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>Ce que %1 a écrit :</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>Il n’y a pas encore de salon.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatQueue</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, the message it is about</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n autre à regarder</numerusform>
            <numerusform>%n autres à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>Ne pas montrer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>Avant l’antenne</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>Cette fenêtre gère</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>Un canal est une sortie avec sa propre page. La plupart des églises en ont besoin d’un ; un autre site ou une autre langue peut en demander un second.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>Nom de l’église ou du site</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Ajouter le canal</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>Culte</translation>
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
        <translation>Un délai pour reprendre</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sans délai</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>Tout le monde voit le culte avec ce retard ; en échange on peut reprendre les dernières secondes. Cela compte dès le prochain « À l’antenne ».</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>Comme le canal : aucun</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>Comme le canal : %1 s</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>Cet ordinateur n’a pas d’endroit à lui pour les mots de passe (%1). On peut les garder dans un fichier que vous seul pouvez lire :&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>Garder les mots de passe dans un fichier ?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>Ne pas les garder</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>Sur d’autres sites</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>Peuvent le montrer</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>Un site par ligne (https://www.example.org). Seules leurs pages peuvent montrer la chaîne ; notre page le fait toujours.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>Montre ce qui demande encore un coup d’œil</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>Ouvrir OBS</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les Réglages</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>Les spectateurs lisent ce nom au-dessus de l’image. Vous pouvez le changer à tout moment.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>Nom de votre église</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>Église de la Grâce</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>Trouver OBS</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS fait l’image et le son ; Belfry les y prend. Laissez OBS ouvert.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>Mot de passe d’OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Votre page web</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>Qui a cette adresse peut regarder, sans application et sans compte.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>Adresse de votre page web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>Ouvrir la page dans un navigateur</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>Sur le serveur de cet ordinateur l’adresse vaut dans votre bâtiment. Pour le monde entier, choisissez un autre serveur dans les Réglages.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Où encore ?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>Un culte peut aussi se voir sur YouTube, Facebook et ailleurs. Vous pouvez en ajouter à tout moment.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-la ici</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>Quatre-vingt-dix secondes en privé : image et son vont à votre serveur et reviennent. Personne d’autre ne les voit.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>Où en est la répétition</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>Notre église</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>Ajouter et essayer</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 est ajouté</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Attend la première image…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>Envoi, image et son ont été bons quatre-vingt-dix secondes. Vous pouvez passer à l’antenne.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Presque prêt</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>Vous pourriez passer à l’antenne, mais ceci devrait d’abord être mieux :</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>Avec le jeton du propriétaire : Réglages, Serveur.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>maximum du jour</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>Que faire pour %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>Exclure %1 du chat ?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>Cette personne ne peut ni lire ni écrire, jusqu’à ce que vous la laissiez revenir sous « Muets ».</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>Retirer le salon %1 ?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>Tout ce qui y a été écrit disparaît pour tous et ne peut être remis.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Retirer le salon</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>Retirer tout ce que %1 a écrit ?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>Cela disparaît de tous les salons et ne peut pas être remis.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>Son accès disparaît pour toujours. Ce qu’elle a fait reste dans le journal.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>Impossible d’enregistrer sous %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
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
        <translation>Pour un autre encodeur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>Qui a la clé peut envoyer une image à vos spectateurs. Gardez-la pour vous.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Cacher la clé</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>un nouveau lien : son nom</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>un nouveau lien : son adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>Nous sommes à l’antenne</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>Fermer cette fenêtre ne termine rien : le culte continue, et cette fenêtre le retrouve.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n minute de plus</numerusform>
            <numerusform>%n minutes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>Au moins 10 caractères ; une courte phrase convient.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
        <translation>Arrêter le flux d’OBS après un culte, si nous l’avons lancé</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>Régler OBS pour moi</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Remettre comme avant</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>Personnes avec un accès</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>Personne n’a encore d’accès. Sur cet ordinateur il n’en faut pas.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>Nos propres images</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>En attendant OBS</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>Avant le début du culte</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Après la fin</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrée</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>Un PNG ou JPEG de 1 Mo au plus. Sans lui on voit l’image de Belfry.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>Celle de Belfry</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Essayer la clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>Gardée chiffrée sur le serveur. Elle n’est plus jamais montrée, ni dans un journal ni dans un rapport.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de flux</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-la ici</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – collez-en une autre pour la changer</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Avant de passer à l’antenne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>L’adresse est déjà remplie : %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>Il reçoit la même image et le même son qu’OBS envoie.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>Un nouveau lieu commence allumé</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>Éteint, il ne reçoit rien jusqu’à ce que quelqu’un l’allume. YouTube, Facebook et les autres s’ajoutent sur la page Lieux.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>Ouvrir Lieux</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, how it does, on or off</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>allumé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>Espace allume ou éteint un lieu, Alt avec flèche le déplace, Suppr le retire.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>Où un culte est envoyé. Éteignez-en un, les autres ne remarquent rien.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>Les lieux ne sont pas encore connus : le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>Seulement votre propre page pour l’instant. Ajoutez YouTube, Facebook ou un autre lieu pour y être vus aussi.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>Pas d’image depuis %n s</numerusform>
            <numerusform>Pas d’image depuis %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>L’image arrive dans un instant</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 i/s</translation>
    </message>
    <message>
        <source>%1 s behind the room</source>
        <translation>%1 s derrière la salle</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Cultes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, a besoin de vous</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>Enregistrer chaque culte</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>Les enregistrements sont sur le disque du serveur. Leur durée de garde et leur place se règlent là où le serveur est installé.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon sa propre règle</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>Avant la semaine prochaine</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où c’est allé</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>Après chaque culte son rapport est ici : ce qui a mal tourné, combien ont regardé, et quoi faire avant le prochain.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>Cultes qui étaient à l’antenne</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>Avant la semaine prochaine</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où c’est allé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>De mois en mois</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>Personnes en même temps, moyenne des cultes</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>Minutes où quelque chose n’allait pas, par culte</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>Nouveau nom du salon</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>Renommer ou retirer le salon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Retirer le salon</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>En haut :</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Un message toutes les %n s</numerusform>
            <numerusform>Un message toutes les %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>Liens : montrer</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>Liens : hôte décide</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>Liens : jamais</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>Les invités écrivent</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>Invités : un hôte décide</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>Les invités lisent</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>Le salon est ouvert</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>À quelle cadence une personne peut écrire</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>Ce que deviennent les messages avec liens</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>Ce que peuvent les invités</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>Autres scènes</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Passe par</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Identifiant et mot de passe</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>Jeton du propriétaire ou clé d’API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>Jeton ou clé</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>Plus personne n’est connecté. Ce qui est à l’antenne continue.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Connecté en tant que %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>Finir de soi-même</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le culte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>Jour, début et durée</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>Rappeler ; une personne appuie</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>Passer à l’antenne de soi-même</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>À la main, sans rappel</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation> min avant</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>Compte à rebours dès le rappel</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Quand il commence</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>Envoyé à (rien de coché : à tous ceux allumés)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>Image avant le début</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>Un compte à rebours demande « Passer à l’antenne de soi-même » : sans cela, rien n’est à l’antenne avant que vous n’appuyiez.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>Ce que lisent les spectateurs</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>Liens pour les spectateurs</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>À faire avant</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>Espace coche, F2 modifie, Suppr retire, Alt avec flèche déplace.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>Micros vérifiés</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>Une nouvelle chose à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un nouveau culte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>Deux cultes en même temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Le tenir quand même</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Omettre ce jour</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>Le culte</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>La page dit quand nous commençons</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Église</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Prochain début</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>Prochain début, jour et heure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>quand le serveur est en vue</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>Prochains cultes</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un culte</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d’avant</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d’après</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Cultes</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>Quatre-vingt-dix secondes en privé, pour voir que tout va bien</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>Le plan n’est pas encore connu : le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Rien n’est prévu cette semaine.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>Rien n’est prévu. Ajoutez votre culte du dimanche une fois ; il revient de lui-même.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>Ce qui est prévu et ce qui se fait de soi-même.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>La prochaine %n semaine</numerusform>
            <numerusform>Les prochaines %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>Gardé. Tapez pour le changer.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Église</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>Montrer cette liste ou l’enlever</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>Direct ; les pages dessous avec 2, 3, 4 et 5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>Appuyer sur le bouton qui répare ce que dit la bannière</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>Montrer ou cacher les détails de la bannière</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>Aller au grand bouton ; Entrée passe à l’antenne</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>Sur le grand bouton : la maintenir pour finir le culte</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>Montrer la première scène d’OBS ; les autres avec 2 à 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>Fermer cette fenêtre ; le culte continue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>Niveau du son</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>Aucun son n’arrive</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>Pic %1 dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>Fait par %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Ouvrir Belfry</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Belfry: %1</source>
        <translation>Belfry : %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateForm</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>Chercher un Belfry plus récent une fois par jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>Notre page web</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Les spectateurs ouvrent</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Sur nous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>Les spectateurs ouvrent</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>Copier l’adresse que les spectateurs ouvrent</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>Ouvrir la page que voient les spectateurs</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>늦추지 않음</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>아이디와 암호가 맞지 않습니다. Caps Lock이 켜져 있는지 보십시오.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>암호를 너무 많이 틀렸습니다. 15분 기다린 뒤 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>그 주소에서 답이 없습니다. 주소가 맞는지, 인터넷에 연결되어 있는지 보십시오.</translation>
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
        <translation>이 예배는 녹화되지 않아 장을 나눌 것이 없습니다.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>예배가 진행 중입니다. 장은 끝난 뒤에 나눌 수 있습니다.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>나중에 예배를 보는 사람은 화면 옆에서 장을 보고, 누르면 그곳으로 갑니다.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>장에는 “설교”와 같은 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>녹화 길이는 %1입니다. 장은 그 안에서 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>추가했습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>지웠습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>지금 채팅이 연결되어 있지 않습니다. 계속 시도합니다.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>영구 차단</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>영구 침묵</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>%1까지 차단</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>%1까지 침묵</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>누군가</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n명 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>링크가 있습니다</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>목록에 있는 단어가 있습니다</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>손님이 씀</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>시청자가 신고했습니다</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>시청자가 신고했습니다: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>지금 채팅이 연결되어 있지 않습니다. 쓰신 글은 그대로 있으니 잠시 후 다시 보내세요.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>지웠습니다.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>그 사람이 쓴 것을 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>차단했습니다.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>읽을 수는 있지만 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>방이 열렸습니다.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>방을 없앴습니다.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>단어 목록을 저장했습니다.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>대화를 닫았습니다.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>진행자</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>웹페이지 준비됨</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>서버를 찾는 중</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>서버가 보이지 않음</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>OBS가 보내는 중</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS가 열려 있음</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>인코더가 보내는 중</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>OBS를 찾는 중</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS가 열려 있지 않음</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS가 들여보내지 않음</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>OBS가 우리에게 보냄</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>방송이 우리에게 옴</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>OBS가 다른 곳으로 보내려 함</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>영상이 들어옴</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>영상이 들어오지 않음</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>소리가 들림</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>소리가 들리지 않음</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>소리가 들어옴</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>소리가 들어오지 않음</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>업로드 안정적</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>업로드 불안정</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>송출처 %n곳 중 %1곳 준비</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>서버 디스크에 %1 남음</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>a부터 z까지 글자가 들어간 이름을 지어 주세요. 페이지 주소에 쓰입니다.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>종류는 worship처럼 a부터 z까지의 글자로 적어 주세요. 주소에 쓰입니다.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>추가했습니다. 페이지는 …/watch/%1 입니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>1 MB 이하의 PNG나 JPEG 그림을 고르세요.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>이제부터 시청자가 이 그림을 봅니다.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>시청자가 다시 Belfry의 그림을 봅니다.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>“%1”은(는) 웹사이트 주소가 아닙니다. https://www.example.org 같은 모양입니다.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>사이트 %n곳까지만 보여 줄 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>업로드가 따라가지 못했습니다</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>OBS에서 비디오 비트레이트를 낮추고, Wi-Fi 대신 랜선을 쓰고, 다른 업로드를 멈추세요.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>업로드가 %1 kb/s로 안정적입니다</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>온전한 화면</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>온전한 화면이 %1초마다만 옵니다</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>OBS에서 키프레임 간격을 2초로 하세요. 그러면 시청자가 영상을 덜 기다립니다.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>온전한 화면이 %1초마다 옵니다</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>소리를 보내지 않고 있습니다</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>OBS의 오디오 믹서를 보세요. 오디오 장치가 있어야 합니다.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>소리가 들리지 않음</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>음향 콘솔을 확인하고 OBS의 오디오 믹서에서 음소거된 것이 없는지 보세요.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>한쪽만 들립니다</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>음향 콘솔의 케이블을 확인하거나 OBS에서 입력을 모노로 하세요.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>소리가 너무 큽니다</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>빨간색에 닿지 않을 때까지 음향 콘솔이나 OBS의 오디오 믹서에서 줄이세요.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>소리가 들림</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>영상이 들어오지 않음</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>OBS에서 카메라가 있는 장면을 고르고 방송을 시작하세요.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>모두가 이런 영상을 볼 수 있는 것은 아닙니다</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>OBS에서 H.264(x264) 비디오 인코더를 고르세요.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>화면이 검었습니다</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>OBS에서 다른 장면을 고르고 카메라를 확인하세요.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>화면이 멈춰 있었습니다</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>슬라이드였다면 괜찮습니다. 아니면 카메라를 확인하세요.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>영상이 움직임</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>방송 중입니다. 지금은 시험할 때가 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>%n초 동안 아무것도 오지 않았습니다. OBS에 오류가 있는지 보고 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>OBS를 찾는 중</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS가 열려 있지 않음</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>여세요. 열려 있다면 OBS에서 도구, WebSocket 서버 설정을 고르고 WebSocket 서버 사용을 켜세요.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS가 암호를 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS가 암호를 묻습니다</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>OBS의 도구, WebSocket 서버 설정, 연결 정보 보기에서 암호를 복사해 여기에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>누군가 OBS에서 연결을 끊음</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>OBS를 닫았다가 다시 여세요.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>거기서 답하는 것은 OBS 28 이상이 아님</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>OBS를 새 버전으로 올리세요: 도움말, 업데이트 확인.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>OBS가 열려 있고 우리에게 보냅니다</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS가 열려 있음</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>어디로 보내는지 살피는 중</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>OBS가 열려 있지만 다른 곳으로 보내려 합니다</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>한 번 누르면 설정됩니다. 지금 것은 보관되며 설정에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS 설정해 주기</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>지금은 우리 웹페이지만</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>조정실로</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>OBS를 2초로 맞췄고 다음 시작부터 적용됩니다. 연습을 한 번 더 해서 확인하세요.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS를 여는 중</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>몇 초 걸립니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>예배가 방송 중입니다</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s 전송</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>우리 웹페이지로</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>우리 웹페이지와 송출처 %n곳으로</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>우리 웹페이지와 %1(으)로</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>우리 웹페이지, %1, %2(으)로</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>새 키 붙여 넣기</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>이번만 꺼짐, 다음에는 켜짐</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>켤 때까지 꺼짐</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>이번만 켜짐</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>이 예배에는 안 나감</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>지금은 알 수 없음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>도착함</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · 30초마다 다시 시도</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · 계속 시도</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>시도 중</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>불안정</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>통하는 중</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>곧 시작</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>방송 시작 때 시작</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · 새 키를 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>OBS가 보내는 것을 받지 못함</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>키가 맞음 · 방금 확인</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>키가 맞음 · %n분 전 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
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
        <translation>연결 중</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>마지막 확인: 방송 중</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>방송 시작 중</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>방송 중</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>방송 중, 영상 없음</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>끝내는 중</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>%1 시작</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>%n분 후 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>%1에 방송</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>%1 예정</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>서버를 찾는 중</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>서버가 보이지 않음</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>OBS를 찾는 중</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS가 열려 있지 않음</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS가 들여보내지 않음</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS가 다른 곳으로 보내는 중</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS가 다른 곳으로 보내려 함</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>OBS를 살피는 중</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>OBS가 잠시 바쁨</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>방송 시작 중…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>OBS 시작 중 · 누르면 멈춤</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>영상을 기다리는 중 · 누르면 멈춤</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>웹페이지를 여는 중 · 누르면 멈춤</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>끝내는 중…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>길게 눌러 끝내기</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>방송 시작</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>조금 전부터</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>%n분째 안정적</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>%1시간 %2분째 안정적</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>이 컴퓨터의 OBS</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>다른 컴퓨터의 OBS</translation>
    </message>
    <message>
        <source>in</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>우리 인코더</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>열려 있지 않음</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>들여보내지 않음</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>다른 곳으로 보냄</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>다른 곳으로 보내려 함</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>서버로 가는 길을 잃음 · 계속 시도</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>열림 · 방송 시작 때 시작</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>우리 웹페이지</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>서버를 찾는 중</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>보이지 않음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>시청자가 보는 화면</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>시청자가 보게 될 화면</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>방송 중</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>비공개 미리보기</translation>
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
        <translation>서버가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>아무것도 들어오지 않습니다. 시청자가 기다립니다.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>아직 영상이 없습니다. OBS가 보내면 바로 여기에 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>%n초 전 확인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>%n분 전 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>예정된 끝 %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>지금 시청</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>계속하기</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>마침 화면이 나오는 중 · %n초 뒤 끝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>시청자가 아직 마지막 %n초를 보는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>마침 화면이 나오는 중 · 곧 끝</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>시청자가 마침 화면을 본 뒤 끝납니다</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n명 시청</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n명 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>마지막 %n초 거두기</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>영상 없음</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>과부하</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>OBS 열기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>아직 아무도 본 것이 없습니다.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>OBS가 열려 있지 않아 방송할 것이 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>아직 방송할 것이 없습니다</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>인코더를 시작하고 다시 누르세요.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>OBS가 전송을 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>까닭은 OBS 창에 나옵니다. 대개 주소나 네트워크가 잘못된 경우입니다.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>OBS는 보낸다고 하는데 아무것도 오지 않습니다</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>OBS와 서버 사이의 네트워크가 막혀 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>영상이 오지 않았습니다</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>무언가 들어오지만 보여 줄 영상이 없습니다.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>서버가 답하지 않았습니다</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>위의 상태를 보세요. 방송 중인지 나옵니다.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>서버가 방송을 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>예배를 끝내지 못했습니다</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>아직 보고 있는 사람이 있을 수 있습니다. 단추를 한 번 더 길게 누르세요.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>이미 방송 중이었습니다</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>예배는 이미 끝났습니다</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>잘되지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>마지막 %n초는 보이지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>그 자리에는 슬라이드가 보입니다. 그 전에 본 것은 우리 웹 페이지에서도 다른 곳에서도 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>계속하기에는 늦었습니다</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>예배가 끝났습니다. 방송 시작을 누르면 새 방송이 됩니다.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>다른 창의 누군가</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>조금 전 %1 님이 방송 시작을 눌렀습니다. 방송은 하나입니다.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>조금 전 %1 님이 끝냈습니다.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>“계속하기”가 서버에 닿지 않았습니다</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>마침 화면이 끝나면 예배도 그대로 끝납니다. 화면이 보이는 동안 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>살펴볼 것이 있습니다</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>서버가 “%1”을 알립니다. 시청자에게는 영향이 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>서버가 이 창을 들여보내지 않습니다</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>이 창이 맡은 채널이 더는 없습니다</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>누군가 지웠을 수 있습니다. 설정 &gt; 교회에서 이 창이 맡을 채널을 고르세요.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>이 컴퓨터에서 Belfry 서버를 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>서버가 돌아야 시청할 수 있습니다. 몇 초마다 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>저절로 다시 시작되는 중입니다.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>이 컴퓨터의 네트워크를 확인하세요. 계속 시도합니다.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>서버가 보이지 않습니다</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>시청자는 괜찮을 수 있습니다. 마지막으로 보았을 때 방송 중이었습니다.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>마지막으로 보았을 때 방송 중이 아니었습니다.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS가 열려 있지 않음</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>아직 아무것도 나갈 수 없습니다. 웹페이지에는 시작 시각이 나옵니다. OBS가 열려 있다면 도구 &gt; WebSocket 서버 설정 &gt; WebSocket 서버 사용을 켜세요.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>OBS 열기</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>OBS가 저절로 닫혔습니다</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>시청자가 영상을 기다립니다. OBS가 다시 보내면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>OBS가 전송을 멈췄습니다</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>OBS가 서버로 가는 길을 잃었습니다</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>시청자가 영상을 기다립니다. OBS가 계속 시도합니다. 인터넷 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>OBS의 도구 &gt; WebSocket 서버 설정 &gt; 연결 정보 보기에 있습니다.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS가 암호를 묻습니다</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>그때까지 Belfry는 OBS를 보거나 시작할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>암호 입력</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>OBS가 암호를 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>누군가 OBS에서 Belfry의 연결을 끊었습니다</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>OBS의 전송은 계속됩니다. Belfry는 말씀하실 때까지 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>다시 연결</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>이 OBS는 Belfry와 통할 수 없습니다</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>OBS 28 이상이 필요합니다. 그래도 OBS에서 직접 방송을 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS가 다른 곳으로 보내는 중</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>지금 %1(으)로 보내고 있고 Belfry는 건드리지 않습니다. 멈춰도 될 때 OBS에서 방송 중단을 누르세요.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS가 다른 곳으로 보내려 함</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>우리 서버에 맞춰져 있지 않아 우리 웹페이지에서는 아무도 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>%1(으)로 맞춰져 있어 우리 웹페이지에서는 아무도 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>지금 설정은 보관되며 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS 설정해 주기</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>시청자에게 영상이 늦게 나타납니다</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>OBS가 온전한 화면을 %1초마다만 보냅니다. 2초가 맞습니다. 이미 보고 있는 사람은 괜찮습니다.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>2초로 맞추기</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>어디인지 보기</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>OBS에서 설정 &gt; 출력을 여세요.
출력 방식을 고급으로 하세요.
방송 탭에서 키프레임 간격을 2초로 하세요.
확인을 누르세요. OBS가 다음에 방송을 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>아무것도 들어오지 않습니다</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>시청자가 영상을 기다립니다. 다시 보내면 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>영상이 들어오지 않습니다</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>시청자에게 소리만 들립니다.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>OBS에서 알맞은 장면이 골라져 있고 영상이 보이는지 확인하세요.
설정 &gt; 출력에서 비디오 인코더를 고르세요.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>소리가 들어오지 않습니다</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>시청자가 영상은 보지만 아무것도 듣지 못합니다.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>OBS에서 설정 &gt; 오디오를 여세요.
마이크/보조 오디오에서 음향 콘솔을 고르세요.
오디오 믹서에서 레벨이 움직이는지 보세요.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>일부 시청자가 이 영상을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>H.264로 보내기</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>%1(으)로 보내는데, 많은 전화기와 컴퓨터가 보여 주지 못합니다.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>OBS에서 방송을 멈추세요.
설정 &gt; 출력을 여세요.
x264나 H.264라고 적힌 인코더를 고르세요.
확인을 누르고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>인코더 두 대가 보내고 있습니다</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>시청자는 %1의 것을 봅니다. %2의 것은 기다리다 첫째가 멈추면 대신합니다.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>인코더 두 대가 번갈아 보냅니다</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>너무 자주 바뀌어 지금 것이 계속 방송됩니다. 하나를 멈추세요.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>지금은 설정을 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>서버가 데이터베이스에 닿지 못합니다. 시청자에게는 영향이 없고 시작과 끝내기는 됩니다. 방송 중의 일은 보관했다가 데이터베이스가 돌아오면 저장합니다.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>이 서버가 지금 혼자입니다</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>다른 서버에 닿지 못합니다. 여기 시청자에게는 영향이 없고, 돌아오면 따라잡습니다.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>예배가 방송 중이어야 하는데 아무것도 들어오지 않습니다</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>“%1”은 무언가 들어오면 저절로 방송됩니다.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>음향 콘솔이 켜져 있고 레벨이 움직이는지 보세요.
OBS의 오디오 믹서에서 음향 콘솔이 음소거되어 있으면 안 됩니다.
설정 &gt; 오디오의 마이크/보조 오디오에서 음향 콘솔을 고르세요.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>소리가 들리지 않음</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>음향 콘솔 확인</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>소리가 너무 큽니다</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>시청자에게 찌그러져 들립니다.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>음향 콘솔에서 방송으로 가는 소리를 줄이세요.
또는 OBS의 오디오 믹서에서 레벨이 빨간색을 벗어날 때까지 내리세요.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>소리가 한쪽에서만 납니다</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>이어폰을 쓰면 왼쪽에서만 들립니다.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>이어폰을 쓰면 오른쪽에서만 들립니다.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>음향 콘솔의 두 케이블이 다 꽂혀 있는지 보세요.
하나뿐이면 OBS의 오디오 믹서 메뉴 &gt; 고급 오디오 속성에서 모노를 켜세요.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>화면이 검습니다</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>시청자에게 소리만 들립니다.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>OBS에서 카메라가 나오는 장면을 고르세요.
카메라가 켜져 있고 뚜껑이 벗겨져 있는지 보세요.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>화면이 멈춰 있습니다</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>소리는 들립니다. 슬라이드라면 괜찮습니다.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>OBS에서 카메라가 나오는 장면을 고르세요.
거기서도 멈춰 있으면 카메라 플러그를 뽑았다가 다시 꽂으세요.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>답이 없었습니다. 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>비밀번호나 토큰이 받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>OBS가 지금 방송 중입니다. OBS에서 방송을 멈추고 다시 누르세요.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>OBS나 서버가 지금 없습니다. 돌아오면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>OBS가 아직 앞의 명령을 처리하고 있습니다. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>OBS에서는 이것을 여기서 바꿀 수 없습니다. OBS의 설정 &gt; 출력을 보세요.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>다시 시도하세요. 계속되면 이 컴퓨터를 맡은 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>여기서 OBS를 열지 못했습니다. 직접 여세요. Belfry가 곧 알아봅니다.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>서버가 답하지 않아 바뀐 것이 없습니다. 돌아오면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>서버가 이 창의 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>권한이 더 있는 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>더는 없습니다. 누군가 지웠을 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>그사이 다른 사람이 바꿨습니다. 지금 모습을 보고 다시 바꾸세요.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>한꺼번에 너무 많았습니다. 잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>너무 큽니다.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>서버가 지금 저장할 수 없습니다. 1분 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>서버가 하지 못했습니다. 다시 시도하고, 계속되면 서버를 맡은 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>레벨 보기</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>Belfry 서버 자리에 다른 프로그램이 있습니다</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>그것을 닫아야 시청할 수 있습니다. 무엇인지 모르면 이 컴퓨터를 다시 켜세요. 몇 초마다 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>서버의 인증서가 유효하지 않습니다</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>브라우저도 웹페이지를 거절합니다. 서버를 맡은 사람이 갱신해야 합니다. 이 컴퓨터의 날짜가 맞는지도 보세요.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>이 컴퓨터와 서버의 시각이 다릅니다</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>%1분 차이가 나서 예배가 틀린 시각에 시작될 수 있습니다.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>이 컴퓨터의 날짜와 시간 설정을 여세요.
“시간 자동 설정”을 켜세요.
서버에서도 똑같이 하세요.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>OBS가 다음에 시작할 때부터 고쳐집니다. 방송을 다시 시작하면 몇 초 걸리고 그동안 시청자는 우리 화면을 봅니다.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>다른 쪽으로 바꾸기</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>영상이 끊기면 플레이어가 다시 시작합니다</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>잃은 영상을 대신하는 화면이 OBS가 보내는 방식과 맞지 않아, 그 화면이 나올 때와 사라질 때 잠깐 멈춰 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>그사이 다른 사람이 바꿨습니다. 다시 보고 저장하세요.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>이 계정은 볼 수 있지만 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>이 창에 로그인한 사람이 더는 없습니다</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>방송은 계속되고 시청자에게는 영향이 없습니다. 누군가 로그인할 때까지 여기서는 아무것도 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>이 계정은 예배를 진행하지 않습니다</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>시청자에게는 영향이 없습니다. 설정에서 로그인하거나 소유자 토큰을 넣으십시오.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>OBS가 전송을 멈췄고, 이제는 다른 곳으로 보내게 되어 있습니다</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>시청자가 화면을 기다리고 있습니다. OBS를 다시 우리에게 맞게 설정한 뒤 “다시 보내기”를 누르세요.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>OBS를 여는 중</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>창이 나타나기까지 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>시청자가 영상을 기다립니다. OBS 창이 나타나기까지 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>OBS가 지금은 그렇게 할 수 없습니다. OBS 창을 보고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>방송 시작</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>시청자에게 원하신 것보다 덜 늦게 보입니다</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>영상 데이터가 많아 %2초 가운데 %1초만 서버에 담기며, 그만큼만 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>OBS가 직접 %1에 로그인되어 있습니다</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>거기서 따로 방송을 시작해 둘로 보일 수 있습니다. 송출처에는 Belfry가 직접 보냅니다.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>OBS에서 설정 &gt; 방송을 여세요.
계정 연결 끊기를 누르세요.
확인을 누른 뒤 여기서 “OBS 설정해 주기”를 누르세요.</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>이곳 인터넷이 이 영상에 비해 너무 느립니다</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>시청자에게 영상이 끊깁니다. 비디오 비트레이트를 %1 kbps로 하세요.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>OBS에서 설정 &gt; 출력을 여세요.
방송 탭에서 비디오 비트레이트를 %1 kbps로 하세요.
확인을 누르세요. OBS가 다음에 방송을 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>낮춰 주기</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>이를 위해 OBS가 다시 시작합니다. 몇 초 동안 우리 화면이 보입니다.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>“%1”이 OBS에서 음소거되어 있습니다</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>시청자에게 아무것도 들리지 않습니다.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>나머지는 들리지만 이것은 들리지 않습니다.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>음향 콘솔이 켜져 있고 레벨이 움직이는지 보세요.
OBS에서 설정 &gt; 오디오를 여세요.
마이크/보조 오디오에서 음향 콘솔을 고르세요.
오디오 믹서에서 레벨이 움직이는지 보세요.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>OBS가 들을 것이 없습니다</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>소리가 들리지 않음</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>OBS에 음향 콘솔이나 마이크가 골라져 있지 않아 아무것도 들리지 않습니다.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>시청자가 영상은 보지만 아무것도 듣지 못합니다.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>음향 콘솔 확인</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>이 컴퓨터가 OBS를 돌리기에 너무 바쁩니다</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>프로세서가 따라가지 못해 화면의 %1 %가 빠지고 영상이 끊깁니다.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>다른 프로그램을 닫으세요.
OBS의 설정 &gt; 출력에서 프리셋 “superfast”나 하드웨어 인코더를 고르세요.
설정 &gt; 비디오에서 출력 해상도를 1280x720으로 하세요.
OBS가 다음에 방송을 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>그래픽 카드가 OBS를 돌리기에 너무 바쁩니다</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>따라가지 못해 화면의 %1 %가 늦고 영상이 끊깁니다.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>영상이나 3D를 보이는 다른 창을 닫으세요.
OBS의 설정 &gt; 비디오에서 FPS를 30으로 하세요.
기본 해상도를 1280x720으로 하세요.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>단추를 누르면 “%1” 장면이 나옵니다. 다른 장면은 영상 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>“%1”로 바꾸기</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>회원: 채팅에 씀</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>진행자: 채팅을 돌봄</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>운영자: 예배를 진행함</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>제작자: 예배와 송출처를 계획함</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>소유자: 모든 것을 함</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · %2 로그인</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · 아직 로그인 안 함</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>추가했습니다. 아이디와 암호를 알려 주세요.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>저장했습니다. 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>더는 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>다시 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>암호가 바뀌었고 모든 곳에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>지웠습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1의 새 키</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>다른 사람은 모두 계속 보고 있고 다른 영향은 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>%1에서 방송을 받지 않습니다</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>키를 거절합니다.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>“%1”이라고 답했습니다.</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>새 키 붙여 넣기</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1에 닿지 못합니다</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. 계속 시도합니다.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>%1에서 보내는 것보다 적게 받습니다</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>그곳 시청자에게는 끊깁니다.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1이 불안정합니다</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>다른 송출처에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>%1에서 이것을 보여 줄 수 없습니다</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>H.264로 보내기</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>%1을 받는데 %2를 보내고 있습니다.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>OBS에서 방송을 멈추세요.
설정 &gt; 출력을 여세요.
x264나 H.264라고 적힌 인코더를, 소리는 AAC를 고르세요.
확인을 누르고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>%1에서 OBS가 보내는 것보다 적게 받습니다</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>최대 %1 kb/s를 받는데 %2를 보내고 있습니다.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>OBS에서 설정 &gt; 출력을 여세요.
방송 탭에서 비디오 비트레이트를 %1 kbps로 하세요.
확인을 누르세요.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>낮춰 주기</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>%1에 온전한 화면이 더 자주 필요합니다</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>OBS가 %1초마다 보냅니다. 2초가 맞습니다.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>OBS에서 설정 &gt; 출력을 여세요.
출력 방식을 고급으로 하세요.
방송 탭에서 키프레임 간격을 2초로 하세요.
확인을 누르세요.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>2초로 맞추기</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>%1에서 이 소리를 받지 않습니다</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>OBS의 설정 &gt; 출력에서 오디오 비트레이트를 %1 이하로 하세요.
확인을 누르고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>OBS의 설정 &gt; 오디오에서 샘플레이트를 48 kHz로 하세요.
확인을 누르고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>%1(으)로 아무것도 보낼 수 없습니다</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>송출처를 여세요.
송출처를 고르세요.
주소를 고치고 저장하세요.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>%1에 소리가 필요합니다</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>OBS에서 설정 &gt; 오디오를 여세요.
마이크/보조 오디오에서 음향 콘솔을 고르세요.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>%1에 영상이 필요합니다</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>OBS에서 카메라가 나오는 장면을 고르세요.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>시청자에게는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>녹화가 있는 디스크에 공간을 만들거나
서버가 다른 디스크에 보관하게 하세요: 서버의 belfry.toml에 있는 recordings.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>녹화 디스크가 차고 있습니다</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>약 %1분 뒤에는 더 녹화할 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>디스크가 가득 차 녹화되지 않습니다</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>이미 녹화한 것은 재생할 수 있습니다.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>녹화를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>디스크가 녹화하기에 너무 느립니다</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>녹화에 빈 곳이 있습니다.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>제작자나 소유자가 송출처에서 새 키를 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>우리 회선이 모든 송출처를 감당하지 못합니다</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>%2 kb/s 가운데 %1 kb/s를 보냅니다.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>송출처의 잘못이 아닙니다. 그중 하나를 끄거나 더 적게 보내세요.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>송출처를 열고 없어도 괜찮은 곳을 끄세요.
또는 OBS에서 설정 &gt; 출력을 열고 비디오 비트레이트를 낮춘 뒤 확인을 누르세요.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>%1의 키를 더 이상 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>이 서버에 더 이상 없는 봉인으로 저장되어 그곳으로 아무것도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>%1에서 스트림 키를 다시 복사해 여기에 붙여 넣으세요. 같은 키를 쓰는 다른 방송 때문일 수도 있습니다.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>방송을 보낼 수 없는 주소입니다. rtmp://, rtmps://, srt://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>그런 주소가 없습니다. 오타를 찾거나 이곳 인터넷을 확인하세요.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>%1임을 증명하지 못했습니다. 키는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>무언가 답하지만 방송을 받지 않습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>%1이 답하지 않았습니다. 1분 후 다시 시도하고, 계속되면 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>가는 길이 없습니다</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>안전한 연결을 만들 수 없습니다</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>답하는 것이 방송을 받지 않습니다</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>키 거절됨</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>연결을 끊었습니다</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>이 주소로는 보낼 수 없음</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>그런 주소가 없습니다</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>주소를 알려 주는 곳이 없습니다</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>거기서 문을 열어 주지 않습니다</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>누구인지 증명하지 못합니다</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>받을지 말하지 않습니다</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>%1이 답을 정하지 않았습니다. 1분 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>거기에 아무것도 닿지 않습니다</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>보내는 것보다 적게 받음</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>자꾸 끊김</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>사설 네트워크로 이어짐</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>사설 네트워크로 이어지는 주소입니다. 서버를 맡은 사람이 먼저 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>닿지 못함</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>이 채널로 되돌아옵니다</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>이곳은 우리에게 되돌아옵니다. 그곳으로 보낸 것이 다시 여기로 들어옵니다. 다른 곳의 주소와 키를 넣어 주세요.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>이 서버는 누구를 믿어도 되는지 읽을 수 없어 아무것도 보내지 않습니다. 서버 담당자가 로그에서 이유를 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPageWords</name>
    <message>
        <source>web</source>
        <comment>two or three letters, for our own page</comment>
        <translation>웹</translation>
    </message>
    <message>
        <source>a key is kept</source>
        <translation>키가 보관됨</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>키 끝자리 ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>%1 영상</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>%1초마다 또는 더 자주 온전한 화면</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>영상 최대 %1 kb/s</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>소리 %1 kb/s</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>%1을 받습니다.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>시험 방송이 도착했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>%1이 %n초 동안 영상을 받았습니다. 우리 웹페이지에서는 아무도 보지 못했습니다. %1의 관리 화면에서 찾아보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>이 키가 맞습니다</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>연결해 받아들여졌고 아무것도 보이기 전에 끊었습니다.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>키가 거절되었습니다</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>통하지 못했습니다</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>%1은 %2초마다 또는 더 자주 온전한 화면을 원하는데 %3초마다 받습니다. OBS에서 키프레임 간격을 2초로 하세요.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>%1은 영상을 최대 %2 kb/s 받는데 %3이 옵니다. OBS에서 비디오 비트레이트를 낮추세요.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>%1은 소리를 최대 %2 kb/s 받는데 %3이 옵니다. OBS에서 오디오 비트레이트를 낮추세요.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>%1에서 이런 영상을 보여 줄 수 없습니다. OBS에서 H.264(x264) 인코더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>%1에서 이런 소리를 들려줄 수 없습니다. OBS에서 AAC 인코더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>%1에서 이 샘플레이트를 받지 않습니다. OBS의 설정, 오디오에서 48 kHz로 하세요.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>%1은 소리를 원하는데 보내지 않고 있습니다. 음향 콘솔과 OBS의 오디오 믹서를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>%1은 영상을 원하는데 보내지 않고 있습니다. OBS에서 영상이 있는 장면을 고르세요.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>%1에 저장된 키를 더 이상 읽을 수 없습니다. 다시 붙여 넣어 주세요.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>키를 시험하는 중…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>이 송출처에만 시험 방송을 보내는 중…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>서버가 보이지 않아 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>서버가 보이지 않아 없애지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>%1을 껐지만 없애지는 않았습니다. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>%1 kb/s 전송</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>이번만 켜짐</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>이번만 꺼짐</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>우리 웹페이지</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>항상 켜짐</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · 항상 켜짐</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>불안정</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>키 거절됨</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>다시 시도 중</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>손길 필요</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>시험 안 함</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>키가 맞음</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>통하지 않음</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>새 송출처</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>먼저 저장하세요.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>방송 중입니다. 상태를 보면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>시험에는 영상이 필요합니다. 먼저 OBS에서 방송을 시작하세요.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>보낸 것이 %1에 도착합니다. 그곳에서 보이는지는 그곳 페이지에서만 알 수 있으니 확인해 보세요.</translation>
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
        <translation>한 번</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>따로 정한 규칙</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>매주 %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>2주마다 %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>매월 첫째 %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>매월 둘째 %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>매월 셋째 %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>매월 넷째 %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>매월 마지막 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 (%2까지)</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>OBS에서 키프레임 간격을 2초로 하세요 (설정 &gt; 출력 &gt; 방송).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>OBS에서 x264나 H.264라고 적힌 인코더를 고르세요 (설정 &gt; 출력).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>예배 전에 음향 콘솔 케이블과 OBS의 레벨을 확인하세요.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>녹화용 디스크에 공간을 만들거나 서버가 다른 디스크에 보관하게 하세요.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>예배 전에 카메라와 케이블을 보고 OBS의 장면을 차례로 확인하세요.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>컴퓨터 한 대만 보내게 하세요. 다른 컴퓨터의 키를 지우거나 꺼 두세요.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>다른 서버에 닿지 못했습니다</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>컴퓨터 두 대가 번갈아 보냈습니다</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>시청자에게 영상이 늦게 나타났습니다</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>소리를 보내지 않았습니다</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>영상을 보내지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>아무것도 오지 않아 시청자가 대기 화면을 보았습니다</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>OBS나 컴퓨터가 저절로 멈췄는지 보세요. 다른 프로그램을 닫고 주일에는 업데이트를 끄세요.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>잠시 아무것도 오지 않았습니다</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>OBS와 인터넷 사이에는 Wi-Fi 대신 랜선을 쓰세요.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>대기 화면이 OBS가 보내는 것과 맞지 않았습니다</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>컴퓨터 두 대가 보냈습니다</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>일부 시청자가 이런 영상을 볼 수 없었습니다</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>업로드가 이 영상에 비해 너무 느렸습니다</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>OBS에서 비디오 비트레이트를 4분의 3으로 낮추고 (설정 &gt; 출력), 다른 사람은 그 네트워크를 쓰지 않게 하세요.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>화면이 검었습니다</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>화면이 멈춰 있었습니다</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>소리 데이터가 송출처의 한도보다 많았습니다</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>OBS에서 오디오 비트레이트를 128로 하세요 (설정 &gt; 출력 &gt; 오디오).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>주소로 아무것도 보낼 수 없었습니다</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>송출처에서 주소를 고치세요.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>송출처가 이런 소리를 받지 못했습니다</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>OBS에서 소리를 AAC로 하세요 (설정 &gt; 출력).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>영상 데이터가 송출처의 한도보다 많았습니다</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>OBS에서 비디오 비트레이트를 송출처가 허용하는 만큼 낮추세요 (설정 &gt; 출력).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>송출처가 이런 영상을 받지 못했습니다</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>온전한 화면이 송출처에 너무 드물게 갔습니다</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>송출처는 소리를 원했는데 없었습니다</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>송출처는 영상을 원했는데 없었습니다</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>송출처가 소리의 샘플레이트를 받지 못했습니다</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>OBS에서 샘플레이트를 48 kHz로 하세요 (설정 &gt; 오디오).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>녹화 디스크가 거의 찼습니다</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>디스크가 가득 차 녹화되지 않았습니다</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>녹화를 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>디스크가 너무 느려 녹화에 빈 곳이 있습니다</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>닿지 못했습니다</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>전날에 송출처를 비공개로 시험하세요 (송출처 &gt; 시험 보내기).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>스트림 키를 거절했습니다</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>그곳 웹사이트에서 새 키를 복사해 송출처에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>영상을 너무 느리게 받아 일부를 건너뛰었습니다</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>또 그러면 더 작은 영상을 보내거나 가장 가까운 서버를 고르세요.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>자꾸 끊어졌습니다</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>그곳의 상태 페이지를 보고, 또 그러면 거기서 새 스트림 키를 만드세요.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>예배가 방송 중이어야 했는데 아무것도 오지 않았습니다</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>예배 15분 전에 OBS를 여세요.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>소리가 너무 커서 찌그러졌습니다</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>레벨이 빨간색을 벗어날 때까지 음향 콘솔에서 방송으로 가는 소리를 줄이세요.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>소리가 들리지 않았습니다</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>소리가 한쪽에서만 났습니다</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>음향 콘솔의 두 케이블을 꽂거나 OBS의 고급 오디오 속성에서 모노를 켜세요.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>서버가 설정을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>서버가 “%1”을 알렸습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>how long, in seconds</comment>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long, in minutes</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from, until</comment>
        <translation>%1, %2부터 %3까지</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1, %2부터, 아직 방송 중</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>아무도 보지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>가장 많을 때 %n명이 동시에 보았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>평균 %1 LUFS: 조금 작아 시청자가 소리를 키웁니다</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>평균 %1 LUFS: 조금 큽니다</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>평균 %1 LUFS: 알맞습니다</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>음향 콘솔에서 방송으로 가는 소리를 키우세요. 시청자에게 조금 작게 들립니다.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>음향 콘솔에서 방송으로 가는 소리를 조금 줄이세요. 조금 큽니다.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>시청자에게 원한 것보다 덜 늦게 보였습니다</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>지연을 더 짧게 하거나 OBS에서 비디오 비트레이트를 낮추세요(설정 &gt; 출력).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>우리 회선이 모든 송출처를 감당하지 못했습니다</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>더 적은 송출처로 보내거나 OBS에서 비디오 비트레이트를 낮추세요(설정 &gt; 출력).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>저장된 키를 읽을 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>%1(으)로 저장하지 못했습니다. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · 방송 중</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>채팅은 진행자, 제작자 또는 소유자가 돌봅니다.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>예배는 운영자, 제작자 또는 소유자가 진행합니다.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>제작자나 소유자가 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>소유자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>제작자</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>진행자</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>회원</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>모든 것을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>예배를 진행하고 계획하며 송출처를 설정하고 채팅을 돌볼 수 있습니다.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>예배를 진행할 수 있습니다: 방송 시작과 끝, 송출처 켜고 끄기.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>웹 페이지에서 채팅을 돌봅니다. 이 창은 예배를 진행하는 사람을 위한 것입니다.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>웹 페이지의 채팅에 씁니다. 이 창은 예배를 진행하는 사람을 위한 것입니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>없앤 송출처</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>OBS에서</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>한 번도 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>처음부터 끝까지 좋음</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>%n번 끊김, 모두 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>우리 웹페이지</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>대기 화면 %n번, 모두 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>재지 않음</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>안정적. 최소 %1 kb/s (%2)</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>%2에 가장 나쁨: %1 kb/s, 보통은 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>없습니다. 잘되었으니 다음에도 똑같이 하세요.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 방송했고 아무 문제 없었습니다.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 방송했고, 그중 %2 동안 문제가 있었습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n시간 후</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>%1 %n분 후 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>다음: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>The clocks jump over this time that night: it starts at the jump.</source>
        <translation>그날 밤 시계가 이 시각을 건너뜁니다. 건너뛸 때 시작합니다.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>그날 밤 시계에 이 시각이 두 번 있습니다. 첫 번째에 시작합니다.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>이 컴퓨터의 시계로는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>goes live by itself</source>
        <translation>저절로 방송</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>알려 줌</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>손으로</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%2 시각 %1</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>이날만 바뀜</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>쉼</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>%1에 %2과(와) %3에 겹칩니다. 둘이 한 방송이 됩니다.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>%1에 시작합니다.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>지금으로 계획되어 있었습니다. 준비되면 방송 시작을 누르세요.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>방송 중이어야 하는데 아무것도 들어오지 않습니다. OBS에서 방송을 시작하세요.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>주일 예배</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>서버가 보이지 않아 없애지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1을 없애지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1이 길어지고 있습니다</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1이 곧 끝납니다</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>계획한 끝이 지났습니다. 끝내실 때까지 방송합니다.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>%1에 저절로 끝납니다. 소리가 있는 동안은 조금 더 이어집니다.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>M월 d일 dddd</translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation>주소가 아닙니다. live.example.org 같은 모양입니다.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>OBS에는 컴퓨터 이름과 포트가 필요합니다. 대개 127.0.0.1과 4455입니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>OBS를 설정했습니다. 전에 있던 것은 보관했습니다.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>OBS가 전과 같아졌습니다.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>%1부터 보이지 않음</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>토큰을 받아들이지 않음</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>이 창이 맡은 채널이 더는 없음</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>여기서 시작하지 못함</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>열려 있지 않음</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>암호를 물음</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>암호를 받아들이지 않음</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>누군가 OBS에서 연결을 끊음</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>거기서 답하는 것은 OBS 28 이상이 아님</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>연결됨, 우리에게 보냄</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>시스템 키체인에</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>본인만 읽을 수 있는 파일에</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>보관하지 않음: 이 컴퓨터에 키체인이 없음</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>이 컴퓨터에 서버가 설치되어 있습니다. 누구인지 묻습니다</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>연결되었지만 이 계정은 아무것도 진행할 수 없습니다</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>그곳에 로그인이 있으면 로그인하십시오. 이 컴퓨터를 관리하는 사람은 /var/lib/belfry의 owner.token 파일에서 소유자 토큰을 찾습니다. “이 컴퓨터에서”는 이 창만을 위한 두 번째 서버를 시작합니다.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>업데이트가 있는 곳에서 답이 없습니다. 나중에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>찾은 것에 Belfry를 만든 이의 서명이 없어 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>찾은 것이 전에 찾은 것보다 오래되어 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>더 새로운 Belfry가 있지만 이런 컴퓨터용은 없습니다.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>받은 것이 서명된 것과 달라 버렸습니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>이 컴퓨터의 디스크에 자리가 없습니다.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>도중에 끊겼습니다. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>시스템이 설치 프로그램을 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>예배가 방송 중일 때는 하지 않습니다.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>예배 두 시간 안에는 하지 않습니다.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>서버가 보이지 않는 동안은 하지 않습니다. 방송 중일 수 있습니다.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>업데이트는 이 컴퓨터의 패키지 시스템으로 옵니다.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>이 컴퓨터를 맡은 사람이 업데이트도 합니다.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>찾지 않습니다.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>하루에 한 번, 방송 중이 아닐 때만 찾습니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>가장 새로운 Belfry입니다.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Belfry %1이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>Belfry %1 받는 중: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>설치 프로그램이 열렸습니다. 요청하면 Belfry를 닫으세요.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>Belfry 정보</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. Apache License 2.0의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>누군가 도와준다면 지원 파일을 보내세요. 기록, 설정, 서버 상태가 들어 있고 암호와 스트림 키는 빠져 있습니다.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>지원 파일 만들기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. 단추를 1.5초 동안 누르세요. 키보드로는 End 키를 길게 누르세요.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>1.5초 동안 누르기. 키보드: End 키 길게 누르기.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>계속 누르면 예배가 끝납니다</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>도움이 필요할 때</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>시계 옆에 종 표시</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>시스템 알림 표시</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>조용한 소리 내기</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>알림과 소리는 방송 중과 그 전 15분 동안, 이 창이 앞에 없을 때만 옵니다. 소리는 이 컴퓨터의 소리가 나는 곳에서 납니다. OBS가 그 소리를 가져간다면 꺼 두세요.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>이 데스크톱에는 시계 옆자리가 없어 소리로만 알릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>알림에는 시계 옆의 종이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>Delete를 누르면 고른 것이 지워집니다.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>제목 (예: 설교)</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>장 이름</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>시작 시각, 녹화 처음부터</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>모두에게 쓰기</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>채팅에서 모두에게 쓰기</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>살펴볼 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>아직 채팅방이 없습니다. 채팅 페이지에서 여세요.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>아직 아무도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>쓴 글</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>지움</translation>
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
        <translation>기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>시청자가 기도를 부탁하면 여기에 나옵니다. 진행자만 봅니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>침묵 중인 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>다시 쓰게 하기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>새 방 이름</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>방 추가</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>모두에게 쓰기</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>채팅에서 모두에게 쓰기</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>맨 위에 두기</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>10분 침묵</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>영구 침묵</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>이 사람 글 모두 지우기</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>기도 부탁</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>답 (그 사람만 봅니다)</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>기도를 부탁한 사람에게 답하기</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>침묵 중인 사람</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>단어 목록</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>한 줄에 한 단어. 대문자와 비슷하게 생긴 글자도 찾습니다.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>진행자가 먼저 정함</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>절대 보이지 않음</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>침묵 중</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>아직 채팅방이 없습니다. 이름을 지어 추가하면 시청자가 페이지에서 봅니다.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>아직 아무도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>%1 님이 쓴 글:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>아직 채팅방이 없습니다.</translation>
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
            <numerusform>살펴볼 것 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>통과시키기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>보이지 않기</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>손길 필요</translation>
    </message>
    <message>
        <source>open</source>
        <translation>아직</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>방송하기 전에</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>이 창이 맡은 채널</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>채널은 자기 페이지가 있는 송출 하나입니다. 대부분의 교회는 하나면 되고, 다른 캠퍼스나 언어에는 하나 더 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>새 채널</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>교회나 캠퍼스 이름</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>채널 추가</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>예배</translation>
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
        <translation>거둘 수 있게 늦추기</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>늦추지 않음</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>늦춤</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>모두가 예배를 그만큼 늦게 보는 대신 마지막 몇 초를 거둘 수 있습니다. 다음 ‘방송 시작’부터 적용됩니다.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>채널과 같이: 없음</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>채널과 같이: %1초</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>이 컴퓨터에는 암호를 둘 곳이 없습니다 (%1). 본인만 읽을 수 있는 파일에 둘 수 있습니다:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>암호를 파일에 둘까요?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>두기</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>두지 않기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>다른 웹사이트에서</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>보여 줄 수 있는 곳</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>한 줄에 한 사이트 (https://www.example.org). 그 사이트의 페이지만 채널을 안에 보여 줄 수 있고 우리 페이지는 늘 보여 줍니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>자세히 숨기기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>더 살펴볼 것을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>OBS 열기</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>스트림 키</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>누구신가요?</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>시청자가 영상 위에서 이 이름을 봅니다. 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>교회 이름</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>은혜교회</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>OBS 찾기</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS가 영상과 소리를 만들고 Belfry가 거기서 가져옵니다. OBS를 열어 두세요.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>OBS 암호</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>우리 웹페이지</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>이 주소를 가진 사람은 앱이나 계정 없이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>웹페이지 주소</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>브라우저에서 웹페이지 열기</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>이 컴퓨터의 서버에서는 주소가 건물 안에서만 됩니다. 온 세상에는 설정에서 다른 서버를 고르세요.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>또 어디로?</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>예배는 YouTube, Facebook 등에서도 볼 수 있습니다. 언제든 더 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>여기에 붙여 넣기</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>90초 동안 비공개로: 영상과 소리가 서버에 갔다가 돌아옵니다. 다른 사람은 보지 못합니다.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>연습이 얼마나 되었는지</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1/%2단계</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>우리 교회</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>추가하고 시험</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1을 추가했습니다</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>첫 영상을 기다리는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>모두 좋습니다</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>90초 동안 업로드, 영상, 소리가 좋았습니다. 방송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>거의 다 됐습니다</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>방송할 수는 있지만 먼저 이것이 나아져야 합니다:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>아이디</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>소유자 토큰으로 하려면: 설정, 서버.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M월 d일 ddd</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>오늘 최다</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1의 새 키</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>%1을 어떻게 할지</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>%1 님을 채팅에서 차단할까요?</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>“침묵 중”에서 다시 들여보낼 때까지 읽지도 쓰지도 못합니다.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>%1 방을 지울까요?</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>그 안에 쓴 모든 글이 모두에게서 사라지며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>방 지우기</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>%1 님이 쓴 것을 모두 지울까요?</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>모든 방에서 지워지며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>그림 고르기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 님을 없앨까요?</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>로그인이 영영 없어집니다. 한 일은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>지원 파일 저장</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>%1(으)로 저장하지 못했습니다. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
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
        <translation>다른 인코더용</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>스트림 키</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>키를 가진 사람은 시청자에게 영상을 보낼 수 있습니다. 혼자만 간직하세요.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>키 보기</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>키 숨기기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>새 링크: 이름</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>새 링크: 주소</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>이 창</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
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
        <translation>방송 중입니다</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>이 창을 닫아도 아무것도 끝나지 않습니다. 예배는 계속되고 이 창은 다시 찾아냅니다.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>그대로 있기</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>%n분 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>아이디</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>10자 이상. 짧은 문장이 좋습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
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
        <translation>우리가 시작했다면 예배 후 OBS 방송도 멈추기</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>OBS 설정해 주기</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>전 설정으로 되돌리기</translation>
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
        <translation>사람</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>로그인이 있는 사람</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 암호</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>암호 정하기</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>아직 로그인이 있는 사람이 없습니다. 이 컴퓨터에서는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>다시 들여보내기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>우리 그림</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>OBS를 기다리는 동안</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>예배가 시작되기 전</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>끝난 뒤</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>보이는 때</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>1 MB 이하의 PNG나 JPEG. 없으면 Belfry의 그림이 보입니다.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 고르기</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>다시 Belfry 그림</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>시험 보내기</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>키 시험</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>서버에 암호화해 보관합니다. 기록이나 보고서에도 다시 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>스트림 키</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>여기에 붙여 넣기</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – 바꾸려면 새 키를 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>방송하기 전에</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>주소는 채워져 있습니다: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>OBS가 보내는 그대로의 영상과 소리를 받습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>새 송출처는 켜진 채 시작</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>꺼져 있으면 누가 켤 때까지 아무것도 보내지 않습니다. YouTube, Facebook 등은 송출처 페이지에서 추가합니다.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>송출처 열기</translation>
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
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>스페이스로 켜고 끄고, Alt와 화살표로 옮기고, Delete로 없앱니다.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>송출처 추가</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>예배를 보내는 곳. 하나를 꺼도 다른 곳은 모릅니다.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1을 없앴습니다.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>송출처를 아직 모릅니다. 서버가 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>아직 우리 웹페이지뿐입니다. YouTube, Facebook 등을 추가하면 거기서도 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>%n초째 영상 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>아직 영상 없음</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>곧 영상이 나옵니다</translation>
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
        <translation>현장보다 %1초 늦음</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>영상</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>예배</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1, 확인 필요</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>모든 예배 녹화</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>녹화는 서버 디스크에 있습니다. 보관 기간과 크기는 서버가 설치된 곳에서 정합니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>끝나는 날</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>2주마다</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>따로 정한 규칙</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>다음 주 전에</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>잘못된 일</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>나간 곳</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>시청자</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>살펴보세요</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>예배가 끝날 때마다 보고서가 여기에 나옵니다. 무엇이 잘못되었고 몇 명이 보았으며 다음에 무엇을 할지.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>방송한 예배</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>다음 주 전에</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>잘못된 일</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>나간 곳</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>잰 값</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>시청자</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>달마다</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>동시에 본 사람 (예배 평균)</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>문제가 있던 시간(분), 예배마다</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>방송 중</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>없습니다.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>방의 새 이름</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>방 이름 바꾸기 또는 지우기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>방 지우기</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>맨 위:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>내리기</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>원하는 만큼 빠르게</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>%n초마다 한 번</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>링크: 보이기</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>링크: 진행자에게</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>링크: 금지</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>손님도 씀</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>손님: 진행자에게</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>손님은 읽기만</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>방이 열려 있음</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>한 사람이 얼마나 자주 쓸 수 있는지</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>링크가 있는 글을 어떻게 할지</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>손님이 할 수 있는 일</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>장면</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>다른 장면</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>장면 %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>다른 서버</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>거치는 서버</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>이 서버 쓰기</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>아이디와 암호</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>소유자 토큰 또는 API 키</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>아이디</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>토큰 또는 키</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>로그인한 사람이 더는 없습니다. 방송은 계속됩니다.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>%1(으)로 로그인했습니다. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>모든 날</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>저절로 끝내기</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>할 일 목록</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>예배</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>날짜, 시작, 길이</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>알리기만 하고 사람이 방송 시작을 누름</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>저절로 방송</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>손으로, 알림 없이</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation>분 전</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>알림부터 카운트다운</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>보내는 곳</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>보내는 곳 (고르지 않으면 켜진 곳 모두)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>시작 전 화면</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>카운트다운에는 “저절로 방송”이 필요합니다. 그렇지 않으면 방송 시작을 누르기 전에는 아무것도 방송되지 않습니다.</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>시청자가 읽는 소개</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>시청자용 링크</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>그 전에 할 일</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>스페이스로 표시, F2로 고치기, Delete로 없애기, Alt와 화살표로 옮기기.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>마이크 확인</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>맡은 사람</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>목록에 추가</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>새 예배</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>같은 때에 두 예배</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>그래도 하기</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>이날 쉬기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>예배</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>페이지에 시작 시각 표시</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>yyyy년 M월 d일 ddd  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>교회</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>다음 시작</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>다음 시작 날짜와 시각</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>서버가 보일 때</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>다가오는 예배</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>예배 추가</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>예배</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>모두 좋은지 90초 동안 비공개로 보기</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1을 없앴습니다.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>계획을 아직 모릅니다. 서버가 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>이 주에는 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>계획이 없습니다. 주일 예배를 한 번 추가하면 저절로 반복됩니다.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>무엇이 계획되어 있고 무엇이 저절로 되는지.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>다음 %n주</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>보관됨. 바꾸려면 입력하세요.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>설정 부분</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>교회</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹페이지</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>송출처</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>이 목록 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>라이브. 그 아래 페이지는 2, 3, 4, 5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>알림에 적힌 것을 고치는 단추 누르기</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>알림의 자세한 내용 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>큰 단추로 가기. Enter로 방송 시작</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>큰 단추에서 길게 누르면 예배가 끝남</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>OBS의 첫 장면 보이기. 다른 장면은 2부터 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>다음 단추로 가기</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>이 창 닫기. 예배는 계속됨</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>소리 레벨</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>소리가 들어오지 않음</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>무음</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>최고 %1 dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>%1 님이 함</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>누구나</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>open</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>Belfry 열기</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
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
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>하루에 한 번 더 새로운 Belfry 찾기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>지금 찾기</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>새로운 점</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>우리 웹페이지</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>시청자 주소</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>페이지 언어</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>한 주</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>가는 곳</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>시청자 주소</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>시청자가 여는 주소 복사</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>시청자가 보는 페이지 열기</translation>
    </message>
</context>
</TS>

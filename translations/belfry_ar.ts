<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DelayForm</name>
    <message>
        <source>No delay</source>
        <translation>بلا تأخير</translation>
    </message>
</context>
<context>
    <name>belfry::app::Account</name>
    <message>
        <source>That login and password do not belong together. Look whether Caps Lock is on.</source>
        <translation>اسم الدخول وكلمة المرور لا يتوافقان. انظر هل مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a quarter of an hour, then try again.</source>
        <translation>كلمات مرور خاطئة كثيرة. انتظر ربع ساعة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Look whether it is right, and whether you are online.</source>
        <translation>لا شيء يجيب على ذلك العنوان. انظر هل هو صحيح وهل أنت متصل بالشبكة.</translation>
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
        <translation>لم تُسجَّل هذه الخدمة، فلا شيء تُوضع له فصول.</translation>
    </message>
    <message>
        <source>The service goes on. Chapters can be set once it is over.</source>
        <translation>الخدمة مستمرة. توضع الفصول بعد انتهائها.</translation>
    </message>
    <message>
        <source>Whoever watches the service later sees them beside the picture; a press goes there.</source>
        <translation>من يشاهد الخدمة لاحقًا يراها بجانب الصورة، وضغطة واحدة تذهب إليها.</translation>
    </message>
    <message>
        <source>A chapter needs a name, as “Sermon”.</source>
        <translation>يحتاج الفصل إلى اسم، مثل «العظة».</translation>
    </message>
    <message>
        <source>The recording is %1 long; the chapter must begin within it.</source>
        <translation>طول التسجيل %1؛ يجب أن يبدأ الفصل داخله.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>أُضيف.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حُذفت.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ChatPresenter</name>
    <message>
        <source>The chat is not connected right now; we keep trying.</source>
        <translation>الدردشة غير متصلة الآن؛ نواصل المحاولة.</translation>
    </message>
    <message>
        <source>Shut out for good</source>
        <translation>ممنوع نهائيًا</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>صامت نهائيًا</translation>
    </message>
    <message>
        <source>Shut out until %1</source>
        <translation>ممنوع حتى %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>صامت حتى %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>لا أحد هنا (%n)</numerusform>
            <numerusform>شخص واحد هنا (%n)</numerusform>
            <numerusform>شخصان هنا (%n)</numerusform>
            <numerusform>%n أشخاص هنا</numerusform>
            <numerusform>%n شخصًا هنا</numerusform>
            <numerusform>%n شخص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>لم تُقبل.</translation>
    </message>
    <message>
        <source>It has a link</source>
        <translation>فيها رابط</translation>
    </message>
    <message>
        <source>It has a word of your list</source>
        <translation>فيها كلمة من قائمتك</translation>
    </message>
    <message>
        <source>From a guest</source>
        <translation>من ضيف</translation>
    </message>
    <message>
        <source>A viewer reported it</source>
        <translation>أبلغ عنها أحد المشاهدين</translation>
    </message>
    <message>
        <source>A viewer reported it: %1</source>
        <translation>أبلغ عنها أحد المشاهدين: %1</translation>
    </message>
    <message>
        <source>The chat is not connected right now. Your words are still in the line; send them again in a moment.</source>
        <translation>الدردشة غير متصلة الآن. ما كتبته باقٍ في السطر؛ أرسله مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حُذفت.</translation>
    </message>
    <message>
        <source>All they wrote is removed.</source>
        <translation>حُذف كل ما كتبه.</translation>
    </message>
    <message>
        <source>They are shut out.</source>
        <translation>صار ممنوعًا من الدردشة.</translation>
    </message>
    <message>
        <source>They can read, and not write.</source>
        <translation>يستطيع القراءة ولا يستطيع الكتابة.</translation>
    </message>
    <message>
        <source>They can write again.</source>
        <translation>يستطيع الكتابة من جديد.</translation>
    </message>
    <message>
        <source>The room is open.</source>
        <translation>الغرفة مفتوحة.</translation>
    </message>
    <message>
        <source>The room is removed.</source>
        <translation>حُذفت الغرفة.</translation>
    </message>
    <message>
        <source>The word list is saved.</source>
        <translation>حُفظت قائمة الكلمات.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>أُغلقت المحادثة.</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>مضيف</translation>
    </message>
</context>
<context>
    <name>belfry::app::Checklist</name>
    <message>
        <source>Web page is ready</source>
        <translation>صفحة الويب جاهزة</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>نبحث عن الخادم</translation>
    </message>
    <message>
        <source>Server is out of sight</source>
        <translation>الخادم لا يظهر</translation>
    </message>
    <message>
        <source>OBS is sending</source>
        <translation>OBS يرسل</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS مفتوح</translation>
    </message>
    <message>
        <source>An encoder is sending</source>
        <translation>المرمّز يرسل</translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>نبحث عن OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS غير مفتوح</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS لا يسمح لنا بالدخول</translation>
    </message>
    <message>
        <source>OBS sends to us</source>
        <translation>OBS يرسل إلينا</translation>
    </message>
    <message>
        <source>The stream comes to us</source>
        <translation>البث يصل إلينا</translation>
    </message>
    <message>
        <source>OBS would send elsewhere</source>
        <translation>OBS سيرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Picture arrives</source>
        <translation>الصورة تصل</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>لا تصل صورة</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>الصوت مسموع</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>لا صوت مسموع</translation>
    </message>
    <message>
        <source>Sound arrives</source>
        <translation>الصوت يصل</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>لا يصل صوت</translation>
    </message>
    <message>
        <source>Upload is steady</source>
        <translation>الرفع ثابت</translation>
    </message>
    <message>
        <source>Upload is not steady</source>
        <translation>الرفع غير ثابت</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places ready</source>
        <translation>
            <numerusform>لا أماكن (%1 من %n)</numerusform>
            <numerusform>%1 من مكان واحد جاهز (%n)</numerusform>
            <numerusform>%1 من مكانين جاهز (%n)</numerusform>
            <numerusform>%1 من %n أماكن جاهزة</numerusform>
            <numerusform>%1 من %n مكانًا جاهزة</numerusform>
            <numerusform>%1 من %n مكان جاهزة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::ChurchPresenter</name>
    <message>
        <source>%1 free on the server’s disk</source>
        <translation>%1 خالية على قرص الخادم</translation>
    </message>
    <message>
        <source>Give it a name with some letters from a to z: it stands in the page’s address.</source>
        <translation>أعطها اسمًا فيه بعض الحروف من a إلى z: فهو يظهر في عنوان الصفحة.</translation>
    </message>
    <message>
        <source>Write the kind with letters from a to z, like worship: it stands in addresses.</source>
        <translation>اكتب النوع بحروف من a إلى z، مثل worship: فهو يظهر في العناوين.</translation>
    </message>
    <message>
        <source>Added. Its page is at …/watch/%1.</source>
        <translation>أُضيفت. صفحتها على …/watch/%1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>اختر صورة PNG أو JPEG لا تزيد على ‎1 MB.</translation>
    </message>
    <message>
        <source>Viewers see your picture from now on.</source>
        <translation>يرى المشاهدون صورتك من الآن.</translation>
    </message>
    <message>
        <source>Viewers see Belfry’s own picture again.</source>
        <translation>يرى المشاهدون صورة Belfry من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not a web site’s address. It looks like https://www.example.org.</source>
        <translation>“%1” ليس عنوان موقع. العنوان مثل https://www.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n sites can show it.</source>
        <translation>
            <numerusform>لا يمكن لأكثر من %n موقع عرضها.</numerusform>
            <numerusform>لا يمكن لأكثر من موقع واحد (%n) عرضها.</numerusform>
            <numerusform>لا يمكن لأكثر من موقعين (%n) عرضها.</numerusform>
            <numerusform>لا يمكن لأكثر من %n مواقع عرضها.</numerusform>
            <numerusform>لا يمكن لأكثر من %n موقعًا عرضها.</numerusform>
            <numerusform>لا يمكن لأكثر من %n موقع عرضها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::DryRun</name>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>The upload did not keep up</source>
        <translation>لم يلحق الرفع</translation>
    </message>
    <message>
        <source>In OBS, set a lower video bitrate, use a cable instead of Wi-Fi, and end other uploads.</source>
        <translation>في OBS اضبط معدل بت أقل للفيديو، واستخدم كابلًا بدل Wi-Fi، وأوقف عمليات الرفع الأخرى.</translation>
    </message>
    <message>
        <source>Upload is steady at %1 kb/s</source>
        <translation>الرفع ثابت عند %1 ‎kb/s</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>الصور الكاملة</translation>
    </message>
    <message>
        <source>A whole picture comes only every %1 seconds</source>
        <translation>لا تصل صورة كاملة إلا كل %1 ثانية</translation>
    </message>
    <message>
        <source>In OBS, set the keyframe interval to 2 s: viewers then wait less for their picture.</source>
        <translation>في OBS اضبط Keyframe Interval على ‎2 s: عندها ينتظر المشاهدون صورتهم وقتًا أقل.</translation>
    </message>
    <message>
        <source>A whole picture comes every %1 seconds</source>
        <translation>تصل صورة كاملة كل %1 ثانية</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>No sound is sent</source>
        <translation>لا يُرسل صوت</translation>
    </message>
    <message>
        <source>Look at OBS’s mixer: there must be an audio device.</source>
        <translation>انظر إلى Audio Mixer في OBS: يجب أن يكون فيه جهاز صوت.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>لا صوت مسموع</translation>
    </message>
    <message>
        <source>Check the sound desk, and that nothing is muted in OBS’s mixer.</source>
        <translation>تحقق من طاولة الصوت وأن لا شيء مكتوم في Audio Mixer في OBS.</translation>
    </message>
    <message>
        <source>Only one side is heard</source>
        <translation>تُسمع جهة واحدة فقط</translation>
    </message>
    <message>
        <source>Check the cables of the sound desk, or set the input to mono in OBS.</source>
        <translation>تحقق من كابلات طاولة الصوت، أو اضبط المدخل على Mono في OBS.</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>الصوت عالٍ جدًا</translation>
    </message>
    <message>
        <source>Turn it down at the sound desk or in OBS’s mixer, until it no longer reaches the red.</source>
        <translation>اخفضه على طاولة الصوت أو في Audio Mixer حتى لا يبلغ الأحمر.</translation>
    </message>
    <message>
        <source>Sound is heard</source>
        <translation>الصوت مسموع</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>No picture arrives</source>
        <translation>لا تصل صورة</translation>
    </message>
    <message>
        <source>Choose a scene with a camera in OBS, and start its stream.</source>
        <translation>اختر في OBS مشهدًا فيه كاميرا وابدأ البث.</translation>
    </message>
    <message>
        <source>Not everybody can see this kind of picture</source>
        <translation>لا يستطيع الجميع رؤية هذا النوع من الصور</translation>
    </message>
    <message>
        <source>In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>في OBS اختر مرمّز H.264 (x264).</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>كانت الصورة سوداء</translation>
    </message>
    <message>
        <source>Choose another scene in OBS, and check the camera.</source>
        <translation>اختر مشهدًا آخر في OBS وتحقق من الكاميرا.</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>كانت الصورة واقفة</translation>
    </message>
    <message>
        <source>If that was a slide, all is well. Otherwise check the camera.</source>
        <translation>إن كانت شريحة فكل شيء بخير. وإلا فتحقق من الكاميرا.</translation>
    </message>
    <message>
        <source>Picture is moving</source>
        <translation>الصورة تتحرك</translation>
    </message>
</context>
<context>
    <name>belfry::app::FirstRunPresenter</name>
    <message>
        <source>You are on air: this is no time for a test.</source>
        <translation>أنت على الهواء: ليس هذا وقت التجربة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.</source>
        <translation>
            <numerusform>لم يصل شيء (%n ث). انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
            <numerusform>لم يصل شيء خلال ثانية (%n). انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
            <numerusform>لم يصل شيء خلال ثانيتين (%n). انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
            <numerusform>لم يصل شيء خلال %n ثوانٍ. انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
            <numerusform>لم يصل شيء خلال %n ثانية. انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
            <numerusform>لم يصل شيء خلال %n ثانية. انظر هل يعرض OBS خطأ ثم حاول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for OBS</source>
        <translation>نبحث عن OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS غير مفتوح</translation>
    </message>
    <message>
        <source>Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server.</source>
        <translation>افتحه. إن كان مفتوحًا: في OBS اختر Tools ثم WebSocket Server Settings وعلّم Enable WebSocket server.</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>لم يقبل OBS كلمة المرور</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS يطلب كلمة مروره</translation>
    </message>
    <message>
        <source>In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here.</source>
        <translation>في OBS: ‏Tools ثم WebSocket Server Settings ثم Show Connect Info. انسخ كلمة المرور وألصقها هنا.</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>أنهى أحدهم الاتصال في OBS</translation>
    </message>
    <message>
        <source>Close OBS and open it again.</source>
        <translation>أغلق OBS وافتحه من جديد.</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>ما يجيب هناك ليس OBS 28 أو أحدث</translation>
    </message>
    <message>
        <source>Bring OBS up to date: Help, Check for Updates.</source>
        <translation>حدّث OBS: ‏Help ثم Check for Updates.</translation>
    </message>
    <message>
        <source>OBS is open and sends to us</source>
        <translation>OBS مفتوح ويرسل إلينا</translation>
    </message>
    <message>
        <source>OBS is open</source>
        <translation>OBS مفتوح</translation>
    </message>
    <message>
        <source>Looking where it sends</source>
        <translation>ننظر إلى أين يرسل</translation>
    </message>
    <message>
        <source>OBS is open, and would send somewhere else</source>
        <translation>OBS مفتوح وسيرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>One press sets it up. What is there now is kept and can be put back in Settings.</source>
        <translation>ضغطة واحدة تجهّزه. ما فيه الآن يُحفظ ويمكن إرجاعه من الإعدادات.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>جهّز OBS لي</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Only our web page for now</source>
        <translation>صفحتنا فقط الآن</translation>
    </message>
    <message>
        <source>To the control room</source>
        <translation>إلى غرفة التحكم</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>ابدأ التجربة</translation>
    </message>
    <message>
        <source>OBS is set to 2 s, from its next start on. Do the dry run once more to see it.</source>
        <translation>ضُبط OBS على ثانيتين من تشغيله القادم. أعد التجربة لترى ذلك.</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>يجري فتح OBS</translation>
    </message>
    <message>
        <source>That takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>belfry::app::KeepAwake</name>
    <message>
        <source>A service is on air</source>
        <translation>هناك خدمة على الهواء</translation>
    </message>
</context>
<context>
    <name>belfry::app::LivePlaceWords</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>تم إرسال %1 kb/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>to our web page</source>
        <translation>إلى صفحتنا</translation>
    </message>
    <message numerus="yes">
        <source>to our web page and %n places</source>
        <translation>
            <numerusform>إلى صفحتنا فقط (%n)</numerusform>
            <numerusform>إلى صفحتنا ومكان واحد (%n)</numerusform>
            <numerusform>إلى صفحتنا ومكانين (%n)</numerusform>
            <numerusform>إلى صفحتنا و%n أماكن</numerusform>
            <numerusform>إلى صفحتنا و%n مكانًا</numerusform>
            <numerusform>إلى صفحتنا و%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>to our web page and %1</source>
        <translation>إلى صفحتنا و%1</translation>
    </message>
    <message>
        <source>to our web page, %1 and %2</source>
        <translation>إلى صفحتنا و%1 و%2</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>شغّله</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>ألصق مفتاحًا جديدًا</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>أطفئه</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 ‎kb/s</translation>
    </message>
    <message>
        <source>Off this time, on the next</source>
        <translation>مطفأ هذه المرة، ويعمل في القادمة</translation>
    </message>
    <message>
        <source>Off until turned on</source>
        <translation>مطفأ حتى يُشغَّل</translation>
    </message>
    <message>
        <source>On this time only</source>
        <translation>يعمل هذه المرة فقط</translation>
    </message>
    <message>
        <source>Not for this service</source>
        <translation>ليس لهذه الخدمة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Not known right now</source>
        <translation>غير معروف الآن</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Arrives there</source>
        <translation>يصل إلى هناك</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>%1 · we try again every 30 s</source>
        <translation>%1 · نحاول كل ‎30 s</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 · we keep trying</source>
        <translation>%1 · نواصل المحاولة</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>يحاول</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>غير ثابت</translation>
    </message>
    <message>
        <source>Getting through</source>
        <translation>يشق طريقه</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <translation>يبدأ بعد لحظة</translation>
    </message>
    <message>
        <source>Starts with Go Live</source>
        <translation>يبدأ مع بدء البث</translation>
    </message>
    <message>
        <source>%1 · paste a new one</source>
        <translation>%1 · ألصق غيره</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>أصلح</translation>
    </message>
    <message>
        <source>It cannot take what OBS sends</source>
        <translation>لا يستطيع أخذ ما يرسله OBS</translation>
    </message>
    <message>
        <source>Key works · checked just now</source>
        <translation>المفتاح صحيح · فُحص الآن</translation>
    </message>
    <message numerus="yes">
        <source>Key works · checked %n min ago</source>
        <translation>
            <numerusform>المفتاح صحيح · فُحص الآن (%n)</numerusform>
            <numerusform>المفتاح صحيح · فُحص قبل دقيقة (%n)</numerusform>
            <numerusform>المفتاح صحيح · فُحص قبل دقيقتين (%n)</numerusform>
            <numerusform>المفتاح صحيح · فُحص قبل %n دقائق</numerusform>
            <numerusform>المفتاح صحيح · فُحص قبل %n دقيقة</numerusform>
            <numerusform>المفتاح صحيح · فُحص قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>belfry::app::LiveWords</name>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 ‎kb/s</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>LAST SEEN ON AIR</source>
        <translation>آخر ما رأيناه: على الهواء</translation>
    </message>
    <message>
        <source>NO CONNECTION</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>GOING LIVE</source>
        <translation>ننتقل إلى الهواء</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>ON AIR, NO PICTURE</source>
        <translation>على الهواء بلا صورة</translation>
    </message>
    <message>
        <source>ENDING</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>بدأ في %1</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n min</source>
        <translation>
            <numerusform>يبدأ الآن (%n)</numerusform>
            <numerusform>يبدأ بعد دقيقة (%n)</numerusform>
            <numerusform>يبدأ بعد دقيقتين (%n)</numerusform>
            <numerusform>يبدأ بعد %n دقائق</numerusform>
            <numerusform>يبدأ بعد %n دقيقة</numerusform>
            <numerusform>يبدأ بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live at %1</source>
        <translation>على الهواء في %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>مقررة في %1</translation>
    </message>
    <message>
        <source>Belfry</source>
        <translation>Belfry</translation>
    </message>
    <message>
        <source>looking for the server</source>
        <translation>نبحث عن الخادم</translation>
    </message>
    <message>
        <source>the server is out of sight</source>
        <translation>الخادم لا يظهر</translation>
    </message>
    <message>
        <source>looking for OBS</source>
        <translation>نبحث عن OBS</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS غير مفتوح</translation>
    </message>
    <message>
        <source>OBS does not let us in</source>
        <translation>OBS لا يسمح لنا بالدخول</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS يرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS سيرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>looking at OBS</source>
        <translation>ننظر إلى OBS</translation>
    </message>
    <message>
        <source>OBS is busy for a moment</source>
        <translation>OBS مشغول للحظة</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>ننتقل إلى الهواء…</translation>
    </message>
    <message>
        <source>OBS is starting · press to stop</source>
        <translation>OBS يبدأ · اضغط للإيقاف</translation>
    </message>
    <message>
        <source>waiting for the picture · press to stop</source>
        <translation>ننتظر الصورة · اضغط للإيقاف</translation>
    </message>
    <message>
        <source>opening the web page · press to stop</source>
        <translation>نفتح صفحة الويب · اضغط للإيقاف</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>ينتهي…</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>اضغط مطولًا للإنهاء</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>ابدأ البث</translation>
    </message>
    <message>
        <source>since a moment ago</source>
        <translation>منذ لحظة</translation>
    </message>
    <message numerus="yes">
        <source>steady for %n min</source>
        <translation>
            <numerusform>ثابت منذ لحظة (%n)</numerusform>
            <numerusform>ثابت منذ دقيقة (%n)</numerusform>
            <numerusform>ثابت منذ دقيقتين (%n)</numerusform>
            <numerusform>ثابت منذ %n دقائق</numerusform>
            <numerusform>ثابت منذ %n دقيقة</numerusform>
            <numerusform>ثابت منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>steady for %1 h %2 min</source>
        <translation>ثابت منذ %1 س %2 د</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>OBS on this computer</source>
        <translation>OBS على هذا الحاسوب</translation>
    </message>
    <message>
        <source>OBS on another computer</source>
        <translation>OBS على حاسوب آخر</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Our encoder</source>
        <translation>مرمّزنا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>نبحث عنه</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>It does not let us in</source>
        <translation>لا يسمح لنا بالدخول</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>أصلح</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <translation>يرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Would send somewhere else</source>
        <translation>سيرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Lost its way to the server · keeps trying</source>
        <translation>فقد طريقه إلى الخادم · يواصل المحاولة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Open · starts with Go Live</source>
        <translation>مفتوح · يبدأ مع بدء البث</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ويب</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>نبحث عن الخادم</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>لا يظهر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ‎%</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 مشغول</translation>
    </message>
    <message>
        <source>What viewers see</source>
        <translation>ما يراه المشاهدون</translation>
    </message>
    <message>
        <source>What viewers will see</source>
        <translation>ما سيراه المشاهدون</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>private preview</source>
        <translation>معاينة خاصة</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 ‎fps</translation>
    </message>
    <message>
        <source>The server is out of sight.</source>
        <translation>الخادم لا يظهر.</translation>
    </message>
    <message>
        <source>Nothing is coming in. Viewers wait.</source>
        <translation>لا شيء يصل. المشاهدون ينتظرون.</translation>
    </message>
    <message>
        <source>No picture yet. It shows here as soon as OBS sends.</source>
        <translation>لا صورة بعد. تظهر هنا حين يرسل OBS.</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n s ago</source>
        <translation>
            <numerusform>شوهد الآن (%n)</numerusform>
            <numerusform>شوهد قبل ثانية (%n)</numerusform>
            <numerusform>شوهد قبل ثانيتين (%n)</numerusform>
            <numerusform>شوهد قبل %n ثوانٍ</numerusform>
            <numerusform>شوهد قبل %n ثانية</numerusform>
            <numerusform>شوهد قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen %n min ago</source>
        <translation>
            <numerusform>شوهد الآن (%n)</numerusform>
            <numerusform>شوهد قبل دقيقة (%n)</numerusform>
            <numerusform>شوهد قبل دقيقتين (%n)</numerusform>
            <numerusform>شوهد قبل %n دقائق</numerusform>
            <numerusform>شوهد قبل %n دقيقة</numerusform>
            <numerusform>شوهد قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>planned end %1</source>
        <translation>الانتهاء المقرر %1</translation>
    </message>
    <message>
        <source>watching now</source>
        <translation>يشاهدون الآن</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظرون</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>تابع البث</translation>
    </message>
    <message numerus="yes">
        <source>The closing slide shows · ends in %n s</source>
        <translation>
            <numerusform>تظهر شريحة الختام · تنتهي الآن (%n)</numerusform>
            <numerusform>تظهر شريحة الختام · تنتهي بعد ثانية (%n)</numerusform>
            <numerusform>تظهر شريحة الختام · تنتهي بعد ثانيتين (%n)</numerusform>
            <numerusform>تظهر شريحة الختام · تنتهي بعد %n ثوانٍ</numerusform>
            <numerusform>تظهر شريحة الختام · تنتهي بعد %n ثانية</numerusform>
            <numerusform>تظهر شريحة الختام · تنتهي بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewers are still seeing the last %n s</source>
        <translation>
            <numerusform>ما زال المشاهدون يرون اللحظة الأخيرة (%n)</numerusform>
            <numerusform>ما زال المشاهدون يرون الثانية الأخيرة (%n)</numerusform>
            <numerusform>ما زال المشاهدون يرون آخر ثانيتين (%n)</numerusform>
            <numerusform>ما زال المشاهدون يرون آخر %n ثوانٍ</numerusform>
            <numerusform>ما زال المشاهدون يرون آخر %n ثانية</numerusform>
            <numerusform>ما زال المشاهدون يرون آخر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slide shows · ends in a moment</source>
        <translation>تظهر شريحة الختام · تنتهي بعد لحظة</translation>
    </message>
    <message>
        <source>Viewers see the closing slide, then it ends</source>
        <translation>يرى المشاهدون شريحة الختام ثم ينتهي</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>لا أحد يشاهد (%n)</numerusform>
            <numerusform>يشاهد واحد (%n)</numerusform>
            <numerusform>يشاهد اثنان (%n)</numerusform>
            <numerusform>يشاهد %n</numerusform>
            <numerusform>يشاهد %n</numerusform>
            <numerusform>يشاهد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر (%n)</numerusform>
            <numerusform>ينتظر واحد (%n)</numerusform>
            <numerusform>ينتظر اثنان (%n)</numerusform>
            <numerusform>ينتظر %n</numerusform>
            <numerusform>ينتظر %n</numerusform>
            <numerusform>ينتظر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 خالية</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last %n s</source>
        <translation>
            <numerusform>استرجع الآن (%n ث)</numerusform>
            <numerusform>استرجع آخر ثانية (%n)</numerusform>
            <numerusform>استرجع آخر ثانيتين (%n)</numerusform>
            <numerusform>استرجع آخر %n ثوانٍ</numerusform>
            <numerusform>استرجع آخر %n ثانية</numerusform>
            <numerusform>استرجع آخر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مثقل</translation>
    </message>
</context>
<context>
    <name>belfry::app::GoLiveNotices</name>
    <message>
        <source>Open OBS</source>
        <translation>افتح OBS</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Nobody saw anything yet.</source>
        <translation>لم يرَ أحد شيئًا بعد.</translation>
    </message>
    <message>
        <source>OBS is not open, so there is nothing to put on air</source>
        <translation>OBS غير مفتوح، فلا شيء يُبث</translation>
    </message>
    <message>
        <source>There is nothing to put on air yet</source>
        <translation>لا شيء يُبث بعد</translation>
    </message>
    <message>
        <source>Start your encoder, then press again.</source>
        <translation>شغّل المرمّز ثم اضغط من جديد.</translation>
    </message>
    <message>
        <source>OBS could not start sending</source>
        <translation>لم يستطع OBS بدء الإرسال</translation>
    </message>
    <message>
        <source>OBS’s own window says why. Most often the address or the network is wrong.</source>
        <translation>نافذة OBS تقول السبب. غالبًا العنوان أو الشبكة غير صحيح.</translation>
    </message>
    <message>
        <source>OBS says it sends, but nothing arrives</source>
        <translation>يقول OBS إنه يرسل، ولكن لا شيء يصل</translation>
    </message>
    <message>
        <source>The network between OBS and the server may be blocked.</source>
        <translation>قد تكون الشبكة بين OBS والخادم محجوبة.</translation>
    </message>
    <message>
        <source>No picture arrived</source>
        <translation>لم تصل صورة</translation>
    </message>
    <message>
        <source>Something comes in, but no picture that could be shown.</source>
        <translation>يصل شيء، ولكن لا صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>The server did not answer</source>
        <translation>لم يُجب الخادم</translation>
    </message>
    <message>
        <source>Look at the state above: it shows whether we are on air.</source>
        <translation>انظر إلى الحالة في الأعلى: تبيّن إن كنا على الهواء.</translation>
    </message>
    <message>
        <source>The server could not put us on air</source>
        <translation>لم يستطع الخادم نقلنا إلى الهواء</translation>
    </message>
    <message>
        <source>The service could not be ended</source>
        <translation>تعذّر إنهاء الخدمة</translation>
    </message>
    <message>
        <source>Viewers may still be watching. Hold the button once more.</source>
        <translation>قد يكون المشاهدون ما زالوا يشاهدون. اضغط الزر مطولًا مرة أخرى.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>We were already on air</source>
        <translation>كنا على الهواء من قبل</translation>
    </message>
    <message>
        <source>The service had already ended</source>
        <translation>كانت الخدمة قد انتهت</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message numerus="yes">
        <source>The last %n s are not shown</source>
        <translation>
            <numerusform>لا يُعرض ما بقي (%n ث)</numerusform>
            <numerusform>لا تُعرض الثانية الأخيرة (%n)</numerusform>
            <numerusform>لا تُعرض آخر ثانيتين (%n)</numerusform>
            <numerusform>لا تُعرض آخر %n ثوانٍ</numerusform>
            <numerusform>لا تُعرض آخر %n ثانية</numerusform>
            <numerusform>لا تُعرض آخر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers see a slide in their place. What was seen before stays seen, on our web page and at every place.</source>
        <translation>يرى المشاهدون شريحة مكانها. ما شوهد قبل ذلك يبقى قد شوهد، على صفحتنا وفي كل مكان.</translation>
    </message>
    <message>
        <source>It was too late to keep going</source>
        <translation>فات وقت المتابعة</translation>
    </message>
    <message>
        <source>The service has ended. Go Live begins a new broadcast.</source>
        <translation>انتهت الخدمة. «ابدأ البث» يبدأ بثًا جديدًا.</translation>
    </message>
    <message>
        <source>Somebody in another window</source>
        <translation>أحدهم في نافذة أخرى</translation>
    </message>
    <message>
        <source>%1 pressed Go Live just before. There is one broadcast.</source>
        <translation>ضغط %1 زر البدء قبل لحظة. البث واحد.</translation>
    </message>
    <message>
        <source>%1 ended it just before.</source>
        <translation>أنهاها %1 قبل لحظة.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>تابع البث</translation>
    </message>
    <message>
        <source>“Keep going” did not reach the server</source>
        <translation>لم يصل «تابع البث» إلى الخادم</translation>
    </message>
    <message>
        <source>The service still ends when the closing picture is over. Press again while it shows.</source>
        <translation>ما زالت الخدمة ستنتهي عند انتهاء صورة الختام. اضغط من جديد ما دامت ظاهرة.</translation>
    </message>
</context>
<context>
    <name>belfry::app::Notifier</name>
    <message>
        <source>Something needs a look</source>
        <translation>هناك ما يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>The server reports “%1”. Viewers may not be affected.</source>
        <translation>الخادم يبلّغ عن «%1». قد لا يتأثر المشاهدون.</translation>
    </message>
    <message>
        <source>The server does not let this window in</source>
        <translation>الخادم لا يسمح لهذه النافذة بالدخول</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>This window’s channel is not there any more</source>
        <translation>قناة هذه النافذة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Somebody may have removed it. In Settings &gt; Church, choose which channel this window runs.</source>
        <translation>ربما حذفها أحدهم. في الإعدادات &gt; الكنيسة اختر القناة التي تديرها هذه النافذة.</translation>
    </message>
    <message>
        <source>Belfry’s server could not be started on this computer</source>
        <translation>تعذّر تشغيل خادم Belfry على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nobody can watch until it runs. We try again every few seconds.</source>
        <translation>لا يستطيع أحد المشاهدة حتى يعمل. نحاول كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>It is being started again by itself.</source>
        <translation>يُعاد تشغيله من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Check this computer’s network; we keep trying.</source>
        <translation>تحقق من شبكة هذا الحاسوب؛ نواصل المحاولة.</translation>
    </message>
    <message>
        <source>We can’t see the server</source>
        <translation>لا نرى الخادم</translation>
    </message>
    <message>
        <source>Viewers may be fine: it was on air when we last saw it.</source>
        <translation>قد يكون المشاهدون بخير: كان على الهواء حين رأيناه آخر مرة.</translation>
    </message>
    <message>
        <source>It was off air when we last saw it.</source>
        <translation>لم يكن على الهواء حين رأيناه آخر مرة.</translation>
    </message>
    <message>
        <source>OBS is not open</source>
        <translation>OBS غير مفتوح</translation>
    </message>
    <message>
        <source>Nothing can go out yet; the web page shows when we start. If OBS is open, switch on Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</source>
        <translation>لا يمكن أن يخرج شيء بعد؛ صفحة الويب تبيّن متى نبدأ. إن كان OBS مفتوحًا فشغّل Tools &gt; WebSocket Server Settings &gt; Enable WebSocket server.</translation>
    </message>
    <message>
        <source>Open OBS</source>
        <translation>افتح OBS</translation>
    </message>
    <message>
        <source>OBS closed itself</source>
        <translation>أغلق OBS نفسه</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when OBS sends again.</source>
        <translation>المشاهدون ينتظرون الصورة. يتابعون تلقائيًا حين يرسل OBS من جديد.</translation>
    </message>
    <message>
        <source>OBS stopped sending</source>
        <translation>توقف OBS عن الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل من جديد</translation>
    </message>
    <message>
        <source>OBS lost its way to the server</source>
        <translation>فقد OBS طريقه إلى الخادم</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. OBS keeps trying by itself; check the internet connection.</source>
        <translation>المشاهدون ينتظرون الصورة. OBS يواصل المحاولة بنفسه؛ تحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <translation>تجدها في OBS تحت Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</translation>
    </message>
    <message>
        <source>OBS asks for its password</source>
        <translation>OBS يطلب كلمة مروره</translation>
    </message>
    <message>
        <source>Belfry cannot see or start OBS until then. %1</source>
        <translation>لا يستطيع Belfry رؤية OBS أو تشغيله حتى ذلك الحين. %1</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>أدخل كلمة المرور</translation>
    </message>
    <message>
        <source>OBS did not accept the password</source>
        <translation>لم يقبل OBS كلمة المرور</translation>
    </message>
    <message>
        <source>Someone in OBS ended Belfry’s connection</source>
        <translation>أنهى أحدهم في OBS اتصال Belfry</translation>
    </message>
    <message>
        <source>What OBS sends goes on. Belfry does not come back until you say so.</source>
        <translation>ما يرسله OBS يستمر. لا يعود Belfry حتى تطلب ذلك.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>اتصل من جديد</translation>
    </message>
    <message>
        <source>This OBS cannot talk with Belfry</source>
        <translation>لا يستطيع OBS هذا التحدث مع Belfry</translation>
    </message>
    <message>
        <source>OBS 28 or newer is needed. You can still start the stream in OBS yourself.</source>
        <translation>يلزم OBS 28 أو أحدث. ما زال بإمكانك بدء البث في OBS بنفسك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>OBS is sending somewhere else</source>
        <translation>OBS يرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>It sends to %1 right now, and Belfry does not touch that. When it may stop, press Stop Streaming in OBS.</source>
        <translation>يرسل الآن إلى %1، وBelfry لا يمس ذلك. حين يجوز إيقافه اضغط Stop Streaming في OBS.</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>OBS would send somewhere else</source>
        <translation>OBS سيرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>It is not set up for our server, so nobody would see anything on our web page.</source>
        <translation>لم يُجهَّز لخادمنا، فلن يرى أحد شيئًا على صفحتنا.</translation>
    </message>
    <message>
        <source>It is set to %1, so nobody would see anything on our web page.</source>
        <translation>هو مضبوط على %1، فلن يرى أحد شيئًا على صفحتنا.</translation>
    </message>
    <message>
        <source>What is set now is kept and can be put back.</source>
        <translation>الإعداد الحالي محفوظ ويمكن إرجاعه.</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>جهّز OBS لي</translation>
    </message>
    <message>
        <source>The picture needs long to start for viewers</source>
        <translation>تحتاج الصورة وقتًا طويلًا حتى تظهر للمشاهدين</translation>
    </message>
    <message>
        <source>OBS sends a full picture only every %1 seconds; 2 is right. Those already watching are fine.</source>
        <translation>يرسل OBS صورة كاملة كل %1 ثانية فقط؛ الصحيح 2. من يشاهدون الآن بخير.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>اضبطها على ثانيتين</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>أرني أين</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>في OBS افتح Settings &gt; Output.
اضبط Output Mode على Advanced.
في تبويب Streaming اضبط Keyframe Interval على ‎2 s.
اضغط OK. يسري من المرة القادمة التي يبدأ فيها OBS البث.</translation>
    </message>
    <message>
        <source>Nothing is coming in</source>
        <translation>لا شيء يصل</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. They go on by themselves when it is sent again.</source>
        <translation>المشاهدون ينتظرون الصورة. يتابعون تلقائيًا حين تُرسل من جديد.</translation>
    </message>
    <message>
        <source>No picture is coming in</source>
        <translation>لا تصل صورة</translation>
    </message>
    <message>
        <source>Viewers would only hear the sound.</source>
        <translation>سيسمع المشاهدون الصوت فقط.</translation>
    </message>
    <message>
        <source>In OBS, look whether the right scene is chosen and shows a picture.
In Settings &gt; Output, choose an encoder for the video.</source>
        <translation>في OBS تأكد أن المشهد الصحيح مختار ويعرض صورة.
في Settings &gt; Output اختر مرمّزًا للفيديو.</translation>
    </message>
    <message>
        <source>No sound is coming in</source>
        <translation>لا يصل صوت</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>يرى المشاهدون الصورة ولا يسمعون شيئًا.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>في OBS افتح Settings &gt; Audio.
اختر طاولة الصوت تحت Mic/Auxiliary Audio.
في Audio Mixer تأكد أن مستواها يتحرك.</translation>
    </message>
    <message>
        <source>Some viewers cannot see this picture</source>
        <translation>بعض المشاهدين لا يستطيعون رؤية هذه الصورة</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>أرسل H.264</translation>
    </message>
    <message>
        <source>It is sent as %1, which many phones and computers cannot show.</source>
        <translation>تُرسل بصيغة %1، وكثير من الهواتف والحواسيب لا تعرضها.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264.
Press OK and start again.</source>
        <translation>في OBS أوقف البث.
افتح Settings &gt; Output.
اختر مرمّزًا في اسمه x264 أو H.264.
اضغط OK وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Two encoders are sending</source>
        <translation>مرمّزان يرسلان</translation>
    </message>
    <message>
        <source>Viewers see the one at %1. The one at %2 waits and steps in if the first stops.</source>
        <translation>يرى المشاهدون الذي عند %1. والذي عند %2 ينتظر ويحل محله إن توقف الأول.</translation>
    </message>
    <message>
        <source>Two encoders take turns</source>
        <translation>مرمّزان يتناوبان</translation>
    </message>
    <message>
        <source>They swapped too often, so the present one stays on air. Stop one of them.</source>
        <translation>تبادلا أكثر من اللازم، فيبقى الحالي على الهواء. أوقف أحدهما.</translation>
    </message>
    <message>
        <source>Settings can’t be saved right now</source>
        <translation>لا يمكن حفظ الإعدادات الآن</translation>
    </message>
    <message>
        <source>The server can’t reach its database. Viewers are not affected, and Go Live and End work. What happens on air is kept and saved as soon as the database is back.</source>
        <translation>لا يصل الخادم إلى قاعدة بياناته. المشاهدون لا يتأثرون، والبدء والإنهاء يعملان. ما يجري على الهواء يُحتفظ به ويُحفظ حين تعود القاعدة.</translation>
    </message>
    <message>
        <source>This server is on its own right now</source>
        <translation>هذا الخادم وحده الآن</translation>
    </message>
    <message>
        <source>It can’t reach the other servers. Viewers here are not affected; it catches up as soon as they are back.</source>
        <translation>لا يصل إلى الخوادم الأخرى. المشاهدون هنا لا يتأثرون؛ ويلحق بها حين تعود.</translation>
    </message>
    <message>
        <source>The service should be on air, and nothing is coming in</source>
        <translation>كان يجب أن تكون الخدمة على الهواء، ولا شيء يصل</translation>
    </message>
    <message>
        <source>“%1” goes on air by itself as soon as something is sent.</source>
        <translation>تنتقل «%1» إلى الهواء تلقائيًا حين يُرسل شيء.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, look at the Audio Mixer: the sound desk must not be muted.
In Settings &gt; Audio, choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>تأكد أن طاولة الصوت تعمل وأن مستواها يتحرك.
في OBS انظر إلى Audio Mixer: يجب ألا تكون طاولة الصوت مكتومة.
في Settings &gt; Audio اختر طاولة الصوت تحت Mic/Auxiliary Audio.</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>لا صوت مسموع</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>تحقق من طاولة الصوت</translation>
    </message>
    <message>
        <source>The sound is too loud</source>
        <translation>الصوت عالٍ جدًا</translation>
    </message>
    <message>
        <source>Viewers hear it distorted.</source>
        <translation>يسمعه المشاهدون مشوهًا.</translation>
    </message>
    <message>
        <source>On the sound desk, turn down what goes to the stream.
Or in OBS, in the Audio Mixer, pull the fader down until its level stays out of the red.</source>
        <translation>على طاولة الصوت اخفض ما يذهب إلى البث.
أو في OBS في Audio Mixer اسحب المؤشر إلى أسفل حتى يبقى المستوى خارج الأحمر.</translation>
    </message>
    <message>
        <source>Sound comes from one side only</source>
        <translation>الصوت يأتي من جهة واحدة فقط</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the left alone.</source>
        <translation>من يضع سماعات يسمعه من اليسار وحده.</translation>
    </message>
    <message>
        <source>Viewers with headphones hear it on the right alone.</source>
        <translation>من يضع سماعات يسمعه من اليمين وحده.</translation>
    </message>
    <message>
        <source>Look whether both cables from the sound desk are plugged in.
Where there is only one: in OBS, open the Audio Mixer’s menu &gt; Advanced Audio Properties, and tick Mono.</source>
        <translation>تأكد أن كابلَي طاولة الصوت موصولان.
إن كان هناك كابل واحد: في OBS افتح قائمة Audio Mixer &gt; Advanced Audio Properties وعلّم Mono.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>الصورة سوداء</translation>
    </message>
    <message>
        <source>Viewers only hear the sound.</source>
        <translation>المشاهدون يسمعون الصوت فقط.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
Look whether the camera is on and its cap is off.</source>
        <translation>في OBS اختر المشهد الذي يعرض الكاميرا.
تأكد أن الكاميرا تعمل وأن غطاءها مرفوع.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>الصورة واقفة</translation>
    </message>
    <message>
        <source>Viewers hear the sound. If it is a slide, all is well.</source>
        <translation>المشاهدون يسمعون الصوت. إن كانت شريحة فكل شيء بخير.</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.
If the camera’s picture stands still there, too, pull its plug and put it in again.</source>
        <translation>في OBS اختر المشهد الذي يعرض الكاميرا.
إن كانت صورة الكاميرا واقفة هناك أيضًا فافصل كابلها ثم صله من جديد.</translation>
    </message>
    <message>
        <source>There was no answer. Check the connection and try again.</source>
        <translation>لم يأتِ جواب. تحقق من الاتصال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The password or token was not accepted.</source>
        <translation>لم تُقبل كلمة المرور أو الرمز.</translation>
    </message>
    <message>
        <source>OBS is streaming right now. Stop the stream in OBS, then press again.</source>
        <translation>OBS يبث الآن. أوقف البث في OBS ثم اضغط من جديد.</translation>
    </message>
    <message>
        <source>OBS or the server is away right now. Try again when it is back.</source>
        <translation>OBS أو الخادم غائب الآن. حاول مجددًا حين يعود.</translation>
    </message>
    <message>
        <source>OBS still works on the last press. Wait a moment.</source>
        <translation>ما زال OBS ينفّذ الضغطة الأخيرة. انتظر لحظة.</translation>
    </message>
    <message>
        <source>OBS does not let that be set from here. In OBS, look under Settings &gt; Output.</source>
        <translation>لا يتيح OBS ضبط ذلك من هنا. انظر في OBS تحت Settings &gt; Output.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever looks after this computer.</source>
        <translation>حاول مجددًا. وإن استمر فاسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>OBS could not be opened from here. Open it yourself: Belfry sees it at once.</source>
        <translation>تعذّر فتح OBS من هنا. افتحه بنفسك، وسيراه Belfry فورًا.</translation>
    </message>
    <message>
        <source>The server did not answer, so nothing was changed. Try again when it is back.</source>
        <translation>لم يُجب الخادم فلم يتغير شيء. حاول مجددًا حين يعود.</translation>
    </message>
    <message>
        <source>The server does not accept this window’s token.</source>
        <translation>لا يقبل الخادم رمز هذه النافذة.</translation>
    </message>
    <message>
        <source>This needs somebody with more rights.</source>
        <translation>هذا يحتاج إلى شخص له صلاحيات أكثر.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>لم يعد موجودًا. ربما حذفه أحدهم.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it as it is now, then change it again.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. انظر إليه كما هو الآن ثم غيّره من جديد.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment, then try again.</source>
        <translation>كان ذلك أكثر من اللازم دفعة واحدة. انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>هذا أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The server cannot save this right now. Try again in a minute.</source>
        <translation>لا يستطيع الخادم حفظ هذا الآن. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The server could not do that. Try again; if it stays so, ask whoever looks after it.</source>
        <translation>لم يستطع الخادم فعل ذلك. حاول مجددًا؛ وإن استمر فاسأل من يعتني به.</translation>
    </message>
    <message>
        <source>Show the meter</source>
        <translation>أظهر المؤشر</translation>
    </message>
    <message>
        <source>Another program stands where Belfry’s server should be</source>
        <translation>برنامج آخر في مكان خادم Belfry</translation>
    </message>
    <message>
        <source>Nobody can watch until it is closed. Restart this computer if you do not know which it is; we try again every few seconds.</source>
        <translation>لا يستطيع أحد المشاهدة حتى يُغلق. أعد تشغيل الحاسوب إن لم تعرف أيّ برنامج هو؛ نحاول كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>شهادة الخادم غير صالحة</translation>
    </message>
    <message>
        <source>Browsers refuse the web page, too. Whoever looks after the server must renew it; also look whether this computer’s date is right.</source>
        <translation>المتصفحات ترفض صفحة الويب أيضًا. على من يعتني بالخادم أن يجددها؛ وتأكد من صحة تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer and the server do not agree what time it is</source>
        <translation>لا يتفق هذا الحاسوب والخادم على الوقت</translation>
    </message>
    <message>
        <source>They are %1 minutes apart, so services may start at the wrong time.</source>
        <translation>بينهما %1 دقيقة، فقد تبدأ الخدمات في وقت خاطئ.</translation>
    </message>
    <message>
        <source>Open this computer’s settings for date and time.
Switch on “Set time automatically”.
Do the same on the server.</source>
        <translation>افتح إعدادات التاريخ والوقت في هذا الحاسوب.
شغّل «ضبط الوقت تلقائيًا».
افعل الشيء نفسه على الخادم.</translation>
    </message>
    <message>
        <source>It is mended from OBS’s next start. Starting OBS’s stream anew takes a few seconds, in which viewers see our slide.</source>
        <translation>أُصلح الأمر من التشغيل القادم لـ OBS. إعادة بدء البث تأخذ بضع ثوانٍ يرى فيها المشاهدون صورتنا.</translation>
    </message>
    <message>
        <source>Start it anew now</source>
        <translation>أعد البدء الآن</translation>
    </message>
    <message>
        <source>Switch to the other</source>
        <translation>انتقل إلى الآخر</translation>
    </message>
    <message>
        <source>If the picture drops out, players will start anew</source>
        <translation>إن انقطعت الصورة بدأت المشغلات من جديد</translation>
    </message>
    <message>
        <source>The slide that stands in for a lost picture does not fit the way OBS sends, so viewers may see a short pause when it comes and when it goes.</source>
        <translation>الشريحة التي تحل محل الصورة المفقودة لا توافق الطريقة التي يرسل بها OBS، فقد يرى المشاهدون توقفًا قصيرًا حين تأتي وحين تذهب.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime. Look at it again, then save.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. انظر إليه من جديد ثم احفظ.</translation>
    </message>
    <message>
        <source>Your account may look at this, but not change it.</source>
        <translation>يجوز لحسابك أن ينظر إلى هذا لا أن يغيّره.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this window any more</source>
        <translation>لم يعد أحد مسجّلًا في هذه النافذة</translation>
    </message>
    <message>
        <source>What is on air goes on, and viewers are not affected. Nothing can be changed here until somebody signs in.</source>
        <translation>ما على الهواء يستمر، والمشاهدون لا يتأثرون. لا يمكن تغيير شيء هنا حتى يسجّل أحد دخوله.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>This account does not run services</source>
        <translation>هذا الحساب لا يدير الخدمات</translation>
    </message>
    <message>
        <source>Viewers are not affected. Sign in in Settings, or enter the owner’s token there.</source>
        <translation>المشاهدون لا يتأثرون. سجّل الدخول في الإعدادات أو أدخل رمز المالك هناك.</translation>
    </message>
    <message>
        <source>OBS stopped sending, and would now send somewhere else</source>
        <translation>توقف OBS عن الإرسال، وسيرسل الآن إلى مكان آخر</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. Set OBS up for us again, then press “Send again”.</source>
        <translation>المشاهدون ينتظرون الصورة. أعد تجهيز OBS لنا، ثم اضغط «أرسل من جديد».</translation>
    </message>
    <message>
        <source>OBS is opening</source>
        <translation>يجري فتح OBS</translation>
    </message>
    <message>
        <source>That it shows its window takes a few seconds.</source>
        <translation>يستغرق ظهور نافذته بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Viewers wait for the picture. That OBS shows its window takes a few seconds.</source>
        <translation>المشاهدون ينتظرون الصورة. يستغرق ظهور نافذة OBS بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>OBS cannot do that right now. Look at its own window, then try again.</source>
        <translation>لا يستطيع OBS ذلك الآن. انظر إلى نافذته، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Go Live</source>
        <translation>ابدأ البث</translation>
    </message>
    <message>
        <source>Viewers are less far behind than you wanted</source>
        <translation>المشاهدون متأخرون أقل مما أردت</translation>
    </message>
    <message>
        <source>The picture has so much data that only %1 of %2 seconds fit into the server, and only so much can be taken back.</source>
        <translation>في الصورة بيانات كثيرة فلا يتسع الخادم إلا لـ %1 من %2 ثانية، ولا يمكن استرداد أكثر من ذلك.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ObsNotices</name>
    <message>
        <source>OBS is signed in to %1 itself</source>
        <translation>سجّل OBS الدخول إلى %1 بنفسه</translation>
    </message>
    <message>
        <source>It may start a broadcast of its own there, so viewers see two. Belfry sends to places by itself.</source>
        <translation>قد يبدأ هناك بثًا خاصًا فيرى المشاهدون بثين. يرسل Belfry إلى الأماكن بنفسه.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Stream.
Press Disconnect Account.
Press OK, then “Set up OBS for me” here.</source>
        <translation>في OBS افتح Settings &gt; Stream.
اضغط Disconnect Account.
اضغط OK ثم «جهّز OBS لي» هنا.</translation>
    </message>
    <message>
        <source>The internet here is too slow for this picture</source>
        <translation>الإنترنت هنا أبطأ من هذه الصورة</translation>
    </message>
    <message>
        <source>Viewers see it stop and go. Set the video bitrate to %1 kbps.</source>
        <translation>تتقطع الصورة عند المشاهدين. اضبط معدل بت الفيديو على %1 ‎kbps.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK. It counts from the next time OBS starts to stream.</source>
        <translation>في OBS افتح Settings &gt; Output.
في تبويب Streaming اضبط Video Bitrate على %1 ‎kbps.
اضغط OK. يسري من المرة القادمة التي يبدأ فيها OBS البث.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>اخفضه لي</translation>
    </message>
    <message>
        <source>OBS starts anew for it; viewers see our slide for a few seconds.</source>
        <translation>يبدأ OBS من جديد لذلك؛ ويرى المشاهدون صورتنا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>“%1” is muted in OBS</source>
        <translation>«%1» مكتوم في OBS</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>لا يسمع المشاهدون شيئًا.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ألغِ الكتم</translation>
    </message>
    <message>
        <source>Viewers hear the rest, but not this one.</source>
        <translation>يسمع المشاهدون الباقي ولا يسمعون هذا.</translation>
    </message>
    <message>
        <source>Look whether the sound desk is on and its level moves.
In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.
In the Audio Mixer, look that its level moves.</source>
        <translation>تأكد أن طاولة الصوت تعمل وأن مستواها يتحرك.
في OBS افتح Settings &gt; Audio.
اختر طاولة الصوت تحت Mic/Auxiliary Audio.
في Audio Mixer تأكد أن مستواها يتحرك.</translation>
    </message>
    <message>
        <source>OBS has nothing to hear</source>
        <translation>ليس لدى OBS ما يسمعه</translation>
    </message>
    <message>
        <source>No sound is heard</source>
        <translation>لا صوت مسموع</translation>
    </message>
    <message>
        <source>No sound desk or microphone is chosen in OBS, so viewers hear nothing.</source>
        <translation>لا طاولة صوت ولا ميكروفون مختار في OBS، فلا يسمع المشاهدون شيئًا.</translation>
    </message>
    <message>
        <source>Viewers see the picture and hear nothing.</source>
        <translation>يرى المشاهدون الصورة ولا يسمعون شيئًا.</translation>
    </message>
    <message>
        <source>Check the sound desk</source>
        <translation>تحقق من طاولة الصوت</translation>
    </message>
    <message>
        <source>This computer is too busy for OBS</source>
        <translation>هذا الحاسوب مشغول أكثر مما يحتمل OBS</translation>
    </message>
    <message>
        <source>Its processor does not keep up: %1 % of the pictures are left out, and viewers see jerks.</source>
        <translation>لا يلحق المعالج: تُترك %1 ‎% من الصور ويرى المشاهدون تقطعًا.</translation>
    </message>
    <message>
        <source>Close other programs.
In OBS, open Settings &gt; Output and choose the encoder preset “superfast” or a hardware encoder.
In Settings &gt; Video, set Output (Scaled) Resolution to 1280x720.
It counts from the next time OBS starts to stream.</source>
        <translation>أغلق البرامج الأخرى.
في OBS افتح Settings &gt; Output واختر الإعداد «superfast» أو مرمّزًا عتاديًا.
في Settings &gt; Video اضبط Output (Scaled) Resolution على 1280x720.
يسري من المرة القادمة التي يبدأ فيها OBS البث.</translation>
    </message>
    <message>
        <source>The graphics card is too busy for OBS</source>
        <translation>بطاقة الرسوم مشغولة أكثر مما يحتمل OBS</translation>
    </message>
    <message>
        <source>It does not keep up: %1 % of the pictures come late, and viewers see jerks.</source>
        <translation>لا تلحق: تتأخر %1 ‎% من الصور ويرى المشاهدون تقطعًا.</translation>
    </message>
    <message>
        <source>Close other windows that show video or 3D.
In OBS, open Settings &gt; Video and set Common FPS Values to 30.
Set Base (Canvas) Resolution to 1280x720.</source>
        <translation>أغلق النوافذ الأخرى التي تعرض فيديو أو 3D.
في OBS افتح Settings &gt; Video واضبط Common FPS Values على 30.
اضبط Base (Canvas) Resolution على 1280x720.</translation>
    </message>
    <message>
        <source>The button shows the scene “%1”. The others are below the picture.</source>
        <translation>الزر يعرض المشهد «%1». البقية تحت الصورة.</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>انتقل إلى «%1»</translation>
    </message>
</context>
<context>
    <name>belfry::app::PeoplePresenter</name>
    <message>
        <source>Member: writes in the chat</source>
        <translation>عضو: يكتب في الدردشة</translation>
    </message>
    <message>
        <source>Host: looks after the chat</source>
        <translation>مضيف: يعتني بالدردشة</translation>
    </message>
    <message>
        <source>Operator: runs a service</source>
        <translation>مشغّل: يدير خدمة</translation>
    </message>
    <message>
        <source>Producer: plans services and places</source>
        <translation>منتج: يخطط للخدمات والأماكن</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>مالك: يفعل كل شيء</translation>
    </message>
    <message>
        <source>%1 · signed in on %2</source>
        <comment>login, day</comment>
        <translation>%1 · سجّل الدخول في %2</translation>
    </message>
    <message>
        <source>%1 · not signed in yet</source>
        <comment>login</comment>
        <translation>%1 · لم يسجّل الدخول بعد</translation>
    </message>
    <message>
        <source>Added. Tell them their login and password.</source>
        <translation>أُضيف. أعطه اسم الدخول وكلمة المرور.</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>حُفظ. يسري فورًا.</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>لم يعد يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>يستطيع تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>They have another password, and are signed out everywhere.</source>
        <translation>صارت له كلمة مرور أخرى، وسُجّل خروجه في كل مكان.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حُذفت.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceNotices</name>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>مفتاح جديد لـ %1</translation>
    </message>
    <message>
        <source>Everyone else is still watching; nothing else is affected.</source>
        <translation>الجميع سواه ما زالوا يشاهدون؛ لا شيء آخر يتأثر.</translation>
    </message>
    <message>
        <source>%1 does not accept our stream</source>
        <translation>لا يقبل %1 بثنا</translation>
    </message>
    <message>
        <source>It refuses the key.</source>
        <translation>يرفض المفتاح.</translation>
    </message>
    <message>
        <source>It answered “%1”.</source>
        <translation>أجاب «%1».</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>ألصق مفتاحًا جديدًا</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1. We keep trying.</source>
        <translation>%1. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>%1 takes less than we send</source>
        <translation>يأخذ %1 أقل مما نرسل</translation>
    </message>
    <message>
        <source>Viewers there see it stop and go.</source>
        <translation>يتقطع عند المشاهدين هناك.</translation>
    </message>
    <message>
        <source>%1 is unsteady</source>
        <translation>%1 غير ثابت</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>أطفئه</translation>
    </message>
    <message>
        <source>Other places are not affected.</source>
        <translation>الأماكن الأخرى لا تتأثر.</translation>
    </message>
    <message>
        <source>%1 cannot show this</source>
        <translation>لا يستطيع %1 عرض هذا</translation>
    </message>
    <message>
        <source>Send H.264</source>
        <translation>أرسل H.264</translation>
    </message>
    <message>
        <source>It takes %1, and %2 is sent.</source>
        <translation>يأخذ %1، ويُرسل %2.</translation>
    </message>
    <message>
        <source>In OBS, stop the stream.
Open Settings &gt; Output.
Choose an encoder that says x264 or H.264, and AAC for the sound.
Press OK and start again.</source>
        <translation>في OBS أوقف البث.
افتح Settings &gt; Output.
اختر مرمّزًا في اسمه x264 أو H.264، وAAC للصوت.
اضغط OK وابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 takes less than OBS sends</source>
        <translation>يأخذ %1 أقل مما يرسله OBS</translation>
    </message>
    <message>
        <source>It takes %1 kb/s at most, and %2 are sent.</source>
        <translation>يأخذ %1 ‎kb/s على الأكثر، ويُرسل %2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
On the tab Streaming, set Video Bitrate to %1 kbps.
Press OK.</source>
        <translation>في OBS افتح Settings &gt; Output.
في تبويب Streaming اضبط Video Bitrate على %1 ‎kbps.
اضغط OK.</translation>
    </message>
    <message>
        <source>Lower it for me</source>
        <translation>اخفضه لي</translation>
    </message>
    <message>
        <source>%1 needs full pictures more often</source>
        <translation>يحتاج %1 إلى صور كاملة أكثر</translation>
    </message>
    <message>
        <source>OBS sends one every %1 seconds; 2 is right.</source>
        <translation>يرسل OBS واحدة كل %1 ثانية؛ الصحيح 2.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output.
Set Output Mode to Advanced.
On the tab Streaming, set Keyframe Interval to 2 s.
Press OK.</source>
        <translation>في OBS افتح Settings &gt; Output.
اضبط Output Mode على Advanced.
في تبويب Streaming اضبط Keyframe Interval على ‎2 s.
اضغط OK.</translation>
    </message>
    <message>
        <source>Set it to 2 s</source>
        <translation>اضبطها على ثانيتين</translation>
    </message>
    <message>
        <source>%1 does not take this sound</source>
        <translation>لا يأخذ %1 هذا الصوت</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Output and set Audio Bitrate to %1 or less.
Press OK and start again.</source>
        <translation>في OBS افتح Settings &gt; Output واضبط Audio Bitrate على %1 أو أقل.
اضغط OK وابدأ من جديد.</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio and set Sample Rate to 48 kHz.
Press OK and start again.</source>
        <translation>في OBS افتح Settings &gt; Audio واضبط Sample Rate على ‎48 kHz.
اضغط OK وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be sent to %1</source>
        <translation>لا يمكن إرسال أي شيء إلى %1</translation>
    </message>
    <message>
        <source>Open Places.
Choose the place.
Correct its address and save.</source>
        <translation>افتح الأماكن.
اختر المكان.
صحّح عنوانه واحفظ.</translation>
    </message>
    <message>
        <source>%1 needs sound</source>
        <translation>يحتاج %1 إلى صوت</translation>
    </message>
    <message>
        <source>In OBS, open Settings &gt; Audio.
Choose the sound desk under Mic/Auxiliary Audio.</source>
        <translation>في OBS افتح Settings &gt; Audio.
اختر طاولة الصوت تحت Mic/Auxiliary Audio.</translation>
    </message>
    <message>
        <source>%1 needs a picture</source>
        <translation>يحتاج %1 إلى صورة</translation>
    </message>
    <message>
        <source>In OBS, choose the scene that shows the camera.</source>
        <translation>في OBS اختر المشهد الذي يعرض الكاميرا.</translation>
    </message>
    <message>
        <source>Viewers are not affected.</source>
        <translation>المشاهدون لا يتأثرون.</translation>
    </message>
    <message>
        <source>Free some room on the disk with the recordings, or
let the server keep them on another one: recordings in its belfry.toml.</source>
        <translation>أفرغ مساحة على القرص الذي فيه التسجيلات، أو
دع الخادم يحفظها على قرص آخر: السطر recordings في ملفه belfry.toml.</translation>
    </message>
    <message>
        <source>The disk with the recordings is getting full</source>
        <translation>قرص التسجيلات يمتلئ</translation>
    </message>
    <message>
        <source>In about %1 minutes nothing more can be recorded.</source>
        <translation>بعد نحو %1 دقيقة لا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded</source>
        <translation>القرص ممتلئ، فلا شيء يُسجَّل</translation>
    </message>
    <message>
        <source>What was recorded can be played.</source>
        <translation>ما سُجّل يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>تتعذر كتابة التسجيل</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording</source>
        <translation>القرص أبطأ من أن يسجّل</translation>
    </message>
    <message>
        <source>The recording has a gap.</source>
        <translation>في التسجيل فجوة.</translation>
    </message>
    <message>
        <source>A producer or the owner can paste a new key in Places.</source>
        <translation>يستطيع منتج أو المالك لصق مفتاح جديد في الأماكن.</translation>
    </message>
    <message>
        <source>Our line cannot carry all places</source>
        <translation>خطنا لا يتسع لكل الأماكن</translation>
    </message>
    <message>
        <source>It carries %1 of %2 kb/s.</source>
        <translation>يحمل %1 من %2 كيلوبت/ث.</translation>
    </message>
    <message>
        <source>No place is at fault. Turn one of them off, or send less.</source>
        <translation>ليس الخطأ من أي مكان. أوقف واحدًا منها أو أرسل أقل.</translation>
    </message>
    <message>
        <source>Open Places and turn off the place you can best do without.
Or, in OBS, open Settings &gt; Output and lower Video Bitrate, then press OK.</source>
        <translation>افتح الأماكن وأوقف المكان الذي يمكنك الاستغناء عنه.
أو افتح في OBS الإعدادات &gt; الإخراج واخفض معدل بت الفيديو ثم اضغط موافق.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read any more</source>
        <translation>لم يعد ممكنًا قراءة مفتاح %1</translation>
    </message>
    <message>
        <source>It was stored with a seal this server no longer has, so nothing is sent there.</source>
        <translation>حُفظ بختم لم يعد لدى هذا الخادم، لذلك لا يُرسل شيء إلى هناك.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlaceReason</name>
    <message>
        <source>Copy the stream key from %1 once more and paste it here. Another stream with the same key would also be a reason.</source>
        <translation>انسخ مفتاح البث من %1 مرة أخرى وألصقه هنا. وقد يكون السبب بثًا آخر بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>The address is not one a stream can be sent to. It begins with rtmp://, rtmps:// or srt://.</source>
        <translation>لا يمكن إرسال بث إلى هذا العنوان. يبدأ بـ rtmp:// أو rtmps:// أو srt://.</translation>
    </message>
    <message>
        <source>There is no such address. Look for a typing mistake, or check this church’s internet connection.</source>
        <translation>لا يوجد عنوان كهذا. ابحث عن خطأ كتابة أو تحقق من الإنترنت هنا.</translation>
    </message>
    <message>
        <source>It could not prove that it is %1. The key was not sent.</source>
        <translation>لم يثبت أنه %1. لم يُرسل المفتاح.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not take streams. Check the address.</source>
        <translation>شيء يجيب هناك، لكنه لا يأخذ بثًا. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a minute; if it stays so, check the address.</source>
        <translation>لم يُجب %1. حاول بعد دقيقة؛ وإن استمر فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>لا طريق إلى هناك</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>لا يمكن إجراء اتصال آمن</translation>
    </message>
    <message>
        <source>What answers there takes no stream</source>
        <translation>ما يجيب هناك لا يأخذ بثًا</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>It hung up</source>
        <translation>أغلق الخط</translation>
    </message>
    <message>
        <source>This address cannot be sent to</source>
        <translation>لا يمكن الإرسال إلى هذا العنوان</translation>
    </message>
    <message>
        <source>There is no such address</source>
        <translation>لا يوجد عنوان كهذا</translation>
    </message>
    <message>
        <source>Nobody tells where its address is</source>
        <translation>لا أحد يقول أين عنوانه</translation>
    </message>
    <message>
        <source>Nobody answers the door there</source>
        <translation>لا أحد يفتح الباب هناك</translation>
    </message>
    <message>
        <source>It cannot prove who it is</source>
        <translation>لا يستطيع إثبات هويته</translation>
    </message>
    <message>
        <source>It never says whether it takes us</source>
        <translation>لا يقول أبدًا هل يقبلنا</translation>
    </message>
    <message>
        <source>%1 did not say yes or no. Try again in a minute.</source>
        <translation>لم يقل %1 نعم ولا لا. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>Nothing arrives there</source>
        <translation>لا شيء يصل إلى هناك</translation>
    </message>
    <message>
        <source>It takes less than we send</source>
        <translation>يأخذ أقل مما نرسل</translation>
    </message>
    <message>
        <source>Breaks off again and again</source>
        <translation>ينقطع مرة بعد مرة</translation>
    </message>
    <message>
        <source>It leads into a private network</source>
        <translation>يؤدي إلى شبكة خاصة</translation>
    </message>
    <message>
        <source>The address leads into a private network. Whoever looks after the server must allow that first.</source>
        <translation>العنوان يؤدي إلى شبكة خاصة. على من يعتني بالخادم أن يسمح بذلك أولًا.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم نصل إليه</translation>
    </message>
    <message>
        <source>It leads back to this channel</source>
        <translation>إنه يعود إلى هذه القناة</translation>
    </message>
    <message>
        <source>This place leads back to us: what we send there comes in here again. Give it the address and the key of another place.</source>
        <translation>هذا المكان يعود إلينا: ما نرسله إليه يدخل هنا من جديد. أعطه عنوان مكان آخر ومفتاحه.</translation>
    </message>
    <message>
        <source>This server cannot read whom it may believe, so it sends nothing. Whoever looks after it finds why in its log.</source>
        <translation>لا يستطيع هذا الخادم قراءة من يمكنه الوثوق به، لذلك لا يرسل شيئًا. يجد القائم عليه السبب في سجله.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPageWords</name>
    <message>
        <source>web</source>
        <comment>two or three letters, for our own page</comment>
        <translation>ويب</translation>
    </message>
    <message>
        <source>a key is kept</source>
        <translation>المفتاح محفوظ</translation>
    </message>
    <message>
        <source>key ends in ··%1</source>
        <translation>ينتهي المفتاح بـ ··%1</translation>
    </message>
    <message>
        <source>the picture as %1</source>
        <translation>الصورة بصيغة %1</translation>
    </message>
    <message>
        <source>a whole picture every %1 seconds or sooner</source>
        <translation>صورة كاملة كل %1 ثانية أو أقل</translation>
    </message>
    <message>
        <source>at most %1 kb/s of picture</source>
        <translation>%1 ‎kb/s على الأكثر للصورة</translation>
    </message>
    <message>
        <source>%1 kb/s of sound</source>
        <translation>%1 ‎kb/s للصوت</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>يأخذ %1.</translation>
    </message>
    <message>
        <source>The test arrived</source>
        <translation>وصلت التجربة</translation>
    </message>
    <message numerus="yes">
        <source>%1 took the picture for %n seconds. Nobody saw it on our web page; look for it in %1’s own control room.</source>
        <translation>
            <numerusform>أخذ %1 الصورة (%n ث). لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
            <numerusform>أخذ %1 الصورة ثانية (%n). لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
            <numerusform>أخذ %1 الصورة ثانيتين (%n). لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
            <numerusform>أخذ %1 الصورة %n ثوانٍ. لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
            <numerusform>أخذ %1 الصورة %n ثانية. لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
            <numerusform>أخذ %1 الصورة %n ثانية. لم يرها أحد على صفحتنا؛ ابحث عنها في لوحة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key works</source>
        <translation>هذا المفتاح صحيح</translation>
    </message>
    <message>
        <source>We connected, were accepted, and hung up before anything was shown.</source>
        <translation>اتصلنا وقُبلنا وأغلقنا قبل أن يظهر شيء.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>We could not get through</source>
        <translation>لم نستطع الوصول</translation>
    </message>
    <message>
        <source>%1 wants a whole picture every %2 seconds or sooner, and gets one every %3. In OBS, set the keyframe interval to 2 s.</source>
        <translation>يريد %1 صورة كاملة كل %2 ثانية أو أقل، ويصله واحدة كل %3. في OBS اضبط Keyframe Interval على ‎2 s.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of picture, and gets %3. In OBS, set the video bitrate lower.</source>
        <translation>يأخذ %1 ‏%2 ‎kb/s على الأكثر للصورة ويصله %3. في OBS اخفض معدل بت الفيديو.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 kb/s of sound, and gets %3. In OBS, set the audio bitrate lower.</source>
        <translation>يأخذ %1 ‏%2 ‎kb/s على الأكثر للصوت ويصله %3. في OBS اخفض معدل بت الصوت.</translation>
    </message>
    <message>
        <source>%1 cannot show this kind of picture. In OBS, choose an H.264 (x264) video encoder.</source>
        <translation>لا يستطيع %1 عرض هذا النوع من الصور. في OBS اختر مرمّز H.264 (x264).</translation>
    </message>
    <message>
        <source>%1 cannot play this kind of sound. In OBS, choose an AAC audio encoder.</source>
        <translation>لا يستطيع %1 تشغيل هذا النوع من الصوت. في OBS اختر مرمّز AAC.</translation>
    </message>
    <message>
        <source>%1 cannot take this sample rate. In OBS, set 48 kHz under Settings, Audio.</source>
        <translation>لا يأخذ %1 معدل العينات هذا. في OBS اضبط ‎48 kHz تحت Settings ثم Audio.</translation>
    </message>
    <message>
        <source>%1 wants sound, and none is sent. Check the sound desk and OBS’s mixer.</source>
        <translation>يريد %1 صوتًا ولا صوت يُرسل. تحقق من طاولة الصوت وAudio Mixer.</translation>
    </message>
    <message>
        <source>%1 wants a picture, and none is sent. Choose a scene with a picture in OBS.</source>
        <translation>يريد %1 صورة ولا صورة تُرسل. اختر في OBS مشهدًا فيه صورة.</translation>
    </message>
    <message>
        <source>The stored key for %1 cannot be read any more. Paste it anew.</source>
        <translation>لم يعد ممكنًا قراءة المفتاح المحفوظ لـ %1. ألصقه من جديد.</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesPresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>نحفظ…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>نجرّب المفتاح…</translation>
    </message>
    <message>
        <source>Sending a test to this place alone…</source>
        <translation>نرسل تجربة إلى هذا المكان وحده…</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was switched.</source>
        <translation>الخادم لا يظهر: لم يُبدَّل شيء.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>الخادم لا يظهر: لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 was switched off, but not removed. %2</source>
        <translation>أُطفئ %1 ولم يُحذف. %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::PlacesShown</name>
    <message>
        <source>%1 kb/s sent</source>
        <translation>تم إرسال %1 kb/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>on this time only</source>
        <translation>يعمل هذه المرة فقط</translation>
    </message>
    <message>
        <source>off this time only</source>
        <translation>مطفأ هذه المرة فقط</translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>يعمل دائمًا</translation>
    </message>
    <message>
        <source>%1 · always on</source>
        <translation>%1 · يعمل دائمًا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 ‎kb/s</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>غير ثابت</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>يحاول مجددًا</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُجرّب</translation>
    </message>
    <message>
        <source>Key works</source>
        <translation>المفتاح صحيح</translation>
    </message>
    <message>
        <source>No way through</source>
        <translation>لا طريق</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>احفظه أولًا.</translation>
    </message>
    <message>
        <source>It is on air: its state says how it does.</source>
        <translation>هو على الهواء: حالته تقول كيف هو.</translation>
    </message>
    <message>
        <source>A test needs a picture: start the stream in OBS first.</source>
        <translation>التجربة تحتاج إلى صورة: ابدأ البث في OBS أولًا.</translation>
    </message>
    <message>
        <source>What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.</source>
        <translation>ما نرسله يصل إلى %1. أما هل يُعرض هناك فلا تعرفه إلا صفحته: انظر هناك.</translation>
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
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>بقاعدة خاصة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>weekdays</comment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Every other week on %1</source>
        <comment>weekdays</comment>
        <translation>كل أسبوعين يوم %1</translation>
    </message>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في أول %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في ثاني %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في ثالث %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في رابع %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في آخر %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportWords</name>
    <message>
        <source>In OBS, set the keyframe interval to 2 s (Settings &gt; Output &gt; Streaming).</source>
        <translation>في OBS اضبط Keyframe Interval على ‎2 s (Settings &gt; Output &gt; Streaming).</translation>
    </message>
    <message>
        <source>In OBS, choose an encoder that says x264 or H.264 (Settings &gt; Output).</source>
        <translation>في OBS اختر مرمّزًا في اسمه x264 أو H.264 (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>Look at the cable from the sound desk, and that OBS shows its level before the service.</source>
        <translation>قبل الخدمة انظر إلى كابل طاولة الصوت وتأكد أن OBS يبيّن مستواها.</translation>
    </message>
    <message>
        <source>Make room on the disk for recordings, or let the server keep them on another one.</source>
        <translation>أفرغ مساحة على قرص التسجيلات، أو دع الخادم يحفظها على قرص آخر.</translation>
    </message>
    <message>
        <source>Look at the camera and its cable, and walk through the scenes in OBS before the service.</source>
        <translation>قبل الخدمة انظر إلى الكاميرا وكابلها وجرّب المشاهد في OBS.</translation>
    </message>
    <message>
        <source>Let only one computer send: take the key away from the other one, or leave it switched off.</source>
        <translation>دع حاسوبًا واحدًا فقط يرسل: خذ المفتاح من الآخر أو اتركه مطفأ.</translation>
    </message>
    <message>
        <source>The other servers were out of reach</source>
        <translation>لم يمكن الوصول إلى الخوادم الأخرى</translation>
    </message>
    <message>
        <source>Two computers took turns sending</source>
        <translation>حاسوبان تناوبا الإرسال</translation>
    </message>
    <message>
        <source>The picture took long to start for viewers</source>
        <translation>احتاجت الصورة وقتًا طويلًا حتى ظهرت للمشاهدين</translation>
    </message>
    <message>
        <source>No sound was sent</source>
        <translation>لم يُرسل صوت</translation>
    </message>
    <message>
        <source>No picture was sent</source>
        <translation>لم تُرسل صورة</translation>
    </message>
    <message>
        <source>Nothing came in; viewers saw the waiting picture</source>
        <translation>لم يصل شيء؛ رأى المشاهدون صورة الانتظار</translation>
    </message>
    <message>
        <source>See whether OBS or its computer stopped by itself: close other programs and switch off updates on Sunday.</source>
        <translation>اعرف هل توقف OBS أو حاسوبه من نفسه: أغلق البرامج الأخرى وأوقف التحديثات يوم الأحد.</translation>
    </message>
    <message>
        <source>Nothing arrived for a moment</source>
        <translation>لم يصل شيء للحظة</translation>
    </message>
    <message>
        <source>Use a network cable instead of Wi-Fi between OBS and the internet.</source>
        <translation>استخدم كابل شبكة بدل Wi-Fi بين OBS والإنترنت.</translation>
    </message>
    <message>
        <source>The waiting picture did not fit what OBS sends</source>
        <translation>لم تناسب صورة الانتظار ما يرسله OBS</translation>
    </message>
    <message>
        <source>Two computers were sending</source>
        <translation>كان حاسوبان يرسلان</translation>
    </message>
    <message>
        <source>Some viewers could not see this kind of picture</source>
        <translation>لم يستطع بعض المشاهدين رؤية هذا النوع من الصور</translation>
    </message>
    <message>
        <source>The upload was too slow for this picture</source>
        <translation>كان الرفع أبطأ من هذه الصورة</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to three quarters (Settings &gt; Output), and keep others off the network.</source>
        <translation>في OBS اخفض معدل بت الفيديو إلى ثلاثة أرباعه (Settings &gt; Output) وأبعد الآخرين عن الشبكة.</translation>
    </message>
    <message>
        <source>The picture was black</source>
        <translation>كانت الصورة سوداء</translation>
    </message>
    <message>
        <source>The picture stood still</source>
        <translation>كانت الصورة واقفة</translation>
    </message>
    <message>
        <source>The sound had more data than the place takes</source>
        <translation>كانت بيانات الصوت أكثر مما يأخذه المكان</translation>
    </message>
    <message>
        <source>In OBS, set the audio bitrate to 128 (Settings &gt; Output &gt; Audio).</source>
        <translation>في OBS اضبط معدل بت الصوت على 128 (Settings &gt; Output &gt; Audio).</translation>
    </message>
    <message>
        <source>Nothing could be sent to its address</source>
        <translation>تعذّر إرسال أي شيء إلى عنوانه</translation>
    </message>
    <message>
        <source>Correct its address in Places.</source>
        <translation>صحّح عنوانه في الأماكن.</translation>
    </message>
    <message>
        <source>The place could not take this kind of sound</source>
        <translation>لم يستطع المكان أخذ هذا النوع من الصوت</translation>
    </message>
    <message>
        <source>In OBS, choose AAC for the sound (Settings &gt; Output).</source>
        <translation>في OBS اختر AAC للصوت (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>The picture had more data than the place takes</source>
        <translation>كانت بيانات الصورة أكثر مما يأخذه المكان</translation>
    </message>
    <message>
        <source>In OBS, lower the video bitrate to what the place allows (Settings &gt; Output).</source>
        <translation>في OBS اخفض معدل بت الفيديو إلى ما يسمح به المكان (Settings &gt; Output).</translation>
    </message>
    <message>
        <source>The place could not take this kind of picture</source>
        <translation>لم يستطع المكان أخذ هذا النوع من الصور</translation>
    </message>
    <message>
        <source>Whole pictures came too rarely for the place</source>
        <translation>جاءت الصور الكاملة أندر مما يريده المكان</translation>
    </message>
    <message>
        <source>The place wanted sound and there was none</source>
        <translation>أراد المكان صوتًا ولم يكن هناك صوت</translation>
    </message>
    <message>
        <source>The place wanted a picture and there was none</source>
        <translation>أراد المكان صورة ولم تكن هناك صورة</translation>
    </message>
    <message>
        <source>The place could not take the sound’s sample rate</source>
        <translation>لم يستطع المكان أخذ معدل عينات الصوت</translation>
    </message>
    <message>
        <source>In OBS, set the sample rate to 48 kHz (Settings &gt; Audio).</source>
        <translation>في OBS اضبط معدل العينات على ‎48 kHz (Settings &gt; Audio).</translation>
    </message>
    <message>
        <source>The disk for recordings was nearly full</source>
        <translation>كاد قرص التسجيلات يمتلئ</translation>
    </message>
    <message>
        <source>The disk was full; nothing was recorded</source>
        <translation>كان القرص ممتلئًا؛ لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>The recording could not be written</source>
        <translation>تعذّرت كتابة التسجيل</translation>
    </message>
    <message>
        <source>The disk was too slow; the recording has a gap</source>
        <translation>كان القرص بطيئًا؛ في التسجيل فجوة</translation>
    </message>
    <message>
        <source>It could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Test the place privately on the day before (Places &gt; Send test).</source>
        <translation>جرّب المكان سرًّا في اليوم السابق (الأماكن &gt; إرسال تجربة).</translation>
    </message>
    <message>
        <source>It refused the stream key</source>
        <translation>رفض مفتاح البث</translation>
    </message>
    <message>
        <source>Copy a new key from its website and paste it in Places.</source>
        <translation>انسخ مفتاحًا جديدًا من موقعه وألصقه في الأماكن.</translation>
    </message>
    <message>
        <source>It took the picture too slowly; parts were left out</source>
        <translation>أخذ الصورة ببطء؛ تُركت أجزاء منها</translation>
    </message>
    <message>
        <source>If it happens again, send it a smaller picture or choose its nearest server.</source>
        <translation>إن تكرر ذلك فأرسل إليه صورة أصغر أو اختر أقرب خوادمه.</translation>
    </message>
    <message>
        <source>It broke off again and again</source>
        <translation>انقطع مرة بعد مرة</translation>
    </message>
    <message>
        <source>Look at the place’s own status page; if it happens again, make a new stream key there.</source>
        <translation>انظر إلى صفحة حالة المكان؛ وإن تكرر ذلك فأنشئ هناك مفتاح بث جديدًا.</translation>
    </message>
    <message>
        <source>The service should have been on air, and nothing came in</source>
        <translation>كان يجب أن تكون الخدمة على الهواء، ولم يصل شيء</translation>
    </message>
    <message>
        <source>Open OBS a quarter of an hour before the service.</source>
        <translation>افتح OBS قبل الخدمة بربع ساعة.</translation>
    </message>
    <message>
        <source>The sound was too loud and distorted</source>
        <translation>كان الصوت عاليًا ومشوهًا</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream, until the meter stays out of the red.</source>
        <translation>اخفض ما يذهب من طاولة الصوت إلى البث حتى يبقى المؤشر خارج الأحمر.</translation>
    </message>
    <message>
        <source>No sound was heard</source>
        <translation>لم يُسمع صوت</translation>
    </message>
    <message>
        <source>Sound came from one side only</source>
        <translation>جاء الصوت من جهة واحدة فقط</translation>
    </message>
    <message>
        <source>Plug in both cables from the sound desk, or tick Mono in OBS’s Advanced Audio Properties.</source>
        <translation>صِل كابلَي طاولة الصوت، أو علّم Mono في Advanced Audio Properties في OBS.</translation>
    </message>
    <message>
        <source>The server could not save settings</source>
        <translation>لم يستطع الخادم حفظ الإعدادات</translation>
    </message>
    <message>
        <source>The server reported “%1”</source>
        <translation>أبلغ الخادم عن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>how long, in seconds</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long, in minutes</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from, until</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, since %2, still on air</source>
        <comment>a day, from</comment>
        <translation>%1، منذ %2، ما زالت على الهواء</translation>
    </message>
    <message>
        <source>Nobody watched</source>
        <translation>لم يشاهد أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people watched at the same time at most</source>
        <translation>
            <numerusform>لم يشاهد أحد (%n)</numerusform>
            <numerusform>شاهد شخص واحد على الأكثر في الوقت نفسه (%n)</numerusform>
            <numerusform>شاهد شخصان على الأكثر في الوقت نفسه (%n)</numerusform>
            <numerusform>شاهد %n أشخاص على الأكثر في الوقت نفسه</numerusform>
            <numerusform>شاهد %n شخصًا على الأكثر في الوقت نفسه</numerusform>
            <numerusform>شاهد %n شخص على الأكثر في الوقت نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather quiet, viewers turn it up</source>
        <translation>%1 ‎LUFS في المتوسط: منخفض قليلًا، يرفعه المشاهدون</translation>
    </message>
    <message>
        <source>%1 LUFS on average: rather loud</source>
        <translation>%1 ‎LUFS في المتوسط: عالٍ قليلًا</translation>
    </message>
    <message>
        <source>%1 LUFS on average: about right</source>
        <translation>%1 ‎LUFS في المتوسط: مناسب</translation>
    </message>
    <message>
        <source>Turn up what goes from the sound desk to the stream: viewers hear it rather quietly.</source>
        <translation>ارفع ما يذهب من طاولة الصوت إلى البث: يسمعه المشاهدون منخفضًا.</translation>
    </message>
    <message>
        <source>Turn down what goes from the sound desk to the stream a little: it is rather loud.</source>
        <translation>اخفض قليلًا ما يذهب من طاولة الصوت إلى البث: هو عالٍ بعض الشيء.</translation>
    </message>
    <message>
        <source>Viewers were less far behind than was wanted</source>
        <translation>كان المشاهدون متأخرين أقل مما أُريد</translation>
    </message>
    <message>
        <source>Set a shorter delay, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>اضبط تأخيرًا أقصر، أو معدل بت فيديو أخفض في OBS (الإعدادات &gt; الإخراج).</translation>
    </message>
    <message>
        <source>Our line could not carry all places</source>
        <translation>لم يتسع خطنا لكل الأماكن</translation>
    </message>
    <message>
        <source>Send to fewer places, or in OBS a lower video bitrate (Settings &gt; Output).</source>
        <translation>أرسل إلى أماكن أقل، أو بمعدل بت فيديو أخفض في OBS (الإعدادات &gt; الإخراج).</translation>
    </message>
    <message>
        <source>Its stored key could not be read</source>
        <translation>تعذرت قراءة مفتاحه المحفوظ</translation>
    </message>
</context>
<context>
    <name>belfry::app::ReportsPresenter</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>تعذّر الحفظ باسم %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 · on air</source>
        <comment>a day</comment>
        <translation>%1 · على الهواء</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد (%n)</numerusform>
            <numerusform>شخص واحد (%n)</numerusform>
            <numerusform>شخصان (%n)</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::app::Rights</name>
    <message>
        <source>A host, a producer or the owner looks after the chat.</source>
        <translation>يعتني بالدردشة مضيف أو منتج أو المالك.</translation>
    </message>
    <message>
        <source>An operator, a producer or the owner runs a service.</source>
        <translation>يدير الخدمة مشغّل أو منتج أو المالك.</translation>
    </message>
    <message>
        <source>A producer or the owner may change this.</source>
        <translation>يستطيع منتج أو المالك تغيير هذا.</translation>
    </message>
    <message>
        <source>Only the owner may change this.</source>
        <translation>المالك وحده يستطيع تغيير هذا.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>May do everything.</source>
        <translation>يستطيع فعل كل شيء.</translation>
    </message>
    <message>
        <source>May run a service, plan services, set up places and look after the chat.</source>
        <translation>يدير الخدمة ويخطط للخدمات ويهيئ الأماكن ويعتني بالدردشة.</translation>
    </message>
    <message>
        <source>May run a service: go live, end it, and switch places.</source>
        <translation>يدير الخدمة: يبدأ البث وينهيه ويشغّل الأماكن ويطفئها.</translation>
    </message>
    <message>
        <source>Looks after the chat on the web page. This window is for who runs a service.</source>
        <translation>يعتني بالدردشة على صفحة الويب. هذه النافذة لمن يدير الخدمة.</translation>
    </message>
    <message>
        <source>Writes in the chat on the web page. This window is for who runs a service.</source>
        <translation>يكتب في الدردشة على صفحة الويب. هذه النافذة لمن يدير الخدمة.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceReport</name>
    <message>
        <source>A place that was removed</source>
        <translation>مكان حُذف</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>From OBS</source>
        <translation>من OBS</translation>
    </message>
    <message>
        <source>It never arrived there</source>
        <translation>لم يصل إليه البث قط</translation>
    </message>
    <message>
        <source>Good from beginning to end</source>
        <translation>جيد من البداية إلى النهاية</translation>
    </message>
    <message numerus="yes">
        <source>Away %n times, %1 in all</source>
        <translation>
            <numerusform>لم ينقطع (%n)، %1 في المجموع</numerusform>
            <numerusform>انقطع مرة (%n)، %1 في المجموع</numerusform>
            <numerusform>انقطع مرتين (%n)، %1 في المجموع</numerusform>
            <numerusform>انقطع %n مرات، %1 في المجموع</numerusform>
            <numerusform>انقطع %n مرة، %1 في المجموع</numerusform>
            <numerusform>انقطع %n مرة، %1 في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Our web page</source>
        <translation>صفحتنا</translation>
    </message>
    <message numerus="yes">
        <source>Viewers saw the waiting picture %n times, %1 in all</source>
        <translation>
            <numerusform>لم تظهر صورة الانتظار (%n)، %1 في المجموع</numerusform>
            <numerusform>ظهرت صورة الانتظار مرة (%n)، %1 في المجموع</numerusform>
            <numerusform>ظهرت صورة الانتظار مرتين (%n)، %1 في المجموع</numerusform>
            <numerusform>ظهرت صورة الانتظار %n مرات، %1 في المجموع</numerusform>
            <numerusform>ظهرت صورة الانتظار %n مرة، %1 في المجموع</numerusform>
            <numerusform>ظهرت صورة الانتظار %n مرة، %1 في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقس</translation>
    </message>
    <message>
        <source>Steady; at least %1 kb/s, at %2</source>
        <translation>ثابت؛ على الأقل %1 ‎kb/s في %2</translation>
    </message>
    <message>
        <source>Worst at %2: %1 kb/s, where %3 is usual</source>
        <translation>الأسوأ في %2: ‏%1 ‎kb/s، والمعتاد %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what to do</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nothing. It went well; do it the same way again.</source>
        <translation>لا شيء. سارت الأمور جيدًا؛ افعلها بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>%1 on air, and nothing went wrong.</source>
        <translation>%1 على الهواء ولم يحدث خطأ.</translation>
    </message>
    <message>
        <source>%1 on air; something was wrong for %2 of it.</source>
        <translation>%1 على الهواء؛ وكان هناك خطأ مدة %2 منها.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServiceWords</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>الآن (%n)</numerusform>
            <numerusform>بعد دقيقة (%n)</numerusform>
            <numerusform>بعد دقيقتين (%n)</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>الآن (%n)</numerusform>
            <numerusform>بعد ساعة (%n)</numerusform>
            <numerusform>بعد ساعتين (%n)</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %n min</source>
        <translation>
            <numerusform>يبدأ %1 الآن (%n)</numerusform>
            <numerusform>يبدأ %1 بعد دقيقة (%n)</numerusform>
            <numerusform>يبدأ %1 بعد دقيقتين (%n)</numerusform>
            <numerusform>يبدأ %1 بعد %n دقائق</numerusform>
            <numerusform>يبدأ %1 بعد %n دقيقة</numerusform>
            <numerusform>يبدأ %1 بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>التالي: %1، %2</translation>
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
        <translation>تقفز الساعة فوق هذا الوقت تلك الليلة: يبدأ عند القفزة.</translation>
    </message>
    <message>
        <source>The clocks show this time twice that night: it starts the first time.</source>
        <translation>تعرض الساعة هذا الوقت مرتين تلك الليلة: يبدأ في المرة الأولى.</translation>
    </message>
    <message>
        <source>That is %1 on this computer’s clock.</source>
        <translation>هذا %1 على ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>goes live by itself</source>
        <translation>ينتقل إلى الهواء تلقائيًا</translation>
    </message>
    <message>
        <source>reminds you</source>
        <translation>يذكّرك</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time in a place</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>changed for this day</source>
        <translation>غُيّر لهذا اليوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>يتداخل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>On %1 it overlaps with %2 at %3. Both would share one broadcast.</source>
        <translation>يوم %1 يتداخل مع %2 في %3. سيكونان بثًا واحدًا.</translation>
    </message>
    <message>
        <source>It starts at %1.</source>
        <translation>يبدأ في %1.</translation>
    </message>
    <message>
        <source>It was planned for now. Press Go Live when you are ready.</source>
        <translation>كان مقررًا الآن. اضغط «ابدأ البث» حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>It should be on air, and nothing comes in. Start the stream in OBS.</source>
        <translation>يجب أن يكون على الهواء ولا شيء يصل. ابدأ البث في OBS.</translation>
    </message>
</context>
<context>
    <name>belfry::app::ServicesPresenter</name>
    <message>
        <source>Sunday worship</source>
        <translation>عبادة الأحد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>نحفظ…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The server is out of sight: nothing was removed.</source>
        <translation>الخادم لا يظهر: لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>لم يُحذف %1. %2</translation>
    </message>
    <message>
        <source>%1 runs over</source>
        <translation>%1 تجاوز وقته</translation>
    </message>
    <message>
        <source>%1 ends soon</source>
        <translation>%1 ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Its planned end has passed. It stays on air until you end it.</source>
        <translation>مضى وقت الانتهاء المقرر. يبقى على الهواء حتى تنهيه.</translation>
    </message>
    <message>
        <source>It ends by itself at %1. While there is sound it goes on a little longer.</source>
        <translation>ينتهي تلقائيًا في %1. ما دام هناك صوت يستمر قليلًا.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd، d MMMM</translation>
    </message>
</context>
<context>
    <name>belfry::app::SettingsPresenter</name>
    <message>
        <source>That is not an address. It looks like live.example.org.</source>
        <translation>هذا ليس عنوانًا. العنوان مثل live.example.org.</translation>
    </message>
    <message>
        <source>OBS needs a computer’s name and a port, most often 127.0.0.1 and 4455.</source>
        <translation>يحتاج OBS إلى اسم حاسوب ومنفذ، غالبًا 127.0.0.1 و4455.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>OBS is set up. What was there before is kept.</source>
        <translation>جُهّز OBS. ما كان فيه محفوظ.</translation>
    </message>
    <message>
        <source>OBS is as it was before.</source>
        <translation>عاد OBS كما كان.</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>نبحث عنه</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Out of sight since %1</source>
        <translation>لا يظهر منذ %1</translation>
    </message>
    <message>
        <source>It does not accept the token</source>
        <translation>لا يقبل الرمز</translation>
    </message>
    <message>
        <source>It does not have this window’s channel any more</source>
        <translation>لم تعد لديه قناة هذه النافذة</translation>
    </message>
    <message>
        <source>It could not be started here</source>
        <translation>تعذّر تشغيله هنا</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>It asks for its password</source>
        <translation>يطلب كلمة مروره</translation>
    </message>
    <message>
        <source>It did not accept the password</source>
        <translation>لم يقبل كلمة المرور</translation>
    </message>
    <message>
        <source>Someone in OBS ended the connection</source>
        <translation>أنهى أحدهم الاتصال في OBS</translation>
    </message>
    <message>
        <source>What answers there is not OBS 28 or newer</source>
        <translation>ما يجيب هناك ليس OBS 28 أو أحدث</translation>
    </message>
    <message>
        <source>Connected, sends to us</source>
        <translation>متصل ويرسل إلينا</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>In a file only you can read</source>
        <translation>في ملف لا يقرؤه غيرك</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keychain</source>
        <translation>غير محفوظة: لا سلسلة مفاتيح في هذا الحاسوب</translation>
    </message>
    <message>
        <source>A server is installed on this computer. It wants to know who you are</source>
        <translation>على هذا الحاسوب خادم مثبّت. يريد أن يعرف من أنت</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لا أحد مسجّل الدخول</translation>
    </message>
    <message>
        <source>Connected, but it lets this account run nothing</source>
        <translation>متصل، لكنه لا يسمح لهذا الحساب بإدارة شيء</translation>
    </message>
    <message>
        <source>Sign in if you have a login there. Whoever looks after this computer finds the owner’s token in the file owner.token in /var/lib/belfry. “On this computer” would start a second server, for this window alone.</source>
        <translation>سجّل الدخول إن كان لك دخول هناك. من يعتني بهذا الحاسوب يجد رمز المالك في الملف owner.token في ‎/var/lib/belfry. أما «على هذا الحاسوب» فيبدأ خادمًا ثانيًا لهذه النافذة وحدها.</translation>
    </message>
</context>
<context>
    <name>belfry::app::UpdatePresenter</name>
    <message>
        <source>Nobody answered where updates lie. It is tried again later.</source>
        <translation>لم يُجب أحد حيث توجد التحديثات. ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What was found is not signed by who makes Belfry, so nothing of it is used.</source>
        <translation>ما وُجد ليس موقّعًا ممن يصنع Belfry، فلا يُستعمل منه شيء.</translation>
    </message>
    <message>
        <source>What was found is older than what was found before, so nothing of it is used.</source>
        <translation>ما وُجد أقدم مما وُجد من قبل، فلا يُستعمل منه شيء.</translation>
    </message>
    <message>
        <source>There is a newer Belfry, but not for this kind of computer.</source>
        <translation>هناك Belfry أحدث، لكن ليس لهذا النوع من الحواسيب.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so it was thrown away. Try again later.</source>
        <translation>ما وصل ليس ما وُقّع، فرُمي. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>There is no room for it on this computer’s disk.</source>
        <translation>لا مكان له على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It broke off on the way. Try again.</source>
        <translation>انقطع في الطريق. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The system did not open the installer.</source>
        <translation>لم يفتح النظام المثبّت.</translation>
    </message>
    <message>
        <source>Not while a service is on air.</source>
        <translation>ليس أثناء بثّ خدمة.</translation>
    </message>
    <message>
        <source>Not within two hours of a service.</source>
        <translation>ليس خلال ساعتين قبل خدمة.</translation>
    </message>
    <message>
        <source>Not while the server is out of sight: it may be on air.</source>
        <translation>ليس والخادم لا يظهر: فقد يكون على الهواء.</translation>
    </message>
    <message>
        <source>Updates come through this computer’s package system.</source>
        <translation>تأتي التحديثات عبر نظام الحزم في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer also brings the updates.</source>
        <translation>من يعتني بهذا الحاسوب يأتي بالتحديثات أيضًا.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>لا يُبحث عنها.</translation>
    </message>
    <message>
        <source>Looked for once a day, never on air.</source>
        <translation>يُبحث عنها مرة في اليوم، وليس أثناء البث أبدًا.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This is the newest Belfry.</source>
        <translation>هذا أحدث Belfry.</translation>
    </message>
    <message>
        <source>Belfry %1 is there.</source>
        <translation>Belfry %1 متوفّر.</translation>
    </message>
    <message>
        <source>Loading Belfry %1: %2 %</source>
        <translation>تنزيل Belfry %1: %2 %</translation>
    </message>
    <message>
        <source>The installer is open. Close Belfry when it asks for it.</source>
        <translation>المثبّت مفتوح. أغلق Belfry حين يطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AboutForm</name>
    <message>
        <source>About Belfry</source>
        <translation>عن Belfry</translation>
    </message>
    <message>
        <source>Belfry %1. Free software under the Apache License 2.0.</source>
        <translation>Belfry %1. برنامج حر برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and stream keys are taken out of it.</source>
        <translation>إن كان أحد يساعدك فأرسل إليه ملف الدعم: السجلات والإعدادات وحال الخادم. تُزال منه كلمات المرور ومفاتيح البث.</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>أنشئ ملف دعم</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AirButton</name>
    <message>
        <source>%1. Hold the button for one and a half seconds; with the keyboard, hold the End key.</source>
        <translation>%1. اضغط الزر مطولًا ثانية ونصفًا؛ وبلوحة المفاتيح اضغط مفتاح End مطولًا.</translation>
    </message>
    <message>
        <source>Hold for 1.5 seconds. With the keyboard: hold the End key.</source>
        <translation>اضغط مطولًا 1.5 ثانية. بلوحة المفاتيح: مفتاح End مطولًا.</translation>
    </message>
    <message>
        <source>Keep holding to end the service</source>
        <translation>واصل الضغط لإنهاء الخدمة</translation>
    </message>
</context>
<context>
    <name>belfry::ui::AlertsForm</name>
    <message>
        <source>When something needs you</source>
        <translation>حين يحتاجك شيء</translation>
    </message>
    <message>
        <source>Show the bell beside the clock</source>
        <translation>أظهر الجرس بجانب الساعة</translation>
    </message>
    <message>
        <source>Show a message of the system</source>
        <translation>أظهر رسالة من النظام</translation>
    </message>
    <message>
        <source>Play a quiet sound</source>
        <translation>شغّل صوتًا هادئًا</translation>
    </message>
    <message>
        <source>Message and sound come on air and in the quarter of an hour before, and only while this window is not in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up.</source>
        <translation>تأتي الرسالة والصوت أثناء البث وفي ربع الساعة قبله، وفقط حين لا تكون هذه النافذة في المقدمة. يخرج الصوت من حيث يُخرج هذا الحاسوب أصواته؛ اتركه مطفأً إن كان OBS يلتقطها.</translation>
    </message>
    <message>
        <source>This desktop has no place beside the clock, so only the sound can call you.</source>
        <translation>لا مكان بجانب الساعة في سطح المكتب هذا، لذا لا يناديك إلا الصوت.</translation>
    </message>
    <message>
        <source>A message needs the bell beside the clock.</source>
        <translation>تحتاج الرسالة إلى الجرس بجانب الساعة.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChaptersCard</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Delete removes the chosen one.</source>
        <translation>مفتاح Delete يحذف المختار.</translation>
    </message>
    <message>
        <source>Title, as Sermon</source>
        <translation>العنوان، مثل العظة</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>اسم الفصل</translation>
    </message>
    <message>
        <source>Begins at, from the start of the recording</source>
        <translation>يبدأ عند، من بداية التسجيل</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatColumn</name>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>اكتب للجميع</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>اكتب للجميع في الدردشة</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>messages that wait for a host</comment>
        <translation>
            <numerusform>لا شيء للنظر (%n)</numerusform>
            <numerusform>رسالة للنظر (%n)</numerusform>
            <numerusform>رسالتان للنظر (%n)</numerusform>
            <numerusform>%n رسائل للنظر</numerusform>
            <numerusform>%n رسالة للنظر</numerusform>
            <numerusform>%n رسالة للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat room yet. Open one on the page Chat.</source>
        <translation>لا توجد غرفة دردشة بعد. افتح واحدة في صفحة الدردشة.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>لم يكتب أحد بعد.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatList</name>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatModel</name>
    <message>
        <source>removed</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChatPage</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>When a viewer asks for prayer it stands here. Only hosts see it.</source>
        <translation>حين يطلب مشاهد صلاة يظهر طلبه هنا. لا يراه إلا المضيفون.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Nobody is kept quiet.</source>
        <translation>لا أحد صامت.</translation>
    </message>
    <message>
        <source>Let them write again</source>
        <translation>دعه يكتب من جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>اسم غرفة جديدة</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>أضف غرفة</translation>
    </message>
    <message>
        <source>Write to everybody</source>
        <translation>اكتب للجميع</translation>
    </message>
    <message>
        <source>Write to everybody in the chat</source>
        <translation>اكتب للجميع في الدردشة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Put on top</source>
        <translation>ثبّت في الأعلى</translation>
    </message>
    <message>
        <source>Quiet for 10 min</source>
        <translation>صامت 10 د</translation>
    </message>
    <message>
        <source>Quiet for good</source>
        <translation>صامت نهائيًا</translation>
    </message>
    <message>
        <source>Remove all of theirs</source>
        <translation>احذف كل ما كتبه</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>امنعه</translation>
    </message>
    <message>
        <source>Prayer requests</source>
        <translation>طلبات الصلاة</translation>
    </message>
    <message>
        <source>Answer, only they see it</source>
        <translation>أجب، لا يراه غيره</translation>
    </message>
    <message>
        <source>Answer to who asked for prayer</source>
        <translation>الجواب لمن طلب الصلاة</translation>
    </message>
    <message>
        <source>Who is kept quiet</source>
        <translation>الصامتون</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>One word on each line. Capital letters and look-alike letters are found, too.</source>
        <translation>كلمة في كل سطر. تُكتشف الحروف الكبيرة والحروف المتشابهة أيضًا.</translation>
    </message>
    <message>
        <source>A host decides first</source>
        <translation>يقرر المضيف أولًا</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>لا تُعرض أبدًا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Kept quiet</source>
        <translation>الصامتون</translation>
    </message>
    <message>
        <source>There is no chat room yet. Give one a name and add it: viewers see it on the page.</source>
        <translation>لا توجد غرفة دردشة بعد. سمِّ واحدة وأضفها: يراها المشاهدون على الصفحة.</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>لم يكتب أحد بعد.</translation>
    </message>
    <message>
        <source>What %1 wrote:</source>
        <comment>a name</comment>
        <translation>ما كتبه %1:</translation>
    </message>
    <message>
        <source>There is no chat room yet.</source>
        <translation>لا توجد غرفة دردشة بعد.</translation>
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
            <numerusform>لا مزيد (%n)</numerusform>
            <numerusform>رسالة أخرى للنظر (%n)</numerusform>
            <numerusform>رسالتان أخريان للنظر (%n)</numerusform>
            <numerusform>%n رسائل أخرى للنظر</numerusform>
            <numerusform>%n رسالة أخرى للنظر</numerusform>
            <numerusform>%n رسالة أخرى للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>دعها تمر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>لا تعرضها</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>احذفها</translation>
    </message>
</context>
<context>
    <name>belfry::ui::CheckView</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاجك</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChecklistView</name>
    <message>
        <source>Before we go live</source>
        <translation>قبل أن نبدأ البث</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ChurchForm</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>This window runs</source>
        <translation>تدير هذه النافذة</translation>
    </message>
    <message>
        <source>A channel is one output with a page of its own. Most churches need one; another campus or language may need another.</source>
        <translation>القناة بث واحد له صفحته. تحتاج معظم الكنائس إلى قناة واحدة؛ وقد يحتاج فرع آخر أو لغة أخرى إلى ثانية.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>Name of the church or campus</source>
        <translation>اسم الكنيسة أو الفرع</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>أضف القناة</translation>
    </message>
    <message>
        <source>Worship service</source>
        <translation>خدمة العبادة</translation>
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
        <translation>تأخير لاسترجاع ما قيل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>بلا تأخير</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. It counts from the next Go Live on.</source>
        <translation>يرى الجميع الخدمة متأخرة بهذا القدر، وفي المقابل يمكن استرجاع الثواني الأخيرة. يسري من “ابدأ البث” القادم.</translation>
    </message>
    <message>
        <source>As the channel has it: none</source>
        <translation>كما هي القناة: لا تأخير</translation>
    </message>
    <message>
        <source>As the channel has it: %1 s</source>
        <translation>كما هي القناة: %1 ث</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Desk</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This computer has no place of its own for passwords (%1). They can be kept in a file that only you can read:&lt;br&gt;%2</source>
        <translation>لا مكان خاص لكلمات المرور في هذا الحاسوب (%1). يمكن حفظها في ملف لا يقرؤه غيرك:&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Keep passwords in a file?</source>
        <translation>أتُحفظ كلمات المرور في ملف؟</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>احفظها</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>لا تحفظها</translation>
    </message>
</context>
<context>
    <name>belfry::ui::DeskPlan</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>belfry::ui::EmbedForm</name>
    <message>
        <source>On other web sites</source>
        <translation>على مواقع أخرى</translation>
    </message>
    <message>
        <source>May show it</source>
        <translation>يجوز لها عرضها</translation>
    </message>
    <message>
        <source>One site a line (https://www.example.org). Only their pages can show the channel inside them; our own page always does.</source>
        <translation>موقع في كل سطر (https://www.example.org). صفحاتها وحدها تستطيع عرض القناة داخلها؛ أما صفحتنا فتعرضها دائمًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FindingBanner</name>
    <message>
        <source>Show details</source>
        <translation>أظهر التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد (%n)</numerusform>
            <numerusform>واحد آخر (%n)</numerusform>
            <numerusform>اثنان آخران (%n)</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>أخفِ التفاصيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Shows what else needs a look</source>
        <translation>يعرض ما يحتاج إلى النظر أيضًا</translation>
    </message>
</context>
<context>
    <name>belfry::ui::FirstRunPage</name>
    <message>
        <source>Open OBS</source>
        <translation>افتح OBS</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <source>Viewers read this name above the picture. You can change it at any time.</source>
        <translation>يقرأ المشاهدون هذا الاسم فوق الصورة. يمكنك تغييره متى شئت.</translation>
    </message>
    <message>
        <source>Your church’s name</source>
        <translation>اسم كنيستكم</translation>
    </message>
    <message>
        <source>Grace Church</source>
        <translation>كنيسة النعمة</translation>
    </message>
    <message>
        <source>Find OBS</source>
        <translation>ابحث عن OBS</translation>
    </message>
    <message>
        <source>OBS makes the picture and the sound; Belfry takes them from there. Leave OBS open.</source>
        <translation>OBS يصنع الصورة والصوت؛ وBelfry يأخذهما منه. اترك OBS مفتوحًا.</translation>
    </message>
    <message>
        <source>OBS’s password</source>
        <translation>كلمة مرور OBS</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>صفحتكم</translation>
    </message>
    <message>
        <source>Whoever has this address can watch, without an app and without an account.</source>
        <translation>من عنده هذا العنوان يستطيع المشاهدة بلا تطبيق ولا حساب.</translation>
    </message>
    <message>
        <source>Address of your web page</source>
        <translation>عنوان صفحتكم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
    <message>
        <source>Open the web page in a browser</source>
        <translation>افتح الصفحة في متصفح</translation>
    </message>
    <message>
        <source>On this computer’s own server the address works inside your building. For the whole world, choose a server elsewhere in Settings.</source>
        <translation>على خادم هذا الحاسوب يعمل العنوان داخل المبنى. للعالم كله اختر خادمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>وأين أيضًا؟</translation>
    </message>
    <message>
        <source>A service can also be seen on YouTube, Facebook and other places. You can add more at any time.</source>
        <translation>يمكن أن تُشاهد الخدمة أيضًا على YouTube وFacebook وغيرهما. يمكنك إضافة المزيد متى شئت.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Ninety seconds in private: picture and sound go to your server and come back. Nobody else sees them.</source>
        <translation>تسعون ثانية بخصوصية: تذهب الصورة والصوت إلى خادمك ويعودان. لا يراهما أحد آخر.</translation>
    </message>
    <message>
        <source>How far the dry run is</source>
        <translation>كم مضى من التجربة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Our church</source>
        <translation>كنيستنا</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Add and try it</source>
        <translation>أضفه وجرّبه</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>ننتظر أول صورة…</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>لم يبقَ وقت (%n)</numerusform>
            <numerusform>بقيت ثانية (%n)</numerusform>
            <numerusform>بقيت ثانيتان (%n)</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>Upload, picture and sound were good for ninety seconds. You can go live.</source>
        <translation>كان الرفع والصورة والصوت جيدة تسعين ثانية. يمكنك بدء البث.</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>كدنا نصل</translation>
    </message>
    <message>
        <source>You could go live, but this should be better first:</source>
        <translation>يمكنك بدء البث، لكن الأفضل أن يتحسن هذا أولًا:</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>With the owner’s token instead: Settings, Server.</source>
        <translation>برمز المالك بدل ذلك: الإعدادات، الخادم.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HeaderBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم (%n)</numerusform>
            <numerusform>يوم (%n)</numerusform>
            <numerusform>يومان (%n)</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>حتى البدء</translation>
    </message>
    <message>
        <source>most today</source>
        <translation>الأكثر اليوم</translation>
    </message>
</context>
<context>
    <name>belfry::ui::HopView</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>مفتاح جديد لـ %1</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>ما العمل مع %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinChat</name>
    <message>
        <source>Shut %1 out of the chat?</source>
        <translation>أنمنع %1 من الدردشة؟</translation>
    </message>
    <message>
        <source>They can neither read nor write, until you let them in again under “Kept quiet”.</source>
        <translation>لا يستطيع القراءة ولا الكتابة حتى تسمح له من جديد تحت «الصامتون».</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>امنعه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Remove the room %1?</source>
        <translation>حذف الغرفة %1؟</translation>
    </message>
    <message>
        <source>All that was written in it goes, for everybody, and cannot be put back.</source>
        <translation>يزول كل ما كُتب فيها للجميع، ولا يمكن إعادته.</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>حذف الغرفة</translation>
    </message>
    <message>
        <source>Remove everything %1 wrote?</source>
        <translation>أنحذف كل ما كتبه %1؟</translation>
    </message>
    <message>
        <source>It goes from all rooms and cannot be put back.</source>
        <translation>يُحذف من كل الغرف ولا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>احذف الكل</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinHouse</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>أنحذف %1؟</translation>
    </message>
    <message>
        <source>Their login is gone for good. What they did stays in the log.</source>
        <translation>يُحذف دخوله نهائيًا. ما فعله يبقى في السجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>احفظ ملف الدعم</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>It could not be saved as %1. Choose another folder.</source>
        <translation>تعذّر الحفظ باسم %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::JoinReports</name>
    <message>
        <source>Save the report</source>
        <translation>احفظ التقرير</translation>
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
        <translation>لمرمّز آخر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Whoever has the key can send a picture to your viewers. Keep it to yourself.</source>
        <translation>من عنده المفتاح يستطيع إرسال صورة إلى مشاهديك. احتفظ به لنفسك.</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>أظهر المفتاح</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>انسخ المفتاح</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>أخفِ المفتاح</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LinksModel</name>
    <message>
        <source>a new link: what it is called</source>
        <translation>رابط جديد: اسمه</translation>
    </message>
    <message>
        <source>a new link: its address</source>
        <translation>رابط جديد: عنوانه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>belfry::ui::LookForm</name>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <translation>نحن على الهواء</translation>
    </message>
    <message>
        <source>Closing this window ends nothing: the service goes on, and this window finds it again.</source>
        <translation>إغلاق هذه النافذة لا ينهي شيئًا: تستمر الخدمة وتجدها هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ابقَ هنا</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>أغلق النافذة</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <translation>
            <numerusform>لا مزيد (%n)</numerusform>
            <numerusform>دقيقة أخرى (%n)</numerusform>
            <numerusform>دقيقتان أخريان (%n)</numerusform>
            <numerusform>%n دقائق أخرى</numerusform>
            <numerusform>%n دقيقة أخرى</numerusform>
            <numerusform>%n دقيقة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::NewPersonForm</name>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>يجوز له</translation>
    </message>
    <message>
        <source>At least 10 characters; a short sentence is good.</source>
        <translation>10 أحرف على الأقل؛ جملة قصيرة تكفي.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
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
        <translation>أوقف بث OBS بعد الخدمة إن كنا بدأناه</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Set up OBS for me</source>
        <translation>جهّز OBS لي</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>أرجع ما كان</translation>
    </message>
</context>
<context>
    <name>belfry::ui::OccurrencesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, date, from and to</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PeopleForm</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People with a login</source>
        <translation>من لهم دخول</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>يجوز له</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>ضع كلمة المرور</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>امنع الدخول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Nobody has a login yet. On this computer none is needed.</source>
        <translation>لا أحد له دخول بعد. على هذا الحاسوب لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>اسمح بالدخول</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PicturesForm</name>
    <message>
        <source>Pictures of our own</source>
        <translation>صورنا نحن</translation>
    </message>
    <message>
        <source>While we wait for OBS</source>
        <translation>حين ننتظر OBS</translation>
    </message>
    <message>
        <source>Before the service begins</source>
        <translation>قبل بدء الخدمة</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>بعد انتهائها</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>تُعرض</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 1 MB. Without one viewers see Belfry’s own.</source>
        <translation>PNG أو JPEG لا تزيد على ‎1 MB. بدونها يرى المشاهدون صورة Belfry.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Belfry’s own again</source>
        <translation>صورة Belfry من جديد</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlaceEditor</name>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>جرّب المفتاح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kept encrypted on the server. It is never shown again, not in a log and not in a report.</source>
        <translation>يُحفظ مشفرًا على الخادم. لا يُعرض مرة أخرى، لا في سجل ولا في تقرير.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>%1 – paste a new one to change it</source>
        <translation>%1 – ألصق مفتاحًا جديدًا لتغييره</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>قبل أن تبدأ البث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The address is filled in for you: %1</source>
        <translation>العنوان مكتوب لك: %1</translation>
    </message>
    <message>
        <source>It gets the same picture and sound that OBS sends.</source>
        <translation>يُرسل إليه ما يرسله OBS من صورة وصوت كما هو.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesForm</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>A new place begins switched on</source>
        <translation>يبدأ المكان الجديد مشغّلًا</translation>
    </message>
    <message>
        <source>Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places.</source>
        <translation>إن كان مطفأً لا يُرسل إليه شيء حتى يشغّله أحد. يُضاف YouTube وFacebook وغيرهما في صفحة الأماكن.</translation>
    </message>
    <message>
        <source>Open Places</source>
        <translation>افتح الأماكن</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, how it does, on or off</comment>
        <translation>%1: ‏%2، %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مطفأ</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Space switches a place on or off, Alt with an arrow moves it, Delete removes it.</source>
        <translation>المسافة تشغّل المكان أو تطفئه، وAlt مع سهم ينقله، وDelete يحذفه.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>أضف مكانًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Where a service is sent. Switch one off and the others never notice.</source>
        <translation>إلى أين تُرسل الخدمة. أطفئ مكانًا ولا تلاحظ البقية.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>The places are not known yet: the server has not answered.</source>
        <translation>الأماكن غير معروفة بعد: لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>Only your own web page so far. Add YouTube, Facebook or another place to be seen there, too.</source>
        <translation>صفحتكم فقط حتى الآن. أضف YouTube أو Facebook أو غيرهما لتُشاهدوا هناك أيضًا.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewCard</name>
    <message numerus="yes">
        <source>No picture for %n s</source>
        <translation>
            <numerusform>لا صورة الآن (%n)</numerusform>
            <numerusform>لا صورة منذ ثانية (%n)</numerusform>
            <numerusform>لا صورة منذ ثانيتين (%n)</numerusform>
            <numerusform>لا صورة منذ %n ثوانٍ</numerusform>
            <numerusform>لا صورة منذ %n ثانية</numerusform>
            <numerusform>لا صورة منذ %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>The picture comes in a moment</source>
        <translation>تأتي الصورة بعد لحظة</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 ‎fps</translation>
    </message>
    <message>
        <source>%1 s behind the room</source>
        <translation>بعد القاعة بـ %1 ث</translation>
    </message>
</context>
<context>
    <name>belfry::ui::PreviewPicture</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <comment>a page of the window</comment>
        <translation>%1، يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RecordingForm</name>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Record every service</source>
        <translation>سجّل كل خدمة</translation>
    </message>
    <message>
        <source>Recordings lie on the server’s disk. How long they are kept and how much room they may take is set where the server is installed.</source>
        <translation>التسجيلات على قرص الخادم. مدة حفظها ومقدار ما تشغله يُضبطان حيث ثُبّت الخادم.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RepeatField</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>بقاعدة خاصة</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportPdf</name>
    <message>
        <source>Before next week</source>
        <translation>قبل الأسبوع القادم</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي تعطل</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>إلى أين ذهب</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>علو الصوت</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ReportsPage</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر إلى هذا</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ PDF</translation>
    </message>
    <message>
        <source>After each service its report stands here: what went wrong, how many watched, and what to do before the next one.</source>
        <translation>بعد كل خدمة يظهر تقريرها هنا: ما الذي تعطل، وكم شاهدوا، وما الذي يجب فعله قبل التالية.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Services that were on air</source>
        <translation>خدمات كانت على الهواء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Before next week</source>
        <translation>قبل الأسبوع القادم</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي تعطل</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>إلى أين ذهب</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>علو الصوت</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>From month to month</source>
        <translation>من شهر إلى شهر</translation>
    </message>
    <message>
        <source>People at the same time, on average of the services</source>
        <translation>المشاهدون في الوقت نفسه، بمتوسط الخدمات</translation>
    </message>
    <message>
        <source>Minutes in which something was wrong, for each service</source>
        <translation>الدقائق التي كان فيها خطأ، لكل خدمة</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::RoomHead</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>New name of the room</source>
        <translation>اسم الغرفة الجديد</translation>
    </message>
    <message>
        <source>Rename or remove the room</source>
        <translation>إعادة تسمية الغرفة أو حذفها</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>حذف الغرفة</translation>
    </message>
    <message>
        <source>On top:</source>
        <translation>في الأعلى:</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>أنزلها</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>بالسرعة التي يريدونها</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>رسالة في الحال (%n)</numerusform>
            <numerusform>رسالة كل ثانية (%n)</numerusform>
            <numerusform>رسالة كل ثانيتين (%n)</numerusform>
            <numerusform>رسالة كل %n ثوانٍ</numerusform>
            <numerusform>رسالة كل %n ثانية</numerusform>
            <numerusform>رسالة كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Links: show</source>
        <translation>الروابط: تُعرض</translation>
    </message>
    <message>
        <source>Links: ask a host</source>
        <translation>الروابط: يقرر المضيف</translation>
    </message>
    <message>
        <source>Links: never</source>
        <translation>الروابط: أبدًا</translation>
    </message>
    <message>
        <source>Guests write</source>
        <translation>الضيوف يكتبون</translation>
    </message>
    <message>
        <source>Guests: ask a host</source>
        <translation>الضيوف: يقرر المضيف</translation>
    </message>
    <message>
        <source>Guests only read</source>
        <translation>الضيوف يقرؤون فقط</translation>
    </message>
    <message>
        <source>The room is open</source>
        <translation>الغرفة مفتوحة</translation>
    </message>
    <message>
        <source>How often one person may write</source>
        <translation>كم مرة يكتب الشخص الواحد</translation>
    </message>
    <message>
        <source>What becomes of messages with links</source>
        <translation>مصير الرسائل التي فيها روابط</translation>
    </message>
    <message>
        <source>What guests may do</source>
        <translation>ما يجوز للضيوف</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SceneButtons</name>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>More scenes</source>
        <translation>مشاهد أخرى</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>المشهد %1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>belfry.example.org</source>
        <translation>belfry.example.org</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>يمر عبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدم هذا الخادم</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>اسم الدخول وكلمة المرور</translation>
    </message>
    <message>
        <source>Owner’s token or API key</source>
        <translation>رمز المالك أو مفتاح API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>الدخول بواسطة</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token or key</source>
        <translation>الرمز أو المفتاح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Nobody is signed in any more. What is on air goes on.</source>
        <translation>لم يعد أحد مسجّل الدخول. ما على الهواء يستمر.</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>مسجّل باسم %1. %2</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceEditor</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>End by itself</source>
        <translation>ينتهي تلقائيًا</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>كما هو مقرر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Day, start, and how long</source>
        <translation>اليوم والبدء والمدة</translation>
    </message>
    <message>
        <source>Remind us; a person presses Go Live</source>
        <translation>ذكّرنا؛ ويضغط شخص «ابدأ البث»</translation>
    </message>
    <message>
        <source>Go live by itself</source>
        <translation>ينتقل إلى الهواء تلقائيًا</translation>
    </message>
    <message>
        <source>By hand, without a reminder</source>
        <translation>يدويًا بلا تذكير</translation>
    </message>
    <message>
        <source> min before</source>
        <comment>behind a number</comment>
        <translation> د قبله</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A countdown, from the reminder on</source>
        <translation>عد تنازلي منذ التذكير</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>متى يبدأ</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>ذكّر</translation>
    </message>
    <message>
        <source>Sent to (none ticked: to all that are on)</source>
        <translation>يُرسل إلى (بلا علامات: إلى كل ما هو مشغّل)</translation>
    </message>
    <message>
        <source>Picture before it starts</source>
        <translation>الصورة قبل البدء</translation>
    </message>
    <message>
        <source>A countdown needs “Go live by itself”: without it nothing is on air before you press Go Live.</source>
        <translation>يحتاج العدّ التنازلي إلى «ينتقل إلى الهواء تلقائيًا»: من دونه لا يُبث شيء قبل أن تضغط «ابدأ البث».</translation>
    </message>
    <message>
        <source>What viewers read about it</source>
        <translation>ما يقرؤه المشاهدون عنه</translation>
    </message>
    <message>
        <source>Links for viewers</source>
        <translation>روابط للمشاهدين</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>ما يُفعل قبله</translation>
    </message>
    <message>
        <source>Space ticks, F2 edits, Delete removes, Alt with an arrow moves.</source>
        <translation>المسافة تعلّم، وF2 يعدّل، وDelete يحذف، وAlt مع سهم ينقل.</translation>
    </message>
    <message>
        <source>Mics checked</source>
        <translation>فُحصت الميكروفونات</translation>
    </message>
    <message>
        <source>A new thing to do</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>أضف إلى القائمة</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Two services at one time</source>
        <translation>خدمتان في وقت واحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>أقمها رغم ذلك</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>اترك هذا اليوم</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServiceForm</name>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The page says when we start</source>
        <translation>تبيّن الصفحة متى نبدأ</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>الكنيسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>البدء القادم</translation>
    </message>
    <message>
        <source>Next start, day and time</source>
        <translation>البدء القادم، اليوم والساعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>when the server is in sight</source>
        <translation>حين يظهر الخادم</translation>
    </message>
</context>
<context>
    <name>belfry::ui::ServicesPage</name>
    <message>
        <source>Coming services</source>
        <translation>الخدمات القادمة</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>أضف خدمة</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Ninety seconds in private, to see that all is well</source>
        <translation>تسعون ثانية بخصوصية لنرى أن كل شيء بخير</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>The plan is not known yet: the server has not answered.</source>
        <translation>الخطة غير معروفة بعد: لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>لا شيء مقرر هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing is planned. Add your Sunday service once; it comes again by itself.</source>
        <translation>لا شيء مقرر. أضف خدمة الأحد مرة واحدة؛ وتعود تلقائيًا.</translation>
    </message>
    <message>
        <source>What is planned, and what happens by itself.</source>
        <translation>ما هو مقرر وما يجري تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n weeks</source>
        <translation>
            <numerusform>هذا الأسبوع (%n)</numerusform>
            <numerusform>الأسبوع القادم (%n)</numerusform>
            <numerusform>الأسبوعان القادمان (%n)</numerusform>
            <numerusform>الأسابيع الـ %n القادمة</numerusform>
            <numerusform>الأسابيع الـ %n القادمة</numerusform>
            <numerusform>الأسابيع الـ %n القادمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <translation>محفوظة. اكتب لتغييرها.</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>الكنيسة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Shortcuts</name>
    <message>
        <source>Show this list, or take it away</source>
        <translation>أظهر هذه القائمة أو أخفها</translation>
    </message>
    <message>
        <source>Live; the pages below it with 2, 3, 4 and 5</source>
        <translation>مباشر؛ والصفحات تحته بـ 2 و3 و4 و5</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Press the button that mends what the banner says</source>
        <translation>اضغط الزر الذي يصلح ما تقوله اللافتة</translation>
    </message>
    <message>
        <source>Show or hide the banner’s details</source>
        <translation>أظهر تفاصيل اللافتة أو أخفها</translation>
    </message>
    <message>
        <source>Go to the big button; Enter presses Go Live</source>
        <translation>اذهب إلى الزر الكبير؛ Enter يبدأ البث</translation>
    </message>
    <message>
        <source>On the big button: hold it to end the service</source>
        <translation>على الزر الكبير: اضغط مطولًا لإنهاء الخدمة</translation>
    </message>
    <message>
        <source>Show the first scene of OBS; the others with 2 to 9</source>
        <translation>اعرض أول مشهد في OBS؛ والبقية بـ 2 إلى 9</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>اذهب إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Close this window; a service goes on</source>
        <translation>أغلق هذه النافذة؛ وتستمر الخدمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>belfry::ui::SoundMeters</name>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>No sound arrives</source>
        <translation>لا يصل صوت</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Peak %1 dB</source>
        <translation>الذروة %1 ‎dB</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TasksModel</name>
    <message>
        <source>Done by %1</source>
        <translation>أنجزها %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أيّ شخص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, state</comment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>belfry::ui::TellLine</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>belfry::ui::Tray</name>
    <message>
        <source>Open Belfry</source>
        <translation>افتح Belfry</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>أغلق النافذة</translation>
    </message>
    <message>
        <source>Belfry: %1</source>
        <translation>Belfry: ‏%1</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateForm</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Look for a newer Belfry once a day</source>
        <translation>ابحث عن Belfry أحدث مرة في اليوم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>ثبّته</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>ابحث الآن</translation>
    </message>
</context>
<context>
    <name>belfry::ui::UpdateLine</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WebForm</name>
    <message>
        <source>Our web page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>افتح الصفحة</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>يفتح المشاهدون</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>عنّا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Page’s language</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WeekView</name>
    <message>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
</context>
<context>
    <name>belfry::ui::WhereItGoes</name>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Viewers open</source>
        <translation>يفتح المشاهدون</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Copy the address viewers open</source>
        <translation>انسخ العنوان الذي يفتحه المشاهدون</translation>
    </message>
    <message>
        <source>Open the page viewers see</source>
        <translation>افتح الصفحة التي يراها المشاهدون</translation>
    </message>
</context>
</TS>

#include "chat/HouseNames.h"

#include "chat/Names.h"
#include "model/Json.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <set>
#include <string>

namespace belfry::chat {
namespace {

/// What the pages call a host, and who runs the house, in each of their languages: wherever it stands in a name it is believed.
constexpr std::string_view kHosts[] = {
    "host", "hosts", "cohost", "admin", "administrator", "moderator",
    "Gastgeber", "Gastgeberin", "Administratorin", "Moderatorin",
    "hôte", "hôtesse", "administrateur", "administratrice", "modérateur", "modératrice",
    "anfitrión", "anfitriona", "administrador", "administradora", "moderador", "moderadora",
    "anfitrião", "anfitriã",
    "tagapangasiwa", "tagapamahala", "tagapamagitan",
    "مضيف", "مضيفة", "المضيف", "المضيفة", "مشرف", "مشرفة", "المشرف", "المشرفة", "مدير", "مديرة", "المدير", "المديرة", "مسؤول", "المسؤول",
};
/// In Korean what somebody is stands before, behind and in one word with what they are called.
constexpr std::string_view kWithin[] = {"진행자", "관리자", "운영자", "목사", "전도사", "신부님"};
/// Whoever's name begins with one of these says what they are.
constexpr std::string_view kTitles[] = {
    "mod", "pastor", "operator", "owner", "support", "staff", "rev", "revd", "reverend", "priest", "father", "fr", "bishop", "minister", "vicar",
    "Pastorin", "Pfarrer", "Pfarrerin", "Priester", "Priesterin", "Pater", "Bischof",
    "pasteur", "pasteure", "prêtre", "curé", "père", "abbé", "évêque",
    "pastora", "sacerdote", "padre", "párroco", "reverendo", "reverenda", "obispo", "bispo", "pároco",
    "قس", "القس", "قسيس", "القسيس", "كاهن", "الكاهن", "راعي", "الراعي", "راع", "الأب", "أبونا", "أسقف", "الأسقف",
    "신부",
};
/// Nobody is called only this.
constexpr std::string_view kWhole[] = {
    "producer", "elder", "deacon", "help", "team", "official", "system", "server", "belfry", "belfryserver", "church", "thechurch", "everyone",
    "all", "here", "anonymous", "moderatorteam", "supportteam", "churchoffice", "webmaster", "root", "pari",
};

struct Skeletons {
    std::set<std::string> hosts;
    std::set<std::string> first; ///< titles, and what hosts are called
    std::set<std::string> whole; ///< all of them
    std::set<std::string> within;
};

const Skeletons &skeletons()
{
    static const Skeletons made = [] {
        Skeletons all;
        for (const std::string_view word : kHosts)
            all.hosts.insert(skeletonOf(word));
        for (const std::string_view word : kWithin)
            all.within.insert(skeletonOf(word));
        all.first = all.hosts;
        for (const std::string_view word : kTitles)
            all.first.insert(skeletonOf(word));
        all.whole = all.first;
        for (const std::string_view word : kWhole)
            all.whole.insert(skeletonOf(word));
        return all;
    }();
    return made;
}

enum class Parted { AtSpaces, AtSigns, AtDigits };

bool isWithinWord(char32_t c, Parted parted)
{
    if (parted == Parted::AtSpaces)
        return !QChar::isSpace(c);
    return QChar::isLetter(c) || QChar::isMark(c) || (parted == Parted::AtSigns && QChar::isDigit(c));
}

/// Digits and signs stand for letters ("Adm1n Jo", "@dmin Jo") or part words ("Pastor-Jo", "Pastor1 Jo"): it is read in each way.
std::set<std::string> wordsOf(const QList<uint> &name, Parted parted, std::string &first)
{
    std::set<std::string> words;
    QString word;
    const auto end = [&] {
        const std::string skeleton = skeletonOf(model::toUtf8(word));
        if (!skeleton.empty() && words.insert(skeleton).second && words.size() == 1)
            first = skeleton;
        word.clear();
    };
    char32_t before = 0;
    for (const char32_t c : name) {
        // "PastorJo"
        const bool isNext = parted != Parted::AtSpaces && QChar::isLower(before) && QChar::isUpper(c);
        if (isNext || !isWithinWord(c, parted))
            end();
        if (isWithinWord(c, parted))
            word += QString::fromUcs4(&c, 1);
        before = c;
    }
    end();
    return words;
}

} // namespace

bool isOfTheHouse(std::string_view name)
{
    const Skeletons &all = skeletons();
    const std::string whole = skeletonOf(name);
    if (all.whole.count(whole) != 0)
        return true;
    if (std::any_of(all.within.begin(), all.within.end(), [&whole](const std::string &word) { return whole.find(word) != std::string::npos; }))
        return true;
    const QList<uint> points = model::fromUtf8(name).toUcs4();
    for (const Parted parted : {Parted::AtSpaces, Parted::AtSigns, Parted::AtDigits}) {
        std::string first;
        const std::set<std::string> words = wordsOf(points, parted, first);
        if (all.first.count(first) != 0)
            return true;
        if (std::any_of(words.begin(), words.end(), [&all](const std::string &word) { return all.hosts.count(word) != 0; }))
            return true;
    }
    return false;
}

} // namespace belfry::chat

#include "app/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace linimasa::text {

namespace {

using Words = std::u16string_view;

// Sorted, lower case. Collected from the style guides' common usage of the four languages by the authors.
constexpr auto titles = std::to_array<Words>({
    u"adm",    u"akbp",    u"akp",    u"ald",    u"alm",  u"brig", u"brigjen", u"bs",      u"capt",   u"cmdr",
    u"col",    u"cv",      u"dr",     u"drg",    u"drs",  u"e.g",  u"fr",      u"ft",      u"gen",    u"gov",
    u"gs",     u"hj",      u"hon",    u"i.e",    u"ipda", u"iptu", u"ir",      u"irjen",   u"jend",   u"jl",
    u"jln",    u"kab",     u"kec",    u"kel",    u"kep",  u"kh",   u"kol",     u"kombes",  u"kompol", u"laks",
    u"laksda", u"laksdya", u"letjen", u"letkol", u"lt",   u"maj",  u"marsda",  u"marsdya", u"marsma", u"mayjen",
    u"messrs", u"mr",      u"mrs",    u"ms",     u"mt",   u"ny",   u"pgs",     u"pgs.ts",  u"prof",   u"prov",
    u"pt",     u"rep",     u"rev",    u"rm",     u"sdr",  u"sen",  u"sgt",     u"st",      u"th.s",   u"ths",
    u"tn",     u"tp",      u"tr",     u"ts",     u"tx",   u"ud",   u"vs",      u"yth",
});

constexpr auto beforeNumbers = std::to_array<Words>({
    u"agt",  u"apr", u"art",  u"aug", u"ch",    u"dec", u"des",  u"feb", u"fig", u"fri", u"hal", u"hlm",
    u"jan",  u"jul", u"jum",  u"jun", u"kam",   u"mar", u"min",  u"mon", u"no",  u"nop", u"nos", u"nov",
    u"oct",  u"okt", u"p",    u"pp",  u"rab",   u"rp",  u"sab",  u"sat", u"sec", u"sel", u"sen", u"sep",
    u"sept", u"sun", u"telp", u"thu", u"thurs", u"tue", u"tues", u"vol", u"wed",
});

constexpr auto closings = std::to_array<Words>({
    u"a.m", u"al",  u"bhd", u"bros", u"co",  u"corp", u"d.c", u"dkk", u"dll", u"dsb", u"dst", u"esq", u"etc", u"inc",
    u"jr",  u"ltd", u"p.m", u"ph.d", u"plc", u"red",  u"sdn", u"spa", u"sr",  u"tbk", u"u.k", u"u.n", u"u.s", u"v.v",
});

constexpr auto openers = std::to_array<Words>({
    u"a",     u"adapun", u"after",     u"an",   u"and",   u"as",    u"at",         u"bahkan", u"both",      u"but",
    u"dalam", u"dan",    u"dia",       u"di",   u"for",   u"he",    u"her",        u"his",    u"however",   u"ia",
    u"if",    u"in",     u"ini",       u"it",   u"its",   u"itu",   u"kami",       u"kedua",  u"menurut",   u"mereka",
    u"namun", u"no",     u"officials", u"on",   u"pada",  u"para",  u"sebelumnya", u"selain", u"sementara", u"she",
    u"since", u"tetapi", u"that",      u"the",  u"their", u"there", u"these",      u"they",   u"this",      u"those",
    u"we",    u"when",   u"while",     u"with", u"you",
});

template<std::size_t size> bool holds(const std::array<Words, size>& list, QStringView word)
{
    // The lists are short; a look at the first letter settles most words.
    return std::ranges::any_of(list, [word](Words entry) {
        return entry.front() == QChar::toLower(word.front().unicode())
            && QStringView(entry).compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Abbreviation abbreviationOf(QStringView word)
{
    if (word.isEmpty()) {
        return Abbreviation::None;
    }
    if (word.size() == 1 && word.front().isUpper()) { // an initial: "J. Smith"
        return Abbreviation::Title;
    }
    if (word.size() > 6) {
        return holds(titles, word) ? Abbreviation::Title : Abbreviation::None;
    }
    if (holds(beforeNumbers, word)) {
        // "sen" is also a rank; before a number it is a weekday.
        return Abbreviation::BeforeNumber;
    }
    if (word.front().isUpper() && holds(titles, word)) {
        return Abbreviation::Title;
    }
    if (holds(closings, word)) {
        return Abbreviation::Closing;
    }
    // "e.g", "s.d", "S.H", "M.Si": short words with a dot inside
    if (word.first(word.size() - 1).contains(u'.')) {
        return word.front().isLower() ? Abbreviation::Title : Abbreviation::Closing;
    }
    return Abbreviation::None;
}

bool isSentenceOpener(QStringView word)
{
    return !word.isEmpty() && word.size() <= 10 && holds(openers, word);
}

} // namespace linimasa::text

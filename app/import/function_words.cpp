#include "app/import/function_words.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <array>

namespace linimasa::import {

using domain::Language;

namespace {

struct WordList {
    Language language;
    QStringView words; // divided by spaces
};

constexpr qsizetype longestWord = 12; // UTF-16 units; function words are short

// The most frequent small words of each language, leaving out those that another list shares, where that one is as frequent.
constexpr std::array lists = {
    WordList {
        Language::Indonesian,
        u"yang dan di dengan untuk pada dari ini itu dalam akan tidak oleh juga telah sebagai ke adalah para bahwa "
        u"mereka sudah karena dapat lebih atas tersebut antara secara kata ada bisa atau kami kita saat belum hingga "
        u"kepada tahun hari negara serta bagi ujar menurut seperti dia ia kerja sama setelah lalu namun masih harus"},
    WordList {
        Language::English,
        u"the of and to in that is was for on with as by at from has have had it its be are were this which said will "
        u"an not but he his they their been would who more about after over when than also or she her there we you"},
    WordList {
        Language::Vietnamese,
        u"và của là các trong cho được với có không này những một người đã đến khi từ về tại theo năm ngày sẽ cũng "
        u"nhiều ông việt nam cua cac trong duoc voi khong nhung mot nguoi"},
    WordList {Language::Other, // French
              u"le la les des du et est une dans que qui pour sur pas au aux avec ce cette sont par plus été ses leur"},
    WordList {
        Language::Other, // German
        u"der die das und ist nicht von den dem des mit ein eine einen einer zu auf für sich auch im wurde nach bei"},
    WordList {Language::Other, // Spanish
              u"el los las del y en una por con para se su que es al lo como más pero sus fue entre ha este"},
    WordList {Language::Other, // Portuguese
              u"o os do da dos das em um uma não com no na nos nas ao pela pelo são foi é mais que para"},
    WordList {Language::Other, // Italian
              u"il lo gli della di che è un una per con del sono nel alla non le dei anche più si da"},
    WordList {Language::Other, // Dutch
              u"de het een van en is dat op te zijn met voor niet aan er om bij ook worden naar"},
    WordList {Language::Other, // Filipino
              u"ang ng mga sa na ay si ni kay para hindi at ito nang kung siya din rin pa mula naman"},
};

using ListsByWord = QHash<QStringView, QList<int>>;

ListsByWord tableOfWords()
{
    ListsByWord table;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        for (const QStringView word : lists.at(i).words.tokenize(u' ', Qt::SkipEmptyParts)) {
            Q_ASSERT(word.size() <= longestWord);
            table[word].append(static_cast<int>(i));
        }
    }
    return table;
}

/// The lists with the word, however its letters are cased; null when there are none.
const QList<int>* listsWith(QStringView word, const ListsByWord& table)
{
    if (word.size() > longestWord) {
        return nullptr;
    }
    std::array<QChar, longestWord> lower;
    std::ranges::transform(word, lower.begin(), [](QChar c) { return c.toLower(); });
    const auto found = table.constFind(QStringView(lower.data(), word.size()));
    return found == table.cend() ? nullptr : &*found;
}

} // namespace

WordEvidence countFunctionWords(QStringView text)
{
    static const ListsByWord table = tableOfWords();
    std::array<qsizetype, lists.size()> hits {};
    WordEvidence evidence;
    for (qsizetype begin = 0; begin < text.size();) {
        while (begin < text.size() && !text[begin].isLetter()) {
            ++begin;
        }
        qsizetype end = begin;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark())) {
            ++end;
        }
        if (end > begin) {
            ++evidence.words;
            if (const QList<int>* found = listsWith(text.sliced(begin, end - begin), table)) {
                for (const int list : *found) {
                    ++hits.at(static_cast<std::size_t>(list));
                }
            }
        }
        begin = end;
    }
    const auto best = std::ranges::max_element(hits);
    qsizetype second = 0;
    for (auto it = hits.begin(); it != hits.end(); ++it) {
        if (it != best) {
            second = std::max(second, *it);
        }
    }
    // A tenth of running text at least is function words; a third more than the next language has is a clear lead.
    const bool clear
        = *best * 3 > second * 4 && *best * 12 >= evidence.words && *best >= std::min<qsizetype>(2, evidence.words);
    if (clear && *best > 0) {
        evidence.best = lists.at(static_cast<std::size_t>(best - hits.begin())).language;
    }
    return evidence;
}

} // namespace linimasa::import

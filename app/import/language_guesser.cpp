#include "app/import/language_guesser.h"

#include "app/import/function_words.h"

#include <QMutex>
#include <QString>
#include <QStringList>
#include <Sonnet/GuessLanguage>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr qsizetype sampleLength = 6000; // UTF-16 units
constexpr qsizetype fewestLetters = 3;

struct Letters {
    qsizetype all = 0;
    qsizetype kana = 0;
    qsizetype han = 0;
    qsizetype japaneseHan = 0; // forms that only Japanese writes
    qsizetype chineseHan = 0; // simplified forms that only Chinese writes
    qsizetype latin = 0;
    qsizetype vietnamese = 0; // letters that only Vietnamese has among languages of news in Latin script
};

// Everyday characters whose form was simplified in one of the two countries alone.
constexpr QStringView japaneseForms
    = u"気対応発図単実売変戦経済県沢駅円働込続総転団関連帰払辺浜覚悪処価価仮伝僚労効勧区収営国際検権歩毎渋焼犠猟獣圏";
constexpr QStringView chineseForms = u"们这说时对发开关车东门问间见现应该网络战击国际经济总队长书议产业华为电动务员义习"
                                     u"训练说话认识让请谁谈谢变过还进远连运达";

Letters countLetters(QStringView text)
{
    Letters letters;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!c.isLetter()) {
            continue;
        }
        ++letters.all;
        if ((u >= 0x3041 && u <= 0x3096) || (u >= 0x30a1 && u <= 0x30fa)) {
            ++letters.kana;
        } else if (u >= 0x4e00 && u <= 0x9fff) {
            ++letters.han;
            const bool japanese = japaneseForms.contains(c);
            const bool chinese = chineseForms.contains(c);
            letters.japaneseHan += japanese && !chinese ? 1 : 0;
            letters.chineseHan += chinese && !japanese ? 1 : 0;
        } else if (c.script() == QChar::Script_Latin) {
            ++letters.latin;
            // Horn, breve and stroke letters and the block of vowels with two marks (U+1EA0–U+1EF9).
            if ((u >= 0x1ea0 && u <= 0x1ef9) || QStringView(u"đĐơƠưƯăĂ").contains(c)) {
                ++letters.vietnamese;
            }
        }
    }
    return letters;
}

/// Sonnet keeps its state in one place and reads dictionaries when it is first used, so it is asked under a lock.
Language askSonnet(const QString& text)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    Sonnet::GuessLanguage guesser;
    guesser.setLimits(3, 0.0001);
    return domain::languageFromCode(guesser.identify(text, {u"id_ID"_s, u"en_US"_s, u"vi_VN"_s}));
}

Language guessLatin(QStringView sample, const Letters& letters)
{
    // Vietnamese shows its letters in nearly every word; names alone ("Phạm Minh Chính") stay under this.
    if (letters.vietnamese * 100 >= letters.latin * 8) {
        return Language::Vietnamese;
    }
    const WordEvidence evidence = countFunctionWords(sample);
    if (evidence.best != Language::Unknown) {
        return evidence.best;
    }
    if (evidence.words < 4) {
        return Language::Unknown;
    }
    return askSonnet(sample.toString());
}

} // namespace

Language guessLanguage(QStringView text)
{
    QStringView sample = text.first(std::min(text.size(), sampleLength));
    QString composed;
    if (std::ranges::any_of(sample, [](QChar c) { return c.category() == QChar::Mark_NonSpacing; })) {
        composed = sample.toString().normalized(QString::NormalizationForm_C); // Vietnamese may come decomposed
        sample = composed;
    }
    const Letters letters = countLetters(sample);
    if (letters.all < fewestLetters) {
        return Language::Unknown;
    }
    const qsizetype cjk = letters.kana + letters.han;
    if (cjk * 3 >= letters.all) {
        if (letters.kana * 20 >= cjk || letters.japaneseHan > letters.chineseHan) {
            return Language::Japanese;
        }
        return letters.chineseHan > 0 || letters.han > 40 ? Language::Other : Language::Japanese;
    }
    if (letters.latin * 2 < letters.all) {
        return Language::Other;
    }
    return guessLatin(sample, letters);
}

} // namespace linimasa::import

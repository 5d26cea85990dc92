#include "ui/notes/spelling.h"

#include "ui/notes/spelling_words.h"

#include <QChar>
#include <Sonnet/Speller>

#include <algorithm>

namespace linimasa::notes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 60; // looked at to tell a language
constexpr double leastKnown = 0.34; // share of words that a language's dictionary must know
constexpr qsizetype mostKept = 20000;

bool isJapanese(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() >= 0x3041 && c.unicode() <= 0x30ff) || c.script() == QChar::Script_Han;
    });
}

/// Letters that of our languages only Vietnamese has.
bool isVietnamese(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    return std::ranges::any_of(composed, [](QChar c) {
        return u"ăđơưĂĐƠƯ"_s.contains(c) || (c.unicode() >= 0x1ea0 && c.unicode() <= 0x1ef9);
    });
}

QString primary(const QString& language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

} // namespace

Spelling::Spelling()
{
    const QMap<QString, QString> installed = Sonnet::Speller().availableDictionaries();
    for (auto each = installed.cbegin(); each != installed.cend(); ++each) {
        m_dictionaries.push_back({.code = each.value(), .name = each.key()});
    }
}

Spelling::~Spelling() = default;

QString Spelling::dictionaryFor(const QString& language) const
{
    const QString code = QString(language).replace(u'-', u'_');
    const auto exact = std::ranges::find(m_dictionaries, code, &Dictionary::code);
    if (exact != m_dictionaries.end()) {
        return exact->code;
    }
    const auto alike = std::ranges::find_if(m_dictionaries, [&](const Dictionary& dictionary) {
        return !language.isEmpty() && primary(dictionary.code) == primary(language);
    });
    return alike == m_dictionaries.end() ? QString() : alike->code;
}

Sonnet::Speller* Spelling::speller(const QString& dictionary) const
{
    if (dictionary.isEmpty()) {
        return nullptr;
    }
    auto& kept = m_spellers[dictionary];
    if (!kept) {
        kept = std::make_unique<Sonnet::Speller>(dictionary);
    }
    return kept->isValid() ? kept.get() : nullptr;
}

double Spelling::share(const QStringList& words, const QString& dictionary) const
{
    if (words.isEmpty() || dictionary.isEmpty()) {
        return 0;
    }
    const auto right = std::ranges::count_if(words, [&](const QString& word) { return !isMisspelt(word, dictionary); });
    return static_cast<double>(right) / static_cast<double>(words.size());
}

QString Spelling::languageOf(QStringView text, const QString& usual) const
{
    if (isJapanese(text)) {
        return u"ja"_s;
    }
    if (isVietnamese(text)) {
        return u"vi"_s;
    }
    QStringList words;
    for (const base::TextRange word : wordsToCheck(text)) {
        words << word.of(text).toString();
        if (words.size() == mostWords) {
            break;
        }
    }
    QString best;
    double most = 0;
    for (const QString& language : {primary(usual), u"id"_s, u"en"_s}) {
        const double known = share(words, dictionaryFor(language));
        if (known > most) {
            most = known;
            best = language;
        }
    }
    if (words.isEmpty()) {
        return primary(usual);
    }
    return most >= leastKnown ? best : words.size() <= 2 ? primary(usual) : QString();
}

bool Spelling::isMisspelt(const QString& word, const QString& dictionary) const
{
    if (m_ignored.contains(word)) {
        return false;
    }
    const QString key = dictionary + u' ' + word;
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    const Sonnet::Speller* asked = speller(dictionary);
    // Dictionaries are in NFC, and know the straight apostrophe.
    const QString plain = word.normalized(QString::NormalizationForm_C).replace(QChar(0x2019), u'\'');
    const bool isWrong = asked != nullptr && asked->isMisspelled(plain);
    if (m_known.size() > mostKept) {
        m_known.clear();
    }
    m_known.insert(key, isWrong);
    return isWrong;
}

QStringList Spelling::suggestions(const QString& word, const QString& dictionary) const
{
    const Sonnet::Speller* asked = speller(dictionary);
    return asked == nullptr ? QStringList() : asked->suggest(word.normalized(QString::NormalizationForm_C));
}

void Spelling::add(const QString& word, const QString& dictionary)
{
    if (Sonnet::Speller* asked = speller(dictionary)) {
        asked->addToPersonal(word);
    }
    ignore(word);
}

void Spelling::ignore(const QString& word)
{
    m_ignored << word;
    m_known.clear();
}

QString dictionaryPackage(const QString& language)
{
    const QString code = primary(language);
    if (code.isEmpty() || code == "ja"_L1 || code == "zh"_L1 || code == "und"_L1 || code == "mul"_L1) {
        return {};
    }
    return code == "en"_L1 ? u"hunspell-en-us"_s : u"hunspell-"_s + code;
}

} // namespace linimasa::notes

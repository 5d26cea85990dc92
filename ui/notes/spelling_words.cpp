#include "ui/notes/spelling_words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace linimasa::notes {

using namespace Qt::StringLiterals;

namespace {

std::vector<base::TextRange> asides(QStringView line)
{
    // Code between back-ticks, web and mail addresses, the target of a link, file paths.
    static const QRegularExpression pattern(
        u"`[^`]*`|\\b[a-z][a-z0-9+.-]*://\\S+|\\bwww\\.\\S+|\\S+@\\S+\\.\\S+|\\]\\([^)]*\\)|(?:^|\\s)/\\S+/\\S*"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<base::TextRange> found;
    auto matches = pattern.globalMatchView(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back({.begin = match.capturedStart(), .end = match.capturedEnd()});
    }
    return found;
}

bool canBeChecked(QStringView word)
{
    const bool isOfLetters = std::ranges::all_of(word, [](QChar c) {
        return (c.isLetter() && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hiragana
                && c.script() != QChar::Script_Katakana)
            || c.isMark() || c == u'\'' || c == QChar(0x2019) || c == u'-';
    });
    const bool isAbbreviation = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    return word.size() > 1 && isOfLetters && !isAbbreviation;
}

} // namespace

std::vector<base::TextRange> wordsToCheck(QStringView line)
{
    std::vector<base::TextRange> words;
    const std::vector<base::TextRange> skipped = asides(line);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    while (finder.position() < line.size()) {
        const bool startsWord = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
        const qsizetype begin = finder.position();
        const qsizetype end = finder.toNextBoundary();
        if (end < 0) {
            break;
        }
        const base::TextRange word {.begin = begin, .end = end};
        const bool isAside = std::ranges::any_of(skipped, [&](base::TextRange aside) { return aside.overlaps(word); });
        if (startsWord && !isAside && canBeChecked(word.of(line))) {
            words.push_back(word);
        }
    }
    return words;
}

} // namespace linimasa::notes

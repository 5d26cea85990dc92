#include "app/events/word_list.h"

#include "app/domain/names.h"

#include <algorithm>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstIdeographic = 0x2E80; // from here on words are written without spaces

bool isSpaced(char16_t c)
{
    return c < firstIdeographic && QChar::isLetterOrNumber(c);
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u3000';
}

qsizetype endOfLetters(QStringView text, qsizetype position, qsizetype end)
{
    while (position < end && isSpaced(text[position].unicode())) {
        ++position;
    }
    return position;
}

base::Result<void> damaged(QStringView line, const QString& why)
{
    return base::failure(base::ErrorKind::Damaged, u"A word list of the events is damaged: %1."_s.arg(why),
                         line.toString());
}

} // namespace

QString lowered(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            return unit >= u'A' && unit <= u'Z' ? QChar(static_cast<char16_t>(unit + 0x20)) : c;
        }
        return unit < firstIdeographic ? c.toLower() : c;
    });
    return lower;
}

int WordList::child(int node, char16_t c) const
{
    const auto& next = m_nodes[static_cast<std::size_t>(node)].next;
    const auto found = std::ranges::lower_bound(next, c, {}, &std::pair<char16_t, int>::first);
    return found != next.end() && found->first == c ? found->second : -1;
}

std::size_t WordList::add(QStringView word, Slot slot)
{
    int node = 0;
    for (const QChar c : word) {
        int following = child(node, c.unicode());
        if (following < 0) {
            following = static_cast<int>(m_nodes.size());
            m_nodes.emplace_back();
            auto& next = m_nodes[static_cast<std::size_t>(node)].next;
            next.emplace(std::ranges::lower_bound(next, c.unicode(), {}, &std::pair<char16_t, int>::first), c.unicode(),
                         following);
        }
        node = following;
    }
    Node& end = m_nodes[static_cast<std::size_t>(node)];
    int& place = slot == Slot::Stem ? end.stem : (slot == Slot::Name ? end.name : end.word);
    if (place < 0) {
        place = static_cast<int>(m_words.size());
        m_words.emplace_back();
    }
    return static_cast<std::size_t>(place);
}

base::Result<void> WordList::addLine(QStringView line, QStringView language)
{
    if (line.isEmpty() || line.startsWith(u'#')) {
        return {};
    }
    const auto fields = line.split(u'\t');
    if (fields.size() != 3 || fields[2].isEmpty()) {
        return damaged(line, u"a line needs the three columns language, class and words"_s);
    }
    if (fields[0] != language && fields[0] != u"any") {
        return {};
    }
    const qsizetype colon = fields[1].indexOf(u':');
    const QStringView name = colon < 0 ? fields[1] : fields[1].first(colon);
    const QStringView detail = colon < 0 ? QStringView() : fields[1].sliced(colon + 1);
    const auto wordClass = wordClassFromName(name);
    if (!wordClass) {
        return damaged(line, u"there is no class “%1”"_s.arg(name));
    }
    const bool named = *wordClass == WordClass::Party || *wordClass == WordClass::Capital;
    const auto kind = domain::eventKindFromName(detail);
    if ((*wordClass == WordClass::Act || *wordClass == WordClass::Noun) && !kind) {
        return damaged(line, u"there is no kind of event “%1”"_s.arg(detail));
    }
    for (QStringView spelling : fields[2].split(u'|')) {
        const bool stem = spelling.endsWith(u'*');
        spelling.chop(stem ? 1 : 0);
        if (spelling.isEmpty()) {
            return damaged(line, u"a word is empty"_s);
        }
        const Slot slot = stem ? Slot::Stem : (named ? Slot::Name : Slot::Word);
        Word& word = m_words[add(lowered(spelling), slot)];
        word.classes |= *wordClass;
        if (*wordClass == WordClass::Act) {
            word.actKind = *kind;
        } else if (*wordClass == WordClass::Noun) {
            word.nounKind = *kind;
        } else if (*wordClass == WordClass::Days) {
            word.days = detail.toInt();
        } else if (named) {
            word.parties = detail.toString().split(u' ', Qt::SkipEmptyParts);
            word.exact = spelling.toString();
        }
    }
    return {};
}

void WordList::finish()
{
    for (const Node& node : m_nodes) {
        if (node.name >= 0 && node.word >= 0) {
            Word& name = m_words[static_cast<std::size_t>(node.name)];
            const Word& word = m_words[static_cast<std::size_t>(node.word)];
            name.classes |= word.classes;
            name.actKind = word.actKind;
            name.nounKind = word.nounKind;
        }
    }
}

std::optional<WordHit> WordList::longestAt(QStringView text, QStringView lower, qsizetype position, qsizetype end) const
{
    std::optional<WordHit> best;
    int node = 0;
    for (qsizetype at = position; at < end;) {
        char16_t c = lower[at].unicode();
        c = isSpace(c) ? u' ' : c;
        node = child(node, c);
        if (node < 0) {
            break;
        }
        ++at;
        const Node& here = m_nodes[static_cast<std::size_t>(node)];
        const bool whole = !(isSpaced(c) && at < end && isSpaced(lower[at].unicode()));
        if (here.word >= 0 && whole) {
            best = WordHit {{position, at}, &m_words[static_cast<std::size_t>(here.word)]};
        }
        if (here.name >= 0 && whole) {
            const Word& name = m_words[static_cast<std::size_t>(here.name)];
            if (text.sliced(position, at - position) == name.exact) {
                best = WordHit {{position, at}, &name};
            }
        }
        if (here.stem >= 0) {
            const qsizetype stop = endOfLetters(lower, at, end);
            if (!best || best->range.end < stop) {
                best = WordHit {{position, stop}, &m_words[static_cast<std::size_t>(here.stem)]};
            }
        }
    }
    return best;
}

void WordList::find(QStringView text, QStringView lower, base::TextRange range, std::vector<WordHit>& hits) const
{
    qsizetype at = range.begin;
    while (at < range.end) {
        const char16_t c = lower[at].unicode();
        if (c < firstIdeographic && !QChar::isLetterOrNumber(c)) {
            ++at;
            continue;
        }
        if (const auto hit = longestAt(text, lower, at, range.end)) {
            hits.push_back(*hit);
            at = hit->range.end;
        } else {
            at = isSpaced(c) ? endOfLetters(lower, at, range.end) : at + 1;
        }
    }
}

} // namespace linimasa::events

#include "app/events/clause_splitter.h"

#include <algorithm>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

constexpr WordClasses verbs = WordClasses(WordClass::Act) | WordClass::Hold | WordClass::Say;
constexpr qsizetype verbAfterConjunction = 14; // units within which "dan …" must reach its verb
constexpr qsizetype verbAfterComma = 45; // the same after a comma, where a new subject may stand between
constexpr qsizetype longestRelative = 200; // units that a relative clause may last
constexpr qsizetype verbBeforeComma = 5; // units between a Japanese verb and the comma after it

struct Cut {
    qsizetype at = 0;
    bool continues = false; // what follows goes on with what was before
};

bool verbFollows(std::span<const WordHit> hits, std::size_t from, qsizetype limit)
{
    for (std::size_t i = from; i < hits.size() && hits[i].range.begin < limit; ++i) {
        if (hits[i].is(verbs)) {
            return true;
        }
    }
    return false;
}

/// Whether a conjunction joins a name: "talks of Japan and Vietnam took place".
bool nameFollows(const SentenceReading& sentence, qsizetype position)
{
    constexpr qsizetype article = 5; // units of "the" or the like between
    const auto next = std::ranges::lower_bound(sentence.mentions, position, {},
                                               [](const domain::Mention& mention) { return mention.range.begin; });
    return next != sentence.mentions.end() && next->range.begin - position <= article;
}

void cutsAtWords(const SentenceReading& sentence, QStringView text, std::vector<Cut>& cuts)
{
    bool verbBefore = false; // without one, a conjunction joins subjects
    for (std::size_t i = 0; i < sentence.hits.size(); ++i) {
        const WordHit& hit = sentence.hits[i];
        verbBefore = verbBefore || hit.is(verbs);
        if (hit.is(WordClass::Clause) && hit.range.of(text) == u"do" && nameFollows(sentence, hit.range.end)) {
            continue; // "khóa học do Nhật Bản tổ chức": by whom, not why
        }
        if (hit.is(WordClass::Clause)) {
            cuts.push_back(
                {.at = text[hit.range.begin] > u'\u2E80' ? hit.range.end : hit.range.begin, .continues = false});
        } else if (hit.is(WordClass::Relative)) {
            cuts.push_back({.at = hit.range.begin, .continues = false});
            const qsizetype reach = std::min(longestRelative, sentence.range.end - hit.range.end);
            const qsizetype comma = text.sliced(hit.range.end, reach).indexOf(u',');
            if (comma >= 0) {
                cuts.push_back({.at = hit.range.end + comma + 1, .continues = false});
            }
        } else if (hit.is(WordClass::Conjunction) && verbBefore) {
            const QStringView before = text.sliced(sentence.range.begin, hit.range.begin - sentence.range.begin);
            const bool comma = before.trimmed().endsWith(u',');
            const qsizetype reach = hit.range.end + (comma ? verbAfterComma : verbAfterConjunction);
            if ((comma || !nameFollows(sentence, hit.range.end)) && verbFollows(sentence.hits, i + 1, reach)) {
                cuts.push_back({.at = hit.range.begin, .continues = true});
            }
        }
    }
}

void cutsAtMarks(const SentenceReading& sentence, QStringView text, std::vector<Cut>& cuts)
{
    std::size_t next = 0;
    for (qsizetype at = sentence.range.begin; at < sentence.range.end; ++at) {
        const char16_t c = text[at].unicode();
        if (c == u';' || c == u'；') {
            cuts.push_back({.at = at + 1, .continues = false});
        } else if ((c == u'–' || c == u'—') && text[at - (at > 0 ? 1 : 0)] == u' ') {
            cuts.push_back({.at = at, .continues = false});
        } else if (c == u'、') {
            while (next < sentence.hits.size() && sentence.hits[next].range.end <= at) {
                ++next;
            }
            // 会談し、 署名して、 参加したが、
            static constexpr QStringView connectives = u"してりがずめれきび";
            if (next > 0 && sentence.hits[next - 1].is(verbs | WordClass::Noun)
                && at - sentence.hits[next - 1].range.end <= verbBeforeComma && connectives.contains(text[at - 1])) {
                cuts.push_back({.at = at + 1, .continues = true});
            }
        }
    }
}

} // namespace

std::vector<Clause> splitClauses(const SentenceReading& sentence, const ArticleReading& article)
{
    std::vector<Cut> cuts;
    cutsAtWords(sentence, article.text, cuts);
    cutsAtMarks(sentence, article.text, cuts);
    cuts.push_back({.at = sentence.range.end, .continues = false});
    std::ranges::stable_sort(cuts, {}, &Cut::at);
    std::vector<Clause> clauses;
    qsizetype begin = sentence.range.begin;
    bool continues = false;
    for (const auto& [cut, continued] : cuts) {
        const auto near = within(sentence.timexes, {begin, cut});
        if (cut <= begin || (!near.empty() && near.back().range.end > cut)) {
            continue;
        }
        if (QStringView(article.text).sliced(begin, cut - begin).trimmed().size() < 2 && cut < sentence.range.end) {
            continue;
        }
        Clause clause {.range = {begin, cut},
                       .hits = within(sentence.hits, {begin, cut}),
                       .mentions = within(sentence.mentions, {begin, cut}),
                       .timexes = near,
                       .classes = {},
                       .continues = continues};
        clause.classes = classesOf(clause.hits, clause.mentions);
        clauses.push_back(clause);
        begin = cut;
        continues = continued;
    }
    return clauses;
}

} // namespace linimasa::events

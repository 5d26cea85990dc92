#include "app/events/sentence_reading.h"

#include <algorithm>

namespace linimasa::events {

namespace {

constexpr qsizetype longestDateline = 90;

/// Where the telling begins after a dateline such as "HÀ NỘI, 24/11 –", "Tokyo (ANTARA) -" or "【東京=共同】".
qsizetype endOfDateline(QStringView text, base::TextRange sentence, std::span<const domain::Mention> mentions,
                        std::span<const domain::Timex> timexes)
{
    const qsizetype limit = std::min(sentence.end, sentence.begin + longestDateline);
    if (text[sentence.begin] == u'【') {
        const qsizetype close = text.sliced(0, limit).indexOf(u'】', sentence.begin);
        return close < 0 ? sentence.begin : close + 1;
    }
    for (qsizetype at = sentence.begin + 1; at + 1 < limit; ++at) {
        const char16_t c = text[at].unicode();
        const bool dash = c == u'–' || c == u'—' || c == u'-' || c == u'―';
        if (!dash || !text[at - 1].isSpace() || !(text[at + 1].isSpace() || text[at + 1] == u'-')) {
            continue;
        }
        // A dash inside the sentence itself follows other words than a place, an agency and a date.
        qsizetype named = 0;
        for (const domain::Mention& mention : within(mentions, {sentence.begin, at})) {
            const bool fits = mention.type == domain::EntityType::Place || mention.type == domain::EntityType::Org;
            named += fits ? mention.range.length() : 0;
        }
        for (const domain::Timex& timex : within(timexes, {sentence.begin, at})) {
            named += timex.range.length();
        }
        const bool agency = text.sliced(sentence.begin, at - sentence.begin).contains(u'(');
        const bool capitals = std::ranges::none_of(text.sliced(sentence.begin, at - sentence.begin),
                                                   [](QChar letter) { return letter.isLower(); });
        if (agency || capitals || 3 * named >= 2 * (at - sentence.begin - 1)) {
            qsizetype end = at + 1;
            while (end < sentence.end && (text[end].isSpace() || text[end] == u'-')) {
                ++end;
            }
            return end;
        }
        break;
    }
    return sentence.begin;
}

bool mostlyWithin(base::TextRange sentence, std::span<const domain::Boilerplate> boilerplate)
{
    qsizetype covered = 0;
    // Boilerplate ranges are in text order, and at most one can begin before the sentence and reach into it.
    auto at = std::ranges::upper_bound(boilerplate, sentence.begin, {},
                                       [](const domain::Boilerplate& part) { return part.range.end; });
    for (; at != boilerplate.end() && at->range.begin < sentence.end; ++at) {
        covered += std::min(at->range.end, sentence.end) - std::max(at->range.begin, sentence.begin);
    }
    return 2 * covered >= sentence.length();
}

bool isInName(const WordHit& hit, std::span<const domain::Mention> mentions)
{
    auto after = std::ranges::upper_bound(mentions, hit.range.begin, {},
                                          [](const domain::Mention& mention) { return mention.range.begin; });
    return after != mentions.begin() && (--after)->range.contains(hit.range)
        && after->type != domain::EntityType::Event;
}

} // namespace

WordClasses classesOf(std::span<const WordHit> hits, std::span<const domain::Mention> mentions)
{
    constexpr qsizetype asideReach = 14; // units from "besides" to what is set aside
    constexpr qsizetype causeReach = 40; // units from "because of" to what happened there
    constexpr qsizetype causeBefore = 4; // units from what happened to "のため"
    constexpr WordClasses otherMatter = WordClasses(WordClass::NotCyber) | WordClass::Domestic;
    WordClasses classes;
    qsizetype asideUntil = -1;
    qsizetype causeUntil = -1;
    bool cyber = false;
    bool cyberAside = false;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const WordHit& hit = hits[i];
        WordClasses own = hit.word->classes.without(WordClass::Cyber);
        if (own.hasAny(WordClass::Cause)) {
            causeUntil = hit.range.end + causeReach;
        }
        const bool causes = i + 1 < hits.size() && hits[i + 1].is(WordClass::CauseAfter)
            && hits[i + 1].range.begin - hit.range.end <= causeBefore;
        if (own.hasAny(otherMatter) && (hit.range.begin <= causeUntil || causes || isInName(hit, mentions))) {
            own = own.without(otherMatter);
        }
        if (own.hasAny(WordClass::Besides)) {
            asideUntil = hit.range.end + asideReach;
        }
        if (hit.is(WordClass::Cyber)) {
            const bool aside = hit.range.begin <= asideUntil;
            cyber = cyber || !aside;
            cyberAside = cyberAside || aside;
        }
        classes |= own;
    }
    const bool leftOut = classes.hasAny(WordClass::Covers) && classes.hasAny(WordClass::Negation);
    if (leftOut || (cyberAside && !cyber)) {
        classes |= WordClass::NotCyber;
    } else if (cyber) {
        classes |= WordClass::Cyber;
    }
    return classes;
}

ArticleReading readArticle(const EventInput& input, const WordList& words)
{
    ArticleReading reading {.text = input.article.text,
                            .lower = lowered(input.article.text),
                            .language = input.article.language,
                            .hits = {},
                            .sentences = {}};
    std::vector<std::pair<std::size_t, std::size_t>> hitsOf;
    for (const domain::Sentence& sentence : input.segments.sentences) {
        if (sentence.range.isEmpty() || mostlyWithin(sentence.range, input.article.boilerplate)) {
            continue;
        }
        SentenceReading read;
        read.range = sentence.range;
        read.paragraph = sentence.paragraph;
        read.isTitle = input.article.titleRange && input.article.titleRange->overlaps(sentence.range);
        const auto timexes = within(input.timexes, sentence.range);
        if (!read.isTitle) {
            read.range.begin = endOfDateline(reading.text, sentence.range, input.mentions, timexes);
        }
        if (read.range.isEmpty()) {
            continue;
        }
        read.dateline = within(timexes, {sentence.range.begin, read.range.begin});
        read.timexes = within(timexes, read.range);
        read.mentions = within(input.mentions, read.range);
        const std::size_t first = reading.hits.size();
        words.find(reading.text, reading.lower, read.range, reading.hits);
        hitsOf.emplace_back(first, reading.hits.size());
        reading.sentences.push_back(std::move(read));
    }
    for (std::size_t i = 0; i < reading.sentences.size(); ++i) {
        SentenceReading& sentence = reading.sentences[i];
        sentence.hits
            = std::span<const WordHit>(reading.hits).subspan(hitsOf[i].first, hitsOf[i].second - hitsOf[i].first);
        sentence.classes = classesOf(sentence.hits, sentence.mentions);
    }
    return reading;
}

} // namespace linimasa::events

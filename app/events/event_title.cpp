#include "app/events/event_title.h"

#include <algorithm>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 110;
constexpr qsizetype longestSource = 600; // units of the telling that are looked at

bool isMark(QChar c)
{
    return QStringView(u" ,;:.()[]、。，；：（）「」『』“”\"'–—-").contains(c);
}

bool isPlainYear(const domain::Timex& timex, QStringView text)
{
    return timex.range.length() == 4 && std::ranges::all_of(timex.range.of(text), [](QChar c) { return c.isDigit(); });
}

/// What is cut with a time expression: the words before it that belong to it ("pada", "on", "vào"), a Japanese particle after
/// it, a pair of commas around it. Empty when the telling would limp without it.
base::TextRange cutFor(const domain::Timex& timex, qsizetype from, const SentenceReading& sentence,
                       const ArticleReading& article)
{
    const QStringView text(article.text);
    base::TextRange cut = timex.range;
    if (article.language == domain::Language::Japanese) {
        const QStringView after = text.sliced(cut.end, std::min<qsizetype>(3, sentence.range.end - cut.end));
        for (const QStringView particle :
             {QStringView(u"には"), QStringView(u"に、"), QStringView(u"は"), QStringView(u"に"), QStringView(u"、")}) {
            if (after.startsWith(particle)) {
                return {cut.begin, cut.end + particle.size()};
            }
        }
        return {};
    }
    const auto hits = within(sentence.hits, {from, cut.begin});
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        const qsizetype gap = cut.begin - hit->range.end; // negative where a phrase reaches into the time expression
        if (gap < 0 && hit->is(WordClass::Date) && hit->range.begin >= from) {
            cut.begin = hit->range.begin; // "pada hari" before and in "hari yang sama"
            continue;
        }
        if (gap < 0 || !text.sliced(hit->range.end, gap).trimmed().isEmpty()) {
            break;
        }
        if (!hit->is(WordClass::Date)) {
            return hit->is(WordClass::From | WordClass::To | WordClass::Until | WordClass::Clause) && cut == timex.range
                ? base::TextRange()
                : cut;
        }
        cut.begin = hit->range.begin;
    }
    if (isPlainYear(timex, text) && cut == timex.range) {
        return {}; // "2023 marks …"
    }
    const bool commaBefore = text.sliced(from, cut.begin - from).trimmed().endsWith(u',');
    const bool commaAfter = cut.end < text.size() && text[cut.end] == u',';
    if (commaAfter && (commaBefore || text.sliced(from, cut.begin - from).trimmed().isEmpty())) {
        ++cut.end;
    }
    while (commaBefore && cut.begin > from && text[cut.begin] != u',') {
        --cut.begin;
    }
    return cut;
}

/// The telling's words without its time expressions; with them where it has several, which its acts share among them.
QString withoutDates(base::TextRange telling, const SentenceReading& sentence, const ArticleReading& article)
{
    const QStringView text(article.text);
    const auto timexes = within(sentence.timexes, telling);
    if (timexes.size() != 1) {
        return telling.of(text).toString();
    }
    const base::TextRange cut = cutFor(timexes.front(), telling.begin, sentence, article);
    if (cut.isEmpty()) {
        return telling.of(text).toString();
    }
    const qsizetype end = std::min(telling.end, cut.end);
    const QStringView before = text.sliced(telling.begin, cut.begin - telling.begin);
    const QStringView after = text.sliced(end, telling.end - end);
    const bool spaced = article.language != domain::Language::Japanese && !after.isEmpty() && !isMark(after.front());
    return (spaced ? before : before.trimmed()).toString() + (spaced ? u" "_s : QString()) + after.toString();
}

QString shortened(QString title)
{
    if (title.size() <= longestTitle) {
        return title;
    }
    const qsizetype space = title.lastIndexOf(u' ', longestTitle);
    qsizetype end = space > longestTitle / 2 ? space : longestTitle;
    if (title.at(end - 1).isHighSurrogate()) {
        --end;
    }
    title.truncate(end);
    while (!title.isEmpty() && isMark(title.back())) {
        title.chop(1);
    }
    return title + u'…';
}

/// What a clause without a subject speaks of, with what joins it to the clause: the noun that a relative clause follows, else
/// the first party of the sentence. Empty when there is none.
QString subjectBefore(qsizetype position, const SentenceReading& sentence, const ArticleReading& article)
{
    constexpr qsizetype nounReach = 45; // units from the noun to "yang …"
    const qsizetype back = std::max(sentence.range.begin, position - longestSource);
    const auto hits = within(sentence.hits, {back, position});
    base::TextRange subject;
    const auto relative
        = std::ranges::lower_bound(sentence.hits, position, {}, [](const WordHit& hit) { return hit.range.begin; });
    if (relative != sentence.hits.end() && relative->is(WordClass::Relative)) {
        for (const WordHit& hit : hits) {
            if (hit.is(WordClass::Noun) && position - hit.range.end <= nounReach) {
                subject = {hit.range.begin, position};
                break;
            }
        }
    }
    if (subject.isEmpty()) {
        subject = findParties({back, position}, sentence, article).subject;
    }
    if (subject.isEmpty() && !hits.empty() && hits.front().is(WordClass::Noun)
        && hits.front().range.begin - sentence.range.begin <= nounReach / 3) {
        subject = {sentence.range.begin, hits.front().range.end};
    }
    if (subject.isEmpty()) {
        return {};
    }
    const QString words = subject.of(article.text).toString().trimmed();
    return words + (article.language == domain::Language::Japanese ? u"、"_s : u" "_s);
}

} // namespace

QString eventTitle(base::TextRange telling, const SentenceReading& sentence, const ArticleReading& article)
{
    telling.end = std::min(telling.end, telling.begin + longestSource);
    const auto hits = within(sentence.hits, telling);
    bool bare = false; // begins with its verb
    for (const WordHit& hit : hits) {
        const QStringView gap = QStringView(article.text).sliced(telling.begin, hit.range.begin - telling.begin);
        if (!std::ranges::all_of(gap, isMark)) {
            break;
        }
        const bool set = hit.range.end < telling.end && article.text[hit.range.end] == u','; // "Sementara itu, …"
        const bool middle = telling.begin > sentence.range.begin;
        if (hit.is(WordClass::Conjunction | WordClass::Clause) && (set || middle)) {
            telling.begin = hit.range.end;
            continue;
        }
        bare = hit.is(WordClass::Act | WordClass::Hold | WordClass::Relative | WordClass::Plan);
        break;
    }
    QString title = withoutDates(telling, sentence, article).simplified();
    const auto opensQuote = [&] {
        const qsizetype pair = QStringView(u"\"“「『").indexOf(title.front());
        return pair >= 0 && title.indexOf(QStringView(u"\"”」』")[pair], 1) > 0;
    };
    while (!title.isEmpty() && isMark(title.front()) && !opensQuote()) {
        title.remove(0, 1);
    }
    const auto closesPair = [&] {
        const qsizetype pair = QStringView(u")\"”」』").indexOf(title.back());
        return pair >= 0 && title.indexOf(QStringView(u"(\"“「『")[pair]) < title.size() - 1
            && title.contains(QStringView(u"(\"“「『")[pair]);
    };
    while (!title.isEmpty() && isMark(title.back()) && !closesPair()) {
        title.chop(1);
    }
    if (bare && telling.begin > sentence.range.begin && !title.isEmpty()) {
        title = subjectBefore(telling.begin, sentence, article) + title;
    }
    if (!title.isEmpty()) {
        title[0] = title.at(0).toUpper();
    }
    return shortened(title);
}

} // namespace linimasa::events

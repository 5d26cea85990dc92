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

/// The telling's words without its time expressions and the words that go with them ("pada", "on", "vào").
QString withoutDates(base::TextRange telling, const SentenceReading& sentence, const ArticleReading& article)
{
    QString title;
    qsizetype at = telling.begin;
    const QStringView text(article.text);
    for (const domain::Timex& timex : within(sentence.timexes, telling)) {
        base::TextRange cut = timex.range;
        const auto hits = within(sentence.hits, {at, cut.begin});
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
            const qsizetype gap = cut.begin - hit->range.end; // negative where a phrase reaches into the time expression
            if (gap < 0 || !hit->is(WordClass::Date) || !text.sliced(hit->range.end, gap).trimmed().isEmpty()) {
                break;
            }
            cut.begin = hit->range.begin;
        }
        QStringView before = text.sliced(at, cut.begin - at);
        const QStringView after = text.sliced(cut.end, std::max<qsizetype>(0, telling.end - cut.end));
        // A date between two commas takes both of them along.
        if (before.trimmed().endsWith(u',') && (after.startsWith(u',') || after.trimmed().isEmpty())) {
            before = before.trimmed();
            before.chop(1);
        }
        title += before;
        at = std::min(telling.end, cut.end + (after.startsWith(u',') || after.startsWith(u'、') ? 1 : 0));
    }
    title += text.sliced(at, std::max<qsizetype>(0, telling.end - at));
    return title;
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
        if (hit.is(WordClass::Coordination | WordClass::Clause | WordClass::Relative)) {
            telling.begin = hit.range.end;
            continue;
        }
        bare = hit.is(WordClass::Act | WordClass::Hold);
        break;
    }
    QString title = withoutDates(telling, sentence, article).simplified();
    while (!title.isEmpty() && isMark(title.front())) {
        title.remove(0, 1);
    }
    while (!title.isEmpty() && isMark(title.back()) && !(title.back() == u')' && title.contains(u'('))) {
        title.chop(1);
    }
    if (bare && telling.begin > sentence.range.begin && !title.isEmpty()) {
        const qsizetype back = std::max(sentence.range.begin, telling.begin - longestSource);
        const PartyReading parties = findParties({back, telling.begin}, sentence, article);
        if (!parties.subject.isEmpty()) {
            const QString subject = parties.subject.of(article.text).toString();
            title = article.language == domain::Language::Japanese ? subject + u'、' + title : subject + u' ' + title;
        }
    }
    if (!title.isEmpty()) {
        title[0] = title.at(0).toUpper();
    }
    return shortened(title);
}

} // namespace linimasa::events

#include "app/library/prepared_article.h"

#include "app/library/analysis_codec.h"
#include "app/library/search_words.h"
#include "app/text/fold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace linimasa::library {

namespace {

constexpr qsizetype longestName = 120; // UTF-16 units; longer ones are no names

/// "nobuo kishi" gives itself and "kishi".
void addNames(const QString& folded, QStringList& names)
{
    for (qsizetype at = 0; at >= 0 && at < folded.size();) {
        const QString tail = folded.sliced(at).trimmed();
        if (!tail.isEmpty() && tail.size() <= longestName && !names.contains(tail)) {
            names.append(tail);
        }
        const qsizetype space = folded.indexOf(u' ', at);
        at = space < 0 ? -1 : space + 1;
    }
}

bool isUnresolved(const domain::Timex& timex)
{
    return !timex.value && !timex.conflict;
}

} // namespace

QString textKeyOf(QStringView text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

PreparedAnalysis prepareAnalysis(QStringView text, const domain::Analysis& analysis, const QString& version)
{
    PreparedAnalysis prepared;
    prepared.published = analysis.published;
    prepared.analysis = encodeAnalysis(analysis);
    prepared.version = version;
    prepared.mentions = static_cast<int>(analysis.mentions.size());
    QHash<QString, std::size_t> places;
    for (const domain::Mention& mention : analysis.mentions) {
        const auto place = places.constFind(mention.entityId);
        const std::size_t at = place == places.cend() ? prepared.entities.size() : *place;
        if (place == places.cend()) {
            places.insert(mention.entityId, at);
            prepared.entities.push_back({mention.entityId, mention.type, mention.name, 0, {}});
            addNames(text::fold(mention.name), prepared.entities[at].names);
        }
        ++prepared.entities[at].mentions;
        addNames(text::fold(mention.range.of(text)), prepared.entities[at].names);
    }
    QStringList names;
    for (const PreparedAnalysis::Entity& entity : prepared.entities) {
        names.append(searchWords(entity.name));
    }
    prepared.names = names.join(u' ');
    QSet<QString> different;
    for (const domain::Event& event : analysis.events) {
        different.insert(event.id);
        prepared.events.push_back({event.track, event.date, encodeEvent(event)});
    }
    prepared.differentEvents = static_cast<int>(different.size());
    prepared.conflicts = static_cast<int>(
        std::ranges::count_if(analysis.timexes, [](const domain::Timex& timex) { return timex.conflict.has_value(); }));
    prepared.needsReview
        = !analysis.problems.empty() || prepared.conflicts > 0 || std::ranges::any_of(analysis.timexes, isUnresolved);
    return prepared;
}

PreparedArticle prepareArticle(const domain::AnalysedArticle& article, const QString& version, const QDateTime& added)
{
    PreparedArticle prepared;
    prepared.article = article.article;
    prepared.textKey = textKeyOf(article.article.text);
    prepared.bytesKey = QString::fromLatin1(article.article.sha256.toHex());
    prepared.reading = encodeReading(article.article);
    prepared.title = searchWords(article.article.title);
    const auto& tokens = article.analysis.segments.tokens;
    prepared.body = tokens.empty() ? searchWords(article.article.text) : searchWords(article.article.text, tokens);
    prepared.sketch = text::sketchOf(article.article, article.analysis.segments);
    prepared.analysis = prepareAnalysis(article.article.text, article.analysis, version);
    prepared.added = added;
    return prepared;
}

} // namespace linimasa::library

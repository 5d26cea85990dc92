#include "app/domain/explanation.h"

#include "app/domain/names.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// What a pattern looks for, by the name of the rule without the language before it.
constexpr auto patterns = std::to_array<std::pair<QLatin1StringView, const char*>>({
    {"title"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” follows a title of persons.")},
    {"credit"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” follows a word that names authors and makers.")},
    {"known-names"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is made of known given and family names.")},
    {"known-name"_L1, QT_TRANSLATE_NOOP("Explanation", "A part of “%1” is a known given or family name.")},
    {"family-name"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” begins with a known family name.")},
    {"saying"_L1, QT_TRANSLATE_NOOP("Explanation", "A verb of saying makes “%1” a speaker.")},
    {"byline"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands in a byline.")},
    {"source-line"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands in a line that names the source.")},
    {"photographer"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands behind an agency in a picture's credit.")},
    {"dateline"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands in a dateline.")},
    {"reporter"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands in a dateline as its reporter.")},
    {"domain"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is written like the address of a site.")},
    {"office"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is made of the words of an office and its body.")},
    {"rank"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is a rank beside a name.")},
    {"after-office"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” follows an office.")},
    {"before-office"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands before an office.")},
    {"organisation-head"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” opens with a word for a body.")},
    {"organisation-tail"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” closes with a word for a body.")},
    {"university"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is written like the short name of a university.")},
    {"event-head"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” opens with a word for an event.")},
    {"event-tail"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” closes with a word for an event.")},
    {"quoted-event"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands in quotation marks beside a word for an event.")},
    {"place-head"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” stands with a word for a kind of place before it.")},
    {"place-tail"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” closes with a word for a kind of place.")},
    {"locative"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” follows a word that says where.")},
    {"government"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” is a state and a word for its government.")},
    {"company"_L1, QT_TRANSLATE_NOOP("Explanation", "“%1” carries the mark of a company.")},
});

const char* patternOf(QStringView rule)
{
    constexpr qsizetype languagePrefix = 3; // "ja-"
    const QStringView bare = rule.startsWith(u"ja-") ? rule.sliced(languagePrefix) : rule;
    const auto found = std::ranges::find_if(patterns, [bare](const auto& pattern) { return pattern.first == bare; });
    return found == patterns.end() ? QT_TRANSLATE_NOOP("Explanation", "“%1” fits a pattern of names.") : found->second;
}

/// What the lists that come with the program are called, by the names of their files; another's is called as its file.
QString listInWords(const QString& list)
{
    static constexpr auto lists = std::to_array<std::pair<QLatin1StringView, const char*>>({
        {"countries"_L1, QT_TRANSLATE_NOOP("Explanation", "countries")},
        {"demonyms"_L1, QT_TRANSLATE_NOOP("Explanation", "peoples")},
        {"generic_bodies"_L1, QT_TRANSLATE_NOOP("Explanation", "kinds of bodies")},
        {"named_events"_L1, QT_TRANSLATE_NOOP("Explanation", "named events")},
        {"organisations"_L1, QT_TRANSLATE_NOOP("Explanation", "bodies")},
        {"people"_L1, QT_TRANSLATE_NOOP("Explanation", "people")},
        {"places"_L1, QT_TRANSLATE_NOOP("Explanation", "places")},
    });
    const auto found = std::ranges::find(lists, list, [](const auto& each) { return QString(each.first); });
    return found == lists.end() ? list : Words::tr(found->second);
}

QString typeInWords(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Words::tr("a person");
    case EntityType::Country:
        return Words::tr("a state");
    case EntityType::Place:
        return Words::tr("a place");
    case EntityType::Org:
        return Words::tr("a body");
    case EntityType::Role:
        return Words::tr("an office");
    case EntityType::Event:
        return Words::tr("a named event");
    }
    return {};
}

QString kindInWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Agreement:
        return Words::tr("an agreement");
    case EventKind::Meeting:
        return Words::tr("a meeting");
    case EventKind::Exercise:
        return Words::tr("an exercise");
    case EventKind::Partnership:
        return Words::tr("a partnership");
    case EventKind::CapacityBuilding:
        return Words::tr("training or capacity building");
    case EventKind::Aid:
        return Words::tr("aid");
    case EventKind::Statement:
        return Words::tr("a statement");
    case EventKind::Incident:
        return Words::tr("an incident");
    case EventKind::Plan:
        return Words::tr("a plan");
    case EventKind::Other:
        break;
    }
    return Words::tr("an act");
}

QString fromInWords(PublishedFrom from)
{
    switch (from) {
    case PublishedFrom::Meta:
    case PublishedFrom::JsonLd:
    case PublishedFrom::TimeElement:
        return Words::tr("stated by the page");
    case PublishedFrom::Byline:
        return Words::tr("from the byline");
    case PublishedFrom::Dateline:
        return Words::tr("from the dateline");
    case PublishedFrom::FileName:
        return Words::tr("from the file's name");
    case PublishedFrom::Given:
        return Words::tr("as given");
    case PublishedFrom::User:
        return Words::tr("set by you");
    }
    return {};
}

QString joined(QStringList words)
{
    if (words.size() < 2) {
        return words.value(0);
    }
    const QString last = words.takeLast();
    return Words::tr("%1 and %2").arg(words.join(Words::tr(", ")), last);
}

QString partsInWords(DateParts parts)
{
    QStringList words;
    if (parts.testFlag(DatePart::Day)) {
        words << Words::tr("day");
    }
    if (parts.testFlag(DatePart::Month)) {
        words << Words::tr("month");
    }
    if (parts.testFlag(DatePart::Year)) {
        words << Words::tr("year");
    }
    return joined(words);
}

const char* conflictSentence(ConflictCode code)
{
    switch (code) {
    case ConflictCode::WeekdayDateMismatch:
        return QT_TRANSLATE_NOOP(
            "Explanation", "The weekday and the date in “%1” do not agree: it can be read as %2, and none is chosen.");
    case ConflictCode::ImpossibleDay:
        return QT_TRANSLATE_NOOP("Explanation", "“%1” names a day that does not exist.");
    case ConflictCode::AmbiguousDayMonth:
        return QT_TRANSLATE_NOOP(
            "Explanation",
            "Nothing settles which number of “%1” is the day: it can be read as %2, and none is chosen.");
    case ConflictCode::OutsideRange:
        return QT_TRANSLATE_NOOP("Explanation", "“%1” lies outside the years that an article can tell of.");
    case ConflictCode::SourcesDisagree:
        break;
    }
    return QT_TRANSLATE_NOOP("Explanation", "“%1” can be read as %2, and none is chosen.");
}

/// The sentence of an event by the rule that made it; %1 the kind, %2 the parties, %3 the date as written.
const char* eventSentence(QStringView rule)
{
    if (rule == u"until") {
        return QT_TRANSLATE_NOOP(
            "Explanation",
            "The clause tells of %1 of %2 that ends at “%3”; where it begins follows from its length or "
            "from the passage before.");
    }
    if (rule == u"attribution") {
        return QT_TRANSLATE_NOOP("Explanation",
                                 "An official speaks: %1 on a matter of %2, dated by the day of the saying, “%3”.");
    }
    if (rule == u"told-again") {
        return QT_TRANSLATE_NOOP("Explanation", "The passage goes on about %1 of %2 told before it, which “%3” dates.");
    }
    if (rule == u"said-there") {
        return QT_TRANSLATE_NOOP(
            "Explanation",
            "An official speaks of the article's main event: %1 on a matter of %2 that takes its date, “%3”.");
    }
    if (rule == u"neighbour-sentence") {
        return QT_TRANSLATE_NOOP("Explanation",
                                 "The passage tells of %1 of %2; its date, “%3”, stands in a sentence nearby.");
    }
    if (rule == u"dateline") {
        return QT_TRANSLATE_NOOP(
            "Explanation", "The passage tells of %1 of %2; no sentence dates it, so the dateline's “%3” is taken.");
    }
    return QT_TRANSLATE_NOOP("Explanation", "The clause tells of %1 of %2 and carries its date, “%3”.");
}

} // namespace

Explanation::Explanation(const Article& article, const Analysis& analysis, DateWords dateWords)
    : m_article(article)
    , m_analysis(analysis)
    , m_dateWords(dateWords ? std::move(dateWords) : DateWords([](const Edtf& date) { return date.toString(); }))
{
}

QString Explanation::quoted(base::TextRange range) const
{
    return range.of(m_article.text).toString().simplified();
}

QString Explanation::of(const Mention& mention) const
{
    const QString written = quoted(mention.range);
    switch (mention.source) {
    case MentionSource::Gazetteer:
        if (mention.rule == u"generic_bodies") {
            return Words::tr(
                       "“%1” is what many countries call such a body (list “%2”); whose it is follows from the words "
                       "around.")
                .arg(written, listInWords(mention.rule));
        }
        return written == mention.name
            ? Words::tr("“%1” stands on the list “%2”.").arg(written, listInWords(mention.rule))
            : Words::tr("“%1” is a name of %2 on the list “%3”.").arg(written, mention.name, listInWords(mention.rule));
    case MentionSource::Pattern:
        return Words::tr(patternOf(mention.rule)).arg(written);
    case MentionSource::ShortForm:
        return Words::tr("“%1” is a short form of %2, which this article names in full.").arg(written, mention.name);
    case MentionSource::Tagger:
        return Words::tr("The statistical model takes “%1” for %2; no list holds it.")
            .arg(written, typeInWords(mention.type));
    case MentionSource::User:
        return Words::tr("You marked “%1”.").arg(written);
    }
    return {};
}

QString Explanation::inferred(const Timex& timex) const
{
    const QString written = quoted(timex.range);
    const QString parts = partsInWords(timex.inferred);
    if (timex.anchor == TimexAnchor::Publication && m_analysis.published) {
        return Words::tr("“%1” leaves the %2 to be inferred from the publication date, %3 (%4).")
            .arg(written, parts, m_dateWords(m_analysis.published->date), fromInWords(m_analysis.published->from));
    }
    if (timex.anchor == TimexAnchor::Mentioned && timex.anchorRange) {
        return Words::tr("“%1” leaves the %2 to be inferred from “%3” in this article.")
            .arg(written, parts, quoted(*timex.anchorRange));
    }
    return Words::tr("“%1” leaves the %2 to be inferred from the words around.").arg(written, parts);
}

QString Explanation::of(const Timex& timex) const
{
    const QString written = quoted(timex.range);
    if (timex.conflict) {
        QStringList readings;
        for (const Edtf& reading : timex.conflict->readings) {
            readings << m_dateWords(reading);
        }
        const QString sentence = Words::tr(conflictSentence(timex.conflict->code));
        return sentence.contains(u"%2"_s) ? sentence.arg(written, joined(readings)) : sentence.arg(written);
    }
    if (!timex.value) {
        return Words::tr("“%1” is not resolved: the article does not say what it counts from.").arg(written);
    }
    if (timex.inferred) {
        return inferred(timex);
    }
    if (timex.use == TimexUse::Byline) {
        return Words::tr("“%1” stands in the byline and states when the article was published.").arg(written);
    }
    if (timex.anchor == TimexAnchor::Weekday) {
        return Words::tr("The weekday settles which number of “%1” is the day and which the month.").arg(written);
    }
    return Words::tr("“%1” is written out in full; nothing is inferred.").arg(written);
}

QString Explanation::nameOfParty(const QString& id) const
{
    const auto named = std::ranges::find(m_analysis.mentions, id, &Mention::entityId);
    return named == m_analysis.mentions.end() || named->name.isEmpty() ? id : named->name;
}

QString Explanation::withUnderstood(const QString& sentence, const Event& event) const
{
    const auto standsIn = [&](const QString& id) {
        return std::ranges::any_of(m_analysis.mentions, [&](const Mention& mention) {
            return event.range.contains(mention.range) && (mention.entityId == id || mention.of == id);
        });
    };
    QStringList understood;
    for (const QString& id : event.parties) {
        if (!standsIn(id)) {
            understood << nameOfParty(id);
        }
    }
    if (understood.isEmpty()) {
        return sentence;
    }
    return Words::tr("%1 The rest of the article says that it is a matter of %2.").arg(sentence, joined(understood));
}

QString Explanation::of(const Event& event) const
{
    QStringList parties;
    for (const QString& id : event.parties) {
        parties << nameOfParty(id);
    }
    const QString kind = kindInWords(event.kind);
    if (!event.dateRange) {
        return withUnderstood(
            Words::tr("The passage tells of %1 of %2; the article gives no date for it.").arg(kind, joined(parties)),
            event);
    }
    return withUnderstood(Words::tr(eventSentence(event.rule)).arg(kind, joined(parties), quoted(*event.dateRange)),
                          event);
}

} // namespace linimasa::domain

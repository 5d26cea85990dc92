#include "ui/models/event_words.h"

#include <QCoreApplication>
#include <QSet>

namespace linimasa::models {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

int articleCount(const domain::ChronologyEvent& event)
{
    QSet<qsizetype> articles;
    for (const domain::Evidence& evidence : event.evidences) {
        articles.insert(evidence.article);
    }
    return static_cast<int>(articles.size());
}

} // namespace

QString kindWord(domain::EventKind kind)
{
    switch (kind) {
    case domain::EventKind::Agreement:
        return EventWords::tr("agreement");
    case domain::EventKind::Meeting:
        return EventWords::tr("meeting");
    case domain::EventKind::Exercise:
        return EventWords::tr("exercise");
    case domain::EventKind::Partnership:
        return EventWords::tr("partnership");
    case domain::EventKind::CapacityBuilding:
        return EventWords::tr("capacity building");
    case domain::EventKind::Aid:
        return EventWords::tr("aid");
    case domain::EventKind::Statement:
        return EventWords::tr("statement");
    case domain::EventKind::Incident:
        return EventWords::tr("incident");
    case domain::EventKind::Plan:
        return EventWords::tr("plan");
    case domain::EventKind::Other:
        break;
    }
    return EventWords::tr("other");
}

QString statusWord(domain::EventStatus status)
{
    switch (status) {
    case domain::EventStatus::Happened:
        return EventWords::tr("happened");
    case domain::EventStatus::Planned:
        return EventWords::tr("planned");
    case domain::EventStatus::Postponed:
        return EventWords::tr("postponed");
    case domain::EventStatus::Denied:
        break;
    }
    return EventWords::tr("denied");
}

QString publishedFromWord(domain::PublishedFrom from)
{
    switch (from) {
    case domain::PublishedFrom::Meta:
        return EventWords::tr("from the page's meta data");
    case domain::PublishedFrom::JsonLd:
        return EventWords::tr("from the page's structured data");
    case domain::PublishedFrom::TimeElement:
        return EventWords::tr("from the page's time element");
    case domain::PublishedFrom::Byline:
        return EventWords::tr("from the byline");
    case domain::PublishedFrom::Dateline:
        return EventWords::tr("from the dateline");
    case domain::PublishedFrom::FileName:
        return EventWords::tr("from the file name");
    case domain::PublishedFrom::Given:
        return EventWords::tr("given when it was opened");
    case domain::PublishedFrom::User:
        break;
    }
    return EventWords::tr("entered by you");
}

QString boilerplateWord(domain::BoilerplateKind kind)
{
    switch (kind) {
    case domain::BoilerplateKind::RelatedLinks:
        return EventWords::tr("related links");
    case domain::BoilerplateKind::ReadMore:
        return EventWords::tr("“read more” lines");
    case domain::BoilerplateKind::Caption:
        return EventWords::tr("captions");
    case domain::BoilerplateKind::Byline:
        return EventWords::tr("byline");
    case domain::BoilerplateKind::ReporterCode:
        return EventWords::tr("reporter codes");
    case domain::BoilerplateKind::Source:
        return EventWords::tr("source line");
    case domain::BoilerplateKind::Navigation:
        return EventWords::tr("navigation");
    case domain::BoilerplateKind::Counter:
        return EventWords::tr("counters");
    case domain::BoilerplateKind::EndMark:
        return EventWords::tr("end mark");
    case domain::BoilerplateKind::Copyright:
        break;
    }
    return EventWords::tr("copyright");
}

QString entityTypeWord(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person:
        return EventWords::tr("People");
    case domain::EntityType::Country:
        return EventWords::tr("Countries");
    case domain::EntityType::Place:
        return EventWords::tr("Places");
    case domain::EntityType::Org:
        return EventWords::tr("Organisations");
    case domain::EntityType::Role:
        return EventWords::tr("Offices");
    case domain::EntityType::Event:
        break;
    }
    return EventWords::tr("Conferences, treaties, exercises");
}

QString languageWord(domain::Language language)
{
    switch (language) {
    case domain::Language::Indonesian:
        return EventWords::tr("Indonesian");
    case domain::Language::English:
        return EventWords::tr("English");
    case domain::Language::Vietnamese:
        return EventWords::tr("Vietnamese");
    case domain::Language::Japanese:
        return EventWords::tr("Japanese");
    case domain::Language::Other:
        return EventWords::tr("another language");
    case domain::Language::Unknown:
        break;
    }
    return EventWords::tr("unknown");
}

QString reviewWord(domain::DecisionStatus review)
{
    switch (review) {
    case domain::DecisionStatus::Suggested:
        return EventWords::tr("○ suggested");
    case domain::DecisionStatus::Confirmed:
        return EventWords::tr("● confirmed");
    case domain::DecisionStatus::Rejected:
        break;
    }
    return EventWords::tr("✕ rejected");
}

QString statusLine(const domain::ChronologyEvent& event)
{
    if (event.conflict && event.review != domain::DecisionStatus::Rejected) {
        return EventWords::tr("needs check");
    }
    return event.status == domain::EventStatus::Happened
        ? reviewWord(event.review)
        : EventWords::tr("%1, %2", "confirmed, planned").arg(reviewWord(event.review), statusWord(event.status));
}

QString sourcesInBrief(const domain::ChronologyEvent& event)
{
    const int articles = articleCount(event);
    if (event.origins <= 0 || event.origins >= articles) {
        return QString::number(articles);
    }
    return event.origins == 1 ? EventWords::tr("%1 (1 origin)").arg(articles)
                              : EventWords::tr("%1 (%2 origins)").arg(articles).arg(event.origins);
}

QString sourcesInWords(const domain::ChronologyEvent& event)
{
    const int articles = articleCount(event);
    if (articles == 1) {
        return EventWords::tr("1 article");
    }
    return event.origins == 1 ? EventWords::tr("%1 articles, 1 origin").arg(articles)
                              : EventWords::tr("%1 articles, %2 origins").arg(articles).arg(event.origins);
}

} // namespace linimasa::models

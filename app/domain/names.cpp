#include "app/domain/names.h"

#include <array>
#include <utility>

namespace linimasa::domain {

namespace {

template<typename Enum> using Named = std::pair<Enum, QLatin1StringView>;

template<typename Enum, std::size_t Size> QString lookUp(const std::array<Named<Enum>, Size>& table, Enum value)
{
    for (const auto& [key, name] : table) {
        if (key == value) {
            return name;
        }
    }
    return {};
}

template<typename Enum, std::size_t Size>
std::optional<Enum> lookUp(const std::array<Named<Enum>, Size>& table, QStringView name)
{
    for (const auto& [key, text] : table) {
        if (text == name) {
            return key;
        }
    }
    return std::nullopt;
}

using namespace Qt::StringLiterals;

constexpr std::array<Named<EntityType>, 6> entityTypes = {{
    {EntityType::Person, "PERSON"_L1},
    {EntityType::Country, "COUNTRY"_L1},
    {EntityType::Place, "PLACE"_L1},
    {EntityType::Org, "ORG"_L1},
    {EntityType::Role, "ROLE"_L1},
    {EntityType::Event, "EVENT"_L1},
}};

constexpr std::array<Named<EventKind>, 10> eventKinds = {{
    {EventKind::Agreement, "agreement"_L1},
    {EventKind::Meeting, "meeting"_L1},
    {EventKind::Exercise, "exercise"_L1},
    {EventKind::Partnership, "partnership"_L1},
    {EventKind::CapacityBuilding, "capacity-building"_L1},
    {EventKind::Aid, "aid"_L1},
    {EventKind::Statement, "statement"_L1},
    {EventKind::Incident, "incident"_L1},
    {EventKind::Plan, "plan"_L1},
    {EventKind::Other, "other"_L1},
}};

constexpr std::array<Named<EventStatus>, 4> eventStatuses = {{
    {EventStatus::Happened, "happened"_L1},
    {EventStatus::Planned, "planned"_L1},
    {EventStatus::Postponed, "postponed"_L1},
    {EventStatus::Denied, "denied"_L1},
}};

constexpr std::array<Named<EventTheme>, 2> eventThemes = {{
    {EventTheme::Cyber, "cyber"_L1},
    {EventTheme::Context, "context"_L1},
}};

constexpr std::array<Named<ConflictCode>, 5> conflictCodes = {{
    {ConflictCode::WeekdayDateMismatch, "weekday-date-mismatch"_L1},
    {ConflictCode::ImpossibleDay, "impossible-day"_L1},
    {ConflictCode::AmbiguousDayMonth, "ambiguous-day-month"_L1},
    {ConflictCode::OutsideRange, "outside-range"_L1},
    {ConflictCode::SourcesDisagree, "sources-disagree"_L1},
}};

constexpr std::array<Named<PublishedFrom>, 8> publishedFrom = {{
    {PublishedFrom::Meta, "meta"_L1},
    {PublishedFrom::JsonLd, "json-ld"_L1},
    {PublishedFrom::TimeElement, "time-element"_L1},
    {PublishedFrom::Byline, "byline"_L1},
    {PublishedFrom::Dateline, "dateline"_L1},
    {PublishedFrom::FileName, "file-name"_L1},
    {PublishedFrom::Given, "given"_L1},
    {PublishedFrom::User, "user"_L1},
}};

constexpr std::array<Named<BoilerplateKind>, 10> boilerplateKinds = {{
    {BoilerplateKind::RelatedLinks, "related-links"_L1},
    {BoilerplateKind::ReadMore, "read-more"_L1},
    {BoilerplateKind::Caption, "caption"_L1},
    {BoilerplateKind::Byline, "byline"_L1},
    {BoilerplateKind::ReporterCode, "reporter-code"_L1},
    {BoilerplateKind::Source, "source"_L1},
    {BoilerplateKind::Navigation, "navigation"_L1},
    {BoilerplateKind::Counter, "counter"_L1},
    {BoilerplateKind::EndMark, "end-mark"_L1},
    {BoilerplateKind::Copyright, "copyright"_L1},
}};

constexpr std::array<Named<MentionSource>, 5> mentionSources = {{
    {MentionSource::Tagger, "tagger"_L1},
    {MentionSource::Pattern, "pattern"_L1},
    {MentionSource::ShortForm, "short-form"_L1},
    {MentionSource::Gazetteer, "gazetteer"_L1},
    {MentionSource::User, "user"_L1},
}};

constexpr std::array<Named<DatePart>, 3> dateParts = {{
    {DatePart::Year, "year"_L1},
    {DatePart::Month, "month"_L1},
    {DatePart::Day, "day"_L1},
}};

constexpr std::array<Named<base::ErrorKind>, 16> errorKinds = {{
    {base::ErrorKind::NotFound, "not-found"_L1},
    {base::ErrorKind::NoPermission, "no-permission"_L1},
    {base::ErrorKind::Empty, "empty"_L1},
    {base::ErrorKind::NotText, "not-text"_L1},
    {base::ErrorKind::TooLarge, "too-large"_L1},
    {base::ErrorKind::Encoding, "encoding"_L1},
    {base::ErrorKind::Damaged, "damaged"_L1},
    {base::ErrorKind::Unsupported, "unsupported"_L1},
    {base::ErrorKind::ReadFailed, "read-failed"_L1},
    {base::ErrorKind::WriteFailed, "write-failed"_L1},
    {base::ErrorKind::DiskFull, "disk-full"_L1},
    {base::ErrorKind::ReadOnly, "read-only"_L1},
    {base::ErrorKind::Locked, "locked"_L1},
    {base::ErrorKind::Newer, "newer"_L1},
    {base::ErrorKind::BadUsage, "bad-usage"_L1},
    {base::ErrorKind::Cancelled, "cancelled"_L1},
}};

} // namespace

QString nameOf(EntityType type)
{
    return lookUp(entityTypes, type);
}

QString nameOf(EventKind kind)
{
    return lookUp(eventKinds, kind);
}

QString nameOf(EventStatus status)
{
    return lookUp(eventStatuses, status);
}

QString nameOf(EventTheme theme)
{
    return lookUp(eventThemes, theme);
}

QString nameOf(ConflictCode code)
{
    return lookUp(conflictCodes, code);
}

QString nameOf(PublishedFrom from)
{
    return lookUp(publishedFrom, from);
}

QString nameOf(BoilerplateKind kind)
{
    return lookUp(boilerplateKinds, kind);
}

QString nameOf(MentionSource source)
{
    return lookUp(mentionSources, source);
}

QString nameOf(DatePart part)
{
    return lookUp(dateParts, part);
}

QString nameOf(base::ErrorKind kind)
{
    return lookUp(errorKinds, kind);
}

std::optional<EntityType> entityTypeFromName(QStringView name)
{
    return lookUp(entityTypes, name);
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    return lookUp(eventKinds, name);
}

} // namespace linimasa::domain

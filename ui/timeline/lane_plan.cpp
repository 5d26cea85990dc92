#include "ui/timeline/lane_plan.h"

#include "ui/models/event_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace linimasa::timeline {

namespace {

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(LaneWords)
};

constexpr std::size_t mostCountries = 12;

constexpr std::array kinds = {
    domain::EventKind::Agreement,   domain::EventKind::Meeting, domain::EventKind::Exercise,
    domain::EventKind::Partnership, domain::EventKind::Aid,     domain::EventKind::CapacityBuilding,
    domain::EventKind::Statement,   domain::EventKind::Plan,    domain::EventKind::Incident,
    domain::EventKind::Other,
};

LanePlan byTrack(const models::EventTableModel& events)
{
    const models::TrackNames& names = events.trackNames();
    LanePlan plan;
    for (const QString& id : names.ids()) {
        plan.lanes.push_back({.name = names.name(id), .strand = static_cast<int>(plan.lanes.size()), .marks = 0});
    }
    for (int row = 0; row < events.rowCount(); ++row) {
        plan.laneOfEvent.push_back(names.indexOf(events.eventAt(row).track));
    }
    return plan;
}

LanePlan byKind(const models::EventTableModel& events)
{
    LanePlan plan;
    for (const domain::EventKind kind : kinds) {
        plan.lanes.push_back(
            {.name = models::kindWord(kind), .strand = static_cast<int>(plan.lanes.size()), .marks = 0});
    }
    for (int row = 0; row < events.rowCount(); ++row) {
        const auto* kind = std::ranges::find(kinds, events.eventAt(row).kind);
        plan.laneOfEvent.push_back(static_cast<int>(std::min(kind, kinds.end() - 1) - kinds.begin()));
    }
    return plan;
}

/// The countries of an event, each once.
QStringList countriesOf(const domain::ChronologyEvent& event, const models::PartyNames& parties)
{
    QStringList countries;
    for (const QString& party : event.parties) {
        const QString country = parties.countryOf(party);
        if (!country.isEmpty() && !countries.contains(country)) {
            countries << country;
        }
    }
    return countries;
}

/// The country that takes part in most events, when that is more than half of them; else empty.
QString commonCountry(const std::vector<QStringList>& countries)
{
    QHash<QString, std::size_t> counts;
    for (const QStringList& ids : countries) {
        for (const QString& id : ids) {
            ++counts[id];
        }
    }
    QString common;
    std::size_t most = countries.size() / 2;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (!common.isEmpty() && it.value() == most && it.key() < common)) {
            common = it.key();
            most = it.value();
        }
    }
    return countries.size() > 1 ? common : QString();
}

/// Where an event of these countries belongs: one country's id, or one of the lanes that stand last.
struct Side {
    QString country;
    enum Last { Named, Several, Alone, Nobody } last = Named;
};

Side sideOf(QStringList countries, const QString& common)
{
    const bool withCommon = countries.removeOne(common);
    if (countries.size() == 1) {
        return {.country = countries.front()};
    }
    if (countries.isEmpty()) {
        return {.country = {}, .last = withCommon ? Side::Alone : Side::Nobody};
    }
    return {.country = {}, .last = Side::Several};
}

LanePlan byCountry(const models::EventTableModel& events, const models::PartyNames& parties)
{
    const auto rows = static_cast<std::size_t>(events.rowCount());
    std::vector<QStringList> countries;
    countries.reserve(rows);
    for (int row = 0; row < events.rowCount(); ++row) {
        countries.push_back(countriesOf(events.eventAt(row), parties));
    }
    const QString common = commonCountry(countries);
    std::vector<Side> sides;
    sides.reserve(rows);
    QHash<QString, int> counts;
    std::array<int, 4> last {};
    for (QStringList& ids : countries) {
        sides.push_back(sideOf(std::move(ids), common));
        sides.back().last == Side::Named ? ++counts[sides.back().country] : ++last.at(sides.back().last);
    }
    struct Named {
        QString id;
        QString name;
        int events;
    };
    std::vector<Named> order;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        order.push_back({it.key(), parties.shortName(it.key()), it.value()});
    }
    std::ranges::sort(order, {}, [](const Named& it) { return std::tuple(-it.events, it.name, it.id); });

    LanePlan plan;
    const auto addLane = [&plan](const QString& name) {
        plan.lanes.push_back({.name = name, .strand = static_cast<int>(plan.lanes.size()), .marks = 0});
        return static_cast<int>(plan.lanes.size()) - 1;
    };
    QHash<QString, int> laneOf;
    const std::size_t own = order.size() > mostCountries ? mostCountries - 1 : order.size();
    for (std::size_t place = 0; place < own; ++place) {
        laneOf.insert(order[place].id, addLane(order[place].name));
    }
    const int others = own < order.size() ? addLane(LaneWords::tr("Other countries")) : -1;
    std::array<int, 4> lanes {-1, -1, -1, -1};
    if (last[Side::Several] > 0) {
        lanes[Side::Several] = addLane(LaneWords::tr("Several countries"));
    }
    if (last[Side::Alone] > 0) {
        lanes[Side::Alone] = addLane(LaneWords::tr("%1 alone").arg(parties.shortName(common)));
    }
    if (last[Side::Nobody] > 0) {
        lanes[Side::Nobody] = addLane(LaneWords::tr("No country named"));
    }
    plan.laneOfEvent.reserve(rows);
    for (const Side& side : sides) {
        plan.laneOfEvent.push_back(side.last == Side::Named ? laneOf.value(side.country, others) : lanes.at(side.last));
    }
    return plan;
}

} // namespace

LanePlan planLanes(const models::EventTableModel& events, LaneGrouping grouping, const models::PartyNames& parties)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return byKind(events);
    case LaneGrouping::Country:
        return byCountry(events, parties);
    case LaneGrouping::Track:
        break;
    }
    return byTrack(events);
}

} // namespace linimasa::timeline

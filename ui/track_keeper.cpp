#include "ui/track_keeper.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 200; // of a preview

domain::Language readersLanguage()
{
    return domain::languageFromCode(QLocale::languageToCode(QLocale().language()));
}

/// Both sorted; what `over` has replaces what `under` has under the same id.
std::vector<domain::Track> laidOver(const std::vector<domain::Track>& under, const std::vector<domain::Track>& over)
{
    std::vector<domain::Track> all = over;
    for (const domain::Track& track : under) {
        if (std::ranges::find(over, track.id, &domain::Track::id) == over.end()) {
            all.push_back(track);
        }
    }
    std::ranges::sort(all, {}, [](const domain::Track& track) { return std::tie(track.order, track.id); });
    return all;
}

/// "Jepang: pelatihan 2025" becomes "jepang-pelatihan-2025"; what has no such letters becomes "track".
QString idFrom(const QString& name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain) {
            id += c;
        } else if (!id.isEmpty() && !id.endsWith(u'-') && !c.isMark()) {
            id += u'-';
        }
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() || id == u"other"_s ? u"track"_s : id;
}

} // namespace

TrackKeeper::TrackKeeper(Place place, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    read();
}

void TrackKeeper::read()
{
    m_own = canKeep() ? m_place.store->tracks() : std::vector<domain::Track>();
    m_tracks = laidOver(m_place.shipped, m_own);
}

std::vector<dialogs::ListedTrack> TrackKeeper::listedTracks() const
{
    std::vector<dialogs::ListedTrack> listed;
    for (const bool own : {true, false}) {
        for (const domain::Track& track : m_tracks) {
            const bool isOwn = std::ranges::find(m_own, track.id, &domain::Track::id) != m_own.end();
            if (isOwn == own) {
                listed.push_back({.track = track, .isOwn = isOwn});
            }
        }
    }
    return listed;
}

QString TrackKeeper::nameOf(const domain::Track& track) const
{
    const QString name = track.names.value(readersLanguage());
    return name.isEmpty() ? track.names.value(domain::Language::English, track.id) : name;
}

const std::vector<domain::Party>& TrackKeeper::parties()
{
    if (m_names.parties().empty() && m_place.parties) {
        m_names = models::PartyNames(m_place.parties(), readersLanguage());
    }
    return m_names.parties();
}

QString TrackKeeper::partyName(const QString& id)
{
    parties();
    return m_names.name(id);
}

dialogs::TrackPreview TrackKeeper::preview(const domain::Track& track) const
{
    domain::Track candidate = track;
    if (candidate.id.isEmpty()) {
        candidate.id = u"-"_s; // no track is called so
    }
    const models::TrackSorter sorter(m_place.shipped, laidOver(m_tracks, {candidate}));
    dialogs::TrackPreview preview;
    for (const domain::ChronologyEvent& event : m_place.collection.chronology()) {
        if (event.review == domain::DecisionStatus::Rejected) {
            continue;
        }
        ++preview.all;
        if (sorter.trackOf(event) != candidate.id) {
            continue;
        }
        ++preview.caught;
        if (preview.rows.size() < mostRows) {
            const auto now = std::ranges::find(m_tracks, event.track, &domain::Track::id);
            preview.rows.push_back({.date = event.date ? event.date->toString() : tr("undated"),
                                    .title = event.title,
                                    .track = event.track == candidate.id ? QString()
                                        : now == m_tracks.end()          ? tr("no track")
                                                                         : nameOf(*now)});
        }
    }
    return preview;
}

domain::Track TrackKeeper::named(domain::Track track, const QString& name) const
{
    const domain::Language language = readersLanguage();
    if (language != domain::Language::Unknown && language != domain::Language::Other) {
        track.names.insert(language, name);
    }
    // Exports and other languages fall back on the English name: it must not be another one.
    if (!track.names.contains(domain::Language::English) || track.id.isEmpty() || track.names.size() == 1) {
        track.names.insert(domain::Language::English, name);
    }
    if (track.id.isEmpty() && !name.isEmpty()) {
        const QString id = idFrom(name);
        track.id = id;
        for (int number = 2; std::ranges::find(m_tracks, track.id, &domain::Track::id) != m_tracks.end(); ++number) {
            track.id = u"%1-%2"_s.arg(id).arg(number);
        }
    }
    return track;
}

base::Result<void> TrackKeeper::save(const domain::Track& track)
{
    if (!canKeep()) {
        return base::failure(base::ErrorKind::ReadOnly, tr("There is no folder for tracks, so none can be kept."));
    }
    auto saved = m_place.store->save(track);
    if (saved) {
        read();
        Q_EMIT changed();
    }
    return saved;
}

base::Result<void> TrackKeeper::remove(const QString& id)
{
    if (!canKeep()) {
        return base::failure(base::ErrorKind::ReadOnly, tr("There is no folder for tracks, so none can be kept."));
    }
    auto removed = m_place.store->remove(id);
    if (removed) {
        read();
        Q_EMIT changed();
    }
    return removed;
}

} // namespace linimasa::ui

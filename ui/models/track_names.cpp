#include "ui/models/track_names.h"

#include <QCoreApplication>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const domain::Track& track, domain::Language language)
{
    const QString name = track.names.value(language);
    return name.isEmpty() ? track.names.value(domain::Language::English, track.id) : name;
}

} // namespace

domain::Language languageOf(const QLocale& locale)
{
    return domain::languageFromCode(QLocale::languageToCode(locale.language()));
}

TrackNames::TrackNames(std::vector<domain::Track> tracks, domain::Language language)
{
    std::ranges::stable_sort(tracks, {}, &domain::Track::order);
    for (const domain::Track& track : tracks) {
        if (track.id != u"other"_s) {
            m_ids.append(track.id);
            m_names.append(nameIn(track, language));
        }
    }
    m_ids.append(u"other"_s);
    const auto other = std::ranges::find(tracks, u"other"_s, &domain::Track::id);
    m_names.append(other != tracks.end() ? nameIn(*other, language)
                                         : QCoreApplication::translate("TrackNames", "Japan–others"));
}

QString TrackNames::name(const QString& id) const
{
    return m_names.at(indexOf(id));
}

int TrackNames::indexOf(const QString& id) const
{
    const auto index = static_cast<int>(m_ids.indexOf(id));
    return index < 0 ? static_cast<int>(m_ids.size()) - 1 : index;
}

} // namespace linimasa::models

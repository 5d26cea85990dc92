#pragma once

#include "app/domain/track.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::models {

/// The language in which tracks are named to a reader of this locale.
[[nodiscard]] domain::Language languageOf(const QLocale& locale);

/// What tracks are called and in which order they are shown: those of the list by their order, then "other".
class TrackNames {
public:
    /// Names are taken in `language`, else in English, else the id.
    explicit TrackNames(std::vector<domain::Track> tracks, domain::Language language = domain::Language::English);

    /// Ids in order, "other" last.
    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] QString name(const QString& id) const;
    /// The place of the track in the order; one that is not listed counts as "other".
    [[nodiscard]] int indexOf(const QString& id) const;

private:
    QStringList m_ids;
    QStringList m_names;
};

} // namespace linimasa::models

#pragma once

#include "app/jobs/search_job.h"
#include "ui/models/article_finder.h"
#include "ui/models/track_names.h"

namespace linimasa::ui {

/// Searches the library in the background for the list.
class LibraryFinder : public models::ArticleFinder {
    Q_OBJECT

public:
    /// `tracks` gives the tracks' names.
    LibraryFinder(const library::LibraryFolder& folder, models::TrackNames tracks, QObject* parent = nullptr);

    void find(const QString& query) override { m_job.find(query); }
    void cancel() override { m_job.cancel(); }
    void count(models::Facet facet, const QString& query) override;

private:
    [[nodiscard]] QString nameOf(models::Facet facet, const library::FacetCount& count) const;

    models::TrackNames m_tracks;
    jobs::SearchJob m_job;
};

} // namespace linimasa::ui

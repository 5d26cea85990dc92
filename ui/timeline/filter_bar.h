#pragma once

#include "ui/models/event_filter.h"
#include "ui/models/track_names.h"
#include "ui/timeline/mark_icons.h"

#include <QHash>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace linimasa::timeline {

/// The filter as controls: tracks, kinds, words, conflicts only. It shows what the filter holds, whoever changed it. Where one
/// line has no room for all, there are two.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// The filter must outlive the bar.
    FilterBar(models::EventFilter& filter, const models::TrackNames& names, QWidget* parent = nullptr);

    /// Other tracks are there. Those that are gone are filtered for no more.
    void setTracks(const models::TrackNames& names);
    /// The controls as they are read: tracks, kinds, words, conflicts, clear.
    [[nodiscard]] QList<QWidget*> controls() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addTracks(const models::TrackNames& names);
    void addKinds();
    void addLegend(QMenu& menu);
    void chooseTrack(const QString& id, bool chosen);
    void addReviews();
    void chooseReview(domain::DecisionStatus review, bool chosen);
    void chooseKind(domain::EventKind kind, bool chosen);
    void showFilter();
    void drawIcons();

    models::EventFilter& m_filter;
    QBoxLayout* m_lines;
    QBoxLayout* m_trackLine;
    QBoxLayout* m_wordLine;
    QHash<QString, QToolButton*> m_tracks;
    QHash<domain::EventKind, QAction*> m_kinds;
    std::vector<std::pair<QAction*, MarkStyle>> m_legend; // how marks look that are not full
    QHash<domain::DecisionStatus, QAction*> m_reviews;
    QToolButton* m_kindButton;
    QToolButton* m_reviewButton;
    QLineEdit* m_words;
    QToolButton* m_conflicts;
    QToolButton* m_clear;
};

} // namespace linimasa::timeline

#include "ui/timeline/timeline_pane.h"

namespace linimasa::timeline {

TimelinePane::TimelinePane(models::Collection& /*collection*/, models::Selection& /*selection*/,
                           models::EventFilter& /*filter*/, std::vector<domain::Track> /*tracks*/, QWidget* parent)
    : QWidget(parent)
{
}

QByteArray TimelinePane::saveState() const
{
    return {};
}

bool TimelinePane::restoreState(const QByteArray& state)
{
    return state.isEmpty();
}

} // namespace linimasa::timeline

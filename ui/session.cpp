#include "ui/session.h"

#include <array>
#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;
using models::ArticleOrder;
using reader::Layer;

namespace {

constexpr std::array orderNames {
    std::pair {ArticleOrder::Added, "added"},   std::pair {ArticleOrder::Title, "title"},
    std::pair {ArticleOrder::Newest, "newest"}, std::pair {ArticleOrder::Oldest, "oldest"},
    std::pair {ArticleOrder::Outlet, "outlet"},
};

constexpr std::array layerNames {
    std::pair {Layer::Entities, "entities"},
    std::pair {Layer::Dates, "dates"},
    std::pair {Layer::Problems, "problems"},
};

} // namespace

settings::Settings toSettings(const Session& session)
{
    settings::Settings kept;
    kept.geometry = session.geometry;
    kept.panes = session.panes;
    kept.timeline = session.timeline;
    kept.files = session.files;
    kept.article = session.article;
    kept.positions = session.positions;
    kept.words = session.words;
    kept.zoom = session.zoom;
    kept.theme = widgets::nameOf(session.theme);
    kept.hasCaret = session.hasCaret;
    kept.recent = session.preferences.keepsRecent ? session.recent : QStringList();
    kept.preferences = session.preferences;
    if (!session.preferences.keepsPlace) {
        kept.files.clear();
        kept.article.clear();
        kept.positions.clear();
        kept.words.clear();
        kept.timeline.clear();
    }
    for (const auto& [order, name] : orderNames) {
        if (order == session.order) {
            kept.order = QString::fromLatin1(name);
        }
    }
    kept.layers.emplace();
    for (const auto& [layer, name] : layerNames) {
        if (session.layers.testFlag(layer)) {
            kept.layers->append(QString::fromLatin1(name));
        }
    }
    return kept;
}

Session fromSettings(const settings::Settings& settings)
{
    Session session;
    session.geometry = settings.geometry;
    session.panes = settings.panes;
    session.timeline = settings.timeline;
    session.files = settings.files;
    session.article = settings.article;
    session.positions = settings.positions;
    session.words = settings.words;
    session.zoom = settings.zoom;
    session.theme = widgets::themeFromName(settings.theme).value_or(widgets::Theme::System);
    session.hasCaret = settings.hasCaret;
    session.recent = settings.recent;
    session.preferences = settings.preferences;
    for (const auto& [order, name] : orderNames) {
        if (settings.order == QLatin1StringView(name)) {
            session.order = order;
        }
    }
    if (settings.layers) {
        session.layers = {};
        for (const auto& [layer, name] : layerNames) {
            session.layers.setFlag(layer, settings.layers->contains(QLatin1StringView(name)));
        }
    }
    return session;
}

} // namespace linimasa::ui

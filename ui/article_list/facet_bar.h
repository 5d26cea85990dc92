#pragma once

#include "ui/models/article_finder.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QToolButton;

namespace linimasa::widgets {
class FlowLayout;
}

namespace linimasa::article_list {

/// A button that offers the facets by which the list can be narrowed, and a chip for each value that is chosen; a click on a
/// chip takes it away.
class FacetBar : public QWidget {
    Q_OBJECT

public:
    /// The filter must outlive the bar.
    explicit FacetBar(models::ArticleFilter& filter, QWidget* parent = nullptr);

    /// Who counts the facets' values. Without one the bar is hidden.
    void setFinder(models::ArticleFinder* finder);

private:
    void addSubmenu(models::Facet facet, const QString& text);
    void addSwitch(models::Facet facet, const QString& text, const QString& name);
    void fillSubmenu(models::Facet facet, const std::vector<models::FacetCount>& counts);
    void showChips();

    models::ArticleFilter& m_filter;
    models::ArticleFinder* m_finder = nullptr;
    QToolButton* m_button;
    QMenu* m_menu;
    widgets::FlowLayout* m_flow;
    QHash<models::Facet, QMenu*> m_submenus;
    QList<QToolButton*> m_chips;
};

} // namespace linimasa::article_list

#include "ui/article_list/facet_bar.h"

#include "ui/widgets/flow_layout.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace linimasa::article_list {

using namespace Qt::StringLiterals;
using models::Facet;

namespace {

constexpr std::size_t mostValues = 25; // more are found through the search box

QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FacetBar::FacetBar(models::ArticleFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_flow(new widgets::FlowLayout(this))
{
    m_button->setObjectName(u"facets"_s);
    m_button->setText(tr("Narrow"));
    m_button->setToolTip(tr("Show only articles of a language, an outlet, a year …"));
    m_button->setAccessibleName(m_button->toolTip());
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setAutoRaise(true);
    m_flow->addWidget(m_button);
    addSubmenu(Facet::Language, tr("&Language"));
    addSubmenu(Facet::Outlet, tr("&Outlet"));
    addSubmenu(Facet::Year, tr("&Year"));
    addSubmenu(Facet::Track, tr("&Track"));
    addSubmenu(Facet::Entity, tr("&Names"));
    m_menu->addSeparator();
    addSwitch(Facet::Notes, tr("With &marks or notes"), tr("with notes"));
    addSwitch(Facet::Review, tr("With something to &decide"), tr("to decide"));
    addSwitch(Facet::Undated, tr("Without &publication date"), tr("no date"));
    m_menu->addSeparator();
    m_menu->addAction(tr("&Show all articles"), &m_filter, &models::ArticleFilter::clear);
    connect(&filter, &models::ArticleFilter::changed, this, &FacetBar::showChips);
    setVisible(false);
    showChips();
}

void FacetBar::setFinder(models::ArticleFinder* finder)
{
    m_finder = finder;
    setVisible(finder != nullptr);
    if (finder != nullptr) {
        connect(finder, &models::ArticleFinder::counted, this, &FacetBar::fillSubmenu);
    }
}

void FacetBar::addSubmenu(Facet facet, const QString& text)
{
    QMenu* submenu = m_menu->addMenu(text);
    m_submenus.insert(facet, submenu);
    connect(submenu, &QMenu::aboutToShow, this, [this, facet, submenu] {
        submenu->clear();
        submenu->addAction(tr("Counting…"))->setEnabled(false);
        if (m_finder != nullptr) {
            m_finder->count(facet, m_filter.queryWithout(facet));
        }
    });
}

void FacetBar::addSwitch(Facet facet, const QString& text, const QString& name)
{
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    const models::FacetValue value {.facet = facet, .value = {}, .name = name};
    connect(action, &QAction::toggled, this, [this, value](bool on) { m_filter.setValue(value, on); });
    connect(&m_filter, &models::ArticleFilter::changed, action,
            [this, action, value] { action->setChecked(m_filter.has(value)); });
}

void FacetBar::fillSubmenu(Facet facet, const std::vector<models::FacetCount>& counts)
{
    QMenu* submenu = m_submenus.value(facet);
    if (submenu == nullptr) {
        return;
    }
    submenu->clear();
    for (std::size_t i = 0; i < std::min(counts.size(), mostValues); ++i) {
        const models::FacetCount& count = counts[i];
        QAction* action
            = submenu->addAction(tr("%1 (%2)").arg(inMenu(count.value.name), QLocale().toString(count.articles)));
        action->setCheckable(true);
        action->setChecked(m_filter.has(count.value));
        connect(action, &QAction::toggled, this,
                [this, value = count.value](bool on) { m_filter.setValue(value, on); });
    }
    if (counts.empty()) {
        submenu->addAction(tr("None"))->setEnabled(false);
    } else if (counts.size() > mostValues) {
        submenu->addAction(tr("More are found by the search box"))->setEnabled(false);
    }
}

void FacetBar::showChips()
{
    for (QToolButton* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was clicked
        chip->hide();
    }
    m_chips.clear();
    for (const models::FacetValue& value : m_filter.values()) {
        auto* chip = new QToolButton(this);
        chip->setText(tr("%1 ✕").arg(inMenu(value.name)));
        chip->setToolTip(tr("Do not narrow to “%1” any more").arg(value.name));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QToolButton::clicked, this, [this, value] { m_filter.setValue(value, false); });
        m_flow->addWidget(chip);
        m_chips << chip;
        chip->show();
    }
    updateGeometry();
}

} // namespace linimasa::article_list

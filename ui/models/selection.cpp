#include "ui/models/selection.h"

namespace linimasa::models {

Selection::Selection(QObject* parent)
    : QObject(parent)
{
}

void Selection::setArticle(int row)
{
    if (row == m_article) {
        return;
    }
    visit({.row = row, .range = {}});
    m_article = row;
    m_position = 0;
    Q_EMIT articleChanged(row);
}

void Selection::setEvent(const QString& id)
{
    if (id != m_event) {
        m_event = id;
        Q_EMIT eventChanged(id);
    }
}

void Selection::setEntity(const QString& id)
{
    if (id != m_entity) {
        m_entity = id;
        Q_EMIT entityChanged(id);
    }
}

void Selection::showPassage(const Place& place)
{
    visit(place);
    open(place);
}

void Selection::goBack()
{
    if (canGoBack()) {
        goTo(m_current - 1);
    }
}

void Selection::goForward()
{
    if (canGoForward()) {
        goTo(m_current + 1);
    }
}

void Selection::goTo(std::size_t index)
{
    m_current = index;
    open(m_history[index]);
    Q_EMIT historyChanged();
}

void Selection::open(const Place& place)
{
    const bool other = place.row != m_article;
    m_article = place.row;
    m_position = place.range.begin;
    if (other) {
        Q_EMIT articleChanged(place.row);
    }
    Q_EMIT passageRequested(place);
}

void Selection::visit(const Place& place)
{
    if (place.row < 0) {
        return;
    }
    if (!m_history.empty()) {
        // Where the reader had scrolled to is what going back returns to.
        Place& left = m_history[m_current];
        if (left.row == m_article && left.range.isEmpty()) {
            left.range = {.begin = m_position, .end = m_position};
        }
        m_history.resize(m_current + 1);
    }
    m_history.push_back(place);
    m_current = m_history.size() - 1;
    Q_EMIT historyChanged();
}

void Selection::forgetArticle(int row)
{
    std::erase_if(m_history, [row](const Place& place) { return place.row == row; });
    for (Place& place : m_history) {
        place.row -= place.row > row ? 1 : 0;
    }
    m_current = m_history.empty() ? 0 : m_history.size() - 1;
    if (m_article == row) {
        m_article = -1;
        Q_EMIT articleChanged(-1);
    } else if (m_article > row) {
        --m_article;
        Q_EMIT articleChanged(m_article);
    }
    Q_EMIT historyChanged();
}

} // namespace linimasa::models

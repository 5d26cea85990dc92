#include "ui/models/article_filter.h"

#include "ui/models/listed.h"

#include <QStringList>

#include <algorithm>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& value)
{
    return value.contains(u' ') ? u"\"%1\""_s.arg(QString(value).remove(u'"')) : value;
}

QString conditionOf(const FacetValue& value)
{
    switch (value.facet) {
    case Facet::Language:
        return u"lang:"_s + value.value;
    case Facet::Outlet:
        return u"outlet:"_s + quoted(value.value);
    case Facet::Year:
        return u"date:"_s + value.value;
    case Facet::Track:
        return u"track:"_s + value.value;
    case Facet::Entity:
        return u"entity:"_s + quoted(value.value);
    case Facet::Notes:
        return u"has:notes"_s;
    case Facet::Review:
        return u"has:review"_s;
    case Facet::Undated:
        break;
    }
    return u"-has:date"_s;
}

} // namespace

ArticleFilter::ArticleFilter(QObject* parent)
    : QObject(parent)
{
}

void ArticleFilter::setWords(const QString& words)
{
    // A space at the end is meant: it says that the last word is whole.
    const QString trimmed = words.trimmed().isEmpty() ? QString() : words;
    if (trimmed != m_words) {
        m_words = trimmed;
        Q_EMIT changed();
    }
}

bool ArticleFilter::has(const FacetValue& value) const
{
    return std::ranges::contains(m_values, value);
}

void ArticleFilter::setValue(const FacetValue& value, bool on)
{
    if (has(value) == on) {
        return;
    }
    if (on) {
        m_values.push_back(value);
        std::ranges::stable_sort(m_values, {}, &FacetValue::facet);
    } else {
        std::erase(m_values, value);
    }
    Q_EMIT changed();
}

void ArticleFilter::clear()
{
    if (isActive()) {
        m_words.clear();
        m_values.clear();
        Q_EMIT changed();
    }
}

QString ArticleFilter::query() const
{
    QStringList parts;
    for (const FacetValue& value : m_values) {
        parts << conditionOf(value);
    }
    // The words come last, where one that is still being typed may go on.
    if (!m_words.isEmpty()) {
        parts << m_words;
    }
    return parts.join(u' ');
}

QString ArticleFilter::queryWithout(Facet facet) const
{
    QStringList parts;
    for (const FacetValue& value : m_values) {
        if (value.facet != facet) {
            parts << conditionOf(value);
        }
    }
    if (!m_words.isEmpty()) {
        parts << m_words;
    }
    return parts.join(u' ');
}

QString ArticleFilter::inWords() const
{
    QStringList parts;
    if (!m_words.isEmpty()) {
        parts << u"“%1”"_s.arg(m_words.trimmed());
    }
    for (const FacetValue& value : m_values) {
        parts << value.name;
    }
    return listed(parts);
}

} // namespace linimasa::models

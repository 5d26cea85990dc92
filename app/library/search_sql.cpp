#include "app/library/search_sql.h"

#include "app/domain/edtf.h"
#include "app/library/search_words.h"
#include "app/text/fold.h"

#include <QHash>

#include <algorithm>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using Field = SearchFilter::Field;

namespace {

constexpr qsizetype shortestOpen = 2; // letters a word must have to be taken as a beginning: fewer are in every article

bool isOpen(const SearchTerm& term)
{
    const QString& last = term.words.back();
    return isOfPairs(last) ? last.size() == 1 || term.ending == SearchTerm::Ending::Open
                           : term.ending == SearchTerm::Ending::Open && last.size() >= shortestOpen;
}

QString phraseOf(const SearchTerm& term)
{
    QString phrase = u"\"%1\""_s.arg(term.words.join(u' ').replace(u'"', u' '));
    if (isOpen(term)) {
        phrase += u" *"_s;
    }
    switch (term.place) {
    case SearchTerm::Place::Title:
        return u"(title : "_s + phrase + u')';
    case SearchTerm::Place::Notes:
        return u"(notes : "_s + phrase + u')';
    case SearchTerm::Place::Anywhere:
        break;
    }
    return phrase;
}

/// All terms of one sense.
QStringList phrasesOf(const SearchQuery& query, Sense sense)
{
    QStringList phrases;
    for (const SearchTerm& term : query.terms) {
        if (term.sense == sense) {
            phrases.append(phraseOf(term));
        }
    }
    return phrases;
}

SqlCondition languageIs(const QString& value)
{
    return {u"coalesce(e.language, a.language) = ?"_s, {value.toLower()}};
}

/// % and _ of what was typed mean themselves.
QString literalLike(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

SqlCondition outletHas(const QString& value)
{
    return {u"coalesce(e.outlet, a.outlet) LIKE ? ESCAPE '\\'"_s, {literalLike(value)}};
}

SqlCondition dateWithin(const QString& value)
{
    const auto nothing = SqlCondition {u"0"_s, {}};
    QDate first;
    QDate last;
    if (const qsizetype dots = value.indexOf(u".."); dots >= 0) {
        const QString from = value.first(dots);
        const QString to = value.sliced(dots + 2);
        const auto begin = domain::Edtf::parse(from);
        const auto end = domain::Edtf::parse(to);
        if ((!from.isEmpty() && !begin) || (!to.isEmpty() && !end)) {
            return nothing;
        }
        first = begin ? begin->earliest() : QDate();
        last = end ? end->latest() : QDate();
    } else if (const auto date = domain::Edtf::parse(value)) {
        first = date->earliest();
        last = date->latest();
    }
    if (!first.isValid() && !last.isValid()) {
        return nothing;
    }
    SqlCondition condition {u"1"_s, {}};
    const QString edited = u" AND CASE WHEN e.published IS NULL THEN a.%1 ELSE e.%1 END %2 ?"_s;
    if (first.isValid()) {
        condition.sql += edited.arg(u"last_day"_s, u">="_s);
        condition.values.append(first.toJulianDay());
    }
    if (last.isValid()) {
        condition.sql += edited.arg(u"first_day"_s, u"<="_s);
        condition.values.append(last.toJulianDay());
    }
    return condition;
}

/// The articles that name it are looked up once, not for every match: a name's beginning may be that of hundreds of entities.
SqlCondition namesEntity(const QString& value, const QString& id)
{
    const QString folded = text::fold(value).simplified();
    // Names that begin so, at any of their words; U+10FFFF is after every character.
    return {u"%1 IN (SELECT article_id FROM article_entity WHERE entity_id IN (SELECT id FROM entity WHERE key = ? "
            u"COLLATE NOCASE"
            " UNION SELECT entity_id FROM entity_name WHERE name >= ? AND name < ?))"_s.arg(id),
            {value, folded, folded + QString::fromUcs4(U"\U0010FFFF", 1)}};
}

SqlCondition isOnTrack(const QString& value, const QString& id)
{
    return {u"EXISTS (SELECT 1 FROM event AS ev WHERE ev.track = ? AND ev.article_id = %1)"_s.arg(id),
            {value.toLower()}};
}

SqlCondition hasTrait(const QString& value)
{
    static const QHash<QString, QString> traits {
        {u"notes"_s, u"coalesce(n.highlights, 0) > 0"_s},
        {u"date"_s, u"coalesce(e.published, a.published, '') <> ''"_s},
        {u"events"_s, u"a.events > 0"_s},
        {u"conflict"_s, u"a.conflicts > 0"_s},
        {u"conflicts"_s, u"a.conflicts > 0"_s},
        {u"review"_s, u"a.needs_review <> 0"_s},
        {u"edits"_s, u"e.text_key IS NOT NULL"_s},
        {u"copies"_s, u"(a.copy_of <> 0 OR a.id IN (SELECT copy_of FROM article WHERE copy_of <> 0))"_s},
    };
    return {traits.value(value.toLower(), u"0"_s), {}};
}

SqlCondition conditionFor(const SearchFilter& filter, const QString& id)
{
    switch (filter.field) {
    case Field::Language:
        return languageIs(filter.value);
    case Field::Outlet:
        return outletHas(filter.value);
    case Field::Date:
        return dateWithin(filter.value);
    case Field::Entity:
        return namesEntity(filter.value, id);
    case Field::Track:
        return isOnTrack(filter.value, id);
    case Field::Has:
        return hasTrait(filter.value);
    }
    return {u"0"_s, {}};
}

/// "has" conditions are asked for together, others on one field are alternatives.
QLatin1StringView between(Field field)
{
    return field == Field::Has ? " AND "_L1 : " OR "_L1;
}

} // namespace

QString titleExpression(const SearchQuery& query)
{
    const QString all = matchExpression(query);
    return all.isEmpty() ? all : u"title : "_s + all;
}

QString matchExpression(const SearchQuery& query)
{
    const QStringList wanted = phrasesOf(query, Sense::Wanted);
    if (wanted.isEmpty()) {
        return {};
    }
    QString expression = u'(' + wanted.join(u" AND "_s) + u')';
    for (const QString& excluded : phrasesOf(query, Sense::Excluded)) {
        expression = u"(%1 NOT %2)"_s.arg(expression, excluded);
    }
    return expression;
}

bool isBarelyBegun(const SearchQuery& query)
{
    return std::ranges::any_of(query.terms, [](const SearchTerm& term) {
        const QString& last = term.words.back();
        return term.sense == Sense::Wanted && term.words.size() == 1 && isOpen(term)
            && last.size() <= (isOfPairs(last) ? 1 : 2);
    });
}

bool asksArticles(const SearchQuery& query)
{
    return std::ranges::any_of(query.filters, [](const SearchFilter& filter) {
        return filter.field != Field::Entity && filter.field != Field::Track;
    });
}

SqlCondition conditionOf(const SearchQuery& query, const QString& id)
{
    QStringList all;
    QVariantList values;
    for (const Field field : {Field::Language, Field::Outlet, Field::Date, Field::Entity, Field::Track, Field::Has}) {
        QStringList alternatives;
        for (const SearchFilter& filter : query.filters) {
            if (filter.field == field && filter.sense == Sense::Wanted) {
                const SqlCondition condition = conditionFor(filter, id);
                alternatives.append(u'(' + condition.sql + u')');
                values += condition.values;
            }
        }
        if (!alternatives.isEmpty()) {
            all.append(u'(' + alternatives.join(between(field)) + u')');
        }
    }
    for (const SearchFilter& filter : query.filters) {
        if (filter.sense == Sense::Excluded) {
            const SqlCondition condition = conditionFor(filter, id);
            all.append(u"NOT coalesce((%1), 0)"_s.arg(condition.sql));
            values += condition.values;
        }
    }
    const QStringList excluded = phrasesOf(query, Sense::Excluded);
    if (!excluded.isEmpty() && phrasesOf(query, Sense::Wanted).isEmpty()) {
        all.append(id + u" NOT IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"_s);
        values.append(excluded.join(u" OR "_s));
    }
    return {all.join(u" AND "_s), values};
}

QString articleTables()
{
    return u"article AS a LEFT JOIN article_edit AS e ON e.text_key = a.text_key"
           " LEFT JOIN article_annotation AS n ON n.text_key = a.text_key"_s;
}

} // namespace linimasa::library

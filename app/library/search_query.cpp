#include "app/library/search_query.h"

#include "app/library/search_words.h"

#include <array>

namespace linimasa::library {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    QLatin1StringView name;
    SearchFilter::Field field;
};

constexpr std::array<FieldName, 6> fields = {{
    {"lang"_L1, SearchFilter::Field::Language},
    {"outlet"_L1, SearchFilter::Field::Outlet},
    {"date"_L1, SearchFilter::Field::Date},
    {"entity"_L1, SearchFilter::Field::Entity},
    {"track"_L1, SearchFilter::Field::Track},
    {"has"_L1, SearchFilter::Field::Has},
}};

bool isOpeningQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201E' || c == u'\u300C';
}

bool isClosingQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u300D';
}

/// One part of what was typed: `-field:"value"`.
struct Part {
    Sense sense = Sense::Wanted;
    QString field; // lower case, without the colon
    QString value;
    bool quoted = false;
    bool last = false; // nothing follows, not even a space
};

class Parts {
public:
    explicit Parts(QStringView typed)
        : m_typed(typed)
    {
    }

    bool next(Part& part)
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace()) {
            ++m_at;
        }
        if (m_at >= m_typed.size()) {
            return false;
        }
        part = {};
        if (m_typed[m_at] == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace()) {
            part.sense = Sense::Excluded;
            ++m_at;
        }
        readField(part);
        readValue(part);
        part.last = m_at >= m_typed.size();
        return true;
    }

private:
    void readField(Part& part)
    {
        qsizetype colon = m_at;
        while (colon < m_typed.size() && m_typed[colon].isLetter()) {
            ++colon;
        }
        if (colon == m_at || colon >= m_typed.size() || m_typed[colon] != u':') {
            return;
        }
        const QString name = m_typed.sliced(m_at, colon - m_at).toString().toLower();
        const bool known = name == "title"_L1 || name == "note"_L1
            || std::ranges::any_of(fields, [&](const FieldName& field) { return field.name == name; });
        if (known) {
            part.field = name;
            m_at = colon + 1;
        }
    }

    void readValue(Part& part)
    {
        if (m_at < m_typed.size() && isOpeningQuote(m_typed[m_at])) {
            part.quoted = true;
            const qsizetype begin = ++m_at;
            while (m_at < m_typed.size() && !isClosingQuote(m_typed[m_at])) {
                ++m_at;
            }
            part.value = m_typed.sliced(begin, m_at - begin).toString();
            m_at += m_at < m_typed.size() ? 1 : 0;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace()) {
            ++m_at;
        }
        part.value = m_typed.sliced(begin, m_at - begin).toString();
    }

    QStringView m_typed;
    qsizetype m_at = 0;
};

void addTerm(const Part& part, SearchQuery& query)
{
    SearchTerm term;
    term.sense = part.sense;
    term.words = queryWords(part.value);
    if (term.words.isEmpty()) {
        return;
    }
    if (part.field == "title"_L1) {
        term.place = SearchTerm::Place::Title;
    } else if (part.field == "note"_L1) {
        term.place = SearchTerm::Place::Notes;
    }
    const bool typing = part.last && part.sense == Sense::Wanted;
    if (!part.quoted && (typing || part.value.endsWith(u'*'))) {
        term.ending = SearchTerm::Ending::Open;
    }
    query.terms.push_back(std::move(term));
}

} // namespace

SearchQuery parseSearchQuery(QStringView typed)
{
    SearchQuery query;
    Parts parts(typed);
    Part part;
    while (parts.next(part)) {
        const auto field = std::ranges::find(fields, part.field, &FieldName::name);
        if (part.field == "note"_L1 && part.value == "*"_L1) {
            query.filters.push_back({SearchFilter::Field::Has, u"notes"_s, part.sense});
        } else if (field == fields.end()) {
            addTerm(part, query);
        } else if (!part.value.isEmpty()) { // "lang:" is still being typed
            query.filters.push_back({field->field, part.value, part.sense});
        }
    }
    return query;
}

} // namespace linimasa::library

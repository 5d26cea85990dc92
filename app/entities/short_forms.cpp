#include "app/entities/short_forms.h"

#include <QHash>

#include <utility>

namespace linimasa::entities {

using domain::EntityType;
using domain::Language;

namespace {

struct FullName {
    base::TextRange range;
    EntityType type = EntityType::Person;
    bool defined = false; // the text itself gave the short form
};

class ShortFormFinder {
public:
    ShortFormFinder(const Reading& reading, const Candidates& found)
        : m_reading(reading)
        , m_found(found)
    {
    }

    std::vector<ShortForm> run()
    {
        // All full names first: a headline may use a short form before the text gives the full name.
        eachWord([this](qsizetype index, const Candidate* cover, const Candidate* ended) {
            Q_UNUSED(cover)
            if (ended != nullptr) {
                learn(*ended, index);
            }
        });
        eachWord([this](qsizetype index, const Candidate* cover, const Candidate* ended) {
            Q_UNUSED(ended)
            if (cover == nullptr) {
                if (index >= m_taken) {
                    take(index);
                }
            } else if (cover->range == m_reading.word(index).range) {
                link(index, *cover);
            }
        });
        return std::move(m_forms);
    }

private:
    /// Calls visit(index, what covers the word, what ended right before it) for every word.
    template<typename Visit> void eachWord(Visit visit)
    {
        std::size_t next = 0;
        for (qsizetype index = 0; index < m_reading.size(); ++index) {
            const qsizetype begin = m_reading.word(index).range.begin;
            const Candidate* ended = nullptr;
            while (next < m_found.size() && m_found[next].range.end <= begin) {
                ended = &m_found[next];
                ++next;
            }
            const bool covered = next < m_found.size() && m_found[next].range.overlaps(m_reading.word(index).range);
            visit(index, covered ? &m_found[next] : nullptr, ended);
        }
    }

    void learn(const Candidate& candidate, qsizetype next)
    {
        if (candidate.type == EntityType::Person) {
            learnPerson(candidate, next);
        } else if (candidate.name == nullptr && candidate.type != EntityType::Role) {
            learnWhole(candidate, next);
        }
        const bool canDefine = candidate.type == EntityType::Org || candidate.type == EntityType::Event
            || candidate.type == EntityType::Role || candidate.type == EntityType::Place;
        if (!canDefine || (!m_reading.isMark(next, u'(') && !m_reading.isMark(next, u'（'))) {
            return;
        }
        // "( BSSN )", "( BSSN /", "(selanjutnya BSSN)" is not read
        const qsizetype form = next + 1;
        if (form >= m_reading.size() || !m_reading.sameSentence(next - 1, form)
            || !(m_reading.isMark(form + 1, u')') || m_reading.isMark(form + 1, u'）')
                 || m_reading.isMark(form + 1, u'/') || m_reading.isMark(form + 1, u','))) {
            return;
        }
        const Word& word = m_reading.word(form);
        const bool fits
            = (word.shape == Shape::AllCapitals || word.shape == Shape::Capital || word.shape == Shape::Mixed)
            && word.range.length() >= 2 && word.range.length() < candidate.range.length()
            && (word.classes & (NeverName | Calendar | Stop)) == 0;
        if (fits && !(word.name != nullptr && m_reading.gazetteer().entityOf(*word.name).type == EntityType::Country)) {
            // the short form of an office's body is that of the body
            const EntityType type = candidate.type == EntityType::Role ? EntityType::Org : candidate.type;
            m_names.insert(key(form), {.range = candidate.range, .type = type, .defined = true});
        }
    }

    /// A found name of several words is the same name wherever it returns, in headlines too.
    void learnWhole(const Candidate& candidate, qsizetype next)
    {
        qsizetype first = next;
        while (first > 0 && m_reading.word(first - 1).range.begin >= candidate.range.begin) {
            --first;
        }
        if (next - first >= 2 && m_reading.word(first).style == LineStyle::Prose && !m_wholes.contains(key(first))) {
            m_wholes.insert(key(first), {.range = candidate.range, .type = candidate.type});
        }
    }

    /// Index of the word after a whole name that begins at `index`; `index` when none does.
    [[nodiscard]] qsizetype wholeEnd(qsizetype index, const FullName*& whole) const
    {
        const auto found = m_wholes.constFind(key(index));
        if (found == m_wholes.cend()) {
            return index;
        }
        const QStringView name = found->range.of(m_reading.text());
        const qsizetype begin = m_reading.word(index).range.begin;
        if (!m_reading.text().sliced(begin).startsWith(name)) {
            return index;
        }
        qsizetype end = index;
        while (end < m_reading.size() && m_reading.word(end).range.end <= begin + name.size()) {
            ++end;
        }
        whole = &*found;
        return m_reading.word(end - 1).range.end == begin + name.size() ? end : index;
    }

    void learnPerson(const Candidate& candidate, qsizetype next)
    {
        qsizetype first = next;
        while (first > 0 && m_reading.word(first - 1).range.begin >= candidate.range.begin) {
            --first;
        }
        qsizetype end = first;
        while (end < next && m_reading.word(end).range.end <= candidate.range.end) {
            ++end;
        }
        if (end - first < 2) {
            return;
        }
        constexpr qsizetype shortest = 2;
        for (qsizetype i = first; i < end; ++i) {
            const bool vietnameseMiddle
                = m_reading.language() == Language::Vietnamese && m_reading.is(first, Surname) && i != end - 1;
            if (vietnameseMiddle || !m_reading.isCapital(i) || m_reading.word(i).range.length() < shortest
                || m_reading.is(i, NameParticle)) {
                continue;
            }
            const QStringView form = key(i);
            if (!m_names.contains(form)) {
                m_names.insert(form, {.range = candidate.range, .type = EntityType::Person});
            }
        }
    }

    /// A name of one word that something else found already: an acronym that the text defined is the entity of its full name,
    /// and a person's one name, found by the verb of saying or the title beside it, that of the person named in full.
    void link(qsizetype index, const Candidate& found)
    {
        const auto name = m_names.constFind(key(index));
        if (name == m_names.cend()) {
            return;
        }
        const bool samePerson
            = name->type == EntityType::Person && found.type == EntityType::Person && found.name == nullptr;
        if (name->defined || samePerson) {
            m_forms.push_back({.range = m_reading.word(index).range, .fullName = name->range, .type = name->type});
        }
    }

    void take(qsizetype index)
    {
        const Word& word = m_reading.word(index);
        if (!m_reading.isCapital(index) && word.shape != Shape::Mixed) {
            return;
        }
        const FullName* whole = nullptr;
        if (const qsizetype end = wholeEnd(index, whole); end > index) {
            m_forms.push_back({.range = m_reading.rangeOf(index, end), .fullName = whole->range, .type = whole->type});
            m_taken = end;
            return;
        }
        const auto name = m_names.constFind(key(index));
        if (name == m_names.cend()) {
            return;
        }
        if (name->type == EntityType::Person && !personFits(index)) {
            return;
        }
        m_forms.push_back({.range = m_reading.word(index).range, .fullName = name->range, .type = name->type});
    }

    [[nodiscard]] bool personFits(qsizetype index) const
    {
        const Word& word = m_reading.word(index);
        const bool beside
            = (m_reading.isCapital(index - 1) && m_reading.sameSentence(index - 1, index) && word.spaceBefore
               && !m_reading.is(index - 1, Honorific | Rank | RoleHead | Stop | Saying)
               && !m_reading.word(index - 1).sentenceStart)
            || (m_reading.isCapital(index + 1) && m_reading.sameSentence(index, index + 1)
                && m_reading.word(index + 1).spaceBefore);
        if (beside || word.style == LineStyle::Capitals) {
            return false;
        }
        if ((word.classes & (Stop | Calendar | OrganisationHead | EventHead | Portfolio | NameNoun)) != 0
            && (word.classes & (Surname | GivenName)) == 0) {
            return false;
        }
        if (m_reading.isCommonHere(index) && word.sentenceStart) {
            return false;
        }
        return true;
    }

    // Capitals apart: a headline may write "KISHI".
    [[nodiscard]] QStringView key(qsizetype index) const { return m_reading.textOf(index); }

    const Reading& m_reading;
    const Candidates& m_found;
    QHash<QStringView, FullName> m_names; // short forms
    QHash<QStringView, FullName> m_wholes; // whole names by their first word
    qsizetype m_taken = 0; // words before it belong to a whole name that was taken
    std::vector<ShortForm> m_forms;
};

} // namespace

std::vector<ShortForm> findShortForms(const Reading& reading, const Candidates& found)
{
    return ShortFormFinder(reading, found).run();
}

} // namespace linimasa::entities

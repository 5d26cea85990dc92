#include "tests/support/edits/edited_text.h"

#include "app/annotations/whole_characters.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace linimasa::tests {

using namespace Qt::StringLiterals;

EditedText::EditedText(QString text, std::mt19937& dice)
    : m_text(std::move(text))
    , m_origins(static_cast<std::size_t>(m_text.size()))
    , m_dice(dice)
{
    std::iota(m_origins.begin(), m_origins.end(), qsizetype(0));
}

qsizetype EditedText::roll(qsizetype below)
{
    // Not a distribution of the standard library: those differ between its makers.
    return below <= 0 ? 0 : static_cast<qsizetype>(m_dice() % static_cast<std::mt19937::result_type>(below));
}

qsizetype EditedText::anyBoundary()
{
    const qsizetype at = roll(m_text.size() + 1);
    return annotations::wholeCharacters(m_text, {.begin = at, .end = at}).begin;
}

base::TextRange EditedText::anyParagraph()
{
    const qsizetype at = roll(m_text.size());
    const qsizetype begin = QStringView(m_text).first(at).lastIndexOf(u'\n') + 1;
    const qsizetype end = m_text.indexOf(u'\n', at);
    return {.begin = begin, .end = end < 0 ? m_text.size() : end + 1};
}

void EditedText::insert(qsizetype at, const QString& text)
{
    m_text.insert(at, text);
    m_origins.insert(m_origins.begin() + at, static_cast<std::size_t>(text.size()), -1);
}

void EditedText::remove(base::TextRange range)
{
    m_text.remove(range.begin, range.length());
    m_origins.erase(m_origins.begin() + range.begin, m_origins.begin() + range.end);
}

void EditedText::insertWords()
{
    static const QStringList words {u" dan juga"_s,
                                    u" according to the ministry"_s,
                                    u"（速報）"_s,
                                    u" theo Bộ Ngoại giao"_s,
                                    u"\nThe editor added this line to the story.\n"_s,
                                    u" BSSN"_s,
                                    u"👩‍👩‍👧"_s,
                                    u" yang dihadiri perwakilan dari sepuluh negara anggota ASEAN, Kamis"_s};
    insert(anyBoundary(), words[roll(words.size())]);
}

void EditedText::deleteSpan()
{
    const qsizetype begin = roll(m_text.size());
    const base::TextRange span {.begin = begin, .end = std::min(m_text.size(), begin + 1 + roll(60))};
    remove(annotations::wholeCharacters(m_text, span));
}

void EditedText::deleteSentence()
{
    const qsizetype at = roll(m_text.size());
    qsizetype begin = at;
    while (begin > 0 && !u".。\n"_s.contains(m_text[begin - 1])) {
        --begin;
    }
    qsizetype end = at;
    while (end < m_text.size() && !u".。\n"_s.contains(m_text[end])) {
        ++end;
    }
    remove(annotations::wholeCharacters(m_text, {.begin = begin, .end = std::min(end + 1, m_text.size())}));
}

void EditedText::deleteParagraph()
{
    remove(anyParagraph());
}

void EditedText::moveParagraph()
{
    const base::TextRange range = anyParagraph();
    const QString text = range.of(m_text).toString();
    const std::vector<qsizetype> origins(m_origins.begin() + range.begin, m_origins.begin() + range.end);
    remove(range);
    const base::TextRange other = m_text.isEmpty() ? base::TextRange() : anyParagraph();
    m_text.insert(other.begin, text);
    m_origins.insert(m_origins.begin() + other.begin, origins.begin(), origins.end());
}

void EditedText::copyParagraph()
{
    // A copy is as much the passage as what it is a copy of.
    const base::TextRange range = anyParagraph();
    const QString text = range.of(m_text).toString();
    const std::vector<qsizetype> origins(m_origins.begin() + range.begin, m_origins.begin() + range.end);
    const base::TextRange other = anyParagraph();
    m_text.insert(other.begin, text);
    m_origins.insert(m_origins.begin() + other.begin, origins.begin(), origins.end());
}

void EditedText::mistype()
{
    for (int i = 0; i < 5 && !m_text.isEmpty(); ++i) {
        const qsizetype at = roll(m_text.size());
        const base::TextRange one = annotations::wholeCharacters(m_text, {.begin = at, .end = at + 1});
        remove(one);
        insert(one.begin, QString(QChar(u'a' + static_cast<char16_t>(roll(26)))));
    }
}

void EditedText::changeLineEnds()
{
    // What an editor that wraps or unwraps lines leaves, once the importer has made every line end a \n.
    if (roll(2) == 0) {
        for (qsizetype i = m_text.size() - 1; i >= 0; --i) {
            if (m_text[i] == u'\n') {
                insert(i, roll(2) == 0 ? u" "_s : u"\n"_s);
            }
        }
        return;
    }
    qsizetype sinceBreak = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        sinceBreak = m_text[i] == u'\n' ? 0 : sinceBreak + 1;
        if (m_text[i] == u' ' && sinceBreak > 40) {
            m_text[i] = u'\n';
            sinceBreak = 0;
        }
    }
}

void EditedText::changeNormalForm()
{
    const auto form = roll(2) == 0 ? QString::NormalizationForm_C : QString::NormalizationForm_D;
    QString text;
    std::vector<qsizetype> origins;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary()) {
        const QString form2 = m_text.sliced(begin, end - begin).normalized(form);
        text += form2;
        origins.insert(origins.end(), static_cast<std::size_t>(form2.size()), originOf(begin));
    }
    m_text = text;
    m_origins = std::move(origins);
}

void EditedText::editAnyhow()
{
    static constexpr std::array edits {
        &EditedText::insertWords,    &EditedText::insertWords,     &EditedText::deleteSpan,
        &EditedText::deleteSentence, &EditedText::deleteParagraph, &EditedText::moveParagraph,
        &EditedText::moveParagraph,  &EditedText::copyParagraph,   &EditedText::mistype,
        &EditedText::changeLineEnds, &EditedText::changeNormalForm};
    if (!m_text.isEmpty()) {
        (this->*edits[static_cast<std::size_t>(roll(std::ssize(edits)))])();
    }
}

} // namespace linimasa::tests

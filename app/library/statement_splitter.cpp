#include "app/library/statement_splitter.h"

#include <algorithm>

namespace linimasa::library {

using namespace Qt::StringLiterals;

namespace {

/// The end of what begins at `at`: a string, a quoted name, a comment, a word, or one character.
qsizetype pieceEnd(QStringView script, qsizetype at)
{
    const auto after = [&](QStringView closing, qsizetype from) {
        const qsizetype found = script.indexOf(closing, from);
        return found < 0 ? script.size() : found + closing.size();
    };
    const QChar c = script[at];
    const QStringView rest = script.sliced(at);
    if (rest.startsWith(u"--")) {
        return after(u"\n", at);
    }
    if (rest.startsWith(u"/*")) {
        return after(u"*/", at + 2);
    }
    if (c == u'\'' || c == u'"' || c == u'`') {
        return after(rest.first(1), at + 1); // a doubled quote inside reads as two strings, which ends alike
    }
    if (c == u'[') {
        return after(u"]", at);
    }
    qsizetype end = at;
    while (end < script.size() && (script[end].isLetterOrNumber() || script[end] == u'_')) {
        ++end;
    }
    return std::max(end, at + 1);
}

bool isNothing(QStringView piece)
{
    return piece.startsWith(u"--") || piece.startsWith(u"/*") || piece.trimmed().isEmpty();
}

/// Follows one statement and knows when a semicolon ends it.
class StatementEnd {
public:
    /// True when `piece` ends the statement.
    bool takes(QStringView piece)
    {
        if (isNothing(piece)) {
            return false;
        }
        const bool ends = piece == u";" && (!m_isTrigger || m_sawEnd);
        m_sawEnd = m_afterSemicolon && piece.compare(u"end", Qt::CaseInsensitive) == 0;
        m_afterSemicolon = piece == u";";
        if (m_words < 3) { // CREATE TEMPORARY TRIGGER
            m_isTrigger = m_isTrigger || (m_creates && piece.compare(u"trigger", Qt::CaseInsensitive) == 0);
            m_creates = m_creates || (m_words == 0 && piece.compare(u"create", Qt::CaseInsensitive) == 0);
        }
        ++m_words;
        return ends;
    }
    [[nodiscard]] bool isEmpty() const { return m_words == 0; }

private:
    int m_words = 0;
    bool m_creates = false;
    bool m_isTrigger = false;
    bool m_afterSemicolon = false;
    bool m_sawEnd = false;
};

} // namespace

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    StatementEnd statement;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = pieceEnd(script, at);
        if (statement.takes(QStringView(script).sliced(at, end - at))) {
            statements.append(script.sliced(begin, end - begin).trimmed());
            statement = {};
            begin = end;
        }
        at = end;
    }
    if (!statement.isEmpty()) {
        statements.append(script.sliced(begin).trimmed());
    }
    return statements;
}

} // namespace linimasa::library

#include "app/import/markdown_inline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 3000; // UTF-16 units of a link's text or target
constexpr int deepestLink = 8; // a picture in a link in a picture …

constexpr QStringView escapable = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// Reads a paragraph once from left to right. Marks of emphasis wait for their partners.
class InlineReader {
public:
    InlineReader(QStringView text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    QString read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\\' && m_at + 1 < m_text.size() && escapable.contains(m_text[m_at + 1])) {
                m_out += m_text[m_at + 1];
                m_at += 2;
            } else if (c == u'`') {
                code();
            } else if (c == u'*' || c == u'_' || c == u'~') {
                emphasis(c);
            } else if (c == u'[' || (c == u'!' && m_text.sliced(m_at).startsWith(u"!["))) {
                link();
            } else if (c == u'<') {
                tag();
            } else {
                m_out += c;
                ++m_at;
            }
        }
        return withoutPairs();
    }

private:
    struct Mark {
        qsizetype at = 0; // in m_out
        qsizetype length = 0;
        QChar mark;
        bool isPaired = false;
    };

    void code()
    {
        const qsizetype length = runLength(u'`');
        const QString fence(length, u'`');
        const qsizetype close
            = m_text.sliced(0, std::min(m_text.size(), m_at + longestLink)).indexOf(fence, m_at + length);
        if (close < 0) {
            m_out += fence;
            m_at += length;
            return;
        }
        m_out += m_text.sliced(m_at + length, close - m_at - length).trimmed();
        m_at = close + length;
    }

    [[nodiscard]] qsizetype runLength(QChar mark) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == mark) {
            ++end;
        }
        return end - m_at;
    }

    void emphasis(QChar mark)
    {
        const qsizetype length = runLength(mark);
        const QChar before = m_at > 0 ? m_text[m_at - 1] : u' ';
        const QChar after = m_at + length < m_text.size() ? m_text[m_at + length] : u' ';
        const bool insideWord = before.isLetterOrNumber() && after.isLetterOrNumber();
        const bool mayOpen = !after.isSpace() && !(mark == u'_' && insideWord);
        const bool mayClose = !before.isSpace() && !(mark == u'_' && insideWord);
        Mark made {.at = m_out.size(), .length = length, .mark = mark};
        auto& openers = m_openers[mark == u'*' ? 0 : mark == u'_' ? 1 : 2];
        const bool counts = length <= 3 && (mark != u'~' || length == 2);
        if (counts && mayClose && !openers.empty()) {
            m_marks[openers.back()].isPaired = true;
            made.isPaired = true;
            openers.pop_back();
        } else if (counts && mayOpen) {
            openers.push_back(m_marks.size());
        }
        m_marks.push_back(made);
        m_out += QString(length, mark);
        m_at += length;
    }

    void link()
    {
        const bool isImage = m_text[m_at] == u'!';
        const qsizetype open = m_at + (isImage ? 1 : 0);
        const auto close = closing(open, u'[', u']');
        if (!close || m_depth >= deepestLink) {
            m_out += m_text[m_at];
            ++m_at;
            return;
        }
        const QStringView inside = m_text.sliced(open + 1, *close - open - 1);
        const QChar next = *close + 1 < m_text.size() ? m_text[*close + 1] : u' ';
        const auto target = next == u'(' ? closing(*close + 1, u'(', u')')
            : next == u'['               ? closing(*close + 1, u'[', u']')
                                         : std::nullopt;
        const bool isFootnote = inside.startsWith(u'^');
        if (!target && !isFootnote) {
            m_out += m_text.sliced(m_at, open + 1 - m_at); // brackets that are only brackets
            m_at = open + 1;
            return;
        }
        if (!isFootnote) {
            m_out += InlineReader(inside, m_depth + 1).read();
        }
        m_at = target.value_or(*close) + 1;
    }

    /// Where the bracket that opens at a place is closed, on the same paragraph and not too far away.
    [[nodiscard]] std::optional<qsizetype> closing(qsizetype open, QChar opens, QChar closes) const
    {
        int depth = 0;
        const qsizetype end = std::min(m_text.size(), open + longestLink);
        for (qsizetype i = open; i < end; ++i) {
            if (m_text[i] == u'\\') {
                ++i;
            } else if (m_text[i] == opens) {
                if (++depth > 32) {
                    return std::nullopt;
                }
            } else if (m_text[i] == closes && --depth == 0) {
                return i;
            }
        }
        return std::nullopt;
    }

    void tag()
    {
        static const QRegularExpression markup(
            u"\\G<(?:(?<link>https?://[^\\s<>]{1,500}|[\\w.+-]{1,80}@[\\w.-]{1,80})|"
            u"/?[A-Za-z][A-Za-z0-9-]{0,20}(?:\\s[^<>]{0,500})?/?|!--(?:(?!-->).){0,2000}--)>"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = markup.matchView(m_text, m_at);
        if (!match.hasMatch()) {
            m_out += u'<';
            ++m_at;
            return;
        }
        m_out += match.capturedView(u"link"_s);
        if (match.capturedView().startsWith(u"<br", Qt::CaseInsensitive)) {
            m_out += u'\n';
        }
        m_at = match.capturedEnd();
    }

    [[nodiscard]] QString withoutPairs() const
    {
        QString text;
        text.reserve(m_out.size());
        qsizetype from = 0;
        for (const Mark& mark : m_marks) {
            if (mark.isPaired) {
                text += QStringView(m_out).sliced(from, mark.at - from);
                from = mark.at + mark.length;
            }
        }
        text += QStringView(m_out).sliced(from);
        return text;
    }

    QStringView m_text;
    int m_depth;
    qsizetype m_at = 0;
    QString m_out;
    std::vector<Mark> m_marks;
    std::array<std::vector<std::size_t>, 3> m_openers; // of '*', '_', '~'
};

} // namespace

QString withoutInlineMarks(QStringView text)
{
    return InlineReader(text, 0).read();
}

QString loneImageText(QStringView paragraph)
{
    static const QRegularExpression image(
        u"^\\s*!\\[([^\\]]{0,2000})\\]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)\\s*$"_s);
    const auto match = image.matchView(paragraph);
    return match.hasMatch() ? withoutInlineMarks(match.capturedView(1)) + u""_s : QString();
}

} // namespace linimasa::import

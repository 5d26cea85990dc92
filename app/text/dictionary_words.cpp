#include "app/text/dictionary_words.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>

namespace linimasa::text {

namespace {

// ICU reads a stretch of one script at once; blocks keep that bounded whatever the length of a line.
constexpr qsizetype blockSize = 32'768;

} // namespace

DictionaryWords::DictionaryWords(QStringView text)
    : m_text(text)
{
}

DictionaryWords::~DictionaryWords()
{
    if (m_iterator) {
        ubrk_close(m_iterator);
    }
    if (m_utext) {
        utext_close(m_utext);
    }
}

void DictionaryWords::openBlock(qsizetype position)
{
    m_blockBegin = position;
    m_blockEnd = std::min(position + blockSize, m_text.size());
    if (m_blockEnd < m_text.size()) {
        // A block ends at white space or punctuation when one is near, so that no word is cut.
        for (qsizetype i = m_blockEnd; i > m_blockEnd - (blockSize / 4); --i) {
            if (!m_text[i - 1].isLetterOrNumber() && !m_text[i - 1].isSurrogate()) {
                m_blockEnd = i;
                break;
            }
        }
        if (m_text[m_blockEnd].isLowSurrogate()) {
            --m_blockEnd;
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    m_utext = utext_openUChars(m_utext, m_text.utf16() + m_blockBegin, m_blockEnd - m_blockBegin, &status);
    if (!m_iterator && U_SUCCESS(status)) {
        m_iterator = ubrk_open(UBRK_WORD, "root", nullptr, 0, &status);
    }
    if (m_iterator) {
        ubrk_setUText(m_iterator, m_utext, &status);
    }
    if (U_FAILURE(status) && m_iterator) {
        ubrk_close(m_iterator);
        m_iterator = nullptr;
    }
}

qsizetype DictionaryWords::boundaryAfter(qsizetype position, qsizetype end)
{
    if (position >= m_blockEnd) {
        openBlock(position);
    }
    if (!m_iterator) {
        const bool pair
            = m_text[position].isHighSurrogate() && position + 1 < end && m_text[position + 1].isLowSurrogate();
        return position + (pair ? 2 : 1);
    }
    const int32_t next = ubrk_following(m_iterator, static_cast<int32_t>(position - m_blockBegin));
    return next == UBRK_DONE ? std::min(m_blockEnd, end) : std::min(m_blockBegin + next, end);
}

} // namespace linimasa::text

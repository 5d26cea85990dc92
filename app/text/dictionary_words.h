#pragma once

#include <QStringView>
#include <QtTypes>

#include <memory>

struct UBreakIterator;
struct UText;

namespace linimasa::text {

/// Word boundaries in scripts written without spaces, by ICU's dictionaries. Opened when first needed, so that text that
/// has no such script pays nothing. Without ICU's data every character is a word.
class DictionaryWords {
public:
    explicit DictionaryWords(QStringView text);
    DictionaryWords(const DictionaryWords&) = delete;
    DictionaryWords& operator=(const DictionaryWords&) = delete;
    ~DictionaryWords();

    /// The first word boundary after `position`, at most `end`. Positions asked for grow; looking through a whole text
    /// is linear.
    [[nodiscard]] qsizetype boundaryAfter(qsizetype position, qsizetype end);

private:
    void openBlock(qsizetype position);

    QStringView m_text;
    qsizetype m_blockBegin = 0;
    qsizetype m_blockEnd = 0;
    UBreakIterator* m_iterator = nullptr;
    UText* m_utext = nullptr;
};

} // namespace linimasa::text

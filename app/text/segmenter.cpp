#include "app/text/segmenter.h"

#include "app/text/dictionary_words.h"
#include "app/text/sentence_splitter.h"
#include "app/text/tokenizer.h"

#include <algorithm>

namespace linimasa::text {

// The rules of the four languages do not contradict each other, and an article may quote another language than its own:
// so all rules hold everywhere.
domain::SegmentedText segment(QStringView text, domain::Language /*language*/)
{
    domain::SegmentedText result;
    result.tokens.reserve(static_cast<std::size_t>((text.size() / 5) + 8));
    result.sentences.reserve(static_cast<std::size_t>((text.size() / 100) + 8));
    DictionaryWords dictionary(text);
    qsizetype paragraph = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const auto firstToken = static_cast<qsizetype>(result.tokens.size());
        tokenize(text, {.begin = begin, .end = end}, dictionary, result.tokens);
        const auto endToken = static_cast<qsizetype>(result.tokens.size());
        if (endToken > firstToken) {
            splitSentences(text, result.tokens, firstToken, endToken, paragraph, result.sentences);
            ++paragraph;
        }
        begin = end + 1;
    }
    return result;
}

} // namespace linimasa::text

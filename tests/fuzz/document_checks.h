#pragma once

#include "app/base/result.h"
#include "app/import/document.h"
#include "app/import/document_record.h"

#include "expect.h"

namespace linimasa::fuzz {

/// What must hold for whatever a reader gives.
inline void expectDocument(const base::Result<import::Document>& document)
{
    if (!document) {
        expect(!document.error().sentence.isEmpty(), "an error has a sentence");
        return;
    }
    const QString& text = document->text;
    expect(text.isValidUtf16() && document->leftOut.isValidUtf16(), "no lone surrogates");
    for (const QChar c :
         {QChar(u'\r'), QChar(u'\0'), QChar(0x85), QChar(0x2028), QChar(0x2029), QChar(0xfdd0), QChar(0xfdd1)}) {
        expect(!text.contains(c) && !document->leftOut.contains(c), "clean text");
    }
    expect(inOrder(document->lines, text.size()), "known lines in order, in the text");
    if (document->title) {
        expect(document->title->end <= text.size() && !document->title->isEmpty(), "the title stands in the text");
    }
    const auto back = import::fromRecord(import::toRecord(document));
    expect(back.has_value() && back->text == text && back->leftOut == document->leftOut
               && back->lines == document->lines && back->title == document->title,
           "a record is the document again");
}

} // namespace linimasa::fuzz

#pragma once

#include "app/domain/event.h"
#include "app/domain/language.h"

#include <QByteArray>
#include <QString>
#include <QtTypes>

#include <vector>

namespace linimasa::domain {

/// An event of an article with the words that prove it.
struct ToldEvent {
    Event event;
    QString passage; // the text of the event's range as it stands
    QString dateAsWritten; // the text of its dateRange; empty without one
};

/// What a chronology needs of one article: light enough to have those of a hundred thousand at once.
struct ArticleEvents {
    qsizetype article = 0; // what the caller knows the article by; evidences name it
    QByteArray key; // SHA-256 of the text, raw: what orders where nothing else does, and names the origin
    Language language = Language::Unknown;
    qint64 copyGroup
        = 0; // near copies of one text share a number, others have another one; 0: nobody has compared it yet
    std::vector<ToldEvent> events; // in the order of the article's analysis
};

} // namespace linimasa::domain

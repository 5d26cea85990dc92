#pragma once

#include "app/domain/analysis.h"
#include "app/domain/article_edits.h"
#include "app/text/near_copies.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace linimasa::library {

/// The key by which a person's own work refers to an article: SHA-256 of its clean text (UTF-8), lower-case hex.
[[nodiscard]] QString textKeyOf(QStringView text);

/// What of an analysed article is looked for and counted, made ready to be written.
struct PreparedAnalysis {
    struct Entity {
        QString key;
        domain::EntityType type = domain::EntityType::Org;
        QString name;
        int mentions = 0;
        QStringList names; // folded, with what follows each of their words
    };
    struct Event {
        QString track;
        std::optional<domain::Edtf> date;
        QByteArray value;
    };
    std::optional<domain::PublicationDate> published;
    QByteArray analysis;
    std::vector<Entity> entities; // in the order of their first mentions
    std::vector<Event> events; // every telling
    int differentEvents = 0; // each once, however often it is told
    QString names; // words for the index
    int mentions = 0;
    int conflicts = 0;
    bool needsReview = false;
    QString version; // of the analyser
};

/// An article ready to be added: all that is slow has been done, so that the write itself is short. Values only, so it may be made in
/// another thread than the one that adds it.
struct PreparedArticle {
    domain::Article article;
    QString textKey;
    QString bytesKey; // SHA-256 of the file's bytes, lower-case hex; empty when the text came without a file
    QByteArray reading;
    QString title; // words for the index
    QString body;
    PreparedAnalysis analysis;
    QDateTime added;
    text::Sketch sketch; // for near copies
};

/// `version` names the analyser and its lists; `added` is the time that the library shows as "added".
[[nodiscard]] PreparedArticle prepareArticle(const domain::AnalysedArticle& article, const QString& version,
                                             const QDateTime& added);
[[nodiscard]] PreparedAnalysis prepareAnalysis(QStringView text, const domain::Analysis& analysis,
                                               const QString& version);

} // namespace linimasa::library

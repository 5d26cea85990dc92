#include "app/import/importer.h"

#include "app/import/clean_text.h"
#include "app/import/document.h"
#include "app/import/encoding.h"
#include "app/import/file_reader.h"
#include "app/import/format_sniffer.h"
#include "app/import/language_guesser.h"
#include "app/import/lines.h"
#include "app/import/markdown_reader.h"
#include "app/import/metadata.h"
#include "app/import/outside_reader.h"
#include "app/import/unreadable.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c == u'\ufeff' || c == u'\u200b'; });
}

void addGiven(domain::Article& article, const ImportOptions& options)
{
    if (options.published) {
        article.publishedCandidates.push_back({.date = domain::Edtf::day(*options.published),
                                               .from = domain::PublishedFrom::Given,
                                               .text = options.published->toString(Qt::ISODate),
                                               .range = {}});
    }
}

/// Everything that is read from clean text.
void describe(domain::Article& article, const Document& document, domain::Language language)
{
    const std::vector<Line> lines = linesOf(article.text);
    readMetadata(article, lines, document);
    article.language = language == domain::Language::Unknown ? guessLanguage(article.text) : language;
    if (article.language == domain::Language::Unknown) {
        article.language = domain::languageFromCode(document.language);
    }
}

Document plainText(QByteArrayView bytes)
{
    DecodedText decoded = decode(bytes);
    Document document;
    document.format = u"text"_s;
    document.encoding = decoded.encoding;
    document.encodingConfidence = decoded.confidence;
    document.text = cleanText(std::move(decoded.text));
    return document;
}

base::Result<Document> documentOf(QByteArrayView bytes, const QString& path)
{
    switch (formatOf(bytes, path)) {
    case Format::Text:
        return plainText(bytes);
    case Format::Markdown:
        return readMarkdown(bytes);
    case Format::Html:
    case Format::Mail:
    case Format::Pdf:
    case Format::Zip:
        return readOutside(bytes);
    case Format::Unreadable:
        break;
    }
    return std::unexpected(explainUnreadable(bytes));
}

} // namespace

base::Result<domain::Article> importFile(const QString& path, const ImportOptions& options)
{
    const auto bytes = readFile(path, options.sizeLimit);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return importBytes(*bytes, path, options);
}

base::Result<domain::Article> importBytes(QByteArrayView bytes, const QString& path, const ImportOptions& options)
{
    if (bytes.isEmpty()) {
        return failure(ErrorKind::Empty, u"The file is empty."_s, path);
    }
    if (bytes.size() > options.sizeLimit) {
        return failure(ErrorKind::TooLarge, u"The file is too large."_s, path);
    }
    auto document = documentOf(bytes, path);
    if (!document) {
        if (document.error().detail.isEmpty()) {
            document.error().detail = path;
        }
        return std::unexpected(std::move(document.error()));
    }
    if (isBlank(document->text)) {
        return failure(ErrorKind::Empty, u"The file is empty: it has no text in it."_s, path);
    }
    domain::Article article;
    article.path = path;
    article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    article.format = document->format;
    article.text = std::move(document->text);
    article.leftOut = std::move(document->leftOut);
    article.encoding = document->encoding;
    article.encodingConfidence = document->encodingConfidence;
    addGiven(article, options);
    std::ranges::move(document->published, std::back_inserter(article.publishedCandidates));
    if (const auto named = dateOfFileName(path)) {
        article.publishedCandidates.push_back(*named);
    }
    describe(article, *document, options.language);
    return article;
}

base::Result<domain::Article> importText(const TextRecord& record, const ImportOptions& options)
{
    domain::Article article;
    article.path = record.id;
    article.text = cleanText(record.text);
    article.format = u"text"_s;
    article.encoding = u"UTF-8"_s;
    article.sha256 = QCryptographicHash::hash(record.text.toUtf8(), QCryptographicHash::Sha256);
    if (isBlank(article.text)) {
        return failure(ErrorKind::Empty, u"The record is empty: it has no text in it."_s, record.id);
    }
    if (article.text.size() > options.sizeLimit) {
        return failure(ErrorKind::TooLarge, u"The record is too large."_s, record.id);
    }
    if (const auto date = domain::Edtf::parse(record.published); date && !record.published.isEmpty()) {
        article.publishedCandidates.push_back(
            {.date = *date, .from = domain::PublishedFrom::Given, .text = record.published, .range = {}});
    } else {
        addGiven(article, options);
    }
    const domain::Language stated = domain::languageFromCode(record.language);
    describe(article, {}, stated == domain::Language::Unknown ? options.language : stated);
    if (!record.title.trimmed().isEmpty()) {
        const QString title = record.title.simplified();
        if (title != article.title) {
            article.title = title;
            const qsizetype at = article.text.indexOf(title);
            article.titleRange = at < 0 ? std::nullopt : std::optional(base::TextRange {at, at + title.size()});
        }
    }
    return article;
}

} // namespace linimasa::import

#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArray>
#include <QString>

namespace linimasa::read {

struct HtmlOptions {
    QString charset = {}; // as the mail around it states; empty: the page's own word, else it is guessed
    QString address = {}; // the page's own, as a saved page states it
};

/// Reads a web page: its article, with the title above it and its date and author lines; everything else of the page goes to what is
/// left out, line by line, so that nothing visible is lost.
[[nodiscard]] base::Result<import::Document> readHtml(QByteArrayView bytes, const HtmlOptions& options = {});

/// Reads the whole body of a page that is nothing but text (a chapter of a book, a letter) into blocks, without weighing.
[[nodiscard]] std::vector<import::Block> readWholeBody(QByteArrayView bytes, const QString& charset = {});

/// A page's bytes as UTF-8, and the name of the encoding they were in.
struct DecodedPage {
    QByteArray utf8;
    QString encoding;
    double confidence = 1;
};
[[nodiscard]] DecodedPage decodePage(QByteArrayView bytes, const QString& charset);

} // namespace linimasa::read

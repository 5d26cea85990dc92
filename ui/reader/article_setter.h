#pragma once

#include "app/domain/article.h"
#include "ui/reader/typography.h"

#include <QColor>

#include <memory>

class QTextDocument;

namespace linimasa::reader {

/// Sets an article into a document, a long one piece by piece, so that its reader need not wait for the end. The document's
/// positions are the article's.
class ArticleSetter {
public:
    /// `quiet`: the colour of what is not the article itself.
    ArticleSetter(std::shared_ptr<const domain::Article> article, Typography typography, const QColor& quiet);

    /// A new document with the beginning, at least `letters` of it where there are as many. It is not laid out yet.
    [[nodiscard]] std::unique_ptr<QTextDocument> begin(qsizetype letters);
    /// Adds the next letters to that document, up to the end of a paragraph.
    void proceed(QTextDocument& document, qsizetype letters);
    /// How much is set, UTF-16 units.
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] bool isComplete() const { return m_length == m_article->text.size(); }

private:
    void format(QTextDocument& document, base::TextRange part) const;

    std::shared_ptr<const domain::Article> m_article;
    Typography m_typography;
    QColor m_quiet;
    qsizetype m_length = 0;
};

} // namespace linimasa::reader

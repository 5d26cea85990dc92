#pragma once

#include "app/domain/article_edits.h"
#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QScrollArea>

namespace linimasa::inspector {

/// Where the open article's text comes from: the file, how it was read, its possible dates, what was set aside. What was read
/// wrongly can be corrected here.
class SourcePage : public QScrollArea {
    Q_OBJECT

public:
    /// Collection and selection must outlive the page.
    SourcePage(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    /// Opens the form in which the open article's data are corrected.
    void startEditing();

Q_SIGNALS:
    /// The reader corrected these of the article.
    void editsWanted(qint64 article, const linimasa::domain::ArticleEdits& changes);
    void editsUnwanted(qint64 article);

private:
    void showArticle();
    void replaceContent(QWidget* content);
    [[nodiscard]] QWidget* makeContent(int row);

    bool m_isEditing = false;
    models::Collection& m_collection;
    models::Selection& m_selection;
};

/// "5 blocks set aside: related links 2, captions 3"; "Nothing was set aside."
[[nodiscard]] QString boilerplateInWords(const std::vector<domain::Boilerplate>& blocks);
/// "12 lines around the article"
[[nodiscard]] QString leftOutInWords(const QString& leftOut);

} // namespace linimasa::inspector

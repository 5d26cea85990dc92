#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QScrollArea>

namespace linimasa::inspector {

/// Where the open article's text comes from: the file, how it was read, its possible dates, what was set aside.
class SourcePage : public QScrollArea {
    Q_OBJECT

public:
    /// Collection and selection must outlive the page.
    SourcePage(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

private:
    void showArticle();
    void replaceContent(QWidget* content);
    [[nodiscard]] QWidget* makeContent(int row);

    models::Collection& m_collection;
    models::Selection& m_selection;
};

/// "5 blocks set aside: related links 2, captions 3"; "Nothing was set aside."
[[nodiscard]] QString boilerplateInWords(const std::vector<domain::Boilerplate>& blocks);
/// "12 lines around the article"
[[nodiscard]] QString leftOutInWords(const QString& leftOut);

} // namespace linimasa::inspector

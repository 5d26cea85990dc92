#pragma once

#include "app/library/article_store.h"
#include "app/library/library.h"

#include <QTemporaryDir>

#include <initializer_list>
#include <utility>

namespace linimasa::library {

/// A library in a folder of its own, which goes with it.
class SampleLibrary {
public:
    SampleLibrary();

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] LibraryFolder folder() const { return {m_folder.path()}; }
    void close() { m_database.reset(); }
    void open();

    /// Adds an article without a file; its mentions are the places of these names in the text.
    domain::ArticleId add(const QString& title, const QString& text,
                          std::initializer_list<std::pair<QString, QString>> entities = {});
    AddAnswer add(const domain::AnalysedArticle& article);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// 1 June 2025, 09:00, the time of all that happens in these tests.
[[nodiscard]] QDateTime juneFirst();
[[nodiscard]] domain::AnalysedArticle articleOf(const QString& title, const QString& text);
/// An article in which every kind of value occurs.
[[nodiscard]] domain::AnalysedArticle fullArticle();

} // namespace linimasa::library

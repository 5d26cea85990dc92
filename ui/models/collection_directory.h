#pragma once

#include "ui/models/article_directory.h"
#include "ui/models/collection.h"

#include <QHash>
#include <QTimer>

namespace linimasa::models {

/// The articles of the list, by their texts' keys.
class CollectionDirectory : public ArticleDirectory {
    Q_OBJECT

public:
    /// The collection must outlive it.
    explicit CollectionDirectory(const Collection& collection, QObject* parent = nullptr);

    [[nodiscard]] std::optional<ArticleFacts> facts(const QString& textKey) const override;
    [[nodiscard]] int rowOf(const QString& textKey) const override;
    [[nodiscard]] QString textKeyOf(int row) const override;
    [[nodiscard]] QStringList entitiesIn(const QString& textKey, base::TextRange passage) const override;
    [[nodiscard]] QString entityName(const QString& id) const override;

Q_SIGNALS:
    /// The file of the row was read again and has another text; no other article has the old one.
    void textReplaced(int row, const QString& oldKey, const QString& newKey);

private:
    void readRow(int row);
    void index() const;

    const Collection& m_collection;
    QHash<QString, QString> m_keys; // by path: to see when a file has another text
    mutable QHash<QString, int> m_rows; // by key; made when first asked for after a change
    mutable QHash<QString, QString> m_names; // of entities met so far
    mutable bool m_isIndexed = false;
    QTimer m_soon; // many rows change at once while files are read
};

} // namespace linimasa::models

#pragma once

#include "app/base/text_range.h"
#include "app/domain/language.h"
#include "ui/models/selection.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::models {

/// What a list of notes says of an article.
struct ArticleFacts {
    QString title;
    QString outlet;
    QString published; // EDTF; empty when not known
    domain::Language language = domain::Language::Unknown;
};

/// Answers about articles by their texts' keys, whether they are open or not.
class ArticleDirectory : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// None when there is no such article any more.
    [[nodiscard]] virtual std::optional<ArticleFacts> facts(const QString& textKey) const = 0;
    /// The row of the article in the list, or -1.
    [[nodiscard]] virtual int rowOf(const QString& textKey) const = 0;
    /// The key of the text in the row; empty when it is not read.
    [[nodiscard]] virtual QString textKeyOf(int row) const = 0;
    /// The ids of the entities named in the passage; empty when they are not known.
    [[nodiscard]] virtual QStringList entitiesIn(const QString& textKey, base::TextRange passage) const = 0;
    /// What the entity is called; empty when it is not known.
    [[nodiscard]] virtual QString entityName(const QString& id) const = 0;

Q_SIGNALS:
    /// Articles came, went or are called otherwise.
    void changed();
};

} // namespace linimasa::models

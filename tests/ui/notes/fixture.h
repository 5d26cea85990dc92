#pragma once

#include "app/annotations/anchor_maker.h"
#include "app/annotations/memory_annotation_store.h"
#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"

#include <QTimeZone>

#include <map>

namespace linimasa::notes::tests {

/// Articles that a test names.
class FakeDirectory : public models::ArticleDirectory {
public:
    std::map<QString, models::ArticleFacts> articles;
    QStringList rows; // text keys
    std::map<QString, std::vector<std::pair<base::TextRange, QString>>> mentions;

    [[nodiscard]] std::optional<models::ArticleFacts> facts(const QString& textKey) const override
    {
        const auto found = articles.find(textKey);
        return found == articles.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] int rowOf(const QString& textKey) const override { return static_cast<int>(rows.indexOf(textKey)); }
    [[nodiscard]] QString textKeyOf(int row) const override { return rows.value(row); }
    [[nodiscard]] QStringList entitiesIn(const QString& textKey, base::TextRange passage) const override
    {
        QStringList ids;
        const auto found = mentions.find(textKey);
        for (const auto& [range, id] : found == mentions.end() ? decltype(found->second)() : found->second) {
            if (range.overlaps(passage)) {
                ids << id;
            }
        }
        return ids;
    }
    [[nodiscard]] QString entityName(const QString& id) const override { return QStringLiteral("name of ") + id; }
};

/// Two articles with their texts, and annotations whose clock goes on by a minute each time.
struct Fixture {
    QString first = QStringLiteral("BSSN dan Jepang teken nota kesepahaman.\nKedua pihak bertemu di Tokyo.");
    QString second = QStringLiteral("Việt Nam và Nhật Bản ký bản ghi nhớ.");
    annotations::MemoryAnnotationStore store;
    FakeDirectory articles;
    int minutes = 0;
    models::Annotations notes {
        store, nullptr,
        [this] { return QDateTime(QDate(2025, 6, 2), QTime(9, 0), QTimeZone::UTC).addSecs(60 * ++minutes); }};

    Fixture()
    {
        articles.articles[QStringLiteral("a")] = {.title = QStringLiteral("Nota"),
                                                  .outlet = QStringLiteral("Harian Contoh"),
                                                  .published = QStringLiteral("2025-05-15"),
                                                  .language = domain::Language::Indonesian};
        articles.articles[QStringLiteral("b")] = {.title = QStringLiteral("Ghi nhớ"),
                                                  .outlet = QStringLiteral("Báo Mẫu"),
                                                  .published = QStringLiteral("2025-05"),
                                                  .language = domain::Language::Vietnamese};
        articles.rows = QStringList {QStringLiteral("a"), QStringLiteral("b")};
        articles.mentions[QStringLiteral("a")] = {{{.begin = 0, .end = 4}, QStringLiteral("bssn")}};
    }

    QString mark(const QString& key, const QString& words, domain::LabelId label = domain::LabelId::First)
    {
        const QString& text = key == QStringLiteral("a") ? first : second;
        const qsizetype begin = text.indexOf(words);
        return notes.mark(key, annotations::anchorOf(text, {.begin = begin, .end = begin + words.size()}).value(),
                          label);
    }
};

} // namespace linimasa::notes::tests

#pragma once

#include "app/domain/analysis.h"

#include <QString>
#include <QStringList>

#include <array>
#include <random>
#include <vector>

namespace linimasa::bench {

/// Makes articles that differ: in four languages, of 60 to 900 words, with the words of real articles in their real frequencies and
/// their usual neighbours, and rare words, names and numbers that go on being new. The same number always gives the same article.
class ArticleMaker {
public:
    /// Reads the texts it learns from: the sample and test articles of the project.
    explicit ArticleMaker(const QString& sourceFolder);

    [[nodiscard]] domain::AnalysedArticle article(int number) const;

private:
    struct Tongue {
        domain::Language language = domain::Language::Unknown;
        QStringList sentences;
        QStringList words;
        QString space;
    };
    [[nodiscard]] QString sentence(const Tongue& tongue, std::mt19937_64& random) const;
    [[nodiscard]] QString name(std::mt19937_64& random) const;

    std::array<Tongue, 4> m_tongues;
};

} // namespace linimasa::bench

#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace linimasa::bench {

using Random = std::mt19937;

/// The paragraphs of the sample articles in a language ("id", "en", "vi", "ja").
[[nodiscard]] QStringList sampleParagraphs(const QString& language);

/// A story of its own: `count` of the paragraphs, four in ten of whose words have changed places.
[[nodiscard]] QStringList newStory(const QStringList& paragraphs, int count, Random& random);

/// What an editor's desk does to a wire story.
struct Edit {
    const char* name;
    QStringList (*apply)(QStringList story, const QStringList& paragraphs, Random& random);
};
[[nodiscard]] const std::vector<Edit>& edits();

} // namespace linimasa::bench

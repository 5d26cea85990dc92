#include "tests/training/feature_index.h"

#include "app/entities/tagger_features.h"
#include "tests/training/crf_trainer.h"

#include <algorithm>

namespace linimasa::training {

FeatureIndex::FeatureIndex(std::span<const PreparedSentence> sentences, quint32 leastCount)
{
    std::vector<quint32> all;
    for (const PreparedSentence& sentence : sentences) {
        all.insert(all.end(), sentence.features.begin(), sentence.features.end());
    }
    std::ranges::sort(all);
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = std::upper_bound(begin, all.end(), *begin);
        if (end - begin >= static_cast<std::ptrdiff_t>(leastCount)) {
            m_features.push_back(*begin);
            m_counts.push_back(static_cast<quint32>(end - begin));
        }
        begin = end;
    }
}

IndexedSentence FeatureIndex::indexed(const PreparedSentence& sentence) const
{
    IndexedSentence result {.rows = {}, .ends = {}, .labels = sentence.labels, .style = sentence.style};
    for (std::size_t i = 0; i < sentence.features.size(); ++i) {
        const auto found = std::ranges::lower_bound(m_features, sentence.features[i]);
        if (found != m_features.end() && *found == sentence.features[i]) {
            result.rows.push_back(static_cast<quint32>(found - m_features.begin()));
        }
        if ((i + 1) % entities::TaggerFeatures::perToken == 0) {
            result.ends.push_back(result.rows.size());
        }
    }
    return result;
}

} // namespace linimasa::training

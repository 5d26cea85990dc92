#pragma once

#include "app/base/result.h"
#include "app/domain/language.h"
#include "app/entities/candidate.h"
#include "app/entities/reading.h"
#include "app/entities/tagger_model.h"

#include <QString>
#include <QtTypes>

#include <optional>
#include <vector>

namespace linimasa::entities {

/// What the lists say of each word of a reading, as numbers for the tagger: the type of the listed name it is part of, whether it begins
/// that name, and its word classes.
[[nodiscard]] std::vector<quint32> taggerFlags(const Reading& reading);

/// Proposes names that no list or rule knows, from models of Indonesian and English news. Other languages get nothing.
/// Immutable after loading.
class Tagger {
public:
    /// Reads `tagger-id.bin` and `tagger-en.bin` of a folder; a missing model, or no folder, leaves its language without a tagger.
    [[nodiscard]] static base::Result<Tagger> load(const QString& modelFolder);

    /// Appends candidates of persons, bodies and places, the weakest there are. In headlines, where all words have
    /// capitals, it finds nothing.
    void findNames(const Reading& reading, Candidates& candidates) const;

private:
    std::optional<TaggerModel> m_indonesian;
    std::optional<TaggerModel> m_english;
};

} // namespace linimasa::entities

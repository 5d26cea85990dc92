#pragma once

#include "app/events/sentence_reading.h"

#include <QString>
#include <QStringList>

namespace linimasa::events {

inline const QString japan = QStringLiteral("Q17"); // Wikidata ids
inline const QString asean = QStringLiteral("Q7768");

/// Who takes part in what a stretch of text tells.
struct PartyReading {
    QStringList parties; // ids, as they come in the text, without doubles
    QStringList setAside; // named only to be set aside ("besides Japan, …")
    base::TextRange subject; // the words that name the first party; empty when there is none
    QString place; // entity id of the first place named as one
    QString heldIn; // id of the state named as the place where something is held; empty when there is none
    bool both = false; // "the two countries"
    bool namesBloc = false; // ASEAN takes part or is worked for, whoever else does ("for members of ASEAN")

    [[nodiscard]] bool hasJapan() const { return parties.contains(japan); }
    [[nodiscard]] bool hasPartner() const { return parties.size() > (hasJapan() ? 1 : 0); }
    [[nodiscard]] bool hasPair() const { return hasJapan() && hasPartner(); }
};

/// Reads the parties of a clause or sentence: states, blocs, and the states to which offices, persons and bodies belong.
/// Cities named as places, the background ("amid concerns about …") and what is set aside take no part; when parties are
/// joined to a group ("Japan, the Philippines and the United States") that has Japan in it, the group alone takes part.
[[nodiscard]] PartyReading findParties(base::TextRange range, const SentenceReading& sentence,
                                       const ArticleReading& article);

/// `parties` sorted and without doubles.
[[nodiscard]] QStringList sortedParties(QStringList parties);

} // namespace linimasa::events

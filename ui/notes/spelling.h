#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace Sonnet {
class Speller;
}

namespace linimasa::notes {

/// A dictionary that is installed.
struct Dictionary {
    QString code; // "id_ID"
    QString name; // in the language of the desktop
};

/// Checks words with the dictionaries of this machine (KDE Sonnet). Dictionaries are opened when they are first asked.
class Spelling {
public:
    Spelling();
    ~Spelling();

    [[nodiscard]] const std::vector<Dictionary>& dictionaries() const { return m_dictionaries; }
    /// The code of the dictionary for a language ("id", "en-GB", "vi_VN"); empty when none is installed.
    [[nodiscard]] QString dictionaryFor(const QString& language) const;

    /// The language of a text: "ja", "vi", "id", "en"; by script, by letters of its own, and where that does not decide by which
    /// dictionary knows most of its words. `usual` where nothing speaks for another one; empty when no language fits.
    [[nodiscard]] QString languageOf(QStringView text, const QString& usual) const;

    /// False too when there is no such dictionary.
    [[nodiscard]] bool isMisspelt(const QString& word, const QString& dictionary) const;
    [[nodiscard]] QStringList suggestions(const QString& word, const QString& dictionary) const;
    /// Into the person's own dictionary, for all programs that use it.
    void add(const QString& word, const QString& dictionary);
    /// Until the program ends.
    void ignore(const QString& word);

private:
    [[nodiscard]] Sonnet::Speller* speller(const QString& dictionary) const;
    [[nodiscard]] double share(const QStringList& words, const QString& dictionary) const;

    std::vector<Dictionary> m_dictionaries;
    mutable std::map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
    mutable QHash<QString, bool> m_known; // "id_ID word": misspelt?
    QStringList m_ignored;
};

/// What to install for a language ("hunspell-id"); empty when there is nothing for it.
[[nodiscard]] QString dictionaryPackage(const QString& language);

} // namespace linimasa::notes

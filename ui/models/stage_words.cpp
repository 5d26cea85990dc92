#include "ui/models/stage_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("StageWords", "The file could not be read: its reader gave no answer."),
    QT_TRANSLATE_NOOP("StageWords", "The file was not found. It may have been moved, renamed or deleted."),
    QT_TRANSLATE_NOOP("StageWords", "You have no permission to read this file."),
    QT_TRANSLATE_NOOP("StageWords", "The file is a link that leads in a circle."),
    QT_TRANSLATE_NOOP("StageWords", "The file could not be read."),
    QT_TRANSLATE_NOOP("StageWords", "The file is too large (%1 MB; articles may have %2 MB)."),
    QT_TRANSLATE_NOOP("StageWords", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP("StageWords", "This is not a plain file (a device, pipe or socket)."),
    QT_TRANSLATE_NOOP("StageWords", "The file is empty."),
    QT_TRANSLATE_NOOP("StageWords", "The file is too large."),
    QT_TRANSLATE_NOOP("StageWords", "The file is empty: it has no text in it."),
    QT_TRANSLATE_NOOP("StageWords", "The record is empty: it has no text in it."),
    QT_TRANSLATE_NOOP("StageWords", "The record is too large."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The program that reads this format, linimasa-read, is missing. Install Linimasa again."),
    QT_TRANSLATE_NOOP("StageWords", "The program that reads this format could not be started. Try again later."),
    QT_TRANSLATE_NOOP(
        "StageWords",
        "The file is damaged: reading it failed. Open it in the program it was made with and save it again."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The file takes more time or memory to read than an article should. It may be damaged, or made "
                      "to do harm. If you trust it, save the part you need as a text file."),
    QT_TRANSLATE_NOOP("StageWords", "This is a picture (SVG), not an article."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is a news feed, not an article. Open its stories in a browser and save those."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is an OpenDocument file without its usual packing. Save it as ODT and open that."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is an XML file (<%1>) of a kind that is not read. Save it as HTML, PDF or text."),
    QT_TRANSLATE_NOOP("StageWords", "This is not a text file."),
    QT_TRANSLATE_NOOP(
        "StageWords",
        "RTF files are not read. Open it in LibreOffice or Word, save it as ODT, DOCX or PDF, and open that."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is an old Microsoft Office file (DOC), or one locked with a password. Open it in Word or "
                      "LibreOffice, save it as DOCX or ODT without a password, and open that."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is a picture (%1). Let a text recognition program (OCR) read it and open the text."),
    QT_TRANSLATE_NOOP("StageWords", "This is a packed file (%1). Unpack it and open what is in it."),
    QT_TRANSLATE_NOOP("StageWords", "This is not a text file (it looks like %1)."),
    QT_TRANSLATE_NOOP(
        "StageWords",
        "The book is locked by its seller (DRM), so its text cannot be read. Open a copy without a lock."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The page has no text in it. Its article may be loaded by a script: save the page again from the "
                      "browser, complete, or print it to a PDF file."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The message is encrypted. Open it in your mail program and save its text as a file."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The message has no text in it. If the article is an attachment, save that and open it."),
    QT_TRANSLATE_NOOP(
        "StageWords",
        "The ODT file is locked with a password. Open it in LibreOffice, save it without one, and open that."),
    QT_TRANSLATE_NOOP("StageWords",
                      "This is %1, not an article. Save the text you need as PDF, ODT or text and open that."),
    QT_TRANSLATE_NOOP("StageWords", "This is a packed file (ZIP). Unpack it and open what is in it."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The PDF is locked with a password. Open it in a PDF viewer with the password, print it to a new "
                      "PDF file, and open that."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The PDF has %1 pages; an article may have %2. Open the pages you need as a file of their own."),
    QT_TRANSLATE_NOOP("StageWords", "The PDF has more text than an article holds."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The PDF has no text in it, only pictures of pages. Let a text recognition program (for example "
                      "OCRmyPDF) put the text in, and open the result."),
    QT_TRANSLATE_NOOP("StageWords", "The file has more text than an article holds."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The file unpacks to far more than an article holds. It is damaged, or made to do harm."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The %1 file is damaged or incomplete. Fetch it again, or open it in the program it was made "
                      "with and save it anew."),
    QT_TRANSLATE_NOOP("StageWords", "Highlight %1 of the file is incomplete and was left out."),
    QT_TRANSLATE_NOOP("StageWords", "Note %1 of the file is incomplete and was left out."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The file's mark “%1” has no partner or is there twice, so what Linimasa wrote cannot be told "
                      "from your own words. Nothing was changed; mend the mark, or export to a new file."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The file has the mark “begin linimasa:%1” without its end. Nothing was changed; mend the mark, "
                      "or export to a new file."),
    QT_TRANSLATE_NOOP("StageWords", "The file is not JSON: it goes wrong at byte %1. Nothing was imported."),
    QT_TRANSLATE_NOOP("StageWords", "The file was written by a newer Linimasa (%1). Update Linimasa to import it."),
    QT_TRANSLATE_NOOP("StageWords", "The file holds “%1”, not highlights and notes. Nothing was imported."),
    QT_TRANSLATE_NOOP(
        "StageWords",
        "The file holds neither Linimasa's highlights and notes nor W3C Web Annotations. Nothing was imported."),
    QT_TRANSLATE_NOOP("StageWords", "The annotation “%1” has no target and was left out."),
    QT_TRANSLATE_NOOP("StageWords", "The annotation “%1” does not say what it is on and was left out."),
    QT_TRANSLATE_NOOP("StageWords",
                      "The annotation “%1” has no quote to find its place by; its note was put to the article."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” is a folder. Name a file in it."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” is there already and was left alone."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” could not be written: %2. Nothing was changed."),
    QT_TRANSLATE_NOOP("StageWords", "The weekday and the day of “%1” do not go together: %2."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” can be read day first or month first: %2."),
    QT_TRANSLATE_NOOP("StageWords", "There is no such day as “%1”."),
    QT_TRANSLATE_NOOP("StageWords", "The sources give different dates: %1."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” lies outside the years an article can tell of."),
    QT_TRANSLATE_NOOP("StageWords", "Read as %1, which is a guess: look whether the letters are right."),
    QT_TRANSLATE_NOOP("StageWords", "“%1” cannot be placed: the article does not say when it was published."),
    QT_TRANSLATE_NOOP("StageWords", "The word list “%1” cannot be read."),
    QT_TRANSLATE_NOOP("StageWords", "The track file “%1” cannot be used: %2."),
    QT_TRANSLATE_NOOP("StageWords", "The track file “%1” cannot be read."),
    QT_TRANSLATE_NOOP("StageWords", "A word list of the events is damaged: %1."),
    QT_TRANSLATE_NOOP("StageWords", "The track could not be saved as “%1”: %2."),
    QT_TRANSLATE_NOOP("StageWords", "The track file “%1” could not be deleted: %2."),
    QT_TRANSLATE_NOOP("StageWords", "The settings could not be read."),
    QT_TRANSLATE_NOOP("StageWords", "The settings are damaged; the program goes on with its defaults."),
    QT_TRANSLATE_NOOP("StageWords", "The settings could not be saved."),
    QT_TRANSLATE_NOOP("StageWords", "a spreadsheet (ODS)"),
    QT_TRANSLATE_NOOP("StageWords", "a presentation (ODP)"),
    QT_TRANSLATE_NOOP("StageWords", "an OpenDocument file that is no text"),
    QT_TRANSLATE_NOOP("StageWords", "a spreadsheet (XLSX)"),
    QT_TRANSLATE_NOOP("StageWords", "a presentation (PPTX)"),
    QT_TRANSLATE_NOOP("StageWords", "an Office file of a kind that is not read"),
});

struct Pattern {
    const char* sentence;
    QRegularExpression expression;
};

/// A pattern with more words of its own goes before one with fewer, which might take them for something named.
std::vector<Pattern> patterns()
{
    std::vector<Pattern> all;
    for (const char* sentence : sentences) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(sentence));
        for (const auto& place : {u"\\%1"_s, u"\\%2"_s}) {
            expression.replace(place, u"(.*)"_s);
        }
        all.push_back({.sentence = sentence,
                       .expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                        QRegularExpression::DotMatchesEverythingOption)});
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const Pattern& pattern) { return qstrlen(pattern.sentence); });
    return all;
}

} // namespace

QString translated(const QString& sentence)
{
    if (sentence.isEmpty()) {
        return sentence; // the usual case at a start, which need not wait for the patterns
    }
    static const std::vector<Pattern> all = patterns();
    for (const Pattern& pattern : all) {
        const QRegularExpressionMatch match = pattern.expression.match(sentence);
        if (match.hasMatch()) {
            QString words = QCoreApplication::translate("StageWords", pattern.sentence);
            switch (match.lastCapturedIndex()) {
            case 0:
                return words;
            case 1:
                return words.arg(translated(match.captured(1)));
            default:
                return words.arg(translated(match.captured(1)), translated(match.captured(2)));
            }
        }
    }
    return sentence;
}

QStringList stageSentences()
{
    QStringList all;
    for (const char* sentence : sentences) {
        all << QString::fromUtf8(sentence);
    }
    return all;
}

} // namespace linimasa::models

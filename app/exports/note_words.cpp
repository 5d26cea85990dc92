#include "app/exports/note_words.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

bool isSafe(const QString& address)
{
    return address.startsWith(u"https://"_s, Qt::CaseInsensitive)
        || address.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || address.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
}

PaperRun runOf(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    PaperRun run {.text = fragment.text(),
                  .bold = format.fontWeight() >= QFont::DemiBold,
                  .italic = format.fontItalic(),
                  .code = format.fontFixedPitch(),
                  .link = {}};
    run.text.replace(QChar::LineSeparator, u'\n');
    if (format.isImageFormat()) {
        run.text = format.toImageFormat().property(QTextFormat::ImageAltText).toString();
    }
    if (const QString address = format.anchorHref(); format.isAnchor() && isSafe(address)) {
        run.link = address;
    }
    return run;
}

QString runsHtml(const PaperBlock& block)
{
    QString out;
    for (const PaperRun& run : block.runs) {
        QString text = run.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (run.code && block.style != PaperStyle::Code) {
            text = u"<code>%1</code>"_s.arg(text);
        }
        if (run.italic) {
            text = u"<em>%1</em>"_s.arg(text);
        }
        if (run.bold && block.style != PaperStyle::NoteHeading) {
            text = u"<strong>%1</strong>"_s.arg(text);
        }
        out += run.link.isEmpty() ? text : u"<a href=\"%1\">%2</a>"_s.arg(run.link.toHtmlEscaped(), text);
    }
    return out;
}

} // namespace

std::vector<PaperBlock> noteBlocks(const QString& markdown, domain::Language language)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                             | QTextDocument::MarkdownNoHTML);
    std::vector<PaperBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        PaperBlock made {.style = PaperStyle::Note, .runs = {}, .language = language, .bullet = {}};
        if (block.blockFormat().headingLevel() > 0) {
            made.style = PaperStyle::NoteHeading;
        } else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
                   || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
            made.style = PaperStyle::Code;
        } else if (const QTextList* list = block.textList()) {
            made.style = PaperStyle::ListItem;
            made.level = list->format().indent() - 1;
            const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
            made.bullet = isNumbered ? list->itemText(block) : u"•"_s;
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            made.runs.push_back(runOf(it.fragment()));
        }
        if (!made.runs.empty()) {
            blocks.push_back(std::move(made));
        }
    }
    return blocks;
}

QString noteHtml(const QString& markdown)
{
    QString out;
    QString open; // the list that is open: ul, ol or none
    const auto switchTo = [&](const QString& list) {
        if (open == list) {
            return;
        }
        if (!open.isEmpty()) {
            out += u"</%1>\n"_s.arg(open);
        }
        if (!list.isEmpty()) {
            out += u"<%1>\n"_s.arg(list);
        }
        open = list;
    };
    for (const PaperBlock& block : noteBlocks(markdown, domain::Language::Unknown)) {
        const QString words = runsHtml(block);
        const bool isItem = block.style == PaperStyle::ListItem;
        switchTo(!isItem ? QString() : block.bullet == u"•"_s ? u"ul"_s : u"ol"_s);
        if (isItem) {
            out += u"<li>%1</li>\n"_s.arg(words);
        } else if (block.style == PaperStyle::NoteHeading) {
            out += u"<h4>%1</h4>\n"_s.arg(words);
        } else if (block.style == PaperStyle::Code) {
            out += u"<pre><code>%1</code></pre>\n"_s.arg(words);
        } else {
            out += u"<p>%1</p>\n"_s.arg(words);
        }
    }
    switchTo({});
    return out;
}

} // namespace linimasa::exports

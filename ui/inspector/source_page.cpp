#include "ui/inspector/source_page.h"

#include "ui/inspector/metadata_form.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/listed.h"
#include "ui/models/stage_words.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHashDigits = 12;

QString encodingInWords(const domain::Article& article)
{
    return article.encodingConfidence < 1
        ? SourcePage::tr("%1 (guessed, %2 % sure)").arg(article.encoding).arg(qRound(article.encodingConfidence * 100))
        : article.encoding;
}

/// One line a candidate, the one used first.
QString publishedInWords(const domain::Analysis& analysis, const QLocale& locale)
{
    if (analysis.publishedCandidates.empty()) {
        return SourcePage::tr("The article does not say. Relative dates such as “yesterday” stay unresolved.");
    }
    QStringList lines;
    for (const domain::PublicationDate& candidate : analysis.publishedCandidates) {
        QString line
            = u"%1, %2"_s.arg(models::dateInWords(candidate.date, locale), models::publishedFromWord(candidate.from));
        if (!candidate.text.isEmpty()) {
            line += u" (“%1”)"_s.arg(candidate.text.simplified());
        }
        lines << line;
    }
    if (lines.size() > 1) {
        lines.first() = SourcePage::tr("%1 – used").arg(lines.constFirst());
    }
    return lines.join(u'\n');
}

/// How much of the page was left out, and the words themselves for who wants to see them.
QWidget* makeLeftOut(const QString& leftOut, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* shown = new QCheckBox(leftOutInWords(leftOut), box);
    shown->setObjectName(u"showLeftOut"_s);
    shown->setToolTip(SourcePage::tr("Show what the page has around the article. Nothing is found in it."));
    layout->addWidget(shown);
    QObject::connect(shown, &QCheckBox::toggled, box, [box, layout, leftOut](bool isShown) {
        auto* text = box->findChild<QPlainTextEdit*>(u"leftOut"_s);
        if (text == nullptr) { // a page may be long, and few ask for it
            constexpr int lines = 12;
            text = new QPlainTextEdit(leftOut, box);
            text->setObjectName(u"leftOut"_s);
            text->setReadOnly(true);
            text->setAccessibleName(SourcePage::tr("Left out"));
            text->setMinimumHeight(text->fontMetrics().lineSpacing() * lines);
            layout->addWidget(text);
        }
        text->setVisible(isShown);
    });
    return box;
}

} // namespace

QString leftOutInWords(const QString& leftOut)
{
    const qsizetype lines = leftOut.count(u'\n');
    return lines == 1 ? SourcePage::tr("1 line around the article")
                      : SourcePage::tr("%1 lines around the article").arg(lines);
}

QString boilerplateInWords(const std::vector<domain::Boilerplate>& blocks)
{
    if (blocks.empty()) {
        return SourcePage::tr("Nothing was set aside.");
    }
    QMap<domain::BoilerplateKind, int> counts;
    for (const domain::Boilerplate& block : blocks) {
        ++counts[block.why];
    }
    QStringList parts;
    for (const auto& [kind, count] : counts.asKeyValueRange()) {
        parts << u"%1 %2"_s.arg(models::boilerplateWord(kind)).arg(count);
    }
    const QString total = blocks.size() == 1 ? SourcePage::tr("1 block set aside")
                                             : SourcePage::tr("%1 blocks set aside").arg(blocks.size());
    return u"%1: %2"_s.arg(total, models::listed(parts));
}

SourcePage::SourcePage(models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QScrollArea(parent)
    , m_collection(collection)
    , m_selection(selection)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&selection, &models::Selection::articleChanged, this, &SourcePage::showArticle);
    connect(&collection, &models::Collection::entryChanged, this, [this](int row) {
        // What is being typed stays.
        if (row == m_selection.article() && !m_isEditing) {
            showArticle();
        }
    });
    showArticle();
}

void SourcePage::startEditing()
{
    const int row = m_selection.article();
    const auto article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    const models::ArticleId id = m_collection.idOf(row);
    if (!article || id <= 0) {
        return;
    }
    auto* form = new MetadataForm(*article);
    connect(form, &MetadataForm::cancelled, this, &SourcePage::showArticle);
    connect(form, &MetadataForm::saved, this, [this, id](const domain::ArticleEdits& changes) {
        showArticle();
        if (!changes.isEmpty()) {
            Q_EMIT editsWanted(id, changes);
        }
    });
    connect(form, &MetadataForm::asRead, this, [this, id] {
        showArticle();
        Q_EMIT editsUnwanted(id);
    });
    m_isEditing = true;
    replaceContent(form);
    form->setFocus(Qt::OtherFocusReason);
}

void SourcePage::showArticle()
{
    m_isEditing = false;
    const int row = m_selection.article();
    if (row >= 0 && row < m_collection.size()) {
        replaceContent(makeContent(row));
        return;
    }
    auto* empty = new widgets::EmptyState;
    empty->setMessage(tr("No article is open."), tr("Open an article to see where its text comes from."));
    replaceContent(empty);
}

void SourcePage::replaceContent(QWidget* content)
{
    // The old content may be handling the very click that replaces it.
    if (QWidget* old = takeWidget()) {
        old->deleteLater();
    }
    setWidget(content);
}

QWidget* SourcePage::makeContent(int row)
{
    const models::CollectionEntry& entry = m_collection.entry(row);
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(10, 10, 10, 10);
    auto* form = new QGridLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(10);
    form->setColumnStretch(1, 1);
    outer->addLayout(form);
    outer->addStretch();
    const auto add = [&](const QString& name, const QString& text, const QString& object) {
        auto* value = new QLabel(content);
        value->setObjectName(object);
        value->setTextFormat(Qt::PlainText);
        value->setText(text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* caption = new QLabel(name, content);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        caption->setBuddy(value);
        const int line = form->rowCount();
        form->addWidget(caption, line, 0, Qt::AlignTop);
        form->addWidget(value, line, 1);
        return value;
    };
    // A path has no spaces to wrap at: it may break after each separator.
    add(tr("File"), QString(entry.path).replace(u'/', u"/\u200b"_s), u"file"_s)
        ->setToolTip(u"<qt>%1</qt>"_s.arg(entry.path.toHtmlEscaped()));
    const auto loaded = m_collection.load(row);
    if (!loaded) {
        add(tr("State"),
            entry.state == models::ReadingState::Waiting ? tr("The article is being read.")
                                                         : models::translated(loaded.error().sentence),
            u"state"_s);
        return content;
    }
    const domain::Article& article = (*loaded)->article;
    const domain::Analysis& analysis = (*loaded)->analysis;
    const QString hash = QString::fromLatin1(article.sha256.toHex());
    add(tr("SHA-256"), hash.left(shownHashDigits) + u'…', u"sha256"_s)->setToolTip(hash);
    if (!article.format.isEmpty() && article.format != "text"_L1) {
        add(tr("Format"), article.format, u"format"_s);
    }
    add(tr("Encoding"), encodingInWords(article), u"encoding"_s);
    add(tr("Language"), models::languageWord(article.language), u"language"_s);
    if (!article.outlet.isEmpty()) {
        add(tr("Outlet"), article.outlet, u"outlet"_s);
    }
    if (!article.authors.isEmpty()) {
        add(tr("By"), models::listed(article.authors), u"authors"_s);
    }
    add(tr("Published"), publishedInWords(analysis, locale()), u"published"_s);
    add(tr("Text"), boilerplateInWords(article.boilerplate), u"boilerplate"_s);
    if (!article.leftOut.isEmpty()) {
        auto* caption = new QLabel(tr("Left out"), content);
        caption->setForegroundRole(QPalette::PlaceholderText);
        const int line = form->rowCount();
        form->addWidget(caption, line, 0, Qt::AlignTop);
        form->addWidget(makeLeftOut(article.leftOut, content), line, 1);
    }
    add(tr("Found"),
        tr("%1 mentions, %2 dates, %3 events")
            .arg(analysis.mentions.size())
            .arg(analysis.timexes.size())
            .arg(analysis.events.size()),
        u"found"_s);
    if (entry.id > 0) {
        auto* edit = new QPushButton(tr("Correct…"), content);
        edit->setObjectName(u"edit"_s);
        edit->setToolTip(tr("Correct title, outlet, authors, publication date or language"));
        connect(edit, &QPushButton::clicked, this, &SourcePage::startEditing);
        form->addWidget(edit, form->rowCount(), 1, Qt::AlignLeft);
    }
    return content;
}

} // namespace linimasa::inspector

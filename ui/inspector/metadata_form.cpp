#include "ui/inspector/metadata_form.h"

#include "app/domain/language.h"
#include "ui/models/event_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages {domain::Language::Indonesian, domain::Language::English, domain::Language::Vietnamese,
                                domain::Language::Japanese, domain::Language::Other};

QStringList authorsFrom(const QString& text)
{
    QStringList authors;
    for (const QString& author : text.split(u';')) {
        if (const QString name = author.simplified(); !name.isEmpty()) {
            authors << name;
        }
    }
    return authors;
}

/// None: not a date. An empty text is one: the article has no date.
std::optional<domain::Edtf> dateFrom(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::optional(domain::Edtf()) : domain::Edtf::parse(trimmed);
}

} // namespace

MetadataForm::MetadataForm(const domain::AnalysedArticle& article, QWidget* parent)
    : QWidget(parent)
    , m_article(article.article)
    , m_published(article.analysis.published ? article.analysis.published->date.toString() : QString())
    , m_title(new QLineEdit(m_article.title, this))
    , m_outlet(new QLineEdit(m_article.outlet, this))
    , m_authors(new QLineEdit(m_article.authors.join(u"; "_s), this))
    , m_date(new QLineEdit(m_published, this))
    , m_language(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_title->setObjectName(u"editTitle"_s);
    m_outlet->setObjectName(u"editOutlet"_s);
    m_authors->setObjectName(u"editAuthors"_s);
    m_date->setObjectName(u"editDate"_s);
    m_language->setObjectName(u"editLanguage"_s);
    m_authors->setPlaceholderText(tr("several with ; between"));
    m_date->setPlaceholderText(tr("2021-11-23, 2021-11 or 2021"));
    for (const domain::Language language : languages) {
        m_language->addItem(models::languageWord(language), static_cast<int>(language));
    }
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_article.language)));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Outlet"), m_outlet);
    form->addRow(tr("&By"), m_authors);
    form->addRow(tr("&Published"), m_date);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Language"), m_language);
    auto* note
        = new QLabel(tr("Dates such as “yesterday” follow the publication date. What you change here is kept apart "
                        "from what was read, and stays when the article is read again."),
                     this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* asReadButton = new QPushButton(tr("As it was read"), this);
    asReadButton->setToolTip(tr("Take back all corrections of this article"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(note);
    column->addLayout(buttons);
    column->addWidget(asReadButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_date, &QLineEdit::textChanged, this, &MetadataForm::check);
    connect(m_save, &QPushButton::clicked, this, &MetadataForm::save);
    connect(cancel, &QPushButton::clicked, this, &MetadataForm::cancelled);
    connect(asReadButton, &QPushButton::clicked, this, &MetadataForm::asRead);
    setFocusProxy(m_title);
}

void MetadataForm::check()
{
    const bool isDate = dateFrom(m_date->text()).has_value();
    m_problem->setText(isDate ? QString() : tr("⚠ Write the date as 2021-11-23, 2021-11 or 2021."));
    m_problem->setVisible(!isDate);
    m_save->setEnabled(isDate);
}

std::optional<domain::ArticleEdits> MetadataForm::changes() const
{
    const auto date = dateFrom(m_date->text());
    if (!date) {
        return std::nullopt;
    }
    domain::ArticleEdits changes;
    if (const QString title = m_title->text().simplified(); title != m_article.title.simplified()) {
        changes.title = title;
    }
    if (const QString outlet = m_outlet->text().simplified(); outlet != m_article.outlet.simplified()) {
        changes.outlet = outlet;
    }
    if (const QStringList authors = authorsFrom(m_authors->text()); authors != m_article.authors) {
        changes.authors = authors;
    }
    if (m_date->text().trimmed() != m_published) {
        changes.published = *date;
    }
    const auto language = static_cast<domain::Language>(m_language->currentData().toInt());
    if (m_language->currentIndex() >= 0 && language != m_article.language) {
        changes.language = language;
    }
    return changes;
}

void MetadataForm::save()
{
    if (const auto changed = changes()) {
        Q_EMIT saved(*changed);
    }
}

void MetadataForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace linimasa::inspector

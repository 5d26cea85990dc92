#include "ui/reader/start_page.h"

#include "ui/widgets/fitting_area.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(QWidget* parent, const QString& words)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* title = paragraph(this, tr("From clippings to a chronology"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* what
        = paragraph(this,
                    tr("Linimasa reads articles on cyber diplomacy and shows who and what is in them, and when it "
                       "happened. Every entry of its timeline leads to the sentence that proves it."));
    QFont reading = what->font();
    reading.setPointSizeF(reading.pointSizeF() * 1.15);
    what->setFont(reading);

    auto* files = new QPushButton(widgets::icon(u"document-open"_s), tr("Open files…"), this);
    auto* folder = new QPushButton(widgets::icon(u"folder-open"_s), tr("Open folder…"), this);
    auto* samples = new QPushButton(tr("Try with the sample clippings"), this);
    for (QPushButton* button : {files, folder, samples}) {
        button->setMinimumSize(button->sizeHint() + QSize(24, 12));
    }
    files->setDefault(true);
    setFocusProxy(files);
    connect(files, &QPushButton::clicked, this, &StartPage::openFilesRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    connect(samples, &QPushButton::clicked, this, &StartPage::openSamplesRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    auto* privacy = paragraph(this, tr("Or drop files here. Everything stays on this computer."));
    privacy->setForegroundRole(QPalette::PlaceholderText);

    auto* text = new QVBoxLayout;
    text->setSpacing(16);
    text->addStretch(2);
    text->addWidget(title);
    text->addWidget(what);
    text->addSpacing(6);
    text->addLayout(buttons);
    text->addWidget(samples, 0, Qt::AlignLeft);
    text->addSpacing(6);
    text->addWidget(privacy);
    text->addStretch(3);
    auto* sheet = new QWidget(this);
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(36, 20, 36, 20);
    row->addStretch(1);
    row->addLayout(text, 20);
    row->addStretch(1);
    for (QLabel* label : {title, what, privacy}) {
        label->setMaximumWidth(80 * label->fontMetrics().averageCharWidth());
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new widgets::FittingArea(sheet, this));
}

} // namespace linimasa::reader

// What the librarian does with single articles: pasting, forgetting, correcting, finding their files again.
#include "app/library/article_store.h"
#include "app/library/backup.h"
#include "ui/dialogs/folders_dialog.h"
#include "ui/librarian.h"
#include "ui/library_list.h"
#include "ui/models/article_list_model.h"
#include "ui/models/count_words.h"
#include "ui/models/listed.h"
#include "ui/opening.h"
#include "ui/status_line.h"
#include "ui/upkeep.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QUndoCommand>
#include <QUndoStack>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

/// One correction of an article's data, and the way back.
class EditStep : public QUndoCommand {
public:
    EditStep(Librarian& librarian, models::ArticleId id, domain::ArticleEdits before, domain::ArticleEdits after)
        : QUndoCommand(Librarian::tr("Correct the article's data"))
        , m_librarian(&librarian)
        , m_id(id)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const domain::ArticleEdits& edits)
    {
        if (m_librarian) {
            m_librarian->applyEdits(m_id, edits);
        }
    }

    QPointer<Librarian> m_librarian;
    models::ArticleId m_id;
    domain::ArticleEdits m_before;
    domain::ArticleEdits m_after;
};

namespace {

/// A file name of a text's first words.
QString nameFor(const QString& text)
{
    QString name = text.trimmed().section(u'\n', 0, 0).simplified().left(60);
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != u'-') {
            c = u'-';
        }
    }
    return name.isEmpty() ? u"clipping"_s : name;
}

} // namespace

bool Librarian::paste(const QMimeData& data)
{
    const bool isPage = data.hasHtml();
    const QString text = data.text();
    const QString content = isPage ? data.html() : text;
    if (content.trimmed().isEmpty()) {
        return false;
    }
    // A clipping without a file becomes one, so that it can be seen, copied and read again as any other.
    QDir folder(canKeep() ? m_start.folder.path : QDir::tempPath());
    const QString sub = canKeep() ? u"pasted"_s : u"linimasa-pasted"_s;
    const QString name = nameFor(text);
    QString path;
    for (int number = 1; path.isEmpty() || QFile::exists(path); ++number) {
        path = folder.filePath(u"%1/%2%3.%4"_s.arg(sub, name, number == 1 ? QString() : u"-%1"_s.arg(number),
                                                   isPage ? u"html"_s : u"txt"_s));
    }
    QSaveFile file(path);
    if (!folder.mkpath(sub) || !file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0 || !file.commit()) {
        m_place.status.announce(tr("The clipping could not be written: %1").arg(file.errorString()));
        return true;
    }
    m_place.opening.open({path});
    return true;
}

void Librarian::forget(int row)
{
    if (row < 0 || row >= m_place.collection.size()) {
        return;
    }
    const models::CollectionEntry& entry = m_place.collection.entry(row);
    if (entry.id < 0 || !canKeep()) {
        Q_EMIT removalWanted(row); // nothing of it is kept
        return;
    }
    QStringList parts {tr("its text")};
    if (entry.events > 0) {
        parts << models::eventsCounted(entry.events);
    }
    if (entry.highlights > 0) {
        parts << tr("your %1").arg(models::marksCounted(entry.highlights));
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Forget this article?"),
                                tr("Forget “%1”?").arg(models::titleOf(entry)), QMessageBox::Cancel, &m_place.window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The library loses %1. This cannot be undone. The file itself stays where it is.")
                                .arg(models::listed(parts)));
    QPushButton* forget = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, forget, id = entry.id](QAbstractButton* button) {
        if (static_cast<QAbstractButton*>(forget) != button) {
            return;
        }
        const int shown = m_place.collection.rowOfId(id);
        const auto done = library::ArticleStore(*m_library.database).forget(static_cast<domain::ArticleId>(id));
        if (!done) {
            m_place.status.announce(done.error().sentence);
        } else if (shown >= 0) {
            Q_EMIT removalWanted(shown);
        }
    });
    box->open();
}

domain::ArticleEdits Librarian::edits(models::ArticleId id)
{
    if (!hasLibrary() || id <= 0) {
        return {};
    }
    return library::ArticleStore(*m_library.database)
        .edits(static_cast<domain::ArticleId>(id))
        .value_or(domain::ArticleEdits());
}

void Librarian::correct(models::ArticleId id, const domain::ArticleEdits& changes)
{
    domain::ArticleEdits all = edits(id);
    const auto take = [](auto& old, const auto& changed) {
        if (changed) {
            old = changed;
        }
    };
    take(all.title, changes.title);
    take(all.outlet, changes.outlet);
    take(all.authors, changes.authors);
    take(all.published, changes.published);
    take(all.language, changes.language);
    edit(id, all);
}

void Librarian::edit(models::ArticleId id, const domain::ArticleEdits& edits)
{
    if (!canKeep() || id <= 0) {
        m_place.status.announce(tr("Nothing can be corrected while nothing is kept."));
        return;
    }
    const domain::ArticleEdits before = this->edits(id);
    if (before != edits) {
        m_place.undo.push(new EditStep(*this, id, before, edits));
    }
}

void Librarian::applyEdits(models::ArticleId id, const domain::ArticleEdits& edits)
{
    const auto article = static_cast<domain::ArticleId>(id);
    if (const auto done = library::ArticleStore(*m_library.database).setEdits(article, edits); !done) {
        m_place.status.announce(tr("Not saved: %1").arg(done.error().sentence));
        return;
    }
    m_list->refresh();
    // Dates and names are read anew with what was corrected.
    m_again->start(article);
    m_place.status.announce(tr("Saved. The article is read again."));
}

void Librarian::read(domain::ArticleId id)
{
    if (m_again) {
        m_again->start(id);
    }
}

void Librarian::locate(int row, const QString& path)
{
    const models::ArticleId id = m_place.collection.idOf(row);
    if (id <= 0 || !canKeep()) {
        m_place.opening.open({path});
    } else {
        m_locating->start(static_cast<domain::ArticleId>(id), path);
    }
}

void Librarian::chooseFolders()
{
    if (!m_upkeep) {
        m_place.status.announce(tr("Folders cannot be watched while nothing is kept."));
        return;
    }
    auto* dialog = new dialogs::FoldersDialog(m_upkeep->watchedFolders(), &m_place.window);
    connect(dialog, &dialogs::FoldersDialog::chosen, m_upkeep.get(), &Upkeep::watch);
    dialog->open();
}

void Librarian::saveCopy()
{
    if (!hasLibrary()) {
        m_place.status.announce(tr("There is no library to copy."));
        return;
    }
    auto* dialog = new QFileDialog(&m_place.window, tr("Save a copy of the library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"linimasa-library.sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto done = library::backUp(*m_library.database, path);
        m_place.status.announce(done ? tr("A copy of the library was saved.") : done.error().sentence);
    });
    dialog->open();
}

} // namespace linimasa::ui

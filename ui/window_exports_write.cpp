// How an export is written while the window goes on.
#include "app/exports/markdown_text.h"
#include "app/exports/written_file.h"
#include "ui/window_exports_parts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <utility>

namespace linimasa::ui {

namespace {

constexpr qint64 slice = 10; // milliseconds that fetching articles may hold up the window at once

} // namespace

models::ArticlePointer WindowExports::articleOf(models::ArticleId id) const
{
    if (const auto found = m_gathered.constFind(id); found != m_gathered.cend()) {
        return *found;
    }
    const int row = m_sources.collection->rowOfId(id);
    return row < 0 ? nullptr : m_sources.collection->article(row);
}

void WindowExports::write(const dialogs::ExportChoice& choice, const QString& path, dialogs::ExistingFile existing,
                          std::function<void(const base::Result<void>&)> then)
{
    const bool hasContent = choice.content == dialogs::ExportContent::Chronology || m_sources.marks != nullptr;
    gather(std::make_shared<Gathering>(
        Gathering {.choice = choice,
                   .path = path,
                   .existing = existing,
                   .then = std::move(then),
                   .wanted = hasContent ? articlesFor(choice) : std::vector<models::ArticleId>(),
                   .articles = {}}));
}

void WindowExports::gather(const std::shared_ptr<Gathering>& gathering)
{
    QElapsedTimer timer;
    timer.start();
    while (gathering->next < gathering->wanted.size() && timer.elapsed() < slice) {
        const models::ArticleId id = gathering->wanted[gathering->next++];
        gathering->articles.insert(id, articleOf(id));
    }
    if (gathering->next < gathering->wanted.size()) {
        QTimer::singleShot(0, this, [this, gathering] { gather(gathering); });
        return;
    }
    writeGathered(gathering);
}

void WindowExports::writeGathered(const std::shared_ptr<Gathering>& gathering)
{
    m_gathered = std::exchange(gathering->articles, {});
    const std::shared_ptr<const Chosen> chosen = this->chosen(gathering->choice, Extent::Whole);
    m_gathered.clear();
    auto* job = new jobs::ExportJob(this);
    connect(job, &jobs::ExportJob::written, this, [this, job, gathering] {
        job->deleteLater();
        finish(gathering, {});
    });
    connect(job, &jobs::ExportJob::failed, this, [this, job, gathering](const base::Error& error) {
        job->deleteLater();
        finish(gathering, std::unexpected(error));
    });
    job->start([chosen, choice = gathering->choice, path = gathering->path, existing = gathering->existing] {
        return writeTo(path, *chosen, choice, existing);
    });
}

void WindowExports::finish(const std::shared_ptr<Gathering>& gathering, const base::Result<void>& outcome)
{
    if (gathering->then) {
        gathering->then(outcome);
    }
    if (outcome) {
        Q_EMIT written(gathering->path);
    } else {
        Q_EMIT notWritten(outcome.error());
    }
}

base::Result<void> WindowExports::writeTo(const QString& path, const Chosen& chosen,
                                          const dialogs::ExportChoice& choice, dialogs::ExistingFile existing)
{
    QByteArray written = bytes(chosen, choice);
    if (existing == dialogs::ExistingFile::Update) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::ReadFailed,
                                 tr("“%1” could not be read: %2. Nothing was changed.").arg(path, file.errorString()));
        }
        auto merged = exports::mergedMarkdown(file.readAll(), written);
        if (!merged) {
            return std::unexpected(merged.error());
        }
        written = *std::move(merged);
    }
    return exports::writeFile(
        path, written, existing == dialogs::ExistingFile::Refuse ? exports::Overwrite::No : exports::Overwrite::Yes);
}

} // namespace linimasa::ui

#include "ui/dialogs/tracks_dialog.h"

#include "ui/dialogs/party_box.h"
#include "ui/models/stage_words.h"
#include "ui/widgets/letter_scale.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 150; // milliseconds after the last key
constexpr int ownOrder = 5; // the program's own begin at ten: a person's come first

/// Wide enough for what is in the list.
int widthFor(const QListWidget& list)
{
    return list.sizeHintForColumn(0) + 2 * list.frameWidth() + list.verticalScrollBar()->sizeHint().width();
}

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

TracksDialog::TracksDialog(TrackSource& source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_first(new PartyBox(
          source.parties(), [&source](const QString& id) { return source.partyName(id); }, this))
    , m_second(new PartyBox(
          source.parties(), [&source](const QString& id) { return source.partyName(id); }, this))
    , m_alone(new QCheckBox(tr("Nobody else takes part"), this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_caught(new QTreeWidget(this))
    , m_message(wrapped({}, this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_soon(new QTimer(this))
{
    setWindowTitle(tr("Tracks"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(widgets::sizeForLetters({860, 600}, *this));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeForm(), 3);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connectForm();
    fillList({});
}

QWidget* TracksDialog::makeList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Tracks"));
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    auto* fresh = new QPushButton(tr("&New"), side);
    fresh->setObjectName(u"new"_s);
    m_delete->setObjectName(u"delete"_s);
    buttons->addWidget(fresh);
    buttons->addWidget(m_delete);
    column->addLayout(buttons);
    connect(fresh, &QPushButton::clicked, this, &TracksDialog::begin);
    connect(m_delete, &QPushButton::clicked, this, &TracksDialog::remove);
    return side;
}

QWidget* TracksDialog::makeForm()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name->setObjectName(u"name"_s);
    m_first->setObjectName(u"first"_s);
    m_second->setObjectName(u"second"_s);
    m_alone->setObjectName(u"alone"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("training, pelatihan, đào tạo, 研修"));
    form->addRow(tr("N&ame:"), m_name);
    form->addRow(tr("&One of these takes part:"), m_first);
    form->addRow(tr("&and one of these:"), m_second);
    form->addRow(QString(), m_alone);
    form->addRow(tr("One of these &words is said:"), m_words);
    column->addLayout(form);
    m_count->setObjectName(u"count"_s);
    column->addWidget(m_count);
    m_caught->setObjectName(u"caught"_s);
    m_caught->setAccessibleName(tr("Events that the track catches"));
    m_caught->setRootIsDecorated(false);
    m_caught->setUniformRowHeights(true);
    m_caught->setHeaderLabels({tr("Date"), tr("Event"), tr("Now in")});
    m_caught->header()->setStretchLastSection(false);
    m_caught->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_caught->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_caught->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(m_caught, 1);
    m_message->setObjectName(u"message"_s);
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), side);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    for (QPushButton* button : {close, m_delete}) {
        button->setAutoDefault(false); // Enter in a field adds what is written there
    }
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return side;
}

void TracksDialog::connectForm()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TracksDialog::choose);
    connect(m_name, &QLineEdit::textEdited, this, &TracksDialog::edited);
    connect(m_words, &QLineEdit::textEdited, this, &TracksDialog::edited);
    connect(m_first, &PartyBox::changed, this, &TracksDialog::edited);
    connect(m_second, &PartyBox::changed, this, &TracksDialog::edited);
    connect(m_alone, &QCheckBox::clicked, this, &TracksDialog::edited);
    connect(m_save, &QPushButton::clicked, this, &TracksDialog::save);
    connect(m_soon, &QTimer::timeout, this, &TracksDialog::showPreview);
}

int TracksDialog::listTracks(const QString& id)
{
    m_tracks = m_source.listedTracks();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const ListedTrack& listed : m_tracks) {
        const QString name = m_source.nameOf(listed.track);
        auto* item = new QListWidgetItem(listed.isOwn ? name : tr("%1 (came with Linimasa)").arg(name), m_list);
        item->setToolTip(item->text());
        row = listed.track.id == id ? m_list->count() - 1 : row;
    }
    m_list->setMinimumWidth(widthFor(*m_list));
    m_list->setCurrentRow(row);
    return row;
}

void TracksDialog::fillList(const QString& chosen)
{
    int row = listTracks(chosen);
    if (row < 0 && !m_tracks.empty() && m_tracks.front().isOwn) {
        row = 0;
    }
    if (row >= 0) {
        {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
        choose(row);
    } else {
        begin(); // nothing of one's own yet: an empty form is the invitation
    }
}

void TracksDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_tracks.size())) {
        return;
    }
    const ListedTrack& listed = m_tracks[static_cast<std::size_t>(row)];
    m_track = listed.track;
    m_isOwn = listed.isOwn;
    m_isChanged = false;
    m_name->setText(m_source.nameOf(m_track));
    m_first->setIds(m_track.sides.value(0));
    m_second->setIds(m_track.sides.value(1));
    m_alone->setChecked(m_track.without.contains(u"*"_s));
    m_words->setText(m_track.words.join(u", "_s));
    say({});
    showState();
    showPreview();
}

void TracksDialog::begin()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_track = {};
    m_track.order = ownOrder;
    m_isOwn = true;
    m_isChanged = false;
    m_name->clear();
    m_first->setIds({});
    m_second->setIds({});
    m_alone->setChecked(false);
    m_words->clear();
    say({});
    showState();
    showPreview();
    m_name->setFocus();
}

domain::Track TracksDialog::track() const
{
    domain::Track track = m_source.named(m_track, m_name->text().trimmed());
    // Sides beyond the second, in a file written by hand, stay.
    track.sides = track.sides.sliced(std::min<qsizetype>(2, track.sides.size()));
    if (!m_second->ids().isEmpty()) {
        track.sides.prepend(m_second->ids());
    }
    if (!m_first->ids().isEmpty()) {
        track.sides.prepend(m_first->ids());
    }
    track.without.removeAll(u"*"_s);
    if (m_alone->isChecked()) {
        track.without.append(u"*"_s);
    }
    static const QRegularExpression commas(u"[,;、，]"_s);
    track.words.clear();
    for (const QString& word : m_words->text().split(commas)) {
        if (!word.trimmed().isEmpty()) {
            track.words.append(word.trimmed());
        }
    }
    return track;
}

void TracksDialog::edited()
{
    m_isChanged = true;
    say({});
    showState();
    m_soon->start();
}

void TracksDialog::showState()
{
    for (QWidget* field : std::initializer_list<QWidget*> {m_name, m_first, m_second, m_alone, m_words}) {
        field->setEnabled(m_isOwn);
    }
    const domain::Track now = track();
    const bool catches = !now.sides.isEmpty() || !now.words.isEmpty();
    m_save->setEnabled(m_isOwn && m_isChanged && catches && !m_name->text().trimmed().isEmpty());
    const bool isKept = std::ranges::any_of(
        m_tracks, [this](const ListedTrack& listed) { return listed.isOwn && listed.track.id == m_track.id; });
    m_delete->setEnabled(isKept);
}

void TracksDialog::showPreview()
{
    const domain::Track now = track();
    m_caught->clear();
    if (now.sides.isEmpty() && now.words.isEmpty()) {
        m_count->setText(
            tr("Choose who takes part or which words are said; the events that this catches appear here."));
        return;
    }
    const TrackPreview preview = m_source.preview(now);
    m_count->setText(tr("Catches %1 of %n event(s)", nullptr, preview.all).arg(preview.caught));
    QList<QTreeWidgetItem*> items;
    for (const TrackPreview::Row& row : preview.rows) {
        auto* item = new QTreeWidgetItem({row.date, row.title, row.track});
        item->setToolTip(1, row.title.toHtmlEscaped());
        items.append(item);
    }
    m_caught->addTopLevelItems(items);
}

void TracksDialog::save()
{
    for (const PartyBox* box : {m_first, m_second}) {
        if (!box->leftover().isEmpty()) {
            say(tr("“%1” is not in the lists of countries and bodies. Choose a name that is offered while you type.")
                    .arg(box->leftover()));
            return;
        }
    }
    const domain::Track now = track();
    if (const auto saved = m_source.save(now); !saved) {
        say(models::translated(saved.error().sentence));
        return;
    }
    fillList(now.id);
    say(tr("Saved. The timeline shows it."));
}

void TracksDialog::remove()
{
    const QString name = m_source.nameOf(m_track);
    if (const auto removed = m_source.remove(m_track.id); !removed) {
        say(models::translated(removed.error().sentence));
        return;
    }
    // What it asked for stays written here: saving brings it back.
    listTracks({});
    m_isChanged = true;
    showState();
    say(tr("“%1” was deleted. “Save” brings it back.").arg(name));
}

void TracksDialog::refresh()
{
    if (!m_isChanged) {
        showPreview();
    }
}

void TracksDialog::say(const QString& words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

void TracksDialog::reject()
{
    // Nothing typed is lost without a word.
    if (m_isChanged && m_save->isEnabled() && m_message->text().isEmpty()) {
        say(tr("This track is not saved yet. Save it, or close once more to leave it."));
        return;
    }
    QDialog::reject();
}

} // namespace linimasa::dialogs

#include "tests/support/printing.h"
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::dialogs;
using namespace Qt::StringLiterals;

namespace {

/// Ten events, four of them shown by the filter, three suggested.
class FakeSource : public ExportSource {
public:
    std::vector<ExportContent> contents() const override { return {ExportContent::Chronology, ExportContent::Notes}; }
    std::vector<ExportFormat> formats(ExportContent content) const override
    {
        std::vector<ExportFormat> formats {
            {.id = u"md"_s, .name = u"Markdown"_s, .purpose = u"For notebooks."_s, .extension = u"md"_s},
            {.id = u"csv"_s,
             .name = u"Table"_s,
             .purpose = u"For spreadsheets."_s,
             .extension = u"csv"_s,
             .isTable = true},
            {.id = u"pdf"_s, .name = u"PDF"_s, .purpose = u"To print."_s, .extension = u"pdf"_s}};
        formats[0].hasUpdates = content == ExportContent::Notes;
        return formats;
    }
    std::vector<ExportScope> scopes(ExportContent content) const override
    {
        if (content == ExportContent::Notes) {
            return {{u"all"_s, u"All articles"_s, notes}};
        }
        return {{u"filter"_s, u"What the filter shows"_s, 4}, {u"all"_s, u"All events"_s, 10}};
    }
    bool hasDecisions() const override { return decided; }
    ExportPreview preview(const ExportChoice& choice) const override
    {
        ExportPreview preview;
        preview.count = choice.content == ExportContent::Notes ? notes : choice.scope == u"all"_s ? 10 : 4;
        preview.count -= choice.content == ExportContent::Chronology && !choice.withSuggested ? 3 : 0;
        preview.summary = u"%1 things"_s.arg(preview.count);
        if (choice.format == u"pdf"_s) {
            preview.pages = std::make_shared<QTextDocument>(u"pages of %1"_s.arg(preview.count));
        } else {
            preview.text = u"%1 of %2"_s.arg(choice.format).arg(preview.count);
        }
        return preview;
    }
    QString fileName(const ExportChoice& choice) const override { return u"export."_s + choice.format; }
    void write(const ExportChoice& choice, const QString& path, ExistingFile existing,
               std::function<void(const base::Result<void>&)> then) override
    {
        if (fails) {
            then(base::failure(base::ErrorKind::WriteFailed, u"The disk is full."_s));
            return;
        }
        if (isSlow) {
            waiting = std::move(then);
            return;
        }
        written.append(u"%1 %2 %3"_s.arg(choice.format, path).arg(static_cast<int>(existing)));
        then({});
    }

    bool decided = false;
    bool fails = false;
    bool isSlow = false;
    std::function<void(const base::Result<void>&)> waiting;
    int notes = 6;
    QStringList written;
};

struct Fixture {
    FakeSource source;
    std::unique_ptr<ExportDialog> dialog;

    explicit Fixture(bool decided = false)
    {
        source.decided = decided;
        dialog = std::make_unique<ExportDialog>(source, QString(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    template<typename Widget> Widget& find(const QString& name) const { return *dialog->findChild<Widget*>(name); }
    QString summary() const { return find<QLabel>(u"summary"_s).text(); }
    QString text() const { return find<QPlainTextEdit>(u"text"_s).toPlainText(); }
    QCheckBox& box(const QString& words) const
    {
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
            if (box->text().contains(words)) {
                return *box;
            }
        }
        FAIL("no such box");
        std::unreachable();
    }
};

} // namespace

TEST_CASE("The preview follows scope, format and options, and states the counts of the screen")
{
    Fixture fixture;
    CHECK(fixture.find<QComboBox>(u"scope"_s).currentText() == u"What the filter shows (4)"_s);
    CHECK(fixture.summary() == u"4 things"_s);
    CHECK(fixture.text() == u"md of 4"_s);
    CHECK(fixture.find<QLabel>(u"purpose"_s).text() == u"For notebooks."_s);

    QTest::keyClick(&fixture.find<QComboBox>(u"scope"_s), Qt::Key_Down);
    QTest::keyClick(&fixture.find<QListWidget>(u"formats"_s), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return fixture.text() == u"csv of 10"_s; }));
    CHECK(fixture.box(u"byte order mark"_s).isVisible());
    fixture.box(u"suggested"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.text() == u"csv of 7"_s; }));

    QTest::keyClick(&fixture.find<QListWidget>(u"formats"_s), Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return fixture.find<QTextBrowser>(u"pages"_s).isVisible(); }));
    CHECK(fixture.find<QTextBrowser>(u"pages"_s).toPlainText() == u"pages of 7"_s);
    CHECK(!fixture.box(u"byte order mark"_s).isVisible());
}

TEST_CASE("Suggestions are off as soon as something is decided")
{
    CHECK(Fixture(false).box(u"suggested"_s).isChecked());
    const Fixture decided(true);
    CHECK(!decided.box(u"suggested"_s).isChecked());
    CHECK(decided.summary() == u"1 things"_s);
}

TEST_CASE("Without anything to export there is no exporting")
{
    Fixture fixture;
    fixture.source.notes = 0;
    fixture.dialog->choose(ExportContent::Notes, u"md"_s);
    CHECK(!fixture.box(u"suggested"_s).isVisible());
    CHECK(fixture.find<QLabel>(u"message"_s).text() == u"There is nothing to export here."_s);
    for (QPushButton* button : fixture.dialog->findChildren<QPushButton*>()) {
        if (button->text().contains(u"xport"_s)) {
            CHECK(!button->isEnabled());
        }
    }
}

TEST_CASE("What came of it is said, and a failure is no success")
{
    Fixture fixture;
    QSignalSpy exported(fixture.dialog.get(), &ExportDialog::exported);
    fixture.source.fails = true;
    fixture.dialog->exportTo(u"/a/b.md"_s, ExistingFile::Refuse);
    CHECK(fixture.find<QLabel>(u"message"_s).text() == u"The disk is full."_s);
    CHECK(exported.isEmpty());
    fixture.source.fails = false;
    fixture.dialog->exportTo(u"/a/b.md"_s, ExistingFile::Refuse);
    CHECK(fixture.find<QLabel>(u"message"_s).text() == u"Exported to /a/b.md"_s);
    CHECK(exported.size() == 1);
    CHECK(fixture.source.written == QStringList {u"md /a/b.md 0"_s});
}

TEST_CASE("While a great file is written nothing else is, and the dialog may be closed")
{
    Fixture fixture;
    QSignalSpy exported(fixture.dialog.get(), &ExportDialog::exported);
    fixture.source.isSlow = true;
    fixture.dialog->exportTo(u"/a/b.md"_s, ExistingFile::Refuse);
    CHECK(fixture.find<QLabel>(u"message"_s).text() == u"Exporting to /a/b.md…"_s);
    const auto canExport = [&] {
        for (QPushButton* button : fixture.dialog->findChildren<QPushButton*>()) {
            if (button->text().contains(u"xport"_s)) {
                return button->isEnabled();
            }
        }
        return false;
    };
    CHECK(!canExport());
    fixture.dialog->choose(ExportContent::Notes, u"csv"_s); // a new preview does not free it
    CHECK(!canExport());
    fixture.source.waiting({});
    CHECK(canExport());
    CHECK(exported.size() == 1);
    fixture.dialog->exportTo(u"/a/c.md"_s, ExistingFile::Refuse);
    fixture.dialog.reset();
    fixture.source.waiting({}); // nobody is there to be told
}

TEST_CASE("The preview of pages is paper in a dark theme, too")
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    {
        Fixture fixture;
        const QPalette& paper = fixture.find<QTextBrowser>(u"pages"_s).palette();
        CHECK(paper.color(QPalette::Base) == Qt::white);
        CHECK(paper.color(QPalette::Text) == Qt::black);
    }
    QApplication::setPalette(before);
}

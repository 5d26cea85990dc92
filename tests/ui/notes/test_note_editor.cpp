#include "tests/support/printing.h"
#include "tests/ui/notes/fixture.h"
#include "ui/notes/note_edit.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/spelling_highlighter.h"
#include "ui/notes/spelling_words.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using notes::NoteEditor;
using notes::Spelling;
using notes::tests::Fixture;

namespace {

const domain::NoteTarget onArticle {.subject = domain::NoteSubject::Article, .id = u"a"_s};

/// The words that are underlined as misspelt, in text order.
QStringList underlined(const NoteEditor& editor)
{
    QStringList words;
    const auto& edit = const_cast<NoteEditor&>(editor).edit();
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline) {
                words << block.text().sliced(range.start, range.length);
            }
        }
    }
    return words;
}

QAction* actionNamed(const QMenu& menu, const QString& name, const QString& text = {})
{
    for (QAction* action : menu.actions()) {
        if (action->objectName() == name && (text.isEmpty() || action->text() == text)) {
            return action;
        }
    }
    return nullptr;
}

struct Opened {
    Fixture f;
    NoteEditor editor {f.notes, std::make_shared<Spelling>()};

    Opened()
    {
        editor.resize(360, 260);
        editor.show();
        editor.activateWindow();
        editor.open(onArticle, u"Nota"_s, u"id"_s);
        editor.takeFocus();
    }
};

bool hasDictionaries()
{
    const Spelling spelling;
    return !spelling.dictionaryFor(u"id"_s).isEmpty() && !spelling.dictionaryFor(u"en"_s).isEmpty();
}

} // namespace

TEST_CASE("A misspelt Indonesian and a misspelt English word are underlined, and the menu has the right ones")
{
    if (!hasDictionaries()) {
        if (qEnvironmentVariableIsSet("CI")) {
            FAIL("no Indonesian and English dictionaries are installed where the project is checked");
        }
        SKIP("no Indonesian and English dictionaries are installed");
    }
    Opened o;
    QTest::keyClicks(&o.editor.edit(), u"Kedua menteri menandatangani kesepakatann di Jakarta kemarin."_s);
    QTest::keyClick(&o.editor.edit(), Qt::Key_Return);
    QTest::keyClicks(&o.editor.edit(), u"The ministers signed an agreemant about security yesterday."_s);
    CHECK(QTest::qWaitFor([&] { return underlined(o.editor) == (QStringList {u"kesepakatann"_s, u"agreemant"_s}); }));

    const QString text = o.editor.edit().toPlainText();
    for (const auto& [wrong, right] :
         {std::pair {u"kesepakatann"_s, u"kesepakatan"_s}, {u"agreemant"_s, u"agreement"_s}}) {
        const std::unique_ptr<QMenu> menu(
            o.editor.edit().menuAt(static_cast<int>(o.editor.edit().toPlainText().indexOf(wrong)) + 2));
        QAction* suggestion = actionNamed(*menu, u"suggestion"_s, right);
        REQUIRE(suggestion != nullptr);
        suggestion->trigger();
    }
    CHECK(o.editor.edit().toPlainText()
          == QString(text).replace(u"kesepakatann"_s, u"kesepakatan"_s).replace(u"agreemant"_s, u"agreement"_s));
    CHECK(QTest::qWaitFor([&] { return underlined(o.editor).isEmpty(); }));
    o.editor.edit().undo(); // the editor's own undo takes a suggestion back
    CHECK(o.editor.edit().toPlainText().contains(u"agreemant"_s));
}

TEST_CASE("A word can be ignored, and the language chosen")
{
    if (!hasDictionaries()) {
        SKIP("no Indonesian and English dictionaries are installed");
    }
    Opened o;
    QTest::keyClicks(&o.editor.edit(), u"Pertemuan di kantor wxqz berlangsung lama. "_s);
    CHECK(QTest::qWaitFor([&] { return underlined(o.editor) == (QStringList {u"wxqz"_s}); }));
    const std::unique_ptr<QMenu> menu(o.editor.edit().menuAt(22));
    CHECK(actionNamed(*menu, u"addWord"_s) != nullptr);
    actionNamed(*menu, u"ignoreWord"_s)->trigger();
    CHECK(underlined(o.editor).isEmpty());

    auto* language = o.editor.findChild<QComboBox*>(u"language"_s);
    language->setCurrentIndex(language->findData(u"en_US"_s));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(underlined(o.editor).contains(u"berlangsung"_s));
    CHECK(o.f.notes.notes().at(0).language == u"en-US"_s);
}

TEST_CASE("A language without a dictionary says what to install")
{
    Opened o;
    auto* language = o.editor.findChild<QComboBox*>(u"language"_s);
    language->addItem(u"Klingon"_s, u"tlh"_s);
    language->setCurrentIndex(language->count() - 1);
    Q_EMIT language->activated(language->currentIndex());
    QTest::keyClicks(&o.editor.edit(), u"nuqneH tlhIngan"_s);
    auto* hint = o.editor.findChild<QLabel*>(u"dictionaryHint"_s);
    CHECK(!hint->isHidden());
    CHECK(hint->text().contains(u"hunspell-tlh"_s));
    CHECK(underlined(o.editor).isEmpty());
}

TEST_CASE("What is typed is kept at a pause, when the note is left and when another is opened")
{
    Opened o;
    CHECK(o.f.notes.notes().empty()); // nothing typed, nothing begun
    QTest::keyClicks(&o.editor.edit(), u"h1 jm n"_s); // letters that are keys elsewhere
    CHECK(QTest::qWaitFor([&] { return o.f.store.notes().value().size() == 1; }));
    CHECK(o.f.store.notes().value().at(0).text == u"h1 jm n"_s);
    QTest::keyClicks(&o.editor.edit(), u"!"_s);
    o.editor.open({.subject = domain::NoteSubject::Article, .id = u"b"_s}, {}, {});
    CHECK(o.f.store.notes().value().at(0).text == u"h1 jm n!"_s);
    CHECK(o.editor.edit().toPlainText().isEmpty());
    QTest::keyClicks(&o.editor.edit(), u"dua"_s);
    o.editor.hide();
    CHECK(o.f.store.notes().value().size() == 2);
}

TEST_CASE("What an input method composes is kept, and composing fires no key")
{
    Opened o;
    QInputMethodEvent composing(u"かいぎ"_s, {});
    QApplication::sendEvent(&o.editor.edit(), &composing);
    CHECK(o.editor.edit().toPlainText().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"会議"_s);
    QApplication::sendEvent(&o.editor.edit(), &done);
    CHECK(o.editor.edit().toPlainText() == u"会議"_s);
    CHECK(o.editor.keep());
    CHECK(o.f.store.notes().value().at(0).text == u"会議"_s);
}

TEST_CASE("Undo elsewhere shows in the open note")
{
    Opened o;
    QTest::keyClicks(&o.editor.edit(), u"satu"_s);
    CHECK(o.editor.keep());
    const QString id = o.editor.noteId();
    o.f.notes.remove({}, {id});
    CHECK(o.editor.edit().toPlainText().isEmpty());
    o.f.notes.undoStack().undo();
    CHECK(o.editor.edit().toPlainText() == u"satu"_s);
    CHECK(o.editor.noteId() == id);
}

TEST_CASE("The preview shows Markdown without its signs, and nothing of a page")
{
    Opened o;
    QTest::keyClicks(&o.editor.edit(), u"**tegas** <b>x</b>"_s);
    o.editor.findChild<QToolButton*>(u"preview"_s)->setChecked(true);
    CHECK(o.editor.findChild<QTextBrowser*>()->toPlainText() == u"tegas <b>x</b>"_s);
}

TEST_CASE("Only words of running text are checked")
{
    const QString line = u"BSSN bertemu `kode x1` di https://example.org/kata dan a@b.id, 会議 Nguyễn don’t 4g"_s;
    QStringList words;
    for (const base::TextRange range : notes::wordsToCheck(line)) {
        words << range.of(line).toString();
    }
    CHECK(words == QStringList {u"bertemu"_s, u"di"_s, u"dan"_s, u"Nguyễn"_s, u"don’t"_s});
}

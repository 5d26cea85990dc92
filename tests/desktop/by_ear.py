"""Walks through the window by keys and by what the accessibility bus tells: by_ear.py ARTICLE EXPORT

Opens the article, reads it line by line, highlights words, writes a note, goes to an event and back, and exports. No pointer is
moved. Every step says what was heard; a step that was not heard ends the walk with a reason. Started by by_ear.sh.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib
import pyatspi

PATIENCE = 30  # seconds for anything to appear


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(0.12)


def write(words):
    subprocess.run(["xdotool", "type", "--delay", "25", words], check=True)
    time.sleep(0.3)


def listen():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def fail(reason):
    print(f"by_ear: {reason}", file=sys.stderr)
    sys.exit(1)


def wait(what, find):
    end = time.time() + PATIENCE
    while time.time() < end:
        listen()
        try:
            found = find()
        except Exception:  # what was there a moment ago may be gone
            found = None
        if found:
            return found
        time.sleep(0.2)
    last = places[-1] if places else None
    print(f"last heard: {announced[-3:]}, keyboard at: {last and (last.getRoleName(), last.name)}", file=sys.stderr)
    return fail(f"waited in vain for {what}")


def below(root):
    """Everything in the tree, what is closed left out."""
    for child in root:
        if child is None:
            continue
        yield child
        if child.getRole() not in (pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_TABLE):
            yield from below(child)


def program():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name.lower() == "linimasa":
            application.setCacheMask(pyatspi.cache.NONE) if hasattr(application, "setCacheMask") else None
            application.clearCache()
            return application
    return None


def named(name, *roles):
    for window in program():
        if window is None:
            continue
        for one in [window, *below(window)]:
            if one.name.startswith(name) and (not roles or one.getRole() in roles):
                return one
    return None


places = []  # where the keyboard went


def focused():
    """Where the keyboard is, as the last event told; in a list or a table that is what is chosen there."""
    place = places[-1] if places else None
    if place is not None and place.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE):
        chosen = place.querySelection()
        return chosen.getSelectedChild(0) if chosen.nSelectedChildren > 0 else place
    return place


def heard(step, words):
    print(f"{step}: {words}", flush=True)


def line_at_caret(text):
    return text.getTextAtOffset(text.caretOffset, pyatspi.TEXT_BOUNDARY_LINE_START)


announced = []  # what a screen reader would have said by itself


def said(beginning, part=""):
    return next((words for words in announced if words.lower().startswith(beginning) and part in words), None)


def main(article, export):
    with open(article, encoding="utf-8") as file:
        first_line = next(line.strip() for line in file if line.strip())

    pyatspi.Registry.registerEventListener(lambda event: announced.append(str(event.any_data)), "object:announcement")
    pyatspi.Registry.registerEventListener(
        lambda event: places.append(event.source) if event.detail1 else None, "object:state-changed:focused")
    wait("the program", program)
    frame = wait("its window", lambda: named("Linimasa", pyatspi.ROLE_FRAME))
    heard("start", frame.name)

    # Open an article.
    keys("ctrl+o")
    wait("the dialog that opens files", lambda: named("Open files"))
    write(article)
    keys("Return")
    view = wait("the article's text", lambda: named("Article text", pyatspi.ROLE_TEXT))
    text = wait("its words", lambda: (t := view.queryText()) and t.characterCount > 200 and t)
    wait("the heading", lambda: first_line in text.getText(0, 400))

    # Read it, line by line, by the caret.
    keys("ctrl+2", "F7", "ctrl+Home")
    read = []
    for _ in range(9):
        line, begin, end = line_at_caret(text)
        if end <= begin:
            fail(f"there is no line at {text.caretOffset}")
        read.append(line)
        keys("Down")
        listen()
    told = "".join(read)
    if told != text.getText(0, len(told)):
        fail(f"the lines read are not the text: {read}")
    for line in read:
        if line.strip():
            heard("read", line.strip())

    # A name.
    announced.clear()
    keys("ctrl+Home", "bracketright")
    heard("name", wait("a name", lambda: said("organisation:")))

    # What is marked at the caret can be asked for, and is among the attributes of the text, which stop where the mark does.
    heard("where am I", wait("the name as the description", lambda: (d := view.description) and "Organisation" in d and d))
    attributes, begin, end = wait("the underline among the attributes",
                                  lambda: (a := text.getAttributes(text.caretOffset)) and "underline" in a[0] and a)
    if "language:en" not in attributes:
        fail(f"the language is not among the attributes: {attributes}")
    heard("attributes", f"{attributes} of “{text.getText(begin, end)}”")

    # Highlight four words with the keyboard and hear that they are.
    keys("ctrl+Home", "Down", "Down", "Down", "Down", "Home", *["ctrl+shift+Right"] * 4)
    wait("the selection", lambda: text.getNSelections() == 1)
    begin, end = text.getSelection(0)
    heard("selected", text.getText(begin, end))
    keys("h")
    heard("highlight", wait("the highlight", lambda: said("saved: highlight")))

    # Write a note on it.
    keys("m")
    wait("the keyboard in the note", lambda: (f := focused()) and f.name == "Note")
    write("Ask the embassy for the signing date.")
    keys("Escape")
    wait("the keyboard in the text", lambda: (f := focused()) and f.name == "Article text")
    keys("ctrl+5")
    wait("the keyboard in the list of notes", lambda: (f := focused()) and f.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM))
    keys("Home")
    heard("note", wait("the note in the list", lambda: (n := focused().name) and "embassy" in n and n))

    # Come back to it with the caret.
    keys("ctrl+2", "ctrl+Home")
    announced.clear()
    keys("Down", "Down", "Down", "Down", "Home")
    heard("caret", wait("the highlight at the caret", lambda: said("", "highlight, label Agreement, has note")))
    wait("its ground among the attributes", lambda: "bg-color" in text.getAttributes(text.caretOffset)[0])

    # Go to an event and back to its sentence.
    keys("ctrl+3")
    wait("the keyboard on the timeline", lambda: (f := focused()) and f.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL))
    keys("ctrl+Home", "Down")
    event = wait("an event", lambda: (f := focused()) and f.getRole() == pyatspi.ROLE_TABLE_CELL and f.name and f)
    heard("event", event.name)
    announced.clear()
    keys("Return")
    heard("sentence", wait("its sentence", lambda: announced and announced[-1]))
    keys("g")
    wait("the keyboard back in the text", lambda: (f := focused()) and f.name == "Article text")

    # Export.
    keys("ctrl+e")
    dialog = wait("the export", lambda: named("Export", pyatspi.ROLE_DIALOG))
    heard("export", f"{dialog.name}; {wait('a place in it', focused).name}")
    keys("alt+e")
    wait("the dialog that asks where", lambda: named("Export to"))
    keys("ctrl+a")
    write(export)
    keys("Return")
    path = wait("the file", lambda: next((export + end for end in ("", ".md", ".pdf", ".odt", ".html", ".csv")
                                         if os.path.isfile(export + end)), None))
    wait("what is in it", lambda: os.path.getsize(path) > 100)
    heard("exported", f"{os.path.basename(path)}, {os.path.getsize(path)} bytes")
    keys("Escape")
    print("by_ear: all was heard")


if __name__ == "__main__":
    main(os.path.realpath(sys.argv[1]), sys.argv[2])

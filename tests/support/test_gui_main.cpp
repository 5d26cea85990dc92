#include <QApplication>
#include <QStandardPaths>
#include <QTranslator>

#include <catch2/catch_session.hpp>

// Fontconfig keeps what it read of the fonts to the end of the program, and glibc's newlocale() the list it makes of LOCPATH, which
// LeakSanitizer takes for leaks.
extern "C" const char* __lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier): the sanitizer's name
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig\nleak:argz_add_sep\n";
}

int main(int argc, char* argv[])
{
    // Tests never touch the settings of the person who runs them, and need no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    // English, whose plural forms are translations too: "1 passage" and not "1 passage(s)".
    QTranslator english;
    if (english.load(QStringLiteral(":/linimasa/translations/linimasa_en.qm"))) {
        QCoreApplication::installTranslator(&english);
    }
    return Catch::Session().run(argc, argv);
}

#include "app/import/language_guesser.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using linimasa::domain::Language;
using linimasa::import::guessLanguage;

TEST_CASE("The four languages are told from their small words and letters")
{
    CHECK(guessLanguage(u"Kedua menteri menandatangani nota itu di Tokyo dan akan bertemu lagi pada bulan depan.")
          == Language::Indonesian);
    CHECK(guessLanguage(u"The two ministers signed the paper in Tokyo and will meet again next month.")
          == Language::English);
    CHECK(guessLanguage(u"Hai bộ trưởng đã ký văn bản tại Tokyo và sẽ gặp lại vào tháng tới.") == Language::Vietnamese);
    CHECK(guessLanguage(u"両大臣は東京で文書に署名し、来月再び会談する。") == Language::Japanese);
}

TEST_CASE("Malay counts as Indonesian")
{
    CHECK(guessLanguage(
              u"Menteri itu berkata kerjasama dengan Jepun akan diteruskan pada tahun ini dan tidak akan berhenti.")
          == Language::Indonesian);
}

TEST_CASE("Decomposed Vietnamese is still Vietnamese")
{
    const QString text = QStringLiteral(u"Hai bên đã ký thỏa thuận tại Hà Nội và sẽ gặp lại.");
    CHECK(guessLanguage(text.normalized(QString::NormalizationForm_D)) == Language::Vietnamese);
}

TEST_CASE("Vietnamese names do not make an English text Vietnamese")
{
    CHECK(guessLanguage(
              u"Prime Minister Phạm Minh Chính said in Tokyo on Monday that the two countries would work together, "
              u"and that an agreement was in the hands of their lawyers.")
          == Language::English);
}

TEST_CASE("Other languages are Other, and what is too short is Unknown")
{
    CHECK(guessLanguage(
              u"Le ministre a signé un accord avec le Japon dans la capitale, selon une source proche du dossier.")
          == Language::Other);
    CHECK(guessLanguage(u"Der Minister hat das Abkommen mit Japan nicht unterzeichnet und ist nach Berlin gereist.")
          == Language::Other);
    CHECK(guessLanguage(u"两国部长在东京签署了关于网络安全的协议，这是他们第一次会议。") == Language::Other);
    CHECK(guessLanguage(u"한국과 일본은 도쿄에서 협정에 서명했다.") == Language::Other);
    CHECK(guessLanguage(u"Министры подписали соглашение в Токио.") == Language::Other);
    CHECK(guessLanguage(u"") == Language::Unknown);
    CHECK(guessLanguage(u"12 34") == Language::Unknown);
    CHECK(guessLanguage(u"Tokyo Hanoi") == Language::Unknown);
}

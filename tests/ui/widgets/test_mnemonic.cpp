#include "tests/support/printing.h"
#include "ui/widgets/mnemonic.h"

#include <catch2/catch_test_macros.hpp>

using linimasa::widgets::withoutMnemonic;
using namespace Qt::StringLiterals;

TEST_CASE("A menu's text is read elsewhere without the mark of its letter")
{
    CHECK(withoutMnemonic(u"&Open files…"_s) == u"Open files…"_s);
    CHECK(withoutMnemonic(u"ファイルを開く(&O)…"_s) == u"ファイルを開く…"_s);
    CHECK(withoutMnemonic(u"確認 12(&R)"_s) == u"確認 12"_s);
    CHECK(withoutMnemonic(u"Mark as R&&D"_s) == u"Mark as R&D"_s);
    CHECK(withoutMnemonic(u"Ordinary (text)"_s) == u"Ordinary (text)"_s);
}

#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using namespace linimasa::dates::test;

TEST_CASE("Indonesian: days with their month, weekday and time")
{
    const auto [text, expected] = GENERATE(
        Example {u"Terbit November 9, 2023 di sana.", u"November 9, 2023 = 2023-11-09"},
        Example {u"Rapat pada akhir pekan lalu (11-12/11) usai.",
                 u"akhir pekan lalu (11-12/11) = 2023-11-11/2023-11-12"},
        Example {u"Rapat 9 November 2023 (Kamis) usai.", u"9 November 2023 (Kamis) = 2023-11-09"},
        Example {u"Rapat Kamis Kliwon, 9 November 2023, usai.", u"Kamis Kliwon, 9 November 2023 = 2023-11-09"},
        Example {u"Ia pulang Sabtu besok.", u"Sabtu besok = 2023-11-18"},

        Example {u"Rapat pada 5 Mei 2023 usai.", u"5 Mei 2023 = 2023-05-05"},
        Example {u"JAKARTA, 13 November – Rapat usai.", u"13 November = 2023-11-13"},
        Example {u"Rapat 10 s.d. 12 November 2023 usai.", u"10 s.d. 12 November 2023 = 2023-11-10/2023-11-12"},
        Example {u"Rapat pada Senin (13/11/2023) usai.", u"Senin (13/11/2023) = 2023-11-13"},
        Example {u"Rapat pada Senin (13/11) usai.", u"Senin (13/11) = 2023-11-13"},
        Example {u"Rapat pada Senin (13/11) malam usai.", u"Senin (13/11) malam = 2023-11-13"},
        Example {u"Rapat pada Senin malam (13/11) usai.", u"Senin malam (13/11) = 2023-11-13"},
        Example {u"Rapat hari Kamis, 9 November 2023, usai.", u"hari Kamis, 9 November 2023 = 2023-11-09"},
        Example {u"Rapat Jum'at (10/11) dini hari usai.", u"Jum'at (10/11) dini hari = 2023-11-10"},
        Example {u"Rapat Sabtu 11 November 2023 pukul 10.00 usai.", u"Sabtu 11 November 2023 pukul 10.00 = 2023-11-11"},
        Example {u"Rapat tanggal 5 Desember 2023 nanti.", u"tanggal 5 Desember 2023 = 2023-12-05"},
        Example {u"Rapat hingga 31/12 nanti.", u"31/12 = 2023-12-31"},
        Example {u"Berkas 05-12-2023 dan 2023-12-05 serta 05.12.2023 ada.",
                 u"05-12-2023 = 2023-12-05; 2023-12-05 = 2023-12-05; 05.12.2023 = 2023-12-05"},
        Example {u"Terbit 5 Des. 2023 di sana.", u"5 Des. 2023 = 2023-12-05"},
        Example {u"KAMIS (9/11) mereka rapat.", u"KAMIS (9/11) = 2023-11-09"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: ranges are one expression")
{
    const auto [text, expected] = GENERATE(
        Example {u"Rapat 5-7 Oktober 2023 usai.", u"5-7 Oktober 2023 = 2023-10-05/2023-10-07"},
        Example {u"Rapat 5–7 Oktober usai.", u"5–7 Oktober = 2023-10-05/2023-10-07"},
        Example {u"Rapat 5 hingga 7 Oktober usai.", u"5 hingga 7 Oktober = 2023-10-05/2023-10-07"},
        Example {u"Rapat 5 dan 6 Oktober usai.", u"5 dan 6 Oktober = 2023-10-05/2023-10-06"},
        Example {u"Rapat 5, 6, dan 7 Juni 2023 usai.", u"5, 6, dan 7 Juni 2023 = 2023-06-05/2023-06-07"},
        Example {u"Rapat 5, 6 dan 7 Juni usai.", u"5, 6 dan 7 Juni = 2023-06-05/2023-06-07"},
        Example {u"Rapat 5, 8 dan 9 Juni usai.", u"8 dan 9 Juni = 2023-06-08/2023-06-09"},
        Example {u"Lomba Kamis dan Jumat pekan lalu usai.", u"Kamis dan Jumat pekan lalu = 2023-11-09/2023-11-10"},
        Example {u"Rapat dibuka Senin dan digelar hingga Rabu.", u"Senin = 2023-11-13; Rabu = 2023-11-15"},
        Example {u"Rapat 30 September hingga 2 Oktober 2022 usai.",
                 u"30 September hingga 2 Oktober 2022 = 2022-09-30/2022-10-02"},
        Example {u"Rapat Kamis dan Jumat (9-10/11) usai.", u"Kamis dan Jumat (9-10/11) = 2023-11-09/2023-11-10"},
        Example {u"Rapat Kamis (9/11) hingga Jumat (10/11) usai.",
                 u"Kamis (9/11) hingga Jumat (10/11) = 2023-11-09/2023-11-10"},
        Example {u"Proyek 2019-2021 dan 2015 hingga 2018 usai.",
                 u"2019-2021 = 2019/2021; 2015 hingga 2018 = 2015/2018"},
        Example {u"Proyek periode 2019–2021 usai.", u"periode 2019–2021 = 2019/2021"},
        Example {u"Proyek antara 2019 dan 2021 usai.", u"2019 dan 2021 = 2019/2021"},
        Example {u"Proyek Januari–Maret 2024 jalan.", u"Januari–Maret 2024 = 2024-01/2024-03"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: months, years and their parts")
{
    const auto [text, expected] = GENERATE(
        Example {u"Pada 2022, rapat digelar Maret dan Juli.", u"2022 = 2022; Maret = 2022-03; Juli = 2022-07"},
        Example {u"Sejak 2022, rapat digelar pada Maret.", u"2022 = 2022; Maret = 2023-03"},

        Example {u"Naskah rampung sebelum akhir tahun.", u"akhir tahun = 2023~"},
        Example {u"Rapat musim semi 2024.", u"musim semi 2024 = 2024-21"},

        Example {u"Ia tiba pada September 2018.", u"September 2018 = 2018-09"},
        Example {u"Ia tiba pada Agustus lalu.", u"Agustus lalu = 2023-08"},
        Example {u"Ia akan tiba Januari mendatang.", u"Januari mendatang = 2024-01"},
        Example {u"Ia tiba pada bulan Mei tahun lalu.", u"bulan Mei tahun lalu = 2022-05"},
        Example {u"Sejak 1973 mereka bermitra.", u"1973 = 1973"},
        Example {u"Pada tahun 2023 mereka bermitra.", u"tahun 2023 = 2023"},
        Example {u"Naskah rampung awal 2024.", u"awal 2024 = 2024~"},
        Example {u"Naskah rampung pertengahan Mei 2024.", u"pertengahan Mei 2024 = 2024-05~"},
        Example {u"Naskah rampung akhir tahun ini.", u"akhir tahun ini = 2023~"},
        Example {u"Naskah rampung kuartal II 2024.", u"kuartal II 2024 = 2024-04/2024-06"},
        Example {u"Naskah rampung triwulan III/2023.", u"triwulan III/2023 = 2023-07/2023-09"},
        Example {u"Naskah rampung paruh pertama tahun depan.", u"paruh pertama tahun depan = 2024-01/2024-06"},
        Example {u"Naskah rampung semester I 2024.", u"semester I 2024 = 2024-01/2024-06"},
        Example {u"Hibah tahun anggaran 2023 cair.", u"tahun anggaran 2023 = 2023-04/2024-03"},
        Example {u"Era 1990-an dan dekade 2010-an usai.", u"Era 1990-an = 199X; dekade 2010-an = 201X"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: counted from the publication")
{
    const auto [text, expected] = GENERATE(
        Example {u"Ia tiba kemarin, pulang besok.", u"kemarin = 2023-11-13; besok = 2023-11-15"},
        Example {u"Ia tiba hari ini (14/11).", u"hari ini (14/11) = 2023-11-14"},
        Example {u"Ia tiba tadi malam, kemarin lusa dan lusa.",
                 u"tadi malam = 2023-11-13; kemarin lusa = 2023-11-12; lusa = 2023-11-16"},
        Example {u"Ia tiba pekan lalu dan minggu lalu.",
                 u"pekan lalu = 2023-11-06/2023-11-12; minggu lalu = 2023-11-06/2023-11-12"},
        Example {u"Ia pulang pekan depan, bulan depan, tahun depan.",
                 u"pekan depan = 2023-11-20/2023-11-26; bulan depan = 2023-12; tahun depan = 2024"},
        Example {u"Ia tiba dua tahun lalu, tiga bulan silam.", u"dua tahun lalu = 2021; tiga bulan silam = 2023-08"},
        Example {u"Ia pulang dua tahun lagi.", u"dua tahun lagi = 2025"},
        Example {u"Ia tiba Selasa pekan lalu.", u"Selasa pekan lalu = 2023-11-07"},
        Example {u"Ia tiba Rabu.", u"Rabu = 2023-11-08"}, Example {u"Ia akan tiba Rabu.", u"Rabu = 2023-11-15"},
        Example {u"Ia tiba Selasa.", u"Selasa = 2023-11-14"},
        Example {u"Ia tiba Minggu malam.", u"Minggu malam = 2023-11-12"},
        Example {u"Ia pulang akhir pekan ini.", u"akhir pekan ini = 2023-11-18/2023-11-19"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: counted from a date before it")
{
    const auto [text, expected] = GENERATE(
        Example {u"Sidang dibuka Kamis (9/11). Ia tiba sehari sebelumnya.",
                 u"Kamis (9/11) = 2023-11-09; sehari sebelumnya = 2023-11-08"},
        Example {u"Sidang dibuka Kamis (9/11). Pada hari yang sama ia pulang.",
                 u"Kamis (9/11) = 2023-11-09; hari yang sama = 2023-11-09"},
        Example {u"Sidang dibuka Kamis (9/11). Keesokan harinya ia pulang.",
                 u"Kamis (9/11) = 2023-11-09; Keesokan harinya = 2023-11-10"},
        Example {u"Pada 2019 ia datang. Dua tahun kemudian ia pulang.", u"2019 = 2019; Dua tahun kemudian = 2021"},
        Example {u"\" Siap,\" kata Wira, Senin (13/11). Sidang dibuka Kamis (9/11). Ia tiba sehari sebelumnya.",
                 u"Senin (13/11) = 2023-11-13; Kamis (9/11) = 2023-11-09; sehari sebelumnya = 2023-11-08"},
        Example {u"Dialog digelar Senin (13/11).\nDialog pertama diadakan pada 9 Oktober 2022.\nPada hari yang sama ia "
                 u"pulang.",
                 u"Senin (13/11) = 2023-11-13; 9 Oktober 2022 = 2022-10-09; hari yang sama = 2023-11-13"},
        Example {u"Dialog pertama diadakan pada 9 Oktober 2022. Pada hari yang sama ia pulang.",
                 u"9 Oktober 2022 = 2022-10-09; hari yang sama = 2022-10-09"},
        Example {u"Ia tiba sehari sebelumnya.", u"sehari sebelumnya = ?"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: what is no date")
{
    const auto [text, expected] = GENERATE(
        Example {u"Ia tinggal di Pasar Minggu.", u""}, Example {u"\"Minggu yang berat,\" katanya.", u""},
        Example {u"Rapat Minggu pertama lancar.", u""},

        Example {u"Rapat digelar setiap Jumat.", u""},

        Example {u"Kampus Universitas 17 Agustus 1945 ramai.", u""},
        Example {u"Usulan dua pertiga (2/3) anggota.", u""}, Example {u"Dilihat dalam 24/7 jam.", u""},
        Example {u"Layanan 24/7 dan ISO 27001:2022 serta CVE-2023-23397.", u""},
        Example {u"Windows Server 2019 di 10.11.12.13.", u""}, Example {u"Perkara 12/Pid/2023 selesai.", u""},

        Example {u"Usulan didukung 2/3 anggota.", u""},
        Example {u"UU No. 27/2022 dan UU Nomor 5 Tahun 2018 berlaku.", u""}, Example {u"Tarif Rp 12/3 detik.", u""},
        Example {u"Berkas 9/4/LK-SBR ada.", u""}, Example {u"Telepon 0811-2023-0506 atau (021) 2306-0205.", u""},
        Example {u"LockBit 3.0 dan versi 3.10.2 dan skor 2-1.", u""}, Example {u"Pasal 46/3 dan resolusi 2231.", u""},
        Example {u"Sebanyak 2000 peserta dan 1945 orang.", u""},
        Example {u"Selama 3 bulan, 24 jam, 50 tahun, dua minggu.", u""}, Example {u"Jaringan 5G dan unit A05.", u""},
        Example {u"Mei Ling bertemu April Lestari.", u""},
        Example {u"Beberapa tahun terakhir dan 5 tahun ke depan.", u""}, Example {u"Pusat bantuan: 1500-2024", u""},
        Example {u"Anggaran Rp2.023 naik 20/30.", u""}, Example {u"Ulang tahun ke-50 dirayakan.", u""});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2023-11-14")) == QString::fromUtf16(expected));
}

TEST_CASE("Indonesian: readings that contradict each other")
{
    const auto [text, expected]
        = GENERATE(Example {u"Rapat Rabu (12/3/2024) batal.", u"Rabu (12/3/2024) = 2024-03-12/2024-03-13!"},
                   Example {u"Rapat Selasa (12/3/2024) batal.", u"Selasa (12/3/2024) = 2024-03-12"},
                   Example {u"Rapat 31/2/2025 batal.", u"31/2/2025 = ?!"},
                   Example {u"Rapat 31 Februari batal.", u"31 Februari = ?!"},
                   Example {u"Rapat 29 Februari 2024 batal.", u"29 Februari 2024 = 2024-02-29"},
                   Example {u"Rapat 5/6/3021 batal.", u"5/6/3021 = ?!"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, u"2024-03-06")) == QString::fromUtf16(expected));
}

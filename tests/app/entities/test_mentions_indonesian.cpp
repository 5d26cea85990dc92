#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::tests::marked;
using linimasa::tests::unmarked;
using namespace Qt::StringLiterals;

TEST_CASE("Indonesian: names are found with their type and no more is found")
{
    const QString expected = GENERATE(
        // states, blocs, places
        u"[Jepang|COUNTRY] dan [ASEAN|ORG] bertemu di [Jakarta|PLACE]."_s,
        u"Hubungan [Jepang|COUNTRY]-[ASEAN|ORG] menguat, kata seorang diplomat."_s,
        u"Kapal itu melintasi [Laut China Selatan|PLACE] menuju [Selat Malaka|PLACE]."_s,
        u"Delegasi [RI|COUNTRY] dan [AS|COUNTRY] berunding."_s,
        // a state inside an office or a body is not named again
        u"[Menteri Pertahanan Jepang|ROLE] [Haruki Senda|PERSON] tiba di [Surabaya|PLACE]."_s,
        u"[Wakil Menteri Luar Negeri Vietnam|ROLE] hadir bersama [Menteri Digital Singapura|ROLE]."_s,
        u"Bantuan [pemerintah Jepang|ORG] diterima [Kementerian Pertahanan Filipina|ORG]."_s,
        // former and acting belong to the office; rank and office side by side are two
        u"[Mantan Menteri Pertahanan Jepang|ROLE] itu menulis buku."_s,
        u"[Penjabat (Pj) Gubernur Papua Barat|ROLE] [Rudi Hartawan|PERSON] membuka acara."_s,
        u"Hadir [Kepala BSSN|ROLE] [Letjen|ROLE] [Bambang Suryadi|PERSON]."_s,
        // a full name and its short form in brackets are two mentions
        u"[Badan Siber dan Sandi Negara|ORG] ([BSSN|ORG]) membuka pelatihan. [BSSN|ORG] menyiapkan modul."_s,
        u"[Lembaga Riset Samudra|ORG] ([LRS|ORG]) terbit kemarin; laporan [LRS|ORG] tebal."_s,
        // persons by office, apposition, verb of saying and credit; later by one name
        u"[Juru Bicara BSSN|ROLE], [Wira Anggoro|PERSON], membantah. \"Tidak benar,\" kata [Wira|PERSON]."_s,
        u"Menurut [koordinator program|ROLE] [Melati Kusumo|PERSON], jadwal berubah."_s,
        u"Penulis: [Sekar Ayuningtyas|PERSON]\nEditor: [Bagas Pranowo|PERSON]"_s,
        // datelines, outlets, sources
        u"[AMBON|PLACE], [SUARAPALAPA.COM|ORG] – Hujan turun sejak pagi."_s,
        u"[Kupang|PLACE] ([ANTARA|ORG]) - Hujan turun sejak pagi."_s, u"Sumber: [Kyodo|ORG]"_s,
        // named conferences; unnamed ones are not marked
        u"Keduanya hadir pada [Konferensi Internasional mengenai Ketahanan Siber Nusantara|EVENT] di [Bali|PLACE]."_s,
        u"Ini bagian dari [Keketuaan ASEAN 2023|EVENT]."_s, u"Sebuah konferensi tentang siber digelar pekan depan."_s,
        // companies, campuses
        u"[PT Aman Siber Nusantara|ORG] bekerja dengan [Universitas Gadjah Mada|ORG]."_s);
    CAPTURE(expected);
    CHECK(marked(unmarked(expected), Language::Indonesian) == expected);
}

TEST_CASE("Indonesian: what is no name is left alone")
{
    const QString text
        = GENERATE(u"Minggu depan para menteri akan bertemu."_s, u"Menteri belum berkomentar."_s,
                   u"Pada Kamis (4/10) pukul 10.00 WIB, rapat ditutup."_s, u"UU No. 27/2022 sudah berlaku."_s,
                   u"Namun, pemerintah tidak akan membayar tebusan."_s, u"Sidang ditunda karena hujan."_s,
                   u"Serangan memakai ransomware LockBit."_s, u"Foto: Istimewa"_s, u"(mg/lt)"_s);
    CAPTURE(text);
    CHECK(marked(text, Language::Indonesian) == text);
}

// The names that every reader of this trade must find marked: who held office since 2009, and the bodies, meetings and
// exercises of the region, in the four languages.

#include "app/entities/lexicon_reader.h"
#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "source_folder.h"

using linimasa::domain::Language;
using linimasa::entities::EntityRow;
using linimasa::entities::LexiconName;
using linimasa::entities::NameAny;
using linimasa::entities::NameEnglish;
using linimasa::tests::marked;
using namespace Qt::StringLiterals;

namespace {

const std::vector<EntityRow>& people()
{
    static const std::vector<EntityRow> rows = [] {
        QFile file(QString::fromUtf8(LINIMASA_SOURCE_DIR) + u"/resources/lexicons/people.tsv"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto lexicon = linimasa::entities::readLexicon(u"people"_s, QString::fromUtf8(file.readAll()));
        REQUIRE(lexicon.has_value());
        return lexicon->entities;
    }();
    return rows;
}

struct Cabinet {
    const char16_t* state;
    const char16_t* names; // English, between bars: heads of government, then foreign, defence and digital ministers
};

struct Known {
    const char16_t* type;
    const char16_t* english;
    const char16_t* indonesian;
    const char16_t* vietnamese;
    const char16_t* japanese;
};

QString sentence(Language language, const QString& name)
{
    switch (language) {
    case Language::Indonesian:
        return u"Para peserta membahas "_s + name + u" dalam pertemuan itu."_s;
    case Language::Vietnamese:
        return u"Các đại biểu trao đổi về "_s + name + u" tại cuộc họp."_s;
    case Language::Japanese:
        return u"出席者は"_s + name + u"について意見を交わした。"_s;
    default:
        return u"The participants spoke of the "_s + name + u" at the meeting."_s;
    }
}

} // namespace

TEST_CASE("who held office since 2009 is on the list in four languages")
{
    const auto [state, names] = GENERATE(
        Cabinet {
            u"JP",
            u"Taro Aso|Yukio Hatoyama|Naoto Kan|Yoshihiko Noda|Shinzo Abe|Yoshihide Suga|Fumio Kishida|Shigeru Ishiba|"
            u"Sanae Takaichi|Hirofumi Nakasone|Katsuya Okada|Seiji Maehara|Takeaki Matsumoto|Koichiro Gemba|Taro Kono|"
            u"Toshimitsu Motegi|Yoshimasa Hayashi|Yoko Kamikawa|Takeshi Iwaya|Yasukazu Hamada|Toshimi Kitazawa|"
            u"Yasuo Ichikawa|Naoki Tanaka|Satoshi Morimoto|Itsunori Onodera|Akinori Eto|Gen Nakatani|Tomomi Inada|"
            u"Nobuo Kishi|Minoru Kihara|Shinjiro Koizumi|Takuya Hirai|Karen Makishima|Masaaki Taira|Hisashi Matsumoto"},
        Cabinet {u"ID",
                 u"Susilo Bambang Yudhoyono|Joko Widodo|Prabowo Subianto|Hassan Wirajuda|Marty Natalegawa|Retno "
                 u"Marsudi|Sugiono|"
                 u"Juwono Sudarsono|Purnomo Yusgiantoro|Ryamizard Ryacudu|Sjafrie Sjamsoeddin|Mohammad Nuh|"
                 u"Tifatul Sembiring|Rudiantara|Johnny G. Plate|Budi Arie Setiadi|Meutya Hafid"},
        Cabinet {
            u"VN",
            u"Nguyen Tan Dung|Nguyen Xuan Phuc|Pham Minh Chinh|Pham Gia Khiem|Pham Binh Minh|Bui Thanh Son|"
            u"Le Hoai Trung|Phung Quang Thanh|Ngo Xuan Lich|Phan Van Giang|Le Doan Hop|Nguyen Bac Son|Truong Minh Tuan|"
            u"Nguyen Manh Hung"},
        Cabinet {
            u"MY",
            u"Abdullah Ahmad Badawi|Najib Razak|Mahathir Mohamad|Muhyiddin Yassin|Ismail Sabri Yaakob|Anwar Ibrahim|"
            u"Rais Yatim|Anifah Aman|Saifuddin Abdullah|Hishammuddin Hussein|Zambry Abdul Kadir|Mohamad Hasan|"
            u"Ahmad Zahid Hamidi|Mohamad Sabu|Mohamed Khaled Nordin|Ahmad Shabery Cheek|Salleh Said Keruak|"
            u"Gobind Singh Deo|Annuar Musa|Fahmi Fadzil"},
        Cabinet {u"SG",
                 u"Lee Hsien Loong|Lawrence Wong|George Yeo|K. Shanmugam|Vivian Balakrishnan|Teo Chee Hean|Ng Eng Hen|"
                 u"Chan Chun Sing|Lee Boon Yang|Lui Tuck Yew|Yaacob Ibrahim|S. Iswaran|Josephine Teo"},
        Cabinet {
            u"TH",
            u"Abhisit Vejjajiva|Yingluck Shinawatra|Niwatthamrong Boonsongpaisan|Prayut Chan-o-cha|Srettha Thavisin|"
            u"Paetongtarn Shinawatra|Anutin Charnvirakul|Kasit Piromya|Surapong Tovichakchaikul|Tanasak Patimapragorn|"
            u"Don Pramudwinai|Parnpree Bahiddha-Nukara|Maris Sangiampongsa|Sihasak Phuangketkeow|Prawit Wongsuwan|"
            u"Yuthasak Sasiprapa|Sukumpol Suwanatat|Sutin Klungsang|Phumtham Wechayachai|Natthaphon Narkphanit|"
            u"Ranongrak Suwanchawee|Juti Krairiksh|Anudith Nakornthap|Pornchai Rujiprapa|Uttama Savanayana|"
            u"Pichet Durongkaveroj|Buddhipongse Punnakanta|Chaiwut Thanakamanusorn|Prasert Jantararuangtong|"
            u"Chaichanok Chidchob"},
        Cabinet {u"PH",
                 u"Gloria Macapagal Arroyo|Benigno Aquino III|Rodrigo Duterte|Ferdinand Marcos Jr.|Alberto Romulo|"
                 u"Albert del Rosario|Jose Rene Almendras|Perfecto Yasay|Alan Peter Cayetano|Teodoro Locsin Jr.|"
                 u"Enrique Manalo|Theresa Lazaro|Norberto Gonzales|Voltaire Gazmin|Delfin Lorenzana|Jose Faustino Jr.|"
                 u"Carlito Galvez Jr.|Gilberto Teodoro Jr.|Rodolfo Salalima|Eliseo Rio Jr.|Gregorio Honasan|"
                 u"Emmanuel Rey Caintic|Ivan John Uy|Henry Aguda"},
        Cabinet {u"KH",
                 u"Hun Sen|Hun Manet|Hor Namhong|Prak Sokhonn|Sok Chenda Sophea|Tea Banh|Tea Seiha|So Khun|Tram Iv Tek|"
                 u"Chea Vandeth"},
        Cabinet {
            u"LA",
            u"Bouasone Bouphavanh|Thongsing Thammavong|Thongloun Sisoulith|Phankham Viphavanh|Sonexay Siphandone|"
            u"Saleumxay Kommasith|Thongsavanh Phomvihane|Douangchay Phichit|Sengnouane Xayalath|Chansamone Chanyalath|"
            u"Khamliang Outhakaysone|Hiem Phommachanh|Thansamay Kommasith|Boviengkham Vongdara"},
        Cabinet {
            u"MM",
            u"Thein Sein|Than Shwe|Htin Kyaw|Win Myint|Aung San Suu Kyi|Min Aung Hlaing|Nyo Saw|Nyan Win|"
            u"Wunna Maung Lwin|Than Swe|Hla Min|Wai Lwin|Sein Win|Mya Tun Oo|Tin Aung San|Maung Maung Aye|Myat Hein|"
            u"Thant Sin Maung"},
        Cabinet {u"BN",
                 u"Hassanal Bolkiah|Mohamed Bolkiah|Lim Jock Seng|Erywan Yusof|Halbi Yussof|Abu Bakar Apong|"
                 u"Abdullah Bakar|Mustappa Sirat|Abdul Mutalib Yusof|Shamhary Mustapha"},
        Cabinet {u"TL",
                 u"Xanana Gusmão|Rui Maria de Araújo|Mari Alkatiri|Taur Matan Ruak|Zacarias da Costa|"
                 u"José Luís Guterres|Hernâni Coelho|Dionísio Babo Soares|Adaljiza Magno|Bendito Freitas|"
                 u"Cirilo Cristóvão|Filomeno Paixão|Donaciano do Rosário Gomes|Miguel Manetelu"});
    for (const QString& name : QString(names).split(u'|')) {
        CAPTURE(name);
        const auto row = std::ranges::find_if(people(), [&](const EntityRow& person) {
            return person.of == QStringView(state) && std::ranges::any_of(person.names, [&](const LexiconName& known) {
                       return known.text == name && (known.languages & NameEnglish) != 0;
                   });
        });
        REQUIRE(row != people().end());
        quint8 languages = 0;
        for (const LexiconName& known : row->names) {
            languages |= known.languages;
        }
        CHECK(languages == NameAny);
    }
}

TEST_CASE("the bodies, meetings and exercises of the region are marked in four languages")
{
    const auto known = GENERATE(
        Known {u"ORG", u"NISC", u"NISC", u"NISC", u"内閣サイバーセキュリティセンター"},
        Known {u"ORG", u"National Cybersecurity Office", u"Kantor Keamanan Siber Nasional Jepang",
               u"Văn phòng An ninh mạng Quốc gia Nhật Bản", u"国家サイバー統括室"},
        Known {u"ORG", u"BSSN", u"Badan Siber dan Sandi Negara", u"BSSN", u"国家サイバー暗号庁"},
        Known {u"ORG", u"Cyber Security Agency of Singapore", u"Badan Keamanan Siber Singapura",
               u"Cơ quan An ninh mạng Singapore", u"シンガポールサイバーセキュリティ庁"},
        Known {u"ORG", u"NACSA", u"Badan Keamanan Siber Nasional Malaysia", u"Cơ quan An ninh mạng quốc gia Malaysia",
               u"マレーシア国家サイバーセキュリティ庁"},
        Known {u"ORG", u"National Cyber Security Centre", u"NCSC", u"Trung tâm An ninh mạng quốc gia",
               u"国家サイバーセキュリティセンター"},
        Known {u"ORG", u"Department of Cyber Security and High-Tech Crime Prevention", u"Cục A05",
               u"Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
               u"サイバーセキュリティ・ハイテク犯罪対策局"},
        Known {u"ORG", u"Department of Information and Communications Technology", u"DICT",
               u"Bộ Công nghệ thông tin và Truyền thông Philippines", u"情報通信技術省"},
        Known {u"ORG", u"ThaiCERT", u"ThaiCERT", u"ThaiCERT", u"ThaiCERT"},
        Known {u"ORG", u"National Cyber Security Agency of Thailand", u"Badan Keamanan Siber Nasional Thailand",
               u"Cơ quan An ninh mạng quốc gia Thái Lan", u"タイ国家サイバーセキュリティ庁"},
        Known {u"ORG", u"AJCCBC", u"Pusat Pengembangan Kapasitas Keamanan Siber ASEAN-Jepang",
               u"Trung tâm Nâng cao năng lực an ninh mạng ASEAN - Nhật Bản",
               u"日ASEANサイバーセキュリティ能力構築センター"},
        Known {u"EVENT", u"AMCC", u"Konferensi Tingkat Menteri ASEAN tentang Keamanan Siber",
               u"Hội nghị Bộ trưởng ASEAN về An ninh mạng", u"ASEANサイバーセキュリティ閣僚会議"},
        Known {u"EVENT", u"ADMM-Plus", u"ADMM-Plus", u"ADMM+", u"拡大ASEAN国防相会議"},
        Known {u"ORG", u"ASEAN Regional Forum", u"Forum Regional ASEAN", u"Diễn đàn Khu vực ASEAN",
               u"ASEAN地域フォーラム"},
        Known {u"ORG", u"JICA", u"Badan Kerja Sama Internasional Jepang", u"Cơ quan Hợp tác quốc tế Nhật Bản",
               u"国際協力機構"},
        Known {u"ORG", u"METI", u"METI", u"METI", u"経済産業省"},
        Known {u"ORG", u"Ministry of Internal Affairs and Communications",
               u"Kementerian Dalam Negeri dan Komunikasi Jepang", u"Bộ Nội vụ và Truyền thông Nhật Bản", u"総務省"},
        Known {u"ORG", u"ERIA", u"ERIA", u"Viện Nghiên cứu kinh tế ASEAN và Đông Á",
               u"東アジア・アセアン経済研究センター"},
        Known {u"ORG", u"Forum of Incident Response and Security Teams", u"Forum Tim Tanggap Insiden dan Keamanan",
               u"Diễn đàn các đội ứng cứu sự cố và an ninh", u"APCERT"},
        Known {u"ORG", u"APCERT", u"APCERT", u"APCERT", u"APCERT"},
        Known {u"ORG", u"Quad", u"Quad", u"Bộ tứ", u"クアッド"},
        Known {u"ORG", u"NATO CCDCOE", u"NATO CCDCOE", u"Trung tâm Hợp tác Phòng thủ mạng xuất sắc NATO",
               u"NATOサイバー防衛協力センター"},
        Known {u"EVENT", u"Locked Shields", u"Locked Shields", u"Locked Shields", u"ロックド・シールズ"});
    const QString type(known.type);
    CAPTURE(QString(known.english));
    const auto isMarked = [&](Language language, const char16_t* name) {
        const QString wanted = u'[' + QString(name) + u'|' + type + u']';
        const QString found = marked(sentence(language, QString(name)), language);
        CAPTURE(found);
        CHECK(found.contains(wanted));
    };
    isMarked(Language::English, known.english);
    isMarked(Language::Indonesian, known.indonesian);
    isMarked(Language::Vietnamese, known.vietnamese);
    isMarked(Language::Japanese, known.japanese);
}

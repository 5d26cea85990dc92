#include "app/import/boilerplate_phrases.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace linimasa::import {

using domain::BoilerplateKind;

namespace {

struct Phrases {
    BoilerplateKind kind;
    QStringView list; // divided by '|'
};

constexpr Phrases labels[] = {
    {BoilerplateKind::ReadMore,
     u"baca juga|baca|simak juga|lihat juga|baca selengkapnya|selengkapnya|read more|read also|also read|read|see also|"
     u"related|more|xem thêm|đọc thêm|mời xem|関連記事|関連|関連ニュース|あわせて読みたい|合わせて読みたい|こちらも"},
    {BoilerplateKind::Caption,
     u"foto|photo|photos|photo by|foto oleh|ảnh|hình|hình ảnh|ảnh minh "
     u"họa|写真|写真説明|image|picture|gambar|ilustrasi|"
     u"illustration|file photo|caption|keterangan foto|keterangan gambar|infografis|infographic|grafis|video|đồ "
     u"họa|clip|図|"
     u"画像|動画|資料写真|フォト|写真特集|グラフィック"},
    {BoilerplateKind::Byline,
     u"pewarta|penulis|editor|editors|reporter|wartawan|oleh|redaktur|laporan|kontributor|fotografer|penyunting|"
     u"penerjemah|"
     u"jurnalis|uploader|author|authors|by|written by|edited by|editing by|reporting by|tác giả|phóng viên|biên tập|"
     u"người viết|bài|bài viết|bài và ảnh|tin, ảnh|thực hiện|記者|文|執筆|編集|取材|筆者|著者|担当|published|published "
     u"on|"
     u"updated|last updated|posted|posted on|date|diterbitkan|dipublikasikan|dirilis|diperbarui|terbit|tayang|tanggal|"
     u"ngày đăng|cập nhật|xuất bản|đăng lúc|ngày|公開日|更新日|公開|更新|投稿日|配信|掲載|日時"},
    {BoilerplateKind::Source,
     u"sumber|sumber berita|source|sources|nguồn|nguồn tin|theo|via|出典|出所|提供|引用元|情報元|情報源|ソース"},
    {BoilerplateKind::Navigation,
     u"tag|tags|tagar|topik|topic|topics|kata kunci|keyword|keywords|từ khóa|từ khoá|chủ "
     u"đề|thẻ|キーワード|タグ|トピック|"
     u"bagikan|share|share this|share this article|chia sẻ|シェア|follow us|ikuti kami|theo dõi|hotline|đường dây "
     u"nóng|tel|"
     u"telp|telepon|phone|email|e-mail|surel|điện thoại|fax|kontak|contact|contacts|media contact|liên hệ|hubungi|"
     u"call center|pusat bantuan|pusat "
     u"panggilan|お問い合わせ|問い合わせ|問い合わせ先|連絡先|電話|whatsapp|website|situs|"
     u"địa chỉ|alamat|rubrik|kategori|category|section|chuyên "
     u"mục|カテゴリ|カテゴリー|halaman|page|pages|listen|dengarkan"},
};

constexpr Phrases wholeLines[] = {
    {BoilerplateKind::Navigation,
     u"home|beranda|trang chủ|ホーム|トップ|menu|search|cari|masuk|login|log in|sign in|đăng "
     u"nhập|ログイン|daftar|subscribe|"
     u"berlangganan|đăng ký|share|bagikan|chia sẻ|tweet|print|cetak|email|copy link|salin "
     u"tautan|komentar|comments|comment|"
     u"bình luận|コメント|advertisement|advertisements|advertising|iklan|quảng "
     u"cáo|広告|スポンサー|sponsored|pr|tags|tag|"
     u"続きを読む|もっと見る|全文を読む|selengkapnya|lihat semua|view all|see all|read full story|next|previous|next "
     u"page|"
     u"selanjutnya|sebelumnya|halaman selanjutnya|loading|印刷|印刷する|シェア|シェアする|ツイート|保存|保存する|"
     u"scroll to continue with content|scroll to resume content|kembali ke atas|back to top|ページの先頭へ|in bài viết|"
     u"gửi bình luận|viết bình luận|tulis komentar|ikuti kami|follow us|theo dõi chúng tôi|bookmark|simpan|lưu bài"},
    {BoilerplateKind::Byline, u"tim redaksi|redaksi|admin|administrator|staff writer|staff writers|編集部|news desk"},
    {BoilerplateKind::EndMark, u"end|ends|tamat|selesai|hết|終わり|おわり|以上"},
};

constexpr Phrases beginnings[] = {
    {BoilerplateKind::ReadMore, u"baca juga |simak juga |read also |also read |xem thêm |đọc thêm |▶ baca |>> "},
    {BoilerplateKind::Caption,
     u"photo by |foto oleh |photo courtesy |(foto|(photo|(ảnh|(写真|（写真|antara foto/|file photo"},
    {BoilerplateKind::Byline,
     u"reporting by |(reporting by |additional reporting |written by |edited by |published on |last updated |posted "
     u"on "},
    {BoilerplateKind::Navigation,
     u"follow us |ikuti kami |ikuti berita |ikuti saluran |dapatkan berita |simak berita |download our |unduh aplikasi "
     u"|"
     u"berlangganan |subscribe to |sign up for |đăng ký nhận |tải ứng dụng |theo dõi báo |theo dõi chúng tôi |"
     u"scroll to continue|click here |klik di sini|cek berita |gabung |無料会員|会員登録|この記事は会員|download the "},
    {BoilerplateKind::Source, u"sumber : |dikutip dari laman |diolah dari "},
    {BoilerplateKind::Copyright,
     u"copyright |hak cipta |all rights reserved|bản quyền |dilarang keras |dilarang mengambil |無断転載|著作権|"
     u"no part of this |cấm sao chép"},
};

constexpr QStringView relatedPhrases
    = u"berita terkait|berita terkini|berita lain|berita lainnya|berita populer|berita terpopuler|berita terbaru|"
      u"berita pilihan|berita menarik lainnya|baca juga|baca berita lainnya|artikel terkait|artikel lain|artikel "
      u"lainnya|"
      u"terkait|terpopuler|populer|rekomendasi|rekomendasi untuk anda|lihat juga|simak juga|pilihan redaksi|pilihan "
      u"editor|"
      u"terbaru|terkini|topik terkait|related|related articles|related article|related stories|related story|related "
      u"news|"
      u"related links|related content|related posts|related reading|related coverage|read more|read also|also "
      u"read|read next|"
      u"more news|more stories|more from this section|more on this story|more on this topic|see also|you may also like|"
      u"you might also like|recommended|recommended for you|recommended stories|most read|most "
      u"popular|trending|trending now|"
      u"latest|latest news|latest stories|other news|other stories|in other news|top stories|editor's picks|editors' "
      u"picks|"
      u"don't miss|what to read next|keep reading|further reading|tin liên quan|tin bài liên quan|bài liên quan|"
      u"bài viết liên quan|tin tức liên quan|tin cùng chuyên mục|bài cùng chuyên mục|cùng chuyên mục|tin cùng mục|"
      u"cùng chủ đề|tin cùng chủ đề|xem thêm|đọc thêm|tin khác|các tin khác|tin tức khác|bài viết khác|tin mới|tin mới "
      u"nhất|"
      u"tin nóng|có thể bạn quan tâm|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|bài đọc nhiều|tin nổi bật|chủ đề liên quan|"
      u"đừng bỏ lỡ|関連記事|関連ニュース|関連リンク|関連|関連情報|関連トピックス|関連するニュース|あわせて読みたい|"
      u"合わせて読みたい|おすすめ記事|おすすめ|おすすめの記事|こちらもおすすめ|人気記事|最新記事|最新ニュース|新着記事|"
      u"注目記事|他の記事|その他の記事|ほかの記事|その他のニュース|ランキング|アクセスランキング|よく読まれている記事|"
      u"この記事の関連ニュース";

constexpr QStringView shareWords = u"facebook|twitter|x|whatsapp|telegram|line|email|e-mail|mail|linkedin|pinterest|"
                                   u"reddit|tumblr|zalo|messenger|share|"
                                   u"tweet|bagikan|print|cetak|copy|link|salin|chia|sẻ|シェア|ツイート|印刷|保存|"
                                   u"はてなブックマーク|はてブ|ポスト|lineで送る|"
                                   u"pocket|instagram|youtube|tiktok|threads|flipboard|koran|sms|bookmark|save|like|"
                                   u"suka|thích|url|tautan|a+|a-|aa|comment";

using KindByPhrase = QHash<QString, BoilerplateKind>;

template<std::size_t Size> KindByPhrase tableOf(const Phrases (&lists)[Size])
{
    KindByPhrase table;
    for (const Phrases& phrases : lists) {
        for (const QStringView phrase : phrases.list.tokenize(u'|')) {
            table.insert(phrase.toString(), phrases.kind);
        }
    }
    return table;
}

QSet<QString> setOf(QStringView list)
{
    QSet<QString> set;
    for (const QStringView phrase : list.tokenize(u'|')) {
        set.insert(phrase.toString());
    }
    return set;
}

std::optional<BoilerplateKind> lookUp(const KindByPhrase& table, QStringView phrase)
{
    const auto found = table.constFind(phrase.toString().toLower());
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<BoilerplateKind> kindOfLabel(QStringView label)
{
    static const KindByPhrase table = tableOf(labels);
    return lookUp(table, label);
}

std::optional<BoilerplateKind> kindOfWholeLine(QStringView line)
{
    static const KindByPhrase table = tableOf(wholeLines);
    return lookUp(table, line);
}

std::optional<BoilerplateKind> kindOfBeginning(QStringView line)
{
    for (const Phrases& phrases : beginnings) {
        for (const QStringView phrase : phrases.list.tokenize(u'|')) {
            if (line.startsWith(phrase, Qt::CaseInsensitive)) {
                return phrases.kind;
            }
        }
    }
    return std::nullopt;
}

bool isRelatedPhrase(QStringView phrase)
{
    static const QSet<QString> phrases = setOf(relatedPhrases);
    return phrases.contains(phrase.toString().toLower());
}

bool isShareWord(QStringView word)
{
    constexpr qsizetype longest = 9; // "messenger"
    static const QSet<QString> words = setOf(shareWords);
    return word.size() <= longest && words.contains(word.toString().toLower());
}

} // namespace linimasa::import

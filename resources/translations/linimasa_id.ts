<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Buka berkas…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Buka &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Import highlights and notes…</source>
        <translation>&amp;Impor sorotan dan catatan…</translation>
    </message>
    <message>
        <source>&amp;Print the article…</source>
        <translation>Ce&amp;tak artikel…</translation>
    </message>
    <message>
        <source>&amp;New article from clipboard</source>
        <translation>&amp;Artikel baru dari papan klip</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the library…</source>
        <translation>&amp;Simpan salinan pustaka…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>&amp;Cari dalam artikel…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari &amp;berikutnya</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>C&amp;ari sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Ca&amp;ri di semua artikel…</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>&amp;Daftar artikel</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Rincian</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linimasa</translation>
    </message>
    <message>
        <source>Mark &amp;names</source>
        <translation>&amp;Tandai nama</translation>
    </message>
    <message>
        <source>Mark &amp;dates</source>
        <translation>T&amp;andai tanggal</translation>
    </message>
    <message>
        <source>Mark what needs a de&amp;cision</source>
        <translation>Tandai &amp;yang perlu diputuskan</translation>
    </message>
    <message>
        <source>&amp;Plain reading</source>
        <translation>&amp;Bacaan polos</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>P&amp;erkecil teks</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Ukuran teks biasa</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Sesuai &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Layar penu&amp;h</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>&amp;Ke teks</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Back to the other panes</source>
        <translation>Ke&amp;mbali ke panel lain</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Artikel berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artikel &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Next n&amp;ame</source>
        <translation>&amp;Nama berikutnya</translation>
    </message>
    <message>
        <source>Next &amp;date</source>
        <translation>&amp;Tanggal berikutnya</translation>
    </message>
    <message>
        <source>Previous da&amp;te</source>
        <translation>Tan&amp;ggal sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Card of the name or date</source>
        <translation>&amp;Kartu nama atau tanggal</translation>
    </message>
    <message>
        <source>&amp;Why is this here?</source>
        <translation>Mengapa &amp;ini ada di sini?</translation>
    </message>
    <message>
        <source>&amp;Highlight with the last label</source>
        <translation>&amp;Sorot dengan label terakhir</translation>
    </message>
    <message>
        <source>Highlight with label &amp;1</source>
        <translation>Sorot dengan label &amp;1</translation>
    </message>
    <message>
        <source>Highlight with label &amp;2</source>
        <translation>Sorot dengan label &amp;2</translation>
    </message>
    <message>
        <source>Highlight with label &amp;3</source>
        <translation>Sorot dengan label &amp;3</translation>
    </message>
    <message>
        <source>Highlight with label &amp;4</source>
        <translation>Sorot dengan label &amp;4</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Tulis catatan</translation>
    </message>
    <message>
        <source>Make an &amp;event of the words</source>
        <translation>&amp;Jadikan kata terpilih peristiwa</translation>
    </message>
    <message>
        <source>&amp;Delete the highlight</source>
        <translation>&amp;Hapus sorotan</translation>
    </message>
    <message>
        <source>Pre&amp;vious highlight</source>
        <translation>S&amp;orotan sebelumnya</translation>
    </message>
    <message>
        <source>Names of the &amp;labels…</source>
        <translation>&amp;Nama label…</translation>
    </message>
    <message>
        <source>&amp;Go to the notes</source>
        <translation>&amp;Ke catatan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>M&amp;undur</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Maju</translation>
    </message>
    <message>
        <source>From text to &amp;event, from event to text</source>
        <translation>&amp;Dari teks ke peristiwa dan sebaliknya</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>&amp;Terima peristiwa</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>Tolak &amp;peristiwa</translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation>&amp;Sunting peristiwa…</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>&amp;Gabungkan peristiwa menjadi satu</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;Daftar tombol</translation>
    </message>
    <message>
        <source>&amp;About Linimasa</source>
        <translation>&amp;Tentang Linimasa</translation>
    </message>
    <message>
        <source>New or other &amp;chronology…</source>
        <translation>Kronologi baru atau &amp;lain…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple clippings</source>
        <translation>Buka &amp;contoh kliping</translation>
    </message>
    <message>
        <source>For&amp;get this article…</source>
        <translation>L&amp;upakan artikel ini…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Salin &amp;dengan sumber</translation>
    </message>
    <message>
        <source>Fi&amp;lter articles</source>
        <translation>Sar&amp;ing artikel</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Perbesar teks</translation>
    </message>
    <message>
        <source>Go to t&amp;he list</source>
        <translation>Ke da&amp;ftar</translation>
    </message>
    <message>
        <source>Go to the ti&amp;meline</source>
        <translation>Ke li&amp;nimasa</translation>
    </message>
    <message>
        <source>Go to the insp&amp;ector</source>
        <translation>Ke rin&amp;cian</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>S&amp;how all events</source>
        <translation>T&amp;ampilkan semua peristiwa</translation>
    </message>
    <message>
        <source>&amp;Only dates to decide</source>
        <translation>&amp;Hanya tanggal yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Kursor dalam teks</translation>
    </message>
    <message>
        <source>Pre&amp;vious name</source>
        <translation>Nama s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>Next h&amp;ighlight</source>
        <translation>Sorotan &amp;berikutnya</translation>
    </message>
    <message>
        <source>Ta&amp;ke the decision back</source>
        <translation>Tarik &amp;kembali keputusan</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>Terima semua saran &amp;yang tampil</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>T&amp;injau</translation>
    </message>
    <message>
        <source>C&amp;orrect the name…</source>
        <translation>K&amp;oreksi nama…</translation>
    </message>
    <message>
        <source>Add the words as a na&amp;me…</source>
        <translation>Tam&amp;bahkan kata sebagai nama…</translation>
    </message>
    <message>
        <source>Add as &amp;source to…</source>
        <translation>Tambahkan sebagai sumber &amp;untuk…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Kontras tinggi</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>P&amp;engaturan…</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Ubah &amp;tombol…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>&amp;Cari perintah…</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>&amp;Yang baru</translation>
    </message>
    <message>
        <source>&amp;Tracks…</source>
        <translation>&amp;Jalur…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Folder yang &amp;dipantau…</translation>
    </message>
    <message>
        <source>E&amp;xtend or shorten to the words</source>
        <translation>&amp;Perluas atau pendekkan ke kata terpilih</translation>
    </message>
    <message>
        <source>Corr&amp;ected names…</source>
        <translation>Nama yang &amp;dibetulkan…</translation>
    </message>
</context>
<context>
    <name>ConflictGrounds</name>
    <message>
        <source>day first</source>
        <translation>hari lebih dulu</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>bulan lebih dulu</translation>
    </message>
    <message>
        <source>so the date says</source>
        <translation>menurut tanggalnya</translation>
    </message>
    <message>
        <source>so the weekday says</source>
        <translation>menurut nama harinya</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>%1 event</source>
        <translation>%1 peristiwa</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 peristiwa</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artikel</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 tanda</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 tanda</translation>
    </message>
    <message>
        <source>%1 near copy</source>
        <translation>%1 salinan serupa</translation>
    </message>
    <message>
        <source>%1 near copies</source>
        <translation>%1 salinan serupa</translation>
    </message>
    <message>
        <source>%1 date to decide</source>
        <translation>%1 tanggal perlu diputuskan</translation>
    </message>
    <message>
        <source>%1 dates to decide</source>
        <translation>%1 tanggal perlu diputuskan</translation>
    </message>
</context>
<context>
    <name>DateExplanation</name>
    <message>
        <source>undated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>The passage names no date.</source>
        <translation>Bagian teks ini tidak menyebut tanggal.</translation>
    </message>
    <message>
        <source>It cannot be placed on the calendar.</source>
        <translation>Tidak dapat ditempatkan pada kalender.</translation>
    </message>
    <message>
        <source>It cannot be placed: the article has no publication date.</source>
        <translation>Tidak dapat ditempatkan: artikel tidak punya tanggal terbit.</translation>
    </message>
    <message>
        <source>The passage itself names no date; it is taken from its surroundings.</source>
        <translation>Bagian teks ini sendiri tidak menyebut tanggal; tanggalnya diambil dari teks di sekitarnya.</translation>
    </message>
    <message>
        <source>It is taken from the words around.</source>
        <translation>Diambil dari kata-kata di sekitarnya.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>%1 adalah hari %2.</translation>
    </message>
    <message>
        <source>The weekday and the date do not belong together.</source>
        <translation>Hari dan tanggalnya tidak cocok.</translation>
    </message>
    <message>
        <source>There is no such day on the calendar.</source>
        <translation>Hari itu tidak ada pada kalender.</translation>
    </message>
    <message>
        <source>It can be read day first or month first.</source>
        <translation>Angkanya dapat dibaca hari dahulu atau bulan dahulu.</translation>
    </message>
    <message>
        <source>The sources give different dates.</source>
        <translation>Sumber-sumber menyebut tanggal yang berbeda.</translation>
    </message>
    <message>
        <source>The date lies outside the range that can be right.</source>
        <translation>Tanggalnya di luar rentang yang mungkin benar.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, name of the month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring %1</source>
        <translation>musim semi %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>musim panas %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>musim gugur %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>musim dingin %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>paruh pertama %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>paruh kedua %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>triwulan %1 tahun %2</translation>
    </message>
    <message>
        <source>third %1 of %2</source>
        <translation>caturwulan %1 tahun %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>tahun %1-an</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sekitar %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (tidak pasti)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>two days of one month, its name and year</comment>
        <translation>%1–%2 %3</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>agreement</source>
        <translation>perjanjian</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>pertemuan</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>latihan</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>kemitraan</translation>
    </message>
    <message>
        <source>capacity building</source>
        <translation>peningkatan kapasitas</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>bantuan</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>pernyataan</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>insiden</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>terjadi</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dibantah</translation>
    </message>
    <message>
        <source>from the page&apos;s meta data</source>
        <translation>dari metadata halaman</translation>
    </message>
    <message>
        <source>from the page&apos;s structured data</source>
        <translation>dari data terstruktur halaman</translation>
    </message>
    <message>
        <source>from the page&apos;s time element</source>
        <translation>dari elemen waktu halaman</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>dari baris penulis</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>dari titimangsa</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>dari nama berkas</translation>
    </message>
    <message>
        <source>given when it was opened</source>
        <translation>diberikan saat dibuka</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>diisi oleh Anda</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>tautan terkait</translation>
    </message>
    <message>
        <source>“read more” lines</source>
        <translation>baris “baca juga”</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>keterangan gambar</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>baris penulis</translation>
    </message>
    <message>
        <source>reporter codes</source>
        <translation>kode wartawan</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>baris sumber</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigasi</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>penghitung</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>tanda akhir</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>hak cipta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Conferences, treaties, exercises</source>
        <translation>Konferensi, perjanjian, latihan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>bahasa Inggris</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>bahasa Vietnam</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>bahasa Jepang</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>bahasa lain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>○ suggested</source>
        <translation>○ disarankan</translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation>● dikonfirmasi</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ ditolak</translation>
    </message>
    <message>
        <source>needs check</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confirmed, planned</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (1 origin)</source>
        <translation>%1 (1 sumber asal)</translation>
    </message>
    <message>
        <source>%1 (%2 origins)</source>
        <translation>%1 (%2 sumber asal)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>%1 articles, 1 origin</source>
        <translation>%1 artikel, 1 sumber asal</translation>
    </message>
    <message>
        <source>%1 articles, %2 origins</source>
        <translation>%1 artikel, %2 sumber asal</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>“%1” follows a title of persons.</source>
        <translation>“%1” mengikuti gelar orang.</translation>
    </message>
    <message>
        <source>“%1” follows a word that names authors and makers.</source>
        <translation>“%1” mengikuti kata yang menyebut penulis atau pembuat.</translation>
    </message>
    <message>
        <source>“%1” is made of known given and family names.</source>
        <translation>“%1” terdiri dari nama depan dan nama keluarga yang dikenal.</translation>
    </message>
    <message>
        <source>A part of “%1” is a known given or family name.</source>
        <translation>Sebagian dari “%1” adalah nama depan atau nama keluarga yang dikenal.</translation>
    </message>
    <message>
        <source>“%1” begins with a known family name.</source>
        <translation>“%1” diawali nama keluarga yang dikenal.</translation>
    </message>
    <message>
        <source>A verb of saying makes “%1” a speaker.</source>
        <translation>Kata kerja untuk berkata menunjukkan bahwa “%1” adalah pembicara.</translation>
    </message>
    <message>
        <source>“%1” stands in a byline.</source>
        <translation>“%1” ada di baris penulis.</translation>
    </message>
    <message>
        <source>“%1” stands in a line that names the source.</source>
        <translation>“%1” ada di baris yang menyebut sumber.</translation>
    </message>
    <message>
        <source>“%1” stands behind an agency in a picture&apos;s credit.</source>
        <translation>“%1” ada di belakang nama kantor berita dalam kredit gambar.</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline.</source>
        <translation>“%1” ada di titimangsa.</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline as its reporter.</source>
        <translation>“%1” ada di titimangsa sebagai wartawannya.</translation>
    </message>
    <message>
        <source>“%1” is written like the address of a site.</source>
        <translation>“%1” ditulis seperti alamat situs.</translation>
    </message>
    <message>
        <source>“%1” is made of the words of an office and its body.</source>
        <translation>“%1” terdiri dari kata untuk jabatan dan lembaganya.</translation>
    </message>
    <message>
        <source>“%1” is a rank beside a name.</source>
        <translation>“%1” adalah pangkat di samping nama.</translation>
    </message>
    <message>
        <source>“%1” follows an office.</source>
        <translation>“%1” mengikuti jabatan.</translation>
    </message>
    <message>
        <source>“%1” stands before an office.</source>
        <translation>“%1” berada di depan jabatan.</translation>
    </message>
    <message>
        <source>“%1” opens with a word for a body.</source>
        <translation>“%1” diawali kata untuk lembaga.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a body.</source>
        <translation>“%1” diakhiri kata untuk lembaga.</translation>
    </message>
    <message>
        <source>“%1” is written like the short name of a university.</source>
        <translation>“%1” ditulis seperti nama singkat universitas.</translation>
    </message>
    <message>
        <source>“%1” opens with a word for an event.</source>
        <translation>“%1” diawali kata untuk peristiwa.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for an event.</source>
        <translation>“%1” diakhiri kata untuk peristiwa.</translation>
    </message>
    <message>
        <source>“%1” stands in quotation marks beside a word for an event.</source>
        <translation>“%1” ada dalam tanda kutip di samping kata untuk peristiwa.</translation>
    </message>
    <message>
        <source>“%1” stands with a word for a kind of place before it.</source>
        <translation>“%1” didahului kata untuk jenis tempat.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a kind of place.</source>
        <translation>“%1” diakhiri kata untuk jenis tempat.</translation>
    </message>
    <message>
        <source>“%1” follows a word that says where.</source>
        <translation>“%1” mengikuti kata yang menunjukkan tempat.</translation>
    </message>
    <message>
        <source>“%1” is a state and a word for its government.</source>
        <translation>“%1” adalah negara dengan kata untuk pemerintahannya.</translation>
    </message>
    <message>
        <source>“%1” carries the mark of a company.</source>
        <translation>“%1” memuat ciri perusahaan.</translation>
    </message>
    <message>
        <source>“%1” fits a pattern of names.</source>
        <translation>“%1” cocok dengan pola nama.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>lembaga</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>a named event</source>
        <translation>peristiwa bernama</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>perjanjian</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>pertemuan</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>latihan</translation>
    </message>
    <message>
        <source>a partnership</source>
        <translation>kemitraan</translation>
    </message>
    <message>
        <source>training or capacity building</source>
        <translation>pelatihan atau peningkatan kapasitas</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>bantuan</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>pernyataan</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>insiden</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>stated by the page</source>
        <translation>dinyatakan oleh halaman</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>dari baris penulis</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>dari titimangsa</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>dari nama berkas</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>sebagaimana diberikan</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>ditetapkan oleh Anda</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>The weekday and the date in “%1” do not agree: it can be read as %2, and none is chosen.</source>
        <translation>Hari dan tanggal dalam “%1” tidak cocok: dapat dibaca sebagai %2, dan tidak ada yang dipilih.</translation>
    </message>
    <message>
        <source>“%1” names a day that does not exist.</source>
        <translation>“%1” menyebut hari yang tidak ada.</translation>
    </message>
    <message>
        <source>Nothing settles which number of “%1” is the day: it can be read as %2, and none is chosen.</source>
        <translation>Tidak ada yang menentukan angka mana dalam “%1” yang merupakan hari: dapat dibaca sebagai %2, dan tidak ada yang dipilih.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years that an article can tell of.</source>
        <translation>“%1” di luar tahun-tahun yang dapat diceritakan artikel.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and none is chosen.</source>
        <translation>“%1” dapat dibaca sebagai %2, dan tidak ada yang dipilih.</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 that ends at “%3”; where it begins follows from its length or from the passage before.</source>
        <translation>Klausa ini memuat %1 dari %2 yang berakhir pada “%3”; awalnya dihitung dari lamanya atau dari bagian teks sebelumnya.</translation>
    </message>
    <message>
        <source>An official speaks: %1 on a matter of %2, dated by the day of the saying, “%3”.</source>
        <translation>Seorang pejabat berbicara: %1 tentang urusan %2, bertanggal hari ia berbicara, “%3”.</translation>
    </message>
    <message>
        <source>The passage goes on about %1 of %2 told before it, which “%3” dates.</source>
        <translation>Bagian teks ini melanjutkan %1 dari %2 yang diceritakan sebelumnya, yang bertanggal “%3”.</translation>
    </message>
    <message>
        <source>An official speaks of the article&apos;s main event: %1 on a matter of %2 that takes its date, “%3”.</source>
        <translation>Seorang pejabat berbicara tentang peristiwa utama artikel: %1 tentang urusan %2 yang memakai tanggalnya, “%3”.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; its date, “%3”, stands in a sentence nearby.</source>
        <translation>Bagian teks ini memuat %1 dari %2; tanggalnya, “%3”, ada di kalimat yang berdekatan.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; no sentence dates it, so the dateline&apos;s “%3” is taken.</source>
        <translation>Bagian teks ini memuat %1 dari %2; tidak ada kalimat yang memberi tanggal, maka “%3” dari titimangsa dipakai.</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 and carries its date, “%3”.</source>
        <translation>Klausa ini memuat %1 dari %2 beserta tanggalnya, “%3”.</translation>
    </message>
    <message>
        <source>“%1” is what many countries call such a body (list “%2”); whose it is follows from the words around.</source>
        <translation>“%1” adalah sebutan lembaga semacam itu di banyak negara (daftar “%2”); milik siapa disimpulkan dari kata-kata di sekitarnya.</translation>
    </message>
    <message>
        <source>“%1” stands on the list “%2”.</source>
        <translation>“%1” ada dalam daftar “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2 on the list “%3”.</source>
        <translation>“%1” adalah nama untuk %2 dalam daftar “%3”.</translation>
    </message>
    <message>
        <source>“%1” is a short form of %2, which this article names in full.</source>
        <translation>“%1” adalah bentuk singkat dari %2, yang disebut lengkap dalam artikel ini.</translation>
    </message>
    <message>
        <source>The statistical model takes “%1” for %2; no list holds it.</source>
        <translation>Model statistik menganggap “%1” sebagai %2; tidak ada dalam daftar mana pun.</translation>
    </message>
    <message>
        <source>You marked “%1”.</source>
        <translation>Anda menandai “%1”.</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the publication date, %3 (%4).</source>
        <translation>“%1” tidak menyebut %2; itu disimpulkan dari tanggal terbit, %3 (%4).</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from “%3” in this article.</source>
        <translation>“%1” tidak menyebut %2; itu disimpulkan dari “%3” dalam artikel ini.</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the words around.</source>
        <translation>“%1” tidak menyebut %2; itu disimpulkan dari kata-kata di sekitarnya.</translation>
    </message>
    <message>
        <source>“%1” is not resolved: the article does not say what it counts from.</source>
        <translation>“%1” tidak dapat ditentukan: artikel tidak menyebut titik hitungnya.</translation>
    </message>
    <message>
        <source>“%1” stands in the byline and states when the article was published.</source>
        <translation>“%1” ada di baris penulis dan menyatakan kapan artikel terbit.</translation>
    </message>
    <message>
        <source>The weekday settles which number of “%1” is the day and which the month.</source>
        <translation>Nama hari menentukan angka mana dalam “%1” yang hari dan mana yang bulan.</translation>
    </message>
    <message>
        <source>“%1” is written out in full; nothing is inferred.</source>
        <translation>“%1” ditulis lengkap; tidak ada yang disimpulkan.</translation>
    </message>
    <message>
        <source>%1 The rest of the article says that it is a matter of %2.</source>
        <translation>%1 Bagian lain artikel menyatakan bahwa ini urusan %2.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; the article gives no date for it.</source>
        <translation>Bagian teks ini memuat %1 dari %2; artikel tidak memberi tanggalnya.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>bangsa</translation>
    </message>
    <message>
        <source>kinds of bodies</source>
        <translation>jenis lembaga</translation>
    </message>
    <message>
        <source>named events</source>
        <translation>peristiwa bernama</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>lembaga</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>places</source>
        <translation>tempat</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To hand out, print or file: pages with numbers, fonts inside.</source>
        <translation>Untuk dibagikan, dicetak, atau diarsipkan: halaman bernomor dengan fon di dalamnya.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Teks OpenDocument</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice or Word; LibreOffice also makes a DOCX of it.</source>
        <translation>Untuk dilanjutkan di LibreOffice atau Word; LibreOffice juga dapat membuat DOCX darinya.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>One file for any browser, without a network; prints well, reads well aloud.</source>
        <translation>Satu berkas untuk semua peramban, tanpa jaringan; enak dicetak dan dibacakan.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text with headings, for notebooks and version control.</source>
        <translation>Teks polos dengan judul bagian, untuk buku catatan dan kendali versi.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics: one row for each source of each event.</source>
        <translation>Untuk lembar kerja dan statistik: satu baris untuk tiap sumber dari tiap peristiwa.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: events whose day is known.</source>
        <translation>Untuk program kalender: peristiwa yang harinya diketahui.</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>For publishing a timeline on a web site with Knight Lab&apos;s TimelineJS.</source>
        <translation>Untuk menerbitkan linimasa di situs web dengan TimelineJS dari Knight Lab.</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Gambar (SVG)</translation>
    </message>
    <message>
        <source>The chronology as a drawing, sharp at any size.</source>
        <translation>Kronologi sebagai gambar, tajam pada ukuran apa pun.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message>
        <source>Everything, for programs.</source>
        <translation>Semuanya, untuk program.</translation>
    </message>
    <message>
        <source>For notebooks: exporting again updates our part and leaves your words alone.</source>
        <translation>Untuk buku catatan: ekspor ulang memperbarui bagian kami dan tidak menyentuh tulisan Anda.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each note or bare highlight.</source>
        <translation>Untuk lembar kerja: satu baris untuk tiap catatan atau sorotan tanpa catatan.</translation>
    </message>
    <message>
        <source>Linimasa (JSON)</source>
        <translation>Linimasa (JSON)</translation>
    </message>
    <message>
        <source>To keep or to move to another computer: complete, and imported again as it was.</source>
        <translation>Untuk disimpan atau dipindahkan ke komputer lain: lengkap, dan dapat diimpor kembali seperti semula.</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>For other annotation programs: the W3C&apos;s model, with quotes and positions.</source>
        <translation>Untuk program anotasi lain: model W3C, dengan kutipan dan posisi.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Referensi (BibTeX)</translation>
    </message>
    <message>
        <source>The cited articles, for LaTeX, JabRef and Zotero.</source>
        <translation>Artikel yang dikutip, untuk LaTeX, JabRef, dan Zotero.</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Referensi (RIS)</translation>
    </message>
    <message>
        <source>The cited articles, for EndNote, Mendeley and Zotero.</source>
        <translation>Artikel yang dikutip, untuk EndNote, Mendeley, dan Zotero.</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Referensi (CSL-JSON)</translation>
    </message>
    <message>
        <source>The cited articles, for pandoc and citation programs.</source>
        <translation>Artikel yang dikutip, untuk pandoc dan program sitasi.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Gambar (PNG)</translation>
    </message>
    <message>
        <source>The same drawing for slides, mail and web pages.</source>
        <translation>Gambar yang sama untuk salindia, surel, dan halaman web.</translation>
    </message>
    <message>
        <source>Picture (PDF)</source>
        <translation>Gambar (PDF)</translation>
    </message>
    <message>
        <source>The same drawing on one page of its size, for a poster or a printer.</source>
        <translation>Gambar yang sama pada satu halaman seukurannya, untuk poster atau pencetak.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 new</source>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>%1 in the list already</source>
        <translation>%1 sudah ada dalam daftar</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 not read, because you cancelled</source>
        <translation>%1 tidak dibaca karena Anda membatalkan</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 berkas</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 berkas</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its text is in the list already.</source>
        <translation>%1: teksnya sudah ada dalam daftar.</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>%1 dilewati</translation>
    </message>
    <message>
        <source>%1: passed over, it is no article by its name. Open it by itself to read it.</source>
        <translation>%1: dilewati, dari namanya ini bukan artikel. Buka tersendiri untuk membacanya.</translation>
    </message>
</context>
<context>
    <name>LabelNames</name>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>Other countries</source>
        <translation>Negara lain</translation>
    </message>
    <message>
        <source>Several countries</source>
        <translation>Beberapa negara</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 saja</translation>
    </message>
    <message>
        <source>No country named</source>
        <translation>Tanpa nama negara</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No backup was made: its folder could not be made.</source>
        <translation>Cadangan tidak dibuat: foldernya tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>No backup was made: its file could not be named.</source>
        <translation>Cadangan tidak dibuat: berkasnya tidak dapat dinamai.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Pustaka rusak.</translation>
    </message>
    <message>
        <source>The library was damaged. Restored the copy of %1. The damaged file was kept at %2.</source>
        <translation>Pustaka rusak. Salinan tanggal %1 telah dipulihkan. Berkas yang rusak disimpan di %2.</translation>
    </message>
    <message>
        <source>The library could not be restored from its backup.</source>
        <translation>Pustaka tidak dapat dipulihkan dari cadangannya.</translation>
    </message>
    <message>
        <source>The library is damaged and there is no whole backup of it. Nothing was changed. Move the file away to begin a new library, or choose another library folder.</source>
        <translation>Pustaka rusak dan tidak ada cadangannya yang utuh. Tidak ada yang diubah. Pindahkan berkas itu untuk memulai pustaka baru, atau pilih folder pustaka lain.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be made: %1. Choose another library folder.</source>
        <translation>Folder pustaka tidak dapat dibuat: %1. Pilih folder pustaka lain.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Tidak ada pustaka di %1.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Linimasa. Nothing in it was changed. Update Linimasa, or choose another library folder.</source>
        <translation>Pustaka ini dibuat oleh versi Linimasa yang lebih baru. Tidak ada yang diubah di dalamnya. Perbarui Linimasa, atau pilih folder pustaka lain.</translation>
    </message>
    <message>
        <source>This copy of Linimasa is incomplete. Install it again.</source>
        <translation>Salinan Linimasa ini tidak lengkap. Pasang kembali.</translation>
    </message>
    <message>
        <source>Not saved: the library could not be written. The disk may be full; free some space and try again.</source>
        <translation>Tidak tersimpan: pustaka tidak dapat ditulis. Disk mungkin penuh; kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The library is damaged: its file ends too soon.</source>
        <translation>Pustaka rusak: berkasnya terpotong.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>Tidak tersimpan: disk penuh. Kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>Not saved: the library&apos;s folder is read-only. Allow writing to it or choose another folder.</source>
        <translation>Tidak tersimpan: folder pustaka hanya-baca. Izinkan penulisan atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The library is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>Pustaka sedang dipakai program lain yang tidak melepaskannya. Tutup program itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>The library could not be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>Pustaka tidak dapat dibuka. Periksa apakah foldernya ada dan Anda boleh membaca serta menulisnya.</translation>
    </message>
    <message>
        <source>The library could not be read from the disk. The disk may be failing.</source>
        <translation>Pustaka tidak dapat dibaca dari disk. Disk mungkin mulai rusak.</translation>
    </message>
    <message>
        <source>The library refused a change.</source>
        <translation>Pustaka menolak perubahan.</translation>
    </message>
    <message>
        <source>The library could not be restored: its backup could not be copied. Free some space and start again. Nothing was changed.</source>
        <translation>Pustaka tidak dapat dipulihkan: cadangannya tidak dapat disalin. Kosongkan ruang disk lalu mulai lagi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The library could not be restored: its folder is read-only.</source>
        <translation>Pustaka tidak dapat dipulihkan: foldernya hanya-baca.</translation>
    </message>
    <message>
        <source>The copy cannot be restored: the library&apos;s folder is read-only.</source>
        <translation>Salinan tidak dapat dipulihkan: folder pustaka hanya-baca.</translation>
    </message>
    <message>
        <source>Restored the copy of %1, as you wanted. The library before it was kept at %2.</source>
        <translation>Salinan %1 telah dipulihkan sesuai permintaan. Pustaka sebelumnya disimpan di %2.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between equal things</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Named event</source>
        <translation>Peristiwa bernama</translation>
    </message>
    <message>
        <source>once in this article</source>
        <translation>sekali dalam artikel ini</translation>
    </message>
    <message>
        <source>%1 times in this article</source>
        <translation>%1 kali dalam artikel ini</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Tertulis</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>not on the lists</source>
        <translation>tidak ada dalam daftar</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Disebut</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Berarti</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu diputuskan</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>B&amp;erkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>T&amp;ampilan</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Tanda</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linimasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Col&amp;ours</source>
        <translation>&amp;Warna</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Cetak: %1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The file could not be read: its reader gave no answer.</source>
        <translation>Berkas tidak dapat dibaca: pembacanya tidak memberi jawaban.</translation>
    </message>
    <message>
        <source>The file was not found. It may have been moved, renamed or deleted.</source>
        <translation>Berkas tidak ditemukan. Mungkin dipindahkan, diganti namanya, atau dihapus.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Anda tidak punya izin membaca berkas ini.</translation>
    </message>
    <message>
        <source>The file is a link that leads in a circle.</source>
        <translation>Berkas ini tautan yang berputar ke dirinya sendiri.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file is too large (%1 MB; articles may have %2 MB).</source>
        <translation>Berkas terlalu besar (%1 MB; artikel paling besar %2 MB).</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ini folder, bukan berkas.</translation>
    </message>
    <message>
        <source>This is not a plain file (a device, pipe or socket).</source>
        <translation>Ini bukan berkas biasa (perangkat, pipa, atau soket).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Berkas terlalu besar.</translation>
    </message>
    <message>
        <source>The file is empty: it has no text in it.</source>
        <translation>Berkas kosong: tidak ada teks di dalamnya.</translation>
    </message>
    <message>
        <source>The record is empty: it has no text in it.</source>
        <translation>Rekaman kosong: tidak ada teks di dalamnya.</translation>
    </message>
    <message>
        <source>The record is too large.</source>
        <translation>Rekaman terlalu besar.</translation>
    </message>
    <message>
        <source>The program that reads this format, linimasa-read, is missing. Install Linimasa again.</source>
        <translation>Program pembaca format ini, linimasa-read, tidak ada. Pasang kembali Linimasa.</translation>
    </message>
    <message>
        <source>The program that reads this format could not be started. Try again later.</source>
        <translation>Program pembaca format ini tidak dapat dijalankan. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The file is damaged: reading it failed. Open it in the program it was made with and save it again.</source>
        <translation>Berkas rusak: pembacaannya gagal. Buka dengan program pembuatnya lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The file takes more time or memory to read than an article should. It may be damaged, or made to do harm. If you trust it, save the part you need as a text file.</source>
        <translation>Berkas ini memakan waktu atau memori lebih banyak daripada artikel biasa. Mungkin rusak, atau dibuat untuk merugikan. Bila Anda memercayainya, simpan bagian yang diperlukan sebagai berkas teks.</translation>
    </message>
    <message>
        <source>This is a picture (SVG), not an article.</source>
        <translation>Ini gambar (SVG), bukan artikel.</translation>
    </message>
    <message>
        <source>This is a news feed, not an article. Open its stories in a browser and save those.</source>
        <translation>Ini umpan berita, bukan artikel. Buka beritanya di peramban lalu simpan.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file without its usual packing. Save it as ODT and open that.</source>
        <translation>Ini berkas OpenDocument tanpa kemasan lazimnya. Simpan sebagai ODT lalu buka itu.</translation>
    </message>
    <message>
        <source>This is an XML file (&lt;%1&gt;) of a kind that is not read. Save it as HTML, PDF or text.</source>
        <translation>Ini berkas XML (&lt;%1&gt;) dari jenis yang tidak dibaca. Simpan sebagai HTML, PDF, atau teks.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ini bukan berkas teks.</translation>
    </message>
    <message>
        <source>RTF files are not read. Open it in LibreOffice or Word, save it as ODT, DOCX or PDF, and open that.</source>
        <translation>Berkas RTF tidak dibaca. Buka di LibreOffice atau Word, simpan sebagai ODT, DOCX, atau PDF, lalu buka itu.</translation>
    </message>
    <message>
        <source>This is an old Microsoft Office file (DOC), or one locked with a password. Open it in Word or LibreOffice, save it as DOCX or ODT without a password, and open that.</source>
        <translation>Ini berkas Microsoft Office lama (DOC), atau yang dikunci dengan kata sandi. Buka di Word atau LibreOffice, simpan sebagai DOCX atau ODT tanpa kata sandi, lalu buka itu.</translation>
    </message>
    <message>
        <source>This is a picture (%1). Let a text recognition program (OCR) read it and open the text.</source>
        <translation>Ini gambar (%1). Biarkan program pengenal teks (OCR) membacanya lalu buka teksnya.</translation>
    </message>
    <message>
        <source>This is a packed file (%1). Unpack it and open what is in it.</source>
        <translation>Ini berkas terkemas (%1). Bongkar lalu buka isinya.</translation>
    </message>
    <message>
        <source>This is not a text file (it looks like %1).</source>
        <translation>Ini bukan berkas teks (tampaknya %1).</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM), so its text cannot be read. Open a copy without a lock.</source>
        <translation>Buku ini dikunci penjualnya (DRM) sehingga teksnya tidak dapat dibaca. Buka salinan yang tidak dikunci.</translation>
    </message>
    <message>
        <source>The page has no text in it. Its article may be loaded by a script: save the page again from the browser, complete, or print it to a PDF file.</source>
        <translation>Halaman ini tidak berisi teks. Artikelnya mungkin dimuat oleh skrip: simpan lagi halaman secara lengkap dari peramban, atau cetak ke berkas PDF.</translation>
    </message>
    <message>
        <source>The message is encrypted. Open it in your mail program and save its text as a file.</source>
        <translation>Pesan ini terenkripsi. Buka di program surel Anda lalu simpan teksnya sebagai berkas.</translation>
    </message>
    <message>
        <source>The message has no text in it. If the article is an attachment, save that and open it.</source>
        <translation>Pesan ini tidak berisi teks. Bila artikelnya berupa lampiran, simpan lampiran itu lalu buka.</translation>
    </message>
    <message>
        <source>The ODT file is locked with a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>Berkas ODT dikunci dengan kata sandi. Buka di LibreOffice, simpan tanpa kata sandi, lalu buka itu.</translation>
    </message>
    <message>
        <source>This is %1, not an article. Save the text you need as PDF, ODT or text and open that.</source>
        <translation>Ini %1, bukan artikel. Simpan teks yang diperlukan sebagai PDF, ODT, atau teks lalu buka itu.</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP). Unpack it and open what is in it.</source>
        <translation>Ini berkas terkemas (ZIP). Bongkar lalu buka isinya.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Open it in a PDF viewer with the password, print it to a new PDF file, and open that.</source>
        <translation>PDF dikunci dengan kata sandi. Buka dengan kata sandinya di penampil PDF, cetak ke berkas PDF baru, lalu buka itu.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; an article may have %2. Open the pages you need as a file of their own.</source>
        <translation>PDF ini berisi %1 halaman; artikel paling banyak %2. Buka halaman yang diperlukan sebagai berkas tersendiri.</translation>
    </message>
    <message>
        <source>The PDF has more text than an article holds.</source>
        <translation>Teks PDF ini lebih banyak daripada yang dapat dimuat artikel.</translation>
    </message>
    <message>
        <source>The PDF has no text in it, only pictures of pages. Let a text recognition program (for example OCRmyPDF) put the text in, and open the result.</source>
        <translation>PDF ini tidak berisi teks, hanya gambar halaman. Biarkan program pengenal teks (misalnya OCRmyPDF) menambahkan teksnya, lalu buka hasilnya.</translation>
    </message>
    <message>
        <source>The file has more text than an article holds.</source>
        <translation>Teks berkas ini lebih banyak daripada yang dapat dimuat artikel.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than an article holds. It is damaged, or made to do harm.</source>
        <translation>Isi berkas ini setelah dibongkar jauh melebihi artikel. Berkas rusak, atau dibuat untuk merugikan.</translation>
    </message>
    <message>
        <source>The %1 file is damaged or incomplete. Fetch it again, or open it in the program it was made with and save it anew.</source>
        <translation>Berkas %1 rusak atau tidak lengkap. Ambil lagi, atau buka dengan program pembuatnya lalu simpan ulang.</translation>
    </message>
    <message>
        <source>Highlight %1 of the file is incomplete and was left out.</source>
        <translation>Sorotan %1 dalam berkas tidak lengkap dan dilewati.</translation>
    </message>
    <message>
        <source>Note %1 of the file is incomplete and was left out.</source>
        <translation>Catatan %1 dalam berkas tidak lengkap dan dilewati.</translation>
    </message>
    <message>
        <source>The file&apos;s mark “%1” has no partner or is there twice, so what Linimasa wrote cannot be told from your own words. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>Penanda “%1” dalam berkas tidak punya pasangan atau muncul dua kali, sehingga tulisan Linimasa tidak dapat dibedakan dari tulisan Anda. Tidak ada yang diubah; perbaiki penanda itu, atau ekspor ke berkas baru.</translation>
    </message>
    <message>
        <source>The file has the mark “begin linimasa:%1” without its end. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>Berkas memuat penanda “begin linimasa:%1” tanpa penutupnya. Tidak ada yang diubah; perbaiki penanda itu, atau ekspor ke berkas baru.</translation>
    </message>
    <message>
        <source>The file is not JSON: it goes wrong at byte %1. Nothing was imported.</source>
        <translation>Berkas bukan JSON: kesalahan pada bita %1. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The file was written by a newer Linimasa (%1). Update Linimasa to import it.</source>
        <translation>Berkas ditulis oleh Linimasa yang lebih baru (%1). Perbarui Linimasa untuk mengimpornya.</translation>
    </message>
    <message>
        <source>The file holds “%1”, not highlights and notes. Nothing was imported.</source>
        <translation>Berkas memuat “%1”, bukan sorotan dan catatan. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The file holds neither Linimasa&apos;s highlights and notes nor W3C Web Annotations. Nothing was imported.</source>
        <translation>Berkas tidak memuat sorotan dan catatan Linimasa maupun W3C Web Annotation. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no target and was left out.</source>
        <translation>Anotasi “%1” tidak punya sasaran dan dilewati.</translation>
    </message>
    <message>
        <source>The annotation “%1” does not say what it is on and was left out.</source>
        <translation>Anotasi “%1” tidak menyebut melekat pada apa dan dilewati.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no quote to find its place by; its note was put to the article.</source>
        <translation>Anotasi “%1” tidak punya kutipan untuk menemukan tempatnya; catatannya diletakkan pada artikel.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” adalah folder. Sebutkan nama berkas di dalamnya.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone.</source>
        <translation>“%1” sudah ada dan tidak diubah.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>“%1” tidak dapat ditulis: %2. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The weekday and the day of “%1” do not go together: %2.</source>
        <translation>Hari dan tanggal “%1” tidak cocok: %2.</translation>
    </message>
    <message>
        <source>“%1” can be read day first or month first: %2.</source>
        <translation>“%1” dapat dibaca hari dahulu atau bulan dahulu: %2.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Tidak ada hari seperti “%1”.</translation>
    </message>
    <message>
        <source>The sources give different dates: %1.</source>
        <translation>Sumber-sumber menyebut tanggal yang berbeda: %1.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years an article can tell of.</source>
        <translation>“%1” di luar tahun-tahun yang dapat diceritakan artikel.</translation>
    </message>
    <message>
        <source>Read as %1, which is a guess: look whether the letters are right.</source>
        <translation>Dibaca sebagai %1, dan itu tebakan: periksa apakah hurufnya benar.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed: the article does not say when it was published.</source>
        <translation>“%1” tidak dapat ditempatkan: artikel tidak menyebut kapan terbit.</translation>
    </message>
    <message>
        <source>The word list “%1” cannot be read.</source>
        <translation>Daftar kata “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be used: %2.</source>
        <translation>Berkas jalur “%1” tidak dapat dipakai: %2.</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be read.</source>
        <translation>Berkas jalur “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A word list of the events is damaged: %1.</source>
        <translation>Daftar kata untuk peristiwa rusak: %1.</translation>
    </message>
    <message>
        <source>a spreadsheet (ODS)</source>
        <translation>lembar kerja (ODS)</translation>
    </message>
    <message>
        <source>a presentation (ODP)</source>
        <translation>presentasi (ODP)</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no text</source>
        <translation>berkas OpenDocument yang bukan teks</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX)</source>
        <translation>lembar kerja (XLSX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>presentasi (PPTX)</translation>
    </message>
    <message>
        <source>an Office file of a kind that is not read</source>
        <translation>berkas Office dari jenis yang tidak dibaca</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Pengaturan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The settings are damaged; the program goes on with its defaults.</source>
        <translation>Pengaturan rusak; program berjalan dengan nilai bawaan.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Pengaturan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The track could not be saved as “%1”: %2.</source>
        <translation>Jalur tidak dapat disimpan sebagai “%1”: %2.</translation>
    </message>
    <message>
        <source>The track file “%1” could not be deleted: %2.</source>
        <translation>Berkas jalur “%1” tidak dapat dihapus: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>conflicts only</source>
        <translation>hanya yang bertentangan</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 peristiwa</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 peristiwa</translation>
    </message>
    <message>
        <source>%1 of %2 events · filter: %3</source>
        <translation>%1 dari %2 peristiwa · saringan: %3</translation>
    </message>
    <message>
        <source>No event matches %1.</source>
        <translation>Tidak ada peristiwa yang cocok dengan %1.</translation>
    </message>
    <message>
        <source>No articles are open.</source>
        <translation>Tidak ada artikel yang terbuka.</translation>
    </message>
    <message>
        <source>Open articles and their dated events appear here.</source>
        <translation>Buka artikel; peristiwanya yang bertanggal muncul di sini.</translation>
    </message>
    <message>
        <source>Reading articles: %1 to go.</source>
        <translation>Membaca artikel: %1 lagi.</translation>
    </message>
    <message>
        <source>No article could be read.</source>
        <translation>Tidak ada artikel yang dapat dibaca.</translation>
    </message>
    <message>
        <source>The list says why, file by file.</source>
        <translation>Daftar menyebutkan alasannya, berkas demi berkas.</translation>
    </message>
    <message>
        <source>%1 relative dates are unresolved, because their articles have no publication date.</source>
        <translation>%1 tanggal relatif belum ditentukan karena artikelnya tidak punya tanggal terbit.</translation>
    </message>
    <message>
        <source>%1 dates were found, but no wording of cooperation beside them.</source>
        <translation>%1 tanggal ditemukan, tetapi tanpa kata-kata kerja sama di dekatnya.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Tidak ada tanggal yang ditemukan.</translation>
    </message>
    <message>
        <source>No dated cooperation found in these articles.</source>
        <translation>Tidak ada kerja sama bertanggal dalam artikel-artikel ini.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rejected</source>
        <comment>events shown</comment>
        <translation>
            <numerusform>%1 · %n ditolak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackNames</name>
    <message>
        <source>Japan–others</source>
        <translation>Jepang–lainnya</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>The samples could not be put into a folder of yours.</source>
        <translation>Contoh kliping tidak dapat ditaruh dalam folder Anda.</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleDelegate</name>
    <message>
        <source>file not found</source>
        <translation>berkas tidak ditemukan</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleListPane</name>
    <message>
        <source>Filter articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Filter articles by title, outlet, language or date</source>
        <translation>Saring artikel menurut judul, media, bahasa, atau tanggal</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Urutan ditambahkan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dahulu</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dahulu</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Urutan artikel</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Ditemukan: %1</translation>
    </message>
    <message>
        <source>What was searched for comes best first</source>
        <translation>Yang paling cocok dengan pencarian di urutan pertama</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Forget this article…</source>
        <translation>Lupakan artikel ini…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No article matches %1.</source>
        <translation>Tidak ada artikel yang cocok dengan %1.</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::FacetBar</name>
    <message>
        <source>Narrow</source>
        <translation>Persempit</translation>
    </message>
    <message>
        <source>Show only articles of a language, an outlet, a year …</source>
        <translation>Tampilkan hanya artikel dari suatu bahasa, media, tahun …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Tahun</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Jalur</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>With &amp;marks or notes</source>
        <translation>&amp;Dengan tanda atau catatan</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>dengan catatan</translation>
    </message>
    <message>
        <source>With something to &amp;decide</source>
        <translation>Dengan &amp;hal yang perlu diputuskan</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>perlu diputuskan</translation>
    </message>
    <message>
        <source>Without &amp;publication date</source>
        <translation>T&amp;anpa tanggal terbit</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>&amp;Show all articles</source>
        <translation>Tampilkan &amp;semua artikel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>More are found by the search box</source>
        <translation>Yang lain dapat dicari di kotak pencarian</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Do not narrow to “%1” any more</source>
        <translation>Jangan persempit lagi ke “%1”</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Sesuai desktop</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Gerak</translation>
    </message>
    <message>
        <source>&amp;Nothing fades or flashes</source>
        <translation>&amp;Tidak ada yang memudar atau berkedip</translation>
    </message>
    <message>
        <source>A passage you jump to is then lit steadily for a moment. Where the desktop plays no animations, this is so without the tick.</source>
        <translation>Bagian teks yang dituju lalu disorot tanpa berkedip sejenak. Bila desktop tidak memutar animasi, ini berlaku tanpa centang.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Fonts to read in</source>
        <translation>Fon untuk membaca</translation>
    </message>
    <message>
        <source>&amp;English, Indonesian</source>
        <translation>&amp;Inggris, Indonesia</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>&amp;Vietnam</translation>
    </message>
    <message>
        <source>&amp;Japanese</source>
        <translation>&amp;Jepang</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Fon biasa</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (tidak terpasang)</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Contoh: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::BackupsPage</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Cadangkan sekarang</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Pulihkan…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Tampilkan folder</translation>
    </message>
    <message>
        <source>A copy every day</source>
        <translation>Salinan setiap hari</translation>
    </message>
    <message>
        <source>Once a day, while you work, the library is checked and copied whole.</source>
        <translation>Sekali sehari, selagi Anda bekerja, pustaka diperiksa dan disalin seluruhnya.</translation>
    </message>
    <message>
        <source>Copies to &amp;keep:</source>
        <translation>&amp;Salinan yang disimpan:</translation>
    </message>
    <message>
        <source>Copies there are</source>
        <translation>Salinan yang ada</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Salinan pustaka</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Semuanya ada di %1.</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>Tidak ada pustaka yang dapat disalin.</translation>
    </message>
    <message>
        <source>Do not &amp;restore</source>
        <translation>&amp;Jangan pulihkan</translation>
    </message>
    <message>
        <source>A copy is being made…</source>
        <translation>Salinan sedang dibuat…</translation>
    </message>
    <message>
        <source>The chosen copy takes the library’s place when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>Salinan yang dipilih menggantikan pustaka saat Linimasa dimulai lagi. Pustaka pada saat itu disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Pulihkan salinan</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the library’s place? What was marked and written since then is not in it.</source>
        <translation>Ganti pustaka dengan salinan %1? Yang ditandai dan ditulis sesudahnya tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>This is done when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>Ini dilakukan saat Linimasa dimulai lagi. Pustaka pada saat itu disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Pulihkan saat mulai berikutnya</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Cari perintah atau artikel</translation>
    </message>
    <message>
        <source>Commands and articles that fit</source>
        <translation>Perintah dan artikel yang cocok</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, tidak sekarang</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Sorotan dan catatan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With &amp;suggested events</source>
        <translation>&amp;Dengan peristiwa yang disarankan</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets (byte order mark)</source>
        <translation>&amp;Untuk lembar kerja (byte order mark)</translation>
    </message>
    <message>
        <source>Scope and counts in the first &amp;line</source>
        <translation>Cakupan dan &amp;jumlah di baris pertama</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>E&amp;kspor:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Yang mana:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Pratinjau berkas</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Tidak ada yang dapat diekspor di sini.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” sudah ada.</translation>
    </message>
    <message>
        <source>Update rewrites what Linimasa wrote into it and leaves your own words alone.</source>
        <translation>Perbarui hanya menulis ulang bagian dari Linimasa dan tidak menyentuh tulisan Anda.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Perbarui</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ganti</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Diekspor ke %1</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Mengekspor ke %1…</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::FoldersDialog</name>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Berhenti memantau</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Folder yang dipantau</translation>
    </message>
    <message>
        <source>Articles that come into these folders, or folders in them, are read while Linimasa is open. What was read stays in the library when its folder is watched no more.</source>
        <translation>Artikel yang masuk ke folder ini, atau folder di dalamnya, dibaca selama Linimasa terbuka. Yang sudah dibaca tetap ada dalam pustaka bila foldernya tidak dipantau lagi.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Tambah folder…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Pantau folder</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari dalam bantuan</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Halaman bantuan</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Halaman bantuan</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Tidak ada halaman dengan kata-kata ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n halaman dengan kata-kata ini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Saring tombol</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Tindakan dan tombolnya</translation>
    </message>
    <message>
        <source>Page down, at the end the next article</source>
        <translation>Halaman ke bawah, di akhir ke artikel berikutnya</translation>
    </message>
    <message>
        <source>Page up, at the beginning the previous article</source>
        <translation>Halaman ke atas, di awal ke artikel sebelumnya</translation>
    </message>
    <message>
        <source>With the caret in the text: move, select</source>
        <translation>Dengan kursor dalam teks: bergerak, memilih</translation>
    </message>
    <message>
        <source>Close the card, let go of the chosen name</source>
        <translation>Tutup kartu, lepaskan nama yang dipilih</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysPage</name>
    <message>
        <source>%1 is for moving about in texts and lists. Choose another key.</source>
        <translation>%1 dipakai untuk bergerak dalam teks dan daftar. Pilih tombol lain.</translation>
    </message>
    <message>
        <source>%1 is for input methods. Choose another key.</source>
        <translation>%1 dipakai untuk metode masukan. Pilih tombol lain.</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Ambil dari sana</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Tanpa tombol</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Tombol &amp;biasa</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Semua tombol biasa</translation>
    </message>
    <message>
        <source>&amp;Letters alone do something, as H for a highlight</source>
        <translation>&amp;Huruf saja sudah berfungsi, misalnya H untuk sorotan</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Saring menurut kata atau tombol</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Semua perintah kembali memakai tombol biasa.</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Tombol baru untuk “%1”:</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Tidak ada perintah yang dipilih.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 dipakai oleh “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” kini tanpa tombol.</translation>
    </message>
    <message>
        <source>“%1” is now done with %2.</source>
        <translation>“%1” kini dilakukan dengan %2.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelNames</name>
    <message>
        <source>Name of label %1</source>
        <translation>Nama label %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelsDialog</name>
    <message>
        <source>Names of the labels</source>
        <translation>Nama label</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LanguagesPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa jendela</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Sesuai desktop</translation>
    </message>
    <message>
        <source>The window speaks it when Linimasa is started again.</source>
        <translation>Berlaku saat Linimasa dimulai lagi.</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <translation>Ejaan catatan</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words</source>
        <translation>&amp;Garis bawahi kata yang salah eja</translation>
    </message>
    <message>
        <source>I usually write notes in:</source>
        <translation>Saya biasanya menulis catatan dalam:</translation>
    </message>
    <message>
        <source>No usual language</source>
        <translation>Tanpa bahasa tetap</translation>
    </message>
    <message>
        <source>Usual language of notes</source>
        <translation>Bahasa catatan yang biasa</translation>
    </message>
    <message>
        <source>Each paragraph is checked in the language it is written in. The usual language counts where a few words do not show it. Dictionaries are those of the desktop.</source>
        <translation>Tiap paragraf diperiksa dalam bahasa yang dipakainya. Bahasa yang biasa berlaku bila kata-katanya terlalu sedikit untuk dikenali. Kamus berasal dari desktop.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PartyBox</name>
    <message>
        <source>Add a country or body…</source>
        <translation>Tambah negara atau lembaga…</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a party that a press takes away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Singkirkan %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>Linimasa has no code that talks to a network. It loads no pictures, fetches no pages, counts no use and looks for no updates. What you read, mark and write is in files of yours.</source>
        <translation>Linimasa tidak punya kode yang berhubungan dengan jaringan. Tidak memuat gambar, tidak mengambil halaman, tidak menghitung pemakaian, dan tidak mencari pembaruan. Yang Anda baca, tandai, dan tulis ada dalam berkas Anda sendiri.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>The list of files opened &amp;lately</source>
        <translation>&amp;Daftar berkas yang baru dibuka</translation>
    </message>
    <message>
        <source>The article I was &amp;reading and where in it</source>
        <translation>&amp;Artikel yang sedang saya baca dan posisinya</translation>
    </message>
    <message>
        <source>What is not kept any more is removed from the settings at once.</source>
        <translation>Yang tidak lagi disimpan segera dihapus dari pengaturan.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Tempat penyimpanan</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: nowhere, there is no library.</source>
        <translation>Artikel, sorotan, dan catatan: tidak disimpan, tidak ada pustaka.</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: %1</source>
        <translation>Artikel, sorotan, dan catatan: %1</translation>
    </message>
    <message>
        <source>Settings: nowhere, this start keeps none.</source>
        <translation>Pengaturan: tidak disimpan pada pemakaian ini.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Pengaturan: %1</translation>
    </message>
    <message>
        <source>To remove an article with all that was made on it, use “Forget this article” in the File menu.</source>
        <translation>Untuk membuang artikel beserta semua yang dibuat padanya, pakai “Lupakan artikel ini” dalam menu Berkas.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::RulesDialog</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Tarik kembali</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Corrected names</source>
        <translation>Nama yang dibetulkan</translation>
    </message>
    <message>
        <source>What you corrected is applied to every article, also to those that come later, in the order it was made. What is taken back no longer holds; articles are read anew.</source>
        <translation>Pembetulan Anda berlaku untuk setiap artikel, juga yang datang kemudian, menurut urutan dibuatnya. Yang ditarik kembali tidak berlaku lagi; artikel dibaca ulang.</translation>
    </message>
    <message>
        <source>No name was corrected yet. Point at a name in a text and press the right button, or Shift+E.</source>
        <translation>Belum ada nama yang dibetulkan. Arahkan ke sebuah nama dalam teks lalu tekan tombol kanan, atau Shift+E.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>Export the corrections of names</source>
        <translation>Ekspor pembetulan nama</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>Pembetulan (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>Impor pembetulan nama</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman pengaturan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>A label is known by its colour, its line and its number. Its highlights keep it when its name changes. An empty name brings the first one back.</source>
        <translation>Label dikenali dari warna, garis, dan nomornya. Sorotan tetap memakainya bila namanya berubah. Nama kosong mengembalikan nama semula.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::TracksDialog</name>
    <message>
        <source>Nobody else takes part</source>
        <translation>Tidak ada pihak lain yang ikut</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baru</translation>
    </message>
    <message>
        <source>training, pelatihan, đào tạo, 研修</source>
        <translation>training, pelatihan, đào tạo, 研修</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>&amp;One of these takes part:</source>
        <translation>Salah satu &amp;dari ini ikut:</translation>
    </message>
    <message>
        <source>&amp;and one of these:</source>
        <translation>dan salah satu dari &amp;ini:</translation>
    </message>
    <message>
        <source>One of these &amp;words is said:</source>
        <translation>Salah satu &amp;kata ini disebut:</translation>
    </message>
    <message>
        <source>Events that the track catches</source>
        <translation>Peristiwa yang terjaring jalur ini</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Kini di</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 (came with Linimasa)</source>
        <translation>%1 (bawaan Linimasa)</translation>
    </message>
    <message>
        <source>Choose who takes part or which words are said; the events that this catches appear here.</source>
        <translation>Pilih siapa yang ikut atau kata apa yang disebut; peristiwa yang terjaring muncul di sini.</translation>
    </message>
    <message numerus="yes">
        <source>Catches %1 of %n event(s)</source>
        <translation>
            <numerusform>Menjaring %1 dari %n peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the lists of countries and bodies. Choose a name that is offered while you type.</source>
        <translation>“%1” tidak ada dalam daftar negara dan lembaga. Pilih nama yang ditawarkan selagi Anda mengetik.</translation>
    </message>
    <message>
        <source>Saved. The timeline shows it.</source>
        <translation>Tersimpan. Linimasa menampilkannya.</translation>
    </message>
    <message>
        <source>“%1” was deleted. “Save” brings it back.</source>
        <translation>“%1” telah dihapus. “Simpan” mengembalikannya.</translation>
    </message>
    <message>
        <source>This track is not saved yet. Save it, or close once more to leave it.</source>
        <translation>Jalur ini belum disimpan. Simpan, atau tutup sekali lagi untuk membuangnya.</translation>
    </message>
</context>
<context>
    <name>linimasa::exports</name>
    <message>
        <source>The file holds no decisions and corrections of Linimasa.</source>
        <translation>Berkas tidak memuat keputusan dan koreksi Linimasa.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictBox</name>
    <message>
        <source>Written: “%1”</source>
        <translation>Tertulis: “%1”</translation>
    </message>
    <message>
        <source>Possible readings:</source>
        <translation>Pembacaan yang mungkin:</translation>
    </message>
    <message>
        <source>None is preferred; the timeline shows them all.</source>
        <translation>Tidak ada yang diutamakan; linimasa menampilkan semuanya.</translation>
    </message>
    <message>
        <source>All are kept; the timeline lists the event under %1.</source>
        <translation>Semuanya disimpan; linimasa mencantumkan peristiwa ini di %1.</translation>
    </message>
    <message>
        <source>All are kept.</source>
        <translation>Semuanya disimpan.</translation>
    </message>
    <message>
        <source>⚠ Date check</source>
        <translation>⚠ Pemeriksaan tanggal</translation>
    </message>
    <message>
        <source>⚠ The sources give different dates</source>
        <translation>⚠ Sumber menyebut tanggal yang berbeda</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictChoices</name>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>The whole time: %1</source>
        <translation>Seluruh rentang: %1</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Biarkan terbuka</translation>
    </message>
    <message>
        <source>Another date:</source>
        <translation>Tanggal lain:</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023-10-04/2023-10-05</source>
        <translation>2023-10-05, 2023-10, atau 2023-10-04/2023-10-05</translation>
    </message>
    <message>
        <source>Another date, as EDTF</source>
        <translation>Tanggal lain, dalam EDTF</translation>
    </message>
    <message>
        <source>Reason (kept with the decision)</source>
        <translation>Alasan (disimpan bersama keputusan)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>They are two events</source>
        <translation>Itu dua peristiwa</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>“%1” bukan tanggal. Tulis hari sebagai 2023-10-05, bulan sebagai 2023-10, rentang hari sebagai 2023-10-04/2023-10-05.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::DifferenceNotes</name>
    <message>
        <source>Happened: %1. Reported: %2.</source>
        <translation>Terjadi: %1. Diberitakan: %2.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Tukar keduanya</translation>
    </message>
    <message>
        <source>The event is dated with the other day; this one is kept</source>
        <translation>Peristiwa diberi tanggal yang lain; tanggal ini tetap disimpan</translation>
    </message>
    <message>
        <source>%1, %2 %3 (UTC+%4)</source>
        <comment>a day, a time, a time zone, hours east of UTC</comment>
        <translation>%1, %2 %3 (UTC+%4)</translation>
    </message>
    <message>
        <source>May be one moment: %1 and %2.</source>
        <translation>Mungkin satu saat yang sama: %1 dan %2.</translation>
    </message>
    <message>
        <source>The same moment</source>
        <translation>Saat yang sama</translation>
    </message>
    <message>
        <source>Both days stand, each in its own time zone</source>
        <translation>Kedua hari berlaku, masing-masing dalam zona waktunya</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>The sources contradict each other: the date is then to be decided</source>
        <translation>Sumber saling bertentangan: tanggalnya lalu harus diputuskan</translation>
    </message>
    <message>
        <source>A later article looks back at it: %1</source>
        <translation>Artikel yang lebih baru menengok kembali ke peristiwa ini: %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>The event stands, with this article as one of its sources</source>
        <translation>Peristiwa ini berlaku, dengan artikel ini sebagai salah satu sumbernya</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Peristiwa baru</translation>
    </message>
    <message>
        <source>It tells of another event</source>
        <translation>Ini menceritakan peristiwa lain</translation>
    </message>
    <message>
        <source>Suggested source: %1</source>
        <translation>Sumber yang disarankan: %1</translation>
    </message>
    <message>
        <source>It is one more source of this event</source>
        <translation>Ini satu sumber lagi bagi peristiwa ini</translation>
    </message>
    <message>
        <source>Not about it</source>
        <translation>Bukan tentang ini</translation>
    </message>
    <message>
        <source>It tells of no event; it is not suggested again</source>
        <translation>Ini tidak menceritakan peristiwa; tidak disarankan lagi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <comment>an outlet, a day, a quotation</comment>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>an outlet, a quotation</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntitiesPage</name>
    <message>
        <source>Entities of the article</source>
        <translation>Entitas dalam artikel</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Penyebutan sebelumnya</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Penyebutan berikutnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Penyebutan</translation>
    </message>
    <message>
        <source>%1 (%2), written: %3</source>
        <translation>%1 (%2), tertulis: %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Tertulis: %1</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Buka artikel untuk melihat siapa dan apa yang disebutnya.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Tidak ada artikel yang terbuka.</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>Artikel sedang dibaca.</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>Artikel tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Names are looked for in Indonesian, English, Vietnamese and Japanese.</source>
        <translation>Nama dicari dalam bahasa Indonesia, Inggris, Vietnam, dan Jepang.</translation>
    </message>
    <message>
        <source>No names found in this article (language: %1).</source>
        <translation>Tidak ada nama dalam artikel ini (bahasa: %1).</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCard</name>
    <message>
        <source>Previous article that names it</source>
        <translation>Artikel sebelumnya yang menyebutnya</translation>
    </message>
    <message>
        <source>Next article that names it</source>
        <translation>Artikel berikutnya yang menyebutnya</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ganti nama…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Gabungkan &amp;dengan…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Pisahkan…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>&amp;Ubah jenis…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>&amp;Bukan nama…</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in %1</source>
        <translation>
            <numerusform>%n penyebutan dalam %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Named with it: %1</source>
        <translation>Disebut bersamanya: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCorrection</name>
    <message>
        <source>Only where it is written</source>
        <translation>Hanya bila tertulis</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Yaitu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>Add it as a name</source>
        <translation>Tambahkan sebagai nama</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>Namanya lain</translation>
    </message>
    <message>
        <source>It is the same as another</source>
        <translation>Sama dengan yang lain</translation>
    </message>
    <message>
        <source>Some of it is another</source>
        <translation>Sebagian adalah yang lain</translation>
    </message>
    <message>
        <source>It is of another type</source>
        <translation>Jenisnya lain</translation>
    </message>
    <message>
        <source>It is no name at all</source>
        <translation>Bukan nama sama sekali</translation>
    </message>
    <message>
        <source>The entity it is</source>
        <translation>Entitas yang dimaksud</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Penyebutan ini</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di semua tempat</translation>
    </message>
    <message>
        <source>It is the same as (type to find it)</source>
        <translation>Sama dengan (ketik untuk mencari)</translation>
    </message>
    <message>
        <source>That one is called</source>
        <translation>Yang itu bernama</translation>
    </message>
    <message>
        <source>It is called</source>
        <translation>Bernama</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Ubah jenis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Bukan nama</translation>
    </message>
    <message>
        <source>A new name: “%1”</source>
        <translation>Nama baru: “%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, type, articles</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n mention(s) in %1.</source>
        <translation>
            <numerusform>Mengubah %n penyebutan dalam %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventChooser</name>
    <message>
        <source>Add as source</source>
        <translation>Tambahkan sebagai sumber</translation>
    </message>
    <message>
        <source>Type to find an event</source>
        <translation>Ketik untuk mencari peristiwa</translation>
    </message>
    <message>
        <source>Events, likely ones first</source>
        <translation>Peristiwa, yang paling mungkin dahulu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>date, kind, title</comment>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventEditor</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>Nama, dipisah titik koma</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10, 2023-10-04/2023-10-05; empty: undated</source>
        <translation>2023-10-05, 2023-10, 2023-10-04/2023-10-05; kosong: tanpa tanggal</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Date (EDTF)</source>
        <translation>Ta&amp;nggal (EDTF)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>Sepe&amp;rti tertulis</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>J&amp;enis</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>J&amp;alur</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Pihak</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Tempat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>“%1” bukan tanggal. Tulis hari sebagai 2023-10-05, bulan sebagai 2023-10, rentang hari sebagai 2023-10-04/2023-10-05.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventPage</name>
    <message>
        <source>No event yet.</source>
        <translation>Belum ada peristiwa.</translation>
    </message>
    <message>
        <source>Events appear here once articles tell of dated cooperation.</source>
        <translation>Peristiwa muncul di sini bila artikel memuat kerja sama bertanggal.</translation>
    </message>
    <message>
        <source>No event chosen.</source>
        <translation>Tidak ada peristiwa yang dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the timeline or click a dated sentence.</source>
        <translation>Pilih di linimasa atau klik kalimat bertanggal.</translation>
    </message>
    <message>
        <source>background</source>
        <translation>latar belakang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Dinormalkan</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Seperti tertulis</translation>
    </message>
    <message>
        <source>From all passages together.</source>
        <translation>Dari semua bagian teks bersama-sama.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Aturan %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Light up everything that names it</source>
        <translation>Soroti semua yang menyebutnya</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bukti: %1</translation>
    </message>
    <message>
        <source>Changed later: %1</source>
        <translation>Diubah kemudian: %1</translation>
    </message>
    <message>
        <source>It was planned: %1</source>
        <translation>Sebelumnya direncanakan: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Catatan Anda</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceList</name>
    <message>
        <source>This source tells of another event</source>
        <translation>Sumber ini memuat peristiwa lain</translation>
    </message>
    <message>
        <source>They are two events…</source>
        <translation>Itu dua peristiwa…</translation>
    </message>
    <message>
        <source>Mark the sources that tell of another event</source>
        <translation>Tandai sumber yang memuat peristiwa lain</translation>
    </message>
    <message>
        <source>Make it an event of its own</source>
        <translation>Jadikan peristiwa tersendiri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceRow</name>
    <message>
        <source>published %1, %2</source>
        <translation>terbit %1, %2</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>tanpa tanggal terbit</translation>
    </message>
    <message>
        <source>This article cannot be shown at the moment.</source>
        <translation>Artikel ini sedang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Show the passage in %1</source>
        <translation>Tampilkan bagian teks dalam %1</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Bukti: %1, %2</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::InspectorPane</name>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::MetadataForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>beberapa, dipisah dengan ;</translation>
    </message>
    <message>
        <source>2021-11-23, 2021-11 or 2021</source>
        <translation>2021-11-23, 2021-11, atau 2021</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Penulis</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Terbit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Dates such as “yesterday” follow the publication date. What you change here is kept apart from what was read, and stays when the article is read again.</source>
        <translation>Tanggal seperti “kemarin” mengikuti tanggal terbit. Perubahan Anda di sini disimpan terpisah dari hasil baca, dan tetap ada bila artikel dibaca ulang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Seperti hasil baca</translation>
    </message>
    <message>
        <source>Take back all corrections of this article</source>
        <translation>Tarik kembali semua koreksi artikel ini</translation>
    </message>
    <message>
        <source>⚠ Write the date as 2021-11-23, 2021-11 or 2021.</source>
        <translation>⚠ Tulis tanggal sebagai 2021-11-23, 2021-11, atau 2021.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ReviewButtons</name>
    <message>
        <source>%1 by the machine</source>
        <translation>%1 oleh mesin</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>confirmed on a day</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <comment>confirmed on a day by a person</comment>
        <translation>%1 pada %2 oleh %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>Peristiwa ini benar (A)</translation>
    </message>
    <message>
        <source>Accept new source</source>
        <translation>Terima sumber baru</translation>
    </message>
    <message>
        <source>Accept %1 new sources</source>
        <translation>Terima %1 sumber baru</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>Bagian teks yang disarankan adalah sumber peristiwa ini (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>Ini bukan peristiwa untuk kronologi (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (F2)</source>
        <translation>Ubah tanggal, jenis, pihak, tempat, atau judulnya (F2)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Withdraw the decision; it can be undone</source>
        <translation>Menarik kembali keputusan; dapat diurungkan</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SourcePage</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (tebakan, yakin %2%)</translation>
    </message>
    <message>
        <source>The article does not say. Relative dates such as “yesterday” stay unresolved.</source>
        <translation>Artikel tidak menyebutkannya. Tanggal relatif seperti “kemarin” tetap tidak ditentukan.</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – dipakai</translation>
    </message>
    <message>
        <source>Show what the page has around the article. Nothing is found in it.</source>
        <translation>Tampilkan apa yang ada di sekeliling artikel pada halaman. Tidak ada yang dicari di dalamnya.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>1 line around the article</source>
        <translation>1 baris di sekeliling artikel</translation>
    </message>
    <message>
        <source>%1 lines around the article</source>
        <translation>%1 baris di sekeliling artikel</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Tidak ada yang disisihkan.</translation>
    </message>
    <message>
        <source>1 block set aside</source>
        <translation>1 blok disisihkan</translation>
    </message>
    <message>
        <source>%1 blocks set aside</source>
        <translation>%1 blok disisihkan</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Tidak ada artikel yang terbuka.</translation>
    </message>
    <message>
        <source>Open an article to see where its text comes from.</source>
        <translation>Buka artikel untuk melihat asal teksnya.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>Artikel sedang dibaca.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>%1 mentions, %2 dates, %3 events</source>
        <translation>%1 penyebutan, %2 tanggal, %3 peristiwa</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Koreksi…</translation>
    </message>
    <message>
        <source>Correct title, outlet, authors, publication date or language</source>
        <translation>Koreksi judul, media, penulis, tanggal terbit, atau bahasa</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SubjectNotes</name>
    <message>
        <source>Write a note (M)</source>
        <translation>Tulis catatan (M)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Tulis catatan…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Sunting catatan…</translation>
    </message>
</context>
<context>
    <name>linimasa::jobs</name>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Artikel ini tidak ada lagi dalam pustaka.</translation>
    </message>
</context>
<context>
    <name>linimasa::library</name>
    <message>
        <source>What the library keeps of this article is damaged. Analyse the article again, or restore a backup.</source>
        <translation>Data artikel ini dalam pustaka rusak. Analisis ulang artikel, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Artikel ini tidak ada lagi dalam pustaka.</translation>
    </message>
    <message>
        <source>Another saved search is called so.</source>
        <translation>Sudah ada pencarian tersimpan dengan nama itu.</translation>
    </message>
    <message>
        <source>A decision in the library cannot be read. Nothing was changed.</source>
        <translation>Suatu keputusan dalam pustaka tidak dapat dibaca. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Annotations</name>
    <message>
        <source>highlight</source>
        <translation>sorotan</translation>
    </message>
    <message>
        <source>change of label</source>
        <translation>perubahan label</translation>
    </message>
    <message>
        <source>change of extent</source>
        <translation>perubahan cakupan</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Catatan dihapus</translation>
    </message>
    <message>
        <source>%1 notes deleted</source>
        <translation>%1 catatan dihapus</translation>
    </message>
    <message>
        <source>Highlight deleted</source>
        <translation>Sorotan dihapus</translation>
    </message>
    <message>
        <source>%1 highlights deleted</source>
        <translation>%1 sorotan dihapus</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>penghapusan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>pengetikan</translation>
    </message>
    <message>
        <source>change of language</source>
        <translation>perubahan bahasa</translation>
    </message>
    <message>
        <source>name of a label</source>
        <translation>nama label</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ArticleListModel</name>
    <message>
        <source>Locate…</source>
        <translation>Cari lokasi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Collection</name>
    <message>
        <source>The article is not read yet.</source>
        <translation>Artikel belum dibaca.</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EntityDesk</name>
    <message>
        <source>“%1” renamed</source>
        <translation>“%1” diganti namanya</translation>
    </message>
    <message>
        <source>“%1” merged with “%2”</source>
        <translation>“%1” digabungkan dengan “%2”</translation>
    </message>
    <message>
        <source>“%1” split from “%2”</source>
        <translation>“%1” dipisahkan dari “%2”</translation>
    </message>
    <message>
        <source>Type of “%1” changed</source>
        <translation>Jenis “%1” diubah</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1” bukan nama</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>“%1” ditambahkan</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventDesk</name>
    <message>
        <source>Event confirmed</source>
        <translation>Peristiwa dikonfirmasi</translation>
    </message>
    <message>
        <source>%1 events confirmed</source>
        <translation>%1 peristiwa dikonfirmasi</translation>
    </message>
    <message>
        <source>Event rejected</source>
        <translation>Peristiwa ditolak</translation>
    </message>
    <message>
        <source>%1 events rejected</source>
        <translation>%1 peristiwa ditolak</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Keputusan ditarik kembali</translation>
    </message>
    <message>
        <source>%1 decisions withdrawn</source>
        <translation>%1 keputusan ditarik kembali</translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation>Peristiwa disunting</translation>
    </message>
    <message>
        <source>Date decided</source>
        <translation>Tanggal diputuskan</translation>
    </message>
    <message>
        <source>%1 events merged into one</source>
        <translation>%1 peristiwa digabungkan menjadi satu</translation>
    </message>
    <message>
        <source>Event split</source>
        <translation>Peristiwa dipecah</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>Sumber ditambahkan</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>Peristiwa dibuat</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>Catatan pada peristiwa</translation>
    </message>
    <message>
        <source>Date left as it is</source>
        <translation>Tanggal dibiarkan</translation>
    </message>
    <message>
        <source>Source set aside</source>
        <translation>Sumber dikesampingkan</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventTableModel</name>
    <message>
        <source>undated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>%1, dates disagree</source>
        <translation>%1, tanggal bertentangan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>linimasa::models::NotesModel</name>
    <message>
        <source>note on %1: %2</source>
        <translation>catatan pada %1: %2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>sorotan, label %1: %2</translation>
    </message>
    <message>
        <source>highlight, label %1, has note: %2; note: %3</source>
        <translation>sorotan, label %1, bercatatan: %2; catatan: %3</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ReviewQueue</name>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, reason and place of something to review</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 No event tells of it.</source>
        <comment>after a sentence</comment>
        <translation>%1 Tidak ada peristiwa yang memuatnya.</translation>
    </message>
    <message>
        <source>No publication date was found in it.</source>
        <translation>Tidak ditemukan tanggal terbit di dalamnya.</translation>
    </message>
    <message numerus="yes">
        <source>No publication date was found in it; %n date(s) cannot be placed.</source>
        <translation>
            <numerusform>Tidak ditemukan tanggal terbit di dalamnya; %n tanggal tidak dapat ditempatkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words you marked are no longer in the text.</source>
        <translation>Kata yang Anda tandai tidak ada lagi dalam teks.</translation>
    </message>
    <message>
        <source>%1 Possible: %2</source>
        <comment>a sentence, then dates</comment>
        <translation>%1 Kemungkinan: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) suggested for a confirmed event.</source>
        <translation>
            <numerusform>%n sumber baru disarankan untuk peristiwa yang sudah dikonfirmasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <comment>kind of event</comment>
        <translation>%1, tanpa tanggal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of event, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, written “%3”</source>
        <comment>kind of event, date</comment>
        <translation>%1, %2, tertulis “%3”</translation>
    </message>
    <message>
        <source>The article is not here</source>
        <translation>Artikelnya tidak ada di sini</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an outlet</comment>
        <translation>
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates to decide · %n</source>
        <translation>
            <numerusform>Tanggal perlu diputuskan · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles without a date · %n</source>
        <translation>
            <numerusform>Artikel tanpa tanggal · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlights without a place · %n</source>
        <translation>
            <numerusform>Sorotan tanpa tempat · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested events · %n</source>
        <translation>
            <numerusform>Peristiwa yang disarankan · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::models::RulesModel</name>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>“%1” bernama “%2”</translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”</source>
        <translation>“%1” sama dengan “%2”</translation>
    </message>
    <message>
        <source>“%1” is another than it was taken for</source>
        <translation>“%1” bukan yang semula dikira</translation>
    </message>
    <message>
        <source>“%1” is another: “%2”</source>
        <translation>“%1” adalah yang lain: “%2”</translation>
    </message>
    <message>
        <source>“%1” is of another type: %2</source>
        <comment>name, type</comment>
        <translation>“%1” berjenis lain: %2</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1” bukan nama</translation>
    </message>
    <message>
        <source>“%1” is a name: “%2” (%3)</source>
        <comment>words, name, type</comment>
        <translation>“%1” adalah nama: “%2” (%3)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>In an article that is not here</source>
        <translation>Dalam artikel yang tidak ada di sini</translation>
    </message>
    <message>
        <source>Once, in “%1”</source>
        <translation>Sekali, dalam “%1”</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>Dalam “%1”</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Pembetulan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names taken back</source>
        <translation>
            <numerusform>%n pembetulan nama ditarik kembali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteDelegate</name>
    <message>
        <source>¶ %1</source>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>placed by similarity, %1 %</source>
        <translation>ditempatkan menurut kemiripan, %1%</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Pada artikel</translation>
    </message>
    <message>
        <source>On the name</source>
        <translation>Pada nama</translation>
    </message>
    <message>
        <source>On the event</source>
        <translation>Pada peristiwa</translation>
    </message>
    <message>
        <source>On a deleted highlight</source>
        <translation>Pada sorotan yang dihapus</translation>
    </message>
    <message>
        <source>⚠ no longer in the text</source>
        <translation>⚠ tidak ada lagi dalam teks</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Tidak ada saran</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Tambahkan “%1” ke kamus</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Abaikan “%1”</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEditor</name>
    <message>
        <source>Write here. Markdown: **bold**, *italic*, - list, &gt; quote</source>
        <translation>Tulis di sini. Markdown: **tebal**, *miring*, - daftar, &gt; kutipan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Pratinjau catatan</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Bahasa ejaan</translation>
    </message>
    <message>
        <source>The language that the spelling is checked in</source>
        <translation>Bahasa untuk memeriksa ejaan</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Tebak</translation>
    </message>
    <message>
        <source>%1 (no dictionary)</source>
        <translation>%1 (tanpa kamus)</translation>
    </message>
    <message>
        <source>Guess: %1</source>
        <translation>Tebakan: %1</translation>
    </message>
    <message>
        <source>The spelling is not checked: there is no dictionary for %1. Install the package %2 with your software centre and start Linimasa again.</source>
        <translation>Ejaan tidak diperiksa: tidak ada kamus untuk %1. Pasang paket %2 dengan pusat perangkat lunak Anda lalu mulai Linimasa lagi.</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesFilterBar</name>
    <message>
        <source>Search quotes and notes</source>
        <translation>Cari kutipan dan catatan</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Hanya yang bercatatan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Filter by name, language, outlet and date</source>
        <translation>Saring menurut nama, bahasa, media, dan tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>from 2025-01</source>
        <translation>dari 2025-01</translation>
    </message>
    <message>
        <source>until 2025-06</source>
        <translation>sampai 2025-06</translation>
    </message>
    <message>
        <source>Published on or after</source>
        <translation>Terbit pada atau sesudah</translation>
    </message>
    <message>
        <source>Published on or before</source>
        <translation>Terbit pada atau sebelum</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Hanya %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesPane</name>
    <message>
        <source>1 shown</source>
        <translation>1 ditampilkan</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 ditampilkan</translation>
    </message>
    <message>
        <source>1 highlight has no place in its text any more. It is kept until you place or delete it.</source>
        <translation>1 sorotan tidak lagi punya tempat dalam teksnya. Sorotan itu disimpan sampai Anda menempatkan atau menghapusnya.</translation>
    </message>
    <message>
        <source>%1 highlights have no place in their texts any more. They are kept until you place or delete them.</source>
        <translation>%1 sorotan tidak lagi punya tempat dalam teksnya. Semuanya disimpan sampai Anda menempatkan atau menghapusnya.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>Tidak ada catatan yang cocok.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Belum ada yang ditandai</translation>
    </message>
    <message>
        <source>Select words in the text and press H or 1–4 to mark them, M to write a note.</source>
        <translation>Pilih kata dalam teks lalu tekan H atau 1–4 untuk menandai, M untuk menulis catatan.</translation>
    </message>
    <message>
        <source>These words are no longer in the text</source>
        <translation>Kata-kata ini tidak ada lagi dalam teks</translation>
    </message>
    <message>
        <source>The article is not open</source>
        <translation>Artikelnya tidak terbuka</translation>
    </message>
    <message>
        <source>This note is not on a passage</source>
        <translation>Catatan ini bukan pada bagian teks</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <translation>Tidak ada catatan di sini</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 dari %2: %3</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Ke bagian teksnya</translation>
    </message>
    <message>
        <source>Place on the selected words</source>
        <translation>Tempatkan pada kata terpilih</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Delete %1 shown here and selected</source>
        <translation>Hapus %1 yang tampil dan terpilih</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Sorotan dan catatan</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Previous highlight or note</source>
        <translation>Sorotan atau catatan sebelumnya</translation>
    </message>
    <message>
        <source>Next highlight or note</source>
        <translation>Sorotan atau catatan berikutnya</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleHeader</name>
    <message>
        <source>Published %1 (%2)</source>
        <translation>Terbit %1 (%2)</translation>
    </message>
    <message>
        <source>⚠ No publication date</source>
        <translation>⚠ Tanpa tanggal terbit</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Berkas %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Teks artikel</translation>
    </message>
    <message>
        <source>highlight, label %1, has note</source>
        <translation>sorotan, label %1, bercatatan</translation>
    </message>
    <message>
        <source>highlight, label %1</source>
        <translation>sorotan, label %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Cari dalam artikel ini</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Sebelumnya (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Berikutnya (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Tutup (Escape)</translation>
    </message>
    <message>
        <source> · from the top</source>
        <translation> · dari awal</translation>
    </message>
    <message>
        <source> · from the end</source>
        <translation> · dari akhir</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::Highlighting</name>
    <message>
        <source>highlight, label %1, has note: %2</source>
        <translation>sorotan, label %1, bercatatan: %2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>sorotan, label %1: %2</translation>
    </message>
    <message>
        <source>%1 (the text changed; placed by similarity, %2 %)</source>
        <translation>%1 (teks berubah; ditempatkan menurut kemiripan, %2%)</translation>
    </message>
    <message>
        <source>Which highlight?</source>
        <translation>Sorotan yang mana?</translation>
    </message>
    <message>
        <source>Select the words to mark first: with the mouse, or with F7 and Shift+arrow keys</source>
        <translation>Pilih dahulu kata yang akan ditandai: dengan tetikus, atau dengan F7 dan Shift+tombol panah</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>No highlight is chosen here</source>
        <translation>Tidak ada sorotan yang dipilih di sini</translation>
    </message>
    <message>
        <source>No further highlight in this article</source>
        <translation>Tidak ada sorotan lagi dalam artikel ini</translation>
    </message>
    <message>
        <source>Select words over the border of a highlight to extend it, or inside it to shorten it</source>
        <translation>Pilih kata yang melewati tepi sorotan untuk memperluasnya, atau di dalamnya untuk memendekkannya</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ReaderPane</name>
    <message>
        <source>No article is open</source>
        <translation>Tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Pilih salah satu dalam daftar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>1 date on this page needs a decision</source>
        <translation>1 tanggal di halaman ini perlu diputuskan</translation>
    </message>
    <message>
        <source>%1 dates on this page need a decision</source>
        <translation>%1 tanggal di halaman ini perlu diputuskan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Tampilkan berikutnya</translation>
    </message>
    <message>
        <source>%1 Articles are shown without their names, dates and events. Installing Linimasa anew should mend this.</source>
        <translation>%1 Artikel ditampilkan tanpa nama, tanggal, dan peristiwanya. Memasang Linimasa kembali seharusnya memperbaikinya.</translation>
    </message>
    <message>
        <source>No further date in this article</source>
        <translation>Tidak ada tanggal lagi dalam artikel ini</translation>
    </message>
    <message>
        <source>No further name in this article</source>
        <translation>Tidak ada nama lagi dalam artikel ini</translation>
    </message>
    <message>
        <source>No name or date is marked here</source>
        <translation>Tidak ada nama atau tanggal yang ditandai di sini</translation>
    </message>
    <message>
        <source>No event is told here</source>
        <translation>Tidak ada peristiwa yang diceritakan di sini</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::SelectionBar</name>
    <message>
        <source>Extend the highlight</source>
        <translation>Perluas sorotan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Write a note (M)</source>
        <translation>Tulis catatan (M)</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Kutip</translation>
    </message>
    <message>
        <source>Copy with citation (Ctrl+Shift+C)</source>
        <translation>Salin dengan sumber (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Buat peristiwa</translation>
    </message>
    <message>
        <source>An event of the chronology from these words (N)</source>
        <translation>Peristiwa kronologi dari kata-kata ini (N)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete this highlight (Del)</source>
        <translation>Hapus sorotan ini (Del)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>Highlight, label %1</source>
        <translation>Sorot, label %1</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Kata terpilih</translation>
    </message>
    <message>
        <source>Shorten the highlight</source>
        <translation>Pendekkan sorotan</translation>
    </message>
    <message>
        <source>Only the selected words stay highlighted (Shift+H)</source>
        <translation>Hanya kata terpilih yang tetap disorot (Shift+H)</translation>
    </message>
    <message>
        <source>The highlight reaches to the selected words (Shift+H)</source>
        <translation>Sorotan mencakup kata-kata yang dipilih (Shift+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>These words are a name that was not found (Shift+N)</source>
        <translation>Kata-kata ini nama yang belum ditemukan (Shift+N)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>One more source of an event: drag this onto the event, or click to choose it (Shift+A)</source>
        <translation>Satu sumber lagi untuk suatu peristiwa: seret ini ke peristiwanya, atau klik untuk memilihnya (Shift+A)</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::StartPage</name>
    <message>
        <source>From clippings to a chronology</source>
        <translation>Dari kliping menjadi kronologi</translation>
    </message>
    <message>
        <source>Linimasa reads articles on cyber diplomacy and shows who and what is in them, and when it happened. Every entry of its timeline leads to the sentence that proves it.</source>
        <translation>Linimasa membaca artikel tentang diplomasi siber serta menunjukkan siapa dan apa yang ada di dalamnya, dan kapan terjadinya. Setiap isi linimasa mengarah ke kalimat yang membuktikannya.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Try with the sample clippings</source>
        <translation>Coba dengan contoh kliping</translation>
    </message>
    <message>
        <source>Or drop files here. Everything stays on this computer.</source>
        <translation>Atau seret berkas ke sini. Semuanya tetap di komputer ini.</translation>
    </message>
</context>
<context>
    <name>linimasa::review::ReviewPane</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, what it chooses</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>Peristiwa ini benar (A)</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>Bagian teks yang disarankan adalah sumber peristiwa ini (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>Ini bukan peristiwa untuk kronologi (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (Enter)</source>
        <translation>Ubah tanggal, jenis, pihak, tempat, atau judulnya (Enter)</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Buat peristiwa</translation>
    </message>
    <message>
        <source>The sentence tells of an event; its date is then to be decided (N)</source>
        <translation>Kalimat ini memuat peristiwa; tanggalnya lalu perlu diputuskan (N)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>It dates nothing that matters; it is not asked about again (X)</source>
        <translation>Tidak menyangkut hal penting; tidak ditanyakan lagi (X)</translation>
    </message>
    <message>
        <source>When was it published? All dates that count from that day are then read anew.</source>
        <translation>Kapan diterbitkan? Semua tanggal yang dihitung dari hari itu lalu dibaca ulang.</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023</source>
        <translation>2023-10-05, 2023-10, atau 2023</translation>
    </message>
    <message>
        <source>Date of publication, as EDTF</source>
        <translation>Tanggal terbit, dalam EDTF</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Keep this date (Enter)</source>
        <translation>Simpan tanggal ini (Enter)</translation>
    </message>
    <message>
        <source>It is kept with its note. Put it on other words, or delete it, among the notes.</source>
        <translation>Sorotan ini disimpan beserta catatannya. Pindahkan ke kata lain, atau hapus, di daftar catatan.</translation>
    </message>
    <message>
        <source>Show among the notes</source>
        <translation>Tampilkan di daftar catatan</translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation>Ke sana (Enter)</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Tidak ada yang menunggu Anda.</translation>
    </message>
    <message>
        <source>Dates that contradict each other, articles without a date, highlights that lost their place and suggested events appear here.</source>
        <translation>Tanggal yang bertentangan, artikel tanpa tanggal, sorotan yang kehilangan tempat, dan peristiwa yang disarankan muncul di sini.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Yang menunggu keputusan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n perlu ditinjau</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach all</source>
        <translation>Lampirkan semua</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>The suggested passages do not tell of this event, which stands as it is (X)</source>
        <translation>Kutipan yang disarankan tidak menceritakan peristiwa ini, yang tetap seperti adanya (X)</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::ChartView</name>
    <message>
        <source>Undated · %1</source>
        <translation>Tanpa tanggal · %1</translation>
    </message>
    <message>
        <source>No event in this time.
◀ %1 earlier · %2 later ▶</source>
        <translation>Tidak ada peristiwa pada waktu ini.
◀ %1 lebih awal · %2 lebih akhir ▶</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>%1 peristiwa di sini</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… dan %1 lagi</translation>
    </message>
    <message>
        <source>Timeline chart</source>
        <translation>Bagan linimasa</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <comment>date, kind, track, status, title of an event</comment>
        <translation>%1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Events along time, in lanes. Arrow keys walk the events, Enter opens the sentence. The table shows the same events.</source>
        <translation>Peristiwa menurut waktu, dalam lajur. Tombol panah menelusuri peristiwa, Enter membuka kalimatnya. Tabel menampilkan peristiwa yang sama.</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::DensityStrip</name>
    <message>
        <source>Density of events over time</source>
        <translation>Kepadatan peristiwa sepanjang waktu</translation>
    </message>
    <message>
        <source>All events over time, those you confirmed dark. Drag the frame to move the chart, its edges to zoom.</source>
        <translation>Semua peristiwa sepanjang waktu, yang Anda konfirmasi gelap. Seret bingkai untuk menggeser bagan, tepinya untuk mengubah skala.</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Suggested and confirmed</source>
        <translation>Disarankan dan dikonfirmasi</translation>
    </message>
    <message>
        <source>⚠ Conflicts only</source>
        <translation>⚠ Hanya pertentangan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Words in title or sentence</source>
        <translation>Kata dalam judul atau kalimat</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Saring peristiwa menurut kata</translation>
    </message>
    <message>
        <source>Show only events whose sources or weekday disagree about the date</source>
        <translation>Tampilkan hanya peristiwa yang sumber atau harinya berselisih soal tanggal</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Tampilkan semua peristiwa lagi</translation>
    </message>
    <message>
        <source>Show only %1 (several may be chosen)</source>
        <translation>Tampilkan hanya %1 (boleh memilih beberapa)</translation>
    </message>
    <message>
        <source>Show only some kinds of event</source>
        <translation>Tampilkan hanya beberapa jenis peristiwa</translation>
    </message>
    <message>
        <source>How marks look</source>
        <translation>Arti tanda</translation>
    </message>
    <message>
        <source>full, with a seal: confirmed by you</source>
        <translation>penuh, bersegel: dikonfirmasi oleh Anda</translation>
    </message>
    <message>
        <source>tinted, dashed outline: suggested by the machine</source>
        <translation>berwarna muda, garis putus-putus: disarankan mesin</translation>
    </message>
    <message>
        <source>outline: background, not a cyber matter itself</source>
        <translation>garis tepi: latar belakang, bukan urusan siber itu sendiri</translation>
    </message>
    <message>
        <source>dotted outline: planned or postponed</source>
        <translation>garis titik-titik: direncanakan atau ditunda</translation>
    </message>
    <message>
        <source>struck through: denied</source>
        <translation>dicoret: dibantah</translation>
    </message>
    <message>
        <source>Show only what you have confirmed, what is only suggested, or what you rejected</source>
        <translation>Tampilkan hanya yang sudah Anda konfirmasi, yang baru disarankan, atau yang Anda tolak</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 jenis</translation>
    </message>
    <message>
        <source>○ ● All but rejected</source>
        <translation>○ ● Semua kecuali yang ditolak</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::TimelinePane</name>
    <message>
        <source>Articles read</source>
        <translation>Artikel yang dibaca</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bagan</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Show all events in the chart (0)</source>
        <translation>Tampilkan semua peristiwa di bagan (0)</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Tampilkan semua peristiwa</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>What the lanes of the chart stand for, and pictures of it</source>
        <translation>Arti lajur pada bagan, dan gambar bagan</translation>
    </message>
    <message>
        <source>Lanes by &amp;track</source>
        <translation>&amp;Lajur menurut jalur</translation>
    </message>
    <message>
        <source>Lanes by &amp;kind</source>
        <translation>Lajur &amp;menurut jenis</translation>
    </message>
    <message>
        <source>Lanes by &amp;country</source>
        <translation>Lajur menurut &amp;negara</translation>
    </message>
    <message>
        <source>Lanes by track</source>
        <translation>Lajur menurut jalur</translation>
    </message>
    <message>
        <source>&amp;Save Picture of the Chart…</source>
        <translation>&amp;Simpan gambar bagan…</translation>
    </message>
    <message>
        <source>C&amp;opy Picture of the Chart</source>
        <translation>Salin &amp;gambar bagan</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Annotating</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Tidak tersimpan: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Urungkan %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>U&amp;langi %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Tandai sebagai %1</translation>
    </message>
    <message>
        <source>names of labels</source>
        <translation>nama label</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>Pilih dahulu kata dalam teks</translation>
    </message>
    <message>
        <source>move to the changed text</source>
        <translation>pemindahan ke teks yang berubah</translation>
    </message>
    <message>
        <source>The file changed. Highlights placed word for word: %1, by similarity: %2, not placed: %3</source>
        <translation>Berkas berubah. Sorotan yang ditempatkan kata demi kata: %1, menurut kemiripan: %2, tidak ditempatkan: %3</translation>
    </message>
    <message>
        <source>The event is no longer in the chronology. The note stays.</source>
        <translation>Peristiwa ini tidak ada lagi dalam kronologi. Catatannya tetap ada.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Correcting</name>
    <message>
        <source>Go to a name in the text first</source>
        <translation>Pilih dahulu nama dalam teks</translation>
    </message>
    <message>
        <source>Select the words of the name first</source>
        <translation>Pilih dahulu kata-kata namanya</translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n article(s).</source>
        <translation>
            <numerusform>Dikoreksi dalam %n artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ganti nama…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Gabungkan dengan…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Pisahkan…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>&amp;Ubah jenis…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>&amp;Bukan nama…</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::CorrectionFiles</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names written to “%1”</source>
        <translation>
            <numerusform>%n pembetulan nama ditulis ke “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Tidak ada yang baru dalam berkas itu.</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Pembetulan diimpor</translation>
    </message>
    <message>
        <source>Imported: %1 corrections of names, %2 decisions on events</source>
        <translation>Diimpor: %1 pembetulan nama, %2 keputusan tentang peristiwa</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Deciding</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Tidak tersimpan: %1</translation>
    </message>
    <message>
        <source>&amp;Accept %1 events</source>
        <translation>&amp;Terima %1 peristiwa</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>&amp;Terima peristiwa</translation>
    </message>
    <message>
        <source>Re&amp;ject %1 events</source>
        <translation>Tolak %1 &amp;peristiwa</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>Tolak &amp;peristiwa</translation>
    </message>
    <message>
        <source>&amp;Merge %1 events into one</source>
        <translation>&amp;Gabungkan %1 peristiwa menjadi satu</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>&amp;Gabungkan peristiwa menjadi satu</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first</source>
        <translation>Pilih dahulu kata yang menceritakan peristiwanya</translation>
    </message>
    <message>
        <source>Acce&amp;pt all %1 suggestions shown</source>
        <translation>Terima semua %1 saran &amp;yang tampil</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>Terima semua saran &amp;yang tampil</translation>
    </message>
    <message>
        <source>Select the words that tell of the event, or choose an event, first</source>
        <translation>Pilih dahulu kata yang menceritakan peristiwanya, atau pilih peristiwa</translation>
    </message>
    <message>
        <source>Which event do these words tell of? “%1”</source>
        <translation>Kata-kata ini menceritakan peristiwa yang mana? “%1”</translation>
    </message>
    <message>
        <source>Of which event is this one more source? “%1”</source>
        <translation>Ini sumber tambahan untuk peristiwa yang mana? “%1”</translation>
    </message>
    <message>
        <source>The words are no longer in the text.</source>
        <translation>Kata-kata itu tidak ada lagi dalam teks.</translation>
    </message>
    <message>
        <source>These words are a source of the event already.</source>
        <translation>Kata-kata ini sudah menjadi sumber peristiwa itu.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::FileNotes</name>
    <message>
        <source>The file is no longer at %1. The text that was kept of it is shown.</source>
        <translation>Berkas tidak ada lagi di %1. Yang ditampilkan adalah teks yang disimpan.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Cari lokasi…</translation>
    </message>
    <message>
        <source>The file has changed since it was read. The text that was kept of it is shown.</source>
        <translation>Berkas berubah sejak dibaca. Yang ditampilkan adalah teks yang disimpan.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Baca ulang</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Guiding</name>
    <message>
        <source>This is Linimasa %1. What is new stands in the Help menu.</source>
        <translation>Ini Linimasa %1. Yang baru ada dalam menu Bantuan.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Cari “%1” di semua artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>About Linimasa</source>
        <translation>Tentang Linimasa</translation>
    </message>
    <message>
        <source>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;Reads clippings and builds a chronology, each date tied to its sentence.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %2 and KDE Frameworks.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;Membaca kliping dan menyusun kronologi, setiap tanggal terikat pada kalimatnya.&lt;/p&gt;&lt;p&gt;Semuanya tetap di komputer ini.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru, tanpa jaminan apa pun. Dibuat dengan Qt %2 dan KDE Frameworks.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Librarian</name>
    <message>
        <source>Not saved: %1 One article lasts only as long as the window.</source>
        <translation>Tidak tersimpan: %1 Satu artikel hanya bertahan selama jendela ini terbuka.</translation>
    </message>
    <message>
        <source>Not saved: %1 %2 articles last only as long as the window.</source>
        <translation>Tidak tersimpan: %1 %2 artikel hanya bertahan selama jendela ini terbuka.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>You can read, and nothing new is kept.</source>
        <translation>Anda dapat membaca, tetapi tidak ada hal baru yang disimpan.</translation>
    </message>
    <message>
        <source>You can read files, and nothing is kept.</source>
        <translation>Anda dapat membaca berkas, tetapi tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the article&apos;s data</source>
        <translation>Koreksi data artikel</translation>
    </message>
    <message>
        <source>The clipping could not be written: %1</source>
        <translation>Kliping tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>teksnya</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>%1 Anda</translation>
    </message>
    <message>
        <source>Forget this article?</source>
        <translation>Lupakan artikel ini?</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Lupakan “%1”?</translation>
    </message>
    <message>
        <source>The library loses %1. This cannot be undone. The file itself stays where it is.</source>
        <translation>Pustaka kehilangan %1. Ini tidak dapat diurungkan. Berkasnya sendiri tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Nothing can be corrected while nothing is kept.</source>
        <translation>Tidak ada yang dapat dikoreksi selama tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Tidak tersimpan: %1</translation>
    </message>
    <message>
        <source>Saved. The article is read again.</source>
        <translation>Tersimpan. Artikel dibaca ulang.</translation>
    </message>
    <message>
        <source>The file is found.</source>
        <translation>Berkasnya ditemukan.</translation>
    </message>
    <message>
        <source>That file holds another text. The kept one stays beside it.</source>
        <translation>Berkas itu memuat teks lain. Yang disimpan tetap ada di sampingnya.</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>Tidak ada pustaka yang dapat disalin.</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Simpan salinan pustaka</translation>
    </message>
    <message>
        <source>A copy of the library was saved.</source>
        <translation>Salinan pustaka telah disimpan.</translation>
    </message>
    <message>
        <source>The library in %1 is read-only. You can read, and nothing new is kept.</source>
        <translation>Pustaka di %1 hanya-baca. Anda dapat membaca, tetapi tidak ada hal baru yang disimpan.</translation>
    </message>
    <message>
        <source>Folders cannot be watched while nothing is kept.</source>
        <translation>Folder tidak dapat dipantau selama tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::LibraryFinder</name>
    <message>
        <source>without a date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>tanpa nama</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::MainWindow</name>
    <message>
        <source>Linimasa</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Tidak ada berkas dalam folder itu.</translation>
    </message>
    <message>
        <source>The file was deleted or moved while it was open. The text read from it stays here.</source>
        <translation>Berkas dihapus atau dipindahkan saat terbuka. Teks yang dibaca darinya tetap di sini.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>The file on disk has changed.</source>
        <translation>Berkas di disk telah berubah.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>%1 – Linimasa</source>
        <translation>%1 – Linimasa</translation>
    </message>
    <message>
        <source>The note could not be saved. Copy it elsewhere, or close again to lose it.</source>
        <translation>Catatan tidak dapat disimpan. Salin ke tempat lain, atau tutup lagi dan catatan itu hilang.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Ukuran teks %1%</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Tidak ada peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Di mana %1?</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Tidak ada teks di papan klip.</translation>
    </message>
    <message>
        <source>Only files on this computer are opened, nothing is fetched: %1</source>
        <translation>Hanya berkas di komputer ini yang dibuka, tidak ada yang diambil dari jaringan: %1</translation>
    </message>
    <message>
        <source>Choose an empty folder for a new chronology, or the folder of another one</source>
        <translation>Pilih folder kosong untuk kronologi baru, atau folder kronologi lain</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Opening</name>
    <message>
        <source>Not read: you cancelled.</source>
        <translation>Tidak dibaca: Anda membatalkan.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Panes</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Preferring</name>
    <message>
        <source>No backup: %1</source>
        <translation>Tidak dicadangkan: %1</translation>
    </message>
    <message>
        <source>The library is copied.</source>
        <translation>Pustaka telah disalin.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Publishing</name>
    <message>
        <source>Exported to %1</source>
        <translation>Diekspor ke %1</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>Select the words to quote first</source>
        <translation>Pilih dahulu kata yang akan dikutip</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Disalin beserta sumbernya</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>Impor sorotan dan catatan</translation>
    </message>
    <message>
        <source>Highlights and notes (*.json *.jsonld)</source>
        <translation>Sorotan dan catatan (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Import of notes</source>
        <translation>Impor catatan</translation>
    </message>
    <message>
        <source>not in the list: %1</source>
        <translation>tidak ada dalam daftar: %1</translation>
    </message>
    <message>
        <source>Save Picture of the Chart</source>
        <translation>Simpan gambar bagan</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Gambar vektor (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Halaman PDF (*.pdf)</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>linimasa</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>new highlights: %1</source>
        <translation>sorotan baru: %1</translation>
    </message>
    <message>
        <source>new notes: %1</source>
        <translation>catatan baru: %1</translation>
    </message>
    <message>
        <source>already here: %1</source>
        <translation>sudah ada: %1</translation>
    </message>
    <message>
        <source>replaced by a newer form: %1</source>
        <translation>diganti versi yang lebih baru: %1</translation>
    </message>
    <message>
        <source>left, being newer here: %1</source>
        <translation>dibiarkan karena di sini lebih baru: %1</translation>
    </message>
    <message>
        <source>unplaced: %1</source>
        <translation>tidak ditempatkan: %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Tidak diekspor: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka &amp;yang terakhir</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Kosongkan daftar ini</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Reviewing</name>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>with a count</comment>
        <translation>Tinjau %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>T&amp;injau</translation>
    </message>
    <message>
        <source>&amp;Review %1</source>
        <comment>with a count</comment>
        <translation>&amp;Tinjau %1</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::SearchBox</name>
    <message>
        <source>Search text, notes, names…</source>
        <translation>Cari teks, catatan, nama…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua artikel</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+Shift+F)
“two words” together, -without, lang:id, outlet:, date:2021..2023, entity:, track:, has:notes</source>
        <translation>Cari di semua artikel (Ctrl+Shift+F)
“dua kata” bersama, -tanpa, lang:id, outlet:, date:2021..2023, entity:, track:, has:notes</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Keep this search, or take one that was kept</source>
        <translation>Simpan pencarian ini, atau pakai yang tersimpan</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Simpan pencarian ini</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Belum ada pencarian tersimpan</translation>
    </message>
    <message>
        <source>&amp;Do not keep any more</source>
        <translation>&amp;Jangan simpan lagi</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::StatusLine</name>
    <message>
        <source>Reading files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Batalkan pembacaan</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Membaca %1 dari %2</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::TrackKeeper</name>
    <message>
        <source>undated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>There is no folder for tracks, so none can be kept.</source>
        <translation>Tidak ada folder untuk jalur, jadi jalur tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>tanpa jalur</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Upkeep</name>
    <message numerus="yes">
        <source>Linimasa has changed. %n article(s) are analysed again in the background.</source>
        <translation>
            <numerusform>Linimasa telah berubah. %n artikel dianalisis ulang di latar belakang.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles are analysed anew.</source>
        <translation>Semua artikel telah dianalisis ulang.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::WindowExports</name>
    <message>
        <source>What the filter shows</source>
        <translation>Yang ditampilkan saringan</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: their article cannot be read any more.</source>
        <translation>
            <numerusform>%n bagian teks ditinggalkan: artikelnya tidak dapat dibaca lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font can draw %1. Install one (for example Noto), or choose ODT.</source>
        <translation>Tidak ada fon terpasang yang dapat menampilkan %1. Pasang satu (misalnya Noto), atau pilih ODT.</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>kronologi</translation>
    </message>
    <message>
        <source>highlights and notes</source>
        <translation>sorotan dan catatan</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>“%1” tidak dapat dibaca: %2. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>What the notes list shows</source>
        <translation>Yang ditampilkan daftar catatan</translation>
    </message>
    <message>
        <source>The selected rows of the notes list</source>
        <translation>Baris terpilih dalam daftar catatan</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::DockTitle</name>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Sembunyikan %1</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Sembunyikan pesan ini</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin rinciannya</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Highlights and notes of this time will not be kept. %1</source>
        <translation>Sorotan dan catatan kali ini tidak akan disimpan. %1</translation>
    </message>
</context>
</TS>

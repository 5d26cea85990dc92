<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import highlights and notes…</source>
        <translation>ハイライトとメモを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print the article…</source>
        <translation>記事を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New article from clipboard</source>
        <translation>クリップボードから新しい記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the library…</source>
        <translation>ライブラリのコピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>記事内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>全体を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>記事一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>詳細(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>年表(&amp;T)</translation>
    </message>
    <message>
        <source>Mark &amp;names</source>
        <translation>名前に印を付ける(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;dates</source>
        <translation>日付に印を付ける(&amp;D)</translation>
    </message>
    <message>
        <source>Mark what needs a de&amp;cision</source>
        <translation>判断が必要な箇所に印を付ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Plain reading</source>
        <translation>印なしで読む(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>セピア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>本文へ移動(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back to the other panes</source>
        <translation>ほかのペインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>次の記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>前の記事(&amp;P)</translation>
    </message>
    <message>
        <source>Next n&amp;ame</source>
        <translation>次の名前(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;date</source>
        <translation>次の日付(&amp;D)</translation>
    </message>
    <message>
        <source>Previous da&amp;te</source>
        <translation>前の日付(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Card of the name or date</source>
        <translation>名前・日付のカード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why is this here?</source>
        <translation>なぜここにあるのか(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Highlight with the last label</source>
        <translation>前回のラベルでハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight with label &amp;1</source>
        <translation>ラベル 1 でハイライト(&amp;1)</translation>
    </message>
    <message>
        <source>Highlight with label &amp;2</source>
        <translation>ラベル 2 でハイライト(&amp;2)</translation>
    </message>
    <message>
        <source>Highlight with label &amp;3</source>
        <translation>ラベル 3 でハイライト(&amp;3)</translation>
    </message>
    <message>
        <source>Highlight with label &amp;4</source>
        <translation>ラベル 4 でハイライト(&amp;4)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message>
        <source>Make an &amp;event of the words</source>
        <translation>選択した語句を出来事にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete the highlight</source>
        <translation>ハイライトを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious highlight</source>
        <translation>前のハイライト(&amp;V)</translation>
    </message>
    <message>
        <source>Names of the &amp;labels…</source>
        <translation>ラベルの名前(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Go to the notes</source>
        <translation>メモへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>From text to &amp;event, from event to text</source>
        <translation>本文と出来事を行き来する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>出来事を確定(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>出来事を却下(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation>出来事を編集(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>出来事を一つにまとめる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>キー一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Linimasa</source>
        <translation>Linimasa について(&amp;A)</translation>
    </message>
    <message>
        <source>New or other &amp;chronology…</source>
        <translation>新しい年表・別の年表(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple clippings</source>
        <translation>サンプル記事を開く(&amp;M)</translation>
    </message>
    <message>
        <source>For&amp;get this article…</source>
        <translation>この記事を消去(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>出典付きでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Fi&amp;lter articles</source>
        <translation>記事を絞り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Go to t&amp;he list</source>
        <translation>一覧へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the ti&amp;meline</source>
        <translation>年表へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the insp&amp;ector</source>
        <translation>詳細へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;how all events</source>
        <translation>すべての出来事を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only dates to decide</source>
        <translation>判断が必要な日付だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>本文にカーソルを表示</translation>
    </message>
    <message>
        <source>Pre&amp;vious name</source>
        <translation>前の名前(&amp;V)</translation>
    </message>
    <message>
        <source>Next h&amp;ighlight</source>
        <translation>次のハイライト(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the decision back</source>
        <translation>判断を取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>表示中の候補をすべて確定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;orrect the name…</source>
        <translation>名前を訂正(&amp;O)…</translation>
    </message>
    <message>
        <source>Add the words as a na&amp;me…</source>
        <translation>語句を名前として追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Add as &amp;source to…</source>
        <translation>出典として追加(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>キーを変更(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>コマンドを検索(&amp;O)…</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tracks…</source>
        <translation>トラック(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視するフォルダー(&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;xtend or shorten to the words</source>
        <translation>選択した語句まで広げる・縮める(&amp;X)</translation>
    </message>
    <message>
        <source>Corr&amp;ected names…</source>
        <translation>訂正した名前(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>ConflictGrounds</name>
    <message>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>so the date says</source>
        <translation>日付による</translation>
    </message>
    <message>
        <source>so the weekday says</source>
        <translation>曜日による</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>%1 event</source>
        <translation>出来事 %1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>出来事 %1 件</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>マーク %1 件</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>マーク %1 件</translation>
    </message>
    <message>
        <source>%1 near copy</source>
        <translation>ほぼ同じ記事 %1 件</translation>
    </message>
    <message>
        <source>%1 near copies</source>
        <translation>ほぼ同じ記事 %1 件</translation>
    </message>
    <message>
        <source>%1 date to decide</source>
        <translation>要判断の日付 %1 件</translation>
    </message>
    <message>
        <source>%1 dates to decide</source>
        <translation>要判断の日付 %1 件</translation>
    </message>
</context>
<context>
    <name>DateExplanation</name>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>The passage names no date.</source>
        <translation>この箇所に日付は書かれていません。</translation>
    </message>
    <message>
        <source>It cannot be placed on the calendar.</source>
        <translation>暦の上に位置付けられません。</translation>
    </message>
    <message>
        <source>It cannot be placed: the article has no publication date.</source>
        <translation>位置付けられません。記事に公開日がありません。</translation>
    </message>
    <message>
        <source>The passage itself names no date; it is taken from its surroundings.</source>
        <translation>この箇所自体に日付はなく、前後から取られています。</translation>
    </message>
    <message>
        <source>It is taken from the words around.</source>
        <translation>前後の語句から取られています。</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>%1は%2です。</translation>
    </message>
    <message>
        <source>The weekday and the date do not belong together.</source>
        <translation>曜日と日付が合いません。</translation>
    </message>
    <message>
        <source>There is no such day on the calendar.</source>
        <translation>暦にない日です。</translation>
    </message>
    <message>
        <source>It can be read day first or month first.</source>
        <translation>日が先とも月が先とも読めます。</translation>
    </message>
    <message>
        <source>The sources give different dates.</source>
        <translation>出典によって日付が異なります。</translation>
    </message>
    <message>
        <source>The date lies outside the range that can be right.</source>
        <translation>日付があり得る範囲の外にあります。</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, name of the month, year</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the month, year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring %1</source>
        <translation>%1年春</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>%1年夏</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>%1年秋</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>%1年冬</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年前半</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年後半</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2年第%1四半期</translation>
    </message>
    <message>
        <source>third %1 of %2</source>
        <translation>%2年の3期中第%1期</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1頃</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1（不確か）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>two days of one month, its name and year</comment>
        <translation>%3%1–%2日</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>capacity building</source>
        <translation>能力構築</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>from the page&apos;s meta data</source>
        <translation>ページのメタデータから</translation>
    </message>
    <message>
        <source>from the page&apos;s structured data</source>
        <translation>ページの構造化データから</translation>
    </message>
    <message>
        <source>from the page&apos;s time element</source>
        <translation>ページの time 要素から</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>署名欄から</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>発信地行から</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>given when it was opened</source>
        <translation>開くときに指定</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>あなたが入力</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>関連リンク</translation>
    </message>
    <message>
        <source>“read more” lines</source>
        <translation>「続きを読む」の行</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>画像の説明</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>reporter codes</source>
        <translation>記者コード</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>出典の行</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>記事末の印</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Conferences, treaties, exercises</source>
        <translation>会議・条約・演習</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>その他の言語</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>○ suggested</source>
        <translation>○ 候補</translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation>● 確定</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ 却下</translation>
    </message>
    <message>
        <source>needs check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confirmed, planned</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (1 origin)</source>
        <translation>%1（情報源 1）</translation>
    </message>
    <message>
        <source>%1 (%2 origins)</source>
        <translation>%1（情報源 %2）</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 articles, 1 origin</source>
        <translation>記事 %1 件、情報源 1</translation>
    </message>
    <message>
        <source>%1 articles, %2 origins</source>
        <translation>記事 %1 件、情報源 %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>“%1” follows a title of persons.</source>
        <translation>「%1」は人の肩書の後にあります。</translation>
    </message>
    <message>
        <source>“%1” follows a word that names authors and makers.</source>
        <translation>「%1」は著者や制作者を示す語の後にあります。</translation>
    </message>
    <message>
        <source>“%1” is made of known given and family names.</source>
        <translation>「%1」は既知の姓と名からなります。</translation>
    </message>
    <message>
        <source>A part of “%1” is a known given or family name.</source>
        <translation>「%1」の一部は既知の姓または名です。</translation>
    </message>
    <message>
        <source>“%1” begins with a known family name.</source>
        <translation>「%1」は既知の姓で始まります。</translation>
    </message>
    <message>
        <source>A verb of saying makes “%1” a speaker.</source>
        <translation>発言を表す動詞から、「%1」は発言者と分かります。</translation>
    </message>
    <message>
        <source>“%1” stands in a byline.</source>
        <translation>「%1」は署名欄にあります。</translation>
    </message>
    <message>
        <source>“%1” stands in a line that names the source.</source>
        <translation>「%1」は出典を示す行にあります。</translation>
    </message>
    <message>
        <source>“%1” stands behind an agency in a picture&apos;s credit.</source>
        <translation>「%1」は写真クレジットの通信社名の後にあります。</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline.</source>
        <translation>「%1」は発信地行にあります。</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline as its reporter.</source>
        <translation>「%1」は記者として発信地行にあります。</translation>
    </message>
    <message>
        <source>“%1” is written like the address of a site.</source>
        <translation>「%1」はサイトのアドレスの形で書かれています。</translation>
    </message>
    <message>
        <source>“%1” is made of the words of an office and its body.</source>
        <translation>「%1」は役職とその機関を表す語からなります。</translation>
    </message>
    <message>
        <source>“%1” is a rank beside a name.</source>
        <translation>「%1」は名前に添えられた階級です。</translation>
    </message>
    <message>
        <source>“%1” follows an office.</source>
        <translation>「%1」は役職の後にあります。</translation>
    </message>
    <message>
        <source>“%1” stands before an office.</source>
        <translation>「%1」は役職の前にあります。</translation>
    </message>
    <message>
        <source>“%1” opens with a word for a body.</source>
        <translation>「%1」は機関を表す語で始まります。</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a body.</source>
        <translation>「%1」は機関を表す語で終わります。</translation>
    </message>
    <message>
        <source>“%1” is written like the short name of a university.</source>
        <translation>「%1」は大学の略称の形で書かれています。</translation>
    </message>
    <message>
        <source>“%1” opens with a word for an event.</source>
        <translation>「%1」は催しや出来事を表す語で始まります。</translation>
    </message>
    <message>
        <source>“%1” closes with a word for an event.</source>
        <translation>「%1」は催しや出来事を表す語で終わります。</translation>
    </message>
    <message>
        <source>“%1” stands in quotation marks beside a word for an event.</source>
        <translation>「%1」は催しや出来事を表す語の隣でかぎ括弧に入っています。</translation>
    </message>
    <message>
        <source>“%1” stands with a word for a kind of place before it.</source>
        <translation>「%1」の前に場所の種類を表す語があります。</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a kind of place.</source>
        <translation>「%1」は場所の種類を表す語で終わります。</translation>
    </message>
    <message>
        <source>“%1” follows a word that says where.</source>
        <translation>「%1」は場所を示す語の後にあります。</translation>
    </message>
    <message>
        <source>“%1” is a state and a word for its government.</source>
        <translation>「%1」は国名と政府を表す語からなります。</translation>
    </message>
    <message>
        <source>“%1” carries the mark of a company.</source>
        <translation>「%1」には会社であることを示す語があります。</translation>
    </message>
    <message>
        <source>“%1” fits a pattern of names.</source>
        <translation>「%1」は名前の型に当てはまります。</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>a named event</source>
        <translation>名前のある催し</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>会談</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>a partnership</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>training or capacity building</source>
        <translation>研修または能力構築</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>stated by the page</source>
        <translation>ページに記載</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>署名欄から</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>発信地行から</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>指定のとおり</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>あなたが設定</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The weekday and the date in “%1” do not agree: it can be read as %2, and none is chosen.</source>
        <translation>「%1」の曜日と日付が合いません。%2と読めますが、どれも選んでいません。</translation>
    </message>
    <message>
        <source>“%1” names a day that does not exist.</source>
        <translation>「%1」は存在しない日です。</translation>
    </message>
    <message>
        <source>Nothing settles which number of “%1” is the day: it can be read as %2, and none is chosen.</source>
        <translation>「%1」のどの数字が日かを決める手がかりがありません。%2と読めますが、どれも選んでいません。</translation>
    </message>
    <message>
        <source>“%1” lies outside the years that an article can tell of.</source>
        <translation>「%1」は記事が扱い得る年の範囲外です。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and none is chosen.</source>
        <translation>「%1」は%2と読めますが、どれも選んでいません。</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 that ends at “%3”; where it begins follows from its length or from the passage before.</source>
        <translation>この節は、%2の%1が「%3」に終わると伝えます。始まりは、その長さか前の箇所から求めます。</translation>
    </message>
    <message>
        <source>An official speaks: %1 on a matter of %2, dated by the day of the saying, “%3”.</source>
        <translation>当局者の発言：%2に関する%1で、日付は発言の日「%3」です。</translation>
    </message>
    <message>
        <source>The passage goes on about %1 of %2 told before it, which “%3” dates.</source>
        <translation>この箇所は前に述べた%2の%1の続きで、日付は「%3」です。</translation>
    </message>
    <message>
        <source>An official speaks of the article&apos;s main event: %1 on a matter of %2 that takes its date, “%3”.</source>
        <translation>当局者が記事の主な出来事について述べています。%2に関する%1で、日付はその出来事の「%3」です。</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; its date, “%3”, stands in a sentence nearby.</source>
        <translation>この箇所は%2の%1を伝えます。日付「%3」は近くの文にあります。</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; no sentence dates it, so the dateline&apos;s “%3” is taken.</source>
        <translation>この箇所は%2の%1を伝えます。日付のある文がないため、発信地行の「%3」を取ります。</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 and carries its date, “%3”.</source>
        <translation>この節は%2の%1を伝え、その日付「%3」を含みます。</translation>
    </message>
    <message>
        <source>“%1” is what many countries call such a body (list “%2”); whose it is follows from the words around.</source>
        <translation>「%1」は多くの国で使われる機関の呼び名です（一覧「%2」）。どの国のものかは前後の語句から判断します。</translation>
    </message>
    <message>
        <source>“%1” stands on the list “%2”.</source>
        <translation>「%1」は一覧「%2」にあります。</translation>
    </message>
    <message>
        <source>“%1” is a name of %2 on the list “%3”.</source>
        <translation>「%1」は一覧「%3」にある%2の名前です。</translation>
    </message>
    <message>
        <source>“%1” is a short form of %2, which this article names in full.</source>
        <translation>「%1」は、この記事に正式名で出てくる%2の略称です。</translation>
    </message>
    <message>
        <source>The statistical model takes “%1” for %2; no list holds it.</source>
        <translation>統計モデルは「%1」を%2とみなしています。どの一覧にもありません。</translation>
    </message>
    <message>
        <source>You marked “%1”.</source>
        <translation>あなたが「%1」に印を付けました。</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the publication date, %3 (%4).</source>
        <translation>「%1」に書かれていない%2は、公開日%3(%4)から補いました。</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from “%3” in this article.</source>
        <translation>「%1」に書かれていない%2は、この記事の「%3」から補いました。</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the words around.</source>
        <translation>「%1」に書かれていない%2は、前後の語句から補いました。</translation>
    </message>
    <message>
        <source>“%1” is not resolved: the article does not say what it counts from.</source>
        <translation>「%1」は確定できません。何を基準に数えるかが記事にありません。</translation>
    </message>
    <message>
        <source>“%1” stands in the byline and states when the article was published.</source>
        <translation>「%1」は署名欄にあり、記事の公開日を示します。</translation>
    </message>
    <message>
        <source>The weekday settles which number of “%1” is the day and which the month.</source>
        <translation>「%1」のどちらの数字が日でどちらが月かは、曜日で決まります。</translation>
    </message>
    <message>
        <source>“%1” is written out in full; nothing is inferred.</source>
        <translation>「%1」は完全に書かれており、補ったものはありません。</translation>
    </message>
    <message>
        <source>%1 The rest of the article says that it is a matter of %2.</source>
        <translation>%1 記事のほかの部分から、%2に関することと分かります。</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; the article gives no date for it.</source>
        <translation>この箇所は%2の%1を伝えますが、記事に日付がありません。</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>民族・国民</translation>
    </message>
    <message>
        <source>kinds of bodies</source>
        <translation>組織の種類</translation>
    </message>
    <message>
        <source>named events</source>
        <translation>名前のある出来事</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>places</source>
        <translation>場所</translation>
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
        <translation>配布・印刷・保管用：ページ番号付き、フォント埋め込み。</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument テキスト</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice or Word; LibreOffice also makes a DOCX of it.</source>
        <translation>LibreOffice や Word で書き続けるため。LibreOffice で DOCX にもできます。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>One file for any browser, without a network; prints well, reads well aloud.</source>
        <translation>どのブラウザーでも開ける一つのファイル。ネットワーク不要で、印刷にも読み上げにも向きます。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text with headings, for notebooks and version control.</source>
        <translation>見出し付きのプレーンテキスト。ノートやバージョン管理に。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics: one row for each source of each event.</source>
        <translation>表計算や統計に：出来事の出典ごとに 1 行。</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>カレンダー（iCalendar）</translation>
    </message>
    <message>
        <source>For calendar programs: events whose day is known.</source>
        <translation>カレンダーソフトに：日まで分かっている出来事。</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>For publishing a timeline on a web site with Knight Lab&apos;s TimelineJS.</source>
        <translation>Knight Lab の TimelineJS で年表をウェブサイトに公開するため。</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>図（SVG）</translation>
    </message>
    <message>
        <source>The chronology as a drawing, sharp at any size.</source>
        <translation>年表を図として。どの大きさでも鮮明です。</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>データ（JSON）</translation>
    </message>
    <message>
        <source>Everything, for programs.</source>
        <translation>すべてを、プログラム用に。</translation>
    </message>
    <message>
        <source>For notebooks: exporting again updates our part and leaves your words alone.</source>
        <translation>ノート用：再び書き出すと Linimasa の部分だけが更新され、あなたの文章はそのまま残ります。</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each note or bare highlight.</source>
        <translation>表計算に：メモまたはメモのないハイライトごとに 1 行。</translation>
    </message>
    <message>
        <source>Linimasa (JSON)</source>
        <translation>Linimasa(JSON)</translation>
    </message>
    <message>
        <source>To keep or to move to another computer: complete, and imported again as it was.</source>
        <translation>保管や別のパソコンへの移動に：完全な内容で、元どおりに取り込めます。</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation(JSON-LD)</translation>
    </message>
    <message>
        <source>For other annotation programs: the W3C&apos;s model, with quotes and positions.</source>
        <translation>ほかの注釈ソフトに：W3C のモデルで、引用と位置付き。</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>参考文献（BibTeX）</translation>
    </message>
    <message>
        <source>The cited articles, for LaTeX, JabRef and Zotero.</source>
        <translation>引用した記事。LaTeX、JabRef、Zotero 用。</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>参考文献（RIS）</translation>
    </message>
    <message>
        <source>The cited articles, for EndNote, Mendeley and Zotero.</source>
        <translation>引用した記事。EndNote、Mendeley、Zotero 用。</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>参考文献（CSL-JSON）</translation>
    </message>
    <message>
        <source>The cited articles, for pandoc and citation programs.</source>
        <translation>引用した記事。pandoc や文献管理ソフト用。</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>The same drawing for slides, mail and web pages.</source>
        <translation>同じ図を、スライド・メール・ウェブページ用に。</translation>
    </message>
    <message>
        <source>Picture (PDF)</source>
        <translation>図（PDF）</translation>
    </message>
    <message>
        <source>The same drawing on one page of its size, for a poster or a printer.</source>
        <translation>同じ図を、その大きさの 1 ページに。ポスターや印刷用。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 in the list already</source>
        <translation>一覧に既にあるもの %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>読み込めなかったもの %1</translation>
    </message>
    <message>
        <source>%1 not read, because you cancelled</source>
        <translation>中止により未読 %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: its text is in the list already.</source>
        <translation>%1：同じ本文が既に一覧にあります。</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>対象外 %1</translation>
    </message>
    <message>
        <source>%1: passed over, it is no article by its name. Open it by itself to read it.</source>
        <translation>%1：名前から記事ではないとみて除きました。読むには単独で開いてください。</translation>
    </message>
</context>
<context>
    <name>LabelNames</name>
    <message>
        <source>Agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑問</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>Other countries</source>
        <translation>その他の国</translation>
    </message>
    <message>
        <source>Several countries</source>
        <translation>複数の国</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>No country named</source>
        <translation>国名なし</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No backup was made: its folder could not be made.</source>
        <translation>バックアップを作れませんでした。フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>No backup was made: its file could not be named.</source>
        <translation>バックアップを作れませんでした。ファイル名を付けられません。</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>ライブラリが破損しています。</translation>
    </message>
    <message>
        <source>The library was damaged. Restored the copy of %1. The damaged file was kept at %2.</source>
        <translation>ライブラリが破損していたため、%1 のコピーを復元しました。破損したファイルは %2 に残してあります。</translation>
    </message>
    <message>
        <source>The library could not be restored from its backup.</source>
        <translation>ライブラリをバックアップから復元できませんでした。</translation>
    </message>
    <message>
        <source>The library is damaged and there is no whole backup of it. Nothing was changed. Move the file away to begin a new library, or choose another library folder.</source>
        <translation>ライブラリが破損しており、完全なバックアップもありません。何も変更していません。ファイルを別の場所へ移して新しいライブラリを始めるか、別のライブラリフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be made: %1. Choose another library folder.</source>
        <translation>ライブラリのフォルダーを作成できません：%1。別のライブラリフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>%1 にライブラリはありません。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Linimasa. Nothing in it was changed. Update Linimasa, or choose another library folder.</source>
        <translation>このライブラリは新しい版の Linimasa で作られています。中身は変更していません。Linimasa を更新するか、別のライブラリフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This copy of Linimasa is incomplete. Install it again.</source>
        <translation>この Linimasa は不完全です。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Not saved: the library could not be written. The disk may be full; free some space and try again.</source>
        <translation>保存されていません：ライブラリに書き込めません。ディスクがいっぱいかもしれません。空きを増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>The library is damaged: its file ends too soon.</source>
        <translation>ライブラリが破損しています。ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>保存されていません：ディスクがいっぱいです。空きを増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not saved: the library&apos;s folder is read-only. Allow writing to it or choose another folder.</source>
        <translation>保存されていません：ライブラリのフォルダーが読み取り専用です。書き込みを許可するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>ほかのプログラムがライブラリを使用中です。そのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>The library could not be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>ライブラリを開けません。フォルダーがあり、読み書きの権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>The library could not be read from the disk. The disk may be failing.</source>
        <translation>ライブラリをディスクから読み込めません。ディスクの故障かもしれません。</translation>
    </message>
    <message>
        <source>The library refused a change.</source>
        <translation>ライブラリが変更を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The library could not be restored: its backup could not be copied. Free some space and start again. Nothing was changed.</source>
        <translation>バックアップをコピーできず、ライブラリを復元できませんでした。ディスクの空きを増やして、もう一度起動してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The library could not be restored: its folder is read-only.</source>
        <translation>フォルダーが読み取り専用のため、ライブラリを復元できませんでした。</translation>
    </message>
    <message>
        <source>The copy cannot be restored: the library&apos;s folder is read-only.</source>
        <translation>ライブラリのフォルダーが読み取り専用のため、コピーを復元できません。</translation>
    </message>
    <message>
        <source>Restored the copy of %1, as you wanted. The library before it was kept at %2.</source>
        <translation>ご指定どおり %1 のコピーを復元しました。それまでのライブラリは %2 に残してあります。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between equal things</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Named event</source>
        <translation>名前のある催し</translation>
    </message>
    <message>
        <source>once in this article</source>
        <translation>この記事に 1 回</translation>
    </message>
    <message>
        <source>%1 times in this article</source>
        <translation>この記事に %1 回</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>not on the lists</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確からしさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>要判断</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>記事(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>年表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Col&amp;ours</source>
        <translation>配色(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>印刷：%1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The file could not be read: its reader gave no answer.</source>
        <translation>ファイルを読み込めません。読み取りプログラムから応答がありません。</translation>
    </message>
    <message>
        <source>The file was not found. It may have been moved, renamed or deleted.</source>
        <translation>ファイルが見つかりません。移動・名前の変更・削除された可能性があります。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>The file is a link that leads in a circle.</source>
        <translation>このファイルは循環しているリンクです。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file is too large (%1 MB; articles may have %2 MB).</source>
        <translation>ファイルが大きすぎます（%1 MB。記事は %2 MB まで）。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a plain file (a device, pipe or socket).</source>
        <translation>通常のファイルではありません（デバイス・パイプ・ソケット）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file is empty: it has no text in it.</source>
        <translation>ファイルが空です。文字がありません。</translation>
    </message>
    <message>
        <source>The record is empty: it has no text in it.</source>
        <translation>レコードが空です。文字がありません。</translation>
    </message>
    <message>
        <source>The record is too large.</source>
        <translation>レコードが大きすぎます。</translation>
    </message>
    <message>
        <source>The program that reads this format, linimasa-read, is missing. Install Linimasa again.</source>
        <translation>この形式を読むプログラム linimasa-read がありません。Linimasa をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The program that reads this format could not be started. Try again later.</source>
        <translation>この形式を読むプログラムを起動できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is damaged: reading it failed. Open it in the program it was made with and save it again.</source>
        <translation>ファイルが破損していて読み込めません。作成したプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The file takes more time or memory to read than an article should. It may be damaged, or made to do harm. If you trust it, save the part you need as a text file.</source>
        <translation>記事としては読み込みに時間やメモリがかかりすぎます。破損しているか、害を与えるために作られたのかもしれません。信頼できるなら、必要な部分をテキストファイルとして保存してください。</translation>
    </message>
    <message>
        <source>This is a picture (SVG), not an article.</source>
        <translation>これは画像（SVG）で、記事ではありません。</translation>
    </message>
    <message>
        <source>This is a news feed, not an article. Open its stories in a browser and save those.</source>
        <translation>これはニュースフィードで、記事ではありません。ブラウザーで各記事を開いて保存してください。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file without its usual packing. Save it as ODT and open that.</source>
        <translation>通常の形に圧縮されていない OpenDocument ファイルです。ODT として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>This is an XML file (&lt;%1&gt;) of a kind that is not read. Save it as HTML, PDF or text.</source>
        <translation>読み取れない種類の XML ファイル（&lt;%1&gt;）です。HTML、PDF、テキストのいずれかで保存してください。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>RTF files are not read. Open it in LibreOffice or Word, save it as ODT, DOCX or PDF, and open that.</source>
        <translation>RTF ファイルは読み取れません。LibreOffice か Word で開き、ODT、DOCX、PDF のいずれかで保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>This is an old Microsoft Office file (DOC), or one locked with a password. Open it in Word or LibreOffice, save it as DOCX or ODT without a password, and open that.</source>
        <translation>古い Microsoft Office ファイル（DOC）か、パスワード付きのファイルです。Word か LibreOffice で開き、パスワードなしの DOCX か ODT で保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>This is a picture (%1). Let a text recognition program (OCR) read it and open the text.</source>
        <translation>これは画像（%1）です。文字認識（OCR）ソフトで読み取り、そのテキストを開いてください。</translation>
    </message>
    <message>
        <source>This is a packed file (%1). Unpack it and open what is in it.</source>
        <translation>圧縮ファイル（%1）です。展開して中身を開いてください。</translation>
    </message>
    <message>
        <source>This is not a text file (it looks like %1).</source>
        <translation>テキストファイルではありません（%1 のようです）。</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM), so its text cannot be read. Open a copy without a lock.</source>
        <translation>販売元の保護（DRM）があるため、本文を読み取れません。保護のないコピーを開いてください。</translation>
    </message>
    <message>
        <source>The page has no text in it. Its article may be loaded by a script: save the page again from the browser, complete, or print it to a PDF file.</source>
        <translation>ページに文字がありません。記事がスクリプトで読み込まれるのかもしれません。ブラウザーから完全な形で保存し直すか、PDF に印刷してください。</translation>
    </message>
    <message>
        <source>The message is encrypted. Open it in your mail program and save its text as a file.</source>
        <translation>メールは暗号化されています。メールソフトで開き、本文をファイルに保存してください。</translation>
    </message>
    <message>
        <source>The message has no text in it. If the article is an attachment, save that and open it.</source>
        <translation>メールに文字がありません。記事が添付ファイルなら、それを保存して開いてください。</translation>
    </message>
    <message>
        <source>The ODT file is locked with a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>ODT ファイルにパスワードがかかっています。LibreOffice で開き、パスワードなしで保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>This is %1, not an article. Save the text you need as PDF, ODT or text and open that.</source>
        <translation>これは%1で、記事ではありません。必要な文章を PDF、ODT、テキストのいずれかで保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP). Unpack it and open what is in it.</source>
        <translation>圧縮ファイル（ZIP）です。展開して中身を開いてください。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Open it in a PDF viewer with the password, print it to a new PDF file, and open that.</source>
        <translation>PDF にパスワードがかかっています。PDF ビューアーでパスワードを入れて開き、新しい PDF に印刷して、それを開いてください。</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; an article may have %2. Open the pages you need as a file of their own.</source>
        <translation>PDF は %1 ページあります。記事は %2 ページまでです。必要なページを別のファイルにして開いてください。</translation>
    </message>
    <message>
        <source>The PDF has more text than an article holds.</source>
        <translation>PDF の文章が記事の上限を超えています。</translation>
    </message>
    <message>
        <source>The PDF has no text in it, only pictures of pages. Let a text recognition program (for example OCRmyPDF) put the text in, and open the result.</source>
        <translation>PDF には文字がなく、ページの画像だけです。文字認識ソフト（OCRmyPDF など）で文字を付け、その結果を開いてください。</translation>
    </message>
    <message>
        <source>The file has more text than an article holds.</source>
        <translation>ファイルの文章が記事の上限を超えています。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than an article holds. It is damaged, or made to do harm.</source>
        <translation>展開すると記事の上限をはるかに超えます。破損しているか、害を与えるために作られています。</translation>
    </message>
    <message>
        <source>The %1 file is damaged or incomplete. Fetch it again, or open it in the program it was made with and save it anew.</source>
        <translation>%1 ファイルが破損しているか不完全です。もう一度入手するか、作成したプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Highlight %1 of the file is incomplete and was left out.</source>
        <translation>ファイルの %1 番目のハイライトは不完全なため除きました。</translation>
    </message>
    <message>
        <source>Note %1 of the file is incomplete and was left out.</source>
        <translation>ファイルの %1 番目のメモは不完全なため除きました。</translation>
    </message>
    <message>
        <source>The file&apos;s mark “%1” has no partner or is there twice, so what Linimasa wrote cannot be told from your own words. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>ファイルの目印「%1」に対になるものがないか、二つあります。そのため Linimasa が書いた部分とあなたの文章を区別できません。何も変更していません。目印を直すか、新しいファイルに書き出してください。</translation>
    </message>
    <message>
        <source>The file has the mark “begin linimasa:%1” without its end. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>ファイルに目印「begin linimasa:%1」の終わりがありません。何も変更していません。目印を直すか、新しいファイルに書き出してください。</translation>
    </message>
    <message>
        <source>The file is not JSON: it goes wrong at byte %1. Nothing was imported.</source>
        <translation>JSON ファイルではありません（%1 バイト目に誤り）。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The file was written by a newer Linimasa (%1). Update Linimasa to import it.</source>
        <translation>新しい版の Linimasa(%1)で書かれたファイルです。取り込むには Linimasa を更新してください。</translation>
    </message>
    <message>
        <source>The file holds “%1”, not highlights and notes. Nothing was imported.</source>
        <translation>ファイルの中身は「%1」で、ハイライトやメモではありません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The file holds neither Linimasa&apos;s highlights and notes nor W3C Web Annotations. Nothing was imported.</source>
        <translation>Linimasa のハイライトとメモも W3C Web Annotation も入っていません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The annotation “%1” has no target and was left out.</source>
        <translation>注釈「%1」は対象がないため除きました。</translation>
    </message>
    <message>
        <source>The annotation “%1” does not say what it is on and was left out.</source>
        <translation>注釈「%1」は何に付いたものか分からないため除きました。</translation>
    </message>
    <message>
        <source>The annotation “%1” has no quote to find its place by; its note was put to the article.</source>
        <translation>注釈「%1」は位置を探す引用がないため、メモを記事に付けました。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone.</source>
        <translation>「%1」は既にあるため、そのままにしました。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>「%1」に書き込めません：%2。何も変更していません。</translation>
    </message>
    <message>
        <source>The weekday and the day of “%1” do not go together: %2.</source>
        <translation>「%1」の曜日と日付が合いません：%2。</translation>
    </message>
    <message>
        <source>“%1” can be read day first or month first: %2.</source>
        <translation>「%1」は日が先とも月が先とも読めます：%2。</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>「%1」という日はありません。</translation>
    </message>
    <message>
        <source>The sources give different dates: %1.</source>
        <translation>出典によって日付が異なります：%1。</translation>
    </message>
    <message>
        <source>“%1” lies outside the years an article can tell of.</source>
        <translation>「%1」は記事が扱い得る年の範囲外です。</translation>
    </message>
    <message>
        <source>Read as %1, which is a guess: look whether the letters are right.</source>
        <translation>%1 として読み込みましたが、推定です。文字が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be placed: the article does not say when it was published.</source>
        <translation>「%1」は位置付けられません。記事に公開日が書かれていません。</translation>
    </message>
    <message>
        <source>The word list “%1” cannot be read.</source>
        <translation>語の一覧「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be used: %2.</source>
        <translation>トラックファイル「%1」は使えません：%2。</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be read.</source>
        <translation>トラックファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>A word list of the events is damaged: %1.</source>
        <translation>出来事の語の一覧が破損しています：%1。</translation>
    </message>
    <message>
        <source>a spreadsheet (ODS)</source>
        <translation>表計算ファイル（ODS）</translation>
    </message>
    <message>
        <source>a presentation (ODP)</source>
        <translation>プレゼンテーション（ODP）</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no text</source>
        <translation>文書ではない OpenDocument ファイル</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX)</source>
        <translation>表計算ファイル（XLSX）</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>プレゼンテーション（PPTX）</translation>
    </message>
    <message>
        <source>an Office file of a kind that is not read</source>
        <translation>読み取れない種類の Office ファイル</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The settings are damaged; the program goes on with its defaults.</source>
        <translation>設定が破損しています。既定値で続けます。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The track could not be saved as “%1”: %2.</source>
        <translation>トラックを「%1」として保存できません：%2。</translation>
    </message>
    <message>
        <source>The track file “%1” could not be deleted: %2.</source>
        <translation>トラックファイル「%1」を削除できません：%2。</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>conflicts only</source>
        <translation>食い違いのみ</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>出来事 1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>出来事 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 events · filter: %3</source>
        <translation>出来事 %2 件中 %1 件 · 絞り込み：%3</translation>
    </message>
    <message>
        <source>No event matches %1.</source>
        <translation>%1 に合う出来事はありません。</translation>
    </message>
    <message>
        <source>No articles are open.</source>
        <translation>開いている記事はありません。</translation>
    </message>
    <message>
        <source>Open articles and their dated events appear here.</source>
        <translation>記事を開くと、日付のある出来事がここに表示されます。</translation>
    </message>
    <message>
        <source>Reading articles: %1 to go.</source>
        <translation>記事を読み込み中：残り %1 件。</translation>
    </message>
    <message>
        <source>No article could be read.</source>
        <translation>読み込めた記事はありません。</translation>
    </message>
    <message>
        <source>The list says why, file by file.</source>
        <translation>理由は一覧にファイルごとに示してあります。</translation>
    </message>
    <message>
        <source>%1 relative dates are unresolved, because their articles have no publication date.</source>
        <translation>記事に公開日がないため、相対的な日付 %1 件が未確定です。</translation>
    </message>
    <message>
        <source>%1 dates were found, but no wording of cooperation beside them.</source>
        <translation>日付が %1 件見つかりましたが、その近くに協力を示す表現がありません。</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>日付は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No dated cooperation found in these articles.</source>
        <translation>これらの記事に日付のある協力は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rejected</source>
        <comment>events shown</comment>
        <translation>
            <numerusform>%1 · 却下%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackNames</name>
    <message>
        <source>Japan–others</source>
        <translation>日本とその他</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>The samples could not be put into a folder of yours.</source>
        <translation>サンプル記事をあなたのフォルダーに置けませんでした。</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleDelegate</name>
    <message>
        <source>file not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleListPane</name>
    <message>
        <source>Filter articles</source>
        <translation>記事を絞り込む</translation>
    </message>
    <message>
        <source>Filter articles by title, outlet, language or date</source>
        <translation>題名・媒体・言語・日付で記事を絞り込みます</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>追加した順</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>記事の並び順</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検索結果：%1</translation>
    </message>
    <message>
        <source>What was searched for comes best first</source>
        <translation>検索に最も合うものから並びます</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Forget this article…</source>
        <translation>この記事を消去…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中 %1</translation>
    </message>
    <message>
        <source>No article matches %1.</source>
        <translation>%1 に合う記事はありません。</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::FacetBar</name>
    <message>
        <source>Narrow</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Show only articles of a language, an outlet, a year …</source>
        <translation>表示する記事を絞ります：言語・媒体・年…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒体(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>トラック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;marks or notes</source>
        <translation>マークやメモのあるもの(&amp;M)</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>With something to &amp;decide</source>
        <translation>判断が必要なもの(&amp;D)</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Without &amp;publication date</source>
        <translation>公開日のないもの(&amp;P)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>&amp;Show all articles</source>
        <translation>すべての記事を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>More are found by the search box</source>
        <translation>ほかは検索欄で探せます</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Do not narrow to “%1” any more</source>
        <translation>「%1」での絞り込みをやめる</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>&amp;Nothing fades or flashes</source>
        <translation>フェードや点滅をしない(&amp;N)</translation>
    </message>
    <message>
        <source>A passage you jump to is then lit steadily for a moment. Where the desktop plays no animations, this is so without the tick.</source>
        <translation>移動先の箇所は、しばらく一定の明るさで示されます。デスクトップがアニメーションを使わない場合は、チェックがなくてもそうなります。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Fonts to read in</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>&amp;English, Indonesian</source>
        <translation>英語・インドネシア語(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>ベトナム語(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Japanese</source>
        <translation>日本語(&amp;J)</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>標準のフォント</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未インストール）</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>見本：%1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::BackupsPage</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>今すぐバックアップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>A copy every day</source>
        <translation>毎日のコピー</translation>
    </message>
    <message>
        <source>Once a day, while you work, the library is checked and copied whole.</source>
        <translation>1 日 1 回、作業中にライブラリを検査し、全体をコピーします。</translation>
    </message>
    <message>
        <source>Copies to &amp;keep:</source>
        <translation>残すコピーの数(&amp;K)：</translation>
    </message>
    <message>
        <source>Copies there are</source>
        <translation>現在のコピー</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>ライブラリのコピー</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>保存場所は %1 です。</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>コピーするライブラリがありません。</translation>
    </message>
    <message>
        <source>Do not &amp;restore</source>
        <translation>復元しない(&amp;D)</translation>
    </message>
    <message>
        <source>A copy is being made…</source>
        <translation>コピーを作成中…</translation>
    </message>
    <message>
        <source>The chosen copy takes the library’s place when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>次に Linimasa を起動すると、選んだコピーがライブラリに置き換わります。その時点のライブラリも隣に残ります。</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>コピーを復元</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the library’s place? What was marked and written since then is not in it.</source>
        <translation>%1 のコピーをライブラリに置き換えますか。それ以降に付けたマークや書いたメモは含まれません。</translation>
    </message>
    <message>
        <source>This is done when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>次に Linimasa を起動したときに行われます。その時点のライブラリも隣に残ります。</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>次回起動時に復元</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>コマンドや記事を検索</translation>
    </message>
    <message>
        <source>Commands and articles that fit</source>
        <translation>該当するコマンドと記事</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1、今は使えません</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>With &amp;suggested events</source>
        <translation>候補の出来事も含める(&amp;S)</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets (byte order mark)</source>
        <translation>表計算ソフト用（BOM 付き）(&amp;B)</translation>
    </message>
    <message>
        <source>Scope and counts in the first &amp;line</source>
        <translation>範囲と件数を先頭行に入れる(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>書き出すもの(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>範囲(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Update rewrites what Linimasa wrote into it and leaves your own words alone.</source>
        <translation>「更新」は Linimasa が書いた部分だけを書き直し、あなたの文章はそのまま残します。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 に書き出し中…</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::FoldersDialog</name>
    <message>
        <source>&amp;Stop watching</source>
        <translation>監視をやめる(&amp;S)</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Articles that come into these folders, or folders in them, are read while Linimasa is open. What was read stays in the library when its folder is watched no more.</source>
        <translation>これらのフォルダーとその中のフォルダーに入った記事は、Linimasa を開いている間に読み込まれます。監視をやめても、読み込んだものはライブラリに残ります。</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語句を含むページはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>この語句を含むページ：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーを絞り込む</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Page down, at the end the next article</source>
        <translation>次のページへ、末尾では次の記事へ</translation>
    </message>
    <message>
        <source>Page up, at the beginning the previous article</source>
        <translation>前のページへ、先頭では前の記事へ</translation>
    </message>
    <message>
        <source>With the caret in the text: move, select</source>
        <translation>本文にカーソルがあるとき：移動、選択</translation>
    </message>
    <message>
        <source>Close the card, let go of the chosen name</source>
        <translation>カードを閉じる、選んだ名前を解除</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysPage</name>
    <message>
        <source>%1 is for moving about in texts and lists. Choose another key.</source>
        <translation>%1 は本文や一覧の中の移動に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is for input methods. Choose another key.</source>
        <translation>%1 は文字入力の切り替えに使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>そこから移す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>すべて標準のキー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Letters alone do something, as H for a highlight</source>
        <translation>文字キーだけで操作する（H でハイライトなど）(&amp;L)</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>語句やキーで絞り込む</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>すべてのコマンドが標準のキーに戻りました。</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>「%1」の新しいキー：</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>コマンドが選ばれていません。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 は「%2」に使われています。</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>“%1” is now done with %2.</source>
        <translation>「%1」のキーは %2 になりました。</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelNames</name>
    <message>
        <source>Name of label %1</source>
        <translation>ラベル %1 の名前</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelsDialog</name>
    <message>
        <source>Names of the labels</source>
        <translation>ラベルの名前</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LanguagesPage</name>
    <message>
        <source>Language of the window</source>
        <translation>画面の言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>The window speaks it when Linimasa is started again.</source>
        <translation>次に Linimasa を起動したときから使われます。</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <translation>メモのスペルチェック</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words</source>
        <translation>つづりの誤りに下線を引く(&amp;U)</translation>
    </message>
    <message>
        <source>I usually write notes in:</source>
        <translation>普段メモを書く言語：</translation>
    </message>
    <message>
        <source>No usual language</source>
        <translation>特に決めない</translation>
    </message>
    <message>
        <source>Usual language of notes</source>
        <translation>普段のメモの言語</translation>
    </message>
    <message>
        <source>Each paragraph is checked in the language it is written in. The usual language counts where a few words do not show it. Dictionaries are those of the desktop.</source>
        <translation>段落ごとに、書かれた言語で確認します。語が少なく言語が分からないときは普段の言語を使います。辞書はデスクトップのものです。</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PartyBox</name>
    <message>
        <source>Add a country or body…</source>
        <translation>国や機関を追加…</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a party that a press takes away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>このコンピューターの外には何も出ません</translation>
    </message>
    <message>
        <source>Linimasa has no code that talks to a network. It loads no pictures, fetches no pages, counts no use and looks for no updates. What you read, mark and write is in files of yours.</source>
        <translation>Linimasa にはネットワークと通信するコードがありません。画像もページも取得せず、利用状況も数えず、更新も調べません。読んだもの、マーク、メモはあなたのファイルの中にあります。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>The list of files opened &amp;lately</source>
        <translation>最近開いたファイルの一覧(&amp;L)</translation>
    </message>
    <message>
        <source>The article I was &amp;reading and where in it</source>
        <translation>読んでいた記事とその位置(&amp;R)</translation>
    </message>
    <message>
        <source>What is not kept any more is removed from the settings at once.</source>
        <translation>保存しなくなったものはすぐに設定から消去されます。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: nowhere, there is no library.</source>
        <translation>記事・ハイライト・メモ：なし（ライブラリがありません）。</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: %1</source>
        <translation>記事・ハイライト・メモ：%1</translation>
    </message>
    <message>
        <source>Settings: nowhere, this start keeps none.</source>
        <translation>設定：なし（今回の起動では保存しません）。</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>To remove an article with all that was made on it, use “Forget this article” in the File menu.</source>
        <translation>記事とそれに付けたものをすべて消すには、「ファイル」メニューの「この記事を消去」を使います。</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::RulesDialog</name>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Corrected names</source>
        <translation>訂正した名前</translation>
    </message>
    <message>
        <source>What you corrected is applied to every article, also to those that come later, in the order it was made. What is taken back no longer holds; articles are read anew.</source>
        <translation>訂正は、後から加わるものも含めてすべての記事に、行った順に適用されます。取り消したものは効力を失い、記事が読み直されます。</translation>
    </message>
    <message>
        <source>No name was corrected yet. Point at a name in a text and press the right button, or Shift+E.</source>
        <translation>訂正した名前はまだありません。本文の名前を指して右ボタンか Shift+E を押してください。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the corrections of names</source>
        <translation>名前の訂正を書き出す</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>訂正 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>名前の訂正を読み込む</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ一覧</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A label is known by its colour, its line and its number. Its highlights keep it when its name changes. An empty name brings the first one back.</source>
        <translation>ラベルは色・線・番号で見分けます。名前を変えてもハイライトのラベルはそのままです。名前を空にすると最初の名前に戻ります。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::TracksDialog</name>
    <message>
        <source>Nobody else takes part</source>
        <translation>ほかの当事者がいない</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>training, pelatihan, đào tạo, 研修</source>
        <translation>training, pelatihan, đào tạo, 研修</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名前(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;One of these takes part:</source>
        <translation>次のいずれかが参加(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;and one of these:</source>
        <translation>かつ次のいずれか(&amp;T)：</translation>
    </message>
    <message>
        <source>One of these &amp;words is said:</source>
        <translation>次の語句のいずれかが出る(&amp;W)：</translation>
    </message>
    <message>
        <source>Events that the track catches</source>
        <translation>このトラックに入る出来事</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>現在の場所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (came with Linimasa)</source>
        <translation>%1（Linimasa 付属）</translation>
    </message>
    <message>
        <source>Choose who takes part or which words are said; the events that this catches appear here.</source>
        <translation>参加する国や機関、または出てくる語句を選ぶと、当てはまる出来事がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Catches %1 of %n event(s)</source>
        <translation>
            <numerusform>出来事 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the lists of countries and bodies. Choose a name that is offered while you type.</source>
        <translation>「%1」は国や機関の一覧にありません。入力中に表示される名前から選んでください。</translation>
    </message>
    <message>
        <source>Saved. The timeline shows it.</source>
        <translation>保存しました。年表に表示されています。</translation>
    </message>
    <message>
        <source>“%1” was deleted. “Save” brings it back.</source>
        <translation>「%1」を削除しました。「保存」で元に戻せます。</translation>
    </message>
    <message>
        <source>This track is not saved yet. Save it, or close once more to leave it.</source>
        <translation>このトラックはまだ保存されていません。保存するか、もう一度閉じて破棄してください。</translation>
    </message>
</context>
<context>
    <name>linimasa::exports</name>
    <message>
        <source>The file holds no decisions and corrections of Linimasa.</source>
        <translation>ファイルに Linimasa の判断や訂正は入っていません。</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictBox</name>
    <message>
        <source>Written: “%1”</source>
        <translation>表記：「%1」</translation>
    </message>
    <message>
        <source>Possible readings:</source>
        <translation>考えられる読み方：</translation>
    </message>
    <message>
        <source>None is preferred; the timeline shows them all.</source>
        <translation>どれも優先せず、年表にはすべて表示します。</translation>
    </message>
    <message>
        <source>All are kept; the timeline lists the event under %1.</source>
        <translation>すべて残し、年表では %1 に載せます。</translation>
    </message>
    <message>
        <source>All are kept.</source>
        <translation>すべて残します。</translation>
    </message>
    <message>
        <source>⚠ Date check</source>
        <translation>⚠ 日付の確認</translation>
    </message>
    <message>
        <source>⚠ The sources give different dates</source>
        <translation>⚠ 出典によって日付が異なります</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictChoices</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The whole time: %1</source>
        <translation>全期間：%1</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>未決のまま</translation>
    </message>
    <message>
        <source>Another date:</source>
        <translation>別の日付：</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023-10-04/2023-10-05</source>
        <translation>2023-10-05、2023-10、2023-10-04/2023-10-05 など</translation>
    </message>
    <message>
        <source>Another date, as EDTF</source>
        <translation>別の日付（EDTF）</translation>
    </message>
    <message>
        <source>Reason (kept with the decision)</source>
        <translation>理由（判断とともに残ります）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>They are two events</source>
        <translation>二つの出来事である</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>「%1」は日付ではありません。日は 2023-10-05、月は 2023-10、期間は 2023-10-04/2023-10-05 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::DifferenceNotes</name>
    <message>
        <source>Happened: %1. Reported: %2.</source>
        <translation>起きた日: %1。伝えられた日: %2。</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>二つを入れ替える</translation>
    </message>
    <message>
        <source>The event is dated with the other day; this one is kept</source>
        <translation>出来事の日付をもう一方の日にします。この日付も残ります</translation>
    </message>
    <message>
        <source>%1, %2 %3 (UTC+%4)</source>
        <comment>a day, a time, a time zone, hours east of UTC</comment>
        <translation>%1 %2 %3(UTC+%4)</translation>
    </message>
    <message>
        <source>May be one moment: %1 and %2.</source>
        <translation>同じ時刻かもしれません: %1と%2。</translation>
    </message>
    <message>
        <source>The same moment</source>
        <translation>同じ時刻</translation>
    </message>
    <message>
        <source>Both days stand, each in its own time zone</source>
        <translation>どちらの日付も、それぞれの時間帯で正しいとします</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>別の時刻</translation>
    </message>
    <message>
        <source>The sources contradict each other: the date is then to be decided</source>
        <translation>出典が食い違っているとします。日付は後で決めます</translation>
    </message>
    <message>
        <source>A later article looks back at it: %1</source>
        <translation>後の記事が振り返っています: %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>The event stands, with this article as one of its sources</source>
        <translation>出来事を確定し、この記事をその出典の一つとします</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>新しい出来事</translation>
    </message>
    <message>
        <source>It tells of another event</source>
        <translation>別の出来事を伝えています</translation>
    </message>
    <message>
        <source>Suggested source: %1</source>
        <translation>提案された出典: %1</translation>
    </message>
    <message>
        <source>It is one more source of this event</source>
        <translation>この出来事のもう一つの出典です</translation>
    </message>
    <message>
        <source>Not about it</source>
        <translation>関係がない</translation>
    </message>
    <message>
        <source>It tells of no event; it is not suggested again</source>
        <translation>出来事を伝えていません。もう提案しません</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <comment>an outlet, a day, a quotation</comment>
        <translation>%1、%2: 「%3」</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>an outlet, a quotation</comment>
        <translation>%1: 「%2」</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntitiesPage</name>
    <message>
        <source>Entities of the article</source>
        <translation>記事の固有名</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>前の出現</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>次の出現</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>出現数</translation>
    </message>
    <message>
        <source>%1 (%2), written: %3</source>
        <translation>%1(%2)、表記：%3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>表記：%1</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>記事を開くと、出てくる人や物事の名前が表示されます。</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>開いている記事はありません。</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>記事を読み込んでいます。</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>記事を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Names are looked for in Indonesian, English, Vietnamese and Japanese.</source>
        <translation>名前はインドネシア語・英語・ベトナム語・日本語で探します。</translation>
    </message>
    <message>
        <source>No names found in this article (language: %1).</source>
        <translation>この記事に名前は見つかりませんでした（言語：%1）。</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCard</name>
    <message>
        <source>Previous article that names it</source>
        <translation>この名前が出る前の記事</translation>
    </message>
    <message>
        <source>Next article that names it</source>
        <translation>この名前が出る次の記事</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>ほかとまとめる(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分ける(&amp;S)…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>種類を変更(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>名前ではない(&amp;N)…</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in %1</source>
        <translation>
            <numerusform>%1に %n 回出現</numerusform>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Named with it: %1</source>
        <translation>ともに出てくる名前：%1</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCorrection</name>
    <message>
        <source>Only where it is written</source>
        <translation>表記が次のときだけ</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>誤りの内容</translation>
    </message>
    <message>
        <source>Add it as a name</source>
        <translation>名前として追加する</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>別の名前である</translation>
    </message>
    <message>
        <source>It is the same as another</source>
        <translation>ほかと同じものである</translation>
    </message>
    <message>
        <source>Some of it is another</source>
        <translation>一部は別のものである</translation>
    </message>
    <message>
        <source>It is of another type</source>
        <translation>種類が違う</translation>
    </message>
    <message>
        <source>It is no name at all</source>
        <translation>名前ではない</translation>
    </message>
    <message>
        <source>The entity it is</source>
        <translation>該当する固有名</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>この箇所だけ</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての箇所</translation>
    </message>
    <message>
        <source>It is the same as (type to find it)</source>
        <translation>同じもの（入力して検索）</translation>
    </message>
    <message>
        <source>That one is called</source>
        <translation>それの名前</translation>
    </message>
    <message>
        <source>It is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>種類を変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>名前ではない</translation>
    </message>
    <message>
        <source>A new name: “%1”</source>
        <translation>新しい名前：「%1」</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, type, articles</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n mention(s) in %1.</source>
        <translation>
            <numerusform>%1の %n か所が変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventChooser</name>
    <message>
        <source>Add as source</source>
        <translation>出典として追加</translation>
    </message>
    <message>
        <source>Type to find an event</source>
        <translation>入力して出来事を検索</translation>
    </message>
    <message>
        <source>Events, likely ones first</source>
        <translation>出来事（可能性の高い順）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>名前（セミコロン区切り）</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10, 2023-10-04/2023-10-05; empty: undated</source>
        <translation>2023-10-05、2023-10、2023-10-04/2023-10-05。空欄は日付なし</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date (EDTF)</source>
        <translation>日付（EDTF）(&amp;D)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>原文の表記(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>トラック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>当事者(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>場所(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>「%1」は日付ではありません。日は 2023-10-05、月は 2023-10、期間は 2023-10-04/2023-10-05 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventPage</name>
    <message>
        <source>No event yet.</source>
        <translation>出来事はまだありません。</translation>
    </message>
    <message>
        <source>Events appear here once articles tell of dated cooperation.</source>
        <translation>記事に日付のある協力が出てくると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No event chosen.</source>
        <translation>出来事が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose one in the timeline or click a dated sentence.</source>
        <translation>年表で選ぶか、日付のある文をクリックしてください。</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文の表記</translation>
    </message>
    <message>
        <source>From all passages together.</source>
        <translation>すべての箇所を合わせた結果です。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>求め方</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Light up everything that names it</source>
        <translation>名前が出てくる箇所をすべて強調</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Changed later: %1</source>
        <translation>その後の変更：%1</translation>
    </message>
    <message>
        <source>It was planned: %1</source>
        <translation>当初の予定：%1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>あなたのメモ</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceList</name>
    <message>
        <source>This source tells of another event</source>
        <translation>この出典は別の出来事を伝えている</translation>
    </message>
    <message>
        <source>They are two events…</source>
        <translation>二つの出来事である…</translation>
    </message>
    <message>
        <source>Mark the sources that tell of another event</source>
        <translation>別の出来事を伝える出典に印を付けてください</translation>
    </message>
    <message>
        <source>Make it an event of its own</source>
        <translation>別の出来事にする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceRow</name>
    <message>
        <source>published %1, %2</source>
        <translation>%1 公開、%2</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>公開日なし</translation>
    </message>
    <message>
        <source>This article cannot be shown at the moment.</source>
        <translation>この記事は今は表示できません。</translation>
    </message>
    <message>
        <source>Show the passage in %1</source>
        <translation>%1 の該当箇所を表示</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>根拠：%1、%2</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::InspectorPane</name>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>固有名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::MetadataForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>複数は ; で区切る</translation>
    </message>
    <message>
        <source>2021-11-23, 2021-11 or 2021</source>
        <translation>2021-11-23、2021-11、2021 など</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒体(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>著者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>公開日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Dates such as “yesterday” follow the publication date. What you change here is kept apart from what was read, and stays when the article is read again.</source>
        <translation>「昨日」などの日付は公開日を基準にします。ここでの変更は読み取った内容と別に保管され、記事を読み直しても残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>読み取ったとおりに戻す</translation>
    </message>
    <message>
        <source>Take back all corrections of this article</source>
        <translation>この記事の訂正をすべて取り消す</translation>
    </message>
    <message>
        <source>⚠ Write the date as 2021-11-23, 2021-11 or 2021.</source>
        <translation>⚠ 日付は 2021-11-23、2021-11、2021 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ReviewButtons</name>
    <message>
        <source>%1 by the machine</source>
        <translation>%1（機械による）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>confirmed on a day</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <comment>confirmed on a day by a person</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>この出来事を確定します (A)</translation>
    </message>
    <message>
        <source>Accept new source</source>
        <translation>新しい出典を承認</translation>
    </message>
    <message>
        <source>Accept %1 new sources</source>
        <translation>新しい出典 %1 件を承認</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>候補の箇所をこの出来事の出典とします (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>これは年表の出来事ではありません (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (F2)</source>
        <translation>日付・種類・当事者・場所・題名を変更します (F2)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw the decision; it can be undone</source>
        <translation>判断を取り消します。元に戻せます</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SourcePage</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1（推定、確度 %2%）</translation>
    </message>
    <message>
        <source>The article does not say. Relative dates such as “yesterday” stay unresolved.</source>
        <translation>記事に書かれていません。「昨日」などの相対的な日付は未確定のままです。</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – 使用</translation>
    </message>
    <message>
        <source>Show what the page has around the article. Nothing is found in it.</source>
        <translation>ページの記事以外の部分を表示します。そこからは何も探しません。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した部分</translation>
    </message>
    <message>
        <source>1 line around the article</source>
        <translation>記事の周りの 1 行</translation>
    </message>
    <message>
        <source>%1 lines around the article</source>
        <translation>記事の周りの %1 行</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>取り除いたものはありません。</translation>
    </message>
    <message>
        <source>1 block set aside</source>
        <translation>1 か所を取り除きました</translation>
    </message>
    <message>
        <source>%1 blocks set aside</source>
        <translation>%1 か所を取り除きました</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>開いている記事はありません。</translation>
    </message>
    <message>
        <source>Open an article to see where its text comes from.</source>
        <translation>記事を開くと、本文の出どころが表示されます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>記事を読み込んでいます。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>By</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>%1 mentions, %2 dates, %3 events</source>
        <translation>名前 %1、日付 %2、出来事 %3</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct title, outlet, authors, publication date or language</source>
        <translation>題名・媒体・著者・公開日・言語を訂正します</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SubjectNotes</name>
    <message>
        <source>Write a note (M)</source>
        <translation>メモを書く (M)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>メモを編集…</translation>
    </message>
</context>
<context>
    <name>linimasa::jobs</name>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>この記事はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>linimasa::library</name>
    <message>
        <source>What the library keeps of this article is damaged. Analyse the article again, or restore a backup.</source>
        <translation>ライブラリにあるこの記事の内容が破損しています。記事を分析し直すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>この記事はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Another saved search is called so.</source>
        <translation>同じ名前の保存済み検索があります。</translation>
    </message>
    <message>
        <source>A decision in the library cannot be read. Nothing was changed.</source>
        <translation>ライブラリの判断を一つ読み込めません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Annotations</name>
    <message>
        <source>highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>change of label</source>
        <translation>ラベルの変更</translation>
    </message>
    <message>
        <source>change of extent</source>
        <translation>範囲の変更</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>%1 notes deleted</source>
        <translation>メモ %1 件を削除しました</translation>
    </message>
    <message>
        <source>Highlight deleted</source>
        <translation>ハイライトを削除しました</translation>
    </message>
    <message>
        <source>%1 highlights deleted</source>
        <translation>ハイライト %1 件を削除しました</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>change of language</source>
        <translation>言語の変更</translation>
    </message>
    <message>
        <source>name of a label</source>
        <translation>ラベルの名前</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ArticleListModel</name>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Collection</name>
    <message>
        <source>The article is not read yet.</source>
        <translation>記事はまだ読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EntityDesk</name>
    <message>
        <source>“%1” renamed</source>
        <translation>「%1」の名前を変更しました</translation>
    </message>
    <message>
        <source>“%1” merged with “%2”</source>
        <translation>「%1」を「%2」とまとめました</translation>
    </message>
    <message>
        <source>“%1” split from “%2”</source>
        <translation>「%1」を「%2」から分けました</translation>
    </message>
    <message>
        <source>Type of “%1” changed</source>
        <translation>「%1」の種類を変更しました</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>「%1」は名前ではないとしました</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>「%1」を追加しました</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventDesk</name>
    <message>
        <source>Event confirmed</source>
        <translation>出来事を確定しました</translation>
    </message>
    <message>
        <source>%1 events confirmed</source>
        <translation>出来事 %1 件を確定しました</translation>
    </message>
    <message>
        <source>Event rejected</source>
        <translation>出来事を却下しました</translation>
    </message>
    <message>
        <source>%1 events rejected</source>
        <translation>出来事 %1 件を却下しました</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>判断を取り消しました</translation>
    </message>
    <message>
        <source>%1 decisions withdrawn</source>
        <translation>判断 %1 件を取り消しました</translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation>出来事を編集しました</translation>
    </message>
    <message>
        <source>Date decided</source>
        <translation>日付を決めました</translation>
    </message>
    <message>
        <source>%1 events merged into one</source>
        <translation>出来事 %1 件を一つにまとめました</translation>
    </message>
    <message>
        <source>Event split</source>
        <translation>出来事を分けました</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>出典を追加しました</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>出来事を作成しました</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>出来事へのメモ</translation>
    </message>
    <message>
        <source>Date left as it is</source>
        <translation>日付をそのままにしました</translation>
    </message>
    <message>
        <source>Source set aside</source>
        <translation>出典を除外しました</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventTableModel</name>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>%1, dates disagree</source>
        <translation>%1、日付の食い違い</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>linimasa::models::NotesModel</name>
    <message>
        <source>note on %1: %2</source>
        <translation>%1 へのメモ：%2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>ハイライト、ラベル %1：%2</translation>
    </message>
    <message>
        <source>highlight, label %1, has note: %2; note: %3</source>
        <translation>ハイライト、ラベル %1、メモあり：%2、メモ：%3</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ReviewQueue</name>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, reason and place of something to review</comment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 No event tells of it.</source>
        <comment>after a sentence</comment>
        <translation>%1 これを伝える出来事はありません。</translation>
    </message>
    <message>
        <source>No publication date was found in it.</source>
        <translation>公開日が見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>No publication date was found in it; %n date(s) cannot be placed.</source>
        <translation>
            <numerusform>公開日が見つからないため、%n 件の日付を位置付けられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words you marked are no longer in the text.</source>
        <translation>マークした語句は本文にもうありません。</translation>
    </message>
    <message>
        <source>%1 Possible: %2</source>
        <comment>a sentence, then dates</comment>
        <translation>%1 可能性：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) suggested for a confirmed event.</source>
        <translation>
            <numerusform>確定済みの出来事に新しい出典の候補が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <comment>kind of event</comment>
        <translation>%1、日付なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of event, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, written “%3”</source>
        <comment>kind of event, date</comment>
        <translation>%1、%2、表記「%3」</translation>
    </message>
    <message>
        <source>The article is not here</source>
        <translation>記事がここにありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an outlet</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates to decide · %n</source>
        <translation>
            <numerusform>要判断の日付 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles without a date · %n</source>
        <translation>
            <numerusform>日付のない記事 · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlights without a place · %n</source>
        <translation>
            <numerusform>位置のないハイライト · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested events · %n</source>
        <translation>
            <numerusform>候補の出来事 · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::models::RulesModel</name>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>「%1」の名前は「%2」</translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”</source>
        <translation>「%1」は「%2」と同じ</translation>
    </message>
    <message>
        <source>“%1” is another than it was taken for</source>
        <translation>「%1」は別のもの</translation>
    </message>
    <message>
        <source>“%1” is another: “%2”</source>
        <translation>「%1」は別のもの:「%2」</translation>
    </message>
    <message>
        <source>“%1” is of another type: %2</source>
        <comment>name, type</comment>
        <translation>「%1」は別の種類: %2</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>「%1」は名前ではない</translation>
    </message>
    <message>
        <source>“%1” is a name: “%2” (%3)</source>
        <comment>words, name, type</comment>
        <translation>「%1」は名前:「%2」(%3)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>In an article that is not here</source>
        <translation>ここにない記事</translation>
    </message>
    <message>
        <source>Once, in “%1”</source>
        <translation>「%1」の1か所</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names taken back</source>
        <translation>
            <numerusform>名前の訂正%n件を取り消し</numerusform>
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
        <translation>類似により配置、%1%</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>記事へのメモ</translation>
    </message>
    <message>
        <source>On the name</source>
        <translation>名前へのメモ</translation>
    </message>
    <message>
        <source>On the event</source>
        <translation>出来事へのメモ</translation>
    </message>
    <message>
        <source>On a deleted highlight</source>
        <translation>削除されたハイライトへのメモ</translation>
    </message>
    <message>
        <source>⚠ no longer in the text</source>
        <translation>⚠ 本文にもうありません</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>「%1」を無視</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEditor</name>
    <message>
        <source>Write here. Markdown: **bold**, *italic*, - list, &gt; quote</source>
        <translation>ここに書きます。Markdown：**太字**、*斜体*、- 箇条書き、&gt; 引用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>メモのプレビュー</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>スペルチェックの言語</translation>
    </message>
    <message>
        <source>The language that the spelling is checked in</source>
        <translation>スペルを確認する言語</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>%1 (no dictionary)</source>
        <translation>%1（辞書なし）</translation>
    </message>
    <message>
        <source>Guess: %1</source>
        <translation>推定：%1</translation>
    </message>
    <message>
        <source>The spelling is not checked: there is no dictionary for %1. Install the package %2 with your software centre and start Linimasa again.</source>
        <translation>スペルは確認されません。%1 の辞書がありません。ソフトウェアセンターでパッケージ %2 をインストールし、Linimasa を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesFilterBar</name>
    <message>
        <source>Search quotes and notes</source>
        <translation>引用とメモを検索</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>メモのあるものだけ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細条件</translation>
    </message>
    <message>
        <source>Filter by name, language, outlet and date</source>
        <translation>名前・言語・媒体・日付で絞り込みます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>from 2025-01</source>
        <translation>2025-01 から</translation>
    </message>
    <message>
        <source>until 2025-06</source>
        <translation>2025-06 まで</translation>
    </message>
    <message>
        <source>Published on or after</source>
        <translation>公開日がこの日以降</translation>
    </message>
    <message>
        <source>Published on or before</source>
        <translation>公開日がこの日以前</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesPane</name>
    <message>
        <source>1 shown</source>
        <translation>1 件表示</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 件表示</translation>
    </message>
    <message>
        <source>1 highlight has no place in its text any more. It is kept until you place or delete it.</source>
        <translation>ハイライト 1 件が本文の位置を失いました。配置し直すか削除するまで保管されます。</translation>
    </message>
    <message>
        <source>%1 highlights have no place in their texts any more. They are kept until you place or delete them.</source>
        <translation>ハイライト %1 件が本文の位置を失いました。配置し直すか削除するまで保管されます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>合うメモはありません。</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>まだ何もマークしていません</translation>
    </message>
    <message>
        <source>Select words in the text and press H or 1–4 to mark them, M to write a note.</source>
        <translation>本文の語句を選び、H または 1～4 でマーク、M でメモを書きます。</translation>
    </message>
    <message>
        <source>These words are no longer in the text</source>
        <translation>この語句は本文にもうありません</translation>
    </message>
    <message>
        <source>The article is not open</source>
        <translation>記事が開かれていません</translation>
    </message>
    <message>
        <source>This note is not on a passage</source>
        <translation>このメモは本文の箇所に付いていません</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <translation>ここにメモはありません</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中 %1：%3</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>該当箇所へ移動</translation>
    </message>
    <message>
        <source>Place on the selected words</source>
        <translation>選択した語句に配置</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Delete %1 shown here and selected</source>
        <translation>表示中の選択 %1 件を削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>Previous highlight or note</source>
        <translation>前のハイライトまたはメモ</translation>
    </message>
    <message>
        <source>Next highlight or note</source>
        <translation>次のハイライトまたはメモ</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleHeader</name>
    <message>
        <source>Published %1 (%2)</source>
        <translation>%1 公開（%2）</translation>
    </message>
    <message>
        <source>⚠ No publication date</source>
        <translation>⚠ 公開日なし</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>highlight, label %1, has note</source>
        <translation>ハイライト、ラベル %1、メモあり</translation>
    </message>
    <message>
        <source>highlight, label %1</source>
        <translation>ハイライト、ラベル %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Escape)</translation>
    </message>
    <message>
        <source> · from the top</source>
        <translation> · 先頭から</translation>
    </message>
    <message>
        <source> · from the end</source>
        <translation> · 末尾から</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::Highlighting</name>
    <message>
        <source>highlight, label %1, has note: %2</source>
        <translation>ハイライト、ラベル %1、メモあり：%2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>ハイライト、ラベル %1：%2</translation>
    </message>
    <message>
        <source>%1 (the text changed; placed by similarity, %2 %)</source>
        <translation>%1（本文が変更されたため類似により配置、%2%）</translation>
    </message>
    <message>
        <source>Which highlight?</source>
        <translation>どのハイライトですか</translation>
    </message>
    <message>
        <source>Select the words to mark first: with the mouse, or with F7 and Shift+arrow keys</source>
        <translation>先にマークする語句を選んでください。マウスか、F7 と Shift+矢印キーで選べます</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>No highlight is chosen here</source>
        <translation>ここにハイライトは選ばれていません</translation>
    </message>
    <message>
        <source>No further highlight in this article</source>
        <translation>この記事にこれ以上ハイライトはありません</translation>
    </message>
    <message>
        <source>Select words over the border of a highlight to extend it, or inside it to shorten it</source>
        <translation>広げるにはハイライトの端をまたいで、縮めるには内側の語句を選んでください</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ReaderPane</name>
    <message>
        <source>No article is open</source>
        <translation>開いている記事はありません</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>1 date on this page needs a decision</source>
        <translation>このページに判断が必要な日付が 1 件あります</translation>
    </message>
    <message>
        <source>%1 dates on this page need a decision</source>
        <translation>このページに判断が必要な日付が %1 件あります</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>次を表示</translation>
    </message>
    <message>
        <source>%1 Articles are shown without their names, dates and events. Installing Linimasa anew should mend this.</source>
        <translation>%1 記事は名前・日付・出来事なしで表示されます。Linimasa をインストールし直すと直るはずです。</translation>
    </message>
    <message>
        <source>No further date in this article</source>
        <translation>この記事にこれ以上日付はありません</translation>
    </message>
    <message>
        <source>No further name in this article</source>
        <translation>この記事にこれ以上名前はありません</translation>
    </message>
    <message>
        <source>No name or date is marked here</source>
        <translation>ここに印の付いた名前や日付はありません</translation>
    </message>
    <message>
        <source>No event is told here</source>
        <translation>ここに出来事はありません</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::SelectionBar</name>
    <message>
        <source>Extend the highlight</source>
        <translation>ハイライトを広げる</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note (M)</source>
        <translation>メモを書く (M)</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy with citation (Ctrl+Shift+C)</source>
        <translation>出典付きでコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>出来事を作成</translation>
    </message>
    <message>
        <source>An event of the chronology from these words (N)</source>
        <translation>この語句から年表の出来事を作ります (N)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this highlight (Del)</source>
        <translation>このハイライトを削除 (Del)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>Highlight, label %1</source>
        <translation>ハイライト、ラベル %1</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>選択した語句</translation>
    </message>
    <message>
        <source>Shorten the highlight</source>
        <translation>ハイライトを縮める</translation>
    </message>
    <message>
        <source>Only the selected words stay highlighted (Shift+H)</source>
        <translation>選択した語句だけをハイライトに残します (Shift+H)</translation>
    </message>
    <message>
        <source>The highlight reaches to the selected words (Shift+H)</source>
        <translation>ハイライトを選択した語句まで広げます (Shift+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>These words are a name that was not found (Shift+N)</source>
        <translation>この語句は見つかっていない名前です (Shift+N)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>One more source of an event: drag this onto the event, or click to choose it (Shift+A)</source>
        <translation>出来事の出典を加えます。出来事へドラッグするか、クリックして選びます (Shift+A)</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::StartPage</name>
    <message>
        <source>From clippings to a chronology</source>
        <translation>切り抜きから年表へ</translation>
    </message>
    <message>
        <source>Linimasa reads articles on cyber diplomacy and shows who and what is in them, and when it happened. Every entry of its timeline leads to the sentence that proves it.</source>
        <translation>Linimasa はサイバー外交の記事を読み、誰が、何が、いつあったかを示します。年表のどの項目からも、その根拠となる文に移れます。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Try with the sample clippings</source>
        <translation>サンプル記事で試す</translation>
    </message>
    <message>
        <source>Or drop files here. Everything stays on this computer.</source>
        <translation>ファイルをここにドロップすることもできます。すべてこのコンピューターの中だけで処理されます。</translation>
    </message>
</context>
<context>
    <name>linimasa::review::ReviewPane</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, what it chooses</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>この出来事を確定します (A)</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>候補の箇所をこの出来事の出典とします (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>これは年表の出来事ではありません (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (Enter)</source>
        <translation>日付・種類・当事者・場所・題名を変更します (Enter)</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>出来事を作成</translation>
    </message>
    <message>
        <source>The sentence tells of an event; its date is then to be decided (N)</source>
        <translation>この文は出来事を伝えています。日付はその後に決めます (N)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>It dates nothing that matters; it is not asked about again (X)</source>
        <translation>重要なことの日付ではないので、今後は確認しません (X)</translation>
    </message>
    <message>
        <source>When was it published? All dates that count from that day are then read anew.</source>
        <translation>いつ公開されましたか。その日を基準とする日付をすべて読み直します。</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023</source>
        <translation>2023-10-05、2023-10、2023 など</translation>
    </message>
    <message>
        <source>Date of publication, as EDTF</source>
        <translation>公開日（EDTF）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Keep this date (Enter)</source>
        <translation>この日付を保存 (Enter)</translation>
    </message>
    <message>
        <source>It is kept with its note. Put it on other words, or delete it, among the notes.</source>
        <translation>メモとともに残っています。メモの一覧で別の語句に付け直すか、削除してください。</translation>
    </message>
    <message>
        <source>Show among the notes</source>
        <translation>メモの一覧で表示</translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation>そこへ移動 (Enter)</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>確認が必要なものはありません。</translation>
    </message>
    <message>
        <source>Dates that contradict each other, articles without a date, highlights that lost their place and suggested events appear here.</source>
        <translation>食い違う日付、日付のない記事、位置を失ったハイライト、候補の出来事がここに表示されます。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>判断が必要なもの</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach all</source>
        <translation>すべて加える</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>The suggested passages do not tell of this event, which stands as it is (X)</source>
        <translation>提案された箇所はこの出来事を伝えていません。出来事はそのままです (X)</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::ChartView</name>
    <message>
        <source>Undated · %1</source>
        <translation>日付なし · %1</translation>
    </message>
    <message>
        <source>No event in this time.
◀ %1 earlier · %2 later ▶</source>
        <translation>この期間に出来事はありません。
◀ 以前 %1 · 以後 %2 ▶</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>ここに出来事 %1 件</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Timeline chart</source>
        <translation>年表グラフ</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <comment>date, kind, track, status, title of an event</comment>
        <translation>%1、%2、%3、%4：%5</translation>
    </message>
    <message>
        <source>Events along time, in lanes. Arrow keys walk the events, Enter opens the sentence. The table shows the same events.</source>
        <translation>時間に沿った出来事をレーンに並べたものです。矢印キーで出来事を移動し、Enter で文を開きます。表にも同じ出来事があります。</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::DensityStrip</name>
    <message>
        <source>Density of events over time</source>
        <translation>時間ごとの出来事の密度</translation>
    </message>
    <message>
        <source>All events over time, those you confirmed dark. Drag the frame to move the chart, its edges to zoom.</source>
        <translation>全期間の出来事。確定したものは濃い色です。枠をドラッグするとグラフが移り、枠の端で拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::EventTable</name>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Suggested and confirmed</source>
        <translation>候補と確定</translation>
    </message>
    <message>
        <source>⚠ Conflicts only</source>
        <translation>⚠ 食い違いのみ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Words in title or sentence</source>
        <translation>題名や文の語句</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>出来事を語句で絞り込みます</translation>
    </message>
    <message>
        <source>Show only events whose sources or weekday disagree about the date</source>
        <translation>出典どうし、または曜日と日付が食い違う出来事だけを表示します</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>すべての出来事を再び表示します</translation>
    </message>
    <message>
        <source>Show only %1 (several may be chosen)</source>
        <translation>%1 だけを表示（複数選択可）</translation>
    </message>
    <message>
        <source>Show only some kinds of event</source>
        <translation>一部の種類の出来事だけを表示します</translation>
    </message>
    <message>
        <source>How marks look</source>
        <translation>記号の見方</translation>
    </message>
    <message>
        <source>full, with a seal: confirmed by you</source>
        <translation>塗りつぶし・印付き：あなたが確定</translation>
    </message>
    <message>
        <source>tinted, dashed outline: suggested by the machine</source>
        <translation>薄い色・破線：機械による候補</translation>
    </message>
    <message>
        <source>outline: background, not a cyber matter itself</source>
        <translation>輪郭のみ：背景（サイバーそのものではない）</translation>
    </message>
    <message>
        <source>dotted outline: planned or postponed</source>
        <translation>点線：予定または延期</translation>
    </message>
    <message>
        <source>struck through: denied</source>
        <translation>取り消し線：否定</translation>
    </message>
    <message>
        <source>Show only what you have confirmed, what is only suggested, or what you rejected</source>
        <translation>確定したもの、候補だけのもの、却下したもののいずれかを表示します</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 種類</translation>
    </message>
    <message>
        <source>○ ● All but rejected</source>
        <translation>○ ● 却下以外すべて</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::TimelinePane</name>
    <message>
        <source>Articles read</source>
        <translation>読み込んだ記事</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Show all events in the chart (0)</source>
        <translation>グラフに出来事をすべて表示 (0)</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべての出来事を表示</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>What the lanes of the chart stand for, and pictures of it</source>
        <translation>グラフのレーンの分け方と、グラフの画像</translation>
    </message>
    <message>
        <source>Lanes by &amp;track</source>
        <translation>トラック別のレーン(&amp;T)</translation>
    </message>
    <message>
        <source>Lanes by &amp;kind</source>
        <translation>種類別のレーン(&amp;K)</translation>
    </message>
    <message>
        <source>Lanes by &amp;country</source>
        <translation>国別のレーン(&amp;C)</translation>
    </message>
    <message>
        <source>Lanes by track</source>
        <translation>トラック別のレーン</translation>
    </message>
    <message>
        <source>&amp;Save Picture of the Chart…</source>
        <translation>グラフの画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;opy Picture of the Chart</source>
        <translation>グラフの画像をコピー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Annotating</name>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>「%1」としてマーク</translation>
    </message>
    <message>
        <source>names of labels</source>
        <translation>ラベルの名前</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>先に本文の語句を選んでください</translation>
    </message>
    <message>
        <source>move to the changed text</source>
        <translation>変更後の本文への移動</translation>
    </message>
    <message>
        <source>The file changed. Highlights placed word for word: %1, by similarity: %2, not placed: %3</source>
        <translation>ファイルが変更されました。ハイライトの配置：一致 %1、類似 %2、未配置 %3</translation>
    </message>
    <message>
        <source>The event is no longer in the chronology. The note stays.</source>
        <translation>この出来事は年表にもうありません。メモは残ります。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Correcting</name>
    <message>
        <source>Go to a name in the text first</source>
        <translation>先に本文の名前へ移動してください</translation>
    </message>
    <message>
        <source>Select the words of the name first</source>
        <translation>先に名前の語句を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n article(s).</source>
        <translation>
            <numerusform>%n 件の記事で訂正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分ける(&amp;S)…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>種類を変更(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>名前ではない(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::CorrectionFiles</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names written to “%1”</source>
        <translation>
            <numerusform>名前の訂正%n件を「%1」に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>ファイルに新しいものはありません。</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>訂正を読み込み</translation>
    </message>
    <message>
        <source>Imported: %1 corrections of names, %2 decisions on events</source>
        <translation>読み込みました: 名前の訂正 %1件、出来事の判断 %2件</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Deciding</name>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>&amp;Accept %1 events</source>
        <translation>出来事 %1 件を確定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>出来事を確定(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject %1 events</source>
        <translation>出来事 %1 件を却下(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>出来事を却下(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Merge %1 events into one</source>
        <translation>出来事 %1 件を一つにまとめる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>出来事を一つにまとめる(&amp;M)</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first</source>
        <translation>先に出来事を伝える語句を選んでください</translation>
    </message>
    <message>
        <source>Acce&amp;pt all %1 suggestions shown</source>
        <translation>表示中の候補 %1 件をすべて確定(&amp;P)</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>表示中の候補をすべて確定(&amp;P)</translation>
    </message>
    <message>
        <source>Select the words that tell of the event, or choose an event, first</source>
        <translation>先に出来事を伝える語句か、出来事を選んでください</translation>
    </message>
    <message>
        <source>Which event do these words tell of? “%1”</source>
        <translation>この語句はどの出来事を伝えていますか。「%1」</translation>
    </message>
    <message>
        <source>Of which event is this one more source? “%1”</source>
        <translation>どの出来事の出典として追加しますか。「%1」</translation>
    </message>
    <message>
        <source>The words are no longer in the text.</source>
        <translation>その語句はもう本文にありません。</translation>
    </message>
    <message>
        <source>These words are a source of the event already.</source>
        <translation>この語句はすでにこの出来事の出典です。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::FileNotes</name>
    <message>
        <source>The file is no longer at %1. The text that was kept of it is shown.</source>
        <translation>ファイルは %1 にもうありません。保管中の本文を表示しています。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>The file has changed since it was read. The text that was kept of it is shown.</source>
        <translation>読み込んだ後にファイルが変更されました。保管中の本文を表示しています。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Guiding</name>
    <message>
        <source>This is Linimasa %1. What is new stands in the Help menu.</source>
        <translation>Linimasa %1 になりました。新機能は「ヘルプ」メニューにあります。</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>「%1」を全体で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>About Linimasa</source>
        <translation>Linimasa について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;Reads clippings and builds a chronology, each date tied to its sentence.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %2 and KDE Frameworks.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;記事の切り抜きを読み、日付をその文と結び付けて年表を作ります。&lt;/p&gt;&lt;p&gt;すべてこのコンピューターの中だけで処理されます。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づく自由ソフトウェアで、いかなる保証もありません。Qt %2 と KDE Frameworks で作られています。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Librarian</name>
    <message>
        <source>Not saved: %1 One article lasts only as long as the window.</source>
        <translation>保存されていません：%1 記事 1 件はウィンドウを閉じるまでしか残りません。</translation>
    </message>
    <message>
        <source>Not saved: %1 %2 articles last only as long as the window.</source>
        <translation>保存されていません：%1 記事 %2 件はウィンドウを閉じるまでしか残りません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You can read, and nothing new is kept.</source>
        <translation>読むことはできますが、新しいものは保存されません。</translation>
    </message>
    <message>
        <source>You can read files, and nothing is kept.</source>
        <translation>ファイルを読むことはできますが、何も保存されません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the article&apos;s data</source>
        <translation>記事の情報を訂正</translation>
    </message>
    <message>
        <source>The clipping could not be written: %1</source>
        <translation>切り抜きを書き込めません：%1</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>あなたの%1</translation>
    </message>
    <message>
        <source>Forget this article?</source>
        <translation>この記事を消去しますか？</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>「%1」を消去しますか？</translation>
    </message>
    <message>
        <source>The library loses %1. This cannot be undone. The file itself stays where it is.</source>
        <translation>ライブラリから%1が失われます。元に戻せません。ファイルそのものは今の場所に残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Nothing can be corrected while nothing is kept.</source>
        <translation>何も保存されない間は訂正できません。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>Saved. The article is read again.</source>
        <translation>保存しました。記事を読み直します。</translation>
    </message>
    <message>
        <source>The file is found.</source>
        <translation>ファイルが見つかりました。</translation>
    </message>
    <message>
        <source>That file holds another text. The kept one stays beside it.</source>
        <translation>そのファイルの本文は異なります。保管中の本文も残ります。</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>コピーするライブラリがありません。</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>ライブラリのコピーを保存</translation>
    </message>
    <message>
        <source>A copy of the library was saved.</source>
        <translation>ライブラリのコピーを保存しました。</translation>
    </message>
    <message>
        <source>The library in %1 is read-only. You can read, and nothing new is kept.</source>
        <translation>%1 のライブラリは読み取り専用です。読むことはできますが、新しいものは保存されません。</translation>
    </message>
    <message>
        <source>Folders cannot be watched while nothing is kept.</source>
        <translation>何も保存されない間はフォルダーを監視できません。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::LibraryFinder</name>
    <message>
        <source>without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名称なし</translation>
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
        <translation>ツール</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>そのフォルダーにファイルはありません。</translation>
    </message>
    <message>
        <source>The file was deleted or moved while it was open. The text read from it stays here.</source>
        <translation>開いている間にファイルが削除または移動されました。読み込んだ本文はここに残ります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The file on disk has changed.</source>
        <translation>ディスク上のファイルが変更されました。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>%1 – Linimasa</source>
        <translation>%1 – Linimasa</translation>
    </message>
    <message>
        <source>The note could not be saved. Copy it elsewhere, or close again to lose it.</source>
        <translation>メモを保存できませんでした。別の場所にコピーしてください。もう一度閉じるとメモは失われます。</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字サイズ %1%</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>出来事が選ばれていません</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</source>
        <translation>記事 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 はどこですか</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードに文字がありません。</translation>
    </message>
    <message>
        <source>Only files on this computer are opened, nothing is fetched: %1</source>
        <translation>開けるのはこのコンピューターのファイルだけです。ネットワークからは何も取得しません：%1</translation>
    </message>
    <message>
        <source>Choose an empty folder for a new chronology, or the folder of another one</source>
        <translation>新しい年表には空のフォルダーを、別の年表にはそのフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Opening</name>
    <message>
        <source>Not read: you cancelled.</source>
        <translation>読み込まれていません：中止しました。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Panes</name>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Preferring</name>
    <message>
        <source>No backup: %1</source>
        <translation>バックアップなし：%1</translation>
    </message>
    <message>
        <source>The library is copied.</source>
        <translation>ライブラリをコピーしました。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Publishing</name>
    <message>
        <source>Exported to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>開いている記事はありません</translation>
    </message>
    <message>
        <source>Select the words to quote first</source>
        <translation>先に引用する語句を選んでください</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>出典付きでコピーしました</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>ハイライトとメモを取り込む</translation>
    </message>
    <message>
        <source>Highlights and notes (*.json *.jsonld)</source>
        <translation>ハイライトとメモ (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>Import of notes</source>
        <translation>メモの取り込み</translation>
    </message>
    <message>
        <source>not in the list: %1</source>
        <translation>一覧にありません：%1</translation>
    </message>
    <message>
        <source>Save Picture of the Chart</source>
        <translation>グラフの画像を保存</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>new highlights: %1</source>
        <translation>新しいハイライト：%1</translation>
    </message>
    <message>
        <source>new notes: %1</source>
        <translation>新しいメモ：%1</translation>
    </message>
    <message>
        <source>already here: %1</source>
        <translation>既にあるもの：%1</translation>
    </message>
    <message>
        <source>replaced by a newer form: %1</source>
        <translation>新しい内容に置き換え：%1</translation>
    </message>
    <message>
        <source>left, being newer here: %1</source>
        <translation>こちらが新しいため維持：%1</translation>
    </message>
    <message>
        <source>unplaced: %1</source>
        <translation>未配置：%1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>書き出していません：%1</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>この一覧を消去</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Reviewing</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>with a count</comment>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review %1</source>
        <comment>with a count</comment>
        <translation>確認 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::SearchBox</name>
    <message>
        <source>Search text, notes, names…</source>
        <translation>本文・メモ・名前を検索…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全体を検索</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+Shift+F)
“two words” together, -without, lang:id, outlet:, date:2021..2023, entity:, track:, has:notes</source>
        <translation>全体を検索 (Ctrl+Shift+F)
“二つの語” は続きで、-除く語、lang:id、outlet:、date:2021..2023、entity:、track:、has:notes</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Keep this search, or take one that was kept</source>
        <translation>この検索を保存するか、保存済みの検索を使います</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>この検索を保存(&amp;K)</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>保存した検索はまだありません</translation>
    </message>
    <message>
        <source>&amp;Do not keep any more</source>
        <translation>保存をやめる(&amp;D)</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::StatusLine</name>
    <message>
        <source>Reading files</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%2 件中 %1 件を読み込み中</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::TrackKeeper</name>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>There is no folder for tracks, so none can be kept.</source>
        <translation>トラック用のフォルダーがないため保存できません。</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>トラックなし</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Upkeep</name>
    <message numerus="yes">
        <source>Linimasa has changed. %n article(s) are analysed again in the background.</source>
        <translation>
            <numerusform>Linimasa が更新されました。%n 件の記事をバックグラウンドで分析し直しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles are analysed anew.</source>
        <translation>すべての記事を分析し直しました。</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::WindowExports</name>
    <message>
        <source>What the filter shows</source>
        <translation>絞り込みの結果</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべての出来事</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>選択した出来事</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>この記事</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: their article cannot be read any more.</source>
        <translation>
            <numerusform>%n か所を除きました。記事をもう読み込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font can draw %1. Install one (for example Noto), or choose ODT.</source>
        <translation>%1 を表示できるフォントがありません。フォント（Noto など）をインストールするか、ODT を選んでください。</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>highlights and notes</source>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>「%1」を読み込めません：%2。何も変更していません。</translation>
    </message>
    <message>
        <source>What the notes list shows</source>
        <translation>メモの一覧に表示中のもの</translation>
    </message>
    <message>
        <source>The selected rows of the notes list</source>
        <translation>メモの一覧で選択した行</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::DockTitle</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Highlights and notes of this time will not be kept. %1</source>
        <translation>今回のハイライトとメモは保存されません。%1</translation>
    </message>
</context>
</TS>

package org.saksi.matching.scripts;

/// Japanese syllables by the Hepburn system.
final class Japanese {

    private static final LetterMap KANA = LetterMap.of("""
            あア a いイ i うウ u えエ e おオ o かカ ka きキ ki くク ku けケ ke こコ ko さサ sa しシ shi すス su せセ se そソ so たタ ta ちチ chi つツ tsu
            てテ te とト to なナ na にニ ni ぬヌ nu ねネ ne のノ no はハ ha ひヒ hi ふフ fu へヘ he ほホ ho まマ ma みミ mi むム mu めメ me もモ mo
            やヤ ya ゆユ yu よヨ yo らラ ra りリ ri るル ru れレ re ろロ ro わワ wa をヲ o んン n がガ ga ぎギ gi ぐグ gu げゲ ge ごゴ go ざザ za
            じジ ji ずズ zu ぜゼ ze ぞゾ zo だダ da ぢヂ ji づヅ zu でデ de どド do ばバ ba びビ bi ぶブ bu べベ be ぼボ bo ぱパ pa ぴピ pi ぷプ pu
            ぺペ pe ぽポ po ヴ vu
            """);
    private static final LetterMap SMALL = LetterMap.of("ぁァ a ぃィ i ぅゥ u ぇェ e ぉォ o ゃャ ya ゅュ yu ょョ yo");

    private Japanese() {}

    static String read(String token) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            int c = token.charAt(i);
            if (SMALL.has(c) && out.length() > 0) {
                out.setLength(out.length() - 1);
                String vowel = SMALL.get(c);
                boolean hush = out.length() > 0 && (out.charAt(out.length() - 1) == 'h' || out.charAt(out.length() - 1) == 'j');
                out.append(hush && vowel.length() == 2 ? vowel.substring(1) : vowel);
            } else {
                out.append(KANA.get(c));
            }
        }
        return out.toString();
    }
}

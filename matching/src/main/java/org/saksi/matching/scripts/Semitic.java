package org.saksi.matching.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arabic and Hebrew, which write consonants and long vowels. Common names have their usual spelling; all others are read as they are written.
final class Semitic {

    private static final LetterMap ARABIC = LetterMap
            .of("""
                    اآأإٱى a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ک k گ g ل l م m ن n
                    ه h ہ h ھ h ة a ۃ a و u ؤ u ي i ی i ې i ئ i ے e ء - ټ t ډ d ړ r ڼ n ښ sh ځ z څ ts ٹ t ڈ d ڑ r ں n
                    """);
    private static final LetterMap HEBREW = LetterMap.of("""
            א a ב v ג g ד d ה h ו u ז z ח kh ט t י i כך k ל l מם m נן n ס s ע a פף p צץ ts ק k ר r ש sh ת t
            """);
    private static final Map<String, String> USUAL = usual(
            """
                    محمد mohammed محمود mahmoud أحمد ahmed احمد ahmed حامد hamed حميد hamid عبد abd عبدالله abdullah عبدالرحمن abdulrahman
                    عبدالعزيز abdulaziz عبدالكريم abdulkarim عبدالقادر abdulkader الله allah علي ali على ali حسن hassan حسين hussein عمر omar عثمان othman
                    خالد khaled سعيد saeed سعد saad مصطفى mustafa مصطفي mustafa إبراهيم ibrahim ابراهيم ibrahim إسماعيل ismail اسماعيل ismail يوسف yusuf
                    يحيى yahya موسى musa عيسى issa صالح saleh فاطمة fatima عائشة aisha خديجة khadija مريم mariam زينب zainab نور nur جمال jamal كمال kamal
                    طارق tariq كريم karim رشيد rashid سلمان salman سليمان suleiman سليم salim ناصر nasser منصور mansour بكر bakr أبو abu ابو abu أبي abi
                    ابن ibn بن bin بنت bint حمزة hamza بلال bilal إدريس idris ادريس idris عباس abbas فيصل faisal فهد fahd ماجد majed وليد walid زيد zaid
                    قاسم qasim رحمن rahman رحيم rahim شريف sharif أمين amin امين amin بشير bashir بدر badr جعفر jafar حبيب habib رضا reza عمار ammar
                    أسامة osama اسامة osama أنور anwar انور anwar نبيل nabil هاشم hashim هشام hisham ياسر yasser ياسين yassin زكريا zakaria نوح nuh
                    لیلی leila ليلى leila سارة sara هدى huda رحمة rahma حليمة halima أمينة amina امينة amina صلاح salah عادل adel فؤاد fuad مبارك mubarak
                    """);

    private Semitic() {}

    static List<String> arabic(String token) {
        String plain = token.codePoints().filter(c -> Character.isLetter(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        List<String> readings = new ArrayList<>();
        String usual = USUAL.get(plain);
        if (usual != null) {
            readings.add(usual);
        }
        if (plain.startsWith("ال") && plain.length() > 3) {
            String rest = plain.substring(2);
            readings.add("al" + USUAL.getOrDefault(rest, read(rest)));
            readings.add(USUAL.getOrDefault(rest, read(rest)));
        } else if (plain.startsWith("عبدال") && plain.length() > 6) {
            readings.add("abdul" + USUAL.getOrDefault(plain.substring(5), read(plain.substring(5))));
        } else {
            String read = read(plain);
            readings.add(read);
            int middle = plain.indexOf('و', 1);
            if (middle > 0 && middle + 1 < plain.length() && usual == null) {
                readings.add(read.replace("u", "awa"));
            }
        }
        return readings;
    }

    static String hebrew(String token) {
        String read = HEBREW.read(token);
        String start = token.startsWith("י") ? "y" + read.substring(1) : token.startsWith("ו") ? "v" + read.substring(1) : read;
        String soft = token.startsWith("ב") ? "b" + start.substring(1) : start;
        return soft.endsWith("h") ? soft.substring(0, soft.length() - 1) + "a" : soft;
    }

    /// Long vowels between consonants are vowels, at the beginning or beside another vowel consonants; a vowel is put between two consonants.
    private static String read(String plain) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            String sound = i == 0 && plain.charAt(i) == 'ع' ? "a" : ARABIC.get(plain.charAt(i));
            boolean vowelNext = i + 1 < plain.length() && "اىةوي".indexOf(plain.charAt(i + 1)) >= 0;
            boolean initial = i == 0 || isVowel(out);
            if (sound.equals("u") && (i == 0 || vowelNext && initial)) {
                sound = "w";
            } else if (sound.equals("i") && (i == 0 || vowelNext)) {
                sound = "y";
            }
            boolean consonant = !sound.isEmpty() && "aiue".indexOf(sound.charAt(0)) < 0;
            if (consonant && out.length() > 0 && !isVowel(out)) {
                out.append('a');
            }
            out.append(sound);
        }
        return out.toString();
    }

    private static boolean isVowel(StringBuilder out) {
        return out.length() > 0 && "aiue".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private static Map<String, String> usual(String pairs) {
        Map<String, String> map = new HashMap<>();
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return Map.copyOf(map);
    }
}

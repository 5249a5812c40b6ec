package org.saksi.reading.extract.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/// Finds the encoding of plain text: byte order mark, then UTF-8 when the bytes are (or all but are) well-formed, then UTF-16 by its zero bytes, then Thai, which
/// ICU's detector does not know, then ICU's detector.
final class Encodings {

    private static final int SAMPLE = 64 << 10;
    /// So many broken bytes a hundred multi-byte characters are damage; more are another encoding.
    private static final int DAMAGE_IN_A_HUNDRED = 10;
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final Set<String> UNLIKELY = Set.of("IBM420_ltr", "IBM420_rtl", "IBM424_ltr", "IBM424_rtl", "UTF-8", "UTF-16LE",
            "UTF-16BE", "UTF-32LE", "UTF-32BE");
    /// The encodings that are meant when their older subsets are named.
    private static final Map<String, String> MEANT = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "ISO-8859-8",
            "windows-1255", "ISO-8859-8-I", "windows-1255",
            "ISO-8859-2", "windows-1250", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949");

    private Encodings() {}

    static Charset of(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Utf8Scan scan = Utf8Scan.of(bytes);
        if (scan.broken() * 100 <= scan.multiByte() * DAMAGE_IN_A_HUNDRED) {
            return hasEscapes(bytes) ? byModel(bytes) : byZeros(bytes, StandardCharsets.UTF_8);
        }
        Charset byZeros = byZeros(bytes, LATIN);
        if (!byZeros.equals(LATIN)) {
            return byZeros;
        }
        return isThai(bytes) ? THAI : byModel(bytes);
    }

    /// The encoding that is meant when this one is named.
    static Charset meant(Charset named) {
        return Charset.forName(MEANT.getOrDefault(named.name(), named.name()));
    }

    private static @org.jspecify.annotations.Nullable Charset byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /// Western text in UTF-16 has a zero in every other byte.
    private static Charset byZeros(byte[] bytes, Charset otherwise) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        int half = looked / 2;
        if (half >= 4 && odd > half * 0.4 && even < half * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return half >= 4 && even > half * 0.4 && odd < half * 0.05 ? StandardCharsets.UTF_16BE : otherwise;
    }

    /// ISO 2022 switches alphabets by escape sequences and is all ASCII otherwise.
    private static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /// In windows-874 all letters and signs lie at A1–FB, above and below signs (D1, D4–DA, E7–EE) follow a consonant or a sign, and runs of high bytes are as often
    /// odd as even; in encodings of two bytes a character they are even.
    private static boolean isThai(byte[] bytes) {
        int high = 0;
        int signs = 0;
        int placed = 0;
        int runs = 0;
        int oddRuns = 0;
        int run = 0;
        int looked = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                runs += run > 0 ? 1 : 0;
                oddRuns += run & 1;
                run = 0;
                continue;
            }
            if (b > 0xFB || b > 0x97 && b < 0xA0 || b > 0xDA && b < 0xDF) {
                return false;
            }
            high++;
            run++;
            if (isThaiSign(b)) {
                signs++;
                int before = i == 0 ? 0 : bytes[i - 1] & 0xFF;
                placed += before >= 0xA1 && before <= 0xCE || isThaiSign(before) ? 1 : 0;
            }
        }
        return high > looked / 4 && signs > high / 20 && placed > signs * 0.95 && oddRuns * 5 >= runs;
    }

    private static boolean isThaiSign(int b) {
        return b == 0xD1 || b >= 0xD4 && b <= 0xDA || b >= 0xE7 && b <= 0xEE;
    }

    private static Charset byModel(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE));
        for (CharsetMatch match : detector.detectAll()) {
            String name = MEANT.getOrDefault(match.getName(), match.getName());
            if (!UNLIKELY.contains(name) && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return LATIN;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

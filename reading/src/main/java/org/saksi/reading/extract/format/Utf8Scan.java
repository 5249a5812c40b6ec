package org.saksi.reading.extract.format;

/// Counts the characters of UTF-8 by its bit patterns alone (Unicode 17, table 3-7), without decoding: the independent count beside the decoder.
///
/// @param characters well-formed sequences
/// @param multiByte those of them that are longer than a byte
/// @param broken bytes that belong to no well-formed sequence
record Utf8Scan(long characters, long multiByte, long broken) {

    /// Scans bytes.
    static Utf8Scan of(byte[] bytes) {
        long characters = 0;
        long multiByte = 0;
        long broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                broken++;
                i++;
            } else {
                characters++;
                multiByte += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Scan(characters, multiByte, broken);
    }

    /// The length of the well-formed sequence that begins here; 0 when none does.
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length || !secondFits(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean secondFits(int lead, int second) {
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }
}

package org.saksi.matching.text;

import java.util.Arrays;

/// Reads texts into [WordSequence]s, one after the other, with buffers that it keeps. Not for two threads at once.
final class WordReader {

    private int[] buffer = new int[1024];
    private int used;
    private int words;

    WordSequence read(String text) {
        used = 0;
        words = 0;
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            char letter = Letters.fold(c);
            if (letter > Letters.SKIPPED) {
                at = Letters.dense(letter) ? readDense(text, at) : readWord(text, at);
            } else {
                if (letter == Letters.GAP && endsSentence(text, at, c)) {
                    endSentence();
                }
                at++;
            }
        }
        endSentence();
        return new WordSequence(Arrays.copyOf(buffer, used), words);
    }

    private int readWord(String text, int from) {
        int hash = 0;
        int at = from;
        int length = text.length();
        for (; at < length; at++) {
            char letter = Letters.fold(text.charAt(at));
            if (letter == Letters.GAP || letter > Letters.SKIPPED && Letters.dense(letter)) {
                break;
            }
            if (letter != Letters.SKIPPED) {
                hash = 31 * hash + letter;
            }
        }
        word(Mixing.spread(hash));
        return at;
    }

    /// Each letter with its marks, paired with the next one; the last of a run is paired with nothing unless it stands alone.
    private int readDense(String text, int from) {
        int at = from;
        int length = text.length();
        int before = 0;
        int letters = 0;
        while (at < length && Letters.fold(text.charAt(at)) > Letters.SKIPPED && Letters.dense(text.charAt(at))) {
            int hash = text.charAt(at++);
            while (at < length && Letters.completes(text.charAt(at)) && Letters.fold(text.charAt(at)) > Letters.SKIPPED) {
                hash = 31 * hash + text.charAt(at++);
            }
            if (letters++ > 0) {
                word(Mixing.spread(31 * before + hash + 1));
            }
            before = hash;
        }
        if (letters == 1) {
            word(Mixing.spread(before));
        }
        return Math.max(at, from + 1);
    }

    private static boolean endsSentence(String text, int at, char c) {
        return switch (c) {
            case '.', '!', '?' -> at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            case '\u3002', '\uff01', '\uff1f', '\u17d4', '\u104b' -> true;
            case '\n' -> at + 1 < text.length() && text.charAt(at + 1) == '\n';
            default -> false;
        };
    }

    private void word(int code) {
        append(code == WordSequence.SENTENCE_END ? 1 : code);
        words++;
    }

    private void endSentence() {
        if (used > 0 && buffer[used - 1] != WordSequence.SENTENCE_END) {
            append(WordSequence.SENTENCE_END);
        }
    }

    private void append(int code) {
        if (used == buffer.length) {
            buffer = Arrays.copyOf(buffer, used * 2);
        }
        buffer[used++] = code;
    }
}

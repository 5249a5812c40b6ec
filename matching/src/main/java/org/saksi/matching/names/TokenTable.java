package org.saksi.matching.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.saksi.matching.records.Hashing;

/// All distinct tokens of all names, each with its fold, its bones, the letters in it and how many people carry it.
public final class TokenTable {

    private final Map<String, Integer> codeOf = new HashMap<>();
    private String[] text = new String[1024];
    private String[] fold = new String[1024];
    private long[] foldHash = new long[1024];
    private long[] bonesHash = new long[1024];
    private long[] letters = new long[1024];
    private int[] carriers = new int[1024];
    private int size;

    /// The code of a token, which is added when it is new.
    public int add(String token) {
        Integer known = codeOf.get(token);
        if (known != null) {
            return known;
        }
        if (size == text.length) {
            grow();
        }
        String sound = SoundFold.fold(token);
        text[size] = token;
        fold[size] = sound;
        foldHash[size] = Hashing.of(sound);
        bonesHash[size] = Hashing.of(SoundFold.bones(sound));
        letters[size] = lettersOf(token);
        codeOf.put(token, size);
        return size++;
    }

    /// Counts one more person who carries the token.
    public void carry(int token) {
        carriers[token]++;
    }

    /// How many distinct tokens there are.
    public int size() {
        return size;
    }

    /// The token itself.
    public String text(int token) {
        return text[token];
    }

    /// Its fold.
    public String fold(int token) {
        return fold[token];
    }

    /// A content hash of its fold.
    public long foldHash(int token) {
        return foldHash[token];
    }

    /// A content hash of its bones.
    public long bonesHash(int token) {
        return bonesHash[token];
    }

    /// Which letters occur in it, two bits a letter: once, and more than once.
    public long letters(int token) {
        return letters[token];
    }

    /// How many people carry it.
    public int carriers(int token) {
        return carriers[token];
    }

    private static long lettersOf(String token) {
        long bits = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int place = (c >= 'a' && c <= 'z' ? c - 'a' : 26 + (c & 3)) * 2;
            bits |= (bits >>> place & 1) << (place + 1) | 1L << place;
        }
        return bits;
    }

    private void grow() {
        int wanted = size * 2;
        text = Arrays.copyOf(text, wanted);
        fold = Arrays.copyOf(fold, wanted);
        foldHash = Arrays.copyOf(foldHash, wanted);
        bonesHash = Arrays.copyOf(bonesHash, wanted);
        letters = Arrays.copyOf(letters, wanted);
        carriers = Arrays.copyOf(carriers, wanted);
    }
}

package org.saksi.matching.names;

import java.util.ArrayList;
import java.util.List;

import org.saksi.matching.scripts.Reading;
import org.saksi.matching.scripts.Script;

/// Splits a name as written into plain tokens in Latin letters.
public interface NameReader {

    /// The tokens of a name, in its order.
    List<String> tokens(String name);

    /// Latin letters without marks, split at spaces and punctuation.
    static NameReader latin() {
        return name -> {
            List<String> tokens = new ArrayList<>(4);
            for (String token : LatinLetters.plain(name).split(" ")) {
                if (!token.isEmpty()) {
                    tokens.add(token);
                }
            }
            return tokens;
        };
    }

    /// Words of any script, read into Latin letters by their usual reading; Latin words as [#latin] reads them. Of a Chinese or Korean name the
    /// first character is a token and the others together are one; every Burmese syllable is one.
    static NameReader acrossScripts() {
        NameReader latin = latin();
        return name -> {
            if (name.codePoints().allMatch(c -> Script.of(c) == Script.LATIN)) {
                return latin.tokens(name);
            }
            List<String> tokens = new ArrayList<>(4);
            NameWords.of(name).forEach(word -> read(word, tokens));
            return tokens;
        };
    }

    private static void read(String word, List<String> tokens) {
        List<Reading> pieces = Reading.of(word);
        boolean together = pieces.size() > 2 && pieces.get(0).script() != Script.BURMESE;
        int alone = together ? 1 : pieces.size();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String spelling = pieces.get(i).spellings().get(0);
            if (i < alone) {
                tokens.add(spelling);
            } else {
                rest.append(spelling);
            }
        }
        if (rest.length() > 0) {
            tokens.add(rest.toString());
        }
    }
}

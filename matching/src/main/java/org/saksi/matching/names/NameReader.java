package org.saksi.matching.names;

import java.util.ArrayList;
import java.util.List;

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
}

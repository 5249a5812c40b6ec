package org.saksi.register.origins;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.Article;
import org.saksi.reading.text.Token;

/// For whom a person speaks, as far as the texts say it: *NAME, research director for BODY*, *BODY's director, NAME*, *BODY Secretary General
/// NAME*. A person who speaks for a body is that body's voice.
final class Affiliations {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from");
    private static final Set<String> TITLES = Set.of("director", "minister", "secretary", "general", "president", "chief", "head",
            "spokesperson", "spokesman", "spokeswoman", "chair",
            "chairman", "chairwoman", "chairperson", "commissioner", "attorney", "prosecutor", "officer", "analyst", "researcher",
            "adviser", "advisor", "manager", "executive", "ceo", "cto",
            "founder", "co-founder", "coordinator", "rapporteur", "ambassador", "governor", "agent", "colonel", "captain", "lieutenant",
            "inspector", "superintendent", "representative",
            "deputy", "assistant", "senior", "regional", "lead", "expert", "lawyer", "counsel", "editor", "professor", "investigator",
            "detective");
    private static final int TITLE = 12;

    private Affiliations() {}

    /// The body that a text names for a person.
    static Optional<String> of(String person, Article article, List<NameRun> names) {
        for (int i = 0; i < names.size(); i++) {
            NameRun name = names.get(i);
            if (!name.printed().endsWith(person)) {
                continue;
            }
            if (name.printed().length() > person.length()) {
                Optional<String> body = withoutTitle(name.printed().substring(0, name.printed().length() - person.length()));
                if (body.isPresent()) {
                    return body;
                }
                continue;
            }
            Optional<String> found = after(name, i, article, names).or(() -> before(name, article, names));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What stands before a title: *BODY* of *BODY Secretary General*; nothing when there is no title, or nothing before it.
    private static Optional<String> withoutTitle(String words) {
        String[] parts = words.strip().split("\\s+");
        int end = parts.length;
        while (end > 0 && TITLES.contains(Plain.word(parts[end - 1]))) {
            end--;
        }
        return end == 0 || end == parts.length ? Optional.empty() : Optional.of(String.join(" ", List.of(parts).subList(0, end)));
    }

    private static Optional<String> after(NameRun person, int place, Article article, List<NameRun> names) {
        List<Token> tokens = article.tokens();
        int comma = person.endToken();
        if (comma >= tokens.size() || !tokens.get(comma).is(",") || place + 1 >= names.size()) {
            return Optional.empty();
        }
        for (NameRun next : names.subList(place + 1, Math.min(names.size(), place + 4))) {
            int at = next.firstToken();
            if (at - comma > TITLE || stops(tokens, comma + 1, at)) {
                return Optional.empty();
            }
            boolean linked = at > comma + 1 && (LINKS.contains(tokens.get(at - 1).folded())
                    || tokens.get(at - 1).is("the") && LINKS.contains(tokens.get(at - 2).folded()));
            boolean owns = next.endToken() < tokens.size() && tokens.get(next.endToken()).is("'s");
            if (linked && titled(tokens, comma + 1, at)
                    || owns && at == comma + 1 && titled(tokens, next.endToken(), Math.min(tokens.size(), next.endToken() + TITLE))) {
                return Optional.of(next.printed());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> before(NameRun person, Article article, List<NameRun> names) {
        List<Token> tokens = article.tokens();
        for (NameRun earlier : names) {
            int owns = earlier.endToken();
            boolean near = owns < person.firstToken() && person.firstToken() - owns <= TITLE;
            if (near && tokens.get(owns).is("'s") && titleOnly(tokens, owns + 1, person.firstToken())
                    && titled(tokens, owns + 1, person.firstToken())) {
                return Optional.of(earlier.printed());
            }
        }
        return Optional.empty();
    }

    private static boolean titled(List<Token> tokens, int from, int end) {
        return tokens.subList(from, end).stream().anyMatch(t -> TITLES.contains(t.folded()));
    }

    /// Small words without a stop, save a comma at the end.
    private static boolean titleOnly(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean lastComma = i == end - 1 && tokens.get(i).is(",");
            if (!lastComma && (!tokens.get(i).wordlike() || tokens.get(i).folded().endsWith("ed") || tokens.get(i).is("said"))) {
                return false;
            }
        }
        return end > from;
    }

    private static boolean stops(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).is(".") || tokens.get(i).is("\"") || tokens.get(i).is("said") || tokens.get(i).is(";")) {
                return true;
            }
        }
        return false;
    }
}

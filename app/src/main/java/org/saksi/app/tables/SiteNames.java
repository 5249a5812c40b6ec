package org.saksi.app.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.ledger.Topic;
import org.saksi.register.sites.SiteRecord;
import org.saksi.register.sites.SiteRegister;
import org.saksi.terms.SiteId;

/// Finds the site that a row means by code or name, among those of the register and of the rows before.
final class SiteNames {

    private final Naming naming;
    private final Map<String, SiteId> byCode = new HashMap<>();
    private final Map<String, SiteId> byName = new HashMap<>();
    private final java.util.Set<String> ambiguous = new java.util.HashSet<>();

    SiteNames(Naming naming, SiteRegister register) {
        this.naming = naming;
        for (SiteRecord site : register.sites()) {
            site.code().ifPresent(code -> byCode.put(Naming.plain(code), site.id()));
            site.names().forEach(name -> learnName(name.text(), site.id()));
        }
    }

    void learnCode(String code, SiteId site) {
        byCode.put(Naming.plain(code), site);
    }

    void learnName(String name, SiteId site) {
        SiteId other = byName.put(Naming.plain(name), site);
        if (other != null && !other.equals(site)) {
            ambiguous.add(Naming.plain(name));
        }
    }

    /// The site of this code or name; a word that is neither is the code of a site of which nothing else is said yet.
    SiteId find(String word) {
        String plain = Naming.plain(word);
        SiteId coded = byCode.get(plain);
        if (coded != null) {
            return coded;
        }
        if (ambiguous.contains(plain)) {
            throw new RowRefused("two sites are called \"" + word.strip() + "\"; say which by its code");
        }
        SiteId named = byName.get(plain);
        return named != null ? named : naming.site(plain);
    }

    /// Whether anything is known under this word.
    boolean knows(String word) {
        String plain = Naming.plain(word);
        return byCode.containsKey(plain) || byName.containsKey(plain);
    }

    /// The site of a word in a row about something else. One that the register does not know gets the word as its code, on the same terms as
    /// the rest of the row.
    SiteId meet(Cells.Held held, RowDraft draft, RowDraft.Frame frame) {
        SiteId site = find(held.text());
        if (!knows(held.text())) {
            draft.note("no site is known as \"" + held.text().strip() + "\" yet; it was begun with this as its code");
            draft.attribute(frame, new Topic.OfSite(site), "code", new RowDraft.Told(held.cell(), held.text(), Map.of()));
        }
        return site;
    }

    /// The cell in which a row about something else names its site.
    static Optional<Cells.Held> named(Cells cells) {
        return cells.first(ColumnRole.SITE).or(() -> cells.first(ColumnRole.SITE_CODE)).or(() -> cells.first(ColumnRole.SITE_NAME));
    }

    /// Several sites in one cell.
    List<SiteId> several(String words) {
        return java.util.Arrays.stream(words.split("[;|\\n]")).filter(w -> !w.isBlank()).map(this::find).toList();
    }
}

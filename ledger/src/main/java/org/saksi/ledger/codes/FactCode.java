package org.saksi.ledger.codes;

import java.util.List;

/// One code of the list of facts.
///
/// @param code the word in statements and tables: `papers_held`
/// @param element to which part of a finding it belongs
/// @param meaning in plain words
/// @param aliases how people's own tables call it, in lower case
public record FactCode(String code, Element element, String meaning, List<String> aliases) {

    public FactCode {
        aliases = List.copyOf(aliases);
    }
}

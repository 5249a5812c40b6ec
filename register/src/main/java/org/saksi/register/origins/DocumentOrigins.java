package org.saksi.register.origins;

import java.util.List;

/// Where one document stands among the others, and on what its figures rest.
///
/// @param docId the document
/// @param copyGroup the group of documents with the same text: the name of its first one
/// @param family the group of copies, translations and rewrites: the name of its first one
/// @param relation how it stands to the first of its family
/// @param primary the origins of its figures, the one with most figures first
/// @param ties why it is in its family
/// @param evidence the same in words, and why it shares origins with others
public record DocumentOrigins(String docId, String copyGroup, String family, Relation relation, List<Origin> primary, List<FamilyTie> ties,
        String evidence) {

    public DocumentOrigins {
        primary = List.copyOf(primary);
        ties = List.copyOf(ties);
    }
}

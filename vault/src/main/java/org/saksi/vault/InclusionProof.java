package org.saksi.vault;

import java.util.List;

/// Proof that a leaf is in the log of a checkpoint (RFC 6962 §2.1.1).
///
/// @param index place of the leaf, from 0
/// @param leafHash base64 of the leaf hash
/// @param path base64 hashes from the leaf's sibling upwards
/// @param checkpoint the checkpoint whose root it proves
public record InclusionProof(long index, String leafHash, List<String> path, Checkpoint checkpoint) {

    public InclusionProof {
        path = List.copyOf(path);
    }
}

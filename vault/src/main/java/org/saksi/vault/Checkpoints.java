package org.saksi.vault;

import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.TreeHead;

/// Makes what the log signs into what the vault tells.
final class Checkpoints {

    private Checkpoints() {}

    static Checkpoint of(SignedNote note) {
        TreeHead head = TreeHead.parse(note.text());
        return new Checkpoint(head.name().value(), head.size(), head.rootText(), note.toString());
    }
}

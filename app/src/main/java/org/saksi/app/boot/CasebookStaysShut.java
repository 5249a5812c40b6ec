package org.saksi.app.boot;

import org.saksi.vault.VaultException;

/// A casebook that was not opened, and what to tell the person who tried.
public final class CasebookStaysShut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ThreeSentences sentences;

    private CasebookStaysShut(ThreeSentences sentences) {
        super(sentences.toString());
        this.sentences = sentences;
    }

    /// What happened, what is safe, what to do.
    public ThreeSentences sentences() {
        return sentences;
    }

    /// Name and passphrase do not fit together. Says no more than that, so that nobody learns which names have a key.
    public static CasebookStaysShut wrongPassphrase() {
        return new CasebookStaysShut(new ThreeSentences("This name and passphrase do not open the casebook.",
                "Nothing was opened and everything in it stays sealed.",
                "Check the name and type the passphrase again; capitals and spaces count."));
    }

    /// What the vault said, for the person at the door.
    public static CasebookStaysShut because(VaultException problem) {
        return switch (problem.code()) {
            case NO_SUCH_PERSON, WRONG_PASSPHRASE -> wrongPassphrase();
            case HELD_BY_ANOTHER ->
                shut(problem, "Nothing was changed.", "End the other program, or work there; one program holds a casebook.");
            case NEWER_FORMAT -> shut(problem, "Nothing was changed.", "Open it with that version of Saksi or a later one.");
            case NOT_A_CASEBOOK, NOT_EMPTY, NOT_A_BACKUP, NOT_FOUND ->
                shut(problem, "Nothing was changed.", "Check the folder, or make a casebook there with `saksi init`.");
            case DAMAGED -> shut(problem, "Nothing was changed.", "Keep a copy of the folder as it is, and run `saksi verify` on it.");
            case NOT_ALLOWED, DESTROYED, CLOSED -> shut(problem, "Nothing was changed.", "Try again.");
        };
    }

    private static CasebookStaysShut shut(VaultException problem, String safe, String advice) {
        return new CasebookStaysShut(new ThreeSentences(String.valueOf(problem.getMessage()), safe, advice));
    }
}

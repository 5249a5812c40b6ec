package org.saksi.app.boot;

/// A casebook that was not opened, and what to tell the person who tried.
public final class CasebookStaysShut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ThreeSentences sentences;

    /// @param sentences what happened, what is safe, what to do
    public CasebookStaysShut(ThreeSentences sentences) {
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
}

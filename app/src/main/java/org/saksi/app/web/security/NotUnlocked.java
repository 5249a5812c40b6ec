package org.saksi.app.web.security;

import org.saksi.app.boot.ThreeSentences;
import org.springframework.security.core.AuthenticationException;

/// An attempt to unlock that did not work, and what to tell the person.
final class NotUnlocked extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient ThreeSentences sentences;

    NotUnlocked(ThreeSentences sentences, Throwable cause) {
        super(sentences.toString(), cause);
        this.sentences = sentences;
    }

    ThreeSentences sentences() {
        return sentences;
    }
}

package org.saksi.register.sites;

/// Why a judgement about sites cannot be written.
public final class RegisterProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What kind of problem it is.
    public enum Code {
        /// It contradicts judgements that stand.
        CONTRADICTION,
        /// It would make a site part of itself.
        CIRCLE
    }

    private final Code code;

    RegisterProblem(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// What kind of problem it is.
    public Code code() {
        return code;
    }
}

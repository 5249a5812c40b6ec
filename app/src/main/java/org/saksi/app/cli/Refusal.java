package org.saksi.app.cli;

import java.io.PrintStream;

import org.saksi.app.boot.CasebookStaysShut;
import org.saksi.vault.VaultException;

/// A command that ends without doing what was asked: what happened, what is safe, what to do, and the exit status of the contract.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// How a command can end badly.
    public enum Status {
        /// `verify` found something wrong, or nothing could be read.
        FOUND_WRONG(1),
        /// The call itself is wrong.
        WRONG_CALL(2),
        /// Locked, held by another process, no right, no consent, budget spent.
        REFUSED(3),
        /// Damage was met.
        DAMAGE(4);

        private final int code;

        Status(int code) {
            this.code = code;
        }
    }

    private final Status status;

    /// @param status how the command ends
    /// @param happened what happened, a sentence
    /// @param safe what is safe, a sentence
    /// @param advice what to do, a sentence
    public Refusal(Status status, String happened, String safe, String advice) {
        super(happened + "\n" + safe + "\n" + advice);
        this.status = status;
    }

    /// Says what went wrong and returns the exit status. A caller's mistake (`IllegalArgumentException`) is a wrong call; anything unforeseen
    /// is damage.
    static int report(Throwable problem, boolean debug, PrintStream err) {
        if (debug) {
            problem.printStackTrace(err);
        }
        if (problem instanceof Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.status.code;
        }
        if (problem instanceof VaultException vault) {
            err.println(vault.getMessage() + "\n" + safe(vault.code()) + "\n" + advice(vault.code()));
            return status(vault.code()).code;
        }
        if (problem instanceof CasebookStaysShut shut) {
            err.println(shut.sentences());
            return Status.REFUSED.code;
        }
        if (problem instanceof IllegalArgumentException) {
            err.println("The call is wrong: " + problem.getMessage()
                    + ".\nNothing was changed.\nSee `saksi COMMAND --help` for what is allowed.");
            return Status.WRONG_CALL.code;
        }
        err.println("The command could not finish: " + problem
                + ".\nWhat was acknowledged before is kept.\nRun it again with --debug to see where it stopped.");
        return Status.DAMAGE.code;
    }

    private static Status status(VaultException.Code code) {
        return switch (code) {
            case NOT_A_CASEBOOK, NOT_FOUND -> Status.WRONG_CALL;
            case HELD_BY_ANOTHER, NO_SUCH_PERSON, WRONG_PASSPHRASE, NEWER_FORMAT, NOT_ALLOWED, DESTROYED, CLOSED -> Status.REFUSED;
            case DAMAGED -> Status.DAMAGE;
        };
    }

    private static String safe(VaultException.Code code) {
        return switch (code) {
            case NOT_A_CASEBOOK, NOT_FOUND, NEWER_FORMAT -> "Nothing was changed.";
            case HELD_BY_ANOTHER, NO_SUCH_PERSON, WRONG_PASSPHRASE, NOT_ALLOWED -> "The casebook is unharmed and nothing was shown.";
            case DESTROYED, CLOSED -> "Everything else is kept.";
            case DAMAGED -> "Nothing was written; what is undamaged can still be read.";
        };
    }

    private static String advice(VaultException.Code code) {
        return switch (code) {
            case NOT_A_CASEBOOK -> "Name the folder of a casebook; `saksi init DIR` makes one.";
            case NOT_FOUND -> "Check the name.";
            case NEWER_FORMAT -> "Open it with the program that wrote it, or a newer one.";
            case HELD_BY_ANOTHER -> "End that process, or wait for it.";
            case NO_SUCH_PERSON -> "Use --as with a name that has a slot.";
            case WRONG_PASSPHRASE -> "Try again, or use the recovery code.";
            case NOT_ALLOWED -> "Ask whoever keeps the casebook.";
            case DESTROYED -> "Nothing brings it back.";
            case CLOSED -> "Open the casebook again.";
            case DAMAGED -> "Run `saksi verify DIR`; it names each place. Restore those from a backup.";
        };
    }
}

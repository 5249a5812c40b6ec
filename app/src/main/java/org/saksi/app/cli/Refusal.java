package org.saksi.app.cli;

import java.io.PrintStream;
import java.nio.file.FileSystemException;

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

        /// The exit status of the process.
        int code() {
            return code;
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
        if (problem instanceof VaultException closed) {
            return report(VaultWords.of(closed), false, err);
        }
        if (problem instanceof CasebookStaysShut shut) {
            err.println(shut.sentences());
            return Status.REFUSED.code;
        }
        if (problem instanceof Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.status.code;
        }
        if (problem instanceof IllegalArgumentException) {
            err.println("The call is wrong: " + problem.getMessage()
                    + ".\nNothing was changed.\nSee `saksi COMMAND --help` for what is allowed.");
            return Status.WRONG_CALL.code;
        }
        if (isDiskFull(problem)) {
            err.println(
                    "The disk is full.\nWhat was acknowledged before is kept.\nMake room, then run the command again; it goes on where it stopped.");
            return Status.DAMAGE.code;
        }
        if (problem instanceof FileSystemException disk) {
            return report(FileTrouble.of(disk), false, err);
        }
        err.println("The command could not finish: " + happened(problem)
                + ".\nWhat was acknowledged before is kept.\nRun it again with --debug to see where it stopped.");
        return Status.DAMAGE.code;
    }

    /// The words of Linux and of SQLite.
    private static boolean isDiskFull(Throwable problem) {
        String words = String.valueOf(problem.getMessage());
        return problem instanceof java.io.IOException && (words.contains("No space left on device") || words.contains("the disk is full"));
    }

    /// In one line: what the disk said of itself, or the kind of problem where its message alone would not be understood.
    private static String happened(Throwable problem) {
        String message = problem.getMessage();
        return Printable.of(message != null && problem.getClass() == java.io.IOException.class ? message : problem.toString());
    }
}

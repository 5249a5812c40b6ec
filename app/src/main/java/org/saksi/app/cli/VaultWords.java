package org.saksi.app.cli;

import org.saksi.vault.VaultException;

/// What a person is told when the vault does not do what it was asked, and how the command ends.
final class VaultWords {

    private VaultWords() {}

    static Refusal of(VaultException problem) {
        String happened = String.valueOf(problem.getMessage());
        return switch (problem.code()) {
            case NOT_A_CASEBOOK -> new Refusal(Refusal.Status.WRONG_CALL, happened, "Nothing was changed.",
                    "Name another place; `saksi init` makes a new casebook in a folder that is empty or not there.");
            case NOT_EMPTY -> new Refusal(Refusal.Status.WRONG_CALL, happened, "Nothing was changed.",
                    "Name a folder that is empty or not there. If it holds what a restore left that was broken off, remove that first.");
            case NOT_A_BACKUP -> new Refusal(Refusal.Status.DAMAGE, happened, "The file is as it was found.",
                    "Copy it anew from where it is kept, or take another backup.");
            case HELD_BY_ANOTHER -> new Refusal(Refusal.Status.REFUSED, happened, "Nothing was changed; the other process goes on.",
                    "Wait until it ends, or end it, then run the command again.");
            case NO_SUCH_PERSON -> new Refusal(Refusal.Status.REFUSED, happened, "Nothing was opened.", "Name one of them with --as.");
            case WRONG_PASSPHRASE -> new Refusal(Refusal.Status.REFUSED, happened, "Nothing was opened; everything stays sealed.",
                    "Check the name and type the passphrase again; with the recovery code, use --as recovery.");
            case NEWER_FORMAT -> new Refusal(Refusal.Status.REFUSED, happened, "Nothing was changed.",
                    "Use the version of Saksi that wrote it, or a later one.");
            case NOT_ALLOWED -> new Refusal(Refusal.Status.REFUSED, happened, "Nothing was opened or changed.",
                    "Ask somebody who holds the compartment.");
            case NOT_FOUND -> new Refusal(Refusal.Status.WRONG_CALL, happened, "Nothing was changed.",
                    "Look the name up in the output of `saksi add --json`.");
            case DESTROYED ->
                new Refusal(Refusal.Status.REFUSED, happened, "The log still shows that it was there.", "Nobody can bring it back.");
            case CLOSED -> new Refusal(Refusal.Status.REFUSED, happened, "What was acknowledged before is kept.", "Open it again.");
            case DAMAGED -> new Refusal(Refusal.Status.DAMAGE, happened, "Nothing was changed; the files are as they were found.",
                    "Run `saksi verify` to see everything that is not what it was, and restore the latest backup into another folder.");
        };
    }
}

package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Vault;

import picocli.CommandLine.Option;

/// Who opens a casebook, and with which passphrase: the options that every command on a casebook has.
final class CasebookAccess {

    /// The environment variable that may hold the passphrase.
    static final String VARIABLE = "SAKSI_PASSPHRASE";

    private static final UserId OWNER = new UserId("owner");

    @Option(names = "--as", paramLabel = "PERSON", description = "whose key slot to use; needed when several persons have one")
    private @Nullable String person;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "file whose first line is the passphrase; else SAKSI_PASSPHRASE, else a prompt")
    private @Nullable Path passphraseFile;

    /// Opens a casebook.
    ///
    /// @param command the command that will hold it
    Casebook open(Path folder, String command) throws IOException {
        UserId who = person(folder);
        char[] passphrase = passphrase(who);
        try {
            return Vault.open(folder, who, passphrase, Machine.surroundings(command));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// The person named, or the only one who has a slot.
    UserId person(Path folder) throws IOException {
        if (person != null) {
            return new UserId(person);
        }
        List<UserId> persons = Vault.persons(folder);
        if (persons.size() != 1) {
            throw new IllegalArgumentException("say with --as who you are; there are "
                    + String.join(", ", persons.stream().map(UserId::value).toList()));
        }
        return persons.getFirst();
    }

    /// The person who makes a casebook.
    UserId founder() {
        return person == null ? OWNER : new UserId(person);
    }

    char[] passphrase(UserId who) throws IOException {
        return Passphrases.existing(passphraseFile, VARIABLE, "Passphrase of " + who + ": ");
    }

    /// The passphrase where it does not need to be typed.
    Optional<char[]> unasked() throws IOException {
        return Passphrases.unasked(passphraseFile, VARIABLE);
    }

    char[] freshPassphrase(UserId who) throws IOException {
        return Passphrases.fresh(passphraseFile, VARIABLE, "New passphrase of " + who + ": ");
    }
}

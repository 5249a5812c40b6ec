package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.Vault;
import org.saksi.vault.backup.Restore;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Verified;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi restore FILE DIR`: a casebook from its backup, verified.
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false, description = "Restores a backup into a new folder and verifies it: ciphertext, log and signatures always, everything when a passphrase is given by file or SAKSI_PASSPHRASE.")
final class RestoreCommand implements Callable<Integer> {

    private static final int DAMAGED = 4;

    @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "a folder that is empty or not there")
    private @Nullable Path folder;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path place = Objects.requireNonNull(folder);
        Verified found = Restore.of(Objects.requireNonNull(file), place, Machine.surroundings("restore"));
        Optional<char[]> passphrase = access.unasked();
        if (found.passed() && passphrase.isPresent()) {
            found = whole(place, passphrase.get());
        }
        VerifiedWords.print(found, json);
        if (!json) {
            System.out.println(found.passed()
                    ? "The casebook stands in " + Printable.of(place.toString()) + "."
                    : "What could be restored stands in " + Printable.of(place.toString()) + "; keep the backup.");
        }
        return found.passed() ? 0 : DAMAGED;
    }

    private Verified whole(Path place, char[] passphrase) throws IOException {
        UserId who = access.person(place);
        try {
            Vault.open(place, who, passphrase, Machine.surroundings("restore")).close();
            return CasebookVerifier.whole(place, new CasebookVerifier.Key(who, passphrase), Optional.empty(),
                    Machine.surroundings("restore"));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}

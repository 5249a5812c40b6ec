package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.vault.backup.Backup;
import org.saksi.vault.verify.Verified;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi restore`: a casebook brought back from a backup, and verified.
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false, description = "Brings a casebook back from a backup and verifies it.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "where the casebook goes; must not exist")
    private @Nullable Path folder;

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(folder);
        try {
            Verified found = Backup.restore(Objects.requireNonNull(file), target, Machine.surroundings("restore"));
            if (json) {
                new Output(System.out).line(VerifyCommand.line(found));
            } else {
                VerifyCommand.tell(found);
                System.out.println(found.passed() ? "The casebook stands in " + target + "." : "The casebook was not put in place.");
            }
            return found.passed() ? 0 : 1;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(target + " exists already", e);
        }
    }
}

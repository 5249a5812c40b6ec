package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.vault.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi backup`: a casebook in one file, taken while it is in use.
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false, description = "Copies a casebook into one file, also while it is being served. Needs no passphrase: everything copied is ciphertext.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "where the backup goes; must not exist")
    private @Nullable Path file;

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(file);
        int files;
        try {
            files = Backup.take(Objects.requireNonNull(folder), target);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(target + " exists already", e);
        }
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("backup", target.toString());
            line.put("files", files);
            new Output(System.out).line(line);
        } else {
            System.out.println("Copied " + files + " files into " + target + ". Keep it on another machine.");
        }
        return 0;
    }
}

package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.vault.backup.BackedUp;
import org.saksi.vault.backup.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi backup DIR FILE`: one sealed file, also while the casebook is served.
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false, description = "Copies a casebook, all of it sealed, into one file; also while it is served. Needs no passphrase.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file to write; must not be there yet")
    private @Nullable Path file;

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path to = Objects.requireNonNull(file);
        BackedUp done = Backup.of(Objects.requireNonNull(folder), to);
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("backup", to.toString());
            line.put("files", done.files());
            line.put("bytes", done.bytes());
            line.put("checkpoint", done.checkpoint());
            line.put("not_sound", done.notSound());
            new Output(System.out).line(line);
        } else {
            System.out
                    .println(done.files() + " files, " + done.bytes() + " bytes, all sealed, are in " + Printable.of(to.toString()) + ".");
            System.out.println("Checkpoint, to keep away from this machine: " + done.checkpoint());
        }
        done.notSound().forEach(file -> System.err.println("Lost or changed in the casebook itself: " + Printable.of(file)
                + ". The backup holds everything else. Run `saksi verify`; an earlier backup may have it."));
        return done.notSound().isEmpty() ? 0 : Refusal.Status.DAMAGE.code();
    }
}

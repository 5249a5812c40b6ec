package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Created;
import org.saksi.vault.Vault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi init`: a new casebook, its recovery code, and the first checkpoint to keep elsewhere.
@Command(name = "init", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a new casebook.")
public final class InitCommand implements Callable<Integer> {

    private static final int SHORTEST = 12;

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder that does not exist yet, or is empty")
    private @Nullable Path folder;

    @Mixin
    private final CasebookKey key = new CasebookKey();

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path dir = Objects.requireNonNull(folder);
        UserId founder = key.founder();
        char[] passphrase = key.founding();
        if (passphrase.length < SHORTEST) {
            throw new Refusal(Refusal.Status.WRONG_CALL, "The passphrase has fewer than " + SHORTEST + " characters.", "Nothing was made.",
                    "Choose a longer one: several words that nobody would guess together.");
        }
        Created created = Vault.create(dir, founder, passphrase, CasebookKey.surroundings());
        Arrays.fill(passphrase, '\0');
        try (Casebook casebook = created.casebook()) {
            print(dir, founder, created.recovery(), casebook.checkpoint().line(), System.out);
        }
        return 0;
    }

    private void print(Path dir, UserId founder, String recovery, String checkpoint, PrintStream out) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("casebook", dir.toString());
            line.put("person", founder.value());
            line.put("recovery", recovery);
            line.put("checkpoint", checkpoint);
            new Output(out).line(line);
            return;
        }
        out.println("Made the casebook " + dir + " with a key slot for " + founder + ".");
        out.println();
        out.println("Recovery code. Print it now and lock it away; it is shown only this once:");
        out.println("  " + recovery);
        out.println();
        out.println("Checkpoint. Write this line down somewhere else; with it anyone can prove later that nothing was changed:");
        out.println("  " + checkpoint);
    }
}

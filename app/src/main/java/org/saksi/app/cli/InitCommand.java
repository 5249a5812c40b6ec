package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
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

/// `saksi init DIR`: a new casebook, its recovery code, shown once, and its first checkpoint.
@Command(name = "init", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a new casebook.")
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "a folder that is empty or not there")
    private @Nullable Path folder;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path place = Objects.requireNonNull(folder);
        UserId who = access.founder();
        Created created = Vault.create(place, who, access.freshPassphrase(who), Machine.surroundings("init"), this::tell);
        try (Casebook casebook = created.casebook()) {
            String checkpoint = casebook.checkpoint().line();
            if (json) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("casebook", place.toString());
                line.put("checkpoint", checkpoint);
                line.put("person", who.value());
                line.put("recovery", created.recovery());
                new Output(System.out).line(line);
            } else {
                System.out.println("Casebook " + Printable.of(place.toString()) + " is ready. Unlock it with the name " + who
                        + " and your passphrase.");
                System.out.println("Checkpoint: " + checkpoint);
                System.out.println(
                        "  Keep this line away from this machine too. `saksi verify --since` proves with it that nothing was rewritten.");
            }
        }
        return 0;
    }

    private void tell(String recovery) {
        if (!json) {
            System.out.println("Recovery code, shown this once: " + recovery);
            System.out.println("  Print it and keep it away from this machine. It opens everything with --as recovery.");
            System.out.flush();
        }
    }
}

package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi person add DIR NAME`: a key slot for another person.
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a key slot for another person, or gives a person a new passphrase.")
final class PersonAddCommand implements Callable<Integer> {

    private static final String VARIABLE = "SAKSI_NEW_PASSPHRASE";

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "NAME", description = "the person, 1–64 letters, digits, - and _; a working name will do")
    private @Nullable String name;

    @Option(names = "--compartments", split = ",", paramLabel = "C", description = "what the slot opens: public, evidence, survivor, self-incriminating; all that you hold when left out")
    private @Nullable List<String> compartments;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "file whose first line is the new person's passphrase; else SAKSI_NEW_PASSPHRASE, else a prompt")
    private @Nullable Path newPassphraseFile;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path place = Objects.requireNonNull(folder);
        UserId added = new UserId(Objects.requireNonNull(name));
        try (Casebook casebook = access.open(place, "person add")) {
            Reader who = casebook.reader(Purpose.STEWARDSHIP);
            Set<Sensitivity> granted = compartments == null
                    ? who.compartments()
                    : compartments.stream().map(Sensitivity::ofCode).collect(Collectors.toSet());
            casebook.addPerson(who, added, Passphrases.fresh(newPassphraseFile, VARIABLE, "New passphrase of " + added + ": "), granted);
            tell(place, added, granted, casebook.checkpoint().line());
        }
        return 0;
    }

    private void tell(Path place, UserId added, Set<Sensitivity> granted, String checkpoint) {
        List<String> opened = granted.stream().sorted().map(Sensitivity::code).toList();
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("casebook", place.toString());
            line.put("person", added.value());
            line.put("compartments", opened);
            line.put("checkpoint", checkpoint);
            new Output(System.out).line(line);
        } else {
            System.out.println(added + " can open the casebook now: " + String.join(", ", opened) + ".");
            System.out.println("Checkpoint, to keep away from this machine: " + checkpoint);
        }
    }
}

package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

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

/// `saksi person`: who holds a key of a casebook.
@Command(name = "person", mixinStandardHelpOptions = true, description = "Key slots of a casebook.", subcommands = PersonCommand.Add.class)
public final class PersonCommand implements Runnable {

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(),
                "Say what to do: `saksi person add DIR NAME`.");
    }

    /// `saksi person add`: a key slot for another person.
    @Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a key slot for another person.")
    public static final class Add implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
        private @Nullable Path folder;

        @Parameters(index = "1", paramLabel = "NAME", description = "the person's name: letters, digits, - and _")
        private @Nullable String name;

        @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "the new person's passphrase is the first line of this file; without it, it is asked for")
        private @Nullable Path freshFile;

        @Option(names = "--compartments", split = ",", paramLabel = "C", description = "what the slot opens: public, evidence, survivor, self-incriminating; without it, what your own slot opens")
        private @Nullable List<String> compartments;

        @Mixin
        private final CasebookKey key = new CasebookKey();

        @Option(names = "--json", description = "print JSON lines")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            UserId person = new UserId(Objects.requireNonNull(name));
            try (Casebook casebook = key.open(Objects.requireNonNull(folder))) {
                Reader reader = casebook.reader(Purpose.STEWARDSHIP);
                Set<Sensitivity> opens = opens(reader);
                char[] passphrase = CasebookKey.fresh(freshFile, "A new passphrase for " + person + ": ");
                casebook.addPerson(reader, person, passphrase, opens);
                Arrays.fill(passphrase, '\0');
                print(person, opens, casebook.checkpoint().line());
            }
            return 0;
        }

        private Set<Sensitivity> opens(Reader reader) {
            if (compartments == null) {
                return reader.compartments();
            }
            Set<Sensitivity> named = EnumSet.noneOf(Sensitivity.class);
            compartments.forEach(c -> named.add(Sensitivity.ofCode(c)));
            return named;
        }

        private void print(UserId person, Set<Sensitivity> opens, String checkpoint) {
            if (json) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("person", person.value());
                line.put("compartments", opens.stream().sorted().map(Sensitivity::code).toList());
                line.put("checkpoint", checkpoint);
                new Output(System.out).line(line);
                return;
            }
            System.out.println("Made a key slot for " + person + " that opens "
                    + String.join(", ", opens.stream().sorted().map(Sensitivity::code).toList()) + ".");
            System.out.println("Checkpoint, to write down elsewhere: " + checkpoint);
        }
    }
}

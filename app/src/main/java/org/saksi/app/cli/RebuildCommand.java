package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.Register;
import org.saksi.ledger.Ledger;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi rebuild DIR`: reads the whole ledger and folds everything anew, twice, and says whether the two are the same.
@Command(name = "rebuild", mixinStandardHelpOptions = true, sortOptions = false, description = "Folds sites, grades and the response anew from the ledger, twice, and compares.")
final class RebuildCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Casebook casebook = access.open(Objects.requireNonNull(folder), "rebuild")) {
            Reader who = casebook.reader(Purpose.INVESTIGATION);
            LocalDate day = LocalDate.ofInstant(Machine.clock().instant(), Machine.zone());
            Instant begun = Machine.clock().instant();
            Register register = Register.of(new Ledger(casebook).now(who), who, day);
            Duration took = Duration.between(begun, Machine.clock().instant());
            Register again = Register.of(new Ledger(casebook).now(who), who, day);
            boolean same = register.assessments().equals(again.assessments()) && register.response().equals(again.response());
            tell(register, took, same);
            return same ? 0 : 4;
        }
    }

    private void tell(Register register, Duration took, boolean same) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entries", register.view().entries().size());
        fields.put("statements", register.view().statements().size());
        fields.put("sites", register.sites().sites().size());
        fields.put("actions", register.response().actions().size());
        fields.put("seconds", took.toMillis() / 1000.0);
        fields.put("same", same);
        if (json) {
            new Output(System.out).line(fields);
        } else {
            System.out.println("%s entries, %s statements, %s sites, %s actions folded in %s s; a second fold gives %s.".formatted(
                    fields.get("entries"), fields.get("statements"), fields.get("sites"), fields.get("actions"), fields.get("seconds"),
                    same ? "the same" : "something else, which must not be: please report it"));
        }
        System.out.flush();
    }
}

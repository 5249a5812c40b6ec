package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.Register;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.LedgerView;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which casebook, opened by whom, as of when: what the commands on sites and the response share.
final class RegisterAccess {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Option(names = "--as-of", paramLabel = "MOMENT", description = "what stood at the end of a day (2031-05-01) or right after an entry (its id)")
    private @Nullable String moment;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    boolean json() {
        return json;
    }

    Register read(String command) throws IOException {
        try (Casebook casebook = access.open(Objects.requireNonNull(folder), command)) {
            return read(casebook);
        }
    }

    private Register read(Casebook casebook) {
        Ledger ledger = new Ledger(casebook);
        Reader who = casebook.reader(Purpose.INVESTIGATION);
        LedgerView view = moment == null ? ledger.now(who) : Register.asOf(ledger, who, moment, Machine.zone());
        LocalDate today = LocalDate.ofInstant(Machine.clock().instant(), Machine.zone());
        return Register.of(view, who, day(today));
    }

    private LocalDate day(LocalDate today) {
        return moment != null && moment.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(moment) : today;
    }
}

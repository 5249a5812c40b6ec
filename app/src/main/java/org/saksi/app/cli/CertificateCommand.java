package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;
import org.saksi.vault.certificate.Certificates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi certificate DIR EXHIBIT --out P`: one page that says and proves what the casebook holds since when.
@Command(name = "certificate", mixinStandardHelpOptions = true, sortOptions = false, description = "Writes a printable, self-verifying certificate of custody. It contains the intake record and every custody event of the exhibit.")
final class CertificateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "EXHIBIT", description = "the exhibit, or the SHA-256 of its bytes")
    private @Nullable String exhibit;

    @Option(names = "--out", required = true, paramLabel = "P", description = "the page to write; must not be there yet")
    private @Nullable Path out;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path page = Objects.requireNonNull(out);
        if (Files.exists(page)) {
            throw new IllegalArgumentException(page + " is there already");
        }
        try (Casebook casebook = access.open(Objects.requireNonNull(folder), "certificate")) {
            Reader who = casebook.reader(Purpose.RELEASE);
            ExhibitId id = id(casebook, who, Objects.requireNonNull(exhibit));
            byte[] certificate = new Certificates(Machine.clock(), Machine.zone(), Machine.PROGRAM).of(casebook, who, id);
            Files.write(page, certificate, StandardOpenOption.CREATE_NEW);
            tell(id, page, casebook.checkpoint().line());
        }
        return 0;
    }

    private static ExhibitId id(Casebook casebook, Reader who, String named) {
        return casebook.exhibits(who).stream().filter(e -> e.sha256().hex().equalsIgnoreCase(named)).map(Exhibit::id).findFirst()
                .orElseGet(() -> new ExhibitId(named));
    }

    private void tell(ExhibitId id, Path page, String checkpoint) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("exhibit", id.value());
            line.put("certificate", page.toString());
            line.put("checkpoint", checkpoint);
            new Output(System.out).line(line);
        } else {
            System.out.println("Certificate of " + id + " written to " + Printable.of(page.toString()) + ".");
            System.out.println("Checkpoint, to keep away from this machine: " + checkpoint);
        }
    }
}

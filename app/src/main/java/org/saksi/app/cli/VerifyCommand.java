package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.certificate.CertificateVerifier;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi verify`: whether every byte, entry, proof and signature is what it was.
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false, description = "Verifies a casebook or a certificate.")
final class VerifyCommand implements Callable<Integer> {

    private static final long LONGEST_CERTIFICATE = 64L << 20;

    @Parameters(paramLabel = "DIR|CERTIFICATE", description = "a casebook, or a certificate")
    private @Nullable Path target;

    @Option(names = "--since", paramLabel = "CHECKPOINT", description = "a checkpoint kept elsewhere, as a line or a file: proves that the log extends it")
    private @Nullable String since;

    @Option(names = "--sealed", description = "without a passphrase: ciphertext, log and signatures")
    private boolean sealed;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print one JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Verified found = verified(Objects.requireNonNull(target));
        if (json) {
            new Output(System.out).line(line(found));
        } else {
            tell(found);
        }
        return found.passed() ? 0 : 1;
    }

    private Verified verified(Path place) throws IOException {
        Optional<TreeHead> kept = since == null ? Optional.empty() : Optional.of(KeptCheckpoint.of(since));
        if (Files.isDirectory(place)) {
            return casebook(place, kept);
        }
        if (!Files.isRegularFile(place)) {
            throw new IllegalArgumentException("there is nothing at " + place);
        }
        if (Files.size(place) > LONGEST_CERTIFICATE) {
            throw new IllegalArgumentException(place + " is no certificate: it has " + Files.size(place) + " bytes");
        }
        return CertificateVerifier.verify(Files.readAllBytes(place), kept);
    }

    private Verified casebook(Path place, Optional<TreeHead> kept) throws IOException {
        if (sealed) {
            return CasebookVerifier.sealed(place, kept, Machine.surroundings("verify"));
        }
        UserId who = access.person(place);
        return CasebookVerifier.whole(place, new CasebookVerifier.Key(who, access.passphrase(who)), kept, Machine.surroundings("verify"));
    }

    static Map<String, Object> line(Verified found) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("checked", found.checked().values().stream().mapToLong(Long::longValue).sum());
        line.put("failures", found.failures().stream().map(VerifyCommand::line).toList());
        line.put("checked_by_kind", found.checked());
        line.put("notes", found.notes());
        return line;
    }

    private static Map<String, Object> line(Failure failure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", failure.what());
        line.put("where", failure.where());
        line.put("expected", failure.expected());
        line.put("found", failure.found());
        return line;
    }

    static void tell(Verified found) {
        found.checked().forEach((kind, number) -> System.out.println("checked " + number + " " + kind));
        found.notes().forEach(note -> System.out.println("note: " + note));
        for (Failure failure : found.failures()) {
            System.out.println("WRONG " + failure.what() + " " + Printable.of(failure.where()) + ": expected "
                    + Printable.of(failure.expected()) + ", found "
                    + Printable.of(failure.found()));
        }
        System.out.println(found.passed()
                ? "Everything that was checked is what it was."
                : found.failures().size() + " things are not what they were.");
    }
}

package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.UserId;
import org.saksi.vault.certificate.CertificateVerifier;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.verify.CasebookVerifier;
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
        VerifiedWords.print(found, json);
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
        if (sealed || !CasebookVerifier.mayBeOpened(place)) {
            return CasebookVerifier.sealed(place, kept, Machine.surroundings("verify"));
        }
        UserId who = access.person(place);
        return CasebookVerifier.whole(place, new CasebookVerifier.Key(who, access.passphrase(who)), kept, Machine.surroundings("verify"));
    }
}

package org.saksi.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.saksi.reading.extract.Extractor;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;

/// Takes files, folders and archives in, many at once, and tells the outcomes in the order of their paths.
public final class Delivery implements AutoCloseable {

    private static final int HEAD = 512;

    private final Casebook casebook;
    private final Reader who;
    private final Intaking intaking;
    private final Listing listing;
    private final InOrder order;
    /// The name of the folder handed over, before the names of what it holds.
    private String above = "";

    /// @param listing what is said of the files
    /// @param extractor what reads them
    /// @param told is told each outcome, when it is durable, in order
    public Delivery(Casebook casebook, Reader who, Listing listing, Extractor extractor, Told told) {
        this.casebook = casebook;
        this.who = who;
        this.listing = listing;
        this.intaking = new Intaking(casebook, who, extractor);
        this.order = new InOrder(listing.hands(), told::tell);
    }

    /// Takes in what lies at these paths. Returns when everything was told.
    ///
    /// @throws IOException when the casebook cannot keep a file; what was told before is kept
    public void deliver(List<Path> paths) throws IOException {
        for (Path path : paths) {
            above = Files.isDirectory(path) ? name(path) : "";
            deliver(path, path.getFileName() == null ? path.toString() : path.getFileName().toString(), true);
        }
        order.finish();
    }

    /// What a folder is called apart from where it lies, before what it holds; empty for `.`, `..` and the root.
    private static String name(Path path) {
        Path plain = path.normalize();
        String name = plain.getFileName() == null ? "" : plain.getFileName().toString();
        return name.isEmpty() || name.equals("..") ? "" : name + "/";
    }

    @Override
    public void close() {
        order.close();
    }

    private void deliver(Path path, String relative, boolean named) throws IOException {
        if (Files.isDirectory(path) && (named || !Files.isSymbolicLink(path))) {
            folder(path, named ? "" : relative + "/");
        } else if (!named && Files.isSymbolicLink(path)) {
            refuse(path, "it is a symbolic link; name it itself to have it followed");
        } else if (Files.isRegularFile(path)) {
            file(path, relative);
        } else {
            refuse(path, Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "it is neither a file nor a folder" : "there is no such file");
        }
    }

    private void folder(Path folder, String relative) throws IOException {
        if (Files.exists(folder.resolve("keys.json")) && Files.isDirectory(folder.resolve("exhibits"))) {
            refuse(folder, "it is a casebook");
            return;
        }
        List<Path> within;
        try (Stream<Path> there = Files.list(folder)) {
            within = there.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            refuse(folder, "the folder cannot be read");
            return;
        }
        for (Path path : within) {
            deliver(path, relative + path.getFileName(), false);
        }
    }

    private void file(Path path, String relative) throws IOException {
        Provenance provenance = listing.sidecar().of(path.toString(), relative, listing.provenance());
        HandedOver file = new HandedOver(path.toString(), above + relative, Optional.empty(), provenance,
                () -> new BufferedInputStream(Files.newInputStream(path)));
        if (isArchive(path)) {
            archive(file, path);
        } else {
            order.work(() -> intaking.take(file), taken -> taken);
        }
    }

    private void archive(HandedOver file, Path path) throws IOException {
        Taken taken = intaking.takeWhole(file, "application/zip");
        if (taken.held().isEmpty()) {
            order.then(() -> taken);
            return;
        }
        OptionalLong expected;
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            expected = ZipDirectory.files(channel);
        }
        Unfolding unfolding = new Unfolding(listing.limits(), taken.held().get().bytes());
        if (casebook.exhibit(who, taken.held().get().exhibit()).isEmpty()) {
            order.then(() -> taken);
            return;
        }
        try (InputStream bytes = casebook.open(who, taken.held().get().exhibit(), "to unpack it")) {
            new Unpacking(intaking, order, unfolding).unpack(file, taken, bytes, expected);
        }
    }

    private void refuse(Path path, String reason) throws IOException {
        Taken refused = Taken.refused(path.toString(), Optional.empty(), reason);
        order.then(() -> refused);
    }

    private static boolean isArchive(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return ZipNames.isArchive(in.readNBytes(HEAD));
        } catch (IOException e) {
            return false;
        }
    }

    /// Who is told of each outcome.
    public interface Told {
        /// @throws IOException when nobody listens any more
        void tell(Taken taken) throws IOException;
    }

    /// What is said of the files of one delivery.
    ///
    /// @param sidecar the table beside them
    /// @param provenance what is said of all
    /// @param limits what an archive may unfold to
    /// @param hands how many files are worked on at once
    public record Listing(Sidecar sidecar, Provenance provenance, ArchiveLimits limits, int hands) {}
}

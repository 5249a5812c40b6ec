package org.saksi.app.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.saksi.terms.ExhibitId;

/// Unpacks a zip archive member by member into exhibits whose parent is the archive. Members are never written to disk in clear.
final class Unpacking {

    private static final int IN_MEMORY = 16 << 20;
    private static final String WITHIN = "!/";

    private final Intaking intaking;
    private final InOrder order;
    private final Unfolding unfolding;

    Unpacking(Intaking intaking, InOrder order, Unfolding unfolding) {
        this.intaking = intaking;
        this.order = order;
        this.unfolding = unfolding;
    }

    /// Unpacks an archive that is an exhibit already.
    ///
    /// @param archive under which name it was handed over
    /// @param taken what became of it
    /// @param bytes the archive
    /// @param expected members by its own directory
    void unpack(HandedOver archive, Taken taken, InputStream bytes, OptionalLong expected) throws IOException {
        unpack(new Level(archive, taken, new ArchiveCount(expected), 1), bytes);
    }

    private void unpack(Level level, InputStream bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(bytes), ZipNames.RAW)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    unfolding.member();
                    member(level, ZipNames.of(entry.getName()), zip);
                }
            }
        } catch (Unfolding.TooMuchException | java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
            level.count.stopped(String.valueOf(e.getMessage()));
        }
        order.then(() -> level.taken.withRecovery(level.count.recovery()));
    }

    private void member(Level level, String name, InputStream zip) throws IOException {
        String path = level.archive.path() + WITHIN + name;
        InputStream counted = unfolding.counted(zip);
        byte[] head;
        try {
            head = counted.readNBytes(IN_MEMORY);
        } catch (IOException e) {
            Taken refused = Taken.refused(path, level.parent(), "it cannot be unpacked: " + e.getMessage());
            order.then(() -> level.count.told(refused));
            throw e;
        }
        boolean whole = head.length < IN_MEMORY;
        byte[] kept = head;
        HandedOver member = new HandedOver(path, level.archive.recorded() + WITHIN + name, level.parent(), level.archive.provenance(),
                () -> whole
                        ? new ByteArrayInputStream(kept)
                        : new SequenceInputStream(new ByteArrayInputStream(kept), counted));
        if (whole && ZipNames.isArchive(head) && unfolding.mayGoDeeper(level.depth)) {
            archive(level, member, kept);
        } else if (whole) {
            order.work(() -> intaking.take(member), level.count::told);
        } else {
            Taken taken = intaking.take(member);
            order.then(() -> level.count.told(taken));
        }
    }

    private void archive(Level level, HandedOver member, byte[] bytes) throws IOException {
        Taken taken = intaking.takeWhole(member, "application/zip");
        level.count.told(taken);
        OptionalLong expected = ZipDirectory.files(new ArrayChannel(bytes));
        unpack(new Level(member, taken, new ArchiveCount(expected), level.depth + 1), new ByteArrayInputStream(bytes));
    }

    /// An archive on the way down.
    private record Level(HandedOver archive, Taken taken, ArchiveCount count, int depth) {

        Optional<ExhibitId> parent() {
            return taken.held().map(Taken.Held::exhibit);
        }
    }
}

package org.saksi.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.saksi.reading.extract.Extractor;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Deposited;
import org.saksi.vault.Intake;

/// An archive that came in as one stream and is sealed: its members become exhibits whose parent it is, as [Delivery] makes them of an archive
/// in a folder.
///
/// @param intake the record under which it came in
/// @param deposited what became of it
/// @param files how many files its own directory lists; empty when it could not be followed
public record ArrivedArchive(Intake intake, Deposited deposited, OptionalLong files) {

    private static final String MEDIA_TYPE = "application/zip";
    private static final int HANDS = 2;

    /// Whether these first bytes are those of an archive of files, not of a document that is a zip inside.
    public static boolean begins(byte[] head) {
        return ZipNames.isArchive(head);
    }

    /// Whether an exhibit came in as such an archive.
    public static boolean isOne(Intake intake) {
        return intake.mediaType().equals(MEDIA_TYPE);
    }

    /// Of an archive that is in memory as a whole.
    public static ArrivedArchive whole(Intake intake, Deposited deposited, byte[] bytes) throws IOException {
        return new ArrivedArchive(intake, deposited, ZipDirectory.files(new ArrayChannel(bytes)));
    }

    /// Unpacks it from its sealed bytes.
    ///
    /// @return what became of each member, in order; the archive itself last
    /// @throws IOException when the casebook cannot keep a member; those before are kept
    public List<Taken> unpack(Casebook casebook, Reader who, Extractor extractor) throws IOException {
        List<Taken> told = new ArrayList<>();
        Taken.Outcome outcome = deposited.alreadyHeld() ? Taken.Outcome.ALREADY_HELD : Taken.Outcome.ADDED;
        Taken taken = new Taken(intake.path(), Optional.empty(), outcome,
                Optional.of(new Taken.Held(deposited.exhibit(), deposited.sha256(), deposited.bytes())), MEDIA_TYPE, Optional.empty(), "");
        try (InOrder order = new InOrder(HANDS, told::add);
                InputStream bytes = casebook.open(who, deposited.exhibit(), "to unpack it")) {
            HandedOver archive = new HandedOver(intake.path(), intake.path(), Optional.empty(), Provenance.of(intake), () -> bytes);
            Unfolding unfolding = new Unfolding(ArchiveLimits.usual(), deposited.bytes());
            new Unpacking(new Intaking(casebook, who, extractor), order, unfolding).unpack(archive, taken, bytes, files);
            order.finish();
        }
        return told;
    }
}

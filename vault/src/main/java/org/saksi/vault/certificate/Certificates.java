package org.saksi.vault.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sha256;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;
import org.saksi.vault.VaultException;

/// Makes certificates.
public final class Certificates {

    private final InstantSource clock;
    private final ZoneId zone;
    private final String program;

    /// @param clock when certificates are made
    /// @param zone in which times are written
    /// @param program which program makes them, with its version
    public Certificates(InstantSource clock, ZoneId zone, String program) {
        this.clock = clock;
        this.zone = zone;
        this.program = program;
    }

    /// A certificate of one exhibit as a page in UTF-8. That it was made is recorded first, and stands in it.
    ///
    /// @throws VaultException NOT_FOUND, DESTROYED
    public byte[] of(Casebook casebook, Reader who, ExhibitId id) throws IOException {
        Exhibit exhibit = casebook.exhibit(who, id)
                .orElseThrow(() -> new VaultException(VaultException.Code.NOT_FOUND,
                        "There is no exhibit " + id + " that this reader may know of."));
        casebook.recordExport(who, id, "certificate of custody");
        CertificateData data = new CertificateData(program, clock.instant(), zone.getId(), who.who(), id, exhibit.sha256(), exhibit.bytes(),
                casebook.vkey(), casebook.checkpoint().note(), casebook.release(who, id));
        String json = data.write();
        String signature = casebook.signCertificate(Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
        return CertificatePage.write(data, json, signature).getBytes(StandardCharsets.UTF_8);
    }
}

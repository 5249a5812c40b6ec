package org.saksi.vault.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Casebook;
import org.saksi.vault.Intake;
import org.saksi.vault.Trial;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

class CertificatesTest {

    @TempDir
    Path temp;

    private String page = "";
    private String checkpoint = "";

    @BeforeEach
    void make() throws IOException {
        try (Casebook casebook = Trial.create(temp.resolve("casebook"))) {
            Reader ana = casebook.reader(Purpose.INVESTIGATION);
            Intake intake = new Intake("a <b>letter</b> & \u202Egnp.txt", "text/plain", Sensitivity.EVIDENCE, Optional.of("a clerk"),
                    Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            for (int i = 0; i < 5; i++) {
                casebook.deposit(ana, Trial.bytes("before " + i), Trial.intake("b" + i));
            }
            ExhibitId exhibit = casebook.deposit(ana, Trial.bytes("nine people"), intake).exhibit();
            casebook.deposit(ana, Trial.bytes("nine people"), Trial.intake("again.txt"));
            casebook.open(ana, exhibit, "to read it").close();
            page = make(casebook, ana, exhibit);
            checkpoint = casebook.checkpoint().line();
        }
    }

    private Verified verify(String text) {
        return CertificateVerifier.verify(text.getBytes(UTF_8), Optional.empty());
    }

    @Test
    void a_certificate_verifies_by_itself_and_says_what_it_cannot_prove() {
        assertThat(CertificateVerifier.isCertificate(page.getBytes(UTF_8))).isTrue();
        Verified found = verify(page);
        assertThat(found.failures()).isEmpty();
        assertThat(found.checked()).containsEntry("signatures", 2L).containsEntry("entries", 4L);
        assertThat(found.notes()).anyMatch(note -> note.contains("compare it with one that you got from elsewhere"));
        assertThat(CertificateVerifier.verify(page.getBytes(UTF_8), Optional.of(TreeHead.parseLine(checkpoint))).failures()).isEmpty();
    }

    @Test
    void a_hostile_name_is_words_on_the_page_and_nothing_else() {
        assertThat(page).doesNotContain("<b>letter</b>").contains("&lt;b&gt;letter&lt;/b&gt;");
        String words = page.substring(0, page.indexOf(CertificatePage.DATA));
        assertThat(words).doesNotContain("\u202E").contains("\\u{202e}");
    }

    @Test
    void whatever_byte_is_changed_it_no_longer_verifies() {
        byte[] sound = page.getBytes(UTF_8);
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            byte[] changed = sound.clone();
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(CertificateVerifier.verify(changed, Optional.empty()).failures()).as("bit %d", bit).isNotEmpty();
        }
        for (int length = 0; length < sound.length; length += 997) {
            assertThat(CertificateVerifier.verify(java.util.Arrays.copyOf(sound, length), Optional.empty()).failures()).isNotEmpty();
        }
    }

    @Test
    void words_that_the_data_do_not_say_are_found_as_such() {
        String other = page.replaceFirst("Certificate of custody", "Certificate of custody, first class");
        assertThat(verify(other).failures()).extracting(Failure::where).containsExactly("page");
    }

    @Test
    void a_certificate_of_another_log_does_not_pass_a_kept_checkpoint() throws IOException {
        String other;
        try (Casebook casebook = Trial.create(temp.resolve("other"))) {
            other = casebook.checkpoint().line();
        }
        assertThat(CertificateVerifier.verify(page.getBytes(UTF_8), Optional.of(TreeHead.parseLine(other))).failures())
                .extracting(Failure::where).containsExactly("kept checkpoint");
    }

    private static String make(Casebook casebook, Reader who, ExhibitId exhibit) throws IOException {
        return new String(
                new Certificates(Trial.surroundings().clock(), ZoneId.of("Asia/Phnom_Penh"), "saksi test").of(casebook, who, exhibit),
                UTF_8);
    }
}

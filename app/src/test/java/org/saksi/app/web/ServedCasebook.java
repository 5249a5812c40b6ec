package org.saksi.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.FolderLock;
import org.saksi.app.boot.SampleCasebook;
import org.saksi.app.boot.ServerSettings;
import org.saksi.reading.FileHint;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Intake;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.keys.PassphraseCost;

/// A casebook of two people in a folder of its own, served on a free port. Its passphrases cost little to try, so that tests are quick.
final class ServedCasebook implements AutoCloseable {

    static final UserId SOKHA = new UserId("sokha");
    static final UserId DARA = new UserId("dara");
    static final String SOKHAS = "paper boats on the river";
    static final String DARAS = "second pair of eyes";

    private final Extractor extractor = new Extractor();
    private final UserId person;
    private final String passphrase;
    private final CasebookDoor door;
    private final Server server;

    private ServedCasebook(FolderLock lock, UserId person, String passphrase, InstantSource clock, Duration idle) {
        FigureReader figures = new FigureReader();
        this.person = person;
        this.passphrase = passphrase;
        this.door = new CasebookDoor(lock, casebook -> new CasebookSession(casebook, extractor, figures::read));
        this.server = Server.start(door,
                new ServerSettings(0, idle, clock, ZoneOffset.UTC, Optional.of(person.value()), Optional.of("Invented.")));
    }

    /// Makes the casebook in a folder that does not exist yet, and serves it.
    static ServedCasebook in(Path folder) throws IOException {
        return in(folder, InstantSource.system(), ServerSettings.USUAL_IDLE);
    }

    static ServedCasebook in(Path folder, InstantSource clock, Duration idle) throws IOException {
        make(folder, clock);
        return new ServedCasebook(new FolderLock(folder, "Invented casebook", surroundings(clock)), SOKHA, SOKHAS, clock, idle);
    }

    /// Makes the sample casebook, as `saksi demo` does, and serves it.
    static ServedCasebook sample(Path folder, InstantSource clock) throws IOException {
        try (Extractor extractor = new Extractor()) {
            new SampleCasebook(surroundings(clock), extractor, new FigureReader()::read).make(folder, done -> {});
        }
        return new ServedCasebook(FolderLock.of(folder, surroundings(clock)), SampleCasebook.PERSON, SampleCasebook.PASSPHRASE, clock,
                ServerSettings.USUAL_IDLE);
    }

    /// Makes the casebook.
    static void make(Path folder, InstantSource clock) throws IOException {
        try (Casebook casebook = Vault.create(folder, SOKHA, SOKHAS.toCharArray(), surroundings(clock)).casebook()) {
            casebook.addPerson(casebook.reader(Purpose.STEWARDSHIP), DARA, DARAS.toCharArray(), EnumSet.allOf(Sensitivity.class));
        }
    }

    private static Surroundings surroundings(InstantSource clock) {
        return new Surroundings(clock, new SecureRandom(), new PassphraseCost(64, 1, 1), "a test");
    }

    URI address() {
        return server.address();
    }

    URI page(String path) {
        return server.address().resolve(path);
    }

    int port() {
        return server.port();
    }

    /// Who sits at the machine.
    UserId person() {
        return person;
    }

    String passphrase() {
        return passphrase;
    }

    CasebookDoor door() {
        return door;
    }

    /// Opens the casebook as somebody who sits at the machine.
    CasebookSession unlock() throws IOException {
        return door.enter(person, passphrase.toCharArray());
    }

    Reader reader() {
        return door.reader(person).orElseThrow();
    }

    /// Puts the invented reports in, as if they had been dropped on the page.
    void addReports() throws IOException {
        CasebookSession session = unlock();
        for (String name : InventedReports.names()) {
            byte[] text = InventedReports.text(name).getBytes(StandardCharsets.UTF_8);
            session.arrivals().take(reader(), new ByteArrayInputStream(text), FileHint.named(name),
                    type -> Intake.of(name, type, Sensitivity.PUBLIC));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        extractor.close();
    }
}

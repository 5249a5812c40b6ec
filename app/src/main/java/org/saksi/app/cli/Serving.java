package org.saksi.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.FolderLock;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.web.Server;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.vault.Vault;

/// Serves a casebook until the process is told to stop, then shuts it cleanly.
final class Serving {

    /// The port that is tried first.
    static final int USUAL_PORT = 8737;

    private Serving() {}

    static void untilStopped(Path folder, ServerSettings wanted, Consumer<URI> serving) throws IOException, InterruptedException {
        Vault.requireFree(folder, "saksi serve");
        ServerSettings settings = withFreePort(wanted);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Extractor extractor = new Extractor()) {
            CasebookDoor door = new CasebookDoor(FolderLock.of(folder, Machine.surroundings("serve")),
                    casebook -> new CasebookSession(casebook, extractor, new FigureReader()::read));
            Server server = Server.start(door, settings);
            Thread shutting = new Thread(() -> shut(server, stopped), "shut the casebook");
            Runtime.getRuntime().addShutdownHook(shutting);
            serving.accept(server.address());
            System.out.flush();
            stopped.await();
        }
    }

    private static void shut(Server server, CountDownLatch stopped) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println(
                    "The casebook was not shut cleanly: " + e.getMessage() + ". What was acknowledged is kept; `saksi verify` tells more.");
        } finally {
            stopped.countDown();
        }
    }

    private static ServerSettings withFreePort(ServerSettings wanted) {
        if (wanted.port() == 0 || isFree(wanted.port())) {
            return wanted;
        }
        if (wanted.port() != USUAL_PORT) {
            throw new Refusal(Refusal.Status.REFUSED, "Port " + wanted.port() + " is taken or not allowed.", "Nothing was opened.",
                    "Name another with --port, or leave it out to have a free one.");
        }
        return new ServerSettings(0, wanted.idle(), wanted.clock(), wanted.zone(), wanted.person(), wanted.notice());
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

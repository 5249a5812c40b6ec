package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.ServerSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi serve`: the pages of one casebook, on this machine only.
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, description = "Serves a casebook on this machine only.")
public final class ServeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "N", description = "the port on the loopback; without it ${DEFAULT-VALUE}, or a free one when that is taken", defaultValue = ""
            + Serving.USUAL_PORT)
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Serving.untilStopped(Objects.requireNonNull(folder), ServerSettings.onPort(port, Machine.clock(), Machine.zone()),
                address -> System.out
                        .println("Serving " + folder + " at " + address + "\nOnly this machine can reach it. Stop with Ctrl-C."));
        return 0;
    }
}

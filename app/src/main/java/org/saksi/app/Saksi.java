package org.saksi.app;

import org.saksi.app.cli.SaksiCommand;

/// Where the program starts: hands the words of the command line to the command they name and ends with its exit status.
public final class Saksi {

    private Saksi() {}

    /// Runs one command and ends the process with the exit status of the contract.
    public static void main(String[] args) {
        System.exit(SaksiCommand.run(args));
    }
}

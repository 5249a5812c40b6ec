package org.saksi.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// `saksi person`: who may open a casebook.
@Command(name = "person", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Says who may open a casebook.", subcommands = PersonAddCommand.class)
final class PersonCommand implements Runnable {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: `saksi person add DIR NAME`.");
        }
    }
}

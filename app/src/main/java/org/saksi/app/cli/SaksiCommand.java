package org.saksi.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `saksi`: the root of all commands and the one place where errors become sentences and exit statuses.
@Command(name = "saksi", mixinStandardHelpOptions = true, version = "saksi 0.1.0", sortOptions = false, synopsisSubcommandLabel = "COMMAND", description = "Keeps what witnesses, officials and documents say as sealed, attributed statements.", subcommands = {
    DemoCommand.class, InitCommand.class, PersonCommand.class, AddCommand.class, VerifyCommand.class, CertificateCommand.class,
    BackupCommand.class,
    RestoreCommand.class, ServeCommand.class, ReadCommand.class, CopiesCommand.class, OriginsCommand.class, FiguresCommand.class,
    TextCommand.class, SearchCommand.class, ImportCommand.class, SitesCommand.class, ResponseCommand.class, RebuildCommand.class,
    LinkCommand.class, NamesCommand.class, EstimateCommand.class, TablesCommand.class, BenchCommand.class, RehearseCommand.class})
public final class SaksiCommand implements Runnable {

    private static final int BUFFER = 64 * 1024;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the stack trace of an error")
    private boolean debug;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /// The database writes of what the system refuses into a log; what a person needs of it is said in sentences.
    private static final Logger DATABASE = Logger.getLogger("org.sqlite");

    private SaksiCommand() {}

    /// Runs one command on the streams of the process.
    ///
    /// @return its exit status, as the contract lists them
    public static int run(String... args) {
        return run(new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                args);
    }

    /// Runs one command.
    ///
    /// @param to where answers go; flushed at the end
    /// @param err where progress and errors go
    static int run(OutputStream to, PrintStream err, String... args) {
        Answers answers = new Answers(to);
        PrintStream out = new PrintStream(new BufferedOutputStream(answers, BUFFER), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        DATABASE.setLevel(Level.OFF);
        SaksiCommand root = new SaksiCommand();
        CommandLine line = new CommandLine(root);
        line.setParameterExceptionHandler(new WrongCall());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            out.flush();
            return Refusal.report(problem, root.debug, err);
        });
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        int status = line.execute(args);
        if (out.checkError()) {
            if (!answers.isLeftUnread()) {
                String why = answers.lost().map(lost -> String.valueOf(lost.getMessage())).orElse("it is closed");
                err.println("The answer could not be written where it was to go: " + why + ".\nWhat the command did in a casebook stands."
                        + "\nMake room or name another place, then ask again.");
            }
            return Refusal.Status.DAMAGE.code();
        }
        return status;
    }

    /// All commands with their options, as the documentation must describe them.
    public static CommandLine.Model.CommandSpec description() {
        return new CommandLine(new SaksiCommand()).getCommandSpec();
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say which command. `saksi --help` lists them.");
        }
    }
}

package org.saksi.app.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a person is told when the words of a call do not fit a command.
final class WrongCall implements IParameterExceptionHandler {

    private static final int STATUS = 2;

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(problem.getMessage());
        err.println(Printable.of(message.startsWith("Error: ") ? message.substring("Error: ".length()) : message)
                + (message.endsWith(".") ? "" : "."));
        err.println("Nothing was changed.");
        UnmatchedArgumentException.printSuggestions(problem, err);
        command.usage(err);
        return STATUS;
    }
}

package org.saksi.app.boot;

import java.util.regex.Pattern;

import org.saksi.vault.Intake;

/// What a document is called on pages and on paper: its own name, never the folders of the machine it came from.
public final class ShownName {

    private static final Pattern FROM_A_ROOT = Pattern.compile("^([/\\\\]|[A-Za-z]:[/\\\\]|~[/\\\\])");
    private static final Pattern UPWARDS = Pattern.compile("^(\\.{1,2}[/\\\\])+");
    private static final String MEMBER = "!/";

    private ShownName() {}

    /// The name of the file that came in so: `b.txt` for `/home/somebody/b.txt`, `a.zip!/b.pdf` for a member of an archive. A name that
    /// begins at no root keeps its folders: `reports/b.txt`.
    public static String of(Intake intake) {
        String path = intake.path().isBlank() ? "a file without a name" : intake.path();
        int member = path.indexOf(MEMBER);
        String file = member < 0 ? path : path.substring(0, member);
        String rest = member < 0 ? "" : path.substring(member);
        if (!FROM_A_ROOT.matcher(file).find()) {
            return UPWARDS.matcher(file).replaceFirst("") + rest;
        }
        String own = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return (own.isEmpty() ? file : own) + rest;
    }
}

package org.saksi.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Five reports about places that do not exist, by bodies that do not exist: one source, two papers that repeat it, one of them with a slip
/// of the pen, an official's answer, and a later bulletin.
final class InventedReports {

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of("harbour-watch.txt", """
            Harbour Watch

            Behind the salt walls: forced labour in the Ostrava Bay estates

            Harbour Watch interviewed 64 survivors who were held in the estates of Ostrava Bay between March 2023 and May 2024. \
            The group identified 53 compounds and a further 45 suspicious locations in eleven districts.

            Two-thirds of the survivors said that guards had taken their passports. Nine of the 64 were children when they were sold.

            In its letter to the Ministry of the Interior the group asked what had been done about 20 requests for help. \
            The ministry answered that 28 locations had been searched.
            """, "evening-ledger.txt", """
            Evening Ledger, 27 June 2024

            Report finds 53 scam compounds on the coast

            Harbour Watch, a rights group, said in a report published on Thursday that it had identified 53 compounds and 45 suspicious \
            locations in Ostrava Bay.

            The group interviewed 64 survivors. According to the report, two-thirds of them had their passports taken.

            The Ministry of the Interior said that 28 locations had been searched and called the report exaggerated.
            """, "quay-post.txt",
            """
                    The Quay Post, 28 June 2024

                    Fifty-three compounds found, group says

                    A rights group says it found 53 compounds in Ostrava Bay and 43 more suspicious locations. Harbour Watch interviewed 64 survivors \
                    for its report.

                    The interior ministry said 28 locations had been searched.
                    """,
            "ministry-answer.txt", """
                    Ministry of the Interior

                    Answer to Harbour Watch, 20 June 2024

                    The ministry states that 28 locations were searched and that 310 persons were sent home. Nineteen suspects were charged.
                    """, "winter-bulletin.txt", """
                    Harbour Watch, bulletin, January 2025

                    At least 17 compounds were abandoned within weeks. Harbour Watch spoke with 12 people who had walked out. \
                    Thousands left without passports or money.
                    """));

    private InventedReports() {}

    /// Their names, in order.
    static List<String> names() {
        return List.copyOf(TEXTS.keySet());
    }

    /// The text of one.
    static String text(String name) {
        String text = TEXTS.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no report called " + name + "; there are " + names());
        }
        return text;
    }

    /// Writes all of them into a folder.
    static List<Path> into(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names()) {
            files.add(Files.writeString(folder.resolve(name), text(name), StandardCharsets.UTF_8));
        }
        return files;
    }
}

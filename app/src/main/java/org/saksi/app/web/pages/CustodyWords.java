package org.saksi.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.saksi.app.web.view.Words;
import org.saksi.terms.FuzzyDate;
import org.saksi.vault.CustodyEvent;

/// Says of an event in the life of an exhibit what its record says, in words.
final class CustodyWords {

    private CustodyWords() {}

    /// What happened.
    static String what(CustodyEvent event) {
        return switch (event.kind()) {
            case DEPOSITED -> "Sealed";
            case DEPOSITED_AGAIN -> "The same bytes came in again";
            case READ -> "Text recovered";
            case OPENED -> "Opened";
            case EXPORTED -> "Left the casebook";
            case SHREDDED -> "Key destroyed";
        };
    }

    /// Everything else its record says, a part each, in the order of the record.
    static List<String> said(CustodyEvent event) {
        Map<String, String> said = event.said();
        List<String> parts = new ArrayList<>();
        for (Entry<String, String> each : said.entrySet()) {
            String text = each.getValue();
            parts.add(switch (each.getKey()) {
                case "path" -> "given as " + text;
                case "media_type" -> "of the kind " + text;
                case "compartment" -> event.kind() == CustodyEvent.Kind.DEPOSITED_AGAIN
                        ? "this time for the compartment " + text + "; it stays where it is"
                        : "into the compartment " + text;
                case "obtained_from" -> "obtained from " + text;
                case "obtained_on" -> "obtained on " + date(text);
                case "outlet" -> "published by " + text;
                case "published_on" -> "published on " + date(text);
                case "source_url" -> "from the address " + text;
                case "captured_by" -> "captured by " + text;
                case "note" -> "note: " + text;
                case "parent" -> "out of the archive " + text;
                case "derived" -> text.equals("transcript") ? "kept beside it, sealed" : text + " kept beside it, sealed";
                case "bytes" -> text.equals("1") ? "1 byte" : Words.number(text) + " bytes";
                case "sha256" -> "SHA-256 " + text;
                case "why", "what" -> text;
                default -> each.getKey().replace('_', ' ') + ": " + text;
            });
        }
        return parts;
    }

    private static String date(String text) {
        return Words.date(FuzzyDate.parse(text));
    }
}

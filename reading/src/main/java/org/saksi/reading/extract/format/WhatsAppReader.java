package org.saksi.reading.extract.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;

/// A chat exported by WhatsApp: the text is the file itself, each message an anchor with its sender, its time as printed and the file it names. The messages are found by
/// the lines with which they begin; what to expect is the number of lines that begin with a date.
public final class WhatsAppReader implements FormatReader {

    private static final Pattern DATED = Pattern
            .compile("(?m)^\\P{Alnum}{0,3}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+\\d{1,2}[:.]\\d{2}.*?(?:\\]|\\s[-–]\\s)");
    private static final Pattern ATTACHED = Pattern.compile(
            "<(?:attached|[^:<>]{2,24}): ([^<>\\n]{1,200})>|([^\\s<>]{1,120}\\.[A-Za-z0-9]{2,5}) \\((?:file attached|[^()\\n]{4,40})\\)");

    @Override
    public String version() {
        return "whatsapp/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws UnreadableException {
        String text = PlainTextReader.decode(source, into);
        List<WhatsAppLines.Head> heads = WhatsAppLines.of(text);
        int at = 0;
        int points = 0;
        for (int i = 0; i < heads.size(); i++) {
            WhatsAppLines.Head head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
            points += text.codePointCount(at, head.start());
            at = head.start();
            String words = text.substring(at, end).stripTrailing();
            int length = words.codePointCount(0, words.length());
            into.anchor(new Anchor(AnchorKind.MESSAGE, head.sender().orElse(""), points, points + length, attributes(head, words)));
        }
        into.property("messages", String.valueOf(heads.size()));
        long dated = DATED.matcher(text).results().count();
        if (dated > heads.size()) {
            into.lessen("%d lines begin with a date, but only %d could be read as messages".formatted(dated, heads.size()));
        }
    }

    private static Map<String, String> attributes(WhatsAppLines.Head head, String words) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("time", head.time());
        head.sender().ifPresent(sender -> attributes.put("sender", sender));
        Matcher attached = ATTACHED.matcher(words);
        if (attached.find()) {
            attributes.put("attached", attached.group(1) == null ? attached.group(2) : attached.group(1));
        }
        return attributes;
    }
}

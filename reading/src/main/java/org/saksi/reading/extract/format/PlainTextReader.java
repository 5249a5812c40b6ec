package org.saksi.reading.extract.format;

/// Plain text: the text is the file itself, decoded, a byte order mark kept.
public final class PlainTextReader implements FormatReader {

    /// Control characters in a hundred characters from which it is no text.
    private static final int CONTROLS_IN_A_HUNDRED = 5;

    /// Control characters that a short text may have by accident.
    private static final int FEW = 2;

    @Override
    public String version() {
        return "text/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws UnreadableException {
        decode(source, into);
    }

    /// Decodes the file into the manuscript and returns its text.
    static String decode(Source source, Manuscript into) throws UnreadableException {
        if (source.bytes().length == 0) {
            into.remark("the file is empty");
            return "";
        }
        Decoding decoding = Decoding.of(source.bytes());
        into.expect(decoding.expected(), "characters");
        if (isBinary(decoding.text())) {
            throw new UnreadableException("no format that can be read: neither a known kind of file nor text");
        }
        into.append(decoding.text());
        into.emit(decoding.emitted());
        into.property("charset", decoding.charset().name());
        into.shortfall("bytes that are not valid " + decoding.charset().name() + "; each is marked U+FFFD");
        return decoding.text();
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 16_384);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B || c >= 0x7F && c < 0xA0 || c == 0xFFFD) {
                controls++;
            }
        }
        boolean many = controls > FEW || controls * 2 > looked;
        return many && controls * 100 > looked * CONTROLS_IN_A_HUNDRED;
    }
}

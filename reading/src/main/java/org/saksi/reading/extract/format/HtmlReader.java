package org.saksi.reading.extract.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.saksi.reading.AnchorKind;

/// Web pages: the main text as the transcript's text, menus, advertisements and related links kept apart. What to expect is the visible text of the whole page as
/// jsoup gives it; all of it must be found again in one of the two.
public final class HtmlReader implements FormatReader {

    private static final int DEPTH = 512;
    private static final Evaluator UNSEEN = QueryParser
            .parse("script, style, template, noscript, iframe, object, head, svg, math annotation, select, datalist, [hidden], "
                    + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]");
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    @Override
    public String version() {
        return "html/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        if (source.bytes().length == 0) {
            into.remark("the file is empty");
            return;
        }
        Decoding decoding = decode(source.bytes());
        into.property("charset", decoding.charset().name());
        read(decoding.text(), into);
        if (decoding.emitted() < decoding.expected()) {
            into.lessen("%d characters are not valid %s".formatted(decoding.expected() - decoding.emitted(), decoding.charset().name()));
        }
    }

    /// Reads a page that is text already.
    static void read(String page, Manuscript into) throws IOException {
        Document document = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(page.startsWith("\uFEFF") ? page.substring(1) : page, "");
        HtmlProperties.describe(document, into);
        document.select(UNSEEN).remove();
        Element body = document.body();
        into.expect(Visible.count(body.wholeText()), "characters");
        List<HtmlBlocks.Block> blocks = HtmlBlocks.of(body);
        boolean[] main = HtmlMain.of(document, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlocks.Block block = blocks.get(i);
            if (main[i]) {
                into.block(block.isRow() ? AnchorKind.ROW : AnchorKind.PARAGRAPH, block.label(), block.words(), Map.of());
            } else {
                into.apart(block.words());
            }
            into.emit(Visible.count(block.words()));
        }
        into.shortfall("words that the page holds in no block");
    }

    /// The encoding by its mark; then as valid UTF-8 shows it; then as the page declares it; then as its bytes suggest.
    private static Decoding decode(byte[] bytes) {
        Decoding guessed = Decoding.of(bytes);
        if (guessed.charset().equals(StandardCharsets.UTF_8) && guessed.emitted() == guessed.expected() && guessed.expected() < bytes.length
                || guessed.charset().name().startsWith("UTF-16")) {
            return guessed;
        }
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 8_192), StandardCharsets.ISO_8859_1));
        if (declared.find() && Charset.isSupported(declared.group(1))) {
            Charset charset = Encodings.meant(Charset.forName(declared.group(1)));
            Decoding asDeclared = Decoding.in(bytes, charset);
            return asDeclared.emitted() == asDeclared.expected() ? asDeclared : guessed;
        }
        return guessed;
    }
}

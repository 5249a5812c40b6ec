package org.saksi.reading.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Cuts a page into blocks of running text, as a browser would break it: at block elements, list items and table rows. Cells of a row stand between tabs.
final class HtmlBlocks implements NodeVisitor {

    /// One block.
    ///
    /// @param words its text, white space folded; line breaks only where the page breaks lines itself
    /// @param owner the element that it stands in
    /// @param isRow whether it is a row of a table
    record Block(String words, Element owner, boolean isRow) {
        /// The level of a heading, `h1` to `h6`; empty otherwise.
        String label() {
            return owner.normalName().matches("h[1-6]") ? owner.normalName() : "";
        }
    }

    private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element owner;
    private int rows;
    private int preserved;

    private HtmlBlocks(Element root) {
        this.owner = root;
    }

    static List<Block> of(Element root) {
        HtmlBlocks visitor = new HtmlBlocks(root);
        NodeTraversor.traverse(visitor, root);
        visitor.finish(root, false);
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            preserved += isPreserved(element) ? 1 : 0;
            if (isDataRow(element)) {
                finish(element, false);
                rows++;
            } else if (rows > 0 && isCell(element)) {
                words.append(words.isEmpty() ? "" : "\t");
            } else if (element.normalName().equals("br")) {
                words.append('\n');
            } else if (rows == 0 && breaks(element)) {
                finish(element, false);
            } else if (rows > 0 && breaks(element)) {
                words.append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        preserved -= isPreserved(element) ? 1 : 0;
        if (rows > 0 && isDataRow(element)) {
            rows--;
            finish(element, true);
        } else if (rows == 0 && breaks(element)) {
            finish(element, false);
            owner = parent(element);
        } else if (rows > 0 && breaks(element) && !isCell(element)) {
            words.append(' ');
        }
    }

    private void add(TextNode text) {
        String whole = text.getWholeText();
        if (words.isEmpty() && whole.isBlank()) {
            return;
        }
        if (words.isEmpty() && rows == 0) {
            owner = block(parent(text));
        }
        if (preserved > 0) {
            words.append(whole);
        } else {
            fold(whole);
        }
    }

    /// Appends words with every run of white space as one blank, none after another.
    private void fold(String whole) {
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                words.append(c);
            } else if (!endsBlank()) {
                words.append(' ');
            }
        }
    }

    private void finish(Element next, boolean row) {
        String block = words.toString().strip();
        if (block.indexOf('\n') >= 0 && !row) {
            block = AROUND_BREAK.matcher(block).replaceAll("\n");
        }
        if (!block.isEmpty()) {
            blocks.add(new Block(block, row ? next : owner, row));
        }
        words.setLength(0);
        owner = next;
    }

    private boolean endsBlank() {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    /// A row whose cells hold no blocks of blocks: a table of data, not of layout.
    private static boolean isDataRow(Element element) {
        return element.normalName().equals("tr") && element.selectFirst("table, h1, h2, h3, article, section, p + p, div + div") == null;
    }

    private static boolean isPreserved(Element element) {
        return element.normalName().equals("pre") || element.normalName().equals("textarea");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("option") || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private static Element block(Element element) {
        Element at = element;
        while (!breaks(at) && at.parent() != null) {
            at = parent(at);
        }
        return at;
    }

    private static Element parent(Node node) {
        return node.parent() instanceof Element parent
                ? parent
                : node.ownerDocument() == null ? new Element("body") : node.ownerDocument().body();
    }
}

package org.saksi.reading.extract.format;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import net.dankito.readability4j.Readability4J;

/// Decides which blocks of a page are its main text: those that Readability keeps; where Readability keeps too little to be believed, all that stand in no menu,
/// sidebar, head or foot of the page. The page's own headline is always main text.
final class HtmlMain {

    private static final String MARK = "data-saksi-block";
    /// Elements above which Readability takes too long.
    private static final int READABLE_ELEMENTS = 30_000;
    /// Characters below which Readability's answer is not believed.
    private static final int ENOUGH = 250;
    /// Share of the words outside menus that Readability must keep to be believed.
    private static final double SHARE = 0.4;

    private static final Evaluator BESIDE_MAIN = QueryParser
            .parse("nav, aside, footer, form, dialog, menu, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], "
                    + "[role=search], [role=dialog], [aria-hidden=true]");
    private static final Pattern BESIDE = Pattern
            .compile("(?i)(?:^|[-_\\s])(?:nav|navbar|menu|sidebar|breadcrumbs?|cookies?|consent|share|sharing|social|related|recommended|"
                    + "newsletter|subscribe|subscription|promo|advert|advertisement|ads?|sponsored|popup|modal|footer|site-header|masthead|comments?|tags?|widget|trending|"
                    + "most-read|copyright)(?:$|[-_\\s])");

    /// Without a page's address the library throws and logs the whole text of every page; what it makes of links is not used.
    private static final String ADDRESS = "https://page.invalid/";

    private HtmlMain() {}

    /// For each block, whether it is main text.
    static boolean[] of(Document document, List<HtmlBlocks.Block> blocks) {
        boolean[] bySemantics = bySemantics(document, blocks);
        boolean[] main = bySemantics;
        if (document.getAllElements().size() <= READABLE_ELEMENTS) {
            boolean[] byReadability = byReadability(document, blocks);
            long kept = characters(blocks, byReadability);
            if (kept >= ENOUGH && kept >= SHARE * characters(blocks, bySemantics)) {
                main = byReadability;
            }
        }
        if (characters(blocks, main) == 0) {
            java.util.Arrays.fill(main, true);
        }
        keepHeadline(blocks, main);
        return main;
    }

    private static boolean[] byReadability(Document document, List<HtmlBlocks.Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Element owner = blocks.get(i).owner();
            owner.attr(MARK, owner.attr(MARK) + i + " ");
        }
        BitSet kept = new BitSet();
        try {
            Element content = new Readability4J(ADDRESS, document.clone()).parse().getArticleContent();
            if (content != null) {
                for (Element element : content.select("[" + MARK + "]")) {
                    for (String mark : element.attr(MARK).strip().split(" ")) {
                        kept.set(Integer.parseInt(mark));
                    }
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            kept.clear();
        }
        boolean[] main = new boolean[blocks.size()];
        for (int i = 0; i < main.length; i++) {
            main[i] = kept.get(i);
        }
        return main;
    }

    private static boolean[] bySemantics(Document document, List<HtmlBlocks.Block> blocks) {
        Element root = root(document);
        Map<Element, Boolean> known = new HashMap<>();
        boolean[] main = new boolean[blocks.size()];
        for (int i = 0; i < main.length; i++) {
            main[i] = isWithin(blocks.get(i).owner(), root, known);
        }
        return main;
    }

    private static Element root(Document document) {
        Elements mains = document.select("main, [role=main]");
        if (mains.size() == 1) {
            return mains.getFirst();
        }
        Elements articles = document.select("article");
        return articles.size() == 1 ? articles.getFirst() : document.body();
    }

    /// Whether an element stands in the root and in nothing beside the main text. What is known of elements on the way is kept.
    private static boolean isWithin(Element owner, Element root, Map<Element, Boolean> known) {
        Deque<Element> way = new ArrayDeque<>();
        Element at = owner;
        while (at != null && !at.equals(root) && !known.containsKey(at)) {
            way.push(at);
            at = at.parent();
        }
        boolean within = at != null && known.getOrDefault(at, at.equals(root));
        for (Element element : way) {
            within = within && !isBeside(element);
            known.put(element, within);
        }
        return within;
    }

    private static boolean isBeside(Element element) {
        boolean head = element.normalName().equals("header") && element.closest("article, main") == null;
        String names = element.className() + " " + element.id();
        return head || element.is(BESIDE_MAIN) || names.length() > 1 && BESIDE.matcher(names).find();
    }

    private static void keepHeadline(List<HtmlBlocks.Block> blocks, boolean[] main) {
        int headline = -1;
        for (int i = 0; i < main.length; i++) {
            if (blocks.get(i).owner().normalName().equals("h1")) {
                if (main[i] || headline >= 0) {
                    return;
                }
                headline = i;
            }
        }
        if (headline >= 0) {
            main[headline] = true;
        }
    }

    private static long characters(List<HtmlBlocks.Block> blocks, boolean[] main) {
        long characters = 0;
        for (int i = 0; i < main.length; i++) {
            characters += main[i] ? blocks.get(i).words().length() : 0;
        }
        return characters;
    }
}

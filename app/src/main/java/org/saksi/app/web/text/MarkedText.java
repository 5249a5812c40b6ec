package org.saksi.app.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.DeskSheet;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FigureMention;

/// Lays a document out: paragraphs, and in them the figures' phrases and number words.
public final class MarkedText {

    private static final int PIECES = 4;

    private final DeskSheet sheet;
    private final int[] text;
    private final List<Stretch> paragraphs;
    private final List<Part> parts;

    /// @param sheet the document
    /// @param partLength about how many code points are shown at once; a part ends with a paragraph or, in one that is longer, with a word
    public MarkedText(DeskSheet sheet, int partLength) {
        this.sheet = sheet;
        this.text = sheet.transcript().text().codePoints().toArray();
        this.paragraphs = Paragraphs.of(text).stream().flatMap(p -> pieces(p, partLength / PIECES).stream()).toList();
        this.parts = parts(paragraphs, partLength);
    }

    /// Code points from start to end, exclusive.
    record Stretch(int start, int end) {

        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /// A paragraph in pieces that can be shown: cut after a space, and where there is none for very long, anywhere.
    private List<Stretch> pieces(Stretch paragraph, int longest) {
        List<Stretch> pieces = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > longest) {
            int end = start + longest;
            while (end > start + longest / 2 && !Character.isWhitespace(text[end - 1])) {
                end--;
            }
            end = end > start + longest / 2 ? end : start + longest;
            pieces.add(new Stretch(start, end));
            start = end;
        }
        pieces.add(new Stretch(start, paragraph.end()));
        return pieces;
    }

    /// The parts that a long document is shown in; at least one.
    public List<Part> parts() {
        return parts;
    }

    /// The part that holds this code point; the first when none does.
    public Part partAt(int offset) {
        return parts.stream().filter(p -> p.holds(offset)).findFirst().orElse(parts.getFirst());
    }

    /// The paragraphs of a part.
    public List<Block> blocks(Part part) {
        List<Block> blocks = new ArrayList<>();
        int before = 0;
        for (Stretch paragraph : paragraphs) {
            if (part.holds(paragraph.start())) {
                blocks.add(block(paragraph, before));
            }
            before = paragraph.end();
        }
        return blocks;
    }

    private Block block(Stretch paragraph, int before) {
        List<DeskFigure> touching = sheet.figures().stream()
                .filter(f -> f.mention().start() < paragraph.end() && f.mention().end() > paragraph.start()).toList();
        List<DeskFigure> beginning = touching.stream().filter(f -> paragraph.holds(f.mention().start())).toList();
        Optional<String> page = sheet.transcript().anchors(AnchorKind.PAGE).stream()
                .filter(a -> before <= a.start() && a.start() < paragraph.end()).map(Anchor::label).findFirst();
        boolean furniture = sheet.transcript().anchorAt(AnchorKind.FURNITURE, paragraph.start()).isPresent();
        return new Block(paragraph.start(), page, furniture, runs(paragraph, touching), beginning);
    }

    private List<Run> runs(Stretch paragraph, List<DeskFigure> touching) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (DeskFigure figure : touching) {
            FigureMention mention = figure.mention();
            for (int cut : new int[]{mention.start(), mention.numStart(), mention.numEnd(), mention.end()}) {
                if (paragraph.holds(cut)) {
                    cuts.add(cut);
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        int from = paragraph.start();
        for (int to : cuts.tailSet(from, false)) {
            runs.add(run(from, to, touching));
            from = to;
        }
        return runs;
    }

    private Run run(int from, int to, List<DeskFigure> touching) {
        String words = new String(text, from, to - from);
        Optional<DeskFigure> figure = touching.stream().filter(f -> f.mention().start() <= from && f.mention().end() >= to)
                .min(Comparator.comparing((DeskFigure f) -> !holdsNumber(f, from, to))
                        .thenComparingInt(f -> f.mention().end() - f.mention().start()));
        boolean number = figure.filter(f -> holdsNumber(f, from, to)).isPresent();
        boolean first = figure.filter(f -> f.mention().numStart() == from).isPresent();
        return new Run(words, figure, number, first);
    }

    private static boolean holdsNumber(DeskFigure figure, int from, int to) {
        return figure.mention().numStart() <= from && figure.mention().numEnd() >= to;
    }

    private static List<Part> parts(List<Stretch> paragraphs, int length) {
        List<Stretch> cut = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Stretch paragraph : paragraphs) {
            end = paragraph.end();
            if (end - start >= length) {
                cut.add(new Stretch(start, end));
                start = end;
            }
        }
        if (end > start || cut.isEmpty()) {
            cut.add(new Stretch(start, Math.max(end, start + 1)));
        }
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : cut) {
            parts.add(new Part(parts.size() + 1, cut.size(), stretch.start(), stretch.end()));
        }
        return List.copyOf(parts);
    }
}

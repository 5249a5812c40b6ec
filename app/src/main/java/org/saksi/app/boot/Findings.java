package org.saksi.app.boot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.assessment.figures.GatheredFigures;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Ledger;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Subject;
import org.saksi.reading.Attribution;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.OriginJudgement;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.OriginsFold;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

/// What follows from all documents together: where figures come from, and how they compare. A fold over suggestions and statements, computed
/// anew when the ledger or the exhibits have grown.
public final class Findings {

    private final Casebook casebook;
    private final Desk desk;
    private final Ledger ledger;
    private @Nullable Mark mark;
    private @Nullable Found found;

    /// @param casebook where the files are
    /// @param desk what they say and what was decided about it
    /// @param ledger where decisions are written
    public Findings(Casebook casebook, Desk desk, Ledger ledger) {
        this.casebook = casebook;
        this.desk = desk;
        this.ledger = ledger;
    }

    /// Up to where the fold has come, and for whom.
    private record Mark(int entries, int exhibits, Set<Sensitivity> compartments) {

        private Mark {
            compartments = Set.copyOf(compartments);
        }
    }

    /// What was found.
    ///
    /// @param documents the documents with a text, in the order in which they came, with the values in force
    /// @param exhibits the same documents, by id
    /// @param figures the figures of each, in the order of its text
    /// @param origins where they come from
    /// @param gathered how they compare
    /// @param unjudged where they come from as the machine alone sees it, before any person's judgement
    /// @param judged how people judged two documents
    public record Found(List<DocumentFigures> documents, Map<ExhibitId, Exhibit> exhibits, Map<ExhibitId, List<DeskFigure>> figures,
            Origins origins, GatheredFigures gathered, Origins unjudged, Map<Subject.SharedOrigin, Judgement.Verdict> judged) {

        public Found {
            documents = List.copyOf(documents);
            exhibits = Map.copyOf(exhibits);
            figures = Map.copyOf(figures);
            judged = Map.copyOf(judged);
        }

        /// A reason in which documents are called by their names instead of their identifiers.
        public String readable(String reason) {
            String words = reason;
            for (Exhibit exhibit : exhibits.values()) {
                words = words.replace(exhibit.id().value(), ShownName.of(exhibit.intake()));
            }
            return words;
        }

        /// The figure that a fold names, when it is there.
        public Optional<DeskFigure> figure(FigureRef ref) {
            List<DeskFigure> own = figures.get(new ExhibitId(ref.docId()));
            return own == null || ref.figure() >= own.size() ? Optional.empty() : Optional.of(own.get(ref.figure()));
        }
    }

    /// What follows from everything that this reader may see now.
    public synchronized Found now(Reader who) {
        LedgerView view = ledger.now(who);
        List<Exhibit> exhibits = casebook.exhibits(who);
        Mark reached = new Mark(view.entries().size(), exhibits.size(), who.compartments());
        Found known = found;
        if (known == null || !reached.equals(mark)) {
            known = fold(who, view, exhibits);
            found = known;
            mark = reached;
        }
        return known;
    }

    private Found fold(Reader who, LedgerView view, List<Exhibit> exhibits) {
        Map<ExhibitId, Exhibit> read = new LinkedHashMap<>();
        Map<ExhibitId, List<DeskFigure>> figures = new HashMap<>();
        List<DocumentFigures> documents = new ArrayList<>();
        OriginsFold fold = new OriginsFold();
        for (Exhibit exhibit : exhibits) {
            Optional<DeskSheet> sheet = desk.sheet(who, exhibit.id(), view);
            if (sheet.isPresent()) {
                read.put(exhibit.id(), exhibit);
                figures.put(exhibit.id(), sheet.get().figures());
                documents.add(document(sheet.get()));
                fold.add(documents.getLast());
            }
        }
        Map<Subject.SharedOrigin, Judgement.Verdict> judged = verdicts(view);
        Origins unjudged = fold.view();
        view.judgements().forEach(entry -> judged(entry).ifPresent(fold::judge));
        Origins origins = judged.isEmpty() ? unjudged : fold.view();
        Origins together = judged.values().stream().allMatch(v -> v == Judgement.Verdict.SAME) ? origins : fold.together();
        return new Found(documents, read, figures, origins, GatheredFigures.of(documents, origins, together), unjudged, judged);
    }

    private static Map<Subject.SharedOrigin, Judgement.Verdict> verdicts(LedgerView view) {
        Map<Subject.SharedOrigin, Judgement.Verdict> verdicts = new LinkedHashMap<>();
        for (org.saksi.ledger.Entry entry : view.judgements()) {
            if (entry.act() instanceof Judgement judgement && judgement.subject() instanceof Subject.SharedOrigin pair) {
                verdicts.put(pair, judgement.verdict());
            }
        }
        return verdicts;
    }

    private static DocumentFigures document(DeskSheet sheet) {
        SourceText source = new SourceText(sheet.transcript().text(), sheet.transcript().language(), sheet.exhibit().intake().outlet());
        return new DocumentFigures(sheet.exhibit().id().value(), source, sheet.exhibit().intake().publishedOn(),
                sheet.figures().stream().map(Findings::inForce).toList());
    }

    private static FigureInForce inForce(DeskFigure figure) {
        if (figure.byHand()) {
            return new FigureInForce(Optional.empty(), Optional.of(mentioned(figure)), FigureInForce.Standing.ADOPTED);
        }
        return switch (figure.state()) {
            case SUGGESTED -> FigureInForce.suggested(figure.mention());
            case REJECTED -> new FigureInForce(Optional.of(figure.mention()), Optional.empty(), FigureInForce.Standing.REJECTED);
            case ADOPTED, CORRECTED ->
                new FigureInForce(Optional.of(figure.mention()), Optional.of(mentioned(figure)), FigureInForce.Standing.ADOPTED);
        };
    }

    /// The mention with a person's values in place of the machine's.
    private static FigureMention mentioned(DeskFigure figure) {
        FigureMention m = figure.mention();
        FigureClaim claim = figure.claim();
        Attribution said = new Attribution(claim.heading().speaker(), claim.heading().speakerKind(), claim.heading().chain(),
                m.attribution().rule());
        return new FigureMention(m.start(), m.end(), m.numStart(), m.numEnd(), m.quote(), claim.amount(), claim.qualifier(),
                claim.unitKind(), claim.unit(),
                claim.measure(), claim.place(), claim.period(), said, m.rule(), m.sentenceStart(), m.sentenceEnd());
    }

    private static Optional<OriginJudgement> judged(org.saksi.ledger.Entry entry) {
        if (!(entry.act() instanceof Judgement judgement) || !(judgement.subject() instanceof Subject.SharedOrigin pair)) {
            return Optional.empty();
        }
        OriginJudgement.Verdict verdict = switch (judgement.verdict()) {
            case SAME -> OriginJudgement.Verdict.SAME;
            case DIFFERENT -> OriginJudgement.Verdict.DIFFERENT;
            case UNSURE, REJECTED, UPHELD -> OriginJudgement.Verdict.UNSURE;
        };
        return Optional
                .of(new OriginJudgement(pair.one().value(), pair.other().value(), verdict, entry.by(), entry.at(), judgement.reason(),
                        judgement.evidence(), judgement.score()));
    }
}

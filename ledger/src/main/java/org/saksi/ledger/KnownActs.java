package org.saksi.ledger;

import java.util.HashSet;
import java.util.Set;

import org.saksi.terms.UserId;

/// What was ever done, taken back or not: by it a repeated import is told from a new one. What a person took back or corrected is not brought
/// back by the same table, and consent that was withdrawn is not given again by it.
final class KnownActs {

    private final LedgerView view;
    private final UserId who;
    private final Set<String> imported = new HashSet<>();
    private final Set<Act> said = new HashSet<>();

    KnownActs(LedgerView view, UserId who) {
        this.view = view;
        this.who = who;
        for (Entry entry : view.entries()) {
            switch (entry.act()) {
                case Recording recording -> remember(recording);
                case Source source -> said.add(source);
                case Consent consent -> said.add(consent);
                case Judgement judgement -> said.add(judgement);
                case Adoption _,Supersession _,Retraction _,Appraisal _,IdentityRequest _ -> {
                    // never part of a table
                }
            }
        }
    }

    /// Whether this act would add nothing; what is new is remembered.
    boolean knows(Act act) {
        return switch (act) {
            case Recording recording -> knows(recording);
            case Source source -> !said.add(source);
            case Consent consent -> !said.add(consent);
            case Judgement judgement -> !said.add(judgement);
            case Adoption _,Supersession _,Retraction _,Appraisal _,IdentityRequest _ -> false;
        };
    }

    private boolean knows(Recording recording) {
        if (recording.basis() instanceof Basis.Imported from) {
            return !imported.add(from.content());
        }
        return view.statement(recording.id()).filter(s -> s.readers().contains(who)).isPresent();
    }

    private void remember(Recording recording) {
        if (recording.basis() instanceof Basis.Imported from) {
            imported.add(from.content());
        }
    }
}

package org.saksi.app.boot;

import java.util.List;
import java.util.Optional;

import org.saksi.app.intake.Taken;
import org.saksi.reading.Recovery;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Deposited;

/// What became of one file that was handed over.
///
/// @param deposited what the casebook holds now
/// @param elsewhere the compartment in which the bytes were held already, when it is another than the one asked for
/// @param recovery how much of its text was recovered; empty when it was held already
/// @param figures how many figures the machine reads in it
/// @param members what became of the files in an archive, in order; empty when it is none
public record Arrival(Deposited deposited, Optional<Sensitivity> elsewhere, Optional<Recovery> recovery, int figures, List<Taken> members) {

    public Arrival {
        members = List.copyOf(members);
    }

    /// Whether it is an archive of files.
    public boolean archive() {
        return !members.isEmpty() || recovery.filter(r -> r.unit().equals("members")).isPresent();
    }

    /// How many files of an archive are in the casebook now.
    public long cameIn() {
        return members.stream().filter(member -> member.outcome() != Taken.Outcome.REFUSED).count();
    }
}

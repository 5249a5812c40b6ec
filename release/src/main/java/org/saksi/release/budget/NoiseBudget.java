package org.saksi.release.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The record of one budget file.
public final class NoiseBudget {

    private static final int DIGITS = 12;

    private final ChainedFile file;
    private final InstantSource clock;

    /// @param file the file; made when it is not there
    /// @param clock when bookings are made
    public NoiseBudget(Path file, InstantSource clock) {
        this.file = new ChainedFile(file, "the budget file");
        this.clock = clock;
    }

    /// Books a release. When this returns, the booking is on disk, and only then may noise be drawn.
    ///
    /// @param population whom the release is about
    /// @param squaredLoss µ² of the release; rounded up
    /// @param firstLimit what the population may spend in all if this is its first booking; later bookings keep the first limit
    /// @param what the release, in words
    /// @throws Overdraft when it does not fit; nothing is booked then
    /// @throws DamagedRecord when the file was changed otherwise than by bookings
    public BudgetEntry book(String population, BigDecimal squaredLoss, BigDecimal firstLimit, String what) {
        List<BudgetEntry> booked = new ArrayList<>();
        file.append(lines -> {
            BudgetEntry entry = next(lines.stream().map(NoiseBudget::entry).toList(), population,
                    squaredLoss.setScale(DIGITS, RoundingMode.CEILING), firstLimit, what);
            booked.add(entry);
            return List.of(fields(entry));
        });
        return booked.get(0);
    }

    private BudgetEntry next(List<BudgetEntry> entries, String population, BigDecimal loss, BigDecimal firstLimit, String what) {
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal limit = firstLimit.setScale(DIGITS, RoundingMode.FLOOR);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).population().equals(population)) {
                spent = spent.max(entries.get(i).spent());
                limit = entries.get(i).limit();
            }
        }
        if (spent.add(loss).compareTo(limit) > 0) {
            throw new Overdraft(population, loss, limit.subtract(spent));
        }
        return new BudgetEntry(population, loss, limit, spent.add(loss), what, clock.instant().toString());
    }

    /// All bookings of the file, in order.
    ///
    /// @throws DamagedRecord when a line does not follow from the one before
    public List<BudgetEntry> entries() {
        return file.entries().stream().map(NoiseBudget::entry).toList();
    }

    private static BudgetEntry entry(Map<String, String> fields) {
        return new BudgetEntry(field(fields, "population"), decimal(fields, "mu2"), decimal(fields, "limit"), decimal(fields, "spent"),
                field(fields, "what"), field(fields, "at"));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new DamagedRecord("a line of the budget file is no booking: it has no \"" + name + "\"", null);
        }
        return value;
    }

    private static BigDecimal decimal(Map<String, String> fields, String name) {
        try {
            return new BigDecimal(field(fields, name));
        } catch (NumberFormatException e) {
            throw new DamagedRecord("a line of the budget file is no booking: \"" + name + "\" is no number", e);
        }
    }

    private static Map<String, String> fields(BudgetEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("population", entry.population());
        fields.put("mu2", entry.squaredLoss().toPlainString());
        fields.put("limit", entry.limit().toPlainString());
        fields.put("spent", entry.spent().toPlainString());
        fields.put("what", entry.what());
        fields.put("at", entry.at());
        return fields;
    }
}

package org.saksi.app.web.view;

import java.util.EnumMap;
import java.util.Map;

import org.saksi.app.boot.FigureKey;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.StatementId;

/// Where pages are. Addresses hold identifiers only, never a name or a word of a document: they stay in the browser's history.
public final class PageAddress {

    /// All figures.
    public static final String FIGURES = "/figures";
    /// All exhibits.
    public static final String EXHIBITS = "/exhibits";
    /// The casebook's seal.
    public static final String SEAL = "/seal";

    private PageAddress() {}

    /// The record of one exhibit.
    public static String exhibit(ExhibitId exhibit) {
        return "/exhibits/" + exhibit;
    }

    /// The proof of one exhibit.
    public static String seal(ExhibitId exhibit) {
        return exhibit(exhibit) + "/seal";
    }

    /// One document on the desk.
    public static String desk(ExhibitId exhibit) {
        return exhibit(exhibit) + "/read";
    }

    /// The words of one figure, on the desk.
    public static String words(ExhibitId exhibit, FigureKey figure) {
        return desk(exhibit) + "?at=" + figure.start() + "#m" + figure;
    }

    /// Where decisions about one figure are sent to.
    public static String figure(ExhibitId exhibit, FigureKey figure) {
        return exhibit(exhibit) + "/figures/" + figure;
    }

    /// Where a person records a figure of a document by hand.
    public static String figures(ExhibitId exhibit) {
        return exhibit(exhibit) + "/figures";
    }

    /// Where a person judges whether two documents rest on one origin.
    public static String origins(ExhibitId one, ExhibitId other) {
        return exhibit(one) + "/origins/" + other;
    }

    /// One statement.
    public static String statement(StatementId statement) {
        return "/statements/" + statement;
    }

    /// The stations of the thread that belong to an exhibit: its record, its words, its seal, and the figures of the casebook.
    public static Map<Station, String> stations(ExhibitId exhibit) {
        Map<Station, String> stations = new EnumMap<>(Station.class);
        stations.put(Station.FIGURE, FIGURES);
        stations.put(Station.PASSAGE, desk(exhibit));
        stations.put(Station.EXHIBIT, exhibit(exhibit));
        stations.put(Station.SEAL, seal(exhibit));
        return stations;
    }
}

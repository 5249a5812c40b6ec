package org.saksi.app.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The line at the top of every page: `figure ← statement ← passage ← exhibit ← seal`, with the place where this page stands on it.
///
/// @param here the station of this page; empty on pages beside the thread
/// @param stops all stations in order
public record ThreadLine(Optional<Station> here, List<Stop> stops) {

    public ThreadLine {
        stops = List.copyOf(stops);
    }

    /// What a number rests on, step by step.
    public enum Station {
        /// Numbers gathered from many statements.
        FIGURE("figure"),
        /// Who says it, adopted by whom.
        STATEMENT("statement"),
        /// The words.
        PASSAGE("passage"),
        /// The file.
        EXHIBIT("exhibit"),
        /// The proof that it is unchanged.
        SEAL("seal");

        private final String word;

        Station(String word) {
            this.word = word;
        }

        /// Its name on the page.
        public String word() {
            return word;
        }
    }

    /// One station as this page shows it.
    ///
    /// @param station which
    /// @param address where it leads; empty when nothing of that kind belongs to this page yet
    /// @param here whether the page stands on it
    public record Stop(Station station, Optional<String> address, boolean here) {}

    /// A page that stands at a station, with the addresses of the others that belong to it.
    public static ThreadLine at(Station here, Map<Station, String> addresses) {
        return new ThreadLine(Optional.of(here), stops(Optional.of(here), addresses));
    }

    /// A page beside the thread, from which these stations can be reached.
    public static ThreadLine beside(Map<Station, String> addresses) {
        return new ThreadLine(Optional.empty(), stops(Optional.empty(), addresses));
    }

    /// The address one step towards the figure.
    public Optional<String> before() {
        return neighbour(-1);
    }

    /// The address one step towards the seal.
    public Optional<String> after() {
        return neighbour(1);
    }

    private Optional<String> neighbour(int step) {
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int standing = stops.stream().map(Stop::here).toList().indexOf(true);
        for (int i = standing + step; i >= 0 && i < stops.size(); i += step) {
            if (stops.get(i).address().isPresent()) {
                return stops.get(i).address();
            }
        }
        return Optional.empty();
    }

    private static List<Stop> stops(Optional<Station> here, Map<Station, String> addresses) {
        List<Stop> stops = new ArrayList<>();
        for (Station station : Station.values()) {
            stops.add(new Stop(station, Optional.ofNullable(addresses.get(station)), here.filter(h -> h == station).isPresent()));
        }
        return stops;
    }
}

package org.saksi.register.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where several positions, each a disc, put a site together: the part of the plane that lies in all of them.
///
/// @param latitude degrees north of the middle of that part
/// @param longitude degrees east of the middle
/// @param metres radius of the smallest circle about the middle that holds the part, within 1 %
public record Whereabouts(double latitude, double longitude, double metres) {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final int STEPS = 720;
    private static final int ROUNDS = 2_000;
    private static final double TOLERANCE = 1e-6;

    private record Disc(double x, double y, double r) {
        boolean holds(double px, double py) {
            return Math.hypot(px - x, py - y) <= r * (1 + TOLERANCE) + TOLERANCE;
        }
    }

    private record Point(double x, double y) {}

    /// The part that lies in all discs; empty when there is none, or a position does not say how precise it is, or there are none.
    public static Optional<Whereabouts> intersection(List<Position> positions) {
        if (positions.isEmpty() || positions.stream().anyMatch(p -> p.metres().isEmpty())) {
            return Optional.empty();
        }
        Position first = positions.getFirst();
        double eastwards = METRES_PER_DEGREE * Math.cos(Math.toRadians(first.latitude()));
        List<Disc> discs = positions.stream().map(p -> new Disc((p.longitude() - first.longitude()) * eastwards,
                (p.latitude() - first.latitude()) * METRES_PER_DEGREE, p.metres().orElseThrow())).toList();
        List<Point> edge = edge(discs);
        if (edge.isEmpty()) {
            return Optional.empty();
        }
        Point middle = middle(edge);
        double radius = edge.stream().mapToDouble(p -> Math.hypot(p.x - middle.x, p.y - middle.y)).max().orElseThrow();
        return Optional.of(new Whereabouts(first.latitude() + middle.y / METRES_PER_DEGREE, first.longitude() + middle.x / eastwards,
                radius));
    }

    /// Points on the rim of the common part: where rims cross, and points of each rim that lie in all discs.
    private static List<Point> edge(List<Disc> discs) {
        List<Point> edge = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            for (int step = 0; step < STEPS; step++) {
                double angle = 2 * Math.PI * step / STEPS;
                Disc d = discs.get(i);
                keep(new Point(d.x + d.r * Math.cos(angle), d.y + d.r * Math.sin(angle)), discs, edge);
            }
            for (int j = i + 1; j < discs.size(); j++) {
                crossings(discs.get(i), discs.get(j)).forEach(p -> keep(p, discs, edge));
            }
        }
        return edge;
    }

    private static void keep(Point p, List<Disc> discs, List<Point> edge) {
        if (discs.stream().allMatch(d -> d.holds(p.x, p.y))) {
            edge.add(p);
        }
    }

    private static List<Point> crossings(Disc a, Disc b) {
        double d = Math.hypot(b.x - a.x, b.y - a.y);
        if (d == 0 || d > a.r + b.r || d < Math.abs(a.r - b.r)) {
            return List.of();
        }
        double along = (d * d + a.r * a.r - b.r * b.r) / (2 * d);
        double across = Math.sqrt(Math.max(0, a.r * a.r - along * along));
        double ux = (b.x - a.x) / d;
        double uy = (b.y - a.y) / d;
        double mx = a.x + along * ux;
        double my = a.y + along * uy;
        return List.of(new Point(mx - across * uy, my + across * ux), new Point(mx + across * uy, my - across * ux));
    }

    /// The middle of the smallest circle about the points (Bădoiu and Clarkson 2003: step towards the farthest point, ever less).
    private static Point middle(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
        for (int round = 1; round <= ROUNDS; round++) {
            Point farthest = points.getFirst();
            double most = -1;
            for (Point p : points) {
                double distance = Math.hypot(p.x - x, p.y - y);
                if (distance > most) {
                    most = distance;
                    farthest = p;
                }
            }
            x += (farthest.x - x) / (round + 1);
            y += (farthest.y - y) / (round + 1);
        }
        return new Point(x, y);
    }
}

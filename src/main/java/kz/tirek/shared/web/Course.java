package kz.tirek.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** How a figure went over time, placed in a picture for the tag {@code m:course}, which shows the same figures as a table. */
public final class Course {
    private static final int LEFT = 120;
    private static final int RIGHT = 530;
    private static final int TOP = 20;
    private static final int BOTTOM = 170;

    private final List<Point> points;
    private final List<Line> lines;

    private Course(List<Point> points, List<Line> lines) {
        this.points = points;
        this.lines = lines;
    }

    /** A figure of a day, in words too. */
    public record Value(LocalDate day, double value, String words) {}

    /** A level with a name, drawn as a line across. */
    public record Rule(double value, String words) {}

    /** A figure with its place in the picture. */
    public record Point(LocalDate day, double value, String words, int x, int y) {}

    /** A named level with its place in the picture. */
    public record Line(String words, int y) {}

    /**
     * @param values oldest first
     * @param least value at the foot of the picture
     * @param most value at its top
     */
    public static Course of(List<Value> values, double least, double most, List<Rule> rules) {
        long days = values.isEmpty() ? 0 : ChronoUnit.DAYS.between(values.get(0).day(), values.get(values.size() - 1).day());
        List<Point> points = values.stream().map(value -> new Point(value.day(), value.value(), value.words(),
                days == 0 ? (LEFT + RIGHT) / 2 : LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(values.get(0).day(), value.day()) / days),
                height(value.value(), least, most))).toList();
        return new Course(points, rules.stream().map(rule -> new Line(rule.words(), height(rule.value(), least, most))).toList());
    }

    private static int height(double value, double least, double most) {
        return BOTTOM - (int) Math.round((BOTTOM - TOP) * (value - least) / (most - least));
    }

    public List<Point> getPoints() {
        return points;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The points of the line through all figures, as SVG writes them. */
    public String getTrack() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    public Point getFirst() {
        return points.get(0);
    }

    public Point getLast() {
        return points.get(points.size() - 1);
    }
}

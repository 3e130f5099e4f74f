package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Witness;

/** Finds the cheapest moves that let a hidden cell be as large and as small as required. */
final class Covering {
    private final Counts counts;
    private final Geometry geometry;
    private final Capacity capacity;
    private final BoxSearch search;
    private final Suppression suppression;
    private final int pieces;
    private Requirement sought;

    /** @param pieces of how many boxes a move may be made */
    Covering(Counts counts, Geometry geometry, Capacity capacity, BoxSearch search, Suppression suppression, int pieces) {
        this.counts = counts;
        this.geometry = geometry;
        this.capacity = capacity;
        this.search = search;
        this.suppression = suppression;
        this.pieces = pieces;
    }

    /**
     * The moves that, together with those adopted already, fulfil a requirement: one box both ways, or for each way one box or several
     * that take what each of them can give.
     *
     * @return none where there are none that cost less than the limit
     */
    List<Move> cheapest(Requirement requirement, double limit) {
        sought = suppression.unproved(requirement);
        long value = counts.value(sought.cell());
        long up = Math.max(0, sought.upper() - value);
        long down = Math.max(0, value - sought.lower());
        if (sought.parent() >= 0) {
            return both(new BoxProbe.Need(up, Math.max(down, sought.gap() - counts.value(sought.parent()) + value), sought.width()), limit);
        }
        long above = suppression.up(sought.cell());
        long below = suppression.down(sought.cell());
        List<Move> best = both(new BoxProbe.Need(up, down, sought.width()), limit);
        if (above > 0 && above >= up) {
            best = better(best, way(limit(best, limit), -Math.max(down, sought.width() - above)));
        }
        if (below > 0 && below >= down) {
            best = better(best, way(limit(best, limit), Math.max(up, sought.width() - below)));
        }
        return better(best, way(limit(best, limit), Math.max(up, sought.width() - value), -Math.max(down, Math.min(value, sought.width() - up))));
    }

    private static double limit(List<Move> best, double limit) {
        return best.isEmpty() ? limit : cost(best);
    }

    private static double cost(List<Move> moves) {
        return moves.stream().mapToDouble(Move::cost).sum();
    }

    private static List<Move> better(List<Move> best, List<Move> other) {
        return other.isEmpty() ? best : other;
    }

    private List<Move> both(BoxProbe.Need need, double limit) {
        Box box = search.cheapest(sought, need, suppression.cost(), limit);
        if (box == null) {
            return List.of();
        }
        Effect effect = geometry.effect(box.base(), box.alternate());
        long down = need.lowering(box.downRoom());
        long up = need.raising(box.downRoom());
        List<Move> moves = new ArrayList<>();
        if (up > 0) {
            moves.add(new Move(box.moved(up), effect.times(up), down > 0 ? 0 : box.cost()));
        }
        if (down > 0) {
            moves.add(new Move(box.moved(-down), effect.times(-down), box.cost()));
        }
        return moves;
    }

    /** One move for each amount, up or down; none unless all together cost less than the limit. */
    private List<Move> way(double limit, long... amounts) {
        List<Move> moves = new ArrayList<>();
        double left = limit;
        for (long amount : amounts) {
            if (amount != 0) {
                Move move = left > 0 ? pieced(amount, left) : null;
                if (move == null) {
                    return List.of();
                }
                moves.add(move);
                left -= move.cost();
            }
        }
        return moves;
    }

    /** Boxes that each take what they can, the cheapest first, until the cell has moved far enough. */
    private Move pieced(long amount, double limit) {
        double[] cost = suppression.sparingCost();
        List<Witness.Box> boxes = new ArrayList<>();
        Map<Integer, Double> hidden = new HashMap<>();
        double left = limit;
        long missing = amount;
        for (int piece = 0; missing != 0 && piece < pieces && left > 0; piece++) {
            Box box = search.cheapest(sought, missing > 0 ? new BoxProbe.Need(1, 0, 1) : new BoxProbe.Need(0, 1, 1), cost, left);
            if (box == null) {
                break;
            }
            long here = missing > 0 ? Math.min(missing, box.upRoom()) : Math.max(missing, -box.downRoom());
            List<Witness.Box> moved = box.moved(here);
            boxes.addAll(moved);
            capacity.take(moved, 1);
            Effect effect = geometry.effect(box.base(), box.alternate());
            IntStream.range(0, effect.size()).map(effect::cell).filter(c -> cost[c] > 0).forEach(c -> hidden.put(c, cost[c]));
            hidden.keySet().forEach(cell -> cost[cell] = 0);
            left -= box.cost();
            missing -= here;
        }
        capacity.take(boxes, -1);
        hidden.forEach((cell, price) -> cost[cell] = price);
        return missing == 0 && search.respectsPopulations(boxes) ? new Move(boxes, geometry.effect(boxes), limit - left) : null;
    }

    /** Adopts moves; gives the numbers of their witnesses. */
    List<Integer> adopt(List<Move> moves) {
        return moves.stream().map(move -> suppression.adopt(new Witness(move.boxes(), List.of()), move.effect())).toList();
    }

    long looked() {
        return search.looked();
    }
}

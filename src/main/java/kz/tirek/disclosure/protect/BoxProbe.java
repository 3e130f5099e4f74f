package kz.tirek.disclosure.protect;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;

/**
 * Tries all alternates of a base along the same moving dimensions. Corners and cells are gathered one dimension at a time, so that
 * the innermost loop does only what changes.
 */
final class BoxProbe {
    /** How much a box must let its base gain, lose, and both together. */
    record Need(long up, long down, long width) {
        /** How far a base that could lose so many is lowered. */
        long lowering(long room) {
            return Math.max(0, Math.min(room, Math.max(width - up, down)));
        }

        /** How far it is raised then. */
        long raising(long room) {
            return Math.max(up, width - lowering(room));
        }
    }

    private final Layout layout;
    private final Geometry geometry;
    private final int[] moving;
    private final Spread spread;
    private final long[][] capacity;
    private final int[][] offsets;
    private final int[][] strides;
    private final int[][] carrierStrides;
    private final int[][] still;
    private int[] spare = new int[16];
    private final boolean[] matters;
    private final int[] carriers;
    private final int[] grids;
    private final int[][] cells;
    private final int[][][] plus;
    private final int[][][] minus;
    private final int[][][] touched;
    private final int[][] touchedSize;
    private final Room[] plusRoom;
    private final Room[] minusRoom;
    private final int[] alternate;
    private int[] base;
    private int[][] alternates;
    private Need need;
    private double[] cost;
    private double limit;
    private Predicate<Box> allowed;
    private Box found;
    private long looked;

    BoxProbe(Layout layout, Geometry geometry, Capacity capacities, int[] moving) {
        this.layout = layout;
        this.geometry = geometry;
        this.moving = moving;
        carriers = IntStream.range(0, layout.carriers().size()).filter(c -> layout.carriers().get(c).hasAll(moving)).toArray();
        grids = IntStream.range(0, layout.grids().size()).filter(g -> layout.grids().get(g).hasAll(moving)).toArray();
        spread = new Spread(layout, carriers, moving);
        offsets = Arrays.stream(carriers).mapToObj(layout.carriers()::get).map(c -> spread.isWithin(c) ? spread.offsets(c) : null).toArray(int[][]::new);
        capacity = Arrays.stream(carriers).mapToObj(capacities::of).toArray(long[][]::new);
        cells = Arrays.stream(grids).mapToObj(layout::cells).toArray(int[][]::new);
        strides = Arrays.stream(grids).mapToObj(g -> Arrays.stream(moving).map(layout.grids().get(g)::stride).toArray()).toArray(int[][]::new);
        carrierStrides = Arrays.stream(carriers).mapToObj(c -> Arrays.stream(moving).map(layout.carriers().get(c)::stride).toArray()).toArray(int[][]::new);
        still = Arrays.stream(grids).mapToObj(g -> Arrays.stream(layout.grids().get(g).dimensions())
                .filter(d -> Arrays.stream(moving).noneMatch(m -> m == d)).toArray()).toArray(int[][]::new);
        matters = new boolean[layout.dimensions().size()];
        Arrays.stream(carriers).forEach(c -> Arrays.stream(layout.carriers().get(c).dimensions()).forEach(d -> matters[d] = true));
        plus = new int[moving.length + 1][carriers.length][1 << moving.length];
        minus = new int[moving.length + 1][carriers.length][1 << moving.length];
        touched = new int[moving.length][grids.length][16];
        touchedSize = new int[moving.length][grids.length];
        plusRoom = Stream.generate(() -> new Room(spread.size())).limit(moving.length + 1).toArray(Room[]::new);
        minusRoom = Stream.generate(() -> new Room(spread.size())).limit(moving.length + 1).toArray(Room[]::new);
        alternate = new int[matters.length];
    }

    /** Whether the leaf of the base along a dimension makes a difference. */
    boolean matters(int dimension) {
        return matters[dimension] && !spread.isOver(dimension);
    }

    /** The cheapest box on this base that costs less than the limit and is allowed; null where there is none. */
    Box probe(int[] base, int[][] alternates, Need need, double[] cost, double limit, Predicate<Box> allowed) {
        this.base = base;
        this.alternates = alternates;
        this.need = need;
        this.cost = cost;
        this.limit = limit;
        this.allowed = allowed;
        found = null;
        Arrays.fill(alternate, -1);
        plusRoom[0].unbounded();
        minusRoom[0].unbounded();
        for (int c = 0; c < carriers.length; c++) {
            Grid carrier = layout.carriers().get(carriers[c]);
            int at = 0;
            for (int d = 0; d < base.length; d++) {
                at += base[d] * carrier.stride(d);
            }
            plus[0][c][0] = at;
            narrow(plusRoom[0], c, at);
        }
        if (plusRoom[0].sum() >= need.down()) {
            minusRoom[0].close(plusRoom[0]);
            gatherStill();
            deepen(0);
        }
        return found;
    }

    /** How many alternates have been looked at since the beginning; those spread over many leaves take longer and count more. */
    long looked() {
        return looked;
    }

    /** The cells above the base along the dimensions that do not move. */
    private void gatherStill() {
        for (int g = 0; g < grids.length; g++) {
            Grid grid = layout.grids().get(grids[g]);
            touched[0][g][0] = 0;
            int size = 1;
            for (int d : still[g]) {
                if (spare.length < size) {
                    spare = new int[2 * size];
                }
                System.arraycopy(touched[0][g], 0, spare, 0, size);
                size = lift(touched[0], g, size, geometry.above(d, base[d]), grid.stride(d), spare);
            }
            touchedSize[0][g] = size;
        }
    }

    private static int lift(int[][] into, int g, int size, int[] nodes, int stride, int[] from) {
        if (into[g].length < size * nodes.length) {
            into[g] = new int[2 * size * nodes.length];
        }
        int[] target = into[g];
        int many = 0;
        for (int node : nodes) {
            int step = (node - 1) * stride;
            for (int i = 0; i < size; i++) {
                target[many++] = from[i] + step;
            }
        }
        return many;
    }

    private void narrow(Room room, int c, int at) {
        if (offsets[c] == null) {
            room.narrow(capacity[c][at]);
        } else {
            room.narrow(capacity[c], at, offsets[c]);
        }
    }

    private void deepen(int depth) {
        int d = moving[depth];
        boolean last = depth == moving.length - 1;
        for (int other : alternates[depth]) {
            if (found != null && found.cost() == 0) {
                return;
            }
            looked += 1 + spread.size() / 4;
            turnPlus(depth, d, other);
            if (minusRoom[depth + 1].sum() < need.raising(plusRoom[depth].total())) {
                continue;
            }
            turnMinus(depth, d, other);
            if (!holds(plusRoom[depth + 1], minusRoom[depth + 1])) {
                continue;
            }
            alternate[d] = other;
            if (last) {
                weigh(depth, d, other);
            } else {
                for (int g = 0; g < grids.length; g++) {
                    touchedSize[depth + 1][g] = lift(touched[depth + 1], g, touchedSize[depth][g], geometry.between(d, base[d], other),
                            strides[g][depth], touched[depth][g]);
                }
                deepen(depth + 1);
            }
            alternate[d] = -1;
        }
    }

    private boolean holds(Room plus, Room minus) {
        plus.close(minus);
        minus.close(plus);
        return plus.sum() >= need.down() && minus.sum() >= need.raising(plus.total());
    }

    /** Corners that lose once this dimension has moved. */
    private void turnPlus(int depth, int d, int other) {
        Room room = minusRoom[depth + 1];
        room.startFrom(minusRoom[depth]);
        int half = depth == 0 ? 0 : 1 << (depth - 1);
        for (int c = 0; c < carriers.length; c++) {
            int step = (other - base[d]) * carrierStrides[c][depth];
            int stay = depth == 0 ? 0 : half;
            int turn = depth == 0 ? 1 : half;
            System.arraycopy(minus[depth][c], 0, minus[depth + 1][c], 0, stay);
            for (int i = 0; i < turn; i++) {
                int at = plus[depth][c][i] + step;
                minus[depth + 1][c][stay + i] = at;
                narrow(room, c, at);
            }
        }
    }

    /** Corners that gain once this dimension has moved. */
    private void turnMinus(int depth, int d, int other) {
        Room room = plusRoom[depth + 1];
        room.startFrom(plusRoom[depth]);
        int stay = depth == 0 ? 1 : 1 << (depth - 1);
        int turn = depth == 0 ? 0 : 1 << (depth - 1);
        for (int c = 0; c < carriers.length; c++) {
            int step = (other - base[d]) * carrierStrides[c][depth];
            System.arraycopy(plus[depth][c], 0, plus[depth + 1][c], 0, stay);
            for (int i = 0; i < turn; i++) {
                int at = minus[depth][c][i] + step;
                plus[depth + 1][c][stay + i] = at;
                narrow(room, c, at);
            }
        }
    }

    private void weigh(int depth, int d, int other) {
        int[] nodes = geometry.between(d, base[d], other);
        double sum = 0;
        for (int g = 0; g < grids.length; g++) {
            int[] here = touched[depth][g];
            int size = touchedSize[depth][g];
            for (int node : nodes) {
                int step = (node - 1) * strides[g][depth];
                for (int i = 0; i < size; i++) {
                    int cell = cells[g][here[i] + step];
                    sum += cell < 0 ? 0 : cost[cell];
                }
            }
            if (sum >= limit) {
                return;
            }
        }
        Room up = minusRoom[depth + 1];
        Room down = plusRoom[depth + 1];
        Box box = new Box(base.clone(), alternate.clone(), spread, up.each(), up.total(), down.each(), down.total(), sum);
        if (allowed.test(box)) {
            found = box;
            limit = sum;
        }
    }
}

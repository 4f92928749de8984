package fr.alin.volume;

import java.util.List;
import java.util.SplittableRandom;

/** A random source seeded by purpose: the same in every run, and kinds of rows do not affect each other. */
public final class RowRandom {

    private static final long SEED = 20_261_122L;

    private final SplittableRandom random;

    public RowRandom(String purpose) {
        random = new SplittableRandom(SEED ^ purpose.hashCode());
    }

    /** From {@code least} to {@code most}, inclusive. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    public boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A random index, by weight. */
    public int weighted(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var point = random.nextDouble() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** From 0 to {@code end}. */
    public double upTo(double end) {
        return random.nextDouble() * end;
    }
}

package fr.alin.volume;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same in every run: each kind of row has its own seed, so that one does not move another. */
public final class Dice {

    private static final long SEED = 20_261_122L;

    private final SplittableRandom random;

    public Dice(String purpose) {
        random = new SplittableRandom(SEED ^ purpose.hashCode());
    }

    /** From {@code least} to {@code most}, both possible. */
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

    /** The index of one of the weights, drawn in their proportion. */
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

    /** Between nothing and that. */
    public double upTo(double end) {
        return random.nextDouble() * end;
    }
}

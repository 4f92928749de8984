package fr.alin.integration.partners.demo;

import java.util.List;
import java.util.Random;

/** A random source seeded by name and index, so that generated data are the same on every machine. */
final class SeededRandom {

    private static final long SEED = 20220203L;

    private final Random random;

    SeededRandom(String subject, int number) {
        random = new Random(SEED * 31 + subject.hashCode() * 1_000_003L + number);
        random.nextInt();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A random index, by weight. */
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double hit = random.nextDouble() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            hit -= weights[i];
            if (hit < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}

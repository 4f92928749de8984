package fr.alin.integration.partners.demo;

import java.util.List;
import java.util.Random;

/** Chance with a fixed beginning: the n-th home and the n-th person come out the same on every machine. */
final class Draw {

    private static final long SEED = 20220203L;

    private final Random random;

    Draw(String subject, int number) {
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

    /** Draws an index, each as often as its weight says. */
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

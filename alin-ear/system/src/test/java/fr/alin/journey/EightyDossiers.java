package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * An advisor decides eighty dossiers with the keyboard alone, in a real browser. Prints the keys, clicks and seconds that a
 * dossier takes, which nothing asserts. It takes minutes and belongs to no build: {@code mvn -Pjourney verify
 * -Dit.test=EightyDossiers}.
 */
@NeedsPartners
class EightyDossiers {

    private static final int MANY = 80;

    /** What is done to the dossiers, one after the other and again from the beginning. */
    private static final List<Act> DAY =
            List.of(Act.APPROVE, Act.APPROVE, Act.REFUSE, Act.APPROVE, Act.NOTE, Act.APPROVE, Act.ASK, Act.APPROVE);

    private enum Act {
        APPROVE,
        REFUSE,
        /** And approve. */
        NOTE,
        /** For a complement. */
        ASK
    }

    private final String home = FakeLandlord.publishesAHome();
    private final Map<Act, KeyFigures> figures = new EnumMap<>(Act.class);

    @Test
    void are_decided_with_the_keyboard_alone() {
        Stream.generate(ReadyPerson::arrives)
                .limit(MANY)
                .forEach(person -> Candidacies.write(person, home, "SUBMITTED"));
        try (var consultant = Consultant.of(ReadyPerson.arrives()).signsIn()) {
            var visit = consultant.visit();
            var keys = new CountedKeys(visit);
            visit.open("/advisor/candidacies?text=" + home).reads(MANY + " candidatures");
            decideAll(keys);

            visit.reads("Aucune candidature");
            assertThat(keys.clicks()).as("presses of the mouse").isZero();
            assertThat(DatabaseRows.count("candidacy where offer_reference = ? and status = 'APPROVED'", home))
                    .isEqualTo(60);
            assertThat(DatabaseRows.count(
                                    "pending_refusal r join candidacy c on c.id = r.candidacy_id where c.offer_reference = ?",
                                    home)
                            + DatabaseRows.count("candidacy where offer_reference = ? and status = 'REFUSED'", home))
                    .isEqualTo(10);
            assertThat(DatabaseRows.count(
                            "complement_request r join candidacy c on c.id = r.candidacy_id where c.offer_reference = ?",
                            home))
                    .isEqualTo(10);
            print(keys);
        }
    }

    private void decideAll(CountedKeys keys) {
        for (int left = MANY; left > 0; left--) {
            if (!keys.visit().path().startsWith("/advisor/candidacy?")) {
                keys.press("j", "Enter").visit().arrivesAt("/advisor/candidacy");
            }
            keys.visit().reads("1 sur " + left);
            var act = DAY.get((MANY - left) % DAY.size());
            var keysBefore = keys.pressed();
            var start = System.nanoTime();
            perform(act, keys);
            awaitNext(keys.visit(), left - 1, act);
            figures.computeIfAbsent(act, kind -> new KeyFigures())
                    .add(keys.pressed() - keysBefore, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static void perform(Act act, CountedKeys keys) {
        switch (act) {
            case APPROVE -> keys.press("a");
            case REFUSE -> {
                keys.press("r", "ArrowDown").tabTo("refuse-next");
                keys.press("Enter");
            }
            case NOTE -> {
                keys.press("n").type("Rappeler lundi").tabTo("note");
                keys.press("Enter").visit().reads("La note est");
                keys.press("a");
            }
            case ASK -> {
                keys.press("c", "Space").tabTo("ask-complement");
                keys.press("Enter");
            }
        }
    }

    /** The next dossier; after a request, and after the last one, the list. */
    private static void awaitNext(Visit visit, int left, Act act) {
        if (left == 0 || act == Act.ASK) {
            visit.arrivesAt("/advisor/candidacies");
        } else {
            visit.reads("1 sur " + left);
        }
    }

    private void print(CountedKeys keys) {
        System.out.printf("%n%d dossiers by keyboard: %d keys, %d clicks%n", MANY, keys.pressed(), keys.clicks());
        figures.forEach((act, one) -> System.out.printf("  %-8s %s%n", act, one));
    }
}

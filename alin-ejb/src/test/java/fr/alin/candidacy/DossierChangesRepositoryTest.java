package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.view.DossierChange;
import fr.alin.housingapplication.event.DossierFact;
import fr.alin.housingapplication.event.DossierFactChange;
import fr.alin.housingapplication.event.DossierFactsChanged;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierChangesRepositoryTest {

    private static final long ADVISOR = 3;
    private static final DossierFactChange POORER = new DossierFactChange(DossierFact.MONTHLY_INCOME, "2100", "1400");
    private static final DossierFactChange MORE = new DossierFactChange(DossierFact.PERSONS, "2", "3");

    private long annes;

    @BeforeEach
    void a_candidacy_to_review() {
        Database.empty("candidacy");
        annes = Database.fromTransaction(entities -> {
            var candidacy = new Candidacy(7, ANNE, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            return candidacy.facts().id();
        });
    }

    @Test
    void what_changes_after_the_approval_is_kept_until_its_advisor_has_seen_it() {
        approve();
        update(POORER, 60);

        assertThat(unseen()).containsExactly(annes);
        assertThat(changes()).containsExactly(new DossierChange(NOW.plusSeconds(60), POORER, false));

        changes(kept -> {
            kept.see(annes, NOW.plusSeconds(60), NOW.plusSeconds(90));
            return null;
        });
        assertThat(unseen()).isEmpty();
        assertThat(changes()).containsExactly(new DossierChange(NOW.plusSeconds(60), POORER, true));
    }

    @Test
    void what_changed_while_she_was_reading_is_still_to_be_seen() {
        approve();
        update(POORER, 60);
        update(MORE, 120);

        changes(kept -> {
            kept.see(annes, NOW.plusSeconds(60), NOW.plusSeconds(150));
            return null;
        });

        assertThat(unseen()).containsExactly(annes);
    }

    @Test
    void what_changes_before_the_decision_or_after_the_dossier_has_left_is_not_kept() {
        update(POORER, 60);
        approve();
        Database.inTransaction(entities -> entities.find(Candidacy.class, annes).send(NOW));
        update(MORE, 120);

        assertThat(changes()).isEmpty();
    }

    @Test
    void another_approval_is_taken_with_what_holds_today() {
        approve();
        update(POORER, 60);

        Database.inTransaction(entities -> new Wired(entities)
                .deliver(
                        new CandidacyApproved(
                                entities.find(Candidacy.class, annes).facts().subject(), NOW),
                        ChangedDossiers.class));

        assertThat(changes()).isEmpty();
    }

    private void approve() {
        Database.inTransaction(
                entities -> new AdvisorSteps(entities.find(Candidacy.class, annes), ADVISOR).approve("", NOW));
    }

    private static void update(DossierFactChange change, int seconds) {
        Database.inTransaction(entities -> new Wired(entities)
                .deliver(
                        new DossierFactsChanged(7, ANNE, List.of(change), NOW.plusSeconds(seconds)),
                        ChangedDossiers.class));
    }

    private List<DossierChange> changes() {
        return changes(kept -> kept.of(annes));
    }

    private static Iterable<Long> unseen() {
        return changes(kept -> kept.unseenOn(T2_PARIS));
    }

    private static <T> T changes(Function<DossierChanges, T> act) {
        return Database.fromTransaction(entities -> act.apply(new Wired(entities).make(DossierChanges.class)));
    }
}

package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.HeldDossier;
import fr.alin.candidacy.view.HeldHomes;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldingRepositoryTest {

    private static final OfferReference OTHER = new OfferReference("TOITS-75012");

    private final SettableClock clock = new SettableClock(NOW);
    private long anne;
    private long denis;

    @BeforeEach
    void two_homes_one_with_a_list() {
        Database.empty("candidacy", "candidate_list", "home_file", "offer");
        Database.inTransaction(entities -> PostedOffers.add(
                entities,
                OfferFixtures.offer(OTHER.value(), OfferFixtures.t2InParis()),
                OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
        anne = applies(7, ANNE);
        denis = applies(8, DENIS);
        run("insert into candidate_list values (50, 1, '%s', now(), null, 3, false, '')".formatted(T2_PARIS));
        run("insert into listed_candidate values (50, %d, 1, 2), (50, %d, 2, null)".formatted(anne, denis));
        run("update candidacy set status = 'VISIT_PLANNED' where id = " + anne);
        run("update offer set status = 'CLOSED' where reference = '%s'".formatted(T2_PARIS));
    }

    @Test
    void a_landlord_reads_its_offers_with_the_dossiers_that_it_was_sent() {
        var held = page("TOITS", Optional.empty(), 10);

        assertThat(held.next()).isEmpty();
        assertThat(held.homes())
                .containsExactly(
                        new HeldHomes.Home(
                                new HeldOffer(T2_PARIS, 1, OfferState.CLOSED),
                                List.of(new HeldDossier(
                                        CandidacyReference.of(anne).value(), CandidacyStatus.VISIT_PLANNED, 2))),
                        new HeldHomes.Home(new HeldOffer(OTHER, 1, OfferState.OPEN), List.of()));
    }

    @Test
    void pages_follow_one_another() {
        var first = page("TOITS", Optional.empty(), 1);

        assertThat(first.next()).contains(T2_PARIS);
        assertThat(page("TOITS", first.next(), 1).homes())
                .extracting(home -> home.offer().reference())
                .containsExactly(OTHER);
        assertThat(page("TOITS", Optional.of(OTHER), 1).homes()).isEmpty();
    }

    @Test
    void nobody_reads_what_is_another_landlords() {
        assertThat(page("AUTRE", Optional.empty(), 10).homes()).isEmpty();
    }

    private HeldHomes page(String landlord, Optional<OfferReference> after, int most) {
        return Database.fromTransaction(entities ->
                new Wired(entities, clock).make(HoldingService.class).page(landlord, after, most));
    }

    private long applies(long account, UniqueNumber application) {
        return Database.fromTransaction(entities -> {
            var wired = new Wired(entities, clock);
            wired.make(HomeFiles.class).lock(T2_PARIS, NOW).admit(NOW);
            var candidacy = new Candidacy(account, application, REGISTERED, t2InParis(), NOW);
            wired.make(CandidacyRepository.class).add(candidacy);
            return candidacy.facts().id();
        });
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> entities.createNativeQuery(sql).executeUpdate());
    }
}

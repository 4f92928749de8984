package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.candidacy.ranking.RankingGrids;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.importing.ApplicationUpdate;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.SiteQuestions;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts the statements of "Je postule". */
class ApplyRepositoryTest {

    private static final long ACCOUNT = 101;

    private final SettableClock clock = new SettableClock(NOW);

    @BeforeEach
    void an_open_offer_and_a_validated_application() {
        Database.empty("candidacy", "home_file", "offer", "account");
        var profile = CandidacyFixtures.profile(2, "3000", "20000");
        var application = new HousingApplication(ACCOUNT, 1, Registered.anne(), NOW);
        application.replaceSearchFacts(new SearchFacts(
                profile.registeredOn(), profile.household(), profile.incomes(), Set.of(), Set.of(), Set.of("75")));
        Database.inTransaction(entities -> {
            AccountRows.add(entities, ACCOUNT);
            PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis()));
            entities.persist(application);
        });
        Database.inTransaction(entities -> entities.createNativeQuery(
                        "update housing_application set validated_at = refreshed_at, expires_on = null,"
                                + " record = 'not read'")
                .executeUpdate());
    }

    /**
     * Read: offer with the bound of waiting, application with its standing and all that ranks, file of the home, former candidacies.
     * Written: the candidacy and its first stage. What comes by events, and the numbers fetched by fifties, are not counted.
     */
    @Test
    void six_statements_do_everything() {
        Database.inTransaction(entities -> entities.persist(new HomeFile(T2_PARIS, NOW)));
        var grids = Database.fromTransaction(entities -> {
            var made = new Wired(entities, clock).make(RankingGrids.class);
            made.calendar();
            return made;
        });

        assertThat(Statements.textsOf(entities -> assertThat(
                                service(entities, grids).apply(new ApplyForOffer(T2_PARIS, RequestKey.random())))
                        .isEqualTo(CandidacyStatus.SUBMITTED)))
                .filteredOn(sql -> !sql.contains("nextval"))
                .hasSize(6);

        assertThat(gridOfTheOnlyCandidacy()).isEqualTo(1);
    }

    /** Whatever else it says, its site is asked first. */
    @Test
    void nothing_is_judged_while_the_last_report_of_the_site_is_too_old() {
        clock.advance(Duration.ofDays(2));
        Database.inTransaction(
                entities -> entities.createNativeQuery("update housing_application set struck_off_on = '2020-09-30'")
                        .executeUpdate());

        assertThat(submitted()).isEmpty();

        Database.inTransaction(entities -> entities.createNativeQuery(
                        "update housing_application set struck_off_on = null, standing_checked_at = ?1")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate());

        assertThat(submitted()).contains(CandidacyStatus.SUBMITTED);
    }

    private Optional<CandidacyStatus> submitted() {
        return Database.fromTransaction(entities -> {
            var grids = new Wired(entities, clock).make(RankingGrids.class);
            return service(entities, grids).submission.submit(new ApplyForOffer(T2_PARIS, RequestKey.random()));
        });
    }

    private static long gridOfTheOnlyCandidacy() {
        return Database.fromTransaction(entities -> entities.createQuery("select c from Candidacy c", Candidacy.class)
                .getSingleResult()
                .score()
                .orElseThrow()
                .gridId());
    }

    private CandidacyService service(EntityManager entities, RankingGrids grids) {
        return new Wired(
                        entities,
                        clock,
                        new StandingTrust(),
                        new CandidacySettings(),
                        grids,
                        new FakeLandlordMessages(),
                        new FakeCaller(ACCOUNT),
                        FakeEligibility.on(clock),
                        new ReferenceService(),
                        new SiteQuestions(),
                        new ApplicationUpdate())
                .firing(CandidacyEvent.class, new FakeEvents<>())
                .make(CandidacyService.class);
    }
}

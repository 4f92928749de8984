package fr.alin.candidacy.desk;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.DENIS;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.T2_PARIS;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.WaitingOrder;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.DeskCounts;
import fr.alin.candidacy.view.StandingDecision;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.PostedOffers;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of the desk, with candidacies in the hands of an advisor, a landlord, a company and the applicant. */
class DeskListsRepositoryTest {

    private static final long CLAIRE = 301;
    private static final long PAUL = 302;
    private static final UniqueNumber THIRD = new UniqueNumber("1110520020171G1175");
    private static final Sorting<WaitingOrder> LONGEST = Sorting.ascending(WaitingOrder.SINCE);
    private static final Sorting<DecidedOrder> LATEST = Sorting.descending(DecidedOrder.DECIDED);

    private final SettableClock clock = new SettableClock(NOW);

    @BeforeEach
    void one_offer() {
        Database.empty("candidacy", "home_file", "offer");
        Database.inTransaction(entities ->
                PostedOffers.add(entities, OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.t2InParis())));
    }

    @Test
    void each_candidacy_says_for_whom_it_waits_and_since_when() {
        stored(ANNE, candidacy -> {});
        stored(DENIS, candidacy -> {
            approve(candidacy, CLAIRE);
            candidacy.send(NOW.plusSeconds(60));
        });
        employerAsked(ANNE, "Comptoir du Ponant", LocalDate.of(2020, 10, 11));

        var lines = waiting(Optional.empty()).lines();

        assertThat(lines).extracting(WaitingLine::application).containsExactly(ANNE, DENIS);
        assertThat(lines).extracting(WaitingLine::party).containsExactly(AwaitedParty.EMPLOYER, AwaitedParty.LANDLORD);
        assertThat(lines)
                .extracting(WaitingLine::name)
                .containsExactly("Comptoir du Ponant", t2InParis().landlordName());
        assertThat(lines).extracting(WaitingLine::since).containsExactly(NOW, NOW.plusSeconds(60));
        assertThat(lines.get(0).isOverdue(LocalDate.of(2020, 10, 11))).isFalse();
        assertThat(lines.get(0).isOverdue(LocalDate.of(2020, 10, 12))).isTrue();
        assertThat(waiting(Optional.of(AwaitedParty.EMPLOYER)).total()).isEqualTo(1);
        assertThat(waiting(Optional.of(AwaitedParty.APPLICANT)).total()).isZero();
    }

    /** The commission's milestone has no term without a condition; the home has one, which the candidate reads. */
    @Test
    void who_has_the_home_proposed_has_the_term_that_she_reads() {
        stored(ANNE, candidacy -> {
            approve(candidacy, CLAIRE);
            candidacy.send(NOW);
        });
        stored(DENIS, candidacy -> {
            approve(candidacy, CLAIRE);
            candidacy.send(NOW);
        });
        var until = LocalDate.of(2020, 10, 16);
        Database.inTransaction(entities -> {
            entities.createNativeQuery("update candidacy set status = 'ALLOCATED' where application = ?1")
                    .setParameter(1, ANNE.value())
                    .executeUpdate();
            entities.createNativeQuery("""
                            insert into home_file (offer_reference, version, state, state_since, proposed_rank, proposed_until)
                            values (?1, 0, 'PROPOSED', ?2, 1, ?3)""")
                    .setParameter(1, T2_PARIS.value())
                    .setParameter(2, NOW.atOffset(ZoneOffset.UTC))
                    .setParameter(3, until)
                    .executeUpdate();
        });

        assertThat(waiting(Optional.of(AwaitedParty.APPLICANT)).lines())
                .extracting(WaitingLine::due)
                .containsExactly(Optional.of(until));
        assertThat(waiting(Optional.of(AwaitedParty.LANDLORD)).lines())
                .extracting(WaitingLine::due)
                .containsExactly(Optional.empty());
    }

    @Test
    void a_complement_waits_for_the_applicant_until_she_answers() {
        stored(ANNE, candidacy -> {});
        complement(ANNE, "ADVISOR", "OPEN", LocalDate.of(2020, 10, 11));
        stored(DENIS, candidacy -> {
            approve(candidacy, CLAIRE);
            candidacy.send(NOW);
            new LandlordSteps(candidacy).requestPapers("Avis d'imposition", Optional.empty(), LocalDate.EPOCH, NOW);
        });
        complement(DENIS, "LANDLORD", "OPEN", null);

        assertThat(desk(DeskService::counts)).isEqualTo(new DeskCounts(0, 1, 2, 1, 0));
        var lines = waiting(Optional.of(AwaitedParty.APPLICANT)).lines();
        assertThat(lines).extracting(WaitingLine::application).containsExactlyInAnyOrder(ANNE, DENIS);
        assertThat(lines)
                .filteredOn(line -> line.application().equals(ANNE))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.since()).isEqualTo(NOW);
                    assertThat(line.due()).contains(LocalDate.of(2020, 10, 11));
                });

        Database.inTransaction(entities -> entities.createNativeQuery(
                        "update complement_request set state = 'ANSWERED', ended_at = now()")
                .executeUpdate());
        assertThat(desk(DeskService::counts)).isEqualTo(new DeskCounts(1, 1, 1, 1, 0));
        assertThat(waiting(Optional.of(AwaitedParty.LANDLORD)).lines())
                .extracting(WaitingLine::application)
                .containsExactly(DENIS);
    }

    private static void complement(UniqueNumber number, String asker, String state, LocalDate due) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into complement_request (id, version, candidacy_id, asker, asked_at, items, wanted, due_on,
                            state, deposited, answer)
                        select nextval('complement_request_seq'), 0, id, ?2, ?3, 'OTHER', 'Un papier', cast(?4 as date), ?5,
                            '', ''
                        from candidacy where application = ?1""")
                .setParameter(1, number.value())
                .setParameter(2, asker)
                .setParameter(3, NOW.atOffset(ZoneOffset.UTC))
                .setParameter(4, due)
                .setParameter(5, state)
                .executeUpdate());
    }

    @Test
    void an_advisor_sees_her_decisions_and_on_demand_those_of_all() {
        stored(ANNE, candidacy -> approve(candidacy, CLAIRE));
        stored(
                DENIS,
                candidacy -> new AdvisorSteps(candidacy, PAUL)
                        .refuse(RefusalReason.INCOMPLETE_DOSSIER, "", NOW.plusSeconds(5)));
        stored(THIRD, candidacy -> {});

        assertThat(decided(false).lines()).extracting(DecidedLine::application).containsExactly(ANNE);
        assertThat(decided(true).lines()).extracting(DecidedLine::advisor).containsExactly(PAUL, CLAIRE);

        clock.advance(Duration.ofDays(8));
        assertThat(decided(true)).isEqualTo(new ListPage<DecidedLine>(0, List.of()));
    }

    @Test
    void the_tabs_count_what_their_lists_hold() {
        stored(ANNE, candidacy -> approve(candidacy, CLAIRE));
        stored(DENIS, candidacy -> {
            approve(candidacy, PAUL);
            candidacy.send(NOW);
        });
        stored(THIRD, candidacy -> {});
        employerAsked(THIRD, "Comptoir du Ponant", LocalDate.of(2020, 10, 11));

        assertThat(desk(DeskService::counts)).isEqualTo(new DeskCounts(1, 1, 2, 1, 0));
        assertThat(waiting(Optional.empty()).total()).isEqualTo(2);
    }

    @Test
    void a_refusal_that_waits_is_decided_and_no_longer_to_review() {
        stored(ANNE, candidacy -> {});
        stored(DENIS, candidacy -> approve(candidacy, CLAIRE));
        assertThat(desk(DeskService::lastDecision))
                .hasValueSatisfying(last -> assertThat(last.isRefusal()).isFalse());
        refused(ANNE, CLAIRE);

        assertThat(desk(DeskService::counts)).isEqualTo(new DeskCounts(0, 1, 0, 2, 0));
        assertThat(decided(false).lines())
                .extracting(line -> line.effectiveAt().isPresent())
                .containsExactly(true, false);
        var last = desk(DeskService::lastDecision).orElseThrow();
        assertThat(last.effectiveAt()).contains(NOW.plusSeconds(601));
        var standing = desk(service -> service.standing(last.id()));
        assertThat(standing)
                .isEqualTo(new StandingDecision(CandidacyStatus.REFUSED, NOW.plusSeconds(1), Optional.of(CLAIRE)));

        clock.advance(Duration.ofSeconds(602));
        assertThat(desk(DeskService::lastDecision)).isEmpty();
    }

    private static void refused(UniqueNumber number, long advisor) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into pending_refusal
                        select id, ?2, 'OTHER', 'Doublon', ?3, ?4 from candidacy where application = ?1""")
                .setParameter(1, number.value())
                .setParameter(2, advisor)
                .setParameter(3, NOW.plusSeconds(1).atOffset(ZoneOffset.UTC))
                .setParameter(4, NOW.plusSeconds(601).atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void every_order_of_what_waits_has_each_line(WaitingOrder by) {
        stored(ANNE, candidacy -> {
            approve(candidacy, CLAIRE);
            candidacy.send(NOW);
        });

        assertThat(desk(service -> service.waiting(new WaitingQuery(
                                "paris", Optional.empty(), Optional.empty(), Sorting.descending(by), new Slice(0, 25))))
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_order_of_what_was_decided_has_each_line(DecidedOrder by) {
        stored(ANNE, candidacy -> approve(candidacy, CLAIRE));

        assertThat(desk(service -> service.decided(new DecidedQuery(
                                "toits", true, DecidedSpan.QUARTER, Sorting.ascending(by), new Slice(0, 25))))
                        .lines())
                .hasSize(1);
    }

    private static void approve(Candidacy candidacy, long advisor) {
        new AdvisorSteps(candidacy, advisor).approve("", NOW);
    }

    private static void stored(UniqueNumber number, Consumer<Candidacy> steps) {
        Database.inTransaction(entities -> {
            var candidacy = new Candidacy(number.hashCode(), number, REGISTERED, t2InParis(), NOW);
            entities.persist(candidacy);
            entities.flush();
            steps.accept(candidacy);
        });
    }

    private static void employerAsked(UniqueNumber number, String company, LocalDate due) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into employer_validation (candidacy_id, version, company_name, due_on, state)
                        select id, 0, ?2, ?3, 'REQUESTED' from candidacy where application = ?1""")
                .setParameter(1, number.value())
                .setParameter(2, company)
                .setParameter(3, due)
                .executeUpdate());
    }

    private ListPage<WaitingLine> waiting(Optional<AwaitedParty> party) {
        return desk(
                service -> service.waiting(new WaitingQuery("", party, Optional.empty(), LONGEST, new Slice(0, 25))));
    }

    private ListPage<DecidedLine> decided(boolean byAll) {
        return desk(
                service -> service.decided(new DecidedQuery("", byAll, DecidedSpan.WEEK, LATEST, new Slice(0, 25))));
    }

    private <T> T desk(Function<DeskService, T> act) {
        var claire = new CurrentCaller() {
            @Override
            public long accountId() {
                return CLAIRE;
            }
        };
        var settings = new AlinSettings() {
            @Override
            public Duration decisionUndo() {
                return Duration.ofMinutes(10);
            }
        };
        return Database.fromTransaction(
                entities -> act.apply(new Wired(entities, clock, claire, settings).make(DeskService.class)));
    }
}

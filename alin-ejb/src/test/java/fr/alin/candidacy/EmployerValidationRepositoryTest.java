package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.ANNE;
import static fr.alin.candidacy.CandidacyFixtures.NOW;
import static fr.alin.candidacy.CandidacyFixtures.REGISTERED;
import static fr.alin.candidacy.CandidacyFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.EmployerStepRecorded;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.EmployerValidationState;
import fr.alin.candidacy.model.ValidationEffect;
import fr.alin.candidacy.view.EmployerStep;
import fr.alin.candidacy.view.EmployerValidationView;
import fr.alin.employer.model.Company;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.port.CompanyDirectory;
import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.importing.ApplicationUpdate;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.ApplicantRepository;
import fr.alin.housingapplication.persistence.CompanyConverter;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.SiteQuestions;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Siret;
import fr.alin.shared.time.Today;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Race;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The employer's part of the validations, from "Je postule" to the departure. */
class EmployerValidationRepositoryTest {

    private static final long ACCOUNT = 101;
    private static final long ADVISOR = 3;
    private final SettableClock clock = new SettableClock(NOW);
    private final FakeEvents<CandidacyEvent> told = new FakeEvents<>();

    @BeforeEach
    void annes_employer_wants_to_agree() {
        Database.empty("candidacy", "account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, ACCOUNT);
            AccountRows.add(entities, ADVISOR);
            entities.persist(new HousingApplication(ACCOUNT, 1, Registered.anne(), NOW));
        });
        employer("CONFIRMED", "LIMITED", true);
    }

    @Test
    void the_employer_is_asked_when_she_applies_and_has_ten_days() {
        var id = apply();

        var asked = asked(id).orElseThrow();

        assertThat(asked.companyName()).isEqualTo("Comptoir du Nord");
        assertThat(asked.dueOn()).isEqualTo("2020-10-11");
        assertThat(asked.steps()).extracting(EmployerStep::state).containsExactly(EmployerValidationState.REQUESTED);
        assertThat(effect(id)).isEqualTo(ValidationEffect.WAITS);
    }

    @Test
    void each_step_is_told_to_the_employee() {
        var id = apply();
        record(id, EmployerValidationState.REFUSED, "Moins d'un an");
        record(id, EmployerValidationState.WAIVED, "Urgence");

        assertThat(told.fired())
                .extracting(event -> ((EmployerStepRecorded) event).state())
                .containsExactly("REQUESTED", "REFUSED", "WAIVED");
    }

    @Test
    void a_passed_term_is_told_only_while_somebody_waits_for_it() {
        var id = apply();
        change(id, candidacy -> candidacy.cancel(NOW));
        clock.advance(Duration.ofDays(11));
        assertThat(expire()).isEqualTo(1);
        assertThat(told.fired()).hasSize(1);

        apply();
        clock.advance(Duration.ofDays(11));
        assertThat(expire()).isEqualTo(1);
        assertThat(((EmployerStepRecorded) told.last()).state()).isEqualTo("OVERDUE");
    }

    @Test
    void nobody_is_asked_for_an_anonymous_employee() {
        employer("CONFIRMED", "ANONYMOUS", true);

        assertThat(asked(apply())).isEmpty();
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void nobody_is_asked_without_such_a_policy_or_before_the_company_is_confirmed() {
        employer("CONFIRMED", "FULL", false);
        var withoutPolicy = apply();
        assertThat(asked(withoutPolicy)).isEmpty();
        assertThat(effect(withoutPolicy)).isEqualTo(ValidationEffect.NONE);

        Database.empty("candidacy");
        employer("WAITING", "FULL", true);
        assertThat(asked(apply())).isEmpty();
    }

    @Test
    void an_advisor_records_the_refusal_and_goes_on_without_it() {
        var id = apply();

        record(id, EmployerValidationState.REFUSED, "Moins d'un an");
        assertThat(effect(id)).isEqualTo(ValidationEffect.STAYS);
        record(id, EmployerValidationState.WAIVED, "Urgence");

        assertThat(effect(id)).isEqualTo(ValidationEffect.NONE);
        assertThat(asked(id).orElseThrow().last().reason()).isEqualTo("Urgence");
    }

    @Test
    void of_two_answers_at_once_both_are_kept_one_after_the_other() {
        var id = apply();

        assertThat(Race.of(
                        () -> record(id, EmployerValidationState.GRANTED, ""),
                        () -> record(id, EmployerValidationState.REFUSED, "Non")))
                .containsExactly(Race.DONE, Race.DONE);

        assertThat(asked(id).orElseThrow().steps()).hasSize(3);
    }

    @Test
    void nothing_is_recorded_once_the_dossier_has_left() {
        var id = apply();
        change(id, candidacy -> {
            new AdvisorSteps(candidacy, ADVISOR).approve("", NOW);
            candidacy.send(NOW);
        });

        assertThatThrownBy(() -> record(id, EmployerValidationState.GRANTED, ""))
                .isInstanceOf(EmployerNotAsked.class);
    }

    @Test
    void nothing_is_recorded_where_nobody_was_asked() {
        employer("CONFIRMED", "ANONYMOUS", true);
        var id = apply();

        assertThatThrownBy(() -> record(id, EmployerValidationState.GRANTED, ""))
                .isInstanceOf(EmployerNotAsked.class);
    }

    @Test
    void a_colleague_who_did_not_decide_cannot_read_or_record_it() {
        var id = apply();
        change(id, candidacy -> new AdvisorSteps(candidacy, 4).approve("", NOW));

        assertThatThrownBy(() -> asked(id)).isInstanceOf(ReasonNotStated.class);
        assertThatThrownBy(() -> record(id, EmployerValidationState.GRANTED, ""))
                .isInstanceOf(ReasonNotStated.class);
    }

    @Test
    void the_passed_term_is_recorded_by_the_night() {
        var id = apply();
        assertThat(expire()).isZero();

        clock.advance(Duration.ofDays(11));

        assertThat(expire()).isEqualTo(1);
        assertThat(expire()).isZero();
        assertThat(asked(id).orElseThrow().state()).isEqualTo(EmployerValidationState.OVERDUE);
    }

    @Test
    void the_employee_reads_that_of_her_active_candidacy_only() {
        var id = apply();
        assertThat(asApplicant()).isTrue();

        change(id, candidacy -> candidacy.cancel(NOW));
        assertThat(asApplicant()).isFalse();
    }

    @Test
    void it_is_deleted_with_the_candidacy() {
        apply();

        Database.inTransaction(entities ->
                entities.createNativeQuery("delete from candidacy_milestone").executeUpdate());
        Database.inTransaction(
                entities -> entities.createNativeQuery("delete from candidacy").executeUpdate());

        assertThat(steps()).isZero();
    }

    private static long steps() {
        return Database.fromTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from employer_validation_step")
                                .getSingleResult())
                        .longValue());
    }

    private long apply() {
        return Database.fromTransaction(entities -> {
            var wired = wired(entities, ACCOUNT);
            var candidacy = new Candidacy(ACCOUNT, ANNE, REGISTERED, t2InParis(), clock.instant());
            wired.make(CandidacyRepository.class).add(candidacy);
            wired.make(ApplicantRepository.class)
                    .hold(ACCOUNT, NOW)
                    .orElseThrow()
                    .validating()
                    .ifPresent(company -> wired.make(EmployerRequests.class)
                            .ask(company, candidacy.submitted().subject()));
            return candidacy.facts().id();
        });
    }

    private void record(long id, EmployerValidationState answer, String reason) {
        ask(service -> {
            service.record(new RecordEmployerAnswer(id, answer, reason));
            return true;
        });
    }

    private <T> T ask(Function<EmployerValidationService, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, ADVISOR).make(EmployerValidationService.class)));
    }

    private Optional<EmployerValidationView> asked(long id) {
        return ask(service -> service.of(id));
    }

    private int expire() {
        return ask(EmployerValidationService::expire);
    }

    private boolean asApplicant() {
        return Database.fromTransaction(entities -> wired(entities, ACCOUNT)
                .make(EmployerValidationService.class)
                .own()
                .isPresent());
    }

    private ValidationEffect effect(long id) {
        return Database.fromTransaction(entities -> wired(entities, ADVISOR)
                .make(EmployerValidations.class)
                .effects(List.of(id), Today.of(clock).inParis())
                .get(id));
    }

    private Wired wired(EntityManager entities, long caller) {
        return new Wired(
                        entities,
                        clock,
                        new FakeCaller(caller),
                        new ReferenceService(),
                        new SiteQuestions(),
                        new ApplicationUpdate(),
                        new NoDirectory(),
                        new SharedCandidacies(),
                        FakeEligibility.on(clock),
                        new AlinSettings() {
                            @Override
                            public Period employerTerm() {
                                return Period.ofDays(10);
                            }
                        })
                .firing(CandidacyEvent.class, told);
    }

    private static void change(long id, Consumer<Candidacy> act) {
        Database.inTransaction(entities -> act.accept(entities.find(Candidacy.class, id)));
    }

    private static void employer(String state, String choice, boolean priorValidation) {
        Database.inTransaction(entities -> entities.createNativeQuery(
                        "update housing_application set company_state = ?1, data_sharing = ?2, company = ?3")
                .setParameter(1, state)
                .setParameter(2, choice)
                .setParameter(3, company(priorValidation))
                .executeUpdate());
    }

    private static String company(boolean priorValidation) {
        var policy = new HousingPolicy("1", null, null, null, priorValidation, "");
        return new CompanyConverter()
                .convertToDatabaseColumn(
                        new Company(Registered.SIRET, "Comptoir du Nord", 80, false, false, true, false, policy));
    }

    /** Nobody asks the directory when somebody applies. */
    private static final class NoDirectory implements CompanyDirectory {

        @Override
        public Optional<Company> find(Siret siret) {
            throw new AssertionError("asked for " + siret);
        }

        @Override
        public boolean accepts(Siret siret, String code) {
            throw new AssertionError("asked for " + siret);
        }
    }
}

package fr.alin.housingapplication.dossier;

import static fr.alin.housingapplication.importing.ApplicationStage.ANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.account.AccountDirectory;
import fr.alin.account.model.NameChangeReason;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.FormerNameLine;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.FakeReference;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.document.RequiredDocuments;
import fr.alin.housingapplication.event.DossierPurpose;
import fr.alin.housingapplication.event.DossierRead;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.housingapplication.view.UnconfirmedHolder;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.testing.FakeEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierServiceTest {

    private static final long ADVISOR = 3;
    private static final FormerNameLine PETIT =
            new FormerNameLine("PETIT", "", "ANNE", NameChangeReason.CORRECTION, Instant.parse("2022-01-31T09:00:00Z"));
    private static final String CANDIDACY = "C000000001";
    private static final UniqueNumber OTHER = new UniqueNumber("1110920621115ACLOG");

    private final ApplicationStage stage = new ApplicationStage();
    private final FakeEvents<DossierRead> readings = new FakeEvents<>();
    private final DossierService service = new DossierService();

    @BeforeEach
    void an_imported_application() {
        stage.importAnne();
        service.applications = stage.applications;
        service.incomes = stage.incomes;
        service.reference = new FakeReference();
        service.details = details();
        service.accounts = new AccountDirectory() {
            @Override
            public List<FormerNameLine> formerNames(long accountId) {
                return accountId == ANNE ? List.of(PETIT) : List.of();
            }

            @Override
            public AccountHolder holder(long accountId) {
                return new AccountHolder(
                        accountId,
                        Civility.MADAME,
                        "Gigi",
                        "Martin",
                        "Denise",
                        stage.email,
                        new MobilePhone("0604505792"),
                        Language.FR);
            }
        };
        service.readings = readings;
        service.clock = stage.clock;
        service.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return ADVISOR;
            }
        };
    }

    private ExaminedDetails details() {
        var details = new ExaminedDetails();
        details.documents = stage.wiring.beans().make(RequiredDocuments.class);
        details.reference = service.reference;
        details.clock = stage.clock;
        details.samePersons = new SamePersonFinder() {
            @Override
            List<UniqueNumber> besides(UniqueNumber number) {
                return List.of(OTHER);
            }
        };
        return details;
    }

    @Test
    void a_consultant_sees_standing_work_and_documents_and_a_landlord_does_not() {
        var details = service.forReview(Registered.NUMBER, CANDIDACY).details().orElseThrow();

        assertThat(details.standing()).isEqualTo(ApplicationStanding.ACTIVE);
        assertThat(details.expiresOn()).contains(Registered.anne().expiresOn());
        assertThat(details.site().label()).isEqualTo("demande-logement-social.gouv.fr");
        assertThat(details.samePersons()).containsExactly(OTHER);
        assertThat(details.documents().lines()).isNotEmpty();
        assertThat(service.forLandlord(Registered.NUMBER, "Toits").details()).isEmpty();
    }

    @Test
    void no_document_on_health_or_violence_is_named() {
        stage.applications
                .findByAccount(ANNE)
                .orElseThrow()
                .refresh(Registered.withSensitiveMatters(), stage.clock.instant());
        assertThat(service.details.documents.of(
                        stage.applications.findByAccount(ANNE).orElseThrow()))
                .anyMatch(document -> document.kind().isSensitive());

        assertThat(service.forReview(Registered.NUMBER, CANDIDACY)
                        .details()
                        .orElseThrow()
                        .documents()
                        .lines())
                .isNotEmpty()
                .noneMatch(line -> line.kind().isSensitive());
    }

    @Test
    void a_review_is_logged_with_reader_and_candidacy() {
        service.forReview(Registered.NUMBER, CANDIDACY);

        assertThat(readings.fired())
                .containsExactly(new DossierRead(
                        ANNE,
                        Optional.of(ADVISOR),
                        Role.ADVISOR,
                        DossierPurpose.REVIEW,
                        CANDIDACY,
                        stage.clock.instant()));
    }

    @Test
    void a_consultant_sees_former_names_and_a_landlord_does_not() {
        assertThat(service.forReview(Registered.NUMBER, CANDIDACY).formerNames())
                .containsExactly(PETIT);
        assertThat(service.forLandlord(Registered.NUMBER, "Toits").formerNames())
                .isEmpty();
    }

    @Test
    void a_consultant_sees_the_unconfirmed_holder_and_the_dossier_is_never_sent() {
        var standing = stage.applications.findByAccount(ANNE).orElseThrow().standing();
        assertThat(service.forReview(Registered.NUMBER, CANDIDACY).unconfirmedHolder())
                .isEmpty();
        service.requireIdentity(Registered.NUMBER);

        standing.compared(Set.of(IdentityPart.NO_LONGER_NAMED));

        var unconfirmed = new UnconfirmedHolder("Gigi", "Martin", "Denise", List.of(IdentityPart.NO_LONGER_NAMED));
        assertThat(service.forReview(Registered.NUMBER, CANDIDACY).unconfirmedHolder())
                .contains(unconfirmed);
        assertThat(service.lookUp(Registered.NUMBER, LookUpReason.VERIFICATION, CANDIDACY)
                        .unconfirmedHolder())
                .contains(unconfirmed);
        assertThatThrownBy(() -> service.requireIdentity(Registered.NUMBER)).isInstanceOf(IdentityNotConfirmed.class);
        assertThatThrownBy(() -> service.forLandlord(Registered.NUMBER, "Toits"))
                .isInstanceOf(IdentityNotConfirmed.class);
    }

    @Test
    void a_looked_up_dossier_is_logged_with_the_reason() {
        for (var reason : LookUpReason.values()) {
            service.lookUp(Registered.NUMBER, reason, CANDIDACY);

            assertThat(readings.last().purpose()).isEqualTo(reason.purpose());
            assertThat(readings.last().reader()).contains(ADVISOR);
        }
    }

    @Test
    void a_proven_income_is_logged_counts_in_the_dossier_and_replaces_a_former_one() {
        service.proveIncome(Registered.NUMBER, proven("18000", YearMonth.of(2021, 9)), CANDIDACY);

        assertThat(readings.last().purpose()).isEqualTo(DossierPurpose.INCOME_ENTERED);
        assertThat(readings.last().reader()).contains(ADVISOR);
        assertThat(service.forReview(Registered.NUMBER, CANDIDACY).provenIncome())
                .contains(proven("18000", YearMonth.of(2021, 9)));
        service.proveIncome(Registered.NUMBER, proven("17000", YearMonth.of(2021, 10)), CANDIDACY);
        assertThat(service.forLandlord(Registered.NUMBER, "Toits").incomes().lastTwelveMonths())
                .contains(new RecentIncome(new BigDecimal("17000"), YearMonth.of(2021, 10)));
    }

    @Test
    void an_income_of_former_months_is_neither_kept_nor_logged() {
        assertThatThrownBy(
                        () -> service.proveIncome(Registered.NUMBER, proven("18000", YearMonth.of(2021, 6)), CANDIDACY))
                .isInstanceOf(InvalidValueException.class);

        assertThat(readings.fired()).isEmpty();
        assertThat(service.forReview(Registered.NUMBER, CANDIDACY).provenIncome())
                .isEmpty();
    }

    private static ProvenIncome proven(String amount, YearMonth last) {
        return new ProvenIncome(
                new RecentIncome(new BigDecimal(amount), last), IncomeProof.PAYSLIPS, LocalDate.of(2021, 10, 5));
    }

    @Test
    void a_sent_dossier_is_logged_with_the_landlord() {
        service.forLandlord(Registered.NUMBER, "Toits et Territoires");

        assertThat(readings.last().purpose()).isEqualTo(DossierPurpose.SENT_TO_LANDLORD);
        assertThat(readings.last().about()).isEqualTo("Toits et Territoires");
        assertThat(readings.last().reader()).isEmpty();
    }

    @Test
    void each_access_to_sensitive_facts_is_logged_with_its_need() {
        for (var need : SensitiveNeed.values()) {
            service.sensitive(Registered.NUMBER, need, CANDIDACY);

            assertThat(readings.last().purpose()).isEqualTo(need.purpose());
        }
        assertThat(readings.fired()).hasSize(3);
    }
}

package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.port.LandlordAssessment;
import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordList;
import fr.alin.candidacy.port.LandlordRenunciation;
import fr.alin.candidacy.port.ReturnedHome;
import fr.alin.candidacy.view.Effort;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.contract.landlord.CandidateList;
import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.EmploymentHolder;
import fr.alin.contract.landlord.Priority;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.IncomeProof;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.StatedPriority;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierPerson;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.TaxIncome;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierWriterTest {

    static final DossierPerson ANNE = person(Civility.MADAME, "PORTE", "ANNE", 19_600);
    static final DossierPerson DENIS = person(Civility.MONSIEUR, "GIGI", "DENIS", 15_500);

    final DossierWriter writer = new DossierWriter();
    String employer = "Société Exemple";

    @Test
    void writes_what_the_contract_accepts() {
        var text = writer.candidateList(list(dossier(Optional.of(DENIS))));

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), text)).isEmpty();
    }

    @Test
    void carries_the_household_its_means_and_its_place_in_the_queue() {
        var message = read(writer.candidateList(list(dossier(Optional.of(DENIS)))));

        assertThat(message.getCandidacy()).isEqualTo("C000000042");
        assertThat(message.getLandlord()).isEqualTo("TOITS");
        assertThat(message.getOffer()).isEqualTo("TOITS-75000123");
        assertThat(message.getPosition()).isEqualTo(3);
        assertThat(message.getUniqueNumber()).isEqualTo("1110920621114ACLOG");
        assertThat(message.getApplicant().getFirstName()).isEqualTo("ANNE");
        assertThat(message.getCoApplicant().getBirthName()).isEqualTo("GIGI");
        assertThat(message.getHousehold().getPersons()).isEqualTo(4);
        assertThat(message.getHousehold().getDependant())
                .singleElement()
                .satisfies(child -> assertThat(child.getBirthDate()).isEqualTo(LocalDate.of(2015, 3, 2)));
        assertThat(message.getEmployment().getHolder()).isEqualTo(EmploymentHolder.CO_APPLICANT);
        assertThat(message.getEmployment().getEmployerName()).isEqualTo("Société Exemple");
        assertThat(message.getEmployment().getSiret()).isEqualTo("82454114802432");
        assertThat(message.getResources().getMonthlyIncome()).isEqualByComparingTo("3350");
        assertThat(message.getResources().getTaxIncome())
                .extracting(income -> income.getYear() + " " + income.getAmount())
                .containsExactly("2025 35100");
    }

    @Test
    void carries_how_the_rules_see_the_household_beside_the_home() {
        var assessment =
                read(writer.candidateList(list(dossier(Optional.of(DENIS))))).getAssessment();

        assertThat(assessment.getCategory()).isEqualTo(4);
        assertThat(assessment.getEffortPercent()).isEqualByComparingTo("13.8");
        assertThat(assessment.getRemainingMonthly()).isEqualByComparingTo("2886.46");
        assertThat(assessment.getPriority()).containsExactly(Priority.DALO, Priority.OVERCROWDED);
    }

    @ParameterizedTest
    @EnumSource(StatedPriority.class)
    void every_ground_of_priority_has_a_word_in_the_contract(StatedPriority priority) {
        assertThat(Priority.fromValue(priority.name())).isNotNull();
    }

    @Test
    void a_long_name_of_an_employer_is_cut_where_no_character_is_torn() {
        employer = "x".repeat(118) + "\uD83C\uDFE0" + "y".repeat(30);

        var message = read(writer.candidateList(list(dossier(Optional.empty()))));

        assertThat(message.getEmployment().getEmployerName()).isEqualTo("x".repeat(118) + "…");
    }

    @Test
    void without_an_employer_s_name_nothing_is_said_of_it() {
        employer = " ";

        assertThat(read(writer.candidateList(list(dossier(Optional.empty())))).getEmployment())
                .isNull();
    }

    @Test
    void says_of_a_disability_only_what_the_home_must_have() {
        var text = writer.candidateList(list(dossier(Optional.empty())));

        assertThat(read(text).getHousehold().getAdaptation())
                .extracting(Enum::name)
                .containsExactly("LEVEL_SHOWER", "LIFT");
        assertThat(text).doesNotContainIgnoringCase("disab", "handicap", "reason", "health");
    }

    @Test
    void days_are_those_of_Paris() {
        var message = read(writer.candidateList(list(dossier(Optional.empty()))));

        assertThat(message.getAppliedOn()).isEqualTo(LocalDate.of(2026, 11, 23)); // 23:30 UTC the day before
        assertThat(message.getCoApplicant()).isNull();
    }

    @Test
    void is_the_same_message_when_it_is_written_again() {
        var first = read(writer.candidateList(list(dossier(Optional.empty()))));
        var second = read(writer.candidateList(list(dossier(Optional.empty()))));

        assertThat(first.getMessageId()).isEqualTo(second.getMessageId()).isEqualTo("dossier-C000000042");
    }

    @Test
    void a_renunciation_is_what_the_contract_accepts_and_names_nobody() {
        var text = writer.renunciation(new LandlordRenunciation(
                "C000000042", dossier(Optional.empty()).offer(), Instant.parse("2026-12-13T23:30:00Z")));

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), text)).isEmpty();
        assertThat(text)
                .contains("messageId=\"renunciation-C000000042\"", "landlord=\"TOITS\"", "TOITS-75000123")
                .contains(">2026-12-14<")
                .doesNotContain("PORTE");
    }

    @Test
    void a_list_has_its_dossiers_in_order_and_says_when_candidates_are_lacking() {
        var one = dossier(Optional.of(DENIS));
        var message = PartnerXml.strict(CandidateList.class, ContractSchemas.landlord())
                .read(writer.candidateList(new LandlordList(
                        "L000000050",
                        one.offer().reference(),
                        "TOITS",
                        3,
                        true,
                        2,
                        4,
                        List.of(one, one),
                        one.sentAt())));

        assertThat(message.getMessageId()).isEqualTo("list-L000000050");
        assertThat(message.getOffer()).isEqualTo("TOITS-75000123");
        assertThat(message.getAsked()).isEqualTo(3);
        assertThat(message.getLackOfCandidates()).isEqualTo("2 candidatures validées sur 4 reçues, pour 3 demandées.");
        assertThat(message.getDossier()).hasSize(2);
        assertThat(read(writer.candidateList(list(one)))
                        .getResources()
                        .getLastTwelveMonths()
                        .getAmount())
                .isEqualByComparingTo("28400");
    }

    @Test
    void a_list_from_which_an_advisor_left_somebody_out_says_so() {
        var text = writer.candidateList(list(dossier(Optional.empty()), 3));

        assertThat(PartnerXml.strict(CandidateList.class, ContractSchemas.landlord())
                        .read(text)
                        .getLackOfCandidates())
                .isEqualTo("1 candidatures proposées sur 3 validées, par une décision motivée d'un conseiller.");
    }

    @Test
    void a_returned_home_is_what_the_contract_accepts() {
        var text = writer.homeReturned(new ReturnedHome(
                new OfferReference("TOITS-75000123"),
                "TOITS",
                LocalDate.of(2026, 12, 20),
                Instant.parse("2026-12-20T23:07:00Z")));

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), text)).isEmpty();
        assertThat(text).contains("returned-TOITS-75000123-2026-12-20", ">2026-12-20<", "2026-12-21T00:07:00+01:00");
    }

    private static LandlordList list(LandlordDossier dossier) {
        return list(dossier, 1);
    }

    private static LandlordList list(LandlordDossier dossier, int validated) {
        return new LandlordList(
                "L000000050",
                dossier.offer().reference(),
                "TOITS",
                3,
                false,
                validated,
                5,
                List.of(dossier),
                dossier.sentAt());
    }

    /** The only dossier of a list. */
    private static Dossier read(String text) {
        var list = PartnerXml.strict(CandidateList.class, ContractSchemas.landlord())
                .read(text);
        assertThat(list.getDossier()).hasSize(1);
        return list.getDossier().get(0);
    }

    private LandlordDossier dossier(Optional<DossierPerson> coApplicant) {
        return new LandlordDossier(
                "C000000042",
                new AppliedOffer(
                        new OfferReference("TOITS-75000123"),
                        "TOITS",
                        "Toits et Territoires",
                        DwellingType.T2,
                        "PARIS",
                        "75",
                        new BigDecimal("463.54")),
                application(coApplicant),
                new LandlordAssessment(
                        Optional.of(4),
                        Optional.of(new Effort(
                                new BigDecimal("463.54"), new BigDecimal("3350"), new BigDecimal("13.8"), true))),
                new CandidacyPosition(3, 12),
                Instant.parse("2026-11-22T23:30:00Z"),
                Instant.parse("2026-11-23T09:00:00Z"),
                Instant.parse("2026-11-23T09:00:05Z"));
    }

    private static final HouseholdMember ADULT = new HouseholdMember(LocalDate.of(1989, 5, 19), false);

    private static final HouseholdMember CHILD = new HouseholdMember(LocalDate.of(2015, 3, 2), true);

    private ApplicationDossier application(Optional<DossierPerson> coApplicant) {
        return new ApplicationDossier(
                new UniqueNumber("1110920621114ACLOG"),
                "0000000042",
                LocalDate.of(2020, 9, 14),
                ANNE,
                coApplicant,
                Optional.of(new EmailAddress("anne.porte@example.org")),
                Optional.of(new MobilePhone("0604505792")),
                new Household(List.of(ADULT, ADULT), List.of(CHILD), true, 1, 0),
                new Incomes(Map.of(), new BigDecimal("3350"), BigDecimal.ZERO),
                employer,
                Optional.of(new Siret("82454114802432")),
                AttachedPerson.CO_APPLICANT,
                List.of(),
                List.of(DwellingType.T2),
                List.of(AdaptedEquipment.LEVEL_SHOWER, AdaptedEquipment.LIFT),
                List.of(StatedPriority.DALO, StatedPriority.OVERCROWDED),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ProvenIncome(
                        new RecentIncome(new BigDecimal("28400"), YearMonth.of(2026, 10)),
                        IncomeProof.PAYSLIPS,
                        LocalDate.of(2026, 11, 5))),
                Optional.empty());
    }

    private static DossierPerson person(Civility civility, String birthName, String firstName, long taxIncome) {
        return new DossierPerson(
                Optional.of(civility),
                birthName,
                firstName,
                LocalDate.of(1989, 5, 19),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new TaxIncome(2025, Optional.of(BigDecimal.valueOf(taxIncome))),
                        new TaxIncome(2024, Optional.empty())),
                new BigDecimal("1750"));
    }
}

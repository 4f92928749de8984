package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.SectionChange;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.housingapplication.view.UpdateReport;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.UnknownCode;
import fr.alin.registration.model.WantedHousing;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Mettre à jour" reports what changed and how it affects the search. */
class UpdateReportTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
    }

    @Test
    void a_changed_income_and_commune_are_reported_by_field_with_their_effects() {
        var report = update(anne -> with(
                earning(anne, "2100", "30000"),
                anne.dependants(),
                List.of("75111", "92012", "29019"),
                anne.complements()));

        assertThat(report.acknowledged()).isFalse();
        assertThat(report.changes())
                .extracting(SectionChange::labelKey)
                .containsExactly("record.applicant.income", "record.wanted-housing");
        assertThat(field(report, "record.applicant.income.resource"))
                .isEqualTo(new FieldChange(
                        "record.applicant.income.resource",
                        List.of(new MonthlyResource(ResourceKind.SALARY, new BigDecimal("1750"))),
                        List.of(new MonthlyResource(ResourceKind.SALARY, new BigDecimal("2100")))));
        var effects = report.effects();
        assertThat(effects.gained())
                .extracting(commune -> commune.code().value())
                .containsExactly("29019");
        assertThat(effects.lost()).isEmpty();
        assertThat(effects.before().rent()).isEqualByComparingTo("1090.00");
        assertThat(effects.after().rent()).isEqualByComparingTo("1206.66");
        assertThat(effects.before().standards()).containsExactly(RentStandard.PLUS);
        assertThat(effects.after().standards()).isEmpty();
    }

    @Test
    void another_surname_is_one_change_and_no_person_is_added_or_removed() {
        stage.usageName = "Martin";
        var report = update(anne -> {
            var known = anne.applicant().identity();
            return RegisteredChange.of(anne)
                    .identity(new Identity(
                            known.civility(),
                            "MARTIN",
                            known.usageName(),
                            known.firstName(),
                            known.birthDate(),
                            known.socialSecurityPrefix()))
                    .made();
        });

        assertThat(report.changes()).singleElement().satisfies(section -> {
            assertThat(section.kind()).isEqualTo(SectionChange.Kind.CHANGED);
            assertThat(section.subject()).isEqualTo("ANNE MARTIN");
            assertThat(section.fields())
                    .containsExactly(
                            new FieldChange("record.applicant.birth-name", List.of("PORTE"), List.of("MARTIN")));
        });
    }

    @Test
    void renamed_persons_are_matched_by_birth_date_or_first_name() {
        var report = update(anne -> RegisteredChange.of(anne)
                .coApplicant(Registered.denisNamed("DURAND"))
                .dependants(anne.dependants().stream()
                        .map(child -> new Dependant(
                                Optional.of("DURAND"),
                                child.firstName(),
                                child.birthDate(),
                                child.sex(),
                                child.kinship(),
                                child.custody()))
                        .toArray(Dependant[]::new))
                .made());

        assertThat(report.changes())
                .hasSizeGreaterThan(1)
                .allMatch(section -> section.kind() == SectionChange.Kind.CHANGED)
                .allMatch(section -> section.fields().size() == 1);
    }

    @Test
    void a_new_child_is_an_added_section() {
        var report = update(anne -> {
            var children = new ArrayList<Dependant>(anne.dependants());
            children.add(Registered.child(2020));
            return with(anne.applicant(), children, List.of("75111"), anne.complements());
        });

        var child = report.changes().get(0);
        assertThat(child.labelKey()).isEqualTo("record.dependant");
        assertThat(child.kind()).isEqualTo(SectionChange.Kind.ADDED);
        assertThat(child.fields()).extracting(FieldChange::before).containsOnly(List.of());
        assertThat(report.effects().after().persons()).isEqualTo(5);
        assertThat(report.effects().lost())
                .extracting(commune -> commune.code().value())
                .containsExactly("92012");
    }

    @Test
    void an_unknown_code_is_shown_in_its_field() {
        var report = update(anne -> anne.with(new Complements(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new UnknownCode("record.reasons", 0, "reason", "31")))));

        assertThat(field(report, "record.reasons.reason").after())
                .containsExactly(RequestReason.HOUSING_TAKEN_BACK, new UnrecognisedValue("31", true));
        assertThat(report.effects().none()).isTrue();
    }

    @Test
    void an_update_without_changes_is_not_reported() {
        stage.service.refresh();

        assertThat(stage.updates.latest(ApplicationStage.ANNE, 10)).isEmpty();
    }

    private UpdateReport update(UnaryOperator<RegisteredApplication> change) {
        stage.site.known.put(Registered.NUMBER, change.apply(Registered.anne()));
        stage.service.refresh();
        return stage.updates.latest(ApplicationStage.ANNE, 10).get(0);
    }

    private static FieldChange field(UpdateReport report, String label) {
        return report.changes().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.labelKey().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static RegisteredPerson earning(RegisteredApplication record, String salary, String taxIncome) {
        var person = record.applicant();
        return new RegisteredPerson(
                person.identity(),
                person.nationality(),
                person.familySituation(),
                person.contact(),
                person.address(),
                person.mailAddress(),
                person.employment(),
                List.of(new TaxIncome(2020, Optional.of(new BigDecimal(taxIncome)))),
                List.of(new MonthlyResource(ResourceKind.SALARY, new BigDecimal(salary))),
                person.alimonyPaid(),
                person.dependantResources(),
                person.support());
    }

    private static RegisteredApplication with(
            RegisteredPerson applicant, List<Dependant> dependants, List<String> communes, Complements complements) {
        var anne = Registered.anne();
        var wanted = anne.wantedHousing();
        return new RegisteredApplication(
                anne.number(),
                anne.createdOn(),
                anne.renewedOn(),
                applicant,
                anne.coApplicant(),
                dependants,
                anne.unbornChildren(),
                anne.currentHousing(),
                new WantedHousing(
                        wanted.kind(),
                        wanted.types(),
                        communes.stream().map(CommuneCode::new).toList(),
                        wanted.extended(),
                        Optional.of(2 + dependants.size()),
                        wanted.maximumRent(),
                        wanted.wishes()),
                anne.reasons(),
                anne.remarks(),
                complements);
    }
}

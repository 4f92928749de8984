package fr.alin.housingapplication.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.ResourceKind;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.Database;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamePersonFinderRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-01-31T09:00:00Z");
    private static final UniqueNumber OTHER = new UniqueNumber("1110920621115ACLOG");
    private static final UniqueNumber THIRD = new UniqueNumber("1110920621116ACLOG");

    @BeforeEach
    void annes_application() {
        Database.empty("housing_application", "account");
        add(1, Registered.anne());
    }

    @Test
    void the_same_name_and_day_of_birth_are_found_however_they_are_written_and_in_whatever_role() {
        add(
                2,
                application(
                        OTHER, person("Porte", "Anne-Marie", Registered.anne().applicant()), Optional.empty()));
        add(
                3,
                application(
                        THIRD,
                        person("MARTIN", "ZOE", born(1970)),
                        Optional.of(person("PORTÉ", "anne", Registered.anne().applicant()))));

        assertThat(besides(Registered.NUMBER)).containsExactly(OTHER, THIRD);
        assertThat(besides(OTHER)).containsExactly(Registered.NUMBER, THIRD);
    }

    @Test
    void another_day_of_birth_or_another_name_is_another_person() {
        add(2, application(OTHER, person("PORTE", "ANNE", born(1970)), Optional.empty()));
        add(3, application(THIRD, person("PORTER", "ANNE", Registered.anne().applicant()), Optional.empty()));

        assertThat(besides(Registered.NUMBER)).isEmpty();
    }

    @Test
    void one_statement_finds_them_by_the_index() {
        assertThat(Statements.sentBy(entities -> finder(entities).besides(Registered.NUMBER)))
                .isEqualTo(1);
        assertThat(plan()).anyMatch(line -> line.contains("housing_application_person_keys"));
    }

    private static List<String> plan() {
        return Database.fromTransaction(entities -> {
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = entities.createNativeQuery("explain " + SamePersonFinder.BESIDES.replace("?1", "'1'"))
                    .getResultList();
            return lines.stream().map(String::valueOf).toList();
        });
    }

    private static List<UniqueNumber> besides(UniqueNumber number) {
        return Database.fromTransaction(entities -> finder(entities).besides(number));
    }

    private static SamePersonFinder finder(EntityManager entities) {
        return new Wired(entities).make(SamePersonFinder.class);
    }

    private static void add(long account, RegisteredApplication record) {
        Database.inTransaction(entities -> {
            AccountRows.add(entities, account);
            entities.persist(new HousingApplication(account, account, record, NOW));
        });
    }

    private static RegisteredPerson born(int year) {
        var anne = Registered.anne().applicant();
        return named(anne, "PORTE", "ANNE", LocalDate.of(year, 5, 19));
    }

    private static RegisteredPerson person(String birthName, String firstName, RegisteredPerson like) {
        return named(like, birthName, firstName, like.identity().birthDate());
    }

    private static RegisteredPerson named(RegisteredPerson like, String birthName, String firstName, LocalDate born) {
        var template = Registered.person(birthName, firstName, FamilySituation.SINGLE, ResourceKind.SALARY, "1500");
        return new RegisteredPerson(
                new Identity(
                        like.identity().civility(), birthName, Optional.empty(), firstName, born, Optional.empty()),
                template.nationality(),
                template.familySituation(),
                template.contact(),
                template.address(),
                template.mailAddress(),
                template.employment(),
                template.taxIncomes(),
                template.resources(),
                template.alimonyPaid(),
                template.dependantResources(),
                template.support());
    }

    private static RegisteredApplication application(
            UniqueNumber number, RegisteredPerson applicant, Optional<RegisteredPerson> coApplicant) {
        var like = Registered.alone("PORTE", "ANNE");
        return new RegisteredApplication(
                number,
                like.createdOn(),
                like.renewedOn(),
                applicant,
                coApplicant.map(person -> new CoApplicant(person, Optional.empty())),
                like.dependants(),
                like.unbornChildren(),
                like.currentHousing(),
                like.wantedHousing(),
                like.reasons(),
                like.remarks(),
                like.complements());
    }
}

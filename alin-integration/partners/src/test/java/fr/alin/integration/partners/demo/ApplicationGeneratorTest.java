package fr.alin.integration.partners.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.contract.registry.Demande;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.partners.message.MessageCodec;
import org.junit.jupiter.api.Test;

class ApplicationGeneratorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String UNIQUE_NUMBER =
            "(0(?:[0-8][0-9]|9[0-5])|02[AB]|111|97[1-6])(0[1-9]|1[0-2])[0-9]{8}[A-Z0-9]{5}";

    private final List<DemandeLogement> applications = new ApplicationGenerator(new Towns()).all(DAY);
    private final Map<String, DemandeLogement> byNumber =
            applications.stream().collect(Collectors.toMap(DemandeLogement::getNumUnique, Function.identity()));

    @Test
    void generated_people_are_always_the_same() {
        var again = new ApplicationGenerator(new Towns()).all(DAY);

        assertThat(again.stream().map(ApplicationGeneratorTest::text).toList())
                .isEqualTo(applications.stream()
                        .map(ApplicationGeneratorTest::text)
                        .toList());
    }

    @Test
    void numbers_and_people_do_not_depend_on_the_day() {
        var later = new ApplicationGenerator(new Towns()).all(DAY.plusDays(200));

        assertThat(later)
                .extracting(DemandeLogement::getNumUnique)
                .containsExactlyElementsOf(
                        applications.stream().map(DemandeLogement::getNumUnique).toList());
    }

    @Test
    void every_number_has_the_format_and_the_month_of_its_creation() {
        assertThat(applications).allSatisfy(application -> {
            assertThat(application.getNumUnique()).matches(UNIQUE_NUMBER);
            assertThat(application.getNumUnique().substring(3, 7))
                    .isEqualTo("%1$tm%1$ty".formatted(application.getDateCreationDemande()));
        });
        assertThat(byNumber).hasSize(applications.size());
    }

    @Test
    void there_are_several_territories_and_many_applications_in_finistere() {
        var territories = applications.stream()
                .collect(Collectors.groupingBy(
                        application -> application.getNumUnique().substring(0, 3), Collectors.counting()));

        assertThat(territories).containsKeys("111", "029", "069", "013", "059", "033");
        assertThat(territories.get("029")).isGreaterThanOrEqualTo(40);
        assertThat(territories.get("111")).isGreaterThanOrEqualTo(150);
    }

    @Test
    void some_people_near_paris_are_registered_twice_and_some_households_are_recognised() {
        var persons = people().map(person ->
                        person.getNomPatronymique() + " " + person.getPrenom() + " " + person.getDateNaissance())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(persons.values()).filteredOn(times -> times > 1).hasSizeGreaterThanOrEqualTo(5);
        assertThat(applications)
                .filteredOn(application -> application.getDalo() != null)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void sirets_are_valid_except_the_misprinted_one_and_addresses_are_in_the_example_domain() {
        assertThat(people()).allSatisfy(person -> {
            Optional.ofNullable(person.getSituationProfessionnelle().getSiretEmployeur())
                    .filter(siret -> !siret.equals(DemoHouseholds.DAMAGED_SIRET))
                    .ifPresent(siret -> assertThat(Sirets.passes(siret)).isTrue());
            Optional.ofNullable(person.getMel())
                    .ifPresent(mail -> assertThat(mail).endsWith("@example.org"));
        });
    }

    @Test
    void the_handbook_s_applicant_lives_with_her_co_applicant() {
        var anne = byNumber.get("1110920621114ACLOG");
        var household = anne.getPersonnePhysique();
        var denis = household.getListeCotitulaire().getCotitulaire().get(0);

        assertThat(household.getDemandeur().getNomPatronymique()).isEqualTo("PORTE");
        assertThat(household.getDemandeur().getPrenom()).isEqualTo("ANNE");
        assertThat(household.getDemandeur().getDateNaissance()).isEqualTo(LocalDate.of(1989, 5, 19));
        assertThat(household.getDemandeur().getMel()).isEqualTo("anne.porte@example.org");
        assertThat(household.getDemandeur().getSituationProfessionnelle().getSiretEmployeur())
                .isEqualTo("82454114802432");
        assertThat(denis.getPrenom()).isEqualTo("DENIS");
        assertThat(denis.getNom()).isEqualTo("GIGI");
        assertThat(anne.getLogementRecherche().getListeLocalisationSouhaite().getLocalisationSouhaite())
                .extracting(place -> place.getCommune().getCode())
                .containsExactly("75111", "75112", "75120");
    }

    @Test
    void the_other_situations_exist() {
        assertThat(byNumber.get("1110321517879GDPUB")
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getMel())
                .isNull();
        assertThat(byNumber.get("1110122016982G1104")
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getSituationProfessionnelle()
                        .getSiretEmployeur())
                .isNull();
        assertThat(byNumber.get("1110619030303G1226").getStatutDemande()).isEqualTo("RADIEE");
        assertThat(byNumber.get("1110520020171G1175")
                        .getPersonnePhysique()
                        .getListePersonneACharge()
                        .getPersonneACharge())
                .hasSize(2);
    }

    @Test
    void the_adapted_household_expects_a_child_and_has_a_wheelchair() {
        var household = byNumber.get("1110323104512GDPUB");

        assertThat(household.getPersonnePhysique().getPersonneANaitre().getDateNaissancePrevue())
                .isAfter(DAY.plusMonths(4));
        assertThat(household.getListeHandicap().getHandicap())
                .extracting(handicap -> handicap.getPersonne())
                .containsExactly("MARC FONTAINE");
    }

    @Test
    void every_application_status_exists() {
        assertThat(byNumber.get("1110121187650G1104").getDateExpiration()).isEqualTo(DAY.plusDays(40));
        assertThat(byNumber.get("1111120143321G1226").getDateExpiration()).isEqualTo(DAY.minusDays(20));
        assertThat(byNumber.get("1110220098112G1175").getNumUniqueRemplacant()).isEqualTo("1110720020439G1175");
        assertThat(byNumber.get("1111022207341GDPUB").getDalo().getStatutDalo().getCode())
                .isEqualTo("ACTIF");
        assertThat(applications.stream()
                        .filter(application -> application.getStatutDemande().equals("ACTIVE"))
                        .filter(application -> application.getDateExpiration().isBefore(DAY.plusMonths(3))))
                .hasSize(2);
    }

    @Test
    void every_application_is_valid() {
        assertThat(applications)
                .allSatisfy(
                        application -> assertThat(MessageCheck.problems(ContractSchemas.registry(), text(application)))
                                .isEmpty());
    }

    private Stream<Demandeur> people() {
        return applications.stream().map(DemandeLogement::getPersonnePhysique).flatMap(household -> {
            var others = household.getListeCotitulaire();
            return Stream.concat(
                    Stream.of(household.getDemandeur()),
                    others == null ? Stream.empty() : others.getCotitulaire().stream());
        });
    }

    private static String text(DemandeLogement application) {
        InterfaceNuu message = new InterfaceNuu();
        message.setVersionInterface("02.01");
        message.setDemande(new Demande());
        message.getDemande().getDemandeLogement().add(application);
        return MessageCodec.REGISTRY.write(message);
    }
}

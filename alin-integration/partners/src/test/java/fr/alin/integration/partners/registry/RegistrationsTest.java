package fr.alin.integration.partners.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import fr.alin.contract.registry.Dalo;
import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.contract.registry.Radiation;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.demo.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final OffsetDateTime THIS_MORNING = OffsetDateTime.of(2026, 11, 22, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final String ANNE = "1110920621114ACLOG";

    @TempDir
    Path folder;

    @Test
    void there_are_twenty_seven_sites_and_each_territory_has_one() {
        assertThat(Site.all()).hasSize(27);
        assertThat(Site.holding(ANNE)).isEqualTo(Site.NATIONAL);
        assertThat(Site.holding("0290921000171G2901").queue()).isEqualTo("registration.029.requests");
        assertThat(Site.holding("0900921000171G2901").queue()).isEqualTo("registration.bfc.requests");
        assertThat(Site.holding("0680921000171G2901").code()).isEqualTo("ALSACE");
        assertThat(Site.holding("02A0921000171G2901")).isEqualTo(Site.NATIONAL);
    }

    @Test
    void only_the_bench_gets_an_application_for_any_number() {
        String number = "1110125000007BENCH";
        Registrations registrations = registrations();

        assertThat(only(registrations.answer(Site.NATIONAL, number)).getListeAnomalie())
                .isNotNull();
        registrations.addBenchApplications();

        DemandeLogement answer = only(registrations.answer(Site.NATIONAL, number));
        assertThat(answer.getNumUnique()).isEqualTo(number);
        assertThat(answer.getPersonnePhysique().getDemandeur().getNomPatronymique())
                .isEqualTo("BENCH");
        assertThat(registrations.find(number)).isEmpty();
        assertThat(only(registrations.answer(Site.FINISTERE, number)).getListeAnomalie())
                .isNotNull();
        assertThat(only(registrations.answer(Site.NATIONAL, ANNE))
                        .getPersonnePhysique()
                        .getDemandeur()
                        .getNom())
                .isEqualTo("PORTE");
    }

    @Test
    void a_change_survives_a_restart_completely() {
        registrations().change(ANNE, anne -> anne.setPrecisionComplementaire("Près d'une école"));

        assertThat(only(registrations().answer(Site.NATIONAL, ANNE)).getPrecisionComplementaire())
                .isEqualTo("Près d'une école");
    }

    @Test
    void changes_of_a_former_release_are_imported_once() throws Exception {
        Path former = folder.resolve("registrations.properties");
        Files.writeString(former, ANNE + ".email=anne.ailleurs@example.org\n");

        assertThat(email(registrations().answer(Site.NATIONAL, ANNE))).isEqualTo("anne.ailleurs@example.org");
        assertThat(former).doesNotExist();
        assertThat(email(registrations().answer(Site.NATIONAL, ANNE))).isEqualTo("anne.ailleurs@example.org");
    }

    @Test
    void struck_off_applications_are_listed_in_pages_in_the_order_of_their_numbers() {
        Registrations registrations = registrations();
        List<String> numbers = registrations.search(Site.NATIONAL, "").stream()
                .filter(application -> application.getStatutDemande().equals(Registrations.ACTIVE))
                .map(DemandeLogement::getNumUnique)
                .limit(45)
                .sorted()
                .toList();
        numbers.forEach(number -> registrations.strikeOff(number, new Radiation()));

        Registrations restarted = registrations();
        List<String> read = new ArrayList<>();
        InterfaceNuu page = restarted.struckOffSince(Site.NATIONAL, THIS_MORNING, null);
        read.addAll(numbers(page));
        for (int pages = 1; page.isSuite(); pages++) {
            assertThat(pages).isLessThan(5);
            page = restarted.struckOffSince(Site.NATIONAL, THIS_MORNING, read.get(read.size() - 1));
            read.addAll(numbers(page));
        }

        assertThat(read).isEqualTo(numbers);
        assertThat(page.getDemande().getDemandeLogement().get(0).getRadiation().getDateRadiation())
                .isEqualTo("2026-11-22");
        assertThat(page.getDemande().getDemandeLogement().get(0).getPersonnePhysique())
                .isNull();
        assertThat(numbers(restarted.struckOffSince(Site.NATIONAL, THIS_MORNING.plusDays(1), null)))
                .isEmpty();
        assertThat(numbers(restarted.struckOffSince(Site.FINISTERE, THIS_MORNING, null)))
                .isEmpty();
    }

    @Test
    void a_recognised_priority_is_listed_separately() {
        Registrations registrations = registrations();
        registrations.recognise("0290921000171G2901", new Dalo());

        assertThat(numbers(registrations.daloSince(Site.FINISTERE, THIS_MORNING, null)))
                .containsExactly("0290921000171G2901");
        assertThat(numbers(registrations.struckOffSince(Site.FINISTERE, THIS_MORNING, null)))
                .isEmpty();
    }

    @Test
    void a_behaviour_alters_the_answer_but_not_the_stored_application() {
        Registrations registrations = registrations();
        registrations.behaviour(Site.NATIONAL).change(Behaviour.HUNDRED);
        assertThat(only(registrations.answer(Site.NATIONAL, ANNE))
                        .getPersonnePhysique()
                        .getListePersonneACharge()
                        .getPersonneACharge())
                .hasSize(100);
        registrations.behaviour(Site.NATIONAL).change(Behaviour.UNKNOWN_CODE);
        assertThat(only(registrations.answer(Site.NATIONAL, ANNE))
                        .getListeMotifDemande()
                        .getMotifDemande())
                .anyMatch(reason -> reason.getCode().equals("77"));
        registrations.behaviour(Site.NATIONAL).change(Behaviour.OTHER_NUMBER);
        assertThat(only(registrations.answer(Site.NATIONAL, ANNE)).getNumUnique())
                .isNotEqualTo(ANNE);

        registrations.behaviour(Site.NATIONAL).change(Behaviour.NORMAL);
        DemandeLogement anne = only(registrations.answer(Site.NATIONAL, ANNE));
        assertThat(anne.getPersonnePhysique().getListePersonneACharge()).isNull();
        assertThat(anne.getListeMotifDemande().getMotifDemande())
                .noneMatch(reason -> reason.getCode().equals("77"));
    }

    private Registrations registrations() {
        return new Registrations(new Towns(), folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static DemandeLogement only(InterfaceNuu message) {
        assertThat(message.getDemande().getDemandeLogement()).hasSize(1);
        return message.getDemande().getDemandeLogement().get(0);
    }

    private static String email(InterfaceNuu message) {
        return only(message).getPersonnePhysique().getDemandeur().getMel();
    }

    private static List<String> numbers(InterfaceNuu message) {
        return message.getDemande().getDemandeLogement().stream()
                .map(DemandeLogement::getNumUnique)
                .toList();
    }
}

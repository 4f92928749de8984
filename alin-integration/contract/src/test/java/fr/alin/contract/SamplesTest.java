package fr.alin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;

import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Outcome;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.registry.InterfaceNuu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offers",
                "acknowledgement",
                "dossier",
                "candidate-list",
                "home-returned",
                "renunciation",
                "answer-conditional",
                "answer-received",
                "answer-visit",
                "answer-commission",
                "answer-decision",
                "answer-incomplete",
                "answer-postponed",
                "answer-condition-met",
                "answer-condition-lapsed",
                "answer-lease-signed",
                "answer-candidate",
                "answer-moving-in",
                "home-closed",
                "answer-acknowledgement",
                "answer-acknowledgement-refused",
                "answer-acknowledgement-waiting",
                "answers",
                "answer-acknowledgements",
                "take-dossiers",
                "dossiers",
                "confirm-dossiers",
                "confirmation",
                "holdings",
                "held-offers"
            })
    void a_landlord_sample_is_valid(String name) throws Exception {
        assertThat(MessageCheck.problems(ContractSchemas.landlord(), text(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration-request",
                "registration-application",
                "registration-application-full",
                "registration-unknown"
            })
    void a_registration_sample_is_valid(String name) throws Exception {
        assertThat(MessageCheck.problems(ContractSchemas.registry(), text(name)))
                .isEmpty();
    }

    @Test
    void the_recorded_exchange_has_a_valid_question_and_a_valid_answer() throws Exception {
        String exchange = resource("registration-exchange.txt");

        for (String element : new String[] {"demandeLogementParametres", "interfaceNuu"}) {
            Matcher found = Pattern.compile("(?s)<(\\w+:)" + element + " .*</\\1" + element + ">")
                    .matcher(exchange);
            assertThat(found.find()).as(element).isTrue();
            String message = found.group().replaceFirst("<xop:Include [^>]*/>", "");
            assertThat(MessageCheck.problems(ContractSchemas.registry(), message))
                    .isEmpty();
        }
    }

    @Test
    void an_invalid_value_is_reported_with_its_element() throws Exception {
        String wrong = text("offers").replace("<surface>47</surface>", "<surface>enormous</surface>");

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), wrong))
                .anyMatch(problem -> problem.contains("'enormous'") && problem.contains("'surface'"));
    }

    @Test
    void a_price_with_three_decimals_is_refused() throws Exception {
        String wrong = text("offers").replace("391.04", "391.045");

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), wrong))
                .anyMatch(problem -> problem.contains("'rent'"));
    }

    @Test
    void text_that_is_not_xml_is_one_problem() {
        assertThat(MessageCheck.problems(ContractSchemas.landlord(), "<offers")).hasSize(1);
    }

    @Test
    void an_external_entity_is_not_loaded() throws Exception {
        String hostile = "<!DOCTYPE offers SYSTEM 'file:///nowhere/at/all'>"
                + text("offers").substring(39);

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), hostile)).isNotEmpty();
    }

    @Test
    void landlord_messages_are_unmarshalled() throws Exception {
        var offers = read("offers", Offers.class);
        var published = (Publication) offers.getEntries().get(0);
        var decision = read("answer-decision", Answer.class).getDecision();
        var dossier = read("dossier", Dossier.class);

        assertThat(published.getClosesOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(published.getRent()).isEqualByComparingTo("391.04");
        assertThat(decision.getOutcome()).isEqualTo(Outcome.ALLOCATED_RANKED);
        assertThat(dossier.getCoApplicant().getBirthName()).isEqualTo("GIGI");
        assertThat(dossier.getSentAt().getOffset().getId()).isEqualTo("+01:00");
    }

    @Test
    void an_application_of_the_registration_site_is_unmarshalled() throws Exception {
        var application = read("registration-application", InterfaceNuu.class)
                .getDemande()
                .getDemandeLogement()
                .get(0);

        assertThat(application.getNumUnique()).isEqualTo("1110920621114ACLOG");
        assertThat(application.getPersonnePhysique().getDemandeur().getDateNaissance())
                .isEqualTo(LocalDate.of(1989, 5, 19));
        assertThat(application.getPersonnePhysique().getListeCotitulaire().getCotitulaire())
                .hasSize(1);
    }

    private static <T> T read(String name, Class<T> type) throws Exception {
        JAXBElement<T> element = JAXBContext.newInstance(type.getPackageName())
                .createUnmarshaller()
                .unmarshal(new StreamSource(new StringReader(text(name))), type);
        return element.getValue();
    }

    private static String text(String name) throws IOException {
        return resource(name + ".xml");
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("samples/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

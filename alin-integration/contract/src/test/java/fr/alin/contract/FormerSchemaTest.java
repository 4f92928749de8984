package fr.alin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule of the contract's versions: a system that validates with the former schema reads today's messages, except
 * where the change log says that it does not.
 */
class FormerSchemaTest {

    private static final Schema FORMER = schema("former/landlord-v1.3.xsd");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offers",
                "acknowledgement",
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
                "home-closed"
            })
    void a_message_of_today_passes_the_former_schema(String sample) throws IOException {
        assertThat(MessageCheck.problems(FORMER, text(sample))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "candidate-list"})
    void of_a_dossier_only_the_assessment_is_new(String sample) throws IOException {
        var today = text(sample);

        assertThat(MessageCheck.problems(FORMER, today))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("assessment"));
        assertThat(MessageCheck.problems(FORMER, today.replaceAll("(?s)<assessment>.*?</assessment>", "")))
                .isEmpty();
    }

    /** From 1.4 on, additions to a dossier pass. */
    @Test
    void a_dossier_has_room_for_what_later_versions_add() throws IOException {
        var later = text("dossier")
                .replace("</dossier>", "<m:garage xmlns:m='urn:alin:landlord:v1:1.5'><m:wanted/></m:garage></dossier>");

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), later)).isEmpty();
    }

    @Test
    void a_message_of_a_later_version_can_be_fetched_and_confirmed() throws IOException {
        var later = """
                <dossiers xmlns="urn:alin:landlord:v1" landlord="TOITS" sentAt="2027-01-01T00:00:00Z" waiting="1">
                  <message messageId="m-0000001" waitsSince="2027-01-01T00:00:00Z"><newsOfLater unknown="1"/></message>
                </dossiers>""";

        assertThat(MessageCheck.problems(ContractSchemas.landlord(), later)).isEmpty();
    }

    private static Schema schema(String file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(FormerSchemaTest.class.getResource(file));
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String sample) throws IOException {
        try (var in = FormerSchemaTest.class.getResourceAsStream("samples/" + sample + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

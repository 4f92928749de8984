package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.alin.integration.Sample;
import fr.alin.integration.messaging.MalformedMessage;
import org.junit.jupiter.api.Test;

/** Reading a site's answer: known elements are validated, unknown ones ignored, and no value is quoted in errors. */
class AnswerReaderTest {

    static final String SAMPLE = Sample.text("registration-application.xml");

    final AnswerReader reader = new AnswerReader();

    @Test
    void elements_that_a_later_version_adds_are_ignored_at_any_place() {
        var later = SAMPLE.replace("<n:entete>", "<n:sceau><n:demande/></n:sceau><n:entete niveau=\"2\">")
                .replace("<n:mel>", "<n:melVerifie>true</n:melVerifie><f:mel xmlns:f=\"urn:future\">x</f:mel><n:mel>")
                .replace("<n:motifDemande code=\"01\"/>", "<n:motifDemande code=\"99\" libelle=\"nouveau\"/>");

        var person = reader.read(later)
                .getDemande()
                .getDemandeLogement()
                .get(0)
                .getPersonnePhysique()
                .getDemandeur();

        assertThat(person.getMel()).isEqualTo("anne.porte@example.org");
    }

    @Test
    void what_the_schema_refuses_is_named_by_element_and_rule_without_its_value() {
        assertThatThrownBy(() -> reader.read(SAMPLE.replaceFirst("1989-05-19", "PORTE le 19 mai")))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageStartingWith(
                        "/interfaceNuu/demande/demandeLogement/personnePhysique/demandeur/dateNaissance:")
                .hasMessageContaining("rule cvc-datatype-valid")
                .hasMessageNotContaining("PORTE");
        refuses(SAMPLE.replaceFirst("<n:prenom>ANNE</n:prenom>", ""), "/demandeur", "cvc-complex-type");
        refuses(SAMPLE.replace("versionInterface=\"02.01\"", ""), "/interfaceNuu:", "cvc-complex-type");
    }

    @Test
    void a_hundred_members_of_a_household_are_read() {
        var members = IntStream.range(0, 100)
                .mapToObj(i -> "<n:personneACharge><n:nom>N</n:nom><n:prenom>P" + i
                        + "</n:prenom><n:dateNaissance>2015-02-03</n:dateNaissance></n:personneACharge>")
                .collect(Collectors.joining("", "<n:listePersonneACharge>", "</n:listePersonneACharge>"));

        var household = reader.read(SAMPLE.replace("<n:listeCotitulaire>", members + "<n:listeCotitulaire>"))
                .getDemande()
                .getDemandeLogement()
                .get(0)
                .getPersonnePhysique();

        assertThat(household.getListePersonneACharge().getPersonneACharge()).hasSize(100);
    }

    @Test
    void a_wrong_member_is_named_by_its_rank() {
        var members = "<n:listePersonneACharge>"
                + "<n:personneACharge><n:dateNaissance>2015-02-03</n:dateNaissance></n:personneACharge>".repeat(2)
                + "<n:personneACharge/></n:listePersonneACharge>";

        refuses(SAMPLE.replace("<n:listeCotitulaire>", members + "<n:listeCotitulaire>"), "personneACharge[3]", "cvc");
    }

    @Test
    void an_answer_that_ends_in_the_middle_is_refused() {
        refuses(SAMPLE.substring(0, SAMPLE.length() / 2), "not well-formed", "line");
    }

    @Test
    void an_entity_is_refused_before_it_is_looked_for() {
        var hostile = SAMPLE.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                .replace("ANNE", "&e;");

        refuses(hostile, "document type", "line");
    }

    @Test
    void endless_nesting_is_refused_known_or_not() {
        refuses(SAMPLE.replace("<n:entete>", "<n:x>".repeat(40) + "</n:x>".repeat(40) + "<n:entete>"), "deeper", "32");
    }

    @Test
    void an_answer_longer_than_any_application_is_refused_unread() {
        refuses(SAMPLE + " ".repeat(AnswerReader.MAX_CHARACTERS), "longer than", "characters");
    }

    private void refuses(String xml, String place, String reason) {
        assertThatThrownBy(() -> reader.read(xml))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }
}

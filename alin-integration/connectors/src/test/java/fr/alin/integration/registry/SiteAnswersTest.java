package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class SiteAnswersTest {

    static final PartnerXml<InterfaceNuu> ANSWERS = PartnerXml.lenient(InterfaceNuu.class);
    static final UniqueNumber ANNES = new UniqueNumber("1110920621114ACLOG");
    static final String SAMPLE = Sample.text("registration-application.xml");

    static final String UNKNOWN =
            Sample.text("registration-unknown.xml").replace("1110920999999ACLOG", "1110920621114ACLOG");

    final SiteAnswers answers = new SiteAnswers();

    @Test
    void an_application_is_found_with_what_was_received() {
        var found = (SiteAnswer.Found) read(SAMPLE);

        assertThat(found.application().number()).isEqualTo(ANNES);
        assertThat(new String(found.received().xml(), StandardCharsets.UTF_8)).isEqualTo(SAMPLE);
    }

    @Test
    void a_number_without_an_application_is_unknown() {
        assertThat(read(UNKNOWN)).isEqualTo(new SiteAnswer.Unknown());
    }

    @Test
    void a_struck_off_application_says_why_and_when() {
        var struckOff = SAMPLE.replace("ACTIVE", "RADIEE").replace("</n:logementRecherche>", """
                </n:logementRecherche><n:radiation><n:motifRadiation code="RADABA"/>\
                <n:dateRadiation>2026-11-20</n:dateRadiation></n:radiation>""");

        assertThat(strikeOff(struckOff))
                .isEqualTo(
                        new StrikeOff(Optional.of(StrikeOffReason.ABANDONED), Optional.of(LocalDate.of(2026, 11, 20))));
    }

    @Test
    void a_struck_off_application_names_its_household_where_the_site_still_gives_it() {
        assertThat(read(SAMPLE.replace("ACTIVE", "RADIEE")).names()).isPresent();
        assertThat(read(SAMPLE.replace("ACTIVE", "RADIEE")
                                .replaceFirst("(?s)<n:personnePhysique>.*</n:personnePhysique>", ""))
                        .names())
                .isEmpty();
    }

    @Test
    void a_strike_off_needs_no_reason_that_we_know() {
        var struckOff = SAMPLE.replace("ACTIVE", "RADIEE").replace("</n:logementRecherche>", """
                </n:logementRecherche><n:radiation><n:motifRadiation code="RADXXX"/></n:radiation>""");

        assertThat(strikeOff(struckOff))
                .isEqualTo(new StrikeOff(Optional.empty(), Optional.empty()))
                .isEqualTo(strikeOff(SAMPLE.replace("ACTIVE", "RADIEE")));
    }

    @Test
    void a_merged_application_names_the_number_it_goes_on_under() {
        var merged = SAMPLE.replace("ACTIVE</n:statutDemande>", """
                RADIEE</n:statutDemande><n:numUniqueRemplacant>1110720020439G1175</n:numUniqueRemplacant>""");

        assertThat(read(merged)).isEqualTo(new SiteAnswer.Replaced(new UniqueNumber("1110720020439G1175")));
    }

    @Test
    void what_is_no_answer_to_the_question_is_refused_without_its_data() {
        refuses(SAMPLE.replace("1110920621114ACLOG", "1110920621115ACLOG"), "another number");
        refuses(UNKNOWN.replace("DEM001", "TEC500"), "anomaly TEC500");
        refuses(Sample.text("registration-unknown.xml"), "another number");
        refuses("<n:interfaceNuu xmlns:n=\"http://nuu.application.i2/\"/>", "demandeLogement: 0");
        refuses(SAMPLE.replace("</n:demande>", "<n:demandeLogement/></n:demande>"), "demandeLogement: 2");
    }

    private void refuses(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("111");
    }

    private StrikeOff strikeOff(String text) {
        return ((SiteAnswer.StruckOff) read(text)).strikeOff();
    }

    private SiteAnswer read(String text) {
        return answers.read(ANNES, new ReadAnswer(ANSWERS.read(text), text));
    }
}

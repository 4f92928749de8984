package fr.alin.integration.partners.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.demo.ApplicationDraw;
import fr.alin.integration.partners.demo.Towns;
import org.junit.jupiter.api.Test;

class SpoilingTest {

    private static final String ANSWER = ApplicationFiles.text(
            new ApplicationDraw(new Towns()).all(LocalDate.of(2026, 11, 22)).get(0));

    @Test
    void a_cut_answer_has_lost_its_second_half() {
        assertThat(spoilt(Behaviour.CUT))
                .hasSize(ANSWER.length() / 2)
                .isEqualTo(ANSWER.substring(0, ANSWER.length() / 2));
    }

    @Test
    void a_future_answer_has_elements_and_a_version_that_today_s_contract_does_not_know() {
        String future = spoilt(Behaviour.FUTURE);

        assertThat(future).contains("lieuNaissance", "cotation", "http://nuu.application.i2/v3", "\"03.00\"");
        assertThat(MessageCheck.problems(ContractSchemas.registry(), future)).isNotEmpty();
    }

    @Test
    void an_answer_with_an_entity_names_a_file_of_the_asker() {
        assertThat(spoilt(Behaviour.ENTITY)).contains("<!DOCTYPE", "SYSTEM \"file:", "&outside;</");
    }

    @Test
    void a_huge_answer_is_longer_than_fifty_megabytes_and_well_formed() {
        String huge = spoilt(Behaviour.HUGE);

        assertThat(huge.length()).isGreaterThan(50 * 1024 * 1024);
        assertThat(huge).endsWith(ANSWER.substring(ANSWER.length() - 40));
    }

    @Test
    void every_other_mood_leaves_the_text_alone() {
        Behaviour.ALL.stream()
                .filter(mood -> !Spoiling.MOODS.contains(mood))
                .forEach(mood -> assertThat(spoilt(mood)).isEqualTo(ANSWER));
    }

    private static String spoilt(Behaviour mood) {
        StringBuilder out = new StringBuilder();
        Spoiling.write(mood, ANSWER, out);
        return out.toString();
    }
}

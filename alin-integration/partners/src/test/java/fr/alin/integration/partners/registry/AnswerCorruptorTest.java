package fr.alin.integration.partners.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.demo.ApplicationGenerator;
import fr.alin.integration.partners.demo.Towns;
import org.junit.jupiter.api.Test;

class AnswerCorruptorTest {

    private static final String ANSWER = ApplicationFiles.text(new ApplicationGenerator(new Towns())
            .all(LocalDate.of(2026, 11, 22))
            .get(0));

    @Test
    void a_cut_answer_lacks_its_second_half() {
        assertThat(corrupted(Behaviour.CUT))
                .hasSize(ANSWER.length() / 2)
                .isEqualTo(ANSWER.substring(0, ANSWER.length() / 2));
    }

    @Test
    void a_future_answer_has_unknown_elements_and_an_unknown_version() {
        String future = corrupted(Behaviour.FUTURE);

        assertThat(future).contains("lieuNaissance", "cotation", "http://nuu.application.i2/v3", "\"03.00\"");
        assertThat(MessageCheck.problems(ContractSchemas.registry(), future)).isNotEmpty();
    }

    @Test
    void an_answer_with_an_entity_refers_to_a_file_of_the_caller() {
        assertThat(corrupted(Behaviour.ENTITY)).contains("<!DOCTYPE", "SYSTEM \"file:", "&outside;</");
    }

    @Test
    void a_huge_answer_is_longer_than_fifty_megabytes_and_well_formed() {
        String huge = corrupted(Behaviour.HUGE);

        assertThat(huge.length()).isGreaterThan(50 * 1024 * 1024);
        assertThat(huge).endsWith(ANSWER.substring(ANSWER.length() - 40));
    }

    @Test
    void other_behaviours_leave_the_text_unchanged() {
        Behaviour.ALL.stream()
                .filter(behaviour -> !AnswerCorruptor.SUPPORTED.contains(behaviour))
                .forEach(behaviour -> assertThat(corrupted(behaviour)).isEqualTo(ANSWER));
    }

    private static String corrupted(Behaviour behaviour) {
        StringBuilder out = new StringBuilder();
        AnswerCorruptor.write(behaviour, ANSWER, out);
        return out.toString();
    }
}

package fr.alin.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fr.alin.shared.error.BusinessException;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;

class ActReportTest {

    private final List<String> done = new ArrayList<>();
    private final FakeReport report = new FakeReport(new FakeMessages());

    @Test
    void a_refusal_is_a_line_and_the_others_are_done() {
        report.perform("Retirer", List.of("one", "refused", "two"), Function.identity(), this::act);

        assertThat(done).containsExactly("one", "two");
        assertThat(report.act).isEqualTo("Retirer");
        assertThat(report.lines)
                .containsExactly(
                        new ReportLine("one", ""),
                        new ReportLine("refused", "Le bailleur a retiré cette offre."),
                        new ReportLine("two", ""));
    }

    @Test
    void what_was_done_before_a_failure_is_reported() {
        assertThatThrownBy(() ->
                        report.perform("Retirer", List.of("one", "broken", "two"), Function.identity(), this::act))
                .isInstanceOf(IllegalStateException.class);

        assertThat(report.lines).containsExactly(new ReportLine("one", ""));
    }

    private void act(String thing) {
        if (thing.equals("refused")) {
            throw new BusinessException("offer.withdrawn");
        }
        if (thing.equals("broken")) {
            throw new IllegalStateException();
        }
        done.add(thing);
    }
}

package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.ContradictionService;
import fr.alin.candidacy.model.ContradictionState;
import fr.alin.candidacy.view.ContradictionView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContradictionPageTest {

    private final List<Long> looked = new ArrayList<>();
    private final ContradictionPage page = new ContradictionPage();

    @BeforeEach
    void an_answer_waits() {
        page.colleagues = new Colleagues();
        page.contradictions = new ContradictionService() {
            @Override
            public ContradictionView look(long id) {
                looked.add(id);
                return waiting();
            }
        };
        page.setId(7);
    }

    /** Faces asks which parts of the page there are before it reads what was sent. */
    @Test
    void the_form_is_there_when_it_is_sent() {
        assertThat(page.getShown().isOpen()).isTrue();
        assertThat(looked).containsExactly(7L);
    }

    @Test
    void the_answer_is_read_once_for_a_page() {
        page.load();

        assertThat(page.getShown()).isSameAs(page.getShown());
        assertThat(looked).containsExactly(7L);
    }

    private static ContradictionView waiting() {
        return new ContradictionView(
                null,
                "message",
                LocalDate.of(2026, 11, 29),
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ContradictionState.OPEN,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}

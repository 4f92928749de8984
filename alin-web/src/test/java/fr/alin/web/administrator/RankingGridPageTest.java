package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.Weight;
import fr.alin.candidacy.ranking.ChangeGrid;
import fr.alin.candidacy.ranking.GridAdministration;
import fr.alin.candidacy.ranking.GridChangedMeanwhile;
import fr.alin.candidacy.ranking.GridTerms;
import fr.alin.shared.error.NotFound;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two administrators on one grid. */
class RankingGridPageTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 1);

    private final FakeMessages messages = new FakeMessages();
    private final Stored stored = new Stored();
    private final RankingGridPage page = new RankingGridPage();

    @BeforeEach
    void open() {
        page.administration = stored;
        page.messages = messages;
        page.clock = Clock.fixed(Instant.parse("2020-10-01T09:00:00Z"), ZoneOffset.UTC);
        page.setId(2);
        page.load();
    }

    @Test
    void what_another_saved_is_not_overwritten_and_what_was_typed_stays() {
        page.getForm().getRows().get(0).setPoints(7);
        stored.grid = grid(42);

        assertThat(page.save()).isNull();
        assertThat(messages.shown).containsExactly("ranking.changed-meanwhile");
        assertThat(page.getForm().isOvertaken()).isTrue();
        assertThat(page.getForm().getRows().get(0).getPoints()).isEqualTo(7);

        assertThat(page.save()).as("once she has seen it").contains("ranking-grid");
        assertThat(stored.grid.weight(Criterion.values()[0]).points()).isEqualTo(7);
    }

    @Test
    void what_another_saved_is_not_withdrawn_unseen() {
        stored.grid = grid(42);

        assertThat(page.withdraw()).isNull();
        assertThat(page.getForm().isOvertaken()).isTrue();
        assertThat(stored.grid).isNotNull();
    }

    @Test
    void a_grid_that_another_withdrew_leads_to_the_list_with_a_word() {
        stored.grid = null;

        assertThat(page.isToCome()).as("the form is still read").isTrue();
        assertThat(page.save()).isEqualTo("/administrator/ranking?faces-redirect=true");
        assertThat(page.withdraw()).isEqualTo("/administrator/ranking?faces-redirect=true");
        assertThat(messages.shown).containsOnly("error.ranking.grid-not-found").hasSize(2);
    }

    private static Grid grid(int points) {
        var weight = new Weight(points, OptionalInt.of(36), false, "Conseil, 10/2020");
        return new Grid(
                2,
                Optional.empty(),
                DAY,
                Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), any -> weight)));
    }

    /** One grid; null when it was withdrawn. */
    private static final class Stored extends GridAdministration {

        private Grid grid = grid(1);

        @Override
        public Grid find(long id) {
            if (grid == null) {
                throw new NotFound("ranking.grid-not-found");
            }
            return grid;
        }

        @Override
        public void change(ChangeGrid command) {
            require(command.shown());
            grid = new Grid(
                    2,
                    Optional.empty(),
                    command.wanted().firstDay(),
                    command.wanted().weights());
        }

        @Override
        public void withdraw(long id, GridTerms shown) {
            require(shown);
            grid = null;
        }

        private void require(GridTerms shown) {
            if (!find(2).weights().equals(shown.weights())) {
                throw new GridChangedMeanwhile();
            }
        }
    }
}

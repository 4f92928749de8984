package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewQueuePageTest {

    private static final ReviewLine CLAIRES = new ReviewLine(
            7,
            new UniqueNumber("1110920621114ACLOG"),
            null,
            Instant.EPOCH,
            LocalDate.EPOCH,
            new CandidacyPosition(1, 1),
            false,
            false,
            Optional.of(301L),
            true,
            Optional.empty(),
            false);

    private final List<Long> loaded = new ArrayList<>();
    private final List<ReviewQuery> asked = new ArrayList<>();
    private final FakeTables tables = new FakeTables();
    private final ReviewQueuePage page = new ReviewQueuePage();

    @BeforeEach
    void connect() {
        page.tables = tables;
        page.colleagues = new Colleagues() {
            @Override
            void load(Collection<Long> accounts) {
                loaded.addAll(accounts);
            }
        };
        page.reviews = new ReviewService() {
            @Override
            public ListPage<ReviewLine> pending(ReviewQuery query) {
                asked.add(query);
                return new ListPage<>(60, List.of(CLAIRES));
            }
        };
    }

    @Test
    void the_soonest_deadline_comes_first() {
        page.getTable().getTotal();

        assertThat(asked)
                .containsExactly(new ReviewQuery(
                        "",
                        ReviewStage.TO_REVIEW,
                        Optional.empty(),
                        Sorting.ascending(ReviewOrder.DEADLINE),
                        new Slice(0, 25)));
    }

    @Test
    void the_names_of_the_advisors_are_read_with_the_list() {
        page.getTable().getTotal();

        assertThat(loaded).containsExactly(301L);
    }

    @Test
    void the_address_says_what_is_searched() {
        tables.ask("text", " Île de Sein ");
        tables.ask("sort", "-position");
        tables.ask("stage", "NO_LONGER_SUITS");

        page.getTable().getTotal();

        assertThat(asked)
                .containsExactly(new ReviewQuery(
                        "Île de Sein",
                        ReviewStage.NO_LONGER_SUITS,
                        Optional.empty(),
                        Sorting.descending(ReviewOrder.POSITION),
                        new Slice(0, 25)));
    }
}

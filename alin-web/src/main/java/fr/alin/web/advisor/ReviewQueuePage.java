package fr.alin.web.advisor;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.model.ReviewOrder;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.ReviewStage;
import fr.alin.candidacy.model.Whose;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** advisor/candidacies.xhtml: the candidacies waiting for a decision. */
@Named
@RequestScoped
public class ReviewQueuePage {

    static final TableShape<ReviewOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(ReviewOrder.DEADLINE))
            .filteredBy("text")
            .choosing("stage", ReviewStage.class)
            .choosing("whose", Whose.class)
            .showing("home", "city", "landlord", "submitted", "deadline", "position", "advisor")
            .offering("rent", "reference");

    @Inject
    ReviewService reviews;

    @Inject
    StaffTables tables;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    private StaffTable<ReviewLine, ReviewOrder> table;

    public StaffTable<ReviewLine, ReviewOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<ReviewLine> read(TableState<ReviewOrder> asked) {
        var page = reviews.pending(query(asked));
        colleagues.load(
                page.lines().stream().flatMap(line -> line.advisor().stream()).toList());
        return page;
    }

    static ReviewQuery query(TableState<ReviewOrder> asked) {
        return new ReviewQuery(
                asked.text("text"),
                asked.choice("stage", ReviewStage.class).orElse(ReviewStage.TO_REVIEW),
                asked.choice("whose", Whose.class),
                asked.sorting(),
                asked.slice());
    }

    public Whose[] getChoices() {
        return Whose.values();
    }

    /** Full days since submission. */
    public long age(ReviewLine line) {
        return Duration.between(line.submittedAt(), clock.instant()).toDays();
    }
}

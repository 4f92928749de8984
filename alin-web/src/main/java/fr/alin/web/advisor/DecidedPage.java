package fr.alin.web.advisor;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.DecidedOrder;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.DecidedSpan;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** advisor/decided.xhtml: what the reader, or any advisor, has decided lately. */
@Named
@RequestScoped
public class DecidedPage {

    static final TableShape<DecidedOrder> SHAPE = TableShape.sortedBy(Sorting.descending(DecidedOrder.DECIDED))
            .filteredBy("text")
            .choosing("by", DecidedBy.class)
            .choosing("span", DecidedSpan.class)
            .showing("stage", "decided", "advisor", "home", "city", "landlord");

    @Inject
    DeskService desk;

    @Inject
    StaffTables tables;

    @Inject
    Colleagues colleagues;

    private StaffTable<DecidedLine, DecidedOrder> table;

    public StaffTable<DecidedLine, DecidedOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<DecidedLine> read(TableState<DecidedOrder> asked) {
        var page = desk.decided(query(asked));
        colleagues.load(page.lines().stream().map(DecidedLine::advisor).toList());
        return page;
    }

    static DecidedQuery query(TableState<DecidedOrder> asked) {
        return new DecidedQuery(
                asked.text("text"),
                asked.choice("by", DecidedBy.class).isPresent(),
                asked.choice("span", DecidedSpan.class).orElse(DecidedSpan.WEEK),
                asked.sorting(),
                asked.slice());
    }

    public List<DecidedSpan> getLongerSpans() {
        return List.of(DecidedSpan.MONTH, DecidedSpan.QUARTER);
    }
}

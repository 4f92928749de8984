package fr.alin.web.support;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.support.HelpDeskService;
import fr.alin.support.model.HelpOrder;
import fr.alin.support.model.HelpQuery;
import fr.alin.support.model.HelpState;
import fr.alin.support.view.HelpLine;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** support/requests.xhtml: what people wrote, the longest waiting first. */
@Named
@RequestScoped
public class RequestsPage {

    private static final TableShape<HelpOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(HelpOrder.ASKED))
            .filteredBy("text")
            .choosing("state", HelpState.class)
            .showing("subject", "asked", "known", "member", "answered");

    @Inject
    HelpDeskService desk;

    @Inject
    StaffTables tables;

    private StaffTable<HelpLine, HelpOrder> table;

    public StaffTable<HelpLine, HelpOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<HelpLine> read(TableState<HelpOrder> asked) {
        return desk.list(new HelpQuery(
                asked.text("text"),
                asked.choice("state", HelpState.class).orElse(HelpState.OPEN),
                asked.sorting(),
                asked.slice()));
    }

    /** Beside the open ones, which are shown unless another state is chosen. */
    public List<HelpState> getOtherStates() {
        return List.of(HelpState.MINE, HelpState.ANSWERED);
    }
}

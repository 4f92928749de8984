package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.model.HomeListOrder;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeListStage;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** advisor/lists.xhtml: the homes whose list of candidates is to be sent, or has been sent. */
@Named
@RequestScoped
public class HomeListsPage {

    static final TableShape<HomeListOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(HomeListOrder.DEADLINE))
            .filteredBy("text")
            .choosing("stage", HomeListStage.class)
            .showing("home", "city", "landlord", "deadline", "propose-by", "validated", "to-review", "state");

    @Inject
    HomeListService lists;

    @Inject
    StaffTables tables;

    private StaffTable<HomeListLine, HomeListOrder> table;

    public StaffTable<HomeListLine, HomeListOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<HomeListLine> read(TableState<HomeListOrder> asked) {
        return lists.lists(query(asked));
    }

    static HomeListQuery query(TableState<HomeListOrder> asked) {
        var stage = asked.choice("stage", HomeListStage.class).orElse(HomeListStage.TO_SEND);
        return new HomeListQuery(asked.text("text"), stage, asked.sorting(), asked.slice());
    }
}

package fr.alin.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.StaffOrder;
import fr.alin.staff.model.StaffQuery;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.view.StaffLine;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** staff/members.xhtml: everybody who works here. */
@Named
@RequestScoped
public class MembersPage {

    private static final TableShape<StaffOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(StaffOrder.NAME))
            .filteredBy("text")
            .choosing("role", StaffRole.class)
            .choosing("state", StaffState.class)
            .showing("email", "role", "agency", "territory", "state")
            .offering("invited", "seen");

    @Inject
    StaffAdministration administration;

    @Inject
    StaffTables tables;

    private StaffTable<StaffLine, StaffOrder> table;

    public StaffTable<StaffLine, StaffOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<StaffLine> read(TableState<StaffOrder> asked) {
        return administration.list(new StaffQuery(
                asked.text("text"),
                asked.choice("role", StaffRole.class),
                asked.choice("state", StaffState.class),
                asked.sorting(),
                asked.slice()));
    }

    public StaffRole[] getRoles() {
        return StaffRole.values();
    }

    public StaffState[] getStates() {
        return StaffState.values();
    }
}

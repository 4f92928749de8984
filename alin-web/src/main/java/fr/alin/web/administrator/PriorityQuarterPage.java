package fr.alin.web.administrator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.PriorityQuarterService;
import fr.alin.candidacy.model.ProgrammeOrder;
import fr.alin.candidacy.model.ProgrammeQuery;
import fr.alin.candidacy.view.ProgrammeLine;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;

/** administrator/priority-quarter.xhtml: the quarter of the homes for recognised households, by programme. */
@Named
@RequestScoped
public class PriorityQuarterPage {

    private static final TableShape<ProgrammeOrder> SHAPE = TableShape.sortedBy(
                    Sorting.descending(ProgrammeOrder.ATTRIBUTIONS))
            .filteredBy("text")
            .showing("landlord", "city", "attributions", "priority", "share", "target");

    @Inject
    PriorityQuarterService programmes;

    @Inject
    StaffTables tables;

    private StaffTable<ProgrammeLine, ProgrammeOrder> table;

    public StaffTable<ProgrammeLine, ProgrammeOrder> getTable() {
        if (table == null) {
            table = tables.table(
                    SHAPE,
                    asked -> programmes.list(new ProgrammeQuery(asked.text("text"), asked.sorting(), asked.slice())));
        }
        return table;
    }
}

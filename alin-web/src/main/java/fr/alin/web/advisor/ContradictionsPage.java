package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ContradictionService;
import fr.alin.candidacy.model.ContradictionOrder;
import fr.alin.candidacy.model.ContradictionQuery;
import fr.alin.candidacy.view.ContradictionLine;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;

/** advisor/contradictions.xhtml: the answers of landlords that contradict what is known and wait for an advisor. */
@Named
@RequestScoped
public class ContradictionsPage {

    static final TableShape<ContradictionOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(ContradictionOrder.CAME))
            .filteredBy("text")
            .showing("stage", "told", "came", "city", "landlord");

    @Inject
    ContradictionService contradictions;

    @Inject
    StaffTables tables;

    private StaffTable<ContradictionLine, ContradictionOrder> table;

    public StaffTable<ContradictionLine, ContradictionOrder> getTable() {
        if (table == null) {
            table = tables.table(
                    SHAPE,
                    asked -> contradictions.page(
                            new ContradictionQuery(asked.text("text"), asked.sorting(), asked.slice())));
        }
        return table;
    }
}

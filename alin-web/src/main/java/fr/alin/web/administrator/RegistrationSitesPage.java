package fr.alin.web.administrator;

import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.view.DepartmentSite;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** administrator/registration-sites.xhtml: one line a department, changed by migrations; searched and sorted here. */
@Named
@RequestScoped
public class RegistrationSitesPage {

    private static final TableShape<Column> SHAPE = TableShape.sortedBy(Sorting.ascending(Column.DEPARTMENT))
            .filteredBy("text")
            .showing("region", "site", "number", "connection");

    @Inject
    ReferenceAdministration administration;

    @Inject
    StaffTables tables;

    private StaffTable<DepartmentSite, Column> table;

    public StaffTable<DepartmentSite, Column> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<DepartmentSite> read(TableState<Column> asked) {
        var order =
                by(asked.sorting().by()).thenComparing(line -> line.department().code());
        var wanted = Folding.letters(asked.text("text"));
        var sorted = administration.registrationSites().stream()
                .filter(line -> words(line).map(Folding::letters).anyMatch(word -> word.contains(wanted)))
                .sorted(asked.sorting().directed(order))
                .toList();
        return ListPage.of(sorted, asked.slice());
    }

    private static Stream<String> words(DepartmentSite line) {
        return Stream.of(
                line.department().label(),
                line.region(),
                line.site().label(),
                line.site().url());
    }

    private static Comparator<DepartmentSite> by(Column column) {
        return switch (column) {
            case DEPARTMENT -> Comparator.comparing(line -> line.department().code());
            case REGION -> Comparator.comparing(DepartmentSite::region);
            case SITE -> Comparator.comparing(line -> line.site().label());
            case NUMBER -> Comparator.comparing(DepartmentSite::territory);
            case CONNECTION -> Comparator.comparing(line -> !line.site().connected());
        };
    }

    /** What the list is sorted by. */
    enum Column {
        DEPARTMENT,
        REGION,
        SITE,
        NUMBER,
        CONNECTION
    }
}

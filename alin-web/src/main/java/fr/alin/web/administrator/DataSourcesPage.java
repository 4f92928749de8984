package fr.alin.web.administrator;

import java.util.Comparator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.view.DataSource;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** administrator/data-sources.xhtml: a dozen lines, changed by migrations and sorted here by their words. */
@Named
@RequestScoped
public class DataSourcesPage {

    private static final TableShape<Column> SHAPE = TableShape.sortedBy(Sorting.ascending(Column.SET));

    @Inject
    ReferenceAdministration administration;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    private StaffTable<DataSource, Column> table;

    public StaffTable<DataSource, Column> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<DataSource> read(TableState<Column> asked) {
        var order = by(asked.sorting().by());
        var sorted = administration.sources().stream()
                .sorted(asked.sorting().directed(order))
                .toList();
        return ListPage.of(sorted, asked.slice());
    }

    private Comparator<DataSource> by(Column column) {
        return switch (column) {
            case SET -> Comparator.comparing(line -> messages.text("source." + line.code()));
            case SOURCE -> Comparator.comparing(DataSource::source);
            case LICENCE -> Comparator.comparing(DataSource::licence);
            case SINCE -> Comparator.comparing(DataSource::effectiveFrom);
        };
    }

    /** What the list is sorted by. */
    enum Column {
        SET,
        SOURCE,
        LICENCE,
        SINCE
    }
}

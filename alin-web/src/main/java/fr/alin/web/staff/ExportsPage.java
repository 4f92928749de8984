package fr.alin.web.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.desk.ExportRecordService;
import fr.alin.candidacy.model.ExportOrder;
import fr.alin.candidacy.model.ExportQuery;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.view.ExportLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** staff/exports.xhtml: who took which list away as a file, when and why. */
@Named
@RequestScoped
public class ExportsPage {

    private static final String MEMBER = "member";

    private static final TableShape<ExportOrder> SHAPE = TableShape.sortedBy(Sorting.descending(ExportOrder.EXPORTED))
            .filteredBy(MEMBER)
            .choosing("list", ExportedList.class)
            .choosing("reason", ExportReason.class)
            .showing("exported", "list", "reason", "words", "lines")
            .offering("format", "filters");

    @Inject
    ExportRecordService exports;

    @Inject
    AccountDirectory accounts;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    private StaffTable<ExportLine, ExportOrder> table;
    private Map<Long, AccountHolder> members;

    public StaffTable<ExportLine, ExportOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<ExportLine> read(TableState<ExportOrder> asked) {
        return exports.exports(new ExportQuery(
                Optional.of(asked.text(MEMBER))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                asked.choice("list", ExportedList.class),
                asked.choice("reason", ExportReason.class),
                asked.sorting(),
                asked.slice()));
    }

    /** The accounts of those who have exported something, by their names. */
    public List<Long> getMembers() {
        return known().keySet().stream()
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    private Map<Long, AccountHolder> known() {
        if (members == null) {
            var all = exports.members();
            members = all.isEmpty() ? Map.of() : accounts.holders(Set.copyOf(all));
        }
        return members;
    }

    public boolean isChosen(long member) {
        return getTable().getState().text(MEMBER).equals(String.valueOf(member));
    }

    /** The name of a member; of an account that is gone, that it was a colleague. */
    public String name(long member) {
        var holder = known().get(member);
        return holder == null ? messages.text("desk.colleague") : holder.greeting();
    }

    public ExportedList[] getLists() {
        return ExportedList.values();
    }

    public ExportReason[] getReasons() {
        return ExportReason.values();
    }
}

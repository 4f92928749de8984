package fr.alin.web.advisor;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.model.Silence;
import fr.alin.candidacy.model.WaitingOrder;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.time.Today;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** advisor/waiting.xhtml: the candidacies that wait for an employer, a landlord or the applicant. */
@Named
@RequestScoped
public class WaitingPage {

    static final TableShape<WaitingOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(WaitingOrder.SINCE))
            .filteredBy("text")
            .choosing("party", AwaitedParty.class)
            .choosing("silence", Silence.class)
            .showing("party", "stage", "since", "due", "reminders", "city", "landlord");

    @Inject
    DeskService desk;

    @Inject
    StaffTables tables;

    @Inject
    Clock clock;

    private StaffTable<WaitingLine, WaitingOrder> table;

    public StaffTable<WaitingLine, WaitingOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<WaitingLine> read(TableState<WaitingOrder> asked) {
        return desk.waiting(query(asked));
    }

    static WaitingQuery query(TableState<WaitingOrder> asked) {
        return new WaitingQuery(
                asked.text("text"),
                asked.choice("party", AwaitedParty.class),
                asked.choice("silence", Silence.class),
                asked.sorting(),
                asked.slice());
    }

    public AwaitedParty[] getParties() {
        return AwaitedParty.values();
    }

    public Silence[] getSilences() {
        return Silence.values();
    }

    /** Full days without news. */
    public long silence(WaitingLine line) {
        return Duration.between(line.since(), clock.instant()).toDays();
    }

    public boolean isOverdue(WaitingLine line) {
        return line.isOverdue(Today.of(clock).inParis());
    }
}

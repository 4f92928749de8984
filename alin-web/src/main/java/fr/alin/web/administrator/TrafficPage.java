package fr.alin.web.administrator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.outbox.TrafficDirection;
import fr.alin.shared.outbox.TrafficLine;
import fr.alin.shared.outbox.TrafficOrder;
import fr.alin.shared.outbox.TrafficQuery;
import fr.alin.shared.outbox.TrafficService;
import fr.alin.shared.outbox.TrafficState;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;
import fr.alin.web.table.TableState;

/** administrator/traffic.xhtml: every message exchanged with landlords. */
@Named
@RequestScoped
public class TrafficPage {

    private static final TableShape<TrafficOrder> SHAPE = TableShape.sortedBy(Sorting.descending(TrafficOrder.SINCE))
            .filteredBy("text", "partner", "kind", "from", "until")
            .choosing("direction", TrafficDirection.class)
            .choosing("state", TrafficState.class)
            .showing("direction", "partner", "kind", "about", "state", "reason")
            .offering("message-id", "attempts", "size");

    @Inject
    TrafficService traffic;

    @Inject
    StaffTables tables;

    private StaffTable<TrafficLine, TrafficOrder> table;

    public StaffTable<TrafficLine, TrafficOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, this::read);
        }
        return table;
    }

    private ListPage<TrafficLine> read(TableState<TrafficOrder> asked) {
        return traffic.list(new TrafficQuery(
                asked.text("text"),
                asked.choice("direction", TrafficDirection.class),
                asked.text("partner"),
                asked.text("kind"),
                asked.choice("state", TrafficState.class),
                day(asked.text("from")),
                day(asked.text("until")),
                asked.sorting(),
                asked.slice()));
    }

    /** What is no day is no bound, as every filter that an address cannot mean. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> Math.abs(day.getYear() - 2000) < 1000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public TrafficDirection[] getDirections() {
        return TrafficDirection.values();
    }

    public TrafficState[] getStates() {
        return TrafficState.values();
    }

    /** The colour of a state. */
    public String tone(TrafficState state) {
        return switch (state) {
            case SENT, APPLIED -> "chip--green";
            case REFUSED, SET_ASIDE -> "chip--red";
            case OWED, WAITING, REPLAYED, GIVEN_UP -> "chip--amber";
        };
    }
}

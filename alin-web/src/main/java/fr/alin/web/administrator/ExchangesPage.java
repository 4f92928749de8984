package fr.alin.web.administrator;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.outbox.ExchangeLine;
import fr.alin.shared.outbox.ExchangeOrder;
import fr.alin.shared.outbox.ExchangeQuery;
import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;

/** administrator/exchanges.xhtml: messages set aside, and messages still to be sent. */
@Named
@RequestScoped
public class ExchangesPage {

    private static final TableShape<ExchangeOrder> SET_ASIDE = TableShape.sortedBy(
                    Sorting.descending(ExchangeOrder.SINCE))
            .named("set-aside")
            .filteredBy("text");
    private static final TableShape<ExchangeOrder> OWED = TableShape.sortedBy(Sorting.ascending(ExchangeOrder.SINCE))
            .named("owed")
            .filteredBy("text");

    @Inject
    ExchangeService exchanges;

    @Inject
    ExchangeWords words;

    @Inject
    StaffTables tables;

    @Inject
    ExchangeActs acts;

    @Inject
    Clock clock;

    private StaffTable<ExchangeLine, ExchangeOrder> setAside;
    private StaffTable<ExchangeLine, ExchangeOrder> owed;

    public void act() throws IOException {
        acts.perform(getSetAside(), getOwed());
    }

    public long minutes(ExchangeLine line) {
        return Duration.between(line.since(), clock.instant()).toMinutes();
    }

    public StaffTable<ExchangeLine, ExchangeOrder> getSetAside() {
        setAside = setAside == null ? table(SET_ASIDE, exchanges::setAside) : setAside;
        return setAside;
    }

    public StaffTable<ExchangeLine, ExchangeOrder> getOwed() {
        owed = owed == null ? table(OWED, exchanges::owed) : owed;
        return owed;
    }

    private StaffTable<ExchangeLine, ExchangeOrder> table(
            TableShape<ExchangeOrder> shape, Function<ExchangeQuery, ListPage<ExchangeLine>> list) {
        return tables.table(
                shape,
                asked -> list.apply(new ExchangeQuery(
                        asked.text("text"), words.codes(asked.text("text")), asked.sorting(), asked.slice())));
    }
}

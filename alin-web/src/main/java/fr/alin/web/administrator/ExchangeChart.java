package fr.alin.web.administrator;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.chart.ChartRow;
import fr.alin.web.chart.ChartTable;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** administrator/exchanges.xhtml: the messages of the last two weeks by day and by what became of them. */
@Named
@RequestScoped
public class ExchangeChart {

    private static final int DAYS = 14;

    @Inject
    ExchangeService exchanges;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    private ChartTable table;

    public ChartTable getTable() {
        if (table == null) {
            table = new ChartTable(
                    messages.text("exchanges.days", DAYS),
                    messages.text("exchanges.day"),
                    Stream.of("taken", "set-aside", "sent", "owed")
                            .map(fate -> messages.text("exchanges.fate." + fate))
                            .toList(),
                    exchanges.lastDays(DAYS).stream()
                            .map(day -> new ChartRow(
                                    formats.dayOfWeek(day.day()),
                                    List.of(day.taken(), day.setAside(), day.sent(), day.owed())))
                            .toList());
        }
        return table;
    }
}

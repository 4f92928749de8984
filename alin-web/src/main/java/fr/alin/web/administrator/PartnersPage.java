package fr.alin.web.administrator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.outbox.PartnerLine;
import fr.alin.shared.outbox.PartnerOrder;
import fr.alin.shared.outbox.TrafficService;
import fr.alin.web.chart.ChartRow;
import fr.alin.web.chart.ChartTable;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;
import fr.alin.web.table.TableShape;

/** administrator/partners.xhtml: what is exchanged with each landlord, and what waits. */
@Named
@RequestScoped
public class PartnersPage {

    private static final TableShape<PartnerOrder> SHAPE = TableShape.sortedBy(Sorting.ascending(PartnerOrder.OLDEST))
            .showing("oldest", "owed", "day", "heard", "refused", "reasons")
            .offering("hour");
    private static final Duration LONG = Duration.ofHours(2);
    private static final int DRAWN = 10;

    @Inject
    TrafficService traffic;

    @Inject
    ExchangeWords words;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private StaffTable<PartnerLine, PartnerOrder> table;
    private ChartTable chart;

    public StaffTable<PartnerLine, PartnerOrder> getTable() {
        if (table == null) {
            table = tables.table(SHAPE, asked -> traffic.partners(asked.sorting(), asked.slice()));
        }
        return table;
    }

    /** Whether nothing has left for the landlord for so long that somebody should ask. */
    public boolean isSilent(PartnerLine line) {
        return line.oldest().filter(this::isLongAgo).isPresent();
    }

    private boolean isLongAgo(Instant moment) {
        return moment.isBefore(clock.instant().minus(LONG));
    }

    /** The landlords with most messages today. */
    public ChartTable getChart() {
        if (chart == null) {
            chart = new ChartTable(
                    messages.text("partners.chart"),
                    messages.text("partners.column.partner"),
                    Stream.of("day", "refused", "owed")
                            .map(name -> messages.text("partners.column." + name))
                            .toList(),
                    traffic.partners(Sorting.descending(PartnerOrder.DAY), new Slice(0, DRAWN)).lines().stream()
                            .map(line -> new ChartRow(
                                    words.landlord(line.partner()), List.of(line.day(), line.refused(), line.owed())))
                            .toList());
        }
        return chart;
    }
}

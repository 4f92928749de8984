package fr.alin.web.advisor;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.web.chart.ChartRow;
import fr.alin.web.chart.ChartTable;
import fr.alin.web.shared.Messages;

/** advisor/candidacies.xhtml: how many candidacies wait, by the time until their offers close. */
@Named
@RequestScoped
public class ReviewChart {

    @Inject
    ReviewService reviews;

    @Inject
    Messages messages;

    private ChartTable table;

    public ChartTable getTable() {
        if (table == null) {
            table = new ChartTable(
                    messages.text("queue.spans"),
                    messages.text("queue.column.deadline"),
                    List.of(messages.text("queue.spans.number")),
                    reviews.pendingBySpan().entrySet().stream()
                            .map(span -> new ChartRow(
                                    messages.text("queue.span." + span.getKey()), List.of(span.getValue())))
                            .toList());
        }
        return table;
    }
}

package fr.alin.web.chart;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.util.List;

import jakarta.json.JsonArrayBuilder;

/**
 * A table of figures, and the same as stacked bars for {@code p:chart}. Colours and fonts are added by chart.js from the
 * style sheet. See decision 81-widgets-that-the-policy-admits.
 *
 * @param title of the table, which is also that of the chart
 * @param rowsName what the rows are, such as the day
 * @param series heads of the columns of figures
 */
public record ChartTable(String title, String rowsName, List<String> series, List<ChartRow> rows) {

    /** The configuration of Chart.js. */
    public String getJson() {
        var sets = JSON.createArrayBuilder();
        for (var place = 0; place < series.size(); place++) {
            var set = JSON.createObjectBuilder().add("label", series.get(place));
            sets.add(set.add("data", column(place)));
        }
        var names = JSON.createArrayBuilder();
        rows.forEach(row -> names.add(row.name()));
        var data = JSON.createObjectBuilder().add("labels", names).add("datasets", sets);
        var text = JSON.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .build()
                .toString();
        return text.replace("<", "\\u003c"); // it stands in a script of the page
    }

    private JsonArrayBuilder column(int place) {
        var figures = JSON.createArrayBuilder();
        rows.forEach(row -> figures.add(row.values().get(place)));
        return figures;
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.values().stream().allMatch(value -> value == 0));
    }
}

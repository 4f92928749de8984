package fr.alin.web.administrator;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.ranking.GridTerms;

/** The fields of a grid. */
public final class GridForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<WeightRow> rows;
    private LocalDate firstDay;
    private boolean overtaken;

    GridForm(Grid grid) {
        firstDay = grid.firstDay();
        rows = Stream.of(Criterion.values())
                .map(criterion -> new WeightRow(criterion, grid.weight(criterion)))
                .toList();
    }

    GridTerms terms() {
        return new GridTerms(firstDay, WeightRow.weights(rows));
    }

    void overtake() {
        overtaken = true;
    }

    /** Whether somebody else changed the grid meanwhile, so that what it now holds is shown beside what was typed. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<WeightRow> getRows() {
        return rows;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}

package fr.alin.web.administrator;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.ranking.ChangeGrid;
import fr.alin.candidacy.ranking.GridAdministration;
import fr.alin.candidacy.view.GridPreview;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;

/** administrator/ranking-grid.xhtml: the weights of a grid, and what it would change before it takes force. */
@Named
@ViewScoped
public class RankingGridPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GridAdministration administration;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private long id;
    private LocalDate firstDay;
    private List<WeightRow> rows;
    private transient Grid grid;
    private transient List<GridPreview> previews;

    /** Loads before rendering, so that an unknown number answers 404. */
    public void load() {
        firstDay = getGrid().firstDay();
        rows = Stream.of(Criterion.values())
                .map(criterion -> new WeightRow(criterion, getGrid().weight(criterion)))
                .toList();
    }

    public String save() {
        administration.change(new ChangeGrid(id, firstDay, WeightRow.weights(rows)));
        messages.info("grids.changed");
        return "/administrator/ranking-grid?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        administration.withdraw(id);
        messages.info("grids.withdrawn");
        return "/administrator/ranking?faces-redirect=true";
    }

    public Grid getGrid() {
        if (grid == null) {
            grid = administration.find(id);
        }
        return grid;
    }

    public boolean isToCome() {
        return getGrid().firstDay().isAfter(today());
    }

    /** The first day that a grid may begin. */
    public LocalDate getEarliest() {
        return today().plusDays(1);
    }

    public List<GridPreview> getPreviews() {
        if (previews == null) {
            previews = administration.preview(id);
        }
        return previews;
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }

    public List<WeightRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}

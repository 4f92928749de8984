package fr.alin.web.administrator;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.ranking.ChangeGrid;
import fr.alin.candidacy.ranking.GridAdministration;
import fr.alin.candidacy.ranking.GridChangedMeanwhile;
import fr.alin.candidacy.view.GridPreview;
import fr.alin.shared.error.NotFound;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;

/** administrator/ranking-grid.xhtml: the weights of a grid, and what it would change before it takes force. */
@Named
@ViewScoped
public class RankingGridPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/administrator/ranking?faces-redirect=true";

    @Inject
    GridAdministration administration;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private long id;
    private GridForm shown;
    private GridForm form;
    private transient Grid grid;
    private transient List<GridPreview> previews;

    /** Loads before rendering, so that an unknown number answers 404. */
    public void load() {
        shown = new GridForm(getGrid());
        form = new GridForm(getGrid());
    }

    public String save() {
        return unlessOvertaken(() -> {
            administration.change(new ChangeGrid(id, shown.terms(), form.terms()));
            messages.info("grids.changed");
            return "/administrator/ranking-grid?faces-redirect=true&id=" + id;
        });
    }

    public String withdraw() {
        return unlessOvertaken(() -> {
            administration.withdraw(id, shown.terms());
            messages.info("grids.withdrawn");
            return LIST;
        });
    }

    /** On a conflict, the next submit applies to the version now shown. The list takes the place of a withdrawn grid. */
    private String unlessOvertaken(Supplier<String> act) {
        try {
            return act.get();
        } catch (GridChangedMeanwhile late) {
            grid = administration.find(id);
            previews = null;
            shown = new GridForm(grid);
            form.overtake();
            messages.refused(late);
            return null;
        } catch (NotFound withdrawn) {
            messages.errorOnNextPage("error." + withdrawn.code());
            return LIST;
        }
    }

    public Grid getGrid() {
        if (grid == null) {
            grid = administration.find(id);
        }
        return grid;
    }

    /** By the day shown, since the grid may have been withdrawn when the form comes back. */
    public boolean isToCome() {
        return !shown.getFirstDay().isBefore(getEarliest());
    }

    /** The first day that a grid may begin. */
    public LocalDate getEarliest() {
        return Today.of(clock).inParis().plusDays(1);
    }

    public List<GridPreview> getPreviews() {
        if (previews == null) {
            previews = administration.preview(id);
        }
        return previews;
    }

    public GridForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

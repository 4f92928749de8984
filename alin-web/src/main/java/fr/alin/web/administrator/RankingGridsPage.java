package fr.alin.web.administrator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.GridCalendar;
import fr.alin.candidacy.ranking.GridAdministration;
import fr.alin.candidacy.view.PublishedGrids;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Department;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** administrator/ranking.xhtml: all grids, and a new one. */
@Named
@RequestScoped
public class RankingGridsPage {

    @Inject
    GridAdministration administration;

    @Inject
    ReferenceService reference;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private List<Grid> grids;
    private List<Grid> inForce;
    private LocalDate firstDay;
    private String territory = "";

    @PostConstruct
    void load() {
        grids = administration.history();
        inForce = PublishedGrids.on(today(), new GridCalendar(grids)).inForce();
        firstDay = getEarliest();
    }

    public String create() {
        var id = administration.create(Optional.of(territory).filter(code -> !code.isEmpty()), firstDay);
        messages.info("grids.created", formats.date(firstDay));
        return "/administrator/ranking-grid?faces-redirect=true&id=" + id;
    }

    public List<Grid> getGrids() {
        return grids;
    }

    /** The end of the key of its state. */
    public String state(Grid grid) {
        return isToCome(grid) ? "to-come" : inForce.contains(grid) ? "in-force" : "past";
    }

    public boolean isToCome(Grid grid) {
        return grid.firstDay().isAfter(today());
    }

    public List<Department> getDepartments() {
        return reference.departments();
    }

    /** A new grid begins tomorrow at the earliest. */
    public LocalDate getEarliest() {
        return today().plusDays(1);
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory == null ? "" : territory;
    }
}

package fr.alin.candidacy.ranking;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.GridCalendar;
import fr.alin.candidacy.view.GridPreview;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;

/**
 * Adds, changes, previews and withdraws grids that are not in force yet. Each method is one transaction.
 * See decision 76-a-rank-that-can-be-explained.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GridAdministration {

    /** The offers with most candidacies that a preview reads. */
    public static final int PREVIEWED = 20;

    @Inject
    GridRepository grids;

    @Inject
    PreviewRepository previews;

    @Inject
    ReferenceService reference;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<GridsChanged> changes;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** All grids, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Grid> history() {
        return calendar().all();
    }

    /** @throws GridNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Grid find(long id) {
        return calendar().find(id).orElseThrow(GridNotFound::new);
    }

    /**
     * Adds a grid with the weights of the one in force in the territory.
     *
     * @param territory a department's code; empty for the whole country
     * @return its number
     * @throws GridDayTaken when the territory has one from that day on
     */
    public long create(Optional<String> territory, LocalDate firstDay) {
        requireToCome(firstDay);
        territory.ifPresent(this::requireKnown);
        var copied = territory
                .map(code -> calendar().inForce(code, today()))
                .orElseGet(() -> calendar().inForce(today()));
        var grid = new Grid(grids.nextId(), territory, firstDay, copied.weights());
        store(grid);
        return grid.id();
    }

    /**
     * @throws GridNotFound when it was withdrawn
     * @throws GridInForce when its day has come
     * @throws GridChangedMeanwhile when it is not as it was shown
     * @throws GridDayTaken when the territory has another one from the new day on
     * @throws InvalidValueException {@code ranking.points-of-wrong-sign}
     */
    public void change(ChangeGrid command) {
        var wanted = command.wanted();
        requireToCome(wanted.firstDay());
        var former = lockToCome(command.id(), command.shown());
        grids.remove(former.id());
        var grid = new Grid(former.id(), former.territory(), wanted.firstDay(), wanted.weights());
        grid.requireSigns();
        store(grid);
    }

    /**
     * @param shown the grid as it was read
     * @throws GridNotFound when it was withdrawn
     * @throws GridInForce when its day has come
     * @throws GridChangedMeanwhile when it is not as it was shown
     */
    public void withdraw(long id, GridTerms shown) {
        grids.remove(lockToCome(id, shown).id());
        noteChange();
    }

    /** What the grid, as it is stored, would change now for the offers with most candidacies that have not left. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GridPreview> preview(long id) {
        var own = calendar().inForceByTerritory(today()).stream()
                .flatMap(grid -> grid.territory().stream())
                .collect(toSet());
        return previews.previews(find(id), own, PREVIEWED);
    }

    private void store(Grid grid) {
        if (!grids.add(grid, caller.accountId(), clock.instant())) {
            throw new GridDayTaken();
        }
        noteChange();
    }

    private void noteChange() {
        changes.fire(new GridsChanged());
        log.record(SecurityEvent.SETTINGS_CHANGED, caller.accountId());
    }

    private Grid lockToCome(long id, GridTerms shown) {
        var grid = grids.lock(id).orElseThrow(GridNotFound::new);
        if (!grid.firstDay().isAfter(today())) {
            throw new GridInForce();
        }
        if (!shown.isOf(grid)) {
            throw new GridChangedMeanwhile();
        }
        return grid;
    }

    private void requireToCome(LocalDate firstDay) {
        BusinessDate.RANKING.check(firstDay, today());
    }

    private void requireKnown(String department) {
        if (reference.departments().stream().noneMatch(known -> known.code().equals(department))) {
            throw new InvalidValueException("ranking.territory-unknown", department);
        }
    }

    private GridCalendar calendar() {
        return new GridCalendar(grids.all());
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }
}

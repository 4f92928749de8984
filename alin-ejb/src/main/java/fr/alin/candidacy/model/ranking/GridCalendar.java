package fr.alin.candidacy.model.ranking;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All grids; immutable, with one for the whole country from the beginning. A department's own grid comes before it. */
public final class GridCalendar {

    private final List<Grid> grids;

    public GridCalendar(Collection<Grid> grids) {
        this.grids = grids.stream().sorted(comparing(Grid::firstDay).reversed()).toList();
    }

    /** All grids, latest first. */
    public List<Grid> all() {
        return grids;
    }

    /** The grid that counts on a day for homes in a department. */
    public Grid inForce(String department, LocalDate day) {
        return latest(Optional.of(department), day).orElseGet(() -> inForce(day));
    }

    /** The grid that counts on a day where no department has its own. */
    public Grid inForce(LocalDate day) {
        return latest(Optional.empty(), day).orElseThrow(() -> new IllegalStateException("no grid on " + day));
    }

    /** The grids that count on a day: that for the whole country first, then those of departments by their codes. */
    public List<Grid> inForceByTerritory(LocalDate day) {
        return grids.stream()
                .map(Grid::territory)
                .distinct()
                .sorted(comparing(territory -> territory.orElse("")))
                .map(territory -> latest(territory, day))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Grid> find(long id) {
        return grids.stream().filter(grid -> grid.id() == id).findFirst();
    }

    private Optional<Grid> latest(Optional<String> territory, LocalDate day) {
        return grids.stream()
                .filter(grid ->
                        grid.territory().equals(territory) && !grid.firstDay().isAfter(day))
                .findFirst();
    }
}

package fr.alin.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneOutline;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.DepartmentOutline;
import fr.alin.reference.view.MapBox;
import fr.alin.shared.model.CommuneCode;

/**
 * What the maps draw: outlines of departments, communes and arrondissements. Paris is drawn as its arrondissements, the city as their ground; Lyon
 * and Marseille, whose arrondissements have no outline, as one. Public, since it contains no personal data.
 * See decision 68-outlines-in-memory-and-in-the-browser.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutlineService {

    @Inject
    ReferenceRepository reference;

    @Inject
    ReferenceCache cache;

    @Inject
    OutlineCache outlines;

    /** Differs when an outline, a name or a population may differ; of letters, digits and {@code -}. */
    public String version() {
        return Long.toHexString(outlines.outlines().digest())
                + '-'
                + cache.data().version();
    }

    /** The communes of a department, cities below their arrondissements first; none when there is no such department. */
    public List<CommuneOutline> communesOf(String department) {
        return drawn(cache.data().communes().stream()
                .filter(commune -> commune.departmentCode().equals(department)));
    }

    /** The communes that may lie in the rectangle, cities below their arrondissements first. */
    public List<CommuneOutline> within(MapBox box) {
        var data = cache.data();
        return drawn(outlines.outlines().within(box).stream().map(data::commune).flatMap(Optional::stream));
    }

    /** All departments, by code. */
    public List<DepartmentOutline> departments() {
        var known = outlines.outlines().departments();
        return reference.departments().stream()
                .filter(department -> known.containsKey(department.code()))
                .map(department -> new DepartmentOutline(department, known.get(department.code())))
                .toList();
    }

    /** The communes that stand on the map for these: an arrondissement without outline is drawn as its city. */
    public Set<CommuneCode> standingFor(Collection<CommuneCode> codes) {
        return codes.stream()
                .map(code -> hasOutline(code) ? Optional.of(code) : cityOf(code))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private List<CommuneOutline> drawn(Stream<Commune> communes) {
        return communes.flatMap(commune -> drawn(commune.point()).stream())
                .sorted(Comparator.comparing(CommuneOutline::ground).reversed())
                .toList();
    }

    private Optional<CommuneOutline> drawn(CommunePoint point) {
        var known = outlines.outlines();
        return known.commune(point.code())
                .map(outline -> new CommuneOutline(point, outline, false))
                .or(() -> known.city(point.code()).map(outline -> new CommuneOutline(point, outline, true)));
    }

    private Optional<CommuneCode> cityOf(CommuneCode code) {
        return cache.data().commune(code).flatMap(Commune::parent).filter(this::hasOutline);
    }

    private boolean hasOutline(CommuneCode code) {
        return outlines.outlines().commune(code).isPresent();
    }
}

package fr.alin.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommunePoint;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;

/** Paris with its eleventh arrondissement, Saint-Denis with the former Pierrefitte-sur-Seine, and Ajaccio. */
final class FakeCommunes extends ReferenceService {

    static final CommuneCode PARIS = new CommuneCode("75056");
    static final CommuneCode SAINT_DENIS = new CommuneCode("93066");
    static final CommuneCode PIERREFITTE = new CommuneCode("93059");

    private final Map<CommuneCode, Commune> communes = Stream.of(
                    commune("75056", "Paris", "75011", Optional.empty(), 48.8566, 2.3522),
                    commune("75111", "Paris 11e Arrondissement", "75011", Optional.of(PARIS), 48.8594, 2.3788),
                    commune("93066", "Saint-Denis", "93380", Optional.empty(), 48.9362, 2.3574),
                    commune("2A004", "Ajaccio", "20000", Optional.empty(), 41.9257, 8.7376))
            .collect(Collectors.toMap(Commune::code, Function.identity()));

    @Override
    public Map<CommuneCode, Commune> communesOf(Collection<CommuneCode> asked) {
        var found = communes.values().stream()
                .filter(commune -> asked.contains(commune.code()))
                .collect(Collectors.toMap(Commune::code, Function.identity()));
        if (asked.contains(PIERREFITTE)) {
            found.put(PIERREFITTE, communes.get(SAINT_DENIS));
        }
        return found;
    }

    @Override
    public Map<CommuneCode, String> formerNames(Collection<CommuneCode> asked) {
        return asked.contains(PIERREFITTE) ? Map.of(PIERREFITTE, "Pierrefitte-sur-Seine") : Map.of();
    }

    @Override
    public Set<CommuneCode> dividedCommunes() {
        return Set.of(PARIS);
    }

    private static Commune commune(
            String insee, String name, String postalCode, Optional<CommuneCode> parent, double north, double east) {
        var code = new CommuneCode(insee);
        return new Commune(
                new CommunePoint(code, name, north, east, 1),
                List.of(postalCode),
                code.department(),
                parent,
                new Zoning(code, CeilingZone.PARIS_ADJOINING, CeilingZone.A_BIS, "A bis", OfferFixtures.TODAY));
    }
}

package fr.alin.offer;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;

/** Knows these communes only, all of the zone of Paris. */
final class KnownCommunes extends ReferenceService {

    private final Set<String> codes;

    KnownCommunes(String... codes) {
        this.codes = Set.of(codes);
    }

    @Override
    public Map<CommuneCode, Zoning> zonings(Collection<CommuneCode> asked) {
        return asked.stream()
                .filter(code -> codes.contains(code.value()))
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new Zoning(
                                code, CeilingZone.PARIS_ADJOINING, CeilingZone.A_BIS, "A bis", OfferFixtures.TODAY)));
    }
}

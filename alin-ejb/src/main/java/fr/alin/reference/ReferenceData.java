package fr.alin.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.CategoryDefinition;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.FormerCommune;
import fr.alin.shared.model.CommuneCode;

/** One version of all reference data in memory; immutable. See decision 19-reference-data-in-memory. */
final class ReferenceData {

    private final long version;
    private final Map<CommuneCode, Commune> communes = new LinkedHashMap<>();
    private final FormerCommunes former;
    private final Set<CommuneCode> divided;
    private final CommuneIndex index;
    private final IncomeCeilings ceilings;
    private final List<CategoryDefinition> categories;

    ReferenceData(
            long version,
            Collection<Commune> communes,
            Collection<FormerCommune> former,
            IncomeCeilings ceilings,
            Collection<CategoryDefinition> categories) {
        this.version = version;
        communes.forEach(commune -> this.communes.put(commune.code(), commune));
        this.former = new FormerCommunes(former);
        this.divided =
                communes.stream().flatMap(commune -> commune.parent().stream()).collect(Collectors.toUnmodifiableSet());
        this.index = new CommuneIndex(communes);
        this.ceilings = ceilings;
        this.categories = List.copyOf(categories);
    }

    long version() {
        return version;
    }

    /** The commune with this code; today's commune for the code of one that has become a part of it. */
    public Optional<Commune> commune(CommuneCode code) {
        return Optional.ofNullable(communes.get(code))
                .or(() -> former.find(code).map(FormerCommune::today).map(communes::get));
    }

    public FormerCommunes former() {
        return former;
    }

    /** All communes and arrondissements, by code. */
    public Collection<Commune> communes() {
        return communes.values();
    }

    /** The cities that have arrondissements: Paris, Lyon and Marseille. */
    public Set<CommuneCode> divided() {
        return divided;
    }

    /**
     * At most {@code max} communes whose name or postal code begins with the text; where there is none, those that a
     * commune of this former name or code belongs to.
     */
    public List<Commune> communesLike(String text, int max) {
        var found = index.like(text, max);
        return found.isEmpty()
                ? former.named(text).stream()
                        .map(commune -> communes.get(commune.today()))
                        .distinct()
                        .limit(max)
                        .toList()
                : found;
    }

    /** What the commune is sorted by in a list by name. */
    String alphabetical(Commune commune) {
        return index.alphabetical(commune);
    }

    public IncomeCeilings ceilings() {
        return ceilings;
    }

    public List<CategoryDefinition> categories() {
        return categories;
    }
}

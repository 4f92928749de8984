package fr.alin.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.alin.reference.view.FormerCommune;
import fr.alin.shared.model.CommuneCode;

/** The communes that have become a part of another, by their former code and name. */
final class FormerCommunes {

    private final Map<CommuneCode, FormerCommune> byCode = new LinkedHashMap<>();
    private final Map<String, List<FormerCommune>> byName;

    FormerCommunes(Collection<FormerCommune> former) {
        former.forEach(commune -> byCode.put(commune.code(), commune));
        byName = former.stream().collect(Collectors.groupingBy(commune -> CommuneQuery.plain(commune.name())));
    }

    Optional<FormerCommune> find(CommuneCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those that are a part of this commune, by code. */
    List<FormerCommune> partsOf(CommuneCode today) {
        return byCode.values().stream()
                .filter(commune -> commune.today().equals(today))
                .toList();
    }

    /** Those with exactly this former name, in any usual spelling, or with this former code. */
    List<FormerCommune> named(String text) {
        var wanted = CommuneQuery.plain(text);
        return byCode.values().stream()
                .filter(commune -> commune.code().value().equals(wanted))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> byName.getOrDefault(wanted, List.of()));
    }
}

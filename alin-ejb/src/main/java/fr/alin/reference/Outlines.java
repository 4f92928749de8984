package fr.alin.reference;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import fr.alin.reference.view.MapBox;
import fr.alin.reference.view.Outline;
import fr.alin.shared.model.CommuneCode;

/** All outlines, immutable. */
final class Outlines {

    private final Map<CommuneCode, Outline> cities;
    private final Map<CommuneCode, Outline> communes;
    private final Map<String, Outline> departments;
    private final long digest;

    Outlines(Map<CommuneCode, Outline> cities, Map<CommuneCode, Outline> communes, Map<String, Outline> departments) {
        this.cities = Collections.unmodifiableMap(new LinkedHashMap<>(cities));
        this.communes = Collections.unmodifiableMap(new LinkedHashMap<>(communes));
        this.departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        this.digest = sum();
    }

    /** A commune or arrondissement; none for a city whose arrondissements have outlines. */
    public Optional<Outline> commune(CommuneCode code) {
        return Optional.ofNullable(communes.get(code));
    }

    /** A city whose arrondissements have outlines. */
    public Optional<Outline> city(CommuneCode code) {
        return Optional.ofNullable(cities.get(code));
    }

    /** By code. */
    public Map<String, Outline> departments() {
        return departments;
    }

    /** The cities and communes whose rectangle meets this one. */
    public List<CommuneCode> within(MapBox box) {
        return Stream.concat(cities.entrySet().stream(), communes.entrySet().stream())
                .filter(entry -> entry.getValue().box().meets(box))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Differs when an outline differs. */
    public long digest() {
        return digest;
    }

    private long sum() {
        var sum = new CRC32();
        cities.forEach((code, outline) -> add(sum, code.value(), outline));
        communes.forEach((code, outline) -> add(sum, code.value(), outline));
        departments.forEach((code, outline) -> add(sum, code, outline));
        return sum.getValue();
    }

    private static void add(CRC32 sum, String code, Outline outline) {
        sum.update((code + ' ' + outline.encoded() + '\n').getBytes(StandardCharsets.US_ASCII));
    }
}

package fr.alin.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.alin.registration.model.SiteCircuit;

/** Circuits in memory. */
public class FakeCircuits extends SiteCircuitRepository {

    private final Map<String, SiteCircuit> all = new TreeMap<>();

    @Override
    public Optional<SiteCircuit> find(String siteCode) {
        return Optional.ofNullable(all.get(siteCode));
    }

    @Override
    public Optional<SiteCircuit> findLocked(String siteCode) {
        return find(siteCode);
    }

    @Override
    public SiteCircuit lockOrAdd(String siteCode, Instant now) {
        return all.computeIfAbsent(siteCode, code -> new SiteCircuit(code, now));
    }

    @Override
    public List<SiteCircuit> all() {
        return new ArrayList<>(all.values());
    }

    @Override
    public List<String> due(Instant now) {
        return all.values().stream()
                .filter(circuit -> circuit.isOpen() && !circuit.nextProbeAt().isAfter(now))
                .map(SiteCircuit::siteCode)
                .toList();
    }
}

package fr.alin.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.eligibility.model.ThresholdSet;

/** Stores the sets of thresholds. */
@ApplicationScoped
class ThresholdRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(ThresholdSet set) {
        entities.persist(set);
    }

    public void remove(ThresholdSet set) {
        entities.remove(set);
    }

    public Optional<ThresholdSet> find(LocalDate effectiveFrom) {
        return Optional.ofNullable(entities.find(ThresholdSet.class, effectiveFrom));
    }

    /** All sets, latest first. */
    public List<DatedThresholds> all() {
        return entities.createQuery("select s from ThresholdSet s order by s.effectiveFrom desc", ThresholdSet.class)
                .getResultStream()
                .map(set -> new DatedThresholds(set.effectiveFrom(), set.thresholds(), set.changedAt()))
                .toList();
    }
}

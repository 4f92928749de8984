package fr.alin.eligibility.view;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.CeilingKey;

/** The rules for homes of one standard in the commune's zone. */
public record StandardAnswer(CeilingKey key, Assessment assessment) {}

package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.reference.view.CommuneLabel;

/** How an update affects the offers shown: communes added and removed, and the limits before and after. */
public record SearchEffects(
        List<CommuneLabel> gained, List<CommuneLabel> lost, SearchLimits before, SearchLimits after) {

    public SearchEffects {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /** Whether the offers stay the same. */
    public boolean none() {
        return gained.isEmpty() && lost.isEmpty() && before.equals(after);
    }
}

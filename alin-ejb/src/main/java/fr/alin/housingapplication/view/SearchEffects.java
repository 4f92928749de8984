package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.reference.view.CommuneLabel;

/** What an update does to the offers a person may see: communes won and lost, and her limits before and after. */
public record SearchEffects(
        List<CommuneLabel> gained, List<CommuneLabel> lost, SearchLimits before, SearchLimits after) {

    public SearchEffects {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /** Whether she sees the same offers as before. */
    public boolean none() {
        return gained.isEmpty() && lost.isEmpty() && before.equals(after);
    }
}

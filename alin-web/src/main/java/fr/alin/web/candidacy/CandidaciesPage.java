package fr.alin.web.candidacy;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.model.ProgressStep;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyCard;

/** candidacies/index.xhtml: the active candidacy with its six steps, and past ones. */
@Named
@RequestScoped
public class CandidaciesPage {

    private static final Map<ProgressStep, String> ICONS = Map.of(
            ProgressStep.APPLY, "send",
            ProgressStep.VALIDATIONS, "check-square",
            ProgressStep.SENT_TO_LANDLORD, "envelope",
            ProgressStep.VISIT, "eye",
            ProgressStep.COMMISSION, "users",
            ProgressStep.MOVE_IN, "key");

    @Inject
    CandidacyService candidacies;

    private CandidacyCard active;
    private List<ArchivedCandidacy> archive;
    private List<NearHome> nearestHomes;

    @PostConstruct
    void load() {
        active = candidacies.active().orElse(null);
        archive = candidacies.archive();
        nearestHomes = candidacies.nearestHomes();
    }

    public String icon(ProgressStep step) {
        return ICONS.get(step);
    }

    public CandidacyCard getActive() {
        return active;
    }

    /** Other homes, when the last candidacy ended with its home. */
    public List<NearHome> getNearestHomes() {
        return nearestHomes;
    }

    public List<ArchivedCandidacy> getArchive() {
        return archive;
    }
}

package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.view.DeskCounts;

/** The tabs of the advisors' desk with their counts. */
@Named
@RequestScoped
public class DeskTabs {

    @Inject
    DeskService desk;

    private DeskCounts counts;

    public DeskCounts getCounts() {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts;
    }
}

package fr.alin.web.housingapplication;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.housingapplication.view.StandingView;

/** includes/update-state.xhtml: whether the application is in force on its site, and the state of its last update. */
@Named
@RequestScoped
public class UpdateState {

    @Inject
    ImportService imports;

    @Inject
    StandingService standings;

    private Optional<ImportView> request = Optional.empty();
    private StandingView standing;

    @PostConstruct
    void load() {
        standing = standings.current().orElse(null);
        request = imports.current().filter(current -> standing != null);
    }

    public String giveUp() {
        imports.abandon();
        return "/housing-application/record?faces-redirect=true";
    }

    /** Whether an update is waiting for its site. */
    public boolean isWaiting() {
        return request.filter(kept -> kept.state() == ImportState.WAITING_FOR_SITE && !kept.asksForCode())
                .isPresent();
    }

    /** The parts of the identity that differ between AL'in and the site. */
    public List<IdentityPart> getDiffering() {
        return standing == null
                ? List.of()
                : standing.differing().stream().sorted().toList();
    }

    /** Whether the difference is a spelling; else the application no longer names the account holder. */
    public boolean isCorrectable() {
        return getDiffering().stream().allMatch(IdentityPart::isCorrectable);
    }

    /** Whether a name differs; else only the birth date does. */
    public boolean isNameDiffering() {
        return getDiffering().stream().anyMatch(part -> part != IdentityPart.BIRTH_DATE);
    }

    public ImportView getRequest() {
        return request.orElse(null);
    }

    public StandingView getStanding() {
        return standing;
    }
}

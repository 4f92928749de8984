package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.persistence.TutorialRepository;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The tutorial comes by itself once, after the first sign-in; the help page calls it again. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class TutorialService {

    @Inject
    TutorialRepository tutorials;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** True the first time the caller asks, and never again. */
    public boolean showOnce() {
        return tutorials.markShown(caller.accountId(), clock.instant());
    }
}

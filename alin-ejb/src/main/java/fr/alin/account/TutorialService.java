package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Shows the tutorial automatically once, after the first sign-in; the help page shows it on demand. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class TutorialService {

    @Inject
    TutorialRepository tutorials;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** True on the caller's first call only. */
    public boolean showOnce() {
        return tutorials.markShown(caller.accountId(), clock.instant());
    }
}

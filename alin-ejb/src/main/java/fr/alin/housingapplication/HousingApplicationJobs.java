package fr.alin.housingapplication;

import java.util.HashSet;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.shared.security.Role;

/** The timers of this context: registration sites that were silent are asked again. */
@Singleton
@PermitAll // called by the container's timer alone
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no transaction spans a call to a site
public class HousingApplicationJobs {

    private static final Logger LOG = Logger.getLogger(HousingApplicationJobs.class.getName());
    private static final int BATCH = 20;

    @Inject
    ImportSteps steps;

    @Inject
    SiteReading reading;

    /** Every five seconds; a site found silent is not asked again in the same round. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void retryImports() {
        var silent = new HashSet<String>();
        for (var claim : steps.claimDue(BATCH)) {
            var territory = claim.number().territory();
            if (silent.contains(territory)) {
                steps.unanswered(claim);
            } else if (!answers(claim)) {
                silent.add(territory);
            }
        }
    }

    /** One request that fails in a new way must not stop those behind it; it comes again when its claim ends. */
    private boolean answers(ClaimedImport claim) {
        try {
            return reading.read(claim);
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.SEVERE,
                    broken,
                    () -> "An import of territory " + claim.number().territory() + " failed");
            return true;
        }
    }
}

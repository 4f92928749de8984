package fr.alin.housingapplication;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;

/** Asks a registration site about a claimed number, outside any transaction, and has what came of it written. */
@ApplicationScoped
public class SiteReading {

    private static final Logger LOG = Logger.getLogger(SiteReading.class.getName());

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    ImportSteps steps;

    /** Whether the site answered. */
    public boolean read(ClaimedImport claim) {
        try {
            steps.answered(claim, fetch(claim.number()));
            return true;
        } catch (GatewayException silent) {
            LOG.log(Level.WARNING, "No answer from the site of {0}: {1}", new Object[] {
                claim.number().territory(), silent.getMessage()
            });
            steps.unanswered(claim);
            return false;
        }
    }

    /** Reads a number now; empty when the site has no valid application under it. */
    public Optional<RegisteredApplication> fetch(UniqueNumber number) {
        if (!(registry.ask(number) instanceof SiteAnswer.Found found)) {
            return Optional.empty();
        }
        if (!found.application().number().equals(number)) {
            throw new GatewayException("The site answered about another number");
        }
        return Optional.of(found.application());
    }
}

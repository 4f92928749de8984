package fr.alin.housingapplication;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.housingapplication.port.SiteUnavailable;
import fr.alin.housingapplication.port.SiteUnavailable.Kind;
import fr.alin.housingapplication.port.UniqueNumberRegistry;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.UniqueNumber;

/** Asks registration sites through their circuits, outside any transaction, and has what came of it written. */
@ApplicationScoped
public class SiteReading {

    private static final Logger LOG = Logger.getLogger(SiteReading.class.getName());
    private static final int MOST_MERGERS = 3;

    @Inject
    UniqueNumberRegistry registry;

    @Inject
    SiteCircuits circuits;

    @Inject
    ReferenceService reference;

    @Inject
    ImportAnswers imports;

    @Inject
    ApplicationRefresh refreshes;

    /** Whether the site answered a kept request. */
    public boolean read(ClaimedImport claim) {
        try {
            var reply = ask(claim.number());
            if (claim.purpose() == ImportPurpose.REFRESH) {
                refreshes.takeKept(claim, reply);
            } else {
                imports.answered(claim, reply);
            }
            return true;
        } catch (SiteUnavailable silent) {
            LOG.log(Level.INFO, "No answer yet. {0}", silent.getMessage());
            imports.unanswered(claim);
            return false;
        }
    }

    /** Asks now. @throws SiteUnavailable when the site, or the one it leads to, gives no usable answer */
    SiteReply ask(UniqueNumber number) {
        var asked = number;
        for (var merged = 0; merged <= MOST_MERGERS; merged++) {
            var answer = askOne(asked);
            if (!(answer instanceof SiteAnswer.Replaced replaced)) {
                return new SiteReply(asked, answer);
            }
            asked = replaced.by();
        }
        throw new SiteUnavailable(siteOf(asked), Kind.UNINTELLIGIBLE, "its mergers lead nowhere");
    }

    private SiteAnswer askOne(UniqueNumber number) {
        var site = siteOf(number);
        return circuits.ask(site, () -> {
            var answer = registry.ask(number);
            if (answer instanceof SiteAnswer.Found found
                    && !found.application().number().equals(number)) {
                throw new SiteUnavailable(site, Kind.UNINTELLIGIBLE, "it answered about another number");
            }
            return answer;
        });
    }

    private String siteOf(UniqueNumber number) {
        return reference.siteOf(number.territory()).code();
    }
}

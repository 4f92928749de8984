package fr.alin.housingapplication.importing;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.registration.SiteQuestions;
import fr.alin.registration.port.SiteUnavailable;

/** Asks the site of a kept request, outside any transaction, and has the answer or its absence written. */
@ApplicationScoped
public class SiteReading {

    private static final Logger LOG = Logger.getLogger(SiteReading.class.getName());

    @Inject
    SiteQuestions sites;

    @Inject
    ImportAnswers imports;

    @Inject
    ApplicationRefresh refreshes;

    /** Whether the site answered a kept request. */
    public boolean read(ClaimedImport claim) {
        return read(new ImportQuestion(claim, sites.siteOf(claim.number())));
    }

    /** The same where the site is known already. */
    public boolean read(ImportQuestion question) {
        var claim = question.claim();
        try {
            var reply = sites.ask(question.site(), claim.number());
            if (claim.purpose() == ImportPurpose.REFRESH) {
                refreshes.takeKept(claim, reply);
            } else {
                imports.answered(claim, reply);
            }
            return true;
        } catch (SiteUnavailable silent) {
            LOG.log(Level.INFO, "No answer yet. {0}", silent.getMessage());
            imports.unanswered(question);
            return false;
        }
    }
}

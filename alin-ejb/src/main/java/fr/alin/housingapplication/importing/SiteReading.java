package fr.alin.housingapplication.importing;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.registration.SiteQuestions;
import fr.alin.registration.port.SiteUnavailable;

/** Asks the site of a request, outside any transaction, and records the answer or the failure. */
@ApplicationScoped
class SiteReading {

    private static final Logger LOG = Logger.getLogger(SiteReading.class.getName());

    @Inject
    SiteQuestions sites;

    @Inject
    ImportAnswers imports;

    @Inject
    ApplicationRefresh refreshes;

    /**
     * Asks the site of a claimed request.
     *
     * @return whether the site answered
     */
    public boolean read(ClaimedImport claim) {
        return read(new ImportQuestion(claim, sites.siteOf(claim.number())));
    }

    /** The same, if the site is already known. */
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
        } catch (SiteUnavailable unavailable) {
            LOG.log(Level.INFO, "No answer yet. {0}", unavailable.getMessage());
            imports.unanswered(question);
            return false;
        }
    }
}

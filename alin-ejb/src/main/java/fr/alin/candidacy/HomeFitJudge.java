package fr.alin.candidacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.OfferReference;

/** Judges by today's rules whether a home that has changed still suits its candidates. */
@ApplicationScoped
class HomeFitJudge {

    @Inject
    HomeFits fits;

    @Inject
    CandidacyQueries queries;

    @Inject
    DossierService dossiers;

    @Inject
    OfferService offers;

    @Inject
    HomeAssessments assessments;

    /** Judges those of a home who have not been judged since its last change. */
    void bringUpToDate(OfferReference home) {
        fits.dueOn(home).forEach(this::bringUpToDate);
    }

    /** A change that comes meanwhile waits, and asks for another judgement. */
    void bringUpToDate(long candidacy) {
        if (fits.lockDue(candidacy)) {
            var facts = queries.facts(candidacy).orElseThrow(CandidacyNotFound::new);
            fits.change(candidacy, HomeFit.DUE, HomeFit.of(suits(facts)));
        }
    }

    /** Whether no rule bars the home for the candidate's household of today. */
    boolean suits(CandidacyFacts candidacy) {
        var offer = offers.details(candidacy.offer().reference());
        return assessments.of(dossiers.means(candidacy.application()), offer).mayApply();
    }
}

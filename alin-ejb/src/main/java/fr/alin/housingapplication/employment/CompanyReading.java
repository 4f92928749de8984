package fr.alin.housingapplication.employment;

import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.employer.CompanyService;
import fr.alin.employer.port.DirectoryUnavailable;
import fr.alin.housingapplication.model.CompanyQuestion;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.RetryPolicy;
import fr.alin.shared.config.AlinSettings;

/** Asks the company directory, outside any transaction. No answer is returned as {@code Unanswered}. */
@ApplicationScoped
class CompanyReading {

    private static final Logger LOG = Logger.getLogger(CompanyReading.class.getName());

    @Inject
    CompanyService companies;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    public CompanyReply ask(Optional<PendingQuestion> pending) {
        return pending.map(this::ask).orElseGet(CompanyReply.NotAsked::new);
    }

    /** The directory's answer, or the time of the next try. */
    public CompanyReply ask(PendingQuestion pending) {
        try {
            return answer(pending.question());
        } catch (DirectoryUnavailable unavailable) {
            LOG.log(Level.WARNING, "No answer from the company directory: {0}", unavailable.getMessage());
            return unanswered(pending);
        }
    }

    /** The reply for a directory that has just failed, without asking it. */
    public CompanyReply unanswered(PendingQuestion pending) {
        var pause = new RetryPolicy(settings.companyPauses()).pauseAfter(pending.tries() + 1);
        return new CompanyReply.Unanswered(pending.question(), clock.instant().plus(pause));
    }

    private CompanyReply answer(CompanyQuestion question) {
        return companies
                .find(question.siret())
                .<CompanyReply>map(company ->
                        new CompanyReply.Known(company, question.code(), companies.accepts(company, question.code())))
                .orElseGet(() -> new CompanyReply.Unknown(question.siret()));
    }
}

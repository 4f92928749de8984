package fr.alin.housingapplication.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.document.DocumentPolicy;
import fr.alin.housingapplication.model.document.RequiredDocument;
import fr.alin.housingapplication.model.document.UnknownDocument;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * The list of supporting documents of an application, with what was declared of it.
 * See decision 17-documents-of-the-validation-day. See decision 37-a-tick-is-bound-to-its-facts.
 */
@ApplicationScoped
public class RequiredDocuments {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    Clock clock;

    private final DocumentPolicy policy = new DocumentPolicy();

    /** The list the applicant sees: that of today, or of the day of validation until the next update. */
    public List<RequiredDocument> of(HousingApplication application) {
        var day = application
                .validatedAt()
                .map(instant -> LocalDate.ofInstant(instant, TimeZones.PARIS))
                .orElseGet(() -> Today.of(clock).inParis());
        return policy.required(application.record(), day);
    }

    public Set<String> deposited(HousingApplication application) {
        return applications.depositedDocuments(application);
    }

    /** How many documents of the list shown are not ticked. */
    public int left(HousingApplication application) {
        return count(of(application), deposited(application));
    }

    /** How many documents of today's list are not ticked, whatever was validated before. */
    public int leftToday(HousingApplication application) {
        return count(policy.required(application.record(), Today.of(clock).inParis()), deposited(application));
    }

    /** Ticks or unticks one document; taking a tick back closes the offers. */
    public void declare(HousingApplication application, String documentKey, boolean deposited) {
        var document = of(application).stream()
                .filter(candidate -> candidate.key().equals(documentKey))
                .findFirst()
                .orElseThrow(UnknownDocument::new);
        if (deposited) {
            applications.addDeposited(application, documentKey, clock.instant());
        } else {
            applications.removeDeposited(application, documentKey);
            applications.removeDeposited(application, document.formerKey());
            application.reopen();
        }
    }

    /**
     * Writes ticks of the former release under today's keys, before the record is replaced: only then can be told which
     * of them the new record still bears out.
     */
    public void renameTicks(HousingApplication application) {
        var deposited = deposited(application);
        of(application).stream()
                .filter(document -> deposited.contains(document.formerKey()) && !deposited.contains(document.key()))
                .forEach(document -> {
                    applications.addDeposited(application, document.key(), clock.instant());
                    applications.removeDeposited(application, document.formerKey());
                });
    }

    private int count(List<RequiredDocument> required, Set<String> deposited) {
        return (int)
                required.stream().filter(document -> !document.isIn(deposited)).count();
    }
}

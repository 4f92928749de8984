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
 * The supporting documents of an application, and which of them are ticked.
 * See decision 17-documents-of-the-validation-day. See decision 37-a-tick-is-bound-to-its-facts.
 */
@ApplicationScoped
public class RequiredDocuments {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    Clock clock;

    private final DocumentPolicy policy = new DocumentPolicy();

    /** The list shown to the applicant: computed for the day of validation until the next update, else for today. */
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

    /** Number of unticked documents in the list shown. */
    public int left(HousingApplication application) {
        return count(of(application), deposited(application));
    }

    /** Number of unticked documents in today's list, even if the application is validated. */
    public int leftToday(HousingApplication application) {
        return count(policy.required(application.record(), Today.of(clock).inParis()), deposited(application));
    }

    /** Ticks or unticks one document. Unticking closes access to offers. */
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
     * Migrates ticks from the key format of the former release. Must run before the record is replaced, because the
     * new keys depend on the facts of the old record.
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

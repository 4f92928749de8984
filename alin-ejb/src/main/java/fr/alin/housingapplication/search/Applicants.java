package fr.alin.housingapplication.search;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.ApplicantRepository;
import fr.alin.housingapplication.persistence.ApplicantRow;
import fr.alin.housingapplication.view.Applicant;
import fr.alin.shared.config.ImportSettings;

/** Holds the application of somebody who applies, and judges whether offers are accessible to her. */
@ApplicationScoped
public class Applicants {

    @Inject
    ApplicantRepository rows;

    @Inject
    SearchProfiles profiles;

    @Inject
    Priorities priorities;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** Empty, and nothing judged, if the last report of its site is too old. */
    public Optional<Applicant> holdFresh(long accountId) {
        return Optional.of(row(accountId)).filter(ApplicantRow::fresh).map(this::open);
    }

    /** By the last report of its site, however old. */
    public Applicant hold(long accountId) {
        return open(row(accountId));
    }

    private ApplicantRow row(long accountId) {
        return rows.hold(accountId, clock.instant().minus(settings.standingTrusted()))
                .orElseThrow(NoHousingApplication::new);
    }

    private Applicant open(ApplicantRow row) {
        profiles.requireOpen(row.search());
        return new Applicant(profiles.profileOf(row.search()), priorities.of(row.priority()), row.validating());
    }
}

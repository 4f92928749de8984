package fr.alin.housingapplication.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the site said last about the life of an application: until when, struck off or not, given priority or not. */
@Embeddable
public class SiteStanding {

    /** How long before the end of its year an application is to be renewed (domain §2.7). */
    private static final int DAYS_TO_RENEW = 60;

    @Column(name = "number_confirmed", nullable = false)
    private boolean numberConfirmed;

    /** Null when no reading has said so yet. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "struck_off_on")
    private LocalDate struckOffOn;

    @Column(name = "strike_off_reason")
    private String strikeOffReason;

    @Column(name = "dalo_recognised_on")
    private LocalDate daloRecognisedOn;

    @Column(name = "standing_checked_at")
    private Instant checkedAt;

    protected SiteStanding() {} // for JPA

    /** Of an application whose number was just proved by a code. */
    static SiteStanding proved() {
        var standing = new SiteStanding();
        standing.numberConfirmed = true;
        return standing;
    }

    public ApplicationStanding on(LocalDate today) {
        if (struckOffOn != null) {
            return ApplicationStanding.STRUCK_OFF;
        }
        if (expiresOn == null || today.isBefore(expiresOn.minusDays(DAYS_TO_RENEW))) {
            return ApplicationStanding.ACTIVE;
        }
        return today.isAfter(expiresOn) ? ApplicationStanding.NOT_RENEWED : ApplicationStanding.TO_RENEW;
    }

    /** Whether the number was proved by a code. */
    public boolean isNumberConfirmed() {
        return numberConfirmed;
    }

    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public Optional<LocalDate> struckOffOn() {
        return Optional.ofNullable(struckOffOn);
    }

    /** The site's code of the reason. */
    public Optional<String> strikeOffReason() {
        return Optional.ofNullable(strikeOffReason).filter(code -> !code.isEmpty());
    }

    /** The day since when the State must house the applicant (DALO), if it must. */
    public Optional<LocalDate> daloRecognisedOn() {
        return Optional.ofNullable(daloRecognisedOn);
    }

    /** When the site was last heard about it. */
    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }
}

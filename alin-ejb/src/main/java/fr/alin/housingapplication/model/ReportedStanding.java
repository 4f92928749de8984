package fr.alin.housingapplication.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.registration.model.NationalCode;
import fr.alin.registration.model.RegistrationTerm;
import fr.alin.registration.model.StrikeOffReason;

/**
 * The site's last report on an application: its expiry date, a strike-off, a priority.
 * See decision 35-three-sources-for-the-standing.
 */
@Embeddable
public class ReportedStanding {

    @Column(name = "number_confirmed", nullable = false)
    private boolean numberConfirmed;

    /** Null until the site has given it. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "struck_off_on")
    private LocalDate struckOffOn;

    /** The site's code for the reason; null if none. */
    @Column(name = "strike_off_reason")
    private String strikeOffReason;

    @Column(name = "dalo_recognised_on")
    private LocalDate daloRecognisedOn;

    @Column(name = "standing_checked_at")
    private Instant checkedAt;

    /** Null while the application names the account holder. */
    private String differing;

    protected ReportedStanding() {} // for JPA

    /** The standing of an application whose number was just confirmed by a code. */
    static ReportedStanding proved() {
        var standing = new ReportedStanding();
        standing.numberConfirmed = true;
        return standing;
    }

    /** The site answered with the application. */
    public void found(LocalDate lastDay, Instant now) {
        expiresOn = lastDay;
        struckOffOn = null;
        strikeOffReason = null;
        checkedAt = now;
    }

    /**
     * The site struck the application off.
     *
     * @return whether this is a change
     */
    public boolean struckOff(LocalDate day, Optional<StrikeOffReason> reason, Instant now) {
        var news = struckOffOn == null;
        struckOffOn = day;
        strikeOffReason = reason.map(StrikeOffReason::code).orElse(null);
        checkedAt = now;
        return news;
    }

    /**
     * The site reinstated the application.
     *
     * @return whether this is a change
     */
    public boolean reinstated(Instant now) {
        var news = struckOffOn != null;
        struckOffOn = null;
        strikeOffReason = null;
        checkedAt = now;
        return news;
    }

    /**
     * The right to housing (DALO) was recognised.
     *
     * @return whether this is a change
     */
    public boolean daloRecognised(LocalDate day) {
        var news = daloRecognisedOn == null;
        daloRecognisedOn = day;
        return news;
    }

    /** The number was confirmed by a code. */
    public void confirmed() {
        numberConfirmed = true;
    }

    /** The number must be confirmed again, because the site merged it into one that another account holds. */
    public void toBeProved() {
        numberConfirmed = false;
    }

    /** Stores what differs between the account holder and the site's last answer; empty if it names her. */
    public void compared(Set<IdentityPart> parts) {
        differing = IdentityPart.kept(parts);
    }

    public Set<IdentityPart> differing() {
        return IdentityPart.read(differing);
    }

    /** Whether the site's last answer names the account holder. */
    public boolean isIdentityConfirmed() {
        return differing == null;
    }

    /** @throws IdentityNotConfirmed when the application is no longer in the account holder's name */
    public void requireIdentity() {
        if (!isIdentityConfirmed()) {
            throw new IdentityNotConfirmed();
        }
    }

    /** Whether the site has reported since that moment. */
    public boolean isKnownSince(Instant moment) {
        return checkedAt != null && !checkedAt.isBefore(moment);
    }

    public ApplicationStanding on(LocalDate today) {
        return on(today, expiresOn(), struckOffOn != null);
    }

    /** Whether the applicant may see offers and apply, and whether the dossier may be passed on. */
    public boolean mayBePassedOn(LocalDate today) {
        return isIdentityConfirmed() && on(today).isInForce();
    }

    /** The standing computed from single columns. Without an expiry date the application counts as active. */
    public static ApplicationStanding on(LocalDate today, Optional<LocalDate> expiresOn, boolean struckOff) {
        if (struckOff) {
            return ApplicationStanding.STRUCK_OFF;
        }
        return expiresOn
                .map(last -> RegistrationTerm.of(last, today))
                .map(standing -> ApplicationStanding.valueOf(standing.name()))
                .orElse(ApplicationStanding.ACTIVE);
    }

    /** Whether the number was confirmed by a code. */
    public boolean isNumberConfirmed() {
        return numberConfirmed;
    }

    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public Optional<LocalDate> struckOffOn() {
        return Optional.ofNullable(struckOffOn);
    }

    public Optional<StrikeOffReason> strikeOffReason() {
        return Optional.ofNullable(strikeOffReason).flatMap(code -> NationalCode.find(StrikeOffReason.class, code));
    }

    /** The day the right to housing (DALO) was recognised, if it was. */
    public Optional<LocalDate> daloRecognisedOn() {
        return Optional.ofNullable(daloRecognisedOn);
    }
}

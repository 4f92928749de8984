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
 * What the site said last about the life of an application: until when, struck off or not, given priority or not.
 * See decision 35-three-sources-for-the-standing.
 */
@Embeddable
public class ReportedStanding {

    @Column(name = "number_confirmed", nullable = false)
    private boolean numberConfirmed;

    /** Null when no reading has said so yet. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "struck_off_on")
    private LocalDate struckOffOn;

    /** The site's code of the reason; null when there is none. */
    @Column(name = "strike_off_reason")
    private String strikeOffReason;

    @Column(name = "dalo_recognised_on")
    private LocalDate daloRecognisedOn;

    @Column(name = "standing_checked_at")
    private Instant checkedAt;

    /** Null while the holder of the account is named on it. */
    private String differing;

    protected ReportedStanding() {} // for JPA

    /** Of an application whose number was just proved by a code. */
    static ReportedStanding proved() {
        var standing = new ReportedStanding();
        standing.numberConfirmed = true;
        return standing;
    }

    /** The site answered with the application itself. */
    public void found(LocalDate lastDay, Instant now) {
        expiresOn = lastDay;
        struckOffOn = null;
        strikeOffReason = null;
        checkedAt = now;
    }

    /** The site struck the application off. @return whether that is news */
    public boolean struckOff(LocalDate day, Optional<StrikeOffReason> reason, Instant now) {
        var news = struckOffOn == null;
        struckOffOn = day;
        strikeOffReason = reason.map(StrikeOffReason::code).orElse(null);
        checkedAt = now;
        return news;
    }

    /** The site took the strike-off back. @return whether that is news */
    public boolean reinstated(Instant now) {
        var news = struckOffOn != null;
        struckOffOn = null;
        strikeOffReason = null;
        checkedAt = now;
        return news;
    }

    /** The State must house the applicant (DALO). @return whether that is news */
    public boolean daloRecognised(LocalDate day) {
        var news = daloRecognisedOn == null;
        daloRecognisedOn = day;
        return news;
    }

    /** The number was proved by a code. */
    public void confirmed() {
        numberConfirmed = true;
    }

    /** The number must be proved (again): its site led to one that another account holds. */
    public void toBeProved() {
        numberConfirmed = false;
    }

    /** What differs between the account's holder and what the site answered last; nothing when it names her. */
    public void compared(Set<IdentityPart> parts) {
        differing = IdentityPart.kept(parts);
    }

    public Set<IdentityPart> differing() {
        return IdentityPart.read(differing);
    }

    /** Whether the application is in the name of the account's holder, as last heard. */
    public boolean isIdentityConfirmed() {
        return differing == null;
    }

    /** @throws IdentityNotConfirmed when the application is not in the name of the account's holder any more */
    public void requireIdentity() {
        if (!isIdentityConfirmed()) {
            throw new IdentityNotConfirmed();
        }
    }

    /** Whether the site was heard so recently that it need not be asked. */
    public boolean isKnownSince(Instant moment) {
        return checkedAt != null && !checkedAt.isBefore(moment);
    }

    public ApplicationStanding on(LocalDate today) {
        return on(today, expiresOn(), struckOffOn != null);
    }

    /** Whether one may look at offers and apply, and others may be told of it. */
    public boolean mayBePassedOn(LocalDate today) {
        return isIdentityConfirmed() && on(today).isInForce();
    }

    /** The same, from what was kept of it; without a last day, no reading said so yet. */
    public static ApplicationStanding on(LocalDate today, Optional<LocalDate> expiresOn, boolean struckOff) {
        if (struckOff) {
            return ApplicationStanding.STRUCK_OFF;
        }
        return expiresOn
                .map(last -> RegistrationTerm.of(last, today))
                .map(standing -> ApplicationStanding.valueOf(standing.name()))
                .orElse(ApplicationStanding.ACTIVE);
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

    public Optional<StrikeOffReason> strikeOffReason() {
        return Optional.ofNullable(strikeOffReason).flatMap(code -> NationalCode.find(StrikeOffReason.class, code));
    }

    /** The day since when the State must house the applicant (DALO), if it must. */
    public Optional<LocalDate> daloRecognisedOn() {
        return Optional.ofNullable(daloRecognisedOn);
    }
}

package fr.alin.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import fr.alin.privacy.event.ErasureAnnounced;
import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.OldMessages;
import fr.alin.shared.privacy.EndedCases;
import fr.alin.shared.privacy.ExpiringRows;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * Erases expired data (domain §9). Each call is one short transaction on a limited number of rows; zero means that
 * nothing is due.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RetentionService {

    private static final String APPLICATION = "housingApplication";

    @Inject
    RetentionRepository due;

    @Inject
    ReadingRepository readings;

    @Inject
    ErasureRepository proofs;

    @Inject
    AccountErasure erasure;

    @Inject
    Instance<PersonalData> parts;

    @Inject
    Instance<EndedCases> endedCases;

    @Inject
    Instance<ExpiringRows> expiring;

    @Inject
    OldMessages messages;

    @Inject
    Event<ErasureAnnounced> announcements;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Warns holders of inactive accounts without an application, one warning period before the erasure. */
    public int warnInactive(int most) {
        var seenBefore = before(settings.inactiveAccountsKept().minus(settings.erasureWarning()));
        return announce(ErasureCause.INACTIVITY, due.takeInactiveToWarn(seenBefore, clock.instant(), most));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> inactive(int most) {
        return due.inactive(before(settings.inactiveAccountsKept()), before(settings.erasureWarning()), most);
    }

    /** Erases the account, unless its holder signed in again or another node has locked it. */
    public void eraseInactive(long accountId) {
        if (due.takeInactive(accountId, before(settings.inactiveAccountsKept()), before(settings.erasureWarning()))) {
            erasure.erase(accountId, ErasureCause.INACTIVITY);
        }
    }

    /** Warns holders of struck-off applications, one warning period before the erasure. */
    public int warnStruckOff(int most) {
        var struckOffBefore = day(settings.struckOffApplicationsKept().minus(settings.erasureWarning()));
        return announce(ErasureCause.STRIKE_OFF, due.takeStruckOffToWarn(struckOffBefore, clock.instant(), most));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> struckOff(int most) {
        return due.struckOff(day(settings.struckOffApplicationsKept()), before(settings.erasureWarning()), most);
    }

    /** Erases the account's struck-off application. Refused while a landlord has the dossier; the job tries again. */
    public void eraseStruckOff(long accountId) {
        if (due.takeStruckOff(
                accountId, day(settings.struckOffApplicationsKept()), before(settings.erasureWarning()))) {
            parts.stream().filter(part -> part.name().equals(APPLICATION)).forEach(part -> part.erase(accountId));
            prove(ErasureCause.STRIKE_OFF, 1);
        }
    }

    public int eraseEndedCandidacies(int most) {
        var ended = before(settings.endedCandidaciesKept());
        var deleted = endedCases.stream()
                .mapToInt(cases -> cases.deleteEndedBefore(ended, most))
                .sum();
        return prove(ErasureCause.CANDIDACY_ENDED, deleted);
    }

    public int deleteReadings(int most) {
        return prove(ErasureCause.LOG_EXPIRED, readings.deleteBefore(before(settings.logsKept()), most));
    }

    /** Deletes the entries of the staff's logs and the requests for help that are past their term. */
    public int deleteExpired(int most) {
        var deleted = expiring.stream()
                .mapToInt(rows -> rows.deleteBefore(before(rows.kept()), most))
                .sum();
        return prove(ErasureCause.LOG_EXPIRED, deleted);
    }

    /** Deletes first the texts of messages, and much later their rows. */
    public int deleteMessages(int most) {
        return messages.forgetSentTexts(before(settings.sentTextsKept()), most)
                + messages.delete(before(settings.logsKept()), most);
    }

    private int announce(ErasureCause cause, List<Long> accounts) {
        var now = clock.instant();
        var erasedOn = today().plus(settings.erasureWarning());
        accounts.forEach(account -> announcements.fire(new ErasureAnnounced(account, cause, erasedOn, now)));
        return accounts.size();
    }

    private int prove(ErasureCause cause, int erased) {
        if (erased > 0) {
            proofs.prove(cause, erased, today());
        }
        return erased;
    }

    private Instant before(Period age) {
        return clock.instant().atZone(TimeZones.PARIS).minus(age).toInstant();
    }

    private LocalDate day(Period age) {
        return today().minus(age);
    }

    private LocalDate today() {
        return Today.of(clock).inParis();
    }
}

package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.UniqueNumber;

/**
 * The one import in progress of an account. It holds the site's answer, hidden until the right code is entered.
 * See decision 07-ask-the-site-outside-a-transaction.
 */
@Entity
@Table(name = "import_request")
public class ImportRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_request_seq")
    @SequenceGenerator(name = "import_request_seq", sequenceName = "import_request_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "unique_number", nullable = false)
    private UniqueNumber number;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ImportPurpose purpose;

    private RegisteredApplication record;

    @Column(nullable = false)
    private boolean delayed;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    /** The requested number, if the site replaced it by another one. */
    @Column(name = "replaced_number")
    private UniqueNumber replacedNumber;

    private String differing;

    protected ImportRequest() {} // for JPA

    public ImportRequest(long accountId, UniqueNumber number, Instant now) {
        this.accountId = accountId;
        this.number = Objects.requireNonNull(number);
        this.state = ImportState.WAITING_FOR_SITE;
        this.purpose = ImportPurpose.IMPORT;
        this.askedAt = now;
        this.nextTryAt = now;
    }

    /** Claims the request for one reader until the claim ends. */
    public ClaimedImport claim(UniqueNumber asked, ImportPurpose why, Instant now, Instant until) {
        if (!asked.equals(number)) {
            number = asked;
            record = null;
            replacedNumber = null;
        }
        purpose = why;
        state = ImportState.WAITING_FOR_SITE;
        differing = null;
        attempts = 0;
        delayed = false;
        askedAt = now;
        nextTryAt = until;
        return new ClaimedImport(accountId, number, purpose);
    }

    /** Whether this number is already being read or queued. */
    public boolean isBeingRead(UniqueNumber asked, Instant now) {
        return number.equals(asked) && isWaiting() && nextTryAt.isAfter(now);
    }

    /** The site did not answer: retry after the policy's delay. */
    public void postpone(RetryPolicy retries, Instant now) {
        attempts++;
        delayed = true;
        nextTryAt = now.plus(retries.pauseAfter(attempts));
    }

    /** The site's circuit is open: wait for its next probe instead of an own delay. */
    public void park(Instant probe) {
        delayed = true;
        nextTryAt = probe;
    }

    /** The site answered, but no code may be mailed yet. */
    public void holdUntil(Instant later) {
        nextTryAt = later;
    }

    /** The site merged the application into another one: continue with that number. */
    public void follow(UniqueNumber by) {
        if (replacedNumber == null) {
            replacedNumber = number;
        }
        number = by;
        record = null;
    }

    public void codeSent(RegisteredApplication answer) {
        record = answer;
        state = ImportState.CODE_SENT;
    }

    /** Too many codes were mailed for this number: the applicant can ask for one later. */
    public void noCodeBefore(Instant later) {
        nextTryAt = later;
        end(ImportState.TOO_MANY_CODES);
    }

    public void lockCode() {
        state = ImportState.CODE_LOCKED;
    }

    public void siteNotConnected(UniqueNumber asked) {
        number = asked;
        end(ImportState.SITE_NOT_CONNECTED);
    }

    /** Restores the number as typed, so that not even a merger is revealed to another person. */
    public void notImportable() {
        number = replacedNumber().orElse(number);
        replacedNumber = null;
        end(ImportState.NOT_IMPORTABLE);
    }

    /** The identity on the account's own application changed. */
    public void identityDiffers(Set<IdentityPart> parts) {
        differing = IdentityPart.kept(parts);
        end(ImportState.IDENTITY_DIFFERS);
    }

    /** Ends the request and drops the site's answer. */
    public void end(ImportState last) {
        record = null;
        state = last;
    }

    public boolean isWaiting() {
        return state == ImportState.WAITING_FOR_SITE;
    }

    public boolean isDelayed() {
        return delayed;
    }

    public boolean isFor(UniqueNumber other) {
        return number.equals(other);
    }

    public long accountId() {
        return accountId;
    }

    public UniqueNumber number() {
        return number;
    }

    public ImportState state() {
        return state;
    }

    /** The site's answer; present once a code was sent for it. */
    public Optional<RegisteredApplication> record() {
        return Optional.ofNullable(record);
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public ImportPurpose purpose() {
        return purpose;
    }

    /** The number as typed, if the site replaced it by another one. */
    public Optional<UniqueNumber> replacedNumber() {
        return Optional.ofNullable(replacedNumber);
    }

    /** The parts that differ from the account or the former reading. */
    public Set<IdentityPart> differing() {
        return IdentityPart.read(differing);
    }
}

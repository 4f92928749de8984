package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.account.event.AccountActivated;
import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.ExistingAccountRequested;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;

/** A user's access to AL'in. The e-mail address is the username; a password needs a confirmed mailbox. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private EmailAddress email;

    @Embedded
    private Access access;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Enumerated(EnumType.STRING)
    private Civility civility;

    @Column(name = "birth_name")
    private String birthName;

    @Column(name = "usage_name")
    private String usageName = "";

    @Column(name = "first_name")
    private String firstName;

    private MobilePhone mobile;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "password_hash")
    private PasswordHash passwordHash;

    @Column(name = "device_generation")
    private int deviceGeneration;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "consent_given_at")
    private Instant consentGivenAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    protected Account() {} // for JPA

    public Account(EmailAddress email, PersonalDetails details, Consent consent) {
        this(email, details, Access.applicant());
        agree(consent);
    }

    /** Of a member of staff, who is invited and asked for no consent. */
    public Account(EmailAddress email, PersonalDetails details, Access access) {
        this.email = requireNonNull(email);
        this.access = requireNonNull(access);
        this.status = AccountStatus.REQUESTED;
        describe(details);
    }

    /** Repeated request before activation: the latest form applies, since nothing is confirmed yet. */
    public void requestAgain(PersonalDetails details, Consent consent) {
        if (isActive()) {
            throw new IllegalStateException("An active account cannot be requested again");
        }
        describe(details);
        agree(consent);
    }

    /** The event of mailing this key: an activation, or a new password if the account is active. */
    public AccountEvent mailed(LinkKey key, Language reader, Instant now) {
        return isActive()
                ? new NewPasswordRequested(id, email, reader, key.value(), now)
                : new AccountRequested(id, email, reader, key.value(), now);
    }

    public ExistingAccountRequested requestedByAnotherForm(Instant now) {
        return new ExistingAccountRequested(id, email, language, now);
    }

    public AccountEvent choosePassword(PasswordHash chosen, Instant now) {
        passwordHash = requireNonNull(chosen);
        if (isActive()) {
            deviceGeneration++;
            return new PasswordChanged(id, email, language, now);
        }
        status = AccountStatus.ACTIVE;
        activatedAt = now;
        return new AccountActivated(id, email, language, now);
    }

    /** Replaces the hash by a stronger one of the same password, unless the password has changed meanwhile. */
    public void strengthen(PasswordHash weak, PasswordHash strong) {
        if (weak.equals(passwordHash)) {
            passwordHash = strong;
        }
    }

    public void changeLanguage(Language chosen) {
        language = requireNonNull(chosen);
    }

    public boolean isNamed(HolderName name) {
        return birthName.equals(name.birthName())
                && usageName.equals(name.usageName())
                && firstName.equals(name.firstName());
    }

    public boolean isAddressedAs(Civility other) {
        return civility == other;
    }

    /** The current name, to be stored as a former one when it is replaced. */
    public FormerName formerName(NameChangeReason reason, Instant now) {
        return new FormerName(id, birthName, usageName, firstName, reason, now);
    }

    /** @throws NamePartKept when the reason does not allow one of the changes */
    public AccountRenamed rename(HolderName name, Civility chosen, NameChangeReason reason, Instant now) {
        var differing = name.differing(birthName, usageName, firstName);
        if (!isAddressedAs(chosen)) {
            differing.add(NamePart.CIVILITY);
        }
        reason.require(differing);
        birthName = name.birthName();
        usageName = name.usageName();
        firstName = name.firstName();
        civility = requireNonNull(chosen);
        return new AccountRenamed(id, email, language, now);
    }

    public boolean isReachedAt(MobilePhone number) {
        return number.equals(mobile);
    }

    public MobileChanged reachAt(MobilePhone number, Instant now) {
        mobile = requireNonNull(number);
        return new MobileChanged(id, email, language, now);
    }

    /** Changes the username and the address of all mails. */
    public EmailChanged moveTo(EmailAddress address, Instant now) {
        var former = email;
        email = requireNonNull(address);
        deviceGeneration++;
        return new EmailChanged(id, former, address, language, now);
    }

    /** Whether the account is active and does not belong to staff. */
    public boolean canBeAgent() {
        return isActive() && access.isOutside();
    }

    /** Whether its holder may have a link mailed to her by herself: staff are invited, and may be suspended. */
    public boolean mayAskForLink() {
        return !access.isStaff() || isActive() && !access.isSuspended();
    }

    private void describe(PersonalDetails details) {
        civility = details.civility();
        birthName = details.birthName();
        firstName = details.firstName();
        mobile = details.mobile();
        language = details.language();
    }

    private void agree(Consent consent) {
        consentVersion = consent.version();
        consentGivenAt = consent.givenAt();
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public LinkPurpose nextLinkPurpose() {
        return isActive() ? LinkPurpose.NEW_PASSWORD : LinkPurpose.ACTIVATION;
    }

    /** The account as known browsers refer to it; a new password or address invalidates all of them. */
    public KnownAccount asKnown() {
        return new KnownAccount(id, deviceGeneration);
    }

    /** Present once a password has been chosen. */
    public Optional<PasswordHash> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Instant> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    public long id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public Language language() {
        return language;
    }

    public Access access() {
        return access;
    }
}

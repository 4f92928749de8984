package fr.alin.employer.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.alin.shared.model.Language;
import fr.alin.shared.model.Siret;

/** A line of the register: a choice was made, or it ended. Lines are never changed or deleted (GDPR article 7, 1). */
@Entity
@Table(name = "data_sharing_consent")
public class DataSharingConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_sharing_consent_seq")
    @SequenceGenerator(
            name = "data_sharing_consent_seq",
            sequenceName = "data_sharing_consent_seq",
            allocationSize = 50)
    private Long id;

    /** Null after the person's erasure; the line stays as anonymous proof. */
    @Column(name = "account_id", updatable = false)
    private Long accountId;

    /** Who made the choice; null when it ended by another cause, or after the person's erasure. */
    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    /** Null when a choice ended without another. */
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private DataSharingChoice choice;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private ConsentCause cause;

    @Column(name = "company_siret", updatable = false)
    private Siret siret;

    @Column(name = "company_name", nullable = false, updatable = false)
    private String companyName;

    @Column(name = "policy_version", nullable = false, updatable = false)
    private String policyVersion;

    @Column(name = "text_version", nullable = false, updatable = false)
    private String textVersion;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ConsentWording wording;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected DataSharingConsent() {} // for JPA

    private DataSharingConsent(long accountId, ConsentCause cause, ConsentCompany company, Instant now) {
        this.accountId = accountId;
        this.cause = cause;
        this.siret = company.siret().orElse(null);
        this.companyName = company.name();
        this.policyVersion = company.policyVersion();
        this.textVersion = "";
        this.givenAt = now;
    }

    /** The holder of the account made a choice after reading this text. */
    public static DataSharingConsent chosen(
            long accountId, DataSharingChoice choice, ConsentCompany company, ConsentText text, Instant now) {
        var consent = new DataSharingConsent(accountId, ConsentCause.CHOSEN, company, now);
        consent.actorId = accountId;
        consent.choice = choice;
        consent.textVersion = text.version();
        consent.wording = text.wording();
        consent.language = text.language();
        return consent;
    }

    /** The choice in force ended by this cause. */
    public static DataSharingConsent ended(long accountId, ConsentCause cause, ConsentCompany company, Instant now) {
        return new DataSharingConsent(accountId, cause, company, now);
    }

    public Optional<DataSharingChoice> choice() {
        return Optional.ofNullable(choice);
    }

    public ConsentCause cause() {
        return cause;
    }

    public Optional<Siret> siret() {
        return Optional.ofNullable(siret);
    }

    public String companyName() {
        return companyName;
    }

    public String policyVersion() {
        return policyVersion;
    }

    public String textVersion() {
        return textVersion;
    }

    public Optional<ConsentWording> wording() {
        return Optional.ofNullable(wording);
    }

    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public Instant givenAt() {
        return givenAt;
    }
}

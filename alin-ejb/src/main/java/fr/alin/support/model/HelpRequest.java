package fr.alin.support.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** What somebody wrote to support, and the answer. */
@Entity
@Table(name = "help_request")
public class HelpRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    /** Null for a visitor. */
    @Column(name = "account_id")
    private Long accountId;

    private String name;

    private EmailAddress email;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private HelpSubject subject;

    private String words;

    @Column(name = "context_agreed")
    private boolean contextAgreed;

    private String source;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "member_id")
    private Long memberId;

    private String answer;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected HelpRequest() {} // for JPA

    /**
     * Written by somebody who may have no account.
     *
     * @param source keyed digest of a visitor's network; empty if unknown, or if she is signed in
     */
    public HelpRequest(HelpWriter writer, HelpSubject subject, HelpWords words, String source, Instant now) {
        this.name = writer.name();
        this.email = writer.email();
        this.language = writer.language();
        this.subject = requireNonNull(subject);
        this.words = words.value();
        this.source = requireNonNull(source);
        this.askedAt = requireNonNull(now);
    }

    /** It was written by the holder of this account, who may agree that support opens it. */
    public void by(long account, boolean agreesToContext) {
        accountId = account;
        contextAgreed = agreesToContext;
    }

    /** Says that this member answers it; she may take it from a colleague. */
    public void take(long member) {
        requireOpen();
        memberId = member;
    }

    /** @throws HelpAnswered when somebody has answered it meanwhile */
    public void answer(HelpWords text, long member, Instant now) {
        requireOpen();
        answer = text.value();
        memberId = member;
        answeredBy = member;
        answeredAt = requireNonNull(now);
    }

    /** Whether the member has given this very answer before, as by a second press. */
    public boolean isAnsweredBy(HelpWords text, long member) {
        return text.value().equals(answer) && Long.valueOf(member).equals(answeredBy);
    }

    private void requireOpen() {
        if (answeredAt != null) {
            throw new HelpAnswered();
        }
    }

    /** The account that support may open to answer. */
    public Optional<Long> openableAccount() {
        return Optional.ofNullable(accountId).filter(account -> contextAgreed);
    }

    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    public long id() {
        return id;
    }

    public HelpWriter writer() {
        return new HelpWriter(name, email, language);
    }

    public HelpSubject subject() {
        return subject;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Long> memberId() {
        return Optional.ofNullable(memberId);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}

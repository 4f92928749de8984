package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

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

/**
 * A former name of a holder, until when it was used, and why it changed. Kept because the name decides whose
 * application an account may import.
 */
@Entity
@Table(name = "former_name")
public class FormerName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_name_seq")
    @SequenceGenerator(name = "former_name_seq", sequenceName = "former_name_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "birth_name", updatable = false)
    private String birthName;

    @Column(name = "usage_name", updatable = false)
    private String usageName;

    @Column(name = "first_name", updatable = false)
    private String firstName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NameChangeReason reason;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    protected FormerName() {} // for JPA

    FormerName(
            long accountId,
            String birthName,
            String usageName,
            String firstName,
            NameChangeReason reason,
            Instant changedAt) {
        this.accountId = accountId;
        this.birthName = birthName;
        this.usageName = usageName;
        this.firstName = firstName;
        this.reason = requireNonNull(reason);
        this.changedAt = requireNonNull(changedAt);
    }

    public long accountId() {
        return accountId;
    }

    public Instant changedAt() {
        return changedAt;
    }
}

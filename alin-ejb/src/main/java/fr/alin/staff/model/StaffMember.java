package fr.alin.staff.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where a member of staff works, and since when she is invited; her account has her name, role and state. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private long version;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "whole_country")
    private boolean wholeCountry;

    @ElementCollection
    @CollectionTable(name = "staff_territory", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "department_code")
    private Set<String> departments = new HashSet<>();

    @Column(name = "reads_priority")
    private boolean readsPriority;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @Column(name = "invited_until")
    private Instant invitedUntil;

    protected StaffMember() {} // for JPA

    public StaffMember(long accountId, Optional<Agency> agency, Territory territory, Instant now, Instant until) {
        this.accountId = accountId;
        this.invitedAt = requireNonNull(now);
        this.invitedUntil = requireNonNull(until);
        place(agency, territory);
    }

    public void place(Optional<Agency> agency, Territory territory) {
        agencyId = agency.map(Agency::id).orElse(null);
        wholeCountry = territory.wholeCountry();
        departments = new HashSet<>(territory.departments());
    }

    /** Lets her read the right to housing (DALO), or no longer; returns whether this is a change. */
    public boolean readPriority(boolean allowed) {
        var change = readsPriority != allowed;
        readsPriority = allowed;
        return change;
    }

    public boolean readsPriority() {
        return readsPriority;
    }

    public void inviteUntil(Instant until) {
        invitedUntil = requireNonNull(until);
    }

    public Optional<Long> agencyId() {
        return Optional.ofNullable(agencyId);
    }

    public Territory territory() {
        return wholeCountry ? Territory.country() : Territory.of(departments);
    }
}

package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.shared.security.Role;

/** What an account opens: its role, unless it is suspended. See decision 84-an-account-has-one-role. */
@Embeddable
public class Access {

    private static final Set<String> STAFF =
            Set.of(Role.ADVISOR, Role.TEAM_LEAD, Role.SUPPORT, Role.DPO, Role.STAFF_ADMINISTRATOR, Role.ADMINISTRATOR);

    private String role;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected Access() {} // for JPA

    private Access(String role) {
        this.role = requireNonNull(role);
    }

    static Access applicant() {
        return new Access(Role.APPLICANT);
    }

    /** Of a member of staff. */
    public static Access staff(String role) {
        requireStaff(role);
        return new Access(role);
    }

    boolean isOutside() {
        return Role.APPLICANT.equals(role) || Role.LANDLORD_AGENT.equals(role);
    }

    /** Whether the account is a member of staff's, whom only a staff administrator invites. */
    public boolean isStaff() {
        return STAFF.contains(role);
    }

    /** Turns an applicant's account into an agent's. */
    public void becomeAgent() {
        if (!isOutside()) {
            throw new IllegalStateException("Staff cannot become agents");
        }
        role = Role.LANDLORD_AGENT;
    }

    /** Turns an agent's account back into an applicant's. */
    public void leaveLandlord() {
        if (!Role.LANDLORD_AGENT.equals(role)) {
            throw new IllegalStateException("Only an agent's account can leave a landlord");
        }
        role = Role.APPLICANT;
    }

    /** Gives a member of staff another role of the staff's. */
    public void changeTo(String other) {
        requireStaff(role);
        requireStaff(other);
        role = other;
    }

    public void suspend(Instant now) {
        requireStaff(role);
        suspendedAt = now;
    }

    public void reactivate() {
        suspendedAt = null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public String role() {
        return role;
    }

    private static void requireStaff(String role) {
        if (!STAFF.contains(role)) {
            throw new IllegalStateException("Not a role of the staff's: " + role);
        }
    }
}

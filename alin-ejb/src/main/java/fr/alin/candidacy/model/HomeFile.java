package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.shared.model.OfferReference;

/**
 * What is true once of a home, whoever its candidates are; made with the first candidacy for its offer.
 * See decision 75-a-home-has-a-file.
 */
@Entity
@Table(name = "home_file")
public class HomeFile {

    @Id
    @Column(name = "offer_reference")
    private String offer;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private HomeState state;

    @Column(name = "state_since")
    private Instant stateSince;

    protected HomeFile() {} // for JPA

    public HomeFile(OfferReference offer, Instant now) {
        this.offer = offer.value();
        enter(HomeState.OPEN, now);
    }

    /**
     * Admits one more candidate. The caller has seen that the offer is open, so a withdrawn one was posted again.
     *
     * @throws HomeAlreadyLet when a lease is signed
     */
    public void admit(Instant now) {
        requireNotLet();
        if (state == HomeState.WITHDRAWN) {
            enter(HomeState.OPEN, now);
        }
    }

    /**
     * Lets the home to the holder of a candidacy.
     *
     * @throws HomeAlreadyLet when a lease is signed already, whoever signed it
     */
    public LeaseSigned let(Candidacy tenants, LocalDate signedOn, Instant now) {
        requireNotLet();
        var signed = tenants.signLease(signedOn, now);
        enter(HomeState.LET, now);
        return signed;
    }

    /** Notes that the landlord withdrew the offer; a home that is let stays let. */
    public void withdraw(Instant now) {
        if (state == HomeState.OPEN) {
            enter(HomeState.WITHDRAWN, now);
        }
    }

    public HomeState state() {
        return state;
    }

    private void requireNotLet() {
        if (state == HomeState.LET) {
            throw new HomeAlreadyLet();
        }
    }

    private void enter(HomeState next, Instant now) {
        state = next;
        stateSince = requireNonNull(now);
    }
}

package fr.alin.candidacy.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
 * See decision 71-a-home-has-a-file.
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

    /** The rank that has, or had last, the home proposed; null if none has had it. */
    @Column(name = "proposed_rank")
    private Integer proposedRank;

    /** The last day to answer of the candidate who has the home proposed. */
    @Column(name = "proposed_until")
    private LocalDate proposedUntil;

    /** Since when an advisor keeps the list from leaving by itself; null if nobody does. */
    @Column(name = "held_since")
    private Instant heldSince;

    protected HomeFile() {} // for JPA

    public HomeFile(OfferReference offer, Instant now) {
        this.offer = offer.value();
        enter(HomeState.OPEN, now);
    }

    /**
     * Admits one more candidate. The caller has seen that the offer is open, so a withdrawn one was posted again.
     *
     * @throws HomeAlreadyLet when a lease is signed
     * @throws ListAlreadySent when the list of its candidates has left
     */
    public void admit(Instant now) {
        requireNotLet();
        requireListNotSent();
        if (state == HomeState.WITHDRAWN) {
            enter(HomeState.OPEN, now);
        }
    }

    /**
     * Lets the home to the holder of a candidacy.
     *
     * @param words what the landlord says beside; may be empty
     * @throws HomeAlreadyLet when a lease is signed already, whoever signed it
     * @throws LeaseBeforeAllocation when the home is not allocated to that candidate
     */
    public LeaseSigned let(Candidacy tenants, LocalDate signedOn, String words, Instant now) {
        requireNotLet();
        var signed = tenants.signLease(signedOn, words, now);
        enter(HomeState.LET, now);
        return signed;
    }

    /** Notes that the landlord withdrew the offer; a home that is proposed or let stays so. */
    public void withdraw(Instant now) {
        if (state != HomeState.PROPOSED && state != HomeState.LET) {
            enter(HomeState.WITHDRAWN, now);
        }
    }

    /**
     * Notes that the list of its candidates leaves.
     *
     * @throws ListAlreadySent when there is nothing left to send, as a list has left or the home is not proposed any more
     */
    public void sendList(Instant now) {
        if (state != HomeState.OPEN) {
            throw new ListAlreadySent();
        }
        heldSince = null;
        enter(HomeState.LIST_SENT, now);
    }

    /**
     * Gives the home back to its landlord.
     *
     * @throws ListAlreadySent when the list of its candidates has left, or the home is not proposed any more
     */
    public void giveBack(Instant now) {
        if (state != HomeState.OPEN) {
            throw new ListAlreadySent();
        }
        heldSince = null;
        enter(HomeState.RETURNED, now);
    }

    /**
     * Keeps the list from leaving by itself, or lets it leave again.
     *
     * @throws ListAlreadySent when there is nothing left to send
     */
    public void hold(boolean held, Instant now) {
        if (state != HomeState.OPEN) {
            throw new ListAlreadySent();
        }
        heldSince = held ? Optional.ofNullable(heldSince).orElse(now) : null;
    }

    /** Since when an advisor keeps the list from leaving by itself; empty if nobody does. */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public HomeState state() {
        return state;
    }

    /** The last day to answer of the candidate who has the home proposed; empty if nobody has, or it is not known. */
    public Optional<LocalDate> proposedUntil() {
        return Optional.ofNullable(proposedUntil).filter(day -> state == HomeState.PROPOSED);
    }

    /** Whether somebody has the home proposed; her last day to answer may be unknown or past. */
    public boolean isProposed() {
        return state == HomeState.PROPOSED;
    }

    /** Whether its list has left, or it went back to its landlord. */
    boolean isGone() {
        return state != HomeState.OPEN && state != HomeState.WITHDRAWN;
    }

    void propose(int rank, LocalDate until, Instant now) {
        proposedRank = rank;
        proposedUntil = until;
        enter(HomeState.PROPOSED, now);
    }

    /** The candidate who had the home proposed has left. The next one, known already or not, follows. */
    void loseProposal(Instant now) {
        proposedUntil = null;
        enter(HomeState.LIST_SENT, now);
    }

    /** The candidate who has the home proposed has answered. */
    void endTerm() {
        proposedUntil = null;
    }

    /**
     * Ends the home for all its candidates, as its landlord says.
     *
     * @param let whether somebody else has it; otherwise its landlord keeps it
     * @throws HomeAlreadyLet when a lease is signed
     */
    public void close(boolean let, Instant now) {
        requireNotLet();
        heldSince = null;
        proposedUntil = null;
        enter(let ? HomeState.LET : HomeState.RETURNED, now);
    }

    /** The landlord corrects the ranks: nobody has the home proposed until it says who. */
    void retractProposal(Instant now) {
        proposedRank = null;
        loseProposal(now);
    }

    /** The lease was recorded by mistake. */
    void undoLease(boolean proposed, Instant now) {
        enter(proposed && proposedRank != null ? HomeState.PROPOSED : HomeState.LIST_SENT, now);
    }

    /** Whether the candidate of the former rank has left and no other has the home proposed yet. */
    boolean awaitsNextRank() {
        return state == HomeState.LIST_SENT && proposedRank != null;
    }

    boolean isProposedAt(int rank) {
        return state == HomeState.PROPOSED && proposedRank == rank;
    }

    private void requireListNotSent() {
        if (state != HomeState.OPEN && state != HomeState.WITHDRAWN) {
            throw new ListAlreadySent();
        }
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

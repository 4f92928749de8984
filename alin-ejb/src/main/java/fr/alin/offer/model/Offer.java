package fr.alin.offer.model;

import java.time.Instant;
import java.time.LocalDate;
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

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;

/** A home as its landlord last described it. */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
    @SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private OfferReference reference;

    @Column(name = "landlord_code", updatable = false)
    private String landlordCode;

    @Column(name = "landlord_name")
    private String landlordName;

    @Column(name = "posting_version")
    private long postingVersion;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Of the income ceilings that hold here; the database joins it to the rent standard. */
    @Column(name = "ceiling_zone")
    @Enumerated(EnumType.STRING)
    private CeilingZone ceilingZone;

    @Embedded
    private OfferSite site;

    @Embedded
    private OfferHome home;

    @Embedded
    private OfferTerms terms;

    private String description;

    protected Offer() {} // for JPA

    public Offer(
            OfferReference reference,
            String landlordCode,
            long postingVersion,
            OfferPosting posting,
            CeilingZone zone,
            Instant now) {
        this.reference = reference;
        this.landlordCode = landlordCode;
        this.publishedAt = now;
        describe(postingVersion, posting, zone, now);
    }

    /** Takes a landlord's newer word over; an older or repeated one changes nothing and answers false. */
    public boolean replace(long newVersion, OfferPosting posting, CeilingZone zone, Instant now) {
        if (newVersion <= postingVersion) {
            return false;
        }
        describe(newVersion, posting, zone, now);
        return true;
    }

    /** Takes the home back, unless a newer word is known already. */
    public Optional<OfferWithdrawn> withdraw(long newVersion, Instant now) {
        if (newVersion <= postingVersion) {
            return Optional.empty();
        }
        postingVersion = newVersion;
        status = OfferStatus.WITHDRAWN;
        changedAt = now;
        return Optional.of(new OfferWithdrawn(reference, now));
    }

    public boolean belongsTo(String landlord) {
        return landlordCode.equals(landlord);
    }

    public boolean isWithdrawn() {
        return status == OfferStatus.WITHDRAWN;
    }

    /** One can apply from its first day up to and on the closing day itself. */
    public boolean isOpenOn(LocalDate day) {
        return !isWithdrawn() && terms.isOpenOn(day);
    }

    /** Where the offer stands on this day. */
    public OfferState stateOn(LocalDate day) {
        if (isWithdrawn()) {
            return OfferState.WITHDRAWN;
        }
        if (isOpenOn(day)) {
            return OfferState.OPEN;
        }
        return day.isBefore(terms.dates().opensOn()) ? OfferState.UPCOMING : OfferState.CLOSED;
    }

    public OfferReference reference() {
        return reference;
    }

    public String landlordCode() {
        return landlordCode;
    }

    public long postingVersion() {
        return postingVersion;
    }

    public OfferPosting posting() {
        return new OfferPosting(
                landlordName,
                site.place(),
                home.dwelling(),
                terms.cost(),
                terms.reservation(),
                terms.dates(),
                description);
    }

    private void describe(long newVersion, OfferPosting posting, CeilingZone zone, Instant now) {
        postingVersion = newVersion;
        status = OfferStatus.PUBLISHED;
        changedAt = now;
        ceilingZone = zone;
        landlordName = posting.landlordName();
        description = posting.description();
        site = new OfferSite(posting.place());
        home = new OfferHome(posting.dwelling());
        terms = new OfferTerms(posting.rent(), posting.reservation(), posting.dates());
    }
}

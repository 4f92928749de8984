package fr.alin.offer.model;

import java.time.Instant;

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

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/** An offer as its landlord last described it, read-only: the intake of batches writes the rows by SQL. */
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

    @Embedded
    private OfferLocation location;

    @Embedded
    private OfferHome home;

    @Embedded
    private OfferTerms terms;

    private String description;

    protected Offer() {} // for JPA

    /** Its state on the current day at the home. */
    public OfferState stateOn(Today today) {
        return switch (status) {
            case WITHDRAWN -> OfferState.WITHDRAWN;
            case CLOSED -> OfferState.CLOSED;
            case LET -> OfferState.LET;
            case PUBLISHED -> terms.dates().stateOn(today.at(location.department()));
        };
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
                location.place(),
                home.dwelling(),
                terms.cost(),
                terms.reservation(),
                terms.dates(),
                description);
    }
}

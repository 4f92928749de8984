package fr.alin.offer.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import jakarta.persistence.Version;

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** A home as its landlord last described it. Its department and full rent are stored because the search needs them. */
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

    @Column(name = "commune_code")
    private CommuneCode commune;

    private String department;

    private String city;

    @Column(name = "postal_code")
    private String postalCode;

    private String address;

    private Double latitude;

    private Double longitude;

    @Enumerated(EnumType.STRING)
    private DwellingKind kind;

    @Column(name = "dwelling_type")
    @Enumerated(EnumType.STRING)
    private DwellingType type;

    private BigDecimal surface;

    private Integer floor;

    private boolean lift;

    private boolean accessible;

    @Column(name = "energy_class")
    @Enumerated(EnumType.STRING)
    private EnergyClass energyClass;

    @Column(name = "greenhouse_class")
    @Enumerated(EnumType.STRING)
    private EnergyClass greenhouseClass;

    @Column(name = "rent_standard")
    @Enumerated(EnumType.STRING)
    private RentStandard standard;

    private BigDecimal rent;

    private BigDecimal charges;

    @Column(name = "rent_with_charges")
    private BigDecimal rentWithCharges;

    @Column(name = "available_on")
    private LocalDate availableOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String description;

    protected Offer() {} // for JPA

    public Offer(
            OfferReference reference, String landlordCode, long postingVersion, OfferPosting posting, Instant now) {
        this.reference = reference;
        this.landlordCode = landlordCode;
        this.publishedAt = now;
        describe(postingVersion, posting);
    }

    /** Takes a landlord's newer word over; an older or repeated one changes nothing and answers false. */
    public boolean replace(long newVersion, OfferPosting posting) {
        if (newVersion <= postingVersion) {
            return false;
        }
        describe(newVersion, posting);
        return true;
    }

    /** Takes the home back, unless a newer word is known already. */
    public Optional<OfferWithdrawn> withdraw(long newVersion, Instant now) {
        if (newVersion <= postingVersion) {
            return Optional.empty();
        }
        postingVersion = newVersion;
        status = OfferStatus.WITHDRAWN;
        return Optional.of(new OfferWithdrawn(reference, now));
    }

    public boolean belongsTo(String landlord) {
        return landlordCode.equals(landlord);
    }

    public boolean isWithdrawn() {
        return status == OfferStatus.WITHDRAWN;
    }

    /** One can apply up to and on the closing day itself. */
    public boolean isOpenOn(LocalDate day) {
        return !isWithdrawn() && !closesOn.isBefore(day);
    }

    public OfferReference reference() {
        return reference;
    }

    public String landlordCode() {
        return landlordCode;
    }

    public OfferPosting posting() {
        var coordinates = Optional.ofNullable(latitude).map(north -> new Coordinates(north, longitude));
        return new OfferPosting(
                landlordName,
                new OfferPlace(commune, city, postalCode, address, coordinates),
                new Dwelling(
                        kind,
                        type,
                        surface,
                        Optional.ofNullable(floor),
                        lift,
                        accessible,
                        Optional.ofNullable(energyClass),
                        Optional.ofNullable(greenhouseClass)),
                new Rent(standard, rent, charges),
                availableOn,
                closesOn,
                description);
    }

    private void describe(long newVersion, OfferPosting posting) {
        postingVersion = newVersion;
        status = OfferStatus.PUBLISHED;
        landlordName = posting.landlordName();
        availableOn = posting.availableOn();
        closesOn = posting.closesOn();
        description = posting.description();
        stand(posting.place());
        furnish(posting.dwelling());
        cost(posting.rent());
    }

    private void stand(OfferPlace place) {
        commune = place.commune();
        department = place.department();
        city = place.city();
        postalCode = place.postalCode();
        address = place.address();
        latitude = place.coordinates().map(Coordinates::latitude).orElse(null);
        longitude = place.coordinates().map(Coordinates::longitude).orElse(null);
    }

    private void furnish(Dwelling dwelling) {
        kind = dwelling.kind();
        type = dwelling.type();
        surface = dwelling.surface();
        floor = dwelling.floor().orElse(null);
        lift = dwelling.lift();
        accessible = dwelling.accessible();
        energyClass = dwelling.energyClass().orElse(null);
        greenhouseClass = dwelling.greenhouseClass().orElse(null);
    }

    private void cost(Rent price) {
        standard = price.standard();
        rent = price.withoutCharges();
        charges = price.charges();
        rentWithCharges = price.withCharges();
    }
}

package fr.alin.offer.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** Columns of an offer's dwelling. */
@Embeddable
class OfferHome {

    @Enumerated(EnumType.STRING)
    private DwellingKind kind;

    @Column(name = "dwelling_type")
    @Enumerated(EnumType.STRING)
    private DwellingType type;

    private BigDecimal surface;

    @Column(name = "useful_surface")
    private BigDecimal usefulSurface;

    private Integer floor;

    private boolean lift;

    private boolean accessible;

    @Column(name = "access_equipment")
    private String accessEquipment;

    private boolean parking;

    private boolean cellar;

    private boolean balcony;

    private boolean terrace;

    private boolean garden;

    @Enumerated(EnumType.STRING)
    private Heating heating;

    @Column(name = "energy_class")
    @Enumerated(EnumType.STRING)
    private EnergyClass energyClass;

    @Column(name = "greenhouse_class")
    @Enumerated(EnumType.STRING)
    private EnergyClass greenhouseClass;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "new_building")
    private boolean newBuilding;

    @Column(name = "rpls_id")
    private String rplsId;

    protected OfferHome() {} // for JPA

    Dwelling dwelling() {
        return new Dwelling(
                kind,
                type,
                surface,
                Optional.ofNullable(usefulSurface),
                Optional.ofNullable(floor),
                lift,
                new Accessibility(accessible, equipment()),
                new Annexes(parking, cellar, balcony, terrace, garden),
                Optional.ofNullable(heating),
                new EnergyLabels(
                        Optional.ofNullable(energyClass),
                        Optional.ofNullable(greenhouseClass),
                        Optional.ofNullable(assessedOn)),
                newBuilding,
                Optional.ofNullable(rplsId));
    }

    private Set<AccessEquipment> equipment() {
        return accessEquipment.isEmpty()
                ? Set.of()
                : Stream.of(accessEquipment.split(" "))
                        .map(AccessEquipment::valueOf)
                        .collect(Collectors.toSet());
    }
}

package fr.alin.web.landlord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Accessibility;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.EnergyLabels;
import fr.alin.offer.model.Heating;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** The home in the offer's form; an empty field means not stated. */
public class HomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DwellingKind kind;
    private DwellingType type;
    private BigDecimal surface;
    private BigDecimal usefulSurface;
    private Integer floor;
    private boolean lift;
    private boolean accessible;
    private AccessEquipment[] equipment;
    private boolean parking;
    private boolean cellar;
    private boolean balcony;
    private boolean terrace;
    private boolean garden;
    private Heating heating;
    private EnergyClass energyClass;
    private EnergyClass greenhouseClass;
    private LocalDate energyDate;
    private boolean newBuilding;
    private String rplsId = "";

    /** Starts as a flat; the rest is empty. */
    HomeForm() {
        kind = DwellingKind.FLAT;
        equipment = new AccessEquipment[0];
    }

    HomeForm(Dwelling home) {
        kind = home.kind();
        type = home.type();
        surface = home.surface();
        usefulSurface = home.usefulSurface().orElse(null);
        floor = home.floor().orElse(null);
        lift = home.lift();
        accessible = home.accessible();
        equipment = home.accessibility().equipment().toArray(AccessEquipment[]::new);
        parking = home.annexes().parking();
        cellar = home.annexes().cellar();
        balcony = home.annexes().balcony();
        terrace = home.annexes().terrace();
        garden = home.annexes().garden();
        heating = home.heating().orElse(null);
        energyClass = home.energyClass().orElse(null);
        greenhouseClass = home.greenhouseClass().orElse(null);
        energyDate = home.labels().assessedOn().orElse(null);
        newBuilding = home.newBuilding();
        rplsId = home.rplsId().orElse("");
    }

    Dwelling toDwelling() {
        return new Dwelling(
                kind,
                type,
                surface,
                Optional.ofNullable(usefulSurface),
                Optional.ofNullable(floor),
                lift,
                new Accessibility(accessible, Set.of(equipment)),
                new Annexes(parking, cellar, balcony, terrace, garden),
                Optional.ofNullable(heating),
                new EnergyLabels(
                        Optional.ofNullable(energyClass),
                        Optional.ofNullable(greenhouseClass),
                        Optional.ofNullable(energyDate)),
                newBuilding,
                Optional.of(rplsId).filter(id -> !id.isBlank()));
    }

    public DwellingKind getKind() {
        return kind;
    }

    public void setKind(DwellingKind kind) {
        this.kind = kind;
    }

    public DwellingType getType() {
        return type;
    }

    public void setType(DwellingType type) {
        this.type = type;
    }

    public BigDecimal getSurface() {
        return surface;
    }

    public void setSurface(BigDecimal surface) {
        this.surface = surface;
    }

    public BigDecimal getUsefulSurface() {
        return usefulSurface;
    }

    public void setUsefulSurface(BigDecimal usefulSurface) {
        this.usefulSurface = usefulSurface;
    }

    public Integer getFloor() {
        return floor;
    }

    public void setFloor(Integer floor) {
        this.floor = floor;
    }

    public boolean isLift() {
        return lift;
    }

    public void setLift(boolean lift) {
        this.lift = lift;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public AccessEquipment[] getEquipment() {
        return equipment;
    }

    public void setEquipment(AccessEquipment[] equipment) {
        this.equipment = equipment;
    }

    public boolean isParking() {
        return parking;
    }

    public void setParking(boolean parking) {
        this.parking = parking;
    }

    public boolean isCellar() {
        return cellar;
    }

    public void setCellar(boolean cellar) {
        this.cellar = cellar;
    }

    public boolean isBalcony() {
        return balcony;
    }

    public void setBalcony(boolean balcony) {
        this.balcony = balcony;
    }

    public boolean isTerrace() {
        return terrace;
    }

    public void setTerrace(boolean terrace) {
        this.terrace = terrace;
    }

    public boolean isGarden() {
        return garden;
    }

    public void setGarden(boolean garden) {
        this.garden = garden;
    }

    public Heating getHeating() {
        return heating;
    }

    public void setHeating(Heating heating) {
        this.heating = heating;
    }

    public EnergyClass getEnergyClass() {
        return energyClass;
    }

    public void setEnergyClass(EnergyClass energyClass) {
        this.energyClass = energyClass;
    }

    public EnergyClass getGreenhouseClass() {
        return greenhouseClass;
    }

    public void setGreenhouseClass(EnergyClass greenhouseClass) {
        this.greenhouseClass = greenhouseClass;
    }

    public LocalDate getEnergyDate() {
        return energyDate;
    }

    public void setEnergyDate(LocalDate energyDate) {
        this.energyDate = energyDate;
    }

    public boolean isNewBuilding() {
        return newBuilding;
    }

    public void setNewBuilding(boolean newBuilding) {
        this.newBuilding = newBuilding;
    }

    public String getRplsId() {
        return rplsId;
    }

    public void setRplsId(String rplsId) {
        this.rplsId = rplsId;
    }
}

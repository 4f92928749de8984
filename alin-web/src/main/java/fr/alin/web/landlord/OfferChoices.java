package fr.alin.web.landlord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.Heating;
import fr.alin.offer.model.ReservationMode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** Options of the offer's form. */
@Named
@ApplicationScoped
public class OfferChoices {

    public DwellingKind[] getKinds() {
        return DwellingKind.values();
    }

    public DwellingType[] getTypes() {
        return DwellingType.values();
    }

    public Heating[] getHeatings() {
        return Heating.values();
    }

    public AccessEquipment[] getEquipment() {
        return AccessEquipment.values();
    }

    public EnergyClass[] getLetters() {
        return EnergyClass.values();
    }

    public RentStandard[] getStandards() {
        return RentStandard.values();
    }

    public Financing[] getFinancings() {
        return Financing.values();
    }

    public ReservationMode[] getModes() {
        return ReservationMode.values();
    }
}

package fr.alin.integration.partners.landlord;

import fr.alin.contract.landlord.Change;
import fr.alin.contract.landlord.Offer;
import fr.alin.contract.landlord.Publication;

/** The same home as another kind of entry; entries in messages are never shared with the list that goes on changing. */
final class OfferCopies {

    private OfferCopies() {}

    static Publication publication(Offer from) {
        Publication copy = new Publication();
        fill(from, copy);
        return copy;
    }

    static Change change(Offer from) {
        Change copy = new Change();
        fill(from, copy);
        return copy;
    }

    private static void fill(Offer from, Offer to) {
        to.setReference(from.getReference());
        to.setVersion(from.getVersion());
        to.setCommune(from.getCommune());
        to.setCity(from.getCity());
        to.setPostalCode(from.getPostalCode());
        to.setDepartment(from.getDepartment());
        to.setAddress(from.getAddress());
        to.setKind(from.getKind());
        to.setType(from.getType());
        to.setSurface(from.getSurface());
        to.setFloor(from.getFloor());
        to.setLift(from.isLift());
        to.setAccessible(from.isAccessible());
        to.setRent(from.getRent());
        to.setCharges(from.getCharges());
        to.setStandard(from.getStandard());
        to.setAvailableOn(from.getAvailableOn());
        to.setClosesOn(from.getClosesOn());
        to.setEnergyClass(from.getEnergyClass());
        to.setGreenhouseClass(from.getGreenhouseClass());
        to.setDescription(from.getDescription());
        to.setLatitude(from.getLatitude());
        to.setLongitude(from.getLongitude());
    }
}

package fr.alin.integration.partners.landlord;

import fr.alin.contract.landlord.Change;
import fr.alin.contract.landlord.Offer;
import fr.alin.contract.landlord.Publication;

/** Copies an offer into another kind of message entry, so that messages never share objects with the mutable list. */
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
        fillMore(from, to);
    }

    private static void fillMore(Offer from, Offer to) {
        to.setRplsId(from.getRplsId());
        to.setReservationMode(from.getReservationMode());
        to.setContingent(from.getContingent());
        to.setAgreement(from.getAgreement());
        to.setResidence(from.getResidence());
        to.setBuilding(from.getBuilding());
        to.setStaircase(from.getStaircase());
        to.setDoor(from.getDoor());
        to.setUsefulSurface(from.getUsefulSurface());
        to.setHeating(from.getHeating());
        to.setFinancing(from.getFinancing());
        to.setAccessoryRent(from.getAccessoryRent());
        to.setHeatingCharges(from.getHeatingCharges());
        to.setDeposit(from.getDeposit());
        to.setEnergyDate(from.getEnergyDate());
        to.setOpensOn(from.getOpensOn());
        to.setCandidatesToPropose(from.getCandidatesToPropose());
        to.setCommissionOn(from.getCommissionOn());
        to.setProposeBy(from.getProposeBy());
        to.setPriorityDistrict(from.isPriorityDistrict());
        to.setParking(from.isParking());
        to.setCellar(from.isCellar());
        to.setBalcony(from.isBalcony());
        to.setTerrace(from.isTerrace());
        to.setGarden(from.isGarden());
        to.setNewBuilding(from.isNewBuilding());
        to.getEquipment().addAll(from.getEquipment());
        to.getPhoto().addAll(from.getPhoto());
    }
}

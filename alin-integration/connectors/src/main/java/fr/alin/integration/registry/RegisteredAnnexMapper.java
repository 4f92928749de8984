package fr.alin.integration.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.alin.contract.registry.Colocataire;
import fr.alin.contract.registry.Handicap;
import fr.alin.contract.registry.ListeColocataire;
import fr.alin.contract.registry.ListeHandicap;
import fr.alin.contract.registry.ListePieceJustificative;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.contract.registry.Piece;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.Dalo;
import fr.alin.registration.model.DaloStatus;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.DisabilityState;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.MotorDisability;
import fr.alin.registration.model.Roommate;
import fr.alin.registration.model.SensoryDisability;
import fr.alin.registration.model.TechnicalAid;
import fr.alin.registration.model.WalkingCapacity;

/** Maps the form's annexes: disabilities, the right to housing, roommates, documents held by the site. */
final class RegisteredAnnexMapper {

    private final CodeReader codes;

    RegisteredAnnexMapper(CodeReader codes) {
        this.codes = codes;
    }

    Optional<Dalo> dalo(fr.alin.contract.registry.Dalo right) {
        var section = codes.section("record.registration");
        return Optional.ofNullable(right)
                .flatMap(known -> section.code("dalo", DaloStatus.class, known.getStatutDalo())
                        .map(status -> new Dalo(
                                status,
                                Optional.ofNullable(known.getDateReconnaissance()),
                                TolerantReader.code(known.getTypologieDalo()))));
    }

    List<Disability> disabilities(ListeHandicap list) {
        var annexes = TolerantReader.entries(list, ListeHandicap::getHandicap);
        return IntStream.range(0, annexes.size())
                .mapToObj(i -> disability(annexes.get(i), codes.section("record.disability", i)))
                .toList();
    }

    private static Disability disability(Handicap annex, CodeReader.Section section) {
        return new Disability(
                TolerantReader.text(annex.getPersonne()),
                Optional.ofNullable(annex.getDateNaissance()),
                section.answer("card", annex.getCarteInvalidite()),
                section.code("state", DisabilityState.class, annex.getEtatHandicap()),
                section.code("walking", WalkingCapacity.class, annex.getCapaciteMarche()),
                section.code("motor", MotorDisability.class, annex.getNatureMoteur()),
                section.code("sensory", SensoryDisability.class, annex.getNatureSensoriel()),
                section.codes("aid", TechnicalAid.class, annex.getAideTechnique()),
                section.codes("equipment", AdaptedEquipment.class, annex.getEquipement()),
                section.answer("third-party", annex.getTiercePersonne()));
    }

    List<Roommate> roommates(PersonnePhysique household) {
        var others = TolerantReader.entries(household.getListeColocataire(), ListeColocataire::getColocataire);
        return IntStream.range(0, others.size())
                .mapToObj(i -> roommate(others.get(i), codes.section("record.roommate", i)))
                .toList();
    }

    private static Roommate roommate(Colocataire other, CodeReader.Section section) {
        return new Roommate(
                RegisteredPersonMapper.civility(other.getCivilite(), section),
                TolerantReader.text(other.getNom()),
                TolerantReader.text(other.getPrenom()),
                Optional.ofNullable(other.getDateNaissance()));
    }

    List<FiledDocument> filedDocuments(ListePieceJustificative list) {
        return TolerantReader.entries(list, ListePieceJustificative::getPiece).stream()
                .map(RegisteredAnnexMapper::filed)
                .toList();
    }

    private static FiledDocument filed(Piece document) {
        return new FiledDocument(
                TolerantReader.text(document.getCategorie()),
                TolerantReader.text(document.getPersonne()),
                TolerantReader.text(document.getLibelle()),
                Optional.ofNullable(document.getDateDepot()),
                TolerantReader.text(document.getStatut()));
    }
}

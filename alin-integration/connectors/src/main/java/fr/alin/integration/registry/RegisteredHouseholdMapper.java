package fr.alin.integration.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.contract.registry.Cotitulaire;
import fr.alin.contract.registry.ListeCotitulaire;
import fr.alin.contract.registry.ListePersonneACharge;
import fr.alin.contract.registry.ListePersonneEnGarde;
import fr.alin.contract.registry.PersonneACharge;
import fr.alin.contract.registry.PersonneANaitre;
import fr.alin.contract.registry.PersonneEnGarde;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Custody;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.Sex;
import fr.alin.registration.model.UnbornChildren;

/** Maps the persons to house: signers, dependants and expected children. */
final class RegisteredHouseholdMapper {

    private final CodeReader codes;
    private final RegisteredPersonMapper persons = new RegisteredPersonMapper();

    RegisteredHouseholdMapper(CodeReader codes) {
        this.codes = codes;
    }

    RegisteredPerson applicant(PersonnePhysique household) {
        return persons.toPerson(
                TolerantReader.required(household.getDemandeur(), "demandeur"), codes.section("record.applicant"));
    }

    /** In the order of the answer. AL'in's rules use the first one. */
    List<CoApplicant> coApplicants(PersonnePhysique household) {
        var others = TolerantReader.entries(household.getListeCotitulaire(), ListeCotitulaire::getCotitulaire);
        return IntStream.range(0, others.size())
                .mapToObj(i -> coApplicant(others.get(i), codes.section("record.co-applicant", i)))
                .toList();
    }

    private CoApplicant coApplicant(Cotitulaire other, CodeReader.Section section) {
        return new CoApplicant(
                persons.toPerson(other, section),
                section.code("link", CoApplicantLink.class, other.getLienDemandeur()));
    }

    List<Dependant> dependants(PersonnePhysique household) {
        var charges =
                TolerantReader.entries(household.getListePersonneACharge(), ListePersonneACharge::getPersonneACharge);
        var wards =
                TolerantReader.entries(household.getListePersonneEnGarde(), ListePersonneEnGarde::getPersonneEnGarde);
        return Stream.concat(
                        IntStream.range(0, charges.size())
                                .mapToObj(i -> dependant(charges.get(i), codes.section("record.dependant", i))),
                        IntStream.range(0, wards.size())
                                .mapToObj(
                                        i -> ward(wards.get(i), codes.section("record.dependant", charges.size() + i))))
                .toList();
    }

    private static Dependant dependant(PersonneACharge person, CodeReader.Section section) {
        return new Dependant(
                TolerantReader.text(person.getNom()),
                TolerantReader.text(person.getPrenom()),
                TolerantReader.required(person.getDateNaissance(), "personneACharge/dateNaissance"),
                section.code("sex", Sex.class, person.getSexe()),
                section.code("kinship", Kinship.class, person.getLienParente()),
                Optional.empty());
    }

    /** A child with no stated custody arrangement counts as a visitor, so it does not count for the ceilings. */
    private static Dependant ward(PersonneEnGarde child, CodeReader.Section section) {
        return new Dependant(
                TolerantReader.text(child.getNom()),
                TolerantReader.text(child.getPrenom()),
                TolerantReader.required(child.getDateNaissance(), "personneEnGarde/dateNaissance"),
                section.code("sex", Sex.class, child.getSexe()),
                Optional.of(Kinship.CHILD),
                section.code("custody", Custody.class, child.getCoParentalite())
                        .or(() -> Optional.of(Custody.VISITING)));
    }

    UnbornChildren unborn(PersonneANaitre expected) {
        return expected == null || expected.getNombre() <= 0
                ? UnbornChildren.none()
                : new UnbornChildren(expected.getNombre(), Optional.ofNullable(expected.getDateNaissancePrevue()));
    }
}

package fr.alin.housingapplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Disability;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.UnbornChildren;

/** Copies of a sample application with one change each. */
public final class RegisteredChange {

    private final RegisteredApplication former;
    private RegisteredPerson applicant;
    private Optional<CoApplicant> coApplicant;
    private List<Dependant> dependants;
    private UnbornChildren unborn;
    private CurrentHousing housing;
    private List<RequestReason> reasons;
    private Complements complements;

    private RegisteredChange(RegisteredApplication former) {
        this.former = former;
        applicant = former.applicant();
        coApplicant = former.coApplicant();
        dependants = former.dependants();
        unborn = former.unbornChildren();
        housing = former.currentHousing();
        reasons = former.reasons();
        complements = former.complements();
    }

    public static RegisteredChange of(RegisteredApplication former) {
        return new RegisteredChange(former);
    }

    public RegisteredChange dependants(Dependant... others) {
        dependants = List.of(others);
        return this;
    }

    public RegisteredChange unborn(UnbornChildren others) {
        unborn = others;
        return this;
    }

    public RegisteredChange housing(CurrentHousing other) {
        housing = other;
        return this;
    }

    public RegisteredChange reasons(RequestReason... others) {
        reasons = List.of(others);
        return this;
    }

    public RegisteredChange salary(String amount) {
        return applicant(
                applicant.familySituation(),
                applicant.taxIncomes(),
                List.of(new MonthlyResource(ResourceKind.SALARY, new BigDecimal(amount))));
    }

    public RegisteredChange also(ResourceKind kind, String amount) {
        var resources = new ArrayList<>(applicant.resources());
        resources.add(new MonthlyResource(kind, new BigDecimal(amount)));
        return applicant(applicant.familySituation(), applicant.taxIncomes(), resources);
    }

    public RegisteredChange taxIncome(int year, String amount) {
        var others = applicant.taxIncomes().stream().filter(tax -> tax.year() != year);
        return applicant(
                applicant.familySituation(),
                Stream.concat(Stream.of(new TaxIncome(year, Optional.of(new BigDecimal(amount)))), others)
                        .toList(),
                applicant.resources());
    }

    public RegisteredChange family(FamilySituation situation) {
        return applicant(Optional.of(situation), applicant.taxIncomes(), applicant.resources());
    }

    private RegisteredChange applicant(
            Optional<FamilySituation> family, List<TaxIncome> taxIncomes, List<MonthlyResource> resources) {
        applicant = new RegisteredPerson(
                applicant.identity(),
                applicant.nationality(),
                family,
                applicant.contact(),
                applicant.address(),
                applicant.mailAddress(),
                applicant.employment(),
                taxIncomes,
                resources,
                applicant.alimonyPaid(),
                applicant.dependantResources(),
                applicant.support());
        return this;
    }

    public RegisteredChange identity(Identity other) {
        applicant = new RegisteredPerson(
                other,
                applicant.nationality(),
                applicant.familySituation(),
                applicant.contact(),
                applicant.address(),
                applicant.mailAddress(),
                applicant.employment(),
                applicant.taxIncomes(),
                applicant.resources(),
                applicant.alimonyPaid(),
                applicant.dependantResources(),
                applicant.support());
        return this;
    }

    public RegisteredChange employment(Employment other) {
        applicant = new RegisteredPerson(
                applicant.identity(),
                applicant.nationality(),
                applicant.familySituation(),
                applicant.contact(),
                applicant.address(),
                applicant.mailAddress(),
                other,
                applicant.taxIncomes(),
                applicant.resources(),
                applicant.alimonyPaid(),
                applicant.dependantResources(),
                applicant.support());
        return this;
    }

    public RegisteredChange disabilities(Disability... annexes) {
        return complements(complements.otherCoApplicants(), List.of(annexes));
    }

    public RegisteredChange otherCoApplicants(CoApplicant... others) {
        return complements(List.of(others), complements.disabilities());
    }

    private RegisteredChange complements(List<CoApplicant> others, List<Disability> annexes) {
        complements = new Complements(
                complements.desk(),
                complements.expiresOn(),
                complements.dalo(),
                others,
                complements.roommates(),
                complements.disabledPersons(),
                annexes,
                complements.reasonDetails(),
                complements.filedDocuments(),
                complements.unknownCodes());
        return this;
    }

    public RegisteredChange coApplicant(RegisteredPerson other) {
        coApplicant = former.coApplicant().map(co -> new CoApplicant(other, co.link()));
        return this;
    }

    public RegisteredApplication made() {
        return new RegisteredApplication(
                former.number(),
                former.createdOn(),
                former.renewedOn(),
                applicant,
                coApplicant,
                dependants,
                unborn,
                housing,
                former.wantedHousing(),
                reasons,
                former.remarks(),
                complements);
    }
}

package fr.alin.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.PersonnePhysique;
import fr.alin.integration.partners.company.DirectoryCompany;
import fr.alin.integration.partners.demo.ApplicationGenerator;
import fr.alin.integration.partners.demo.CompanyGenerator;
import fr.alin.integration.partners.demo.Towns;

/**
 * Somebody whom the stand-in of her registration site knows, and who can therefore import, update and renew like every
 * visitor of the demonstration.
 *
 * @param companyCode what her employer gave its employees to type; empty if it gave none
 * @param asksEmployer whether her employer wants to agree before her dossier leaves
 * @param income of the household, euros a month
 */
record Registered(
        String number,
        boolean woman,
        String birthName,
        String firstName,
        String email,
        String employer,
        String companyCode,
        boolean asksEmployer,
        int persons,
        int income) {

    private static final String FEMALE = "2";
    private static final Set<String> WITH_WORK = Set.of("CDI", "CDD");

    /** Employees of this territory who can become candidates, in the order of the site. */
    static List<Registered> in(String territory, LocalDate today) {
        var towns = new Towns();
        var companies = new CompanyGenerator(towns).all();
        return new ApplicationGenerator(towns)
                .unnamed(today).stream()
                        .filter(one -> one.getNumUnique().startsWith(territory))
                        .filter(one -> "ACTIVE".equals(one.getStatutDemande()))
                        .filter(one -> one.getDateExpiration().isAfter(today.plusMonths(2)))
                        .flatMap(one -> employee(one, companies).stream())
                        .toList();
    }

    private static Optional<Registered> employee(DemandeLogement application, Map<String, DirectoryCompany> companies) {
        var person = application.getPersonnePhysique().getDemandeur();
        return Optional.ofNullable(
                        companies.get(person.getSituationProfessionnelle().getSiretEmployeur()))
                .filter(company -> person.getMel() != null && works(person))
                .filter(company -> company.client() && !company.agricultural())
                .map(company -> new Registered(
                        application.getNumUnique(),
                        FEMALE.equals(person.getCivilite().getCode()),
                        person.getNom(),
                        person.getPrenom(),
                        person.getMel(),
                        company.name(),
                        company.code(),
                        company.policy().priorValidation(),
                        persons(application.getPersonnePhysique()),
                        income(application.getPersonnePhysique())));
    }

    private static int persons(PersonnePhysique household) {
        var children = household.getListePersonneACharge();
        return (int) adults(household).count()
                + (children == null ? 0 : children.getPersonneACharge().size());
    }

    private static int income(PersonnePhysique household) {
        return adults(household)
                .flatMap(adult -> adult.getListeRessourceRecue().getDetailRessource().stream())
                .mapToInt(DetailRessource::getMontant)
                .sum();
    }

    private static Stream<Demandeur> adults(PersonnePhysique household) {
        var others = household.getListeCotitulaire();
        return Stream.concat(
                Stream.of(household.getDemandeur()), others == null ? Stream.of() : others.getCotitulaire().stream());
    }

    private static boolean works(Demandeur person) {
        return WITH_WORK.contains(
                person.getSituationProfessionnelle().getTypeContratTravail().getCode());
    }
}

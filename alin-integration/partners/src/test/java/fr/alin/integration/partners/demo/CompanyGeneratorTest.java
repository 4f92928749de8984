package fr.alin.integration.partners.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.contract.registry.SituationProfessionnelle;
import fr.alin.integration.partners.company.DirectoryCompany;
import org.junit.jupiter.api.Test;

class CompanyGeneratorTest {

    private final Map<String, DirectoryCompany> companies = new CompanyGenerator(new Towns()).all();
    private final List<DemandeLogement> applications =
            new ApplicationGenerator(new Towns()).all(LocalDate.of(2026, 11, 22));

    @Test
    void most_employers_are_known_and_some_are_not() {
        List<String> employers = applications.stream()
                .map(application ->
                        application.getPersonnePhysique().getDemandeur().getSituationProfessionnelle())
                .map(SituationProfessionnelle::getSiretEmployeur)
                .filter(siret -> siret != null)
                .distinct()
                .toList();
        long known = employers.stream().filter(companies::containsKey).count();

        assertThat(known).isBetween(employers.size() * 80L / 100, employers.size() * 97L / 100);
    }

    @Test
    void the_demonstration_has_an_unknown_company_and_an_invalid_siret() {
        assertThat(siret("0210522000311G2101")).matches(Sirets::passes).isNotIn(companies.keySet());
        assertThat(siret("0670922004417G6701")).isEqualTo("11122211111111").matches(text -> !Sirets.passes(text));
    }

    @Test
    void every_policy_offers_anonymity_and_each_wording_is_used() {
        assertThat(companies.values())
                .allSatisfy(company -> assertThat(company.policy().choices()).contains("ANONYMOUS"))
                .extracting(company -> company.policy().wording())
                .contains("STANDARD", "VARIANT_A", "VARIANT_B");
        assertThat(companies.values())
                .anyMatch(DirectoryCompany::temporaryAgency)
                .anyMatch(company -> !company.client());
    }

    private String siret(String number) {
        return applications.stream()
                .filter(application -> application.getNumUnique().equals(number))
                .map(application ->
                        application.getPersonnePhysique().getDemandeur().getSituationProfessionnelle())
                .map(SituationProfessionnelle::getSiretEmployeur)
                .findFirst()
                .orElseThrow();
    }
}
